//! What is found at start.

use std::collections::BTreeSet;

use super::mirror::Record;
use super::{Storage, StorageError};
use crate::assessment::{Assessment, AssessmentId, UnknownFields};
use crate::exchange::key::{self, Key};
use crate::exchange::{self, OpenError};
use crate::questionnaire::OwnFile;

/// Everything found at start.
#[derive(Debug, Default)]
pub struct Found {
    /// The assessments that could be read.
    pub assessments: Vec<Assessment>,
    /// The questionnaire files that a person has brought, by id.
    pub own_files: Vec<OwnFile>,
    /// What could not be read, and was moved aside.
    pub unreadable: Vec<Unreadable>,
}

/// Data that could not be read; it is kept as it was under another key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The id under which it was stored.
    pub id: String,
    /// Why it could not be read.
    pub reason: OpenError,
    /// The data, for a download.
    pub text: String,
}

/// What another tab has made of an assessment.
#[derive(Clone, Debug, PartialEq)]
pub enum Theirs {
    /// It is deleted.
    Gone,
    /// It reads so; with its text, and what a later version wrote beside it.
    Here(Box<Assessment>, String, UnknownFields),
    /// It cannot be read.
    Unreadable(Unreadable),
}

impl Storage {
    /// Reads every document of localStorage, or of the mirror what only there can be read.
    pub(super) fn load_kept(&self, mirror: &[Record]) -> Found {
        self.look_for_earlier();
        let mut found = Found {
            // What of them is moved aside is reported with the rest.
            own_files: self.load_own(),
            ..Found::default()
        };
        // Earlier versions kept a list of ids; without it, they find every assessment by its key, too.
        let _ = self.delete(&Key::Ids);
        // In order, for that is how what holds them adds to its end.
        let names = self.names();
        let kept: BTreeSet<String> = names
            .iter()
            .filter_map(|name| key::assessment_id(name))
            .collect();
        let mut ids = kept.clone();
        for id in kept {
            let key = Key::Assessment(&id);
            let Some(text) = self.read(&key) else {
                continue;
            };
            match exchange::open_kept_as(self.format, &id, &text) {
                Ok((assessment, beside)) => {
                    self.note_read(&key, text, beside);
                    self.note_revision(&assessment);
                    found.assessments.push(assessment);
                }
                // A newer Waymark, which may be open in another tab, still reads it where it is.
                Err(reason @ OpenError::Newer(_)) => {
                    found.unreadable.push(Unreadable { id, reason, text });
                }
                // Only when the copy is safe is the original's key free again.
                Err(_) if self.move_aside(&id, &text).is_ok() => {
                    if let Some(assessment) = self.spare(&id, mirror) {
                        found.assessments.push(assessment);
                    } else {
                        let _ = self.delete(&key);
                        ids.remove(&id);
                    }
                }
                Err(reason) => found.unreadable.push(Unreadable { id, reason, text }),
            }
        }
        for aside in self.moved_aside() {
            match exchange::open_one_as(self.format, &aside.text) {
                // A newer Waymark reads what an older one could not.
                Ok(assessment) if ids.insert(assessment.id.to_string()) => {
                    let id = assessment.id.to_string();
                    let key = Key::Assessment(&id);
                    if self.put(&key, &aside.text).is_ok() {
                        self.note(&key, Some(aside.text));
                        let _ = self.delete(&Key::Unreadable(&aside.name));
                    }
                    found.assessments.push(assessment);
                }
                outcome => found.unreadable.push(Unreadable {
                    id: aside.name,
                    reason: outcome.err().unwrap_or(OpenError::Foreign),
                    text: aside.text,
                }),
            }
        }
        found
    }

    /// The mirror's copy of an assessment that cannot be read here, now kept here, too.
    fn spare(&self, id: &str, mirror: &[Record]) -> Option<Assessment> {
        let key = Key::Assessment(id);
        let name = key.to_string();
        let text = mirror.iter().find(|it| it.name == name)?.text.as_ref()?;
        let (assessment, beside) = exchange::open_kept_as(self.format, id, text).ok()?;
        self.put(&key, text).ok()?;
        self.note_read(&key, text.clone(), beside);
        Some(assessment)
    }

    /// What another tab has made of an assessment.
    ///
    /// # Errors
    /// When the browser lets nothing be read, which says nothing of what is there.
    pub fn theirs(&self, id: &AssessmentId) -> Result<Theirs, StorageError> {
        let key = Key::Assessment(id.as_str());
        let Some(text) = self.look(&key)? else {
            return Ok(Theirs::Gone);
        };
        Ok(
            match exchange::open_kept_as(self.format, id.as_str(), &text) {
                Ok((assessment, beside)) => Theirs::Here(Box::new(assessment), text, beside),
                Err(reason) => Theirs::Unreadable(Unreadable {
                    id: id.to_string(),
                    reason,
                    text,
                }),
            },
        )
    }

    /// What this tab has last seen of an assessment.
    pub fn last_seen(&self, id: &AssessmentId) -> Option<Assessment> {
        let text = self.seen(&Key::Assessment(id.as_str()))?;
        let (assessment, _) = exchange::open_kept_as(self.format, id.as_str(), &text).ok()?;
        Some(assessment)
    }

    /// Takes what another tab has made of an assessment as seen, so that it may be written over.
    pub fn accept(&self, id: &AssessmentId, theirs: &Theirs) {
        let key = Key::Assessment(id.as_str());
        match theirs {
            Theirs::Gone => self.note(&key, None),
            Theirs::Here(assessment, text, beside) => {
                self.note_read(&key, text.clone(), beside.clone());
                self.note_revision(assessment);
            }
            Theirs::Unreadable(found) => self.note(&key, Some(found.text.clone())),
        }
    }
}
