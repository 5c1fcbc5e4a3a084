//! What it would add if questions rose one level, towards the best end of their ladders.

use std::collections::BTreeMap;

use crate::assessment::Assessment;
use crate::questionnaire::{Catalogue, Level, Question, QuestionId};
use crate::scoring::{Score, Scorecard};

/// For each answered question, the score it would add to all chosen questionnaires together by
/// rising one level.
///
/// ## Why one number per question is enough
/// A questionnaire is a weighted mean of weighted means, so what one level adds does not depend on
/// the level: the gain of a practice is the sum over its questions, and equals scoring the raised
/// answers anew.
#[derive(Clone, Debug, PartialEq)]
pub struct Leverage(BTreeMap<QuestionId, f64>);

impl Leverage {
    /// The leverage of every question that was answered with a level.
    pub fn of(catalogue: &Catalogue, scorecards: &[Scorecard]) -> Self {
        let mut leverage: BTreeMap<QuestionId, f64> = BTreeMap::new();
        for scorecard in scorecards {
            let scored = || {
                scorecard
                    .dimensions
                    .iter()
                    .filter(|dimension| dimension.score.is_some())
            };
            let dimension_weights: f64 = scored().map(|dimension| dimension.weight).sum();
            for dimension in scored() {
                let answered = || {
                    dimension
                        .entries
                        .iter()
                        .filter(|entry| entry.state.score().is_some())
                };
                let entry_weights: f64 = answered().map(|entry| entry.weight).sum();
                for entry in answered() {
                    let Some(question) = catalogue.question(&entry.question) else {
                        continue;
                    };
                    let step = 10.0 / f64::from(question.top().max(2) - 1);
                    let share =
                        (dimension.weight / dimension_weights) * (entry.weight / entry_weights);
                    *leverage.entry(entry.question.clone()).or_default() += share * step;
                }
            }
        }
        Self(leverage)
    }

    /// What one level better on a question adds; 0 for a question without a level.
    pub fn of_question(&self, question: &QuestionId) -> f64 {
        self.0.get(question).copied().unwrap_or(0.0)
    }
}

/// The level that a team wants to reach on a question: the question's own target if its ladder has
/// it, else the first level, from the worst, whose score reaches the target of its dimension (the
/// highest such target, where several chosen questionnaires have one), else the best.
pub fn target_level(catalogue: &Catalogue, assessment: &Assessment, question: &Question) -> Level {
    let own = assessment.targets.questions.get(&question.id).copied();
    if let Some(level) = own.filter(|level| question.level(*level).is_some()) {
        return level;
    }
    let dimension_target = assessment
        .chosen(catalogue)
        .into_iter()
        .flat_map(|questionnaire| {
            questionnaire
                .entries()
                .map(move |(dimension, entry)| (questionnaire, dimension, entry))
        })
        .filter(|(_, _, entry)| entry.question == question.id)
        .filter_map(|(questionnaire, dimension, _)| {
            let path = (questionnaire.id.clone(), dimension.id.clone());
            assessment.targets.dimensions.get(&path).copied()
        })
        .reduce(f64::max);
    let mut from_worst = (1..=question.top()).filter_map(|rank| question.ranked(rank));
    dimension_target
        .and_then(|target| {
            from_worst.find(|level| Score::of(question, *level).is_some_and(|s| s.reaches(target)))
        })
        .unwrap_or_else(|| question.best())
}
