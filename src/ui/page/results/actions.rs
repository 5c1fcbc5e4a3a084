//! What to do with the results: go on, keep, share, print.

use leptos::prelude::*;

use crate::browser::{files, page};
use crate::state::{Current, Handles, Notices};
use crate::text::results;
use crate::ui::late::{LatePart, Part};
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words;

/// The step forward, a copy to keep, a print.
#[component]
pub(super) fn Actions() -> impl IntoView {
    let current = Current::expect();
    let (handles, notices) = (Handles::expect(), Notices::expect());
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
        let text = handles.copy_of(&assessment);
        if files::save_text(&name, "application/json", &text).is_err() {
            notices.say(words::results::save_failed());
        }
    };
    let wants_link = RwSignal::new(false);
    let was_wanted =
        Memo::new(move |before: Option<&bool>| wants_link.get() || before == Some(&true));
    let earlier = RwSignal::new(None);
    let was_asked = Memo::new(move |before: Option<&bool>| {
        earlier.with(Option::is_some) || before == Some(&true)
    });
    let has_history = move || current.read(|it| !it.sample) == Some(true);
    view! {
        <p class="cluster">
            {to_roadmap}
            <button class="button" type="button" on:click=save>
                {words::results::save_copy()}
            </button>
            <button class="button" type="button" on:click=move |_| wants_link.set(true)>
                {words::results::copy_link()}
            </button>
            <button class="button" type="button" on:click=move |_| page::print()>
                {words::results::print()}
            </button>
            <Shown when=has_history>
                <button
                    class="button"
                    type="button"
                    on:click=move |_| earlier.set(untrack(|| current.id()))
                >
                    {words::results::earlier()}
                </button>
            </Shown>
        </p>
        <Shown when=move || was_asked.get()>
            <LatePart part=Part::EarlierStates(earlier) waiting=|line| line />
        </Shown>
        <Shown when=move || was_wanted.get()>
            <LatePart part=Part::Share(wants_link) waiting=|line| line />
        </Shown>
    }
}
