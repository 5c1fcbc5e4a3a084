//! Answers that are kept although no question here counts them.

use super::{Assessment, ChosenQuestionnaire, Response};
use crate::questionnaire::{Catalogue, QuestionId};

/// What an assessment holds that a catalogue has no place for. It is kept, and never scored.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept<'a> {
    /// Responses to questions that are not here, and levels beyond the ladder of those that are, by
    /// question.
    pub responses: Vec<(&'a QuestionId, &'a Response)>,
    /// Chosen questionnaires that are not here. While there are some, the responses may be theirs;
    /// otherwise they are from an older version of one that is here.
    pub missing: Vec<&'a ChosenQuestionnaire>,
    /// Chosen questionnaires that have another version here, each with that version.
    pub updated: Vec<(&'a ChosenQuestionnaire, u32)>,
}

impl Kept<'_> {
    /// Whether the responses are from an older version of a questionnaire that is here: there are
    /// some, and no chosen questionnaire is missing that they could belong to.
    pub fn is_from_older_version(&self) -> bool {
        !self.responses.is_empty() && self.missing.is_empty()
    }
}

impl Assessment {
    /// What the catalogue has no place for.
    pub fn kept<'a>(&'a self, catalogue: &Catalogue) -> Kept<'a> {
        let has_place = |id: &QuestionId| {
            catalogue.question(id).is_some_and(|question| {
                self.answer(id).is_none() || self.answer_to(question).is_some()
            })
        };
        let chosen = self
            .questionnaires
            .iter()
            .map(|chosen| (chosen, catalogue.questionnaire(&chosen.id)));
        let missing = chosen.clone().filter(|(_, here)| here.is_none());
        let updated = chosen.filter_map(|(chosen, here)| {
            let version = here?.version;
            (version != chosen.version).then_some((chosen, version))
        });
        Kept {
            responses: self
                .answers
                .iter()
                .filter(|(id, _)| !has_place(id))
                .map(|(id, response)| (id, response))
                .collect(),
            missing: missing.map(|(chosen, _)| chosen).collect(),
            updated: updated.collect(),
        }
    }
}
