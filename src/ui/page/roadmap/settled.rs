//! What is done, and what the team does not want.

use leptos::prelude::*;

use super::board::Board;
use super::tool::Tool;
use crate::questionnaire::PracticeId;
use crate::text::roadmap as text;
use crate::ui::part::Shown;
use crate::words;

/// Done and dismissed practices, each with a way back.
#[component]
pub(super) fn Settled(
    /// The roadmap.
    board: Board,
) -> impl IntoView {
    let settled = Memo::new(move |_| board.settled());
    let done = move || settled.with(|settled| settled.done.clone());
    let dismissed = move || settled.with(|settled| settled.dismissed.clone());
    view! {
        <Shown when=move || settled.with(|s| !s.done.is_empty() || !s.dismissed.is_empty())>
            <div class="stack">
                {move || list(board, text::done, done())}
                {move || list(board, text::dismissed, dismissed())}
            </div>
        </Shown>
    }
}

fn list(
    board: Board,
    summary: fn(usize) -> String,
    rows: Vec<(PracticeId, String)>,
) -> Option<impl IntoView> {
    let count = rows.len();
    let row = |(id, reason): (PracticeId, String)| {
        let title = board.title(&id);
        let reason = (!reason.is_empty()).then(|| {
            view! {
                <p class="aside-note" dir="auto">
                    {reason}
                </p>
            }
        });
        let on_press = Callback::new(move |()| board.take_up(&id));
        view! {
            <li>
                <h3>{title.clone()}</h3>
                {reason}
                <div class="tools">
                    <Tool words=words::roadmap::card_take_up() title on_press />
                </div>
            </li>
        }
    };
    let rows: Vec<_> = rows.into_iter().map(row).collect();
    (count > 0).then(|| {
        view! {
            <details>
                <summary>{summary(count)}</summary>
                <ul class="later-list plain-list">{rows}</ul>
            </details>
        }
    })
}
