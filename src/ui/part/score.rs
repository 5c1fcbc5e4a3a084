//! A score with its band.

use leptos::prelude::*;

use super::{BandMark, Naming};
use crate::scoring::{Coverage, Score};
use crate::text::number;
use crate::words;

/// A band's contour sign and its name.
#[component]
pub(crate) fn BandName(
    /// The band.
    #[prop(into)]
    band: BandMark,
) -> impl IntoView {
    let BandMark { name, lines } = band;
    view! {
        <span class="band">
            <svg class="band__glyph" aria-hidden="true">
                <use href=format!("#band-{lines}") />
            </svg>
            {name}
        </span>
    }
}

/// The number, its band, and whether they are provisional; "No score yet" when there is none.
#[component]
pub(crate) fn ScoreBadge(
    /// The score, if there is one.
    score: Option<Score>,
    /// What names it.
    naming: Naming,
    /// How much it rests on; a score that is one answer has no band.
    coverage: Coverage,
    /// Whether it is the one number of the page.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let Some(score) = score else {
        return view! { <span class="score">{words::charts::no_score()}</span> }.into_any();
    };
    let provisional = coverage.is_provisional();
    let band = naming.mark(score, coverage);
    let class = if large { "score score--large" } else { "score" };
    view! {
        <span class=class data-provisional=provisional.then_some("")>
            <span class="score__number">{number::score_among(score, naming.bands())}</span>
            {band.map(|band| view! { " " <BandName band /> })}
        </span>
        {provisional.then(|| view! { " " <span class="provisional">{words::charts::provisional()}</span> })}
    }
    .into_any()
}
