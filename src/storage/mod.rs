//! What this browser keeps: one door in, one door out.
//!
//! Each assessment is one document under one key; a list of their ids is under another. Each
//! questionnaire file that a person brought is one document under one key, too. Nothing here
//! touches a key without Waymark's prefix, for other projects of the same host live beside it.
//!
//! ## Why a probe comes first
//! A browser that blocks site data throws when storage is merely named, and gloo-storage panics on
//! that. [`Storage::open`] asks web-sys once and gives a store in memory when the answer is no.

mod error;
mod local;
mod own;

use std::cell::RefCell;
use std::collections::BTreeMap;

pub use error::StorageError;

use crate::assessment::{Assessment, AssessmentId};
use crate::exchange::key::{self, Key};
use crate::exchange::{self, OpenError};
use local::Local;

/// Where texts are kept.
#[derive(Debug)]
enum Place {
    /// The browser's localStorage.
    Local(Local),
    /// This tab only, because the browser does not let the page keep anything.
    Memory(RefCell<BTreeMap<String, String>>),
}

/// This browser's assessments and preferences.
#[derive(Debug)]
pub struct Storage {
    place: Place,
}

/// Everything found at start.
#[derive(Debug, Default)]
pub struct Found {
    /// The assessments that could be read.
    pub assessments: Vec<Assessment>,
    /// What could not, and was moved aside.
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
    /// Opens this browser's storage, or one in memory when the browser refuses.
    pub fn open() -> Self {
        let place = Local::probe().map_or_else(|| Place::Memory(RefCell::default()), Place::Local);
        Self { place }
    }

    /// Whether what is saved survives this tab.
    pub fn is_lasting(&self) -> bool {
        matches!(self.place, Place::Local(_))
    }

    /// Reads every assessment. What cannot be read is moved aside, never overwritten, and reported
    /// until everything is erased.
    pub fn load(&self) -> Found {
        let mut found = Found::default();
        let mut ids = Vec::new();
        for id in self.ids() {
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
        // A list that could not be shortened is shortened next time.
        let _ = self.put_ids(&ids);
        found
    }

    /// Keeps a copy of what cannot be read, beside whatever was moved aside before.
    fn move_aside(&self, id: &str, text: &str) -> Result<(), StorageError> {
        let mut name = id.to_owned();
        while self
            .read(&Key::Unreadable(&name))
            .is_some_and(|kept| kept != text)
        {
            name.push('+');
        }
        self.put(&Key::Unreadable(&name), text)
    }

    /// What was moved aside, now or on an earlier visit: the name and the text.
    fn moved_aside(&self) -> Vec<(String, String)> {
        let names = self.names();
        let aside = |name: &String| {
            let id = key::unreadable_id(name)?;
            let text = self.read(&Key::Unreadable(&id))?;
            Some((id, text))
        };
        names.iter().filter_map(aside).collect()
    }

    /// Saves one assessment.
    ///
    /// # Errors
    /// When the browser keeps less than was written; the version saved before stays as it was.
    pub fn save(&self, assessment: &Assessment) -> Result<(), StorageError> {
        let id = assessment.id.as_str();
        self.put(&Key::Assessment(id), &exchange::write_one(assessment))?;
        let mut ids = self.ids();
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
            if let Err(error) = self.put_ids(&ids) {
                // Without a list, the next visit finds every assessment by its key.
                self.delete(&Key::Ids);
                return Err(error);
            }
        }
        Ok(())
    }

    /// Forgets one assessment.
    ///
    /// # Errors
    /// When the list of ids cannot be written.
    pub fn remove(&self, id: &AssessmentId) -> Result<(), StorageError> {
        let mut ids = self.ids();
        ids.retain(|known| known != id.as_str());
        self.put_ids(&ids)?;
        self.delete(&Key::Assessment(id.as_str()));
        Ok(())
    }

