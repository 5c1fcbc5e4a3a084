//! Which questions an assessment asks.

use std::collections::BTreeSet;

use super::{Assessment, Depth};
use crate::questionnaire::{Catalogue, Dimension, Entry, Question, QuestionId, Questionnaire};

/// A question with the first place at which an assessment asks it.
#[derive(Clone, Copy, Debug)]
pub struct AskedQuestion<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The dimension.
    pub dimension: &'a Dimension,
    /// The question.
    pub question: &'a Question,
}

impl Assessment {
    /// Whether this assessment asks an entry: a quick one asks the quick entries, and any question
    /// that something has been said to counts as asked.
    pub fn asks(&self, entry: &Entry) -> bool {
        self.depth == Depth::Full || entry.quick || self.answer(&entry.question).is_some()
    }

    /// The questionnaires of this assessment that the catalogue knows, in the order chosen.
    pub fn chosen<'c>(&self, catalogue: &'c Catalogue) -> Vec<&'c Questionnaire> {
        self.questionnaires
            .iter()
            .filter_map(|chosen| catalogue.questionnaire(&chosen.id))
            .collect()
    }
}

impl Assessment {
    /// Answered questions that the catalogue does not know; they are kept and never scored.
    pub fn unknown_questions<'a>(
        &'a self,
        catalogue: &'a Catalogue,
    ) -> impl Iterator<Item = &'a QuestionId> {
        let is_unknown = |id: &&QuestionId| catalogue.question(id).is_none();
        self.answers.keys().filter(is_unknown)
    }
}

/// Every question that the assessment asks, once, in the order of its questionnaires.
pub fn asked_questions<'c>(
    catalogue: &'c Catalogue,
    assessment: &Assessment,
) -> Vec<AskedQuestion<'c>> {
    let mut seen = BTreeSet::new();
    let mut asked = Vec::new();
    for questionnaire in assessment.chosen(catalogue) {
        for (dimension, entry) in questionnaire.entries() {
            if assessment.asks(entry)
                && seen.insert(&entry.question)
                && let Some(question) = catalogue.question(&entry.question)
            {
                asked.push(AskedQuestion {
                    questionnaire,
                    dimension,
                    question,
                });
            }
        }
    }
    asked
}
