//! What is taken elsewhere: files that open here again, actions for trackers and calendars, and what
//! a README or a catalogue shows.

mod actions;
mod links;
mod made;
mod row;
mod show;
mod whole;

use leptos::prelude::*;

use crate::state::Current;
use crate::ui::frame::{WithAssessment, WithGuidance};
use crate::ui::route::Route;
use crate::words;
use actions::Actions;
use show::Show;
use whole::Whole;

/// The page.
#[component]
pub(crate) fn ExportPage() -> impl IntoView {
    view! {
        <WithAssessment>
            <div class="page stack stack--section export">
                <div class="stack stack--tight">
                    <h1 tabindex="-1">{words::first::page_export()}</h1>
                    <p class="lede">{words::export::lede()}</p>
                </div>
                <WithGuidance>
                    <Whole />
                    <Actions />
                    <Show />
                    <Also />
                </WithGuidance>
            </div>
        </WithAssessment>
    }
}

/// What other pages have to take away.
#[component]
fn Also() -> impl IntoView {
    let current = Current::expect();
    let to = move |page: Route| move || current.id().map(|id| page.of(&id));
    view! {
        <section class="stack" aria-labelledby="also">
            <div class="section-head">
                <h2 id="also">{words::export::also()}</h2>
            </div>
            <ul>
                <li>
                    <a href=to(Route::Report)>{words::export::also_report()}</a>
                </li>
                <li>
                    <a href=to(Route::Results)>{words::export::also_results()}</a>
                </li>
                <li>
                    <a href=to(Route::Roadmap)>{words::export::also_roadmap()}</a>
                </li>
            </ul>
        </section>
    }
}
