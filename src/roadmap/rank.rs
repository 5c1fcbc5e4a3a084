//! Which practice comes before which.

use std::cmp::Ordering;

use super::gain::{Gain, Leverage};
use super::need::{Distance, distances};
use super::prerequisites::{Evidence, blockers, is_settled};
use super::priority::{Priority, largest, pushes};
use super::{Bottleneck, Guidance, Practice, Reason};
use crate::assessment::{Assessment, Card};
use crate::delivery::Performance;
use crate::ordered::{SortedMap, SortedSet, sorted_by};
use crate::questionnaire::{Catalogue, Level, PracticeId, QuestionId};
use crate::rounding::NOISE;
use crate::scoring::{Score, Scorecard};

/// A practice with what the ranking needs to know of it.
pub(super) struct Candidate<'a> {
    pub(super) practice: &'a Practice,
    pub(super) priority: Priority,
    /// The best priority of what waits for it, where that is above its own.
    pub(super) inherited: Option<f64>,
    /// The score of the weakest dimension that it would lift.
    weakest: f64,
    pub(super) reasons: Vec<Reason>,
    /// The answered questions that name it and are where the team wants them.
    pub(super) at_target: Vec<(QuestionId, Level)>,
    pub(super) gains: Vec<Gain>,
    pub(super) score: Option<Score>,
    pub(super) waits_for: SortedMap<PracticeId, Score>,
    pub(super) unblocks: Vec<PracticeId>,
    pub(super) bottleneck: Option<Bottleneck>,
}

impl Candidate<'_> {
    /// What it is ranked by: its own priority, or the one it inherits.
    fn rank(&self) -> f64 {
        self.inherited.unwrap_or_else(|| self.priority.value())
    }

    /// How many answered questions of the chosen questionnaires name it.
    fn answered(&self) -> usize {
        self.reasons.len() + self.at_target.len()
    }

    /// The one answer that it would lift, if there is only one.
    pub(super) fn only_answer(&self) -> Option<&QuestionId> {
        match self.reasons.as_slice() {
            [only] => Some(&only.question),
            _ => None,
        }
    }
}

/// What is known of a team.
pub(super) struct Team<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) assessment: &'a Assessment,
    pub(super) scorecards: &'a [Scorecard],
    pub(super) performance: &'a Performance,
}

/// Every practice worth listing, in the order of the ranking.
pub(super) fn candidates<'g>(guidance: &'g Guidance, team: &Team<'_>) -> Vec<Candidate<'g>> {
    let evidence = Evidence::of(team.catalogue);
    let ground = Ground::of(team);
    let mut blockers = blockers(&evidence, guidance, team.assessment);
    let open = guidance
        .practices()
        .filter(|practice| !is_settled(team.assessment, &practice.id));
    let mut all: Vec<Candidate<'g>> = open
        .map(|practice| Candidate {
            waits_for: blockers.remove(&practice.id).unwrap_or_default(),
            ..ground.candidate(team, &evidence, practice)
        })
        .collect();
    lend_priorities(&mut all);
    let is_kept = |id: &PracticeId| {
        let card = team.assessment.plan.card(id);
        card.is_some_and(Card::keeps_its_place)
    };
    all.retain(|candidate| candidate.rank() > NOISE || is_kept(&candidate.practice.id));
    in_order(all)
}

/// Where the answers stand.
struct Ground {
    distances: SortedMap<QuestionId, Distance>,
    /// The score of the weakest dimension that asks a question.
    weakest: SortedMap<QuestionId, f64>,
    leverage: Vec<Leverage>,
    bottleneck: Option<Bottleneck>,
}

impl Ground {
    fn of(team: &Team<'_>) -> Self {
        let mut weakest: SortedMap<QuestionId, f64> = SortedMap::new();
        for scorecard in team.scorecards {
            for dimension in &scorecard.dimensions {
                let Some(score) = dimension.score else {
                    continue;
                };
                for entry in &dimension.entries {
                    let lowest = weakest.get(&entry.question).copied();
                    let lowest = lowest.unwrap_or(f64::INFINITY).min(score.value());
                    weakest.insert(entry.question.clone(), lowest);
                }
            }
        }
        Self {
            distances: distances(team.catalogue, team.assessment, team.scorecards),
            weakest,
            leverage: Leverage::of(team.catalogue, team.scorecards),
            bottleneck: Bottleneck::of(team.assessment),
        }
    }

    fn weakest(&self, question: &QuestionId) -> f64 {
        self.weakest.get(question).copied().unwrap_or(f64::INFINITY)
    }

