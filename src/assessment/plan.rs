//! What the team decided about the practices that the roadmap suggested.

use super::{Date, UnknownFields};
use crate::ordered::SortedMap;
use crate::questionnaire::PracticeId;

/// The team's decisions; a practice without a card is as the ranking puts it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Decisions by practice.
    pub cards: SortedMap<PracticeId, Card>,
    /// Practices in the order that a person put them, ahead of the ranking within their column.
    pub order: Vec<PracticeId>,
    /// Fields that this build does not know, as JSON text by name.
    pub unknown: UnknownFields,
}

impl Plan {
    /// The card of a practice, if anything was decided about it.
    pub fn card(&self, practice: &PracticeId) -> Option<&Card> {
        self.cards.get(practice)
    }

    /// Changes a card, and forgets one on which nothing is decided.
    pub fn decide(&mut self, practice: &PracticeId, change: impl FnOnce(&mut Card)) {
        let mut card = self.cards.remove(practice).unwrap_or_default();
        change(&mut card);
        if card != Card::default() {
            self.cards.insert(practice.clone(), card);
        }
    }
}

/// How far a practice has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Nobody has begun.
    #[default]
    Open,
    /// Somebody has begun.
    Started,
    /// It is in place.
    Done,
}

impl Status {
    /// Every status, in the order they happen.
    pub const ALL: [Self; 3] = [Self::Open, Self::Started, Self::Done];

    /// The status's name in documents.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Started => "started",
            Self::Done => "done",
        }
    }

    /// The status of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.key() == key)
    }
}

/// What is decided about one practice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Stays in Now whatever the ranking says.
    pub pinned: bool,
    /// Waits in Later until the team takes it up again.
    pub deferred: bool,
    /// Not wanted, and why.
    pub dismissed: Option<String>,
    /// How far it has come.
    pub status: Status,
    /// Who looks after it.
    pub owner: String,
    /// When the team looks at it again.
    pub due: Option<Date>,
    /// The first step in the team's own words, when they differ from the practice's.
    pub first_step: String,
    /// How the team will know that it worked, when it differs from the practice's.
    pub measure: String,
    /// Fields that this build does not know, as JSON text by name.
    pub unknown: UnknownFields,
}

impl Card {
    /// Whether the practice stays in Now: pinned, owned or started, and neither done, deferred nor
    /// dismissed.
    pub fn keeps_its_place(&self) -> bool {
        let wanted = self.pinned || !self.owner.trim().is_empty() || self.status == Status::Started;
        wanted && !self.is_settled() && !self.deferred
    }

    /// Whether nothing is left to do: done or dismissed.
    pub fn is_settled(&self) -> bool {
        self.status == Status::Done || self.dismissed.is_some()
    }
}
