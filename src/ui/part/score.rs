//! A score with its band.

use leptos::prelude::*;

use super::{BandMark, Naming};
use crate::scoring::Score;
use crate::text::{number, results};

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

/// The number, the band, and whether they are provisional; "No score yet" when there is none.
#[component]
pub(crate) fn ScoreBadge(
    /// The score, if there is one.
    score: Option<Score>,
    /// What names it.
    naming: Naming,
    /// Whether too little is answered to rely on it.
    #[prop(optional)]
    provisional: bool,
    /// Whether it is the one number of the page.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let Some(score) = score else {
        return view! { <span class="score">{results::NO_SCORE}</span> }.into_any();
    };
    let class = if large { "score score--large" } else { "score" };
    view! {
        <span class=class data-provisional=provisional.then_some("")>
            <span class="score__number">{number::score(score)}</span>
            " "
            <BandName band=naming.mark(score) />
        </span>
        {provisional.then(|| view! { " " <span class="provisional">{results::PROVISIONAL}</span> })}
    }
    .into_any()
}
