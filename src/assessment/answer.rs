//! What can be said to a question.

use super::{Date, UnknownFields};
use crate::questionnaire::Level;

/// What a team says to a question. Saying nothing yet is the absence of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The level that describes the team, from 1.
    Level(Level),
    /// The question does not apply, and why.
    NotApplicable(String),
    /// Nobody in the room could tell.
    DontKnow,
}

/// An answer with what was written down beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// The answer, if there is one yet.
    pub answer: Option<Answer>,
    /// What was seen or said.
    pub note: String,
    /// Where to look.
    pub evidence: Vec<Evidence>,
    /// What a room said in a workshop, where it comes from one.
    pub room: Option<Room>,
    /// Fields that this build does not know, as JSON text by name.
    pub unknown: UnknownFields,
}

impl Response {
    /// Whether nothing at all has been said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What a room said to a question in a workshop, before one answer stood for it. Counts of all people together,
/// and nothing of anybody alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// Each round, the first one first: how often each level was chosen, from level 1, then how many could not
    /// tell and for how many it does not apply.
    pub rounds: Vec<Vec<u32>>,
    /// The level that the room agreed on; nothing where it did not.
    pub agreed: Option<Level>,
    /// Fields that this build does not know, as JSON text by name.
    pub unknown: UnknownFields,
}

/// Something that shows an answer to be true.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What it is.
    pub title: String,
    /// A link, or where to look; only `http`, `https` and `mailto` are ever shown as links.
    pub url: String,
    /// The day it was looked at.
    pub date: Option<Date>,
    /// Fields that this build does not know, as JSON text by name.
    pub unknown: UnknownFields,
}

impl Evidence {
    /// The link, when it is one that is safe to follow.
    pub fn link(&self) -> Option<&str> {
        let url = self.url.trim();
        let scheme = url.split_once(':')?.0.to_ascii_lowercase();
        matches!(scheme.as_str(), "http" | "https" | "mailto").then_some(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_schemes_become_links() {
        let link = |url: &str| {
            Evidence {
                url: url.into(),
                ..Evidence::default()
            }
            .link()
            .is_some()
        };
        assert!(link("https://example.org/board"));
        assert!(link("HTTP://example.org"));
        assert!(!link("javascript:alert(1)"));
        assert!(!link(" javascript:alert(1)"));
        assert!(!link("data:text/html,x"));
        assert!(!link("the board in the corridor"));
    }
}
