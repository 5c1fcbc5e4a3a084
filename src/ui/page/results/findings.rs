//! What stands out on a map, in the margin.

use std::cmp::Ordering;

use leptos::prelude::*;

use super::super::super::part::{AnswerList, Cited};
use super::super::super::route::Route;
use super::lens::{Citations, Lens};
use crate::ordered::sorted_by;
use crate::questionnaire::{Level, PracticeId, QuestionId};
use crate::roadmap::{Column, Proposal};
use crate::scoring::{DimensionScore, ScoredEntry, State};
use crate::state::Current;
use crate::text::{library, number, results};

/// How many answers a finding cites.
const CITED: usize = 3;
/// The highest score that counts as low: the second of five levels.
const LOW: f64 = 2.5;

/// The highest and the lowest dimension, and what moved most.
pub(super) fn findings(current: Current, lens: &Lens) -> impl IntoView + use<> {
    let citations = Citations::of(current);
    let citations = citations.as_ref();
    let strongest = lens
        .scorecard
        .strongest()
        .map(|dimension| strongest(citations, dimension));
    let lowest = lens.scorecard.weakest().map(|dimension| {
        let is_of_several = lens.is_lowest(dimension);
        lowest(current, citations, lens, dimension, is_of_several)
    });
    let rise = moved_most(lens, Ordering::Greater)
        .map(|(dimension, by)| moved(citations, lens, results::BIGGEST_RISE, dimension, by));
    let fall = moved_most(lens, Ordering::Less)
        .map(|(dimension, by)| moved(citations, lens, results::BIGGEST_FALL, dimension, by));
    let notice = lens.scorecard.weakest().map(|dimension| {
        view! {
            <div class="notice">
                <p>
                    <strong>{results::LOW_CAN_BE_RIGHT}</strong>
                    " "
                    {results::LOW_CAN_BE_RIGHT_MORE}
                    " "
                    {results::leave_alone(&dimension.title)}
                </p>
            </div>
        }
    });
    view! { {strongest} {lowest} {rise} {fall} {notice} }
}

fn finding(
    kind: &'static str,
    heading: String,
    words: String,
    answers: Vec<Cited>,
    link: Option<AnyView>,
) -> impl IntoView {
    let list = (!answers.is_empty()).then(|| view! { <AnswerList answers /> });
    view! {
        <section class="finding">
            <h2 class="map-name">{kind}</h2>
            <h3>{heading}</h3>
            <p>{words}</p>
            {list}
            {link.map(|link| view! { <p>{link}</p> })}
        </section>
    }
}

fn heading(dimension: &DimensionScore) -> String {
    dimension.score.map_or_else(
        || dimension.title.clone(),
        |score| results::dimension_score(&dimension.title, score),
    )
}

/// The answered questions of a dimension, from its lowest level.
fn answered(dimension: &DimensionScore) -> Vec<(&ScoredEntry, Level)> {
    let answered = dimension
        .entries
        .iter()
        .filter_map(|entry| match entry.state {
            State::Answered(level, score) => Some((entry, level, score)),
            State::DontKnow | State::NotApplicable | State::Open => None,
        });
    sorted_by(answered, |(.., a), (.., b)| a.value().total_cmp(&b.value()))
        .into_iter()
        .map(|(entry, level, _)| (entry, level))
        .collect()
}

fn cite<'a>(
    citations: Option<&Citations>,
    answers: impl Iterator<Item = &'a (&'a ScoredEntry, Level)>,
) -> Vec<Cited> {
    let cite = |(entry, level): &(&ScoredEntry, Level)| citations?.level(&entry.question, *level);
    answers.take(CITED).filter_map(cite).collect()
}

fn strongest(citations: Option<&Citations>, dimension: &DimensionScore) -> impl IntoView + use<> {
    let answered = answered(dimension);
    let answers = cite(citations, answered.iter().rev());
    finding(
        results::STRONGEST,
        heading(dimension),
        results::HIGHEST_ANSWERS.to_owned(),
        answers,
        None,
    )
}

