//! What stands out on a map, in the margin.

use std::cmp::Ordering;

use leptos::prelude::*;

use super::lens::{Citations, Lens};
use crate::ordered::sorted_by;
use crate::questionnaire::{Level, PracticeId, QuestionId};
use crate::roadmap::{Column, Proposal};
use crate::scoring::{DimensionScore, ScoredEntry, State};
use crate::state::Current;
use crate::text::number::Difference;
use crate::text::results::findings as words;
use crate::text::results::ground::{Ends, Ground};
use crate::ui::part::{AnswerList, Cited, said, strong};
use crate::ui::route::Route;

/// How many answers a finding cites.
const CITED: usize = 3;
/// The highest score that counts as low: the second of five levels.
const LOW: f64 = 2.5;

/// The highest and the lowest ground, and what moved most.
pub(super) fn findings(current: Current, lens: &Lens) -> impl IntoView + use<> {
    let citations = Citations::of(current);
    let citations = citations.as_ref();
    let ends = lens.ends();
    let strongest = ends.highest().map(|ground| strongest(citations, ground));
    let (kind, lowest) = match &ends {
        Ends::Nothing | Ends::Thin => (crate::words::results::findings_only(), None),
        Ends::Level(ground) => (crate::words::results::findings_only(), Some(ground)),
        Ends::Apart { lowest, .. } => (crate::words::results::findings_lowest(), Some(lowest)),
    };
    let notice = lowest.map(|ground| leave_alone(ground));
    let lowest = lowest.map(|ground| self::lowest(current, citations, lens, ground, kind));
    let rise = moved_most(lens, Ordering::Greater).map(|(dimensions, by)| {
        moved(
            citations,
            lens,
            crate::words::results::findings_biggest_rise(),
            &dimensions,
            by,
        )
    });
    let fall = moved_most(lens, Ordering::Less).map(|(dimensions, by)| {
        moved(
            citations,
            lens,
            crate::words::results::findings_biggest_fall(),
            &dimensions,
            by,
        )
    });
    view! { {strongest} {lowest} {rise} {fall} {notice} }
}

/// Low is no verdict.
fn leave_alone(ground: &Ground<'_>) -> impl IntoView + use<> {
    let words =
        crate::words::results::findings_low_can_be_right(ground.dimensions.len(), &ground.names());
    view! {
        <div class="notice">
            <p>{said(words, |_, point| strong(point))}</p>
        </div>
    }
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
            <p class="map-name">{kind}</p>
            <h3>{heading}</h3>
            <p>{words}</p>
            {list}
            {link.map(|link| view! { <p>{link}</p> })}
        </section>
    }
}

/// The answered questions of some dimensions, from the lowest score.
fn answered<'a>(dimensions: &[&'a DimensionScore]) -> Vec<(&'a ScoredEntry, Level)> {
    let entries = dimensions.iter().flat_map(|dimension| &dimension.entries);
    let answered = entries.filter_map(|entry| match entry.state {
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

fn strongest(citations: Option<&Citations>, ground: &Ground<'_>) -> impl IntoView + use<> {
    let answered = answered(&ground.dimensions);
    let answers = cite(citations, answered.iter().rev());
    finding(
        crate::words::results::findings_strongest(),
        ground.named(),
        words::highest_answers(answered.len(), CITED, ground.dimensions.len()),
        answers,
        None,
    )
}

fn lowest(
    current: Current,
    citations: Option<&Citations>,
    lens: &Lens,
    ground: &Ground<'_>,
    kind: &'static str,
) -> impl IntoView + use<> {
    let answered = answered(&ground.dimensions);
    let scores = answered.iter().filter_map(|(entry, _)| entry.state.score());
    let low = scores.filter(|score| score.value() <= LOW).count();
    let counted = words::lowest_answers(low, answered.len(), CITED, ground.dimensions.len());
    let suggestions = suggestions(current, &ground.dimensions);
    let link_words = move || match suggestions.with(|suggestions| suggestions.now) {
        (0, _) => crate::words::results::findings_to_roadmap_here().to_owned(),
        (here, of) => words::starts_here(here, of),
    };
    let link = view! {
        <a href=Route::Roadmap.of(&lens.assessment)>{link_words}</a>
        {move || practices(current, &suggestions.get().practices)}
    };
    finding(
        kind,
        ground.named(),
        counted,
        cite(citations, answered.iter()),
        Some(link.into_any()),
    )
}

/// What the roadmap suggests for some dimensions.
#[derive(Clone, Debug, PartialEq)]
struct Suggestions {
    /// How many practices in Now lift them, and how many there are.
    now: (usize, usize),
    /// The first practices that lift them, in the order of the roadmap.
    practices: Vec<PracticeId>,
}

fn suggestions(current: Current, dimensions: &[&DimensionScore]) -> Memo<Suggestions> {
    let entries = dimensions.iter().flat_map(|dimension| &dimension.entries);
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
        let link = |title: String| view! { <a href=href.clone()>{title}</a> }.into_any();
        Some(if at == 0 {
            link(title)
        } else {
            let next = crate::words::results::findings_next_practice(&title);
            said(next, |_, title| link(title))
        })
    });
    let links: Vec<_> = links.collect();
    (!links.is_empty()).then(|| {
        view! {
            <br />
            {crate::words::library::practices_to_read()}
            {links}
        }
    })
}

/// The dimensions that moved farthest in a direction, over more than one answer: several where
/// their changes read alike.
fn moved_most(lens: &Lens, way: Ordering) -> Option<(Vec<&DimensionScore>, Difference)> {
    let moves = || {
        let dimensions = lens.scorecard.dimensions.iter();
        dimensions
            .filter(|dimension| {
                let compared = lens.compared(dimension);
                compared.is_some_and(|compared| compared.shared > 1)
            })
            .filter_map(|dimension| Some((dimension, lens.moved(dimension)?)))
            .filter(|(_, by)| by.direction() == way)
    };
    let (_, most) = moves().reduce(|best, next| {
        if next.1.amount() > best.1.amount() {
            next
        } else {
            best
        }
    })?;
    let farthest = moves().filter(|(_, by)| by.is_as_far_as(most));
    Some((farthest.map(|(dimension, _)| dimension).collect(), most))
}

fn moved(
    citations: Option<&Citations>,
    lens: &Lens,
    kind: &'static str,
    dimensions: &[&DimensionScore],
    by: Difference,
) -> impl IntoView + use<> {
    let is_here = |question: &QuestionId| {
        let mut entries = dimensions.iter().flat_map(|dimension| &dimension.entries);
        entries.any(|entry| entry.question == *question)
    };
    let is_fall = by.direction() == Ordering::Less;
    let changes = lens.since.iter().flat_map(|since| &since.changes);
    let mut changes: Vec<_> = changes
        .filter(|change| is_here(&change.question) && (change.by() < 0) == is_fall)
        .collect();
    if is_fall {
        changes.reverse();
    }
    let answers: Vec<Cited> = changes
        .iter()
        .take(CITED)
        .filter_map(|change| citations?.change(change))
        .collect();
    let names: Vec<String> = dimensions.iter().map(|side| side.title.clone()).collect();
    finding(
        kind,
        words::moved(&names, by),
        crate::words::results::findings_moved_answers().to_owned(),
        answers,
        None,
    )
}
