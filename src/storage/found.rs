//! What is found at start.

use super::Storage;
use crate::assessment::Assessment;
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

impl Storage {
    /// Reads every document. What cannot be read is moved aside, never overwritten, and reported
    /// until everything is erased.
    pub fn load(&self) -> Found {
        let mut found = Found {
            // What of them is moved aside is reported with the rest.
            own_files: self.load_own(),
            ..Found::default()
        };
        // Earlier versions kept a list of ids; without it, they find every assessment by its key, too.
        self.delete(&Key::Ids);
        let mut ids = Vec::new();
        for id in self
            .names()
            .iter()
            .filter_map(|name| key::assessment_id(name))
        {
            let key = Key::Assessment(&id);
            let Some(text) = self.read(&key) else {
                continue;
            };
            match read_document(&text) {
                Ok(assessment) => {
                    found.assessments.push(assessment);
                    ids.push(id);
                }
                // Only when the copy is safe is the original's key free again.
                Err(_) if self.move_aside(&id, &text).is_ok() => self.delete(&key),
                Err(reason) => {
                    found.unreadable.push(Unreadable {
                        id: id.clone(),
                        reason,
                        text,
                    });
                    ids.push(id);
                }
            }
        }
        for aside in self.moved_aside() {
            match read_document(&aside.1) {
                // A newer Waymark reads what an older one could not.
                Ok(assessment) if !ids.iter().any(|id| id == assessment.id.as_str()) => {
                    let id = assessment.id.to_string();
                    if self.put(&Key::Assessment(&id), &aside.1).is_ok() {
                        self.delete(&Key::Unreadable(&aside.0));
                    }
                    found.assessments.push(assessment);
                    ids.push(id);
                }
                outcome => found.unreadable.push(Unreadable {
                    id: aside.0,
                    reason: outcome.err().unwrap_or(OpenError::Foreign),
                    text: aside.1,
                }),
            }
        }
        found
    }

    /// What was moved aside, now or on an earlier visit: the name and the text.
    pub(super) fn moved_aside(&self) -> Vec<(String, String)> {
        let names = self.names();
        let aside = |name: &String| {
            let id = key::unreadable_id(name)?;
            let text = self.read(&Key::Unreadable(&id))?;
            Some((id, text))
        };
        names.iter().filter_map(aside).collect()
    }
}

fn read_document(text: &str) -> Result<Assessment, OpenError> {
    let opened = exchange::open_text(text)?;
    opened
        .assessments
        .into_iter()
        .next()
        .ok_or(OpenError::Empty)
}
