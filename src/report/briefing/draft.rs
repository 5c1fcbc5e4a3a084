//! What the report says first, drafted from the facts.

use crate::assessment::{Assessment, Metric};
use crate::delivery::nearest_cluster;
use crate::ordered::SortedMap;
use crate::questionnaire::QuestionId;
use crate::report::Summary;
use crate::roadmap::Column;
use crate::scoring::State;
use crate::text::results::headline::{self, Headline};
use crate::text::results::{changes, told};
use crate::text::{delivery, number};
use crate::words::{report as words, results};

/// The most letters of a summary in the team's own words; a page of print has about 3,000.
pub const MAX_SUMMARY: usize = 6_000;

/// How many questions are named of those that nobody could answer.
const NAMED: usize = 3;

/// Of how many questionnaires each is told in sentences. Those of more fill a page, and say what stands beside
/// the summary for each of them.
const TOLD: usize = 4;

/// The summary that the facts make: where the team stands and how sure that is, what stands out, what moved,
/// how it delivers, what is next and what is not known. A blank line sets its paragraphs apart.
pub fn draft(facts: &Summary<'_>) -> String {
    let paragraphs = [
        stands(facts),
        Some(stands_out(facts)),
        moved(facts),
        delivers(facts),
        next(facts),
        Some(unknown(facts)),
    ];
    let told = paragraphs.into_iter().flatten();
    let told: Vec<String> = told.filter(|paragraph| !paragraph.is_empty()).collect();
    told.join("\n\n")
}

/// Whether the facts say something else today than when the team wrote its own summary.
pub fn is_outdated(assessment: &Assessment, draft: &str) -> bool {
    !assessment.summary.trim().is_empty() && assessment.summary_draft != draft
}

/// The answers to what is asked, each question once.
fn states(facts: &Summary<'_>) -> SortedMap<QuestionId, State> {
    let cards = facts.standing.scorecards.iter();
    let dimensions = cards.flat_map(|card| &card.dimensions);
    let entries = dimensions.flat_map(|dimension| &dimension.entries);
    entries
        .map(|entry| (entry.question.clone(), entry.state))
        .collect()
}

fn stands(facts: &Summary<'_>) -> Option<String> {
    let cards = facts.standing.scorecards;
    if cards.is_empty() {
        return None;
    }
    let many = (cards.len() > TOLD).then(|| words::draft_many(cards.len()));
    let shown = if many.is_some() { &[] } else { cards };
    let each = shown
        .iter()
        .filter_map(|card| told::standing(card, card.bands(facts.edition)));
    let states = states(facts);
    let of = |is: fn(&State) -> bool| states.values().filter(|state| is(state)).count();
    let answered = of(|state| matches!(state, State::Answered(..)));
    let applicable = of(|state| !matches!(state, State::NotApplicable));
    let covered = (applicable > 0).then(|| words::draft_covered(answered, applicable));
    let (asked, more) = facts.asked;
    let quick = (more > 0).then(|| results::quick_round(asked, more));
    let told = many.into_iter().chain(each).chain(covered).chain(quick);
    Some(number::sentences(told))
}

fn stands_out(facts: &Summary<'_>) -> String {
    let scored = facts.scored();
    let Headline { heading, lede } = if scored.len() > TOLD {
        headline::of_all(&scored.iter().map(|it| it.told).collect::<Vec<_>>())
    } else {
        facts.headline(&scored)
    };
    number::sentences([heading, lede])
}

fn moved(facts: &Summary<'_>) -> Option<String> {
    let (comparison, when) = facts.previous?;
    Some(changes::summary(comparison, when))
}

/// Beside questionnaires; alone it is what the headline tells.
fn delivers(facts: &Summary<'_>) -> Option<String> {
    let performance = facts.standing.performance;
    let overall = performance.overall()?;
    if facts.standing.scorecards.is_empty() {
        return None;
    }
    let answered = performance.scores.len();
    let mean = words::draft_delivery(answered, Metric::ALL.len(), &number::score(overall));
    let cluster = nearest_cluster(performance, facts.edition);
    let cluster = cluster.map(|cluster| delivery::cluster(cluster, facts.edition));
    Some(number::sentences(std::iter::once(mean).chain(cluster)))
}

fn next(facts: &Summary<'_>) -> Option<String> {
    let next = told::next(facts.roadmap, facts.guidance, facts.standing, facts.edition);
    let cards = facts.standing.scorecards;
    let is_scored = cards.iter().any(|card| card.score.is_some());
    let waits = || {
        let is_empty = facts.roadmap.column(Column::Now).next().is_none();
        (is_scored && is_empty).then(|| results::told_next_nothing().to_owned())
    };
    next.or_else(waits)
}

fn unknown(facts: &Summary<'_>) -> String {
    let states = states(facts);
    let in_state = |wanted: State| {
        let found = states.iter().filter(move |(_, state)| *state == wanted);
        found.map(|(id, _)| id)
    };
    let titles = in_state(State::DontKnow).filter_map(|id| {
        let question = facts.standing.catalogue.question(id)?;
        Some(results::told_answer(&question.title))
    });
    let unknown = in_state(State::DontKnow).count();
    let mut names: Vec<String> = titles.take(NAMED).collect();
    let more = unknown.saturating_sub(names.len());
    if more > 0 && !names.is_empty() {
        names.push(results::told_more_answers(more, &number::word(more)));
    }
    let unknown = (unknown > 0).then(|| words::draft_unknown(unknown, &number::list(&names)));
    let open = in_state(State::Open).count();
    let open = (open > 0).then(|| words::draft_open(open));
    let apart = in_state(State::NotApplicable).count();
    let apart = (apart > 0).then(|| words::draft_not_applicable(apart));
    number::sentences([unknown, open, apart].into_iter().flatten())
}
