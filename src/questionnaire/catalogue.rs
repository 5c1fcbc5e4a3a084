//! The questionnaires and questions that an assessment can use.

use std::collections::BTreeMap;

use super::{Question, QuestionId, Questionnaire, QuestionnaireId};
use crate::content::catalogue::Draft;
use crate::content::node::{Node, Value};
use crate::content::reader::Reader;
use crate::content::{Problem, Source};
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
            lengths: Vec::new(),
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
        let mut node: Node = serde_json::from_str(text)?;
        let lengths = take_lengths(&mut node);
        let mut reader = Reader::new(Source {
            file: "catalogue",
            text: "",
        });
        let mut draft = Draft::default();
        draft.read(&mut reader, 0, &node);
        let problems = reader.into_problems();
        if problems.is_empty() {
            let mut catalogue = self.merged(&draft.into_catalogue());
            catalogue.lengths.extend(lengths);
            Ok(catalogue.without_needless_lengths())
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

/// The name under which a content file tells how long the questions are that follow it.
pub(crate) const LENGTHS: &str = "words_to_read";

/// Takes the lengths of questions that follow out of a content file; no author writes them.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count of words is a small whole number, and anything else becomes one"
)]
fn take_lengths(node: &mut Node) -> Vec<(QuestionId, usize)> {
    let Value::Table(fields) = &mut node.value else {
        return Vec::new();
    };
    let at = fields.iter().position(|(key, _)| key.name == LENGTHS);
    let lengths = at.map(|at| fields.remove(at).1.value);
    let Some(Value::Table(lengths)) = lengths else {
        return Vec::new();
    };
    let counts = lengths.iter().filter_map(|(key, node)| match node.value {
        Value::Number(count) => Some((QuestionId::from(key.name.as_str()), count as usize)),
        Value::Text(_) | Value::Flag(_) | Value::List(_) | Value::Table(_) => None,
    });
    counts.collect()
}
