//! Ranks the practices and puts them into Now, Next and Later.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::gain::{Leverage, target_level};
use super::practice::Outcome;
use super::prerequisites::blockers;
use super::{Bottleneck, Guidance, Practice};
use crate::assessment::{Assessment, Card};
use crate::delivery::Performance;
use crate::ordered::{collected, sorted_by};
use crate::questionnaire::{Catalogue, Level, PracticeId, QuestionId};
use crate::scoring::{Score, Scorecard};

/// More than this many things at once is no priority.
const NOW_LIMIT: usize = 3;
/// What comes after must stay readable.
const NEXT_LIMIT: usize = 5;
/// Gains nearer to each other than this are equal.
const TIE: f64 = 1e-9;

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

/// A question that a practice would lift, and why that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// Which question.
    pub question: QuestionId,
    /// The level the team is on.
    pub level: Level,
    /// The level that is one better.
    pub next: Level,
    /// What that adds over all chosen questionnaires.
    pub adds: f64,
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
    /// The practice's own gain: score added over the chosen questionnaires per effort, unrounded.
    pub gain: f64,
    /// How far it is in place, when any answered question tells.
    pub score: Option<Score>,
    /// The questions it would lift, largest part first.
    pub reasons: Vec<Reason>,
    /// What it waits for, in the order that those come.
    pub waits_for: Vec<Waiting>,
    /// Practices that wait for it.
    pub unblocks: Vec<PracticeId>,
    /// The slowest step of the team's value stream, when the practice usually helps there.
    pub bottleneck: Option<Bottleneck>,
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

/// A practice with what the ranking needs to know of it.
struct Candidate<'a> {
    practice: &'a Practice,
    gain: f64,
    /// The best gain among its own and those of everything that waits for it.
    rank: f64,
    /// The score of the weakest dimension that it would lift.
    weakest: f64,
    reasons: Vec<Reason>,
    waits_for: BTreeMap<PracticeId, Score>,
    unblocks: Vec<PracticeId>,
    bottleneck: Option<Bottleneck>,
}

/// Ranks every practice for an assessment and applies what the team has decided.
///
/// A practice's gain is the score that all chosen questionnaires together would gain if each
/// answered question below its target that names the practice rose one level, divided by effort.
/// With delivery answers only, it is the sum over the metrics it moves of strength × (10 − score),
/// divided by effort. A practice comes after the prerequisites it waits for, and lends them its
/// gain. Of equal practices, one that eases the bottleneck of the value stream comes first.
pub fn roadmap(
    catalogue: &Catalogue,
    guidance: &Guidance,
    assessment: &Assessment,
    scorecards: &[Scorecard],
    performance: &Performance,
) -> Roadmap {
    let candidates = candidates(catalogue, guidance, assessment, scorecards, performance);
    let columns = assign_columns(&candidates, assessment);
    let turn = |id: &PracticeId| candidates.iter().position(|c| c.practice.id == *id);
    let by_hand = |id: &PracticeId| {
        assessment
            .plan
            .order
            .iter()
            .position(|other| other == id)
            .unwrap_or(usize::MAX)
    };
    let proposals = candidates.iter().zip(columns).map(|(candidate, column)| {
        let waits_for = candidate.waits_for.iter().map(|(practice, score)| Waiting {
            practice: practice.clone(),
            score: *score,
        });
        let waits_for = sorted_by(waits_for, |a, b| turn(&a.practice).cmp(&turn(&b.practice)));
        Proposal {
            practice: candidate.practice.id.clone(),
            column,
            gain: candidate.gain,
            score: super::practice_score(catalogue, assessment, &candidate.practice.id),
            reasons: candidate.reasons.clone(),
            waits_for,
            unblocks: candidate.unblocks.clone(),
            bottleneck: candidate.bottleneck.clone(),
        }
    });
    // Equal items stay in order: what nobody moved by hand keeps the order of the ranking.
    let place = |proposal: &Proposal| (proposal.column, by_hand(&proposal.practice));
    let proposals = sorted_by(proposals, |a, b| place(a).cmp(&place(b)));
    let settled = guidance
        .practices()
        .filter(|practice| {
            assessment
                .plan
                .card(&practice.id)
                .is_some_and(Card::is_settled)
        })
        .map(|practice| practice.id.clone())
        .collect();
    Roadmap { proposals, settled }
}

/// Every practice worth listing, in the order of the ranking.
fn candidates<'g>(
    catalogue: &Catalogue,
    guidance: &'g Guidance,
    assessment: &Assessment,
    scorecards: &[Scorecard],
    performance: &Performance,
) -> Vec<Candidate<'g>> {
    let leverage = Leverage::of(catalogue, scorecards);
    let has_levels = scorecards
        .iter()
        .any(|scorecard| scorecard.coverage.answered > 0);
    let mut blockers = blockers(catalogue, guidance, assessment);
    let bottleneck = Bottleneck::of(assessment);
    let mut all: Vec<Candidate<'g>> = guidance
        .practices()
        .filter(|practice| {
            !assessment
                .plan
                .card(&practice.id)
                .is_some_and(Card::is_settled)
        })
        .map(|practice| {
            let reasons = reasons(catalogue, assessment, &leverage, practice);
            let added = if has_levels {
                reasons.iter().map(|reason| reason.adds).sum()
            } else {
                delivery_room(practice, performance)
            };
            let gain = added / practice.effort.divisor();
            let weakest = weakest_dimension(scorecards, &reasons);
            let waits_for = blockers.remove(&practice.id).unwrap_or_default();
            Candidate {
                practice,
                gain,
                rank: gain,
                weakest,
                reasons,
                waits_for,
                unblocks: Vec::new(),
                bottleneck: bottleneck
                    .clone()
                    .filter(|bottleneck| bottleneck.is_eased_by(&practice.id)),
            }
        })
        .collect();
    lend_gains(&mut all);
    all.retain(|candidate| {
        candidate.rank > TIE
            || assessment
                .plan
                .card(&candidate.practice.id)
                .is_some_and(Card::keeps_its_place)
    });
    in_order(all)
}

