//! Puts the ranked practices into Now, Next and Later.

use super::gain::Gain;
use super::need::Distance;
use super::prerequisites::is_settled;
use super::priority::Priority;
use super::rank::{Candidate, Team, candidates};
use super::{Bottleneck, Guidance};
use crate::assessment::{Assessment, Card};
use crate::delivery::Performance;
use crate::ordered::{SortedMap, SortedSet, sorted_by};
use crate::questionnaire::{Catalogue, Level, PracticeId, QuestionId};
use crate::scoring::{Score, Scorecard};

/// More than this many things at once is no priority.
pub const NOW_LIMIT: usize = 3;
/// What comes after must stay readable.
const NEXT_LIMIT: usize = 5;

/// When a practice's turn is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// At most three, unless the team keeps more here itself.
    Now,
    /// At most five.
    Next,
    /// The rest.
    Later,
}

impl Column {
    /// Every column, in order.
    pub const ALL: [Self; 3] = [Self::Now, Self::Next, Self::Later];
}

/// A question that a practice would lift.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// Which question.
    pub question: QuestionId,
    /// Where the team is, and how far that lies below its target.
    pub distance: Distance,
    /// The level that is one better.
    pub next: Level,
}

/// A prerequisite that is not in place yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// Which practice.
    pub practice: PracticeId,
    /// How far it is in place, below 5.
    pub score: Score,
}

/// A practice that the roadmap proposes.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Which practice.
    pub practice: PracticeId,
    /// Its turn.
    pub column: Column,
    /// The practice's own priority.
    pub priority: Priority,
    /// The best priority of what waits for it, where that is above its own: it takes that turn.
    pub inherited: Option<f64>,
    /// What it would add to the chosen questionnaires that it would lift, in their order.
    pub gains: Vec<Gain>,
    /// How far it is in place, when any answered question tells.
    pub score: Option<Score>,
    /// The questions below their target that it would lift, the greatest need first.
    pub reasons: Vec<Reason>,
    /// The answered questions that name it and are at their target, with their levels: they have no
    /// need and count in the mean.
    pub at_target: Vec<(QuestionId, Level)>,
    /// What it waits for, in the order that those come.
    pub waits_for: Vec<Waiting>,
    /// Practices that wait for it.
    pub unblocks: Vec<PracticeId>,
    /// The practice in Now that rests on the same single answer, where that keeps it out of Now.
    pub same_answer: Option<PracticeId>,
    /// The slowest step of the team's value stream, when the practice usually helps there.
    pub bottleneck: Option<Bottleneck>,
}

impl Proposal {
    /// The sum of the unrounded score changes over the chosen questionnaires, if every question
    /// that names the practice and lies below its target rose one level.
    pub fn gain(&self) -> f64 {
        self.gains.iter().map(|gain| gain.by).sum()
    }
}

/// The ranked practices with the team's decisions applied.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Roadmap {
    /// Proposals by column, each column in order.
    pub proposals: Vec<Proposal>,
    /// Practices the team has in place or does not want, by id.
    pub settled: Vec<PracticeId>,
}

impl Roadmap {
    /// The proposals of one column, in order.
    pub fn column(&self, column: Column) -> impl Iterator<Item = &Proposal> {
        self.proposals
            .iter()
            .filter(move |proposal| proposal.column == column)
    }

    /// The proposal for a practice, if there is one.
    pub fn proposal(&self, practice: &PracticeId) -> Option<&Proposal> {
        self.proposals
            .iter()
            .find(|proposal| proposal.practice == *practice)
    }
}

