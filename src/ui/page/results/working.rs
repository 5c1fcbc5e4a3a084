//! The arithmetic behind every score, opened on demand.

use leptos::prelude::*;

use super::lens::{Citations, Lens};
use crate::questionnaire::Rung;
use crate::scoring::{Change, ComparedDimension, DimensionScore, Score, ScoredEntry, State};
use crate::state::Current;
use crate::text::results::working as words;
use crate::text::{assess, number};
use crate::ui::part::{AnswerList, Cited, control};

/// A disclosure per dimension, one for the questionnaire, one for what a band is.
pub(super) fn workings(current: Current, lens: &Lens) -> impl IntoView + use<> {
    let citations = Citations::of(current);
    let dimensions = lens.scorecard.dimensions.iter().map(|dimension| {
        let body = of_dimension(citations.as_ref(), lens, dimension);
        disclosure_of(&dimension.title, body)
    });
    let band = words::band(&lens.scorecard.title, lens.bands());
    let what = control(
        crate::words::results::working_what_a_band_is(),
        &lens.scorecard.title,
    );
    view! {
            <div>
                {dimensions.collect_view()}
    {disclosure_of(&lens.scorecard.title, of_questionnaire(lens))}
                {disclosure(what, view! { <p class="measure">{band}</p> })}
            </div>
        }
}

/// A closed disclosure of how a score came about; paper has nothing to open, so it says so otherwise.
pub(super) fn disclosure_of(name: &str, body: impl IntoView) -> impl IntoView {
    let summary = view! {
        <span class="off-paper">{crate::words::results::working_for(name)}</span>
        <span class="paper-line">{crate::words::results::working_on_paper(name)}</span>
    };
    disclosure(summary, body)
}

/// A closed disclosure of some working.
pub(super) fn disclosure(summary: impl IntoView, body: impl IntoView) -> impl IntoView {
    view! {
        <details class="working">
            <summary>{summary}</summary>
            <div class="working__body">{body}</div>
        </details>
    }
}

fn of_dimension(
    citations: Option<&Citations>,
    lens: &Lens,
    dimension: &DimensionScore,
) -> impl IntoView + use<> {
    let is_answered = |state: State| state.score().is_some();
    let rungs: Vec<Rung> = dimension
        .entries
        .iter()
        .filter_map(|entry| rung(citations?, entry))
        .collect();
    let shows_worth = rungs.iter().any(|rung| assess::is_unusual(*rung));
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
            <p class="working__sum">{words::sum(&parts, score, Some(lens.bands()))}</p>
            <AnswerList answers=cite(true) />
            <p class="aside-note">{words::levels_count(&rungs, &parts)}</p>
        }
    });
    let without_sum = dimension
        .score
        .is_none()
        .then(|| view! { <p class="measure">{crate::words::results::working_no_sum()}</p> });
    let left_out = Some(cite(false))
        .filter(|answers| !answers.is_empty())
        .map(|answers| {
            view! {
                <AnswerList answers />
                <p class="aside-note">{crate::words::results::working_left_out()}</p>
            }
        });
    let change = change_of_dimension(lens, dimension);
    view! { {sum} {without_sum} {left_out} {change} }
}

/// How the change of a dimension came about: the same answers before and now.
fn change_of_dimension(lens: &Lens, dimension: &DimensionScore) -> Option<AnyView> {
    let since = lens.since.as_ref()?;
    let compared = since.compared.dimension(&dimension.dimension)?;
    let change = compared.compared.change()?;
    Some(change_working(lens, change, &parts_of(compared)).into_any())
}

/// What was answered both times in a dimension, with how much each counts.
fn parts_of(compared: &ComparedDimension) -> Vec<(Change, f64)> {
    let answers = compared.answers.iter();
    answers
        .map(|answer| (answer.change, answer.weight))
        .collect()
}

/// The sums of both ends of a change, and their difference.
fn change_working(lens: &Lens, change: Change, parts: &[(Change, f64)]) -> impl IntoView + use<> {
    let bands = lens.bands();
    let when = lens.since.as_ref().map(|since| since.when.as_str());
    let by = number::moved(change, bands);
    let sum = |end: fn(Change) -> Score| {
        let parts: Vec<(f64, f64)> = parts
            .iter()
            .map(|(part, weight)| (end(*part).value(), *weight))
            .collect();
        words::sum(&parts, end(change), Some(bands))
    };
    view! {
        <p>{when.map(|when| crate::words::results::working_change(when, &by.signed()))}</p>
        <p class="working__sum">
            {crate::words::results::working_before(&sum(Change::before))}
        </p>
        <p class="working__sum">{crate::words::results::working_now(&sum(Change::now))}</p>
    }
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
        return view! { <p class="measure">{crate::words::results::working_no_sum()}</p> }
            .into_any();
    };
    view! {
        <p class="working__sum">{words::sum(&parts, score, Some(lens.bands()))}</p>
        <p class="aside-note">{words::dimensions_sum(&missing)}</p>
        {change_of_questionnaire(lens)}
    }
    .into_any()
}

/// How the change of the questionnaire came about: the dimensions over what was answered both
/// times.
fn change_of_questionnaire(lens: &Lens) -> Option<AnyView> {
    let since = lens.since.as_ref()?;
    let change = since.compared.whole.change()?;
    let dimensions = since.compared.dimensions.iter();
    let shared = dimensions
        .filter_map(|(dimension, weight)| Some((Change::mean(&parts_of(dimension))?, *weight)));
    let parts: Vec<(Change, f64)> = shared.collect();
    Some(change_working(lens, change, &parts).into_any())
}