/// The answered questions below their target that name the practice, largest part first.
fn reasons(
    catalogue: &Catalogue,
    assessment: &Assessment,
    leverage: &Leverage,
    practice: &Practice,
) -> Vec<Reason> {
    let reasons = catalogue
        .questions()
        .filter(|question| question.practices.contains(&practice.id))
        .filter_map(|question| {
            let level = assessment.level_on(question)?;
            let next = question.next(level)?;
            let adds = leverage.of_question(&question.id);
            let target = target_level(catalogue, assessment, question);
            let is_below = question.rank(level) < question.rank(target);
            (is_below && adds > 0.0).then(|| Reason {
                question: question.id.clone(),
                level,
                next,
                adds,
            })
        });
    sorted_by(reasons, |a, b| {
        b.adds
            .total_cmp(&a.adds)
            .then_with(|| a.question.cmp(&b.question))
    })
}

/// What the metrics that a practice moves leave to gain.
fn delivery_room(practice: &Practice, performance: &Performance) -> f64 {
    practice
        .improves
        .iter()
        .filter_map(|(outcome, strength)| match outcome {
            Outcome::Delivery(metric) => {
                Some(f64::from(*strength) * (10.0 - performance.score(*metric)?.value()))
            }
            Outcome::Reliability | Outcome::WellBeing => None,
        })
        .sum()
}

fn weakest_dimension(scorecards: &[Scorecard], reasons: &[Reason]) -> f64 {
    scorecards
        .iter()
        .flat_map(|scorecard| &scorecard.dimensions)
        .filter(|dimension| {
            dimension.entries.iter().any(|entry| {
                reasons
                    .iter()
                    .any(|reason| reason.question == entry.question)
            })
        })
        .filter_map(|dimension| dimension.score.map(Score::value))
        .fold(f64::INFINITY, f64::min)
}

/// Gives every blocker the best gain it blocks.
fn lend_gains(all: &mut [Candidate<'_>]) {
    let mut best: BTreeMap<PracticeId, f64> = BTreeMap::new();
    let mut unblocks: BTreeMap<PracticeId, Vec<PracticeId>> = BTreeMap::new();
    for candidate in all.iter().filter(|candidate| candidate.gain > TIE) {
        for blocker in candidate.waits_for.keys() {
            let inherited = best.entry(blocker.clone()).or_default();
            *inherited = inherited.max(candidate.gain);
            unblocks
                .entry(blocker.clone())
                .or_default()
                .push(candidate.practice.id.clone());
        }
    }
    for candidate in all {
        let inherited = best
            .get(&candidate.practice.id)
            .copied()
            .unwrap_or_default();
        candidate.rank = candidate.gain.max(inherited);
        candidate.unblocks = unblocks.remove(&candidate.practice.id).unwrap_or_default();
    }
}

/// The best first, but never a practice before what it waits for.
fn in_order(candidates: Vec<Candidate<'_>>) -> Vec<Candidate<'_>> {
    let mut rest = sorted_by(candidates, compare);
    let mut placed: BTreeSet<PracticeId> = BTreeSet::new();
    let mut ordered = Vec::with_capacity(rest.len());
    while !rest.is_empty() {
        let listed: BTreeSet<&PracticeId> = collected(rest.iter().map(|c| &c.practice.id));
        // Requirements have no cycles, so something is always free; the fallback only says so.
        let free = rest
            .iter()
            .position(|c| {
                c.waits_for
                    .keys()
                    .all(|id| placed.contains(id) || !listed.contains(id))
            })
            .unwrap_or(0);
        let next = rest.remove(free);
        placed.insert(next.practice.id.clone());
        ordered.push(next);
    }
    ordered
}

/// Highest gain first; ties by what eases the bottleneck of the value stream, where there is one,
/// then by the weakest dimension, then by id. Gains are compared in steps of
/// the tolerance, so that the order is total.
fn compare(a: &Candidate<'_>, b: &Candidate<'_>) -> Ordering {
    let steps = |candidate: &Candidate<'_>| (candidate.rank / TIE).round();
    steps(b)
        .total_cmp(&steps(a))
        .then_with(|| b.bottleneck.is_some().cmp(&a.bottleneck.is_some()))
        .then_with(|| a.weakest.total_cmp(&b.weakest))
        .then_with(|| a.practice.id.cmp(&b.practice.id))
}

fn assign_columns(candidates: &[Candidate<'_>], assessment: &Assessment) -> Vec<Column> {
    let card = |candidate: &Candidate<'_>| assessment.plan.card(&candidate.practice.id);
    let keeps = |candidate: &Candidate<'_>| card(candidate).is_some_and(Card::keeps_its_place);
    let is_deferred = |candidate: &Candidate<'_>| card(candidate).is_some_and(|card| card.deferred);
    let kept = candidates
        .iter()
        .filter(|candidate| keeps(candidate))
        .count();
    let mut free_now = NOW_LIMIT.saturating_sub(kept);
    let mut free_next = NEXT_LIMIT;
    let kept = candidates.iter().filter(|c| keeps(c));
    let mut reachable: BTreeSet<&PracticeId> = collected(kept.map(|c| &c.practice.id));
    candidates
        .iter()
        .map(|candidate| {
            let column = if keeps(candidate) {
                Column::Now
            } else if is_deferred(candidate) {
                Column::Later
            } else if free_now > 0 && candidate.waits_for.is_empty() {
                free_now -= 1;
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
            column
        })
        .collect()
}
