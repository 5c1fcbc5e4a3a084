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
//! ## Why an earlier schema is kept for a while
//! What is read of a text of an earlier schema is written in the present one. Should that go wrong, nothing
//! could bring the text back. So before it is written over for the first time it is copied under
//! [`Key::Before`], and stays there until the next start has read what took its place (`raised`).
//!
//! ## Why there is a second copy
//! A browser that dies takes its last writes to localStorage along, those of up to a minute. So each write
//! goes to `IndexedDB`, too, which says when it holds (`mirror`). Both are brought together at the next start
//! (`reunion`), by a clock that ticks with every write (`clock`).
//!
//! What was before a change and what was deleted goes there, too (`past`).
//!
//! ## Why a save compares first
//! Tabs share what is kept. Each remembers what it has last read or written of every document, and writes
//! over nothing else: what another tab has written since is read and brought together with what is here
//! (`state::Assessments`), or stays.
//!
//! ## Why nothing is written after a crash
//! A panic leaves what is in memory half changed. The one door out asks before every write and every
//! removal, so that no path, not even a timer that was set before, can put that in the place of what
//! was kept.

mod aside;
mod changes;
mod clock;
#[cfg(test)]
pub(crate) mod disk;
mod error;
mod found;
#[cfg(test)]
pub(crate) mod glass;
#[cfg(feature = "app")]
mod indexed;
mod joined;
#[cfg(feature = "app")]
mod local;
mod mirror;
mod newest;
mod open;
mod own;
pub mod past;
mod place;
mod raised;
mod reunion;
mod room;
mod seen;
#[cfg(test)]
mod tests;
mod workshops;

pub use changes::Change;
pub use error::StorageError;
pub use found::{Found, Theirs, Unreadable};
#[cfg(feature = "app")]
pub use indexed::BrowserArchive;
pub use room::Room;

use std::cell::{Cell, RefCell};

use crate::assessment::{Assessment, AssessmentId};
use crate::exchange::key::{self, Key};
use crate::exchange::{self, Format};
use crate::ordered::SortedSet;
use clock::Clock;
use mirror::Mirror;
use place::Place;
use seen::Seen;

/// This browser's assessments and preferences.
#[derive(Debug)]
pub struct Storage {
    place: Place,
    /// The second copy, where there is one.
    mirror: Option<Box<dyn Mirror>>,
    hand: Cell<Clock>,
    /// When this tab wrote last, by the clock.
    last: Cell<u64>,
    /// Milliseconds since 1970.
    now: fn() -> u64,
    has_crashed: fn() -> bool,
    /// What documents are; a test has one that was raised.
    format: &'static Format,
    /// The names of what is kept in an earlier schema.
    earlier: RefCell<SortedSet<String>>,
    seen: Seen,
    /// The mark of the last time that everything was erased, as this tab knows it.
    erased: RefCell<Option<String>>,
}

impl Storage {
    /// Whether what is saved survives this tab.
    pub fn is_lasting(&self) -> bool {
        self.place.is_lasting()
    }

    /// Whether there is anything that [`Storage::load`] would read.
    pub fn has_documents(&self) -> bool {
        let is_mirrored = self.mirror.as_ref().is_some_and(|it| it.has_found());
        is_mirrored
            || self.names().iter().any(|name| {
                matches!(
                    Key::of(name),
                    Some(
                        Key::Ids
                            | Key::Assessment(_)
                            | Key::Unreadable(_)
                            | Key::Questionnaire(_)
                            | Key::Before(_)
                    )
                )
            })
    }

    /// Saves one assessment.
    ///
    /// # Errors
    /// When the browser keeps less than was written, the assessment could not be opened from a file for
    /// its size, or another tab has saved it since; the version saved before stays as it was.
    pub fn save(&self, assessment: &Assessment) -> Result<(), StorageError> {
        let key = Key::Assessment(assessment.id.as_str());
        let text = exchange::kept_text(self.format, assessment, &self.seen.beside(&key));
        if !exchange::may_be_kept(&text) {
            return Err(StorageError::TooLarge);
        }
        let before = self.seen(&key);
        self.swap(&key, text)?;
        self.take_state(assessment, before);
        Ok(())
    }

