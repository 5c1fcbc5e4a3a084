//! The link that lets people into a workshop.

use super::{Content, OwnFiles};
use crate::exchange::link::join::{NoJoin, write_join};
use crate::workshop::Invitation;

/// What there is of a link.
#[derive(Clone, Debug, PartialEq)]
pub enum JoinLink {
    /// It is there.
    Here(String),
    /// It is too long for an address with the questionnaire, so it travels without: people need the file first.
    WithoutFile(String),
    /// The questionnaire is not here, or in another version.
    NoQuestionnaire,
}

impl JoinLink {
    /// The link to a workshop, with the questionnaire where that is somebody's own; `page` is the address
    /// of the page on which people take part.
    pub fn of(page: &str, invitation: &Invitation, content: Content, own_files: OwnFiles) -> Self {
        let id = &invitation.questionnaire().id;
        let catalogue = content.catalogue();
        let Some(questionnaire) = catalogue.questionnaire(id) else {
            return Self::NoQuestionnaire;
        };
        let own = own_files.shelf();
        let file = own.as_ref().and_then(|own| own.bringing(id));
        let file = file.map(|content| content.file.text.as_str());
        match write_join(page, invitation, questionnaire, file) {
            Ok(link) => Self::Here(link),
            Err(NoJoin::TooLong(_)) => write_join(page, invitation, questionnaire, None)
                .map_or(Self::NoQuestionnaire, Self::WithoutFile),
            Err(NoJoin::OtherQuestions) => Self::NoQuestionnaire,
        }
    }
}
