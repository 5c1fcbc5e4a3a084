//! What one has said so far, with the way to change each.

use leptos::prelude::*;

use super::room::Room;
use crate::text::join;
use crate::ui::part::control;
use crate::words;
use crate::workshop::Anonymity;

/// The list of answers, and the way to role and initials.
#[component]
pub(super) fn Answers(
    /// What is answered.
    room: Room,
) -> impl IntoView {
    let rows = (0..room.count()).filter_map(|at| row(room, at));
    let has_self = room.asks(|it| it.asks_roles() || it.anonymity() != Anonymity::Nobody);
    let to_self = move |_| room.open.change(|joined| joined.is_done = false);
    view! {
        <details class="working">
            <summary>{words::join::answers()}</summary>
            <div class="working__body stack">
                <dl class="fact-list">{rows.collect_view()}</dl>
                {has_self
                    .then(|| {
                        view! {
                            <p>
                                <button class="button" type="button" on:click=to_self>
                                    {words::join::change_self()}
                                </button>
                            </p>
                        }
                    })}
            </div>
        </details>
    }
}

fn row(room: Room, at: usize) -> Option<AnyView> {
    let question = room.question(at)?;
    let said = join::said(&question, untrack(|| room.vote(at)));
    let change = control(words::join::change(), &question.title);
    Some(
        view! {
            <div>
                <dt>{question.title.clone()}</dt>
                <dd class="cluster cluster--spread">
                    <span>{said}</span>
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| room.go_to(Some(at))
                    >
                        {change}
                    </button>
                </dd>
            </div>
        }
        .into_any(),
    )
}
