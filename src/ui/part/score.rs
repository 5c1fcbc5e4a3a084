//! A score with its band.

use leptos::prelude::*;

use crate::scoring::{Band, BandEdition, Score};
use crate::text::{number, results, term};

/// A band's contour sign and its name.
#[component]
pub(crate) fn BandName(
    /// The band.
    band: Band,
) -> impl IntoView {
    let sign = Band::ALL
        .iter()
        .position(|other| *other == band)
        .map_or(1, |at| at + 1);
    view! {
        <span class="band">
            <svg class="band__glyph" aria-hidden="true">
                <use href=format!("#band-{sign}") />
            </svg>
            {term::band(band)}
        </span>
    }
}

/// The number, the band, and whether they are provisional; "No score yet" when there is none.
#[component]
pub(crate) fn ScoreBadge(
    /// The score, if there is one.
    score: Option<Score>,
    /// The year whose clusters name the bands.
    edition: BandEdition,
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
            <BandName band=edition.band(score) />
        </span>
        {provisional.then(|| view! { " " <span class="provisional">{results::PROVISIONAL}</span> })}
    }
    .into_any()
}
