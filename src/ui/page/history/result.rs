//! The fourth step: what the files say. And the fifth: what becomes of it.

use leptos::prelude::*;

use super::exclusions::exclusions;
use super::figures::figures;
use super::metrics::metrics;
use super::take_over::TakeNumbers;
use crate::browser::{files, page};
use crate::delivery::events::Measured;
use crate::report::history_table;
use crate::state::event_files::EventDesk;
use crate::state::{Notices, Preferences};
use crate::text::events;
use crate::text::history::result;
use crate::ui::part::Shown;
use crate::words;

/// What the files say, as soon as they say anything.
#[component]
pub(super) fn ResultView(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let body = move || {
        let service = desk.service();
        desk.with_measured(|measured| {
            let measured = measured?;
            let looked_at = result::looked_at(service.as_deref(), measured);
            Some(view! {
                <p>{looked_at}</p>
                {warnings(measured)}
                {metrics(measured, preferences.edition())}
                <Copies desk />
                {figures(service.as_deref(), measured)}
                {exclusions(measured)}
                <div class="notice measure stack stack--tight">
                    <p>{words::delivery::comparing_warning()}</p>
                    <p>{words::delivery::comparing_instead()}</p>
                </div>
            })
        })
    };
    let is_there = Memo::new(move |_| desk.with_measured(|measured| measured.is_some()));
    view! {
        <Shown when=move || is_there.get()>
            <section class="stack stack--wide" aria-labelledby="result">
                <div class="section-head">
                    <h2 id="result">{words::history::result_title()}</h2>
                </div>
                {body}
            </section>
            <TakeNumbers desk />
        </Shown>
    }
}

fn warnings(measured: &Measured) -> Option<impl IntoView + use<>> {
    let warnings = measured.warnings.iter();
    let warnings = warnings.map(|warning| view! { <li>{events::warning(warning)}</li> });
    (!measured.warnings.is_empty()).then(|| {
        view! {
            <div class="notice stack stack--tight">
                <h3>{words::history::result_warnings()}</h3>
                <ul class="plain-list stack stack--tight">{warnings.collect_view()}</ul>
            </div>
        }
    })
}

/// The result for elsewhere: as a table, on paper.
#[component]
fn Copies(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let notices = Notices::expect();
    let copy = move |_| {
        let text = untrack(|| {
            let service = desk.service();
            desk.with_measured(|measured| Some(history_table(service.as_deref(), measured?)))
        });
        let Some(Ok(copying)) = text.map(|text| files::copy(&text)) else {
            notices.say(words::history::result_copy_failed());
            return;
        };
        leptos::task::spawn_local(async move {
            notices.say(match copying.await {
                Ok(()) => words::history::result_copied(),
                Err(_) => words::history::result_copy_failed(),
            });
        });
    };
    view! {
        <p class="cluster">
            <button class="button" type="button" on:click=copy>
                {words::history::result_copy()}
            </button>
            <button class="button" type="button" on:click=move |_| page::print()>
                {words::results::print()}
            </button>
        </p>
    }
}
