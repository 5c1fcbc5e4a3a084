//! A questionnaire file that a person brings: what it turns out to be, before anything is kept.

use std::sync::Arc;

use super::{Brought, OwnFiles};
use crate::content::{GivenFile, Place, Problem, ProblemKind};
use crate::encoding::{Encoding, NoText, decoded};
use crate::questionnaire::OwnFile;

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Intake {
    /// It can be kept.
    Good(Arc<Brought>),
    /// It cannot be used.
    Wrong {
        /// What it is called.
        file: String,
        /// What it seems to be instead.
        seems: Option<Seems>,
        /// Everything that is wrong.
        problems: Vec<Problem>,
    },
    /// What it may refer to is not here.
    NotReady,
}

/// What a file that is no questionnaire seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seems {
    /// Nothing.
    Empty,
    /// A spreadsheet, or another file of packed files.
    Archive,
    /// A text in an encoding of two bytes.
    Utf16,
    /// A document of Waymark's.
    Document,
}

impl Seems {
    fn of(bytes: &[u8]) -> Option<Self> {
        match decoded(bytes) {
            Err(NoText::Empty) => Some(Self::Empty),
            Err(NoText::Spreadsheet | NoText::OpenDocument | NoText::Numbers | NoText::Archive) => {
                Some(Self::Archive)
            }
            Ok((_, Encoding::Utf16)) => Some(Self::Utf16),
            Ok((words, _)) if words.trim().is_empty() => Some(Self::Empty),
            Ok((words, _)) if words.trim().starts_with('{') => Some(Self::Document),
            _ => None,
        }
    }
}

impl Intake {
    /// A file that is refused for its size in bytes before it fills the memory.
    pub fn refused(name: &str, bytes: usize) -> Option<Self> {
        (bytes > OwnFile::MAX_BYTES).then(|| Self::Wrong {
            file: name.to_owned(),
            seems: None,
            problems: vec![Problem {
                file: name.to_owned(),
                place: Place { line: 1, column: 1 },
                kind: ProblemKind::TooLarge(bytes),
                excerpt: None,
            }],
        })
    }
}

impl OwnFiles {
    /// Looks at a file beside everything that is here; nothing is kept yet.
    pub fn take_in(self, name: &str, bytes: &[u8]) -> Intake {
        match self.read(GivenFile { name, bytes }) {
            Some(Ok(brought)) => Intake::Good(Arc::new(brought)),
            Some(Err(problems)) => Intake::Wrong {
                file: name.to_owned(),
                seems: Seems::of(bytes),
                problems,
            },
            None => Intake::NotReady,
        }
    }
}