    /// The calculators' sheets as they were written.
    pub fn sheets(&self) -> Option<String> {
        self.read(&Key::Tools)
    }

    /// Saves the calculators' sheets.
    ///
    /// # Errors
    /// When the browser does not keep them.
    pub fn save_sheets(&self, text: &str) -> Result<(), StorageError> {
        self.put(&Key::Tools, text)
    }

    /// Moves sheets that could not be read aside, where the list of assessments offers them for
    /// saving, and makes room for new ones.
    ///
    /// # Errors
    /// When the browser does not keep the copy; the sheets stay where they are.
    pub fn move_sheets_aside(&self) -> Result<(), StorageError> {
        match self.sheets() {
            Some(text) => self.move_aside("tools", &text),
            None => Ok(()),
        }
    }

    /// What was chosen for event files, as it was written.
    pub fn mappings(&self) -> Option<String> {
        self.read(&Key::Mappings)
    }

    /// Saves what was chosen for event files.
    ///
    /// # Errors
    /// When the browser does not keep it.
    pub fn save_mappings(&self, text: &str) -> Result<(), StorageError> {
        self.put(&Key::Mappings, text)
    }

    /// Moves choices for event files that could not be read aside, as sheets are.
    ///
    /// # Errors
    /// When the browser does not keep the copy; the choices stay where they are.
    pub fn move_mappings_aside(&self) -> Result<(), StorageError> {
        match self.mappings() {
            Some(text) => self.move_aside("mappings", &text),
            None => Ok(()),
        }
    }

    /// The saved preferences as they were written.
    pub fn preferences(&self) -> Option<String> {
        self.read(&Key::Preferences)
    }

    /// Saves the preferences.
    ///
    /// # Errors
    /// When the browser does not keep them.
    pub fn save_preferences(&self, text: &str) -> Result<(), StorageError> {
        self.put(&Key::Preferences, text)
    }

    /// Erases everything that Waymark keeps here, moved-aside data included, and nothing else.
    pub fn erase(&self) {
        match &self.place {
            Place::Local(local) => {
                for name in local.names_of_ours() {
                    local.delete(&name);
                }
            }
            Place::Memory(map) => map.borrow_mut().clear(),
        }
    }

    fn ids(&self) -> Vec<String> {
        let listed = self
            .read(&Key::Ids)
            .and_then(|text| serde_json::from_str(&text).ok());
        listed.unwrap_or_else(|| match &self.place {
            // The list is lost: find the assessments by the names of our own keys.
            Place::Local(local) => local
                .names_of_ours()
                .iter()
                .filter_map(|name| key::assessment_id(name))
                .collect(),
            Place::Memory(_) => Vec::new(),
        })
    }

    fn put_ids(&self, ids: &[String]) -> Result<(), StorageError> {
        self.put(&Key::Ids, &serde_json::Value::from(ids).to_string())
    }

    /// The names of everything that is kept.
    fn names(&self) -> Vec<String> {
        match &self.place {
            Place::Local(local) => local.names_of_ours(),
            Place::Memory(map) => map.borrow().keys().cloned().collect(),
        }
    }

    fn read(&self, key: &Key<'_>) -> Option<String> {
        match &self.place {
            Place::Local(local) => local.read(&key.to_string()),
            Place::Memory(map) => map.borrow().get(&key.to_string()).cloned(),
        }
    }

    fn put(&self, key: &Key<'_>, text: &str) -> Result<(), StorageError> {
        match &self.place {
            Place::Local(local) => local.put(&key.to_string(), text),
            Place::Memory(map) => {
                map.borrow_mut().insert(key.to_string(), text.to_owned());
                Ok(())
            }
        }
    }

    fn delete(&self, key: &Key<'_>) {
        match &self.place {
            Place::Local(local) => local.delete(&key.to_string()),
            Place::Memory(map) => {
                map.borrow_mut().remove(&key.to_string());
            }
        }
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
