//! The questionnaires and questions that an assessment can use.

use std::collections::BTreeMap;

use super::node::Node;
use super::parse::Draft;
use super::reader::Reader;
use super::{Problem, Question, QuestionId, Questionnaire, QuestionnaireId, Source};
use crate::ordered::collected;

/// The question bank and the questionnaires that read it; every reference resolves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    questions: BTreeMap<QuestionId, Question>,
    questionnaires: Vec<Questionnaire>,
}

/// Why shipped content could not be used.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// It is not JSON.
    #[error("the content file is not JSON")]
    Json(#[from] serde_json::Error),
    /// It is JSON, but breaks the rules of the format.
    #[error("the content file has {} problems", .0.len())]
    Problems(Vec<Problem>),
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
        }
    }

    /// Reads the catalogue that the build made from the questionnaire files.
    ///
    /// # Errors
    /// When the text is not JSON or breaks the rules of the format.
    pub fn from_json(text: &str) -> Result<Self, CatalogueError> {
        Self::default().extended(text)
    }

    /// This catalogue with what another file of the build adds.
    ///
    /// Which question a questionnaire asks is not looked up here: the build has checked every
    /// reference, and a question may be in a file that follows.
    ///
    /// # Errors
    /// When the text is not JSON or breaks the rules of the format.
    pub fn extended(&self, text: &str) -> Result<Self, CatalogueError> {
        let node: Node = serde_json::from_str(text)?;
        let mut reader = Reader::new(Source {
            file: "catalogue",
            text: "",
        });
        let mut draft = Draft::default();
        draft.read(&mut reader, 0, &node);
        let problems = reader.into_problems();
        if problems.is_empty() {
            Ok(self.merged(&draft.into_catalogue()))
        } else {
            Err(CatalogueError::Problems(problems))
        }
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
        Self {
            questions,
            questionnaires: self.questionnaires.iter().chain(added).cloned().collect(),
        }
    }

    /// The question of that id.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.get(id)
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
