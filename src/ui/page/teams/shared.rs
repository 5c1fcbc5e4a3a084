//! What most teams have in common, and the practices that would help most of them.

use leptos::prelude::*;

use super::carry::with_report;
use super::view::View;
use crate::portfolio::rollup::Way;
use crate::state::teams::TeamsDesk;
use crate::ui::route::Route;
use crate::words;

/// How many practices are shown.
const MOST: usize = 10;

/// What most teams have low, what most have high, and what would help most.
#[component]
pub(super) fn SharedSpots(
    /// What is on the page.
    desk: TeamsDesk,
    /// How teams are shown.
    view: View,
) -> impl IntoView {
    view! {
        <div class="pair">
            <Spots desk view way=Way::Low />
            <Spots desk view way=Way::High />
        </div>
        <Practices desk view />
    }
}

#[component]
fn Spots(
    /// What is on the page.
    desk: TeamsDesk,
    /// How teams are shown.
    view: View,
    /// Low or high.
    way: Way,
) -> impl IntoView {
    let (id, heading) = match way {
        Way::Low => ("low", words::rollup::low()),
        Way::High => ("high", words::rollup::high()),
    };
    let shown = move || {
        let (lines, means) = with_report(desk, view, |report| report.shared(way))?;
        let rows = lines
            .into_iter()
            .map(|line| view! { <li dir="auto">{line}</li> });
        Some(view! {
            <ul class="teams-list">{rows.collect_view()}</ul>
            <p class="aside-note">{means}</p>
        })
    };
    view! {
        <section class="stack" aria-labelledby=id>
            <h2 id=id>{heading}</h2>
            {shown}
        </section>
    }
}

#[component]
fn Practices(
    /// What is on the page.
    desk: TeamsDesk,
    /// How teams are shown.
    view: View,
) -> impl IntoView {
    let rows = move || {
        let practices = with_report(desk, view, |report| {
            let of = report.rollup.with_roadmap.to_string();
            let practices = report.practices_of_many().take(MOST);
            let practices = practices.map(|(id, teams)| {
                let known = report.guidance.practice(id);
                let title = known.map_or_else(|| id.to_string(), |it| it.title.clone());
                let said = words::teams::in_now(&teams.to_string(), &of);
                (Route::to_practice(id, None), title, said)
            });
            practices.collect::<Vec<_>>()
        })?;
        if practices.is_empty() {
            return Some(view! { <p>{words::rollup::nothing()}</p> }.into_any());
        }
        let rows = practices.into_iter().map(|(href, title, said)| {
            view! {
                <li>
                    <a href=href>{title}</a>
                    " "
                    <span class="field__hint">{said}</span>
                </li>
            }
        });
        Some(view! { <ol class="teams-list">{rows.collect_view()}</ol> }.into_any())
    };
    view! {
        <section class="stack" aria-labelledby="practices">
            <div class="section-head">
                <h2 id="practices">{words::rollup::practices()}</h2>
            </div>
            {rows}
        </section>
    }
}