    /// Forgets one assessment.
    ///
    /// # Errors
    /// When the browser does not let it go.
    pub fn remove(&self, id: &AssessmentId) -> Result<(), StorageError> {
        let key = Key::Assessment(id.as_str());
        self.delete(&key)?;
        self.note(&key, None);
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

    /// Erases everything that Waymark keeps here, moved-aside data included, and nothing else; says
    /// whether all of it is gone, once it is.
    ///
    /// What stays is when that was, so that what a dying browser makes of it does not come back, and `mark`,
    /// which no other time of erasing has: by it other tabs know that a person wanted this.
    pub fn erase(&self, mark: &str, done: Box<dyn FnOnce(bool)>) {
        if (self.has_crashed)() {
            return done(false);
        }
        self.seen.clear();
        let is_marked = self.put(&Key::Erased, mark).is_ok();
        self.erased.replace(is_marked.then(|| mark.to_owned()));
        let is_empty = self.delete_all();
        let at = self.tick();
        match &self.mirror {
            Some(mirror) => {
                let done = Box::new(move |is_gone| done(is_gone && is_empty));
                mirror.erase(key::PREFIX, at, done);
            }
            None => done(is_empty),
        }
    }

    /// Whether the mirror lacks something that is kept here and that it is about to hold.
    pub fn is_behind(&self) -> bool {
        self.mirror.as_ref().is_some_and(|it| it.is_behind())
    }

    /// Calls this whenever that may have changed.
    pub fn follow(&self, told: Box<dyn Fn()>) {
        if let Some(mirror) = &self.mirror {
            mirror.follow(told);
        }
    }

    /// Whether everything was erased in another tab since this one accepted it.
    pub fn is_erased_elsewhere(&self) -> bool {
        let mark = self.read(&Key::Erased);
        mark.is_some() && mark != *self.erased.borrow()
    }

    /// Forgets what was there before everything was erased.
    pub fn accept_erasure(&self) {
        self.erased.replace(self.read(&Key::Erased));
        self.seen.clear();
    }

    /// The names of everything that Waymark keeps.
    fn names(&self) -> Vec<String> {
        let names = self.place.names().unwrap_or_default().into_iter();
        names.filter(|name| name.starts_with(key::PREFIX)).collect()
    }

    fn read(&self, key: &Key<'_>) -> Option<String> {
        self.look(key).ok().flatten()
    }

    /// Reads, and tells what is not there from what cannot be read.
    fn look(&self, key: &Key<'_>) -> Result<Option<String>, StorageError> {
        self.place.read(&key.to_string())
    }

    fn put(&self, key: &Key<'_>, text: &str) -> Result<(), StorageError> {
        if (self.has_crashed)() {
            return Err(StorageError::Refused);
        }
        let name = key.to_string();
        self.keep_earlier(&name)?;
        self.put_named(&name, text)
    }

    fn put_named(&self, name: &str, text: &str) -> Result<(), StorageError> {
        self.place.put(name, text).map_err(|error| {
            let room = self.room();
            if error == StorageError::Full && room.others > room.own {
                StorageError::Crowded
            } else {
                error
            }
        })?;
        self.pass_on(name, Some(text));
        Ok(())
    }

    fn delete(&self, key: &Key<'_>) -> Result<(), StorageError> {
        self.delete_named(&key.to_string())
    }

    fn delete_named(&self, name: &str) -> Result<(), StorageError> {
        if (self.has_crashed)() {
            return Err(StorageError::Refused);
        }
        self.place.delete(name)?;
        self.pass_on(name, None);
        Ok(())
    }
}