    /// A practice with all but what it waits for and what waits for it.
    fn candidate<'g>(
        &self,
        team: &Team<'_>,
        evidence: &Evidence<'_>,
        practice: &'g Practice,
    ) -> Candidate<'g> {
        let (reasons, at_target) = self.reasons(evidence, &practice.id);
        let priority = Priority {
            need: (!self.distances.is_empty()).then(|| mean_need(&reasons, at_target.len())),
            push: largest(&pushes(practice, team.performance)),
            effort: practice.effort,
        };
        let lifted = || reasons.iter().map(|reason| &reason.question);
        let gains = self.leverage.iter();
        let bottleneck = self.bottleneck.clone();
        Candidate {
            practice,
            priority,
            inherited: None,
            weakest: lifted()
                .map(|question| self.weakest(question))
                .fold(f64::INFINITY, f64::min),
            gains: gains.filter_map(|of_one| of_one.gain(lifted())).collect(),
            score: evidence.score(team.assessment, &practice.id),
            waits_for: SortedMap::new(),
            unblocks: Vec::new(),
            bottleneck: bottleneck.filter(|bottleneck| bottleneck.is_eased_by(&practice.id)),
            reasons,
            at_target,
        }
    }

    /// The answered questions that name a practice: those below their target, the greatest need
    /// first and of equal ones the lower ground, and those at it.
    fn reasons(
        &self,
        evidence: &Evidence<'_>,
        practice: &PracticeId,
    ) -> (Vec<Reason>, Vec<(QuestionId, Level)>) {
        let (mut below, mut at_target) = (Vec::new(), Vec::new());
        for question in evidence.questions(practice) {
            let Some(distance) = self.distances.get(&question.id).copied() else {
                continue;
            };
            match question.next(distance.level) {
                Some(next) if distance.gap() > 0.0 => below.push(Reason {
                    question: question.id.clone(),
                    distance,
                    next,
                }),
                _ => at_target.push((question.id.clone(), distance.level)),
            }
        }
        let ground = |reason: &Reason| self.weakest(&reason.question);
        let below = sorted_by(below, |a, b| {
            let (left, right) = (a.distance, b.distance);
            right
                .need()
                .total_cmp(&left.need())
                .then_with(|| left.score.value().total_cmp(&right.score.value()))
                .then_with(|| ground(a).total_cmp(&ground(b)))
        });
        (below, at_target)
    }
}

/// The mean need of a practice's answered questions, those at their target counting 0; 0 where
/// none is answered.
fn mean_need(reasons: &[Reason], at_target: usize) -> f64 {
    let needs = reasons.iter().map(|reason| reason.distance.need());
    let needs = needs.chain(std::iter::repeat_n(0.0, at_target));
    let (sum, count) = needs.fold((0.0, 0.0), |(sum, count), need| (sum + need, count + 1.0));
    if count > 0.0 { sum / count } else { 0.0 }
}

/// Gives every blocker the best priority it blocks.
fn lend_priorities(all: &mut [Candidate<'_>]) {
    let mut best: SortedMap<PracticeId, f64> = SortedMap::new();
    let mut unblocks: SortedMap<PracticeId, Vec<PracticeId>> = SortedMap::new();
    for candidate in all.iter() {
        let priority = candidate.priority.value();
        if priority <= NOISE {
            continue;
        }
        for blocker in candidate.waits_for.keys() {
            let inherited = best.get(blocker).copied().unwrap_or_default();
            best.insert(blocker.clone(), inherited.max(priority));
            let mut waiting = unblocks.remove(blocker).unwrap_or_default();
            waiting.push(candidate.practice.id.clone());
            unblocks.insert(blocker.clone(), waiting);
        }
    }
    for candidate in all {
        let own = candidate.priority.value();
        let best = best.get(&candidate.practice.id).copied();
        candidate.inherited = best.filter(|best| *best > own);
        candidate.unblocks = unblocks.remove(&candidate.practice.id).unwrap_or_default();
    }
}

/// The best first, but never a practice before what it waits for.
fn in_order(candidates: Vec<Candidate<'_>>) -> Vec<Candidate<'_>> {
    let mut rest = sorted_by(candidates, compare);
    let mut waiting: SortedSet<PracticeId> = rest.iter().map(|c| c.practice.id.clone()).collect();
    let mut ordered = Vec::with_capacity(rest.len());
    while !rest.is_empty() {
        // Requirements have no cycles, so something is always free; the fallback only says so.
        let free = rest
            .iter()
            .position(|c| !c.waits_for.keys().any(|id| waiting.contains(id)))
            .unwrap_or(0);
        let next = rest.remove(free);
        waiting.remove(&next.practice.id);
        ordered.push(next);
    }
    ordered
}

/// Highest priority first; ties by the weakest dimension, the earlier phase, the more answered
/// questions that name it, then by what eases the bottleneck of the value stream, where there is
/// one, and last by id. Priorities are compared in steps of the tolerance, so that the order is
/// total.
fn compare(a: &Candidate<'_>, b: &Candidate<'_>) -> Ordering {
    let steps = |value: f64| (value / NOISE).round();
    steps(b.rank())
        .total_cmp(&steps(a.rank()))
        .then_with(|| steps(a.weakest).total_cmp(&steps(b.weakest)))
        .then_with(|| a.practice.phase.cmp(&b.practice.phase))
        .then_with(|| b.answered().cmp(&a.answered()))
        .then_with(|| b.bottleneck.is_some().cmp(&a.bottleneck.is_some()))
        .then_with(|| a.practice.id.cmp(&b.practice.id))
}
