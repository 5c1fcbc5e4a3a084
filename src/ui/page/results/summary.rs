//! The summary: the finding, the map, and beside it the answers to three questions.

use leptos::prelude::*;

use super::actions::TakeAway;
use super::figure;
use super::insights::Insights;
use super::lens::Lens;
use super::paper::{self, Paper};
use super::quick_round::QuickRound;
use super::together;
use super::told;
use crate::delivery::nearest_cluster;
use crate::state::Current;
use crate::text::results::headline::{self, Headline};
use crate::ui::frame::{Absent, absent};
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words;

/// More maps than this stand on one scale in their place.
pub(super) const SIDE_BY_SIDE: usize = 2;

/// Where the team stands, what stands out, what is next; then what the answers say together, and
/// what one can take away.
#[component]
pub(super) fn Summary(
    /// The questionnaires with their results.
    lenses: Memo<Vec<Lens>>,
) -> impl IntoView {
    let current = Current::expect();
    let top = move || {
        lenses.with(|lenses| match lenses.as_slice() {
            [] if !absent(current).is_empty() => of_nothing_here().into_any(),
            [] => of_delivery(current).into_any(),
            lenses => of_questionnaires(current, lenses).into_any(),
        })
    };
    view! {
        <div class="stack stack--wide">
            <Paper />
            {top}
            <Absent />
        </div>
        <Insights />
        <QuickRound />
        <TakeAway lenses />
    }
}

/// An assessment of questionnaires: the finding, the maps, and what is told beside them.
fn of_questionnaires(current: Current, lenses: &[Lens]) -> impl IntoView + use<> {
    let Headline { heading, lede } = said(lenses);
    let is_any = lenses.iter().any(|lens| lens.scorecard.score.is_some());
    let maps = if is_any {
        maps(lenses).into_any()
    } else {
        to_questions(current).into_any()
    };
    let alone = lenses.iter().any(|lens| lens.scorecard.alone);
    let alone = alone.then(|| view! { <p class="notice">{words::results::alone()}</p> });
    view! {
        <h1 class="summary__heading" tabindex="-1">
            {heading}
        </h1>
        {alone}
        <div class="summary">
            <div class="summary__told">
                {told::standing(lenses)}
                {told::stands_out(current, lenses, lede)}
                <Next />
            </div>
            {maps}
        </div>
        {paper::tables(lenses)}
    }
}

/// What the questionnaires say.
fn said(lenses: &[Lens]) -> Headline {
    match lenses {
        [only] => only.headline(),
        several => {
            let told: Vec<_> = several.iter().map(Lens::told).collect();
            headline::of_several(&told)
        }
    }
}

/// The maps: one, two beside each other, or more than can be read at once on one scale.
fn maps(lenses: &[Lens]) -> impl IntoView + use<> {
    match lenses {
        [only] => figure::figure(only).into_any(),
        lenses if lenses.len() > SIDE_BY_SIDE => {
            view! { <div class="stack">{together::figure(lenses)}</div> }.into_any()
        }
        lenses => {
            let maps = lenses.iter().map(|lens| {
                let map = lens.scorecard.score.map(|_| figure::figure(lens));
                let none = map.is_none().then(|| {
                    view! { <p class="empty">{words::results::nothing_drawn()}</p> }
                });
                view! {
                    <div class="stack stack--tight">
                        <h2 class="summary__map-name">{lens.scorecard.title.clone()}</h2>
                        {map}
                        {none}
                    </div>
                }
            });
            view! { <div class="summary__maps">{maps.collect_view()}</div> }.into_any()
        }
    }
}

/// Opens the page of an assessment that looks at delivery only.
fn of_delivery(current: Current) -> impl IntoView {
    let (performance, edition) = (current.performance(), current.edition());
    let cluster = nearest_cluster(&performance, edition);
    let Headline { heading, lede } = headline::of_delivery(&performance, cluster, edition);
    view! {
        <h1 tabindex="-1">{heading}</h1>
        <p class="lede">{lede}</p>
        <Next />
    }
}

/// Opens the page of an assessment whose questionnaires are not here.
fn of_nothing_here() -> impl IntoView {
    view! {
        <h1 tabindex="-1">{words::own::nothing_here()}</h1>
        <p class="lede">{words::own::nothing_here_more()}</p>
    }
}

/// The way to the first answer, where there is nothing to draw.
fn to_questions(current: Current) -> impl IntoView {
    view! {
        <div class="empty">
            <p>{words::results::nothing_drawn()}</p>
            <a class="signpost" href=move || current.id().map(|id| Route::Assess.of(&id))>
                {words::results::to_questions()}
            </a>
        </div>
    }
}

/// What is next, and the way to it; nothing without a score.
#[component]
fn Next() -> impl IntoView {
    let current = Current::expect();
    let has_score = Memo::new(move |_| {
        current.scorecards().iter().any(|card| card.score.is_some())
            || current.performance().overall().is_some()
    });
    view! {
        <Shown when=move || has_score.get()>
            <section class="told">
                <h2 class="map-name">{words::results::told_next_title()}</h2>
                <p>{move || told::next(current)}</p>
                <p>
                    <a class="signpost" href=move || current.id().map(|id| Route::Roadmap.of(&id))>
                        {words::results::to_roadmap()}
                    </a>
                </p>
            </section>
        </Shown>
    }
}
