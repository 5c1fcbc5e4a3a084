//! From files to everything they hold: the one way in for questionnaire files.
//!
//! ## Why here
//! A file may bring questions and practices together, and practices are the roadmap's. So the
//! files are read where both are known; [`Library::added`] is used alike for what ships, for what
//! the command line checks and for what an author drops on the page.

use std::borrow::Cow;

use super::Guidance;
use super::parse::GuidanceDraft;
use crate::encoding::{Encoding, decoded};
use crate::questionnaire::node::{self, Node, Value};
use crate::questionnaire::parse::Draft;
use crate::questionnaire::reader::Reader;
use crate::questionnaire::{Catalogue, OwnFile, Problem, ProblemKind, Source, shipped};

/// The most that a questionnaire file may weigh.
pub const MAX_FILE_BYTES: usize = OwnFile::MAX_BYTES;

/// Everything that a set of questionnaire files holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// Questions and questionnaires.
    pub catalogue: Catalogue,
    /// Practices and insights.
    pub guidance: Guidance,
}

/// A file as it comes from a disk or a person: bytes that may be anything.
#[derive(Clone, Copy, Debug)]
pub struct GivenFile<'a> {
    /// The name that problems are reported under.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

impl Library {
    /// Reads a set of files that refer to each other, of any kind and in any order.
    ///
    /// # Errors
    /// Every problem of every file, as [`Library::added`].
    pub fn read(sources: &[Source<'_>]) -> Result<Self, Vec<Problem>> {
        let given = sources.iter().map(|source| GivenFile {
            name: source.file,
            bytes: source.text.as_bytes(),
        });
        Self::added(&given.collect::<Vec<_>>(), &Self::default())
    }

    /// The questionnaires that ship with Waymark.
    ///
    /// # Errors
    /// Every problem of the shipped files; the build refuses to ship any.
    pub fn shipped() -> Result<Self, Vec<Problem>> {
        Self::read(shipped::FILES)
    }

    /// Reads what files add to a library, to which they may refer; nothing that they bring may
    /// have an id of it.
    ///
    /// # Errors
    /// Every problem of every file, by file and place, each with its line; at most a hundred of a
    /// file. A file that is too large, not text or not TOML reports that and nothing else, and what
    /// refers to what is checked once every file is.
    pub fn added(given: &[GivenFile<'_>], beside: &Self) -> Result<Self, Vec<Problem>> {
        let texts: Vec<Cow<'_, str>> = given.iter().map(|file| text(file.bytes)).collect();
        let mut readers = Vec::new();
        let mut draft = Draft::default();
        let mut guidance = GuidanceDraft::default();
        let mut are_whole = true;
        for (file, (given, text)) in given.iter().zip(&texts).enumerate() {
            let mut reader = Reader::new(Source {
                file: given.name,
                text,
            });
            match tree(given.bytes, text) {
                Ok(node) if holds_anything(&node) => {
                    draft.read(&mut reader, file, &node);
                    guidance.read(&mut reader, file, &node);
                }
                Ok(_) => reader.report(0, ProblemKind::NothingKnown),
                Err(problems) => {
                    // Whatever else seems wrong with the file may be made of what was misread.
                    are_whole = false;
                    for (offset, kind) in problems {
                        reader.report(offset, kind);
                    }
                }
            }
            readers.push(reader);
        }
        draft.check_ladders(&mut readers);
        draft.check_taken(&beside.catalogue, &mut readers);
        guidance.check_taken(&beside.guidance, &mut readers);
        // What a broken file would have defined cannot be missed by the others.
        if are_whole {
            draft.check_questions(&beside.catalogue, &mut readers);
            guidance.check_practices(&beside.guidance, &mut readers);
            guidance.check_against(&draft, beside, &mut readers);
        }
        let mut problems: Vec<Problem> = readers
            .into_iter()
            .flat_map(Reader::into_quoted_problems)
            .collect();
        problems.sort();
        problems.dedup();
        if problems.is_empty() {
            Ok(Self {
                catalogue: draft.into_catalogue(),
                guidance: guidance.into_guidance(),
            })
        } else {
            Err(problems)
        }
    }

    /// This library with what an author adds: this one's questionnaires and insights first; of two
    /// things with one id, this one's.
    #[must_use]
    pub fn with(&self, own: &Self) -> Self {
        Self {
            catalogue: self.catalogue.merged(&own.catalogue),
            guidance: self.guidance.merged(&own.guidance),
        }
    }
}

/// The text of a file; a byte that is no text is shown as a sign of that. A byte order mark is how
/// some editors begin a file; it means nothing here.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    if bytes.len() > MAX_FILE_BYTES {
        return Cow::Borrowed("");
    }
    if let Ok((text, Encoding::Utf16)) = decoded(bytes) {
        return text;
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    String::from_utf8_lossy(bytes)
}

/// The tree of a file, or why there is none and where.
fn tree(bytes: &[u8], text: &str) -> Result<Node, Vec<(usize, ProblemKind)>> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(vec![(0, ProblemKind::TooLarge(bytes.len()))]);
    }
    if let Ok((_, Encoding::Utf16)) = decoded(bytes) {
        return Err(vec![(0, ProblemKind::Utf16)]);
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if let Err(error) = std::str::from_utf8(bytes) {
        let offset = error.valid_up_to();
        let byte = bytes.get(offset).copied().unwrap_or_default();
        return Err(vec![(offset, ProblemKind::NotText(byte))]);
    }
    let (node, syntax) = node::from_toml(text);
    if syntax.is_empty() {
        Ok(node)
    } else {
        Err(syntax)
    }
}

fn holds_anything(node: &Node) -> bool {
    let Value::Table(entries) = &node.value else {
        return false;
    };
    entries.iter().any(|(key, _)| {
        matches!(
            key.name.as_str(),
            "question"
                | "dimension"
                | "questionnaire"
                | "practice"
                | "insight"
                | "term"
                | "article"
        )
    })
}