/// Ranks every practice for an assessment and applies what the team has decided.
///
/// A practice's [`Priority`] is the mean need of the answered questions that name it, pushed by the
/// delivery metrics that it moves, over the root of its effort. A practice comes after the
/// prerequisites it waits for, and lends them its priority. Of practices that would lift only one
/// and the same answer, the first alone may stand in Now, unless the team keeps more there.
pub fn roadmap(
    catalogue: &Catalogue,
    guidance: &Guidance,
    assessment: &Assessment,
    scorecards: &[Scorecard],
    performance: &Performance,
) -> Roadmap {
    let team = Team {
        catalogue,
        assessment,
        scorecards,
        performance,
    };
    let candidates = candidates(guidance, &team);
    let columns = assign_columns(&candidates, assessment);
    let order: Vec<PracticeId> = candidates.iter().map(|c| c.practice.id.clone()).collect();
    let place = |list: &[PracticeId], id: &PracticeId| {
        let at = list.iter().position(|other| other == id);
        at.unwrap_or(usize::MAX)
    };
    let proposals =
        candidates
            .into_iter()
            .zip(columns)
            .map(|(candidate, (column, same_answer))| {
                let waits_for = candidate.waits_for.into_iter();
                let waits_for = waits_for.map(|(practice, score)| Waiting { practice, score });
                Proposal {
                    practice: candidate.practice.id.clone(),
                    column,
                    priority: candidate.priority,
                    inherited: candidate.inherited,
                    gains: candidate.gains,
                    score: candidate.score,
                    reasons: candidate.reasons,
                    at_target: candidate.at_target,
                    waits_for: sorted_by(waits_for, |a, b| {
                        place(&order, &a.practice).cmp(&place(&order, &b.practice))
                    }),
                    unblocks: candidate.unblocks,
                    same_answer,
                    bottleneck: candidate.bottleneck,
                }
            });
    // Equal items stay in order: what nobody moved by hand keeps the order of the ranking.
    let turn = |p: &Proposal| (p.column, place(&assessment.plan.order, &p.practice));
    let proposals = sorted_by(proposals, |a, b| turn(a).cmp(&turn(b)));
    let settled = guidance
        .practices()
        .filter(|practice| is_settled(assessment, &practice.id))
        .map(|practice| practice.id.clone())
        .collect();
    Roadmap { proposals, settled }
}

/// A candidate's turn, and the practice in Now whose single answer it shares.
type Turn = (Column, Option<PracticeId>);

fn assign_columns(candidates: &[Candidate<'_>], assessment: &Assessment) -> Vec<Turn> {
    let card = |candidate: &Candidate<'_>| assessment.plan.card(&candidate.practice.id);
    let keeps = |candidate: &Candidate<'_>| card(candidate).is_some_and(Card::keeps_its_place);
    let is_deferred = |candidate: &Candidate<'_>| card(candidate).is_some_and(|card| card.deferred);
    let kept = || candidates.iter().filter(|candidate| keeps(candidate));
    let mut free_now = NOW_LIMIT.saturating_sub(kept().count());
    let mut free_next = NEXT_LIMIT;
    let mut reachable: SortedSet<&PracticeId> = kept().map(|c| &c.practice.id).collect();
    // The answers that a place of Now rests on alone.
    let mut resting: SortedMap<&QuestionId, &PracticeId> = kept()
        .filter_map(|c| Some((c.only_answer()?, &c.practice.id)))
        .collect();
    candidates
        .iter()
        .map(|candidate| {
            let only = candidate.only_answer();
            let is_free = free_now > 0 && candidate.waits_for.is_empty();
            let same = only.and_then(|answer| resting.get(answer).copied());
            let same = same.filter(|_| is_free && !keeps(candidate) && !is_deferred(candidate));
            let column = if keeps(candidate) {
                Column::Now
            } else if is_deferred(candidate) {
                Column::Later
            } else if is_free && same.is_none() {
                free_now -= 1;
                resting.extend(only.map(|answer| (answer, &candidate.practice.id)));
                Column::Now
            } else if free_next > 0 && candidate.waits_for.keys().all(|id| reachable.contains(id)) {
                free_next -= 1;
                Column::Next
            } else {
                Column::Later
            };
            if column != Column::Later {
                reachable.insert(&candidate.practice.id);
            }
            (column, same.cloned())
        })
        .collect()
}
