//! The results: what the answers come to, how that was worked out, and what it says.

mod actions;
mod change;
mod changes;
mod delivery;
mod dimensions;
mod figure;
mod findings;
mod further;
mod insights;
mod lens;
mod lock_link;
mod opening;
mod share;
mod together;
mod working;

use leptos::prelude::*;

use crate::state::Current;
use crate::ui::frame::{Absent, WithAssessment, absent};
use crate::words;
use actions::Actions;
use changes::Changes;
use delivery::Delivery;
use further::Further;
use insights::Insights;
use lens::Lens;
pub(crate) use share::Share;

/// The results page.
#[component]
pub(crate) fn ResultsPage() -> impl IntoView {
    view! {
        <WithAssessment>
            <Results />
        </WithAssessment>
    }
}

#[component]
fn Results() -> impl IntoView {
    let current = Current::expect();
    let lenses = Memo::new(move |_| lens::lenses(current));
    let maps = move || {
        lenses.with(|lenses| match lenses.as_slice() {
            [] if !absent(current).is_empty() => opening::of_nothing_here().into_any(),
            [] => opening::of_delivery(current).into_any(),
            [only] => single(current, only).into_any(),
            several => side_by_side(current, several).into_any(),
        })
    };
    view! {
        <div class="page stack stack--section">
            <div class="stack stack--wide">{maps} <Absent /></div> <Delivery /> <Insights /> <Changes /> <Further /> <Actions />
        </div>
    }
}

/// One questionnaire is the whole page.
fn single(current: Current, lens: &Lens) -> impl IntoView + use<> {
    let map = lens.scorecard.score.is_some().then(|| {
        view! {
            <div class="split">
                <div class="split__aside">{figure::figure(lens)}</div>
                <div class="stack">{findings::findings(current, lens)}</div>
            </div>
        }
    });
    view! {
        {opening::of_one(current, lens)}
        {map}
        {dimensions::dimensions(current, lens, false)}
    }
}

/// More questionnaires than this are folded, so that the page can be found one's way in.
const UNFOLDED: usize = 2;

/// Several questionnaires: all on one scale, their maps beside each other, then each in detail.
fn side_by_side(current: Current, lenses: &[Lens]) -> impl IntoView + use<> {
    let maps = lenses.iter().map(opening::map_in_row).collect_view();
    let is_folded = lenses.len() > UNFOLDED;
    let details = lenses.iter().map(|lens| {
        let detail = view! {
            {opening::in_detail(lens)}
            <div class="pair">{findings::findings(current, lens)}</div>
            {dimensions::dimensions(current, lens, true)}
        };
        if is_folded {
            view! {
                <details class="lens-detail">
                    <summary>{words::results::in_detail(&lens.scorecard.title)}</summary>
                    <section class="stack stack--wide">{detail}</section>
                </details>
            }
            .into_any()
        } else {
            view! { <section class="stack stack--wide">{detail}</section> }.into_any()
        }
    });
    let details = details.collect_view();
    let details = if is_folded {
        view! { <div class="stack">{details}</div> }.into_any()
    } else {
        details.into_any()
    };
    view! {
        <div class="stack stack--wide">
            {opening::of_several(current, lenses)} <div class="split split--even">{maps}</div>
        </div>
        {together::together(lenses)}
        {details}
    }
}
