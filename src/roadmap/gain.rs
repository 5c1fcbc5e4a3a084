//! What a practice would add to the scores if its questions rose one level.

use crate::ordered::SortedMap;
use crate::questionnaire::{Catalogue, QuestionId, QuestionnaireId};
use crate::scoring::{Score, Scorecard};

/// What a practice would add to one questionnaire's score.
#[derive(Clone, Debug, PartialEq)]
pub struct Gain {
    /// Which questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Its name.
    pub title: String,
    /// Its score now.
    pub from: Score,
    /// The change of its score, unrounded and above zero.
    pub by: f64,
}

/// For each answered question of one questionnaire, the score it would add by rising one level.
///
/// ## Why one number per question is enough
/// A questionnaire is a weighted mean of weighted means, so what one level adds does not depend on
/// the level: the gain of a practice is the sum over its questions, and equals scoring the raised
/// answers anew.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Leverage {
    questionnaire: QuestionnaireId,
    title: String,
    score: Score,
    steps: SortedMap<QuestionId, f64>,
}

impl Leverage {
    /// The leverage of every question that was answered with a level, by questionnaire; a
    /// questionnaire without a score has none.
    pub(super) fn of(catalogue: &Catalogue, scorecards: &[Scorecard]) -> Vec<Self> {
        let of_one = |scorecard: &Scorecard| {
            Some(Self {
                questionnaire: scorecard.questionnaire.clone(),
                title: scorecard.title.clone(),
                score: scorecard.score?,
                steps: steps(catalogue, scorecard),
            })
        };
        scorecards.iter().filter_map(of_one).collect()
    }

    /// What these questions add by one level each; nothing when the questionnaire asks none of
    /// them.
    pub(super) fn gain<'q>(&self, questions: impl Iterator<Item = &'q QuestionId>) -> Option<Gain> {
        let by: f64 = questions.filter_map(|id| self.steps.get(id)).sum();
        (by > 0.0).then(|| Gain {
            questionnaire: self.questionnaire.clone(),
            title: self.title.clone(),
            from: self.score,
            by,
        })
    }
}

fn steps(catalogue: &Catalogue, scorecard: &Scorecard) -> SortedMap<QuestionId, f64> {
    let scored = || {
        scorecard
            .dimensions
            .iter()
            .filter(|dimension| dimension.score.is_some())
    };
    let dimension_weights: f64 = scored().map(|dimension| dimension.weight).sum();
    let mut steps = SortedMap::new();
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
            let step = Score::MAX.value() / f64::from(question.top().max(2) - 1);
            let share = (dimension.weight / dimension_weights) * (entry.weight / entry_weights);
            steps.insert(entry.question.clone(), share * step);
        }
    }
    steps
}