fn lowest(
    current: Current,
    citations: Option<&Citations>,
    lens: &Lens,
    dimension: &DimensionScore,
    is_of_several: bool,
) -> impl IntoView + use<> {
    let answered = answered(dimension);
    let scores = answered.iter().filter_map(|(entry, _)| entry.state.score());
    let low = scores.filter(|score| score.value() <= LOW).count();
    let words = if low == 0 {
        results::LOWEST_ANSWERS.to_owned()
    } else {
        results::answers_low(low, answered.len())
    };
    let suggestions = suggestions(current, dimension);
    let link_words = move || match suggestions.with(|suggestions| suggestions.now) {
        (0, _) => results::TO_ROADMAP_HERE.to_owned(),
        (here, of) => results::starts_here(here, of),
    };
    let link = view! {
        <a href=Route::Roadmap.of(&lens.assessment)>{link_words}</a>
        {move || practices(current, &suggestions.get().practices)}
    };
    let kind = if is_of_several {
        results::LOWEST
    } else {
        results::ONLY
    };
    finding(
        kind,
        heading(dimension),
        words,
        cite(citations, answered.iter()),
        Some(link.into_any()),
    )
}

/// What the roadmap suggests for a dimension.
#[derive(Clone, Debug, PartialEq)]
struct Suggestions {
    /// How many practices in Now lift it, and how many there are.
    now: (usize, usize),
    /// The first practices that lift it, in the order of the roadmap.
    practices: Vec<PracticeId>,
}

fn suggestions(current: Current, dimension: &DimensionScore) -> Memo<Suggestions> {
    let entries = dimension.entries.iter();
    let questions: Vec<_> = entries.map(|entry| entry.question.clone()).collect();
    Memo::new(move |_| {
        let roadmap = current.roadmap();
        let lifts = |proposal: &&Proposal| {
            let mut reasons = proposal.reasons.iter();
            reasons.any(|reason| questions.contains(&reason.question))
        };
        let all = Column::ALL
            .into_iter()
            .flat_map(|column| roadmap.column(column));
        Suggestions {
            now: (
                roadmap.column(Column::Now).filter(lifts).count(),
                roadmap.column(Column::Now).count(),
            ),
            practices: all
                .filter(lifts)
                .take(CITED)
                .map(|proposal| proposal.practice.clone())
                .collect(),
        }
    })
}

/// Practices by their titles, each with the way to all about it.
fn practices(current: Current, ids: &[PracticeId]) -> Option<impl IntoView + use<>> {
    let guidance = current.guidance()?;
    let assessment = current.id();
    let links = ids.iter().enumerate().filter_map(|(at, id)| {
        let title = guidance.practice(id)?.title.clone();
        let href = Route::to_practice(id, assessment.as_ref());
        Some(view! {
            {(at > 0).then_some(", ")}
            <a href=href>{title}</a>
        })
    });
    let links: Vec<_> = links.collect();
    (!links.is_empty()).then(|| {
        view! {
            <br />
            {library::PRACTICES_TO_READ}
            {links}
        }
    })
}

/// The dimension that moved farthest in a direction; the earlier one on a tie.
fn moved_most(lens: &Lens, way: Ordering) -> Option<(&DimensionScore, f64)> {
    lens.scorecard
        .dimensions
        .iter()
        .filter_map(|dimension| Some((dimension, lens.change(dimension)?)))
        .filter(|(_, by)| number::direction(*by) == way)
        .reduce(|best, next| {
            if next.1.abs() > best.1.abs() {
                next
            } else {
                best
            }
        })
}

fn moved(
    citations: Option<&Citations>,
    lens: &Lens,
    kind: &'static str,
    dimension: &DimensionScore,
    by: f64,
) -> impl IntoView + use<> {
    let is_here = |question: &QuestionId| {
        dimension
            .entries
            .iter()
            .any(|entry| entry.question == *question)
    };
    let changes = lens.before.iter().flat_map(|before| &before.changes);
    let mut changes: Vec<_> = changes
        .filter(|change| is_here(&change.question) && f64::from(change.by()) * by > 0.0)
        .collect();
    if by < 0.0 {
        changes.reverse();
    }
    let answers: Vec<Cited> = changes
        .iter()
        .take(CITED)
        .filter_map(|change| citations?.change(change))
        .collect();
    let words = if answers.is_empty() {
        results::MOVED_BY_COVERAGE
    } else {
        results::MOVED_ANSWERS
    };
    finding(
        kind,
        results::dimension_change(&dimension.title, by),
        words.to_owned(),
        answers,
        None,
    )
}
