//! What teams planned for a day that is near or past.

use leptos::prelude::*;

use super::desk::Desk;
use crate::portfolio::Due;
use crate::state::Content;
use crate::text::visits;
use crate::ui::follow::follow;
use crate::ui::keyboard::focus_soon;
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words;

/// How many are shown at first.
const SHOWN: usize = 4;

/// What is due of all assessments; nothing where nothing is.
#[component]
pub(super) fn WhatIsDue(
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    let content = Content::expect();
    let due = Memo::new(move |_| desk.assessments.due());
    let are_all_shown = RwSignal::new(false);
    // Their titles come with the practices.
    follow(move || {
        if due.with(|due| !due.is_empty()) && !content.guidance().has_failed() {
            content.load_guidance();
        }
    });
    let rows = move || {
        let most = if are_all_shown.get() {
            usize::MAX
        } else {
            SHOWN
        };
        let due = due.get().into_iter().take(most);
        due.map(|due| row(desk, content, &due)).collect_view()
    };
    let rest = move || due.with(|due| due.len().saturating_sub(SHOWN));
    let show_all = move |_| {
        are_all_shown.set(true);
        // The button is gone.
        focus_soon(".due-list > li:nth-child(5) a");
    };
    view! {
        <Shown when=move || due.with(|due| !due.is_empty())>
            <section class="stack stack--tight" aria-labelledby="due">
                <h3 id="due">{words::visits::due()}</h3>
                <ul class="due-list plain-list">{rows}</ul>
                <Shown when=move || !are_all_shown.get() && rest() != 0>
                    <p>
                        <button class="button button--plain" type="button" on:click=show_all>
                            {move || words::visits::due_more(rest())}
                        </button>
                    </p>
                </Shown>
            </section>
        </Shown>
    }
}

fn row(desk: Desk, content: Content, due: &Due) -> Option<impl IntoView + use<>> {
    let assessment = desk.assessments.find(&due.assessment)?;
    let practice = due.practice.clone();
    let title = move || {
        let guidance = content.guidance().here();
        let title = guidance.and_then(|all| all.practice(&practice).map(|it| it.title.clone()));
        title.unwrap_or_else(|| practice.to_string())
    };
    let (when, more) = visits::due(due, &assessment);
    Some(view! {
        <li class="due-list__row" data-past=(due.days < 0).then_some("")>
            <span class="due-list__when">{when}</span>
            <span dir="auto">
                <a href=Route::Roadmap.of(&due.assessment)>{title}</a>
                " "
                <span class="assessment__meta">{more}</span>
            </span>
        </li>
    })
}
