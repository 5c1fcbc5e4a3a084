//! The results: what the answers come to, how that was worked out, and what it says.

mod actions;
mod changes;
mod delivery;
mod dimensions;
mod figure;
mod findings;
mod insights;
mod lens;
mod opening;
mod working;

use leptos::prelude::*;

use super::missing::WithAssessment;
use crate::state::Current;
use actions::Actions;
use changes::Changes;
use delivery::Delivery;
use insights::Insights;
use lens::Lens;

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
            [] => opening::of_delivery(current).into_any(),
            [only] => single(current, only).into_any(),
            several => side_by_side(current, several).into_any(),
        })
    };
    view! {
        <div class="page stack stack--section">
            {maps} <Delivery /> <Insights /> <Changes /> <Actions />
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

/// Several questionnaires: their maps beside each other, then each in detail.
fn side_by_side(current: Current, lenses: &[Lens]) -> impl IntoView + use<> {
    let maps = lenses.iter().map(opening::map_in_row).collect_view();
    let details = lenses.iter().map(|lens| {
        view! {
            <section class="stack stack--wide">
                {opening::in_detail(lens)}
                <div class="pair">{findings::findings(current, lens)}</div>
                {dimensions::dimensions(current, lens, true)}
            </section>
        }
    });
    view! {
        <div class="stack stack--wide">
            {opening::of_several(current, lenses)} <div class="split split--even">{maps}</div>
        </div>
        {details.collect_view()}
    }
}
