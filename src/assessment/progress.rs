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
    pub fn asks(&self, catalogue: &Catalogue, entry: &Entry) -> bool {
        let is_answered = || {
            let question = catalogue.question(&entry.question);
            question.is_some_and(|question| self.answer_to(question).is_some())
        };
        self.depth == Depth::Full || entry.quick || is_answered()
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

    /// Whether a catalogue knows every questionnaire that was chosen, every question that is asked
    /// and every one that was answered, so that a larger one would change none of the results.
    pub fn is_covered_by(&self, catalogue: &Catalogue) -> bool {
        let is_known = |entry: &Entry| catalogue.question(&entry.question).is_some();
        self.questionnaires
            .iter()
            .all(|chosen| catalogue.questionnaire(&chosen.id).is_some())
            && self
                .chosen(catalogue)
                .into_iter()
                .flat_map(Questionnaire::entries)
                .all(|(_, entry)| is_known(entry) || !self.asks(catalogue, entry))
            && self.unknown_questions(catalogue).next().is_none()
    }

    /// Whether two catalogues say the same about everything that was chosen or answered. They may
    /// not where a person brings a questionnaire anew, or takes it away.
    pub fn reads_alike(&self, one: &Catalogue, other: &Catalogue) -> bool {
        let chosen = self.questionnaires.iter().map(|chosen| &chosen.id);
        let mut asked = chosen.clone().filter_map(|id| one.questionnaire(id));
        let mut chosen = chosen;
        let is_alike = |id: &QuestionId| one.question(id) == other.question(id);
        chosen.all(|id| one.questionnaire(id) == other.questionnaire(id))
            && asked.all(|asked| asked.entries().all(|(_, entry)| is_alike(&entry.question)))
            && self.answers.keys().all(is_alike)
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
            if assessment.asks(catalogue, entry)
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
