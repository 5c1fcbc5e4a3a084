//! The arithmetic behind every score, opened on demand.

use leptos::prelude::*;

use super::super::super::part::{AnswerList, Cited};
use super::lens::{Citations, Lens};
use crate::questionnaire::Rung;
use crate::scoring::{DimensionScore, ScoredEntry, State};
use crate::state::Current;
use crate::text::results::working as words;

/// A disclosure per dimension, one for the questionnaire, one for what a band is.
pub(super) fn workings(current: Current, lens: &Lens) -> impl IntoView + use<> {
    let citations = Citations::of(current);
    let dimensions = lens.scorecard.dimensions.iter().map(|dimension| {
        let body = of_dimension(citations.as_ref(), dimension);
        disclosure(words::show_working_for(&dimension.title), body)
    });
    let band = words::band(&lens.scorecard.title, lens.bands());
    view! {
        <div>
            {dimensions.collect_view()}
            {disclosure(words::show_working_for(&lens.scorecard.title), of_questionnaire(lens))}
            {disclosure(words::WHAT_A_BAND_IS.to_owned(), view! { <p class="measure">{band}</p> })}
        </div>
    }
}

/// A closed disclosure of some working.
pub(super) fn disclosure(summary: String, body: impl IntoView) -> impl IntoView {
    view! {
        <details class="working">
            <summary>{summary}</summary>
            <div class="working__body">{body}</div>
        </details>
    }
}

fn of_dimension(
    citations: Option<&Citations>,
    dimension: &DimensionScore,
) -> impl IntoView + use<> {
    let is_answered = |state: State| state.score().is_some();
    let rungs: Vec<Rung> = dimension
        .entries
        .iter()
        .filter_map(|entry| rung(citations?, entry))
        .collect();
    let shows_worth = rungs.iter().any(|rung| words::is_unusual(*rung));
    let cite = |want: bool| {
        dimension
            .entries
            .iter()
            .filter(|entry| is_answered(entry.state) == want)
            .filter_map(|entry| cited(citations?, entry, shows_worth))
            .collect::<Vec<_>>()
    };
    let parts: Vec<(f64, f64)> = dimension
        .entries
        .iter()
        .filter_map(|entry| Some((entry.state.score()?.value(), entry.weight)))
        .collect();
    let sum = dimension.score.map(|score| {
        view! {
            <p class="working__sum">{words::sum(&parts, score)}</p>
            <AnswerList answers=cite(true) />
            <p class="aside-note">
                {words::levels_count(&rungs)} " " {words::weights_note(&parts)}
            </p>
        }
    });
    let without_sum = dimension
        .score
        .is_none()
        .then(|| view! { <p class="measure">{words::NO_SUM}</p> });
    let left_out = Some(cite(false))
        .filter(|answers| !answers.is_empty())
        .map(|answers| {
            view! {
                <AnswerList answers />
                <p class="aside-note">{words::LEFT_OUT}</p>
            }
        });
    view! { {sum} {without_sum} {left_out} }
}

/// Where the level of an answer stands; nothing for an answer without one.
fn rung(citations: &Citations, entry: &ScoredEntry) -> Option<Rung> {
    match entry.state {
        State::Answered(level, _) => citations.rung(&entry.question, level),
        State::DontKnow | State::NotApplicable | State::Open => None,
    }
}

fn cited(citations: &Citations, entry: &ScoredEntry, shows_worth: bool) -> Option<Cited> {
    let worth = rung(citations, entry)
        .zip(entry.state.score())
        .filter(|_| shows_worth)
        .map(|(rung, score)| words::worth(rung, score));
    let cited = citations.state(&entry.question, entry.state)?;
    Some(Cited { worth, ..cited })
}

fn of_questionnaire(lens: &Lens) -> impl IntoView + use<> {
    let dimensions = &lens.scorecard.dimensions;
    let parts: Vec<(f64, f64)> = dimensions
        .iter()
        .filter_map(|dimension| Some((dimension.score?.value(), dimension.weight)))
        .collect();
    let missing: Vec<String> = dimensions
        .iter()
        .filter(|dimension| dimension.score.is_none())
        .map(|dimension| dimension.title.clone())
        .collect();
    let Some(score) = lens.scorecard.score else {
        return view! { <p class="measure">{words::NO_SUM}</p> }.into_any();
    };
    let left_out = (!missing.is_empty()).then(|| words::dimensions_left_out(&missing));
    view! {
        <p class="working__sum">{words::sum(&parts, score)}</p>
        <p class="aside-note">{words::DIMENSIONS_SUM} " " {left_out}</p>
    }
    .into_any()
}
