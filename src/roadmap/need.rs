//! How far an answer lies below what the team wants, and how much that counts.

use crate::assessment::Assessment;
use crate::ordered::{SortedMap, SortedSet};
use crate::questionnaire::{Catalogue, Level, Question, QuestionId};
use crate::rounding::NOISE;
use crate::scoring::{Score, Scorecard, State};

/// An answered question beside its target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Distance {
    /// The level the team is on.
    pub level: Level,
    /// What that level scores.
    pub score: Score,
    /// The level the team wants.
    pub target: Level,
    /// What the target scores.
    pub wanted: Score,
}

impl Distance {
    /// The part of the whole ladder that is missing: max(0, target score − score) / 10, from 0 at
    /// the target to 1.
    pub fn gap(self) -> f64 {
        (self.wanted.value() - self.score.value()).max(0.0) / Score::MAX.value()
    }

    /// How much the gap counts: ((1 + gap)² − 1) / 3, from 0 at the target to 1 a whole ladder
    /// below it. The far ones count more than in proportion.
    pub fn need(self) -> f64 {
        ((1.0 + self.gap()).powi(2) - 1.0) / 3.0
    }
}

/// The distance of every question of the chosen questionnaires that is answered with a level and names a
/// practice: what names none speaks for none, and against none that delivery speaks for.
pub(super) fn distances(
    catalogue: &Catalogue,
    assessment: &Assessment,
    scorecards: &[Scorecard],
) -> SortedMap<QuestionId, Distance> {
    let answered = answered(catalogue, assessment, scorecards);
    let named = answered.filter(|(question, _)| !question.practices.is_empty());
    named
        .map(|(question, distance)| (question.id.clone(), distance))
        .collect()
}

/// The questions of the chosen questionnaires that are answered below their target and name no practice: the
/// roadmap has nothing to propose for them.
pub fn unspoken<'c>(
    catalogue: &'c Catalogue,
    assessment: &Assessment,
    scorecards: &[Scorecard],
) -> Vec<&'c Question> {
    let mut asked = SortedSet::new();
    let answered = answered(catalogue, assessment, scorecards);
    let below = answered.filter(|(question, distance)| {
        question.practices.is_empty() && distance.gap() > NOISE && asked.insert(&question.id)
    });
    below.map(|(question, _)| question).collect()
}

/// Every question of the chosen questionnaires that is answered with a level, once for each that asks it.
fn answered<'c>(
    catalogue: &'c Catalogue,
    assessment: &Assessment,
    scorecards: &[Scorecard],
) -> impl Iterator<Item = (&'c Question, Distance)> {
    let entries = scorecards
        .iter()
        .flat_map(|scorecard| &scorecard.dimensions)
        .flat_map(|dimension| &dimension.entries);
    entries.filter_map(|entry| {
        let State::Answered(level, score) = entry.state else {
            return None;
        };
        let question = catalogue.question(&entry.question)?;
        let target = target_level(catalogue, assessment, question);
        let distance = Distance {
            level,
            score,
            target,
            wanted: Score::of(question, target)?,
        };
        Some((question, distance))
    })
}

/// The level that a team wants to reach on a question: the question's own target if its ladder has
/// it, else the first level, from the worst, whose score reaches the target of its dimension (the
/// highest such target, where several chosen questionnaires have one), else the best.
pub fn target_level(catalogue: &Catalogue, assessment: &Assessment, question: &Question) -> Level {
    let own = assessment.targets.questions.get(&question.id).copied();
    if let Some(level) = own.filter(|level| question.level(*level).is_some()) {
        return level;
    }
    let mut from_worst = (1..=question.top()).filter_map(|rank| question.ranked(rank));
    dimension_target(catalogue, assessment, question)
        .and_then(|target| {
            from_worst.find(|level| Score::of(question, *level).is_some_and(|s| s.reaches(target)))
        })
        .unwrap_or_else(|| question.best())
}

/// The highest target among the dimensions of chosen questionnaires that ask a question.
fn dimension_target(
    catalogue: &Catalogue,
    assessment: &Assessment,
    question: &Question,
) -> Option<f64> {
    let targets = assessment.targets.dimensions.iter();
    let asking = targets.filter(|((questionnaire, dimension), _)| {
        let is_chosen = assessment
            .questionnaires
            .iter()
            .any(|chosen| chosen.id == *questionnaire);
        let asks = || {
            let entries = catalogue.questionnaire(questionnaire)?.entries();
            let mut own = entries.filter(|(of, _)| of.id == *dimension);
            Some(own.any(|(_, entry)| entry.question == question.id))
        };
        is_chosen && asks().unwrap_or(false)
    });
    asking.map(|(_, score)| *score).reduce(f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ((1 + g)² − 1) / 3 on the five shipped levels, worked by hand: g = 1/4 gives 9/48, g = 1/2
    /// 20/48, g = 3/4 33/48 and g = 1 the whole.
    #[test]
    fn far_answers_need_more_than_in_proportion() {
        let need = |level, target| {
            let score = |level| Score::of_level(level, 5).unwrap();
            let (score, wanted) = (score(level), score(target));
            Distance {
                level,
                score,
                target,
                wanted,
            }
            .need()
        };
        for (level, target, expected) in [
            (1, 5, 1.0),
            (2, 5, 33.0 / 48.0),
            (3, 5, 20.0 / 48.0),
            (4, 5, 9.0 / 48.0),
            (5, 5, 0.0),
            (1, 3, 20.0 / 48.0),
            (3, 3, 0.0),
            (4, 3, 0.0),
        ] {
            assert!(
                (need(level, target) - expected).abs() < 1e-12,
                "{level} of {target}"
            );
        }
    }
}
