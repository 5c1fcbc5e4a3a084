//! What became of the files that a person gave.

use super::FileId;
use crate::assessment::AssessmentId;
use crate::exchange::{LeftOut, OpenError};

/// What became of the files that a person gave since the page was opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// How many files held a document.
    pub files: usize,
    /// How many assessments are new here.
    pub new: usize,
    /// How many took the place of an older revision.
    pub newer: usize,
    /// How many were here as they are.
    pub same: usize,
    /// Files, or parts of them, that could not be read, each with why.
    pub broken: Vec<(String, Reason)>,
    /// Files of something else, each with what it is.
    pub passed_over: Vec<(String, Reason)>,
    /// Which of those are answers of another tool.
    pub of_other_tools: Vec<FileId>,
    /// Copies that do not count, since what is here is newer: each by the file and its assessment.
    pub older: Vec<(String, AssessmentId)>,
    /// Files that bring another text of a questionnaire's version than what is here.
    pub conflicting: Vec<(String, String)>,
    /// How many assessments found no room.
    pub no_room: usize,
}

/// Why a file, or a part of one, gives nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// It cannot be opened.
    Open(OpenError),
    /// A part of it does not come along.
    Part(LeftOut),
    /// The browser cannot read it.
    Lost,
    /// It does not begin like a document.
    NoDocument,
}

impl Told {
    /// Whether there is nothing to tell.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn refuse(&mut self, file: &str, error: OpenError) {
        let list = if error.is_of_something_else() {
            &mut self.passed_over
        } else {
            &mut self.broken
        };
        list.push((file.to_owned(), Reason::Open(error)));
    }
}
