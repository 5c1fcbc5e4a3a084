//! How far reading is, with a way to stop it.

use leptos::prelude::*;

use super::refusal::refused;
use crate::state::event_files::{EventDesk, Stage, Task};
use crate::text::events;
use crate::text::history::{mapping, result};
use crate::text::number;
use crate::words;

/// The bar while files are read, and what became of reading.
#[component]
pub(super) fn ReadingProgress(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let is_underway = Memo::new(move |_| matches!(desk.stage(), Stage::Underway(..)));
    let bar = move || is_underway.get().then(|| view! { <Bar desk /> });
    // Told once when a result is there; while it is read the bar tells for itself.
    let told = move || {
        let service = desk.service();
        desk.with_measured(|measured| Some(result::looked_at(service.as_deref(), measured?)))
    };
    view! {
        <div class="reading">{bar} {move || ended(desk)}</div>
        <p class="visually-hidden" role="status">
            {told}
        </p>
    }
}

#[component]
fn Bar(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let underway = move || match desk.stage() {
        Stage::Underway(Task::Opening(name), share) => (mapping::opening(&name), share),
        Stage::Underway(Task::Reading(kind), share) => (mapping::reading(kind).to_owned(), share),
        Stage::Idle | Stage::Stopped | Stage::Failed(..) => (String::new(), 0.0),
    };
    view! {
        <div class="reading__bar">
            <span id="under-way">{move || underway().0}</span>
            <progress aria-labelledby="under-way" max="1" value=move || underway().1>
                {move || number::percent(underway().1)}
            </progress>
            <button class="button" type="button" on:click=move |_| desk.stop()>
                {words::history::mapping_cancel()}
            </button>
        </div>
    }
}

/// What became of reading, unless all went well.
fn ended(desk: EventDesk) -> Option<impl IntoView> {
    let (words, button) = match desk.stage() {
        Stage::Stopped => (
            words::history::mapping_stopped().to_owned(),
            words::history::mapping_read_after_all(),
        ),
        Stage::Failed(kind, refusal) => (
            words::history::failed(events::kind(kind), &refused(&refusal)),
            words::history::mapping_try_again(),
        ),
        Stage::Idle | Stage::Underway(..) => return None,
    };
    Some(view! {
        <div class="notice cluster" role="alert">
            <p>{words}</p>
            <button class="button" type="button" on:click=move |_| desk.read()>
                {button}
            </button>
        </div>
    })
}
