//! How far reading is, with a way to stop it.

use leptos::prelude::*;

use crate::state::teams::{Stage, TeamsDesk};
use crate::text::number;
use crate::ui::part::Shown;
use crate::words;

/// The bar while something is read, and what became of reading.
#[component]
pub(super) fn ReadingProgress(
    /// What is on the page.
    desk: TeamsDesk,
) -> impl IntoView {
    // A moment's reading needs no bar.
    let is_underway = Memo::new(move |_| desk.is_underway());
    let stopped = move || match desk.stage() {
        Stage::Stopped(done, all) => words::teams::stopped(&done.to_string(), &all.to_string()),
        _ if desk.is_laying() && desk.picture().is_none() => words::teams::laying().to_owned(),
        _ => String::new(),
    };
    view! {
        <Shown when=move || is_underway.get()>
            <Bar desk />
        </Shown>
        <p role="status">{stopped}</p>
        <Shown when=move || !desk.is_kept()>
            <p class="notice">{words::teams::not_kept()}</p>
        </Shown>
        <Shown when=move || desk.unreadable() != 0>
            <p class="notice">{move || words::teams::unreadable(desk.unreadable())}</p>
        </Shown>
    }
}

#[component]
fn Bar(
    /// What is on the page.
    desk: TeamsDesk,
) -> impl IntoView {
    let counts = move || match desk.stage() {
        Stage::Reading(done, all) | Stage::Restoring(done, all) | Stage::Stopped(done, all) => {
            (done, all)
        }
        Stage::Idle => (0, 0),
    };
    let said = move || {
        let (done, all) = counts();
        let (done, all) = (done.to_string(), all.to_string());
        if matches!(desk.stage(), Stage::Restoring(..)) {
            words::teams::restoring(&done, &all)
        } else {
            words::teams::reading(&done, &all)
        }
    };
    let share = move || {
        let (done, all) = counts();
        #[expect(clippy::cast_precision_loss, reason = "some thousands")]
        let share = done as f64 / all.max(1) as f64;
        share
    };
    let can_stop = move || matches!(desk.stage(), Stage::Reading(..));
    view! {
        <div class="teams-reading">
            <span id="under-way">{said}</span>
            <progress aria-labelledby="under-way" max="1" value=share>
                {move || number::percent(share())}
            </progress>
            <button
                class="button"
                type="button"
                hidden=move || !can_stop()
                on:click=move |_| desk.stop()
            >
                {words::teams::cancel()}
            </button>
        </div>
    }
}
