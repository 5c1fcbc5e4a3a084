//! The dimensions of every questionnaire in a table, with their working.

use leptos::prelude::*;

use super::figure;
use super::findings;
use super::lens::Lens;
use super::sections::Place;
use super::summary::SIDE_BY_SIDE;
use super::table;
use super::working;
use crate::state::Current;
use crate::ui::part::BandRuler;
use crate::words;

/// More questionnaires than this are folded, so that the page can be found one's way in.
const UNFOLDED: usize = 2;

/// The dimensions of all questionnaires; nothing where there are none.
#[component]
pub(super) fn Dimensions(
    /// The questionnaires with their results.
    lenses: Memo<Vec<Lens>>,
    /// Whether it is the page.
    place: Place,
) -> impl IntoView {
    let current = Current::expect();
    move || {
        lenses.with(|lenses| {
            (!lenses.is_empty()).then(|| {
                let detail = lenses
                    .iter()
                    .map(|lens| detail(current, lens, lenses.len()));
                view! {
                    <section class="stack stack--wide" aria-labelledby="dimensions">
                        {place.heading("dimensions", words::results::dimensions())}
                        {detail.collect_view()}
                    </section>
                }
            })
        })
    }
}

/// One of so many questionnaires: its score on its scale, its table, the working, the findings.
fn detail(current: Current, lens: &Lens, of: usize) -> AnyView {
    let title = lens.scorecard.title.clone();
    // Elsewhere they stand in the summary.
    let map = (of > SIDE_BY_SIDE && lens.scorecard.score.is_some()).then(|| {
        view! {
            {figure::figure(lens)}
            <p class="cluster off-paper">{figure::save_picture(lens, false)}</p>
        }
    });
    let body = view! {
        {ruler(lens)}
        {map}
        {table::table(current, lens)}
        {working::workings(current, lens)}
    };
    let findings = findings::findings(current, lens);
    match of {
        1 => view! {
            {body}
            <h2>{words::results::findings_title()}</h2>
            <div class="pair">{findings}</div>
        }
        .into_any(),
        of if of > UNFOLDED => view! {
            <details class="lens-detail">
                <summary>{words::results::in_detail(&title)}</summary>
                <section class="stack stack--wide">
                    <h2 class="visually-hidden">{title}</h2>
                    {body}
                    <div class="pair">{findings}</div>
                </section>
            </details>
        }
        .into_any(),
        _ => {
            let says = lens.headline().heading;
            view! {
                <section class="stack stack--wide">
                    <div class="stack stack--tight">
                        <h2>{title}</h2>
                        <p class="lede">{says}</p>
                    </div>
                    {body}
                    <div class="pair">{findings}</div>
                </section>
            }
            .into_any()
        }
    }
}

fn ruler(lens: &Lens) -> Option<impl IntoView + use<>> {
    lens.scorecard.score?;
    Some(view! {
        <BandRuler
            now=lens.scorecard.score
            before=lens.score_before()
            naming=lens.naming()
            coverage=lens.scorecard.coverage
            full=true
        />
    })
}
