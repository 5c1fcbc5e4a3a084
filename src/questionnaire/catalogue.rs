//! The questionnaires and questions that an assessment can use.

use std::collections::BTreeMap;

use super::{Question, QuestionId, Questionnaire, QuestionnaireId};
use crate::ordered::collected;

/// The question bank and the questionnaires that read it; every reference resolves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    questions: BTreeMap<QuestionId, Question>,
    questionnaires: Vec<Questionnaire>,
    /// The words to read of questions that follow later, so that the time they take can be told.
    /// Few, so a list: a map of them would cost the first file more than it saves.
    lengths: Vec<(QuestionId, usize)>,
}

impl Catalogue {
    pub(crate) fn new(questions: Vec<Question>, questionnaires: Vec<Questionnaire>) -> Self {
        let questions = questions
            .into_iter()
            .map(|question| (question.id.clone(), question));
        let questions = collected(questions);
        Self {
            questions,
            questionnaires,
            lengths: Vec::new(),
        }
    }

    /// This catalogue with the words to read of questions that follow later.
    pub(crate) fn awaiting(mut self, lengths: Vec<(QuestionId, usize)>) -> Self {
        self.lengths.extend(lengths);
        self.without_needless_lengths()
    }

    /// This catalogue and another, this one's questionnaires first; of two things with one id,
    /// this one's.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let mut questions = other.questions.clone();
        questions.extend(self.questions.clone());
        let added = other
            .questionnaires
            .iter()
            .filter(|added| self.questionnaire(&added.id).is_none());
        let mut lengths = other.lengths.clone();
        lengths.extend(self.lengths.clone());
        let merged = Self {
            questions,
            questionnaires: self.questionnaires.iter().chain(added).cloned().collect(),
            lengths,
        };
        merged.without_needless_lengths()
    }

    /// Without the lengths of questions that have arrived.
    fn without_needless_lengths(mut self) -> Self {
        let Self {
            questions, lengths, ..
        } = &mut self;
        lengths.retain(|(id, _)| !questions.contains_key(id));
        self
    }

    /// The question of that id.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.get(id)
    }

    /// How many words one reads to answer a question, also where its text follows later; nothing
    /// for a question that nobody asks here.
    pub fn words_to_read(&self, id: &QuestionId) -> Option<usize> {
        let question = self.question(id);
        question
            .map(Question::words_to_read)
            .or_else(|| self.length(id))
    }

    /// The words to read of a question that follows later.
    fn length(&self, id: &QuestionId) -> Option<usize> {
        let known = self.lengths.iter().find(|(known, _)| known == id);
        known.map(|(_, words)| *words)
    }

    /// Every question, by id.
    pub fn questions(&self) -> impl Iterator<Item = &Question> + Clone {
        self.questions.values()
    }

    /// The questionnaire of that id.
    pub fn questionnaire(&self, id: &QuestionnaireId) -> Option<&Questionnaire> {
        self.questionnaires
            .iter()
            .find(|questionnaire| questionnaire.id == *id)
    }

    /// Every questionnaire, in the order they are offered.
    pub fn questionnaires(&self) -> &[Questionnaire] {
        &self.questionnaires
    }
}
