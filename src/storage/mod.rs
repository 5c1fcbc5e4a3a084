//! What this browser keeps: one door in, one door out.
//!
//! Each assessment is one document under one key. Each questionnaire file that a person brought is
//! one document under one key, too. The keys are the list: no other can disagree with what is there,
//! and a save is one write, which a browser does whole or not at all. Nothing here touches a key
//! without Waymark's prefix, for other projects of the same host live beside it.
//!
//! ## Why a probe comes first
//! A browser that blocks site data throws when storage is merely named, and gloo-storage panics on
//! that. `Storage::of_browser` asks web-sys once and gives a store in memory when the answer is no.
//!
//! ## Why reading stands apart
//! Saving is part of what the first question waits for, for an answer is kept at once. Reading is not:
//! who comes for the first time has nothing kept. So nothing but [`Storage::load`] reads documents, and
//! who calls it may arrive later.
//!
//! ## Why nothing is written after a crash
//! A panic leaves what is in memory half changed. The one door out asks before every write and every
//! removal, so that no path, not even a timer that was set before, can put that in the place of what
//! was kept.

#[cfg(test)]
pub(crate) mod disk;
mod error;
mod found;
#[cfg(feature = "app")]
mod local;
mod own;
mod place;
#[cfg(test)]
mod tests;

pub use error::StorageError;
pub use found::{Found, Unreadable};

use crate::assessment::{Assessment, AssessmentId};
use crate::exchange;
use crate::exchange::key::{self, Key};
use place::Place;

/// This browser's assessments and preferences.
#[derive(Debug)]
pub struct Storage {
    place: Place,
    has_crashed: fn() -> bool,
}

impl Storage {
    /// Opens this browser's storage, or one in memory when the browser refuses. Nothing is written
    /// any more once `has_crashed` says so.
    #[cfg(feature = "app")]
    pub fn of_browser(has_crashed: fn() -> bool) -> Self {
        match local::Local::probe() {
            Some(local) => Self {
                place: Place::Local(local),
                has_crashed,
            },
            None => Self::in_memory(has_crashed),
        }
    }

    /// Opens a storage that lasts as long as the tab.
    pub fn in_memory(has_crashed: fn() -> bool) -> Self {
        Self {
            place: Place::Memory(std::cell::RefCell::default()),
            has_crashed,
        }
    }

    /// Opens a disk as another tab.
    #[cfg(test)]
    pub(crate) fn on_disk(disk: &disk::Disk, has_crashed: fn() -> bool) -> Self {
        Self {
            place: Place::Disk(disk.clone()),
            has_crashed,
        }
    }

    /// Whether what is saved survives this tab.
    pub fn is_lasting(&self) -> bool {
        self.place.is_lasting()
    }

    /// Whether there is anything that [`Storage::load`] would read.
    pub fn has_documents(&self) -> bool {
        self.names().iter().any(|name| {
            matches!(
                Key::of(name),
                Some(Key::Ids | Key::Assessment(_) | Key::Unreadable(_) | Key::Questionnaire(_))
            )
        })
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

    /// Saves one assessment.
    ///
    /// # Errors
    /// When the browser keeps less than was written; the version saved before stays as it was.
    pub fn save(&self, assessment: &Assessment) -> Result<(), StorageError> {
        let id = assessment.id.as_str();
        self.put(&Key::Assessment(id), &exchange::write_one(assessment))
    }

    /// Forgets one assessment.
    pub fn remove(&self, id: &AssessmentId) {
        self.delete(&Key::Assessment(id.as_str()));
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
        for name in self.names() {
            self.delete_named(&name);
        }
    }

    /// The names of everything that Waymark keeps.
    fn names(&self) -> Vec<String> {
        let names = self.place.names().into_iter();
        names.filter(|name| name.starts_with(key::PREFIX)).collect()
    }

    fn read(&self, key: &Key<'_>) -> Option<String> {
        self.place.read(&key.to_string())
    }

    fn put(&self, key: &Key<'_>, text: &str) -> Result<(), StorageError> {
        if (self.has_crashed)() {
            return Err(StorageError::Refused);
        }
        self.place.put(&key.to_string(), text)
    }

    fn delete(&self, key: &Key<'_>) {
        self.delete_named(&key.to_string());
    }

    fn delete_named(&self, name: &str) {
        if !(self.has_crashed)() {
            self.place.delete(name);
        }
    }
}
