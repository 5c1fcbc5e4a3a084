//! The questionnaires and questions that an assessment can use.

use super::{Question, QuestionId, Questionnaire, QuestionnaireId};
use crate::ordered::SortedMap;

/// The question bank and the questionnaires that read it; every reference resolves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    questions: SortedMap<QuestionId, Question>,
    questionnaires: Vec<Questionnaire>,
    /// The words to read of questions that follow later, so that the time they take can be told.
    /// Few, so a list: a map of them would cost the first file more than it saves.
    lengths: Vec<(QuestionId, usize)>,
    /// The questionnaires that follow later.
    further: Vec<Outline>,
}

/// What is told of a questionnaire before it is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// Its id.
    pub id: QuestionnaireId,
    /// Its title.
    pub title: String,
    /// What it looks at.
    pub summary: String,
    /// How many questions it asks.
    pub questions: usize,
}

impl Outline {
    /// That of a questionnaire.
    pub fn of(questionnaire: &Questionnaire) -> Self {
        Self {
            id: questionnaire.id.clone(),
            title: questionnaire.title.clone(),
            summary: questionnaire.summary.clone(),
            questions: questionnaire.entries().count(),
        }
    }
}

impl Catalogue {
    pub(crate) fn new(questions: Vec<Question>, questionnaires: Vec<Questionnaire>) -> Self {
        let questions = questions
            .into_iter()
            .map(|question| (question.id.clone(), question));
        let questions = questions.collect();
        Self {
            questions,
            questionnaires,
            lengths: Vec::new(),
            further: Vec::new(),
        }
    }

    /// This catalogue with the words to read of questions that follow later, and with the
    /// questionnaires that do.
    pub(crate) fn awaiting(
        mut self,
        lengths: Vec<(QuestionId, usize)>,
        further: Vec<Outline>,
    ) -> Self {
        self.lengths.extend(lengths);
        self.further.extend(further);
        self.without_what_is_here()
    }

    /// This catalogue with the sources of questions that came without.
    pub(crate) fn citing(mut self, sources: Vec<(QuestionId, Vec<String>)>) -> Self {
        for (id, sources) in sources {
            if let Some(question) = self.questions.get_mut(&id) {
                question.sources = sources;
            }
        }
        self
    }

    /// Every questionnaire that is here or follows, in the order they are offered.
    pub fn outlines(&self) -> Vec<Outline> {
        let here = self.questionnaires.iter().map(Outline::of);
        here.chain(self.further.iter().cloned()).collect()
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
        let further = self.further.iter().chain(&other.further).cloned();
        let further = further.collect();
        let merged = Self {
            questions,
            questionnaires: self.questionnaires.iter().chain(added).cloned().collect(),
            lengths,
            further,
        };
        merged.without_what_is_here()
    }

    /// Without the lengths of questions and the outlines of questionnaires that have arrived.
    fn without_what_is_here(mut self) -> Self {
        let Self {
            questions,
            questionnaires,
            lengths,
            further,
        } = &mut self;
        lengths.retain(|(id, _)| !questions.contains_key(id));
        further.retain(|outline| !questionnaires.iter().any(|here| here.id == outline.id));
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

    /// Every question that a questionnaire asks, in their order, each as often as it is asked.
    pub(crate) fn asked(&self) -> impl Iterator<Item = &QuestionId> {
        let entries = self.questionnaires.iter().flat_map(Questionnaire::entries);
        entries.map(|(_, entry)| &entry.question)
    }

    /// Every questionnaire, in the order they are offered.
    pub fn questionnaires(&self) -> &[Questionnaire] {
        &self.questionnaires
    }
}
