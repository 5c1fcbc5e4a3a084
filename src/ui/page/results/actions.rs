//! What to do with the results.

use leptos::prelude::*;

use crate::browser::{files, page};
use crate::exchange;
use crate::state::{Current, Notices, OwnFiles};
use crate::text::results;
use crate::ui::route::Route;
use crate::words;

/// The step forward, a copy to keep, a print.
#[component]
pub(super) fn Actions() -> impl IntoView {
    let current = Current::expect();
    let (notices, own_files) = (Notices::expect(), OwnFiles::expect());
    let has_score = Memo::new(move |_| {
        current.scorecards().iter().any(|card| card.score.is_some())
            || current.performance().overall().is_some()
    });
    let to_roadmap = move || {
        let href = Route::Roadmap.of(&current.id()?);
        has_score.get().then(|| {
            view! {
                <a class="signpost" href=href>
                    {words::results::to_roadmap()}
                </a>
            }
        })
    };
    let save = move |_| {
        let Some(assessment) = current.snapshot() else {
            return;
        };
        let name = results::file_name(&assessment.team, "", assessment.date, "json");
        let own = own_files.needed_by(&assessment);
        let text = exchange::write_with([&assessment], &own);
        if files::save_text(&name, "application/json", &text).is_err() {
            notices.say(words::results::save_failed());
        }
    };
    view! {
        <p class="cluster">
            {to_roadmap}
            <button class="button" type="button" on:click=save>
                {words::results::save_copy()}
            </button>
            <button class="button" type="button" on:click=move |_| page::print()>
                {words::results::print()}
            </button>
        </p>
    }
}
