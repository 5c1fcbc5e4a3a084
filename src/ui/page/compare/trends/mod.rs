//! Lines over all assessments of the team, with what happened between them on the axis of time.

mod delivery;
mod dimensions;
mod tried;

use leptos::prelude::*;

use super::axis::Axis;
use super::desk::Desk;
use crate::assessment::Assessment;
use crate::portfolio::dimension_lines;
use crate::words::compare as words;
use delivery::of_delivery;
use dimensions::of_dimensions;
use tried::of_tried;

/// The lines; what they cannot show is said.
#[component]
pub(super) fn Trends(
    /// What the page looks at.
    desk: Desk,
) -> impl IntoView {
    // What happened moves the axis alone, so that unfolded tables stay as they are while it is written down.
    let axis = Memo::new(move |_| {
        desk.of_line(|visits| desk.events.with(|events| Axis::of(visits, events)))
    });
    move || {
        let catalogue = desk.catalogue();
        let all = desk.visits.with(Vec::len);
        desk.of_line(|visits| {
            let elsewhere = all.saturating_sub(visits.len());
            let elsewhere = (elsewhere > 0).then(|| {
                view! { <p class="aside-note">{words::trends_elsewhere(elsewhere)}</p> }
            });
            let lines = if visits.len() > 1 {
                let dimensions = dimension_lines(&catalogue, visits);
                view! {
                    {of_dimensions(desk, visits, &dimensions, axis)}
                    {of_delivery(desk, visits, axis)}
                    {of_tried(desk, visits, axis)}
                }
                .into_any()
            } else {
                view! { <p>{words::trends_too_few()}</p> }.into_any()
            };
            view! {
                {elsewhere}
                {lines}
            }
        })
    }
}

/// The heads of a table: what its rows are, and the days of the visits.
fn columns(desk: Desk, visits: &[&Assessment], first: &str) -> Vec<String> {
    let days = visits.iter().map(|visit| desk.day_of(&visit.id));
    std::iter::once(first.to_owned()).chain(days).collect()
}

/// Lines that belong together, with their numbers on demand.
fn group(title: String, how: Option<&'static str>, lines: AnyView, table: AnyView) -> AnyView {
    let numbers = words::trend_table(&title);
    view! {
        <div class="stack">
            <h3>{title}</h3>
            {how.map(|how| view! { <p class="aside-note">{how}</p> })}
            {lines}
            <details class="working">
                <summary>{numbers}</summary>
                <div class="working__body">{table}</div>
            </details>
        </div>
    }
    .into_any()
}
