//! What one can take away: the ways to the report and to other tools, a copy, a link, paper, pictures.

use leptos::prelude::*;

use super::figure;
use super::lens::Lens;
use super::sections::See;
use super::summary::SIDE_BY_SIDE;
use crate::browser::{files, page};
use crate::state::{Current, Handles, Notices};
use crate::text::results;
use crate::ui::late::{LatePart, Part};
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words;

/// The section.
#[component]
pub(super) fn TakeAway(
    /// The questionnaires with their results.
    lenses: Memo<Vec<Lens>>,
) -> impl IntoView {
    let current = Current::expect();
    let pictures = move || {
        lenses.with(|lenses| {
            let is_shown = lenses.len() <= SIDE_BY_SIDE;
            let shown = lenses.iter().filter(|_| is_shown);
            let is_only = lenses.len() == 1;
            let buttons = shown.filter_map(|lens| figure::save_picture(lens, is_only));
            buttons.collect_view()
        })
    };
    view! {
        <section class="off-paper stack" aria-labelledby="take-away">
            <div class="section-head">
                <h2 id="take-away">{words::results::take_away()}</h2>
            </div>
            <Elsewhere />
            <p class="cluster">
                <button class="button" type="button" on:click=move |_| page::print()>
                    {words::results::print()}
                </button>
                {pictures}
            </p>
            <p class="aside-note">
                {words::results::print_note()} " "
                <a href=move || See::All.href(current)>{words::results::to_all()}</a>
            </p>
        </section>
    }
}

/// The pages that make something of it; and the assessment itself: a copy, a link, what it was before.
#[component]
fn Elsewhere() -> impl IntoView {
    let current = Current::expect();
    let (handles, notices) = (Handles::expect(), Notices::expect());
    let save = move |_| {
        let Some(assessment) = current.snapshot() else {
            return;
        };
        let name = results::file_name(&assessment.team, "", assessment.date, "json");
        let text = handles.copy_of(&assessment);
        if files::save_text(&name, "application/json", &text).is_err() {
            notices.say(words::charts::save_failed());
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
    let to = move |page: Route| move || current.id().map(|id| page.of(&id));
    view! {
        <p class="cluster">
            <a class="button" href=to(Route::Report)>
                {words::results::to_report()}
            </a>
            <a class="button" href=to(Route::Export)>
                {words::first::page_export()}
            </a>
            <button class="button" type="button" on:click=save>
                {words::results::save_copy()}
            </button>
            <button class="button" type="button" on:click=move |_| wants_link.set(true)>
                {words::results::copy_link()}
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
