//! From files to everything they hold: the one way in for questionnaire files.
//!
//! A file may bring questions and practices together, in any order and any number of files.
//! [`Library::added`] is used alike for what ships, for what the command line checks and for what
//! an author drops on the page.

use std::borrow::Cow;

use super::catalogue::CatalogueDraft;
use super::given::GivenFile;
use super::guidance::GuidanceDraft;
use super::node::{Node, Value};
use super::reader::Reader;
use super::{LISTS, Problem, ProblemKind, Source};
use crate::questionnaire::Catalogue;
use crate::roadmap::Guidance;

/// Everything that a set of questionnaire files holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// Questions and questionnaires.
    pub catalogue: Catalogue,
    /// Practices and insights.
    pub guidance: Guidance,
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

    /// Reads what files add to a library, to which they may refer; nothing that they bring may
    /// have an id of it.
    ///
    /// # Errors
    /// Every problem of every file, by file and place, each with its line; at most a hundred of a
    /// file. A file that is too large, not text or not TOML reports that and nothing else, and what
    /// refers to what is checked once every file is.
    pub fn added(given: &[GivenFile<'_>], beside: &Self) -> Result<Self, Vec<Problem>> {
        let texts: Vec<Cow<'_, str>> = given.iter().map(GivenFile::text).collect();
        let mut readers = Vec::new();
        let mut draft = CatalogueDraft::default();
        let mut guidance = GuidanceDraft::default();
        let mut are_whole = true;
        for (file, (given, text)) in given.iter().zip(&texts).enumerate() {
            let mut reader = Reader::new(Source {
                file: given.name,
                text,
            });
            match given.tree(text) {
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

fn holds_anything(node: &Node) -> bool {
    let Value::Table(entries) = &node.value else {
        return false;
    };
    // A questionnaire may stand at the top of its file.
    let known = |name: &str| name == "dimension" || LISTS.contains(&name);
    entries.iter().any(|(key, _)| known(&key.name))
}
