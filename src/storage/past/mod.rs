//! What was before: earlier states of assessments, and those that were deleted.
//!
//! Both stand in `IndexedDB` beside the second copy of what is kept, in a store that nothing reads before
//! somebody opens it. Where there is none, nothing of the past is kept, and nothing else is missing.
//!
//! ## When a state is taken
//! A state is what was kept before a change, not what came of it: what came of it is here. The first change
//! takes one, and after that the first that is made `BETWEEN` after the last, so that a history does not
//! fill with single letters. Whatever destroys something takes one first, however young the last is
//! ([`Storage::remember`]).
//!
//! ## Why the writing stands apart
//! A state is taken as part of a save, of which the first question is part. All else arrives later: it is
//! reached through an [`Archive`], which only what arrives later names.

mod bin;
mod thin;

use super::seen::Sight;
use super::{Storage, StorageError};
use crate::assessment::{Assessment, AssessmentId};
use crate::exchange::key::Key;
use crate::exchange::{self, OpenError};
pub use bin::{KEPT_FOR, expired};
pub use thin::{MOST, thinned};

/// The least between two states that were taken of changes, in milliseconds.
const BETWEEN: u64 = 10 * 60 * 1000;

/// What something of the past is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An earlier state of an assessment.
    State,
    /// An assessment that was deleted.
    Deleted,
}

/// Something of the past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// What it is.
    pub kind: Kind,
    /// The id of its assessment.
    pub of: String,
    /// When it became past, in milliseconds since 1970.
    pub at: u64,
    /// The document that it was.
    pub text: String,
}

/// What is done with what was found; nothing where none can be kept or read.
pub type ThenPast = Box<dyn FnOnce(Option<Vec<Past>>)>;

/// What holds the past, for whoever looks into it.
pub trait Archive {
    /// Reads everything of a kind, or only what there is of one assessment.
    fn read(&self, kind: Kind, of: Option<&str>, then: ThenPast);

    /// Lets something go.
    fn forget(&self, past: &Past);
}

#[cfg(feature = "app")]
impl Kind {
    /// How the store calls it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Deleted => "deleted",
        }
    }
}

impl Past {
    /// The assessment that it was.
    ///
    /// # Errors
    /// As those of [`exchange::open_kept`].
    pub fn open(&self) -> Result<Assessment, OpenError> {
        exchange::open_kept(&self.of, &self.text).map(|(assessment, _)| assessment)
    }
}

impl Storage {
    /// Whether anything of the past is kept.
    pub fn keeps_past(&self) -> bool {
        self.mirror.as_ref().is_some_and(|mirror| mirror.is_read())
    }

    /// Takes what was kept of an assessment `before` it was saved as a state, where one is due.
    pub(super) fn take_state(&self, assessment: &Assessment, before: Option<String>) {
        let now = (self.now)();
        let is_due = self.note_revision(assessment).is_some_and(|last| {
            let is_old = last == 0 || now >= last.saturating_add(BETWEEN);
            is_old && !assessment.sample
        });
        if let Some(before) = before.filter(|_| is_due) {
            self.keep_past(Kind::State, &assessment.id, before);
        }
    }

    /// Remembers the revision of an assessment that was read or written; of another one than before, tells
    /// when anything of the assessment was last put into the past, 0 for never. To look at another question
    /// is no change.
    pub(super) fn note_revision(&self, assessment: &Assessment) -> Option<u64> {
        let name = Key::Assessment(assessment.id.as_str()).to_string();
        let is_new = |sight: &mut Sight| {
            let before = sight.revision.replace(assessment.revision);
            (before != Some(assessment.revision)).then_some(sight.past)
        };
        self.seen.with(&name, is_new).flatten()
    }

    /// Takes an assessment as it is now as a state of its history, before something of it is destroyed.
    pub fn remember(&self, assessment: &Assessment) {
        if !assessment.sample {
            self.keep_past(Kind::State, &assessment.id, self.text_of(assessment));
        }
    }

    /// Forgets an assessment, and keeps it among the deleted for a while; tells by what to find it there, if
    /// it is there.
    ///
    /// # Errors
    /// As those of [`Self::remove`].
    pub fn delete_for_now(&self, assessment: &Assessment) -> Result<Option<Past>, StorageError> {
        let (id, text) = (&assessment.id, self.text_of(assessment));
        let key = Key::Assessment(id.as_str());
        // What another tab has made of it, and nobody has seen here.
        let unseen = self.is_changed(id).then(|| self.read(&key)).flatten();
        self.remove(id)?;
        if assessment.sample {
            return Ok(None);
        }
        if let Some(unseen) = unseen {
            self.keep_past(Kind::State, id, unseen);
        }
        Ok(self.keep_past(Kind::Deleted, id, text))
    }

    /// Keeps something of the past; nothing where none is kept.
    pub(super) fn keep_past(&self, kind: Kind, of: &AssessmentId, text: String) -> Option<Past> {
        let mirror = self.mirror.as_ref().filter(|it| it.is_read())?;
        if (self.has_crashed)() {
            return None;
        }
        // No other of this tab has the same.
        let at = (self.now)().max(self.last.get() + 1);
        self.last.set(at);
        let past = Past {
            kind,
            of: of.to_string(),
            at,
            text,
        };
        mirror.keep_past(&past);
        let name = Key::Assessment(of.as_str()).to_string();
        self.seen.with(&name, |sight| {
            sight.past = at;
            sight.is_untidy = true;
        });
        Some(past)
    }

    /// The ids of the assessments that may have too many states; told once.
    pub fn take_untidy(&self) -> Vec<String> {
        self.seen.take_untidy()
    }

    fn text_of(&self, assessment: &Assessment) -> String {
        let beside = self.seen.beside(&Key::Assessment(assessment.id.as_str()));
        exchange::kept_text(self.format, assessment, &beside)
    }
}
