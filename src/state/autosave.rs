//! The only writer of assessments to storage.
//!
//! It never writes over what another tab has written: what reads that and brings both together is no part
//! of the first file (`tabs`), and until it has, this tab's side is kept beside it.

use std::collections::BTreeMap;
use std::time::Duration;

use reactive_graph::prelude::*;

use super::{Assessments, Reader};
use crate::assessment::{Assessment, AssessmentId};
use crate::ordered::SortedSet;
use crate::storage::{Change, Storage, StorageError};
use crate::text::home;
use crate::words;

/// How long after the last change the save begins while somebody goes on: long enough to gather letters.
const DEBOUNCE: Duration = Duration::from_millis(250);

/// How long a change waits at most, however steadily somebody types: both copies hold it within a second.
const LONGEST: Duration = Duration::from_millis(600);

impl Assessments {
    /// Saves a change that comes after a pause at once, and others once nothing has changed for a while, or
    /// something has for long enough.
    pub(super) fn save_soon(self) {
        self.changes.update_value(|changes| *changes += 1);
        let now = self.changes.get_value();
        let save = move || {
            if self.changes.try_get_value() == Some(now) {
                self.flush();
            }
        };
        let save = move || (self.outside.exclusively)(Box::new(save));
        let is_after_pause = !self.is_busy.get_value();
        let wait = if is_after_pause {
            Duration::ZERO
        } else {
            DEBOUNCE
        };
        (self.outside.later)(wait, Box::new(save));
        if is_after_pause {
            self.is_busy.set_value(true);
            self.save_in_turns();
        }
    }

    /// Saves every so often for as long as somebody goes on.
    fn save_in_turns(self) {
        let before = self.changes.get_value();
        let turn = move || match self.changes.try_get_value() {
            Some(now) if now == before => self.is_busy.set_value(false),
            Some(_) => {
                (self.outside.exclusively)(Box::new(move || self.flush()));
                self.save_in_turns();
            }
            // The app is gone.
            None => {}
        };
        (self.outside.later)(LONGEST, Box::new(turn));
    }

    /// Saves and removes many assessments at once, here and in storage: all of them, or none.
    ///
    /// # Errors
    /// When the browser does not keep one of them, or another tab has changed one since; nothing has
    /// changed then.
    pub(super) fn change_all(self, changes: Vec<Change>) -> Result<(), StorageError> {
        let outcome = self.saving.with(|storage| storage.change_all(&changes));
        if outcome == Err(StorageError::Changed) {
            // Whoever asks can look again at what is here then.
            self.read_elsewhere();
        }
        outcome?;
        self.unsaved.update_value(|unsaved| {
            for (id, _) in &changes {
                unsaved.remove(id);
            }
        });
        self.all.update(|all| {
            // Each by itself would move all that follows it.
            let here = std::mem::take(all).into_iter();
            let mut merged: BTreeMap<AssessmentId, Assessment> = here.collect();
            for (id, assessment) in changes {
                match assessment {
                    Some(assessment) => drop(merged.insert(id, assessment)),
                    None => drop(merged.remove(&id)),
                }
            }
            *all = merged.into_iter().collect();
        });
        if self.unsaved.with_value(SortedSet::is_empty) {
            self.saving.settle();
        } else {
            self.save_soon();
        }
        Ok(())
    }

    /// Saves everything that has changed; also to be called when the page is hidden or left.
    pub fn flush(self) {
        // Storage refuses after a crash; not even what is in memory may be looked at then.
        if (self.outside.has_crashed)() {
            return;
        }
        let Some(unsaved) = self.unsaved.try_get_value() else {
            return;
        };
        if unsaved.is_empty() {
            return;
        }
        let outcome = self.save_all();
        if outcome == Err(StorageError::Changed) {
            if self.saving.with(Storage::is_erased_elsewhere) {
                // Nothing that was there before may come back; the rest is forgotten once it is heard of.
                return self.forget();
            }
            self.read_elsewhere();
            // What reads it may be on its way, and this tab about to be closed.
            self.keep_apart();
        } else {
            self.report(outcome);
        }
    }

    /// Saves what has changed and tells what went wrong with it; above all that another tab has changed
    /// the same.
    pub(super) fn save_all(self) -> Result<(), StorageError> {
        let mut outcome = Ok(());
        for id in self.unsaved.get_value() {
            let saved = if self.is_clashing(&id) {
                self.keep_one_apart(&id)
            } else {
                self.save(&id)
            };
            match saved {
                Ok(()) if !self.is_clashing(&id) => self.unsaved.update_value(|unsaved| {
                    unsaved.remove(&id);
                }),
                Err(error) if outcome != Err(StorageError::Changed) => outcome = Err(error),
                _ => {}
            }
        }
        outcome
    }

    fn save(self, id: &AssessmentId) -> Result<(), StorageError> {
        match self.here(id) {
            Some(assessment) => self.saving.with(|storage| storage.save(&assessment)),
            None => Ok(()),
        }
    }

    /// The assessment as it is here.
    pub(super) fn here(self, id: &AssessmentId) -> Option<Assessment> {
        self.all.with_untracked(|all| all.get(id).cloned())
    }

    /// Whether a person has to choose between this tab and another.
    fn is_clashing(self, id: &AssessmentId) -> bool {
        self.clashes
            .with_untracked(|clashes| clashes.contains_key(id))
    }

    /// Says how saving went.
    pub(super) fn report(self, outcome: Result<(), StorageError>) {
        match outcome {
            Err(error) => self.saving.fail(error),
            Ok(()) if self.unsaved.with_value(SortedSet::is_empty) => self.saving.settle(),
            // Kept apart, and not where it belongs.
            Ok(()) => self.saving.fail(StorageError::Changed),
        }
    }

    /// Reads what other tabs have written and brings both together; what does so may arrive later.
    pub(super) fn read_elsewhere(self) {
        let read = move |reader: Option<Reader>| match reader {
            Some(reader) => (reader.catch_up)(self),
            None => self.saving.fail(StorageError::Changed),
        };
        (self.outside.read)(Box::new(read));
    }

    /// Keeps this tab's side of what another tab has changed, too, until both are one.
    fn keep_apart(self) {
        for id in self.unsaved.get_value() {
            let is_changed = self.saving.with(|storage| storage.is_changed(&id));
            if is_changed && !self.is_clashing(&id) {
                let _ = self.keep_one_apart(&id);
            }
        }
    }

    /// Keeps this tab's side of an assessment as one of its own.
    fn keep_one_apart(self, id: &AssessmentId) -> Result<(), StorageError> {
        let Some(mut copy) = self.here(id) else {
            return Ok(());
        };
        copy.title = words::first::shell_apart(&home::name(&copy));
        let before = self.apart.with_value(|apart| apart.get(id).cloned());
        copy.id = before.unwrap_or_else(self.outside.new_id);
        let mut outcome = self.saving.with(|storage| storage.save(&copy));
        if outcome == Err(StorageError::Changed) {
            // A person has changed or deleted the one of before in another tab.
            copy.id = (self.outside.new_id)();
            outcome = self.saving.with(|storage| storage.save(&copy));
        }
        if outcome.is_ok() {
            self.apart
                .update_value(|apart| drop(apart.insert(id.clone(), copy.id)));
        }
        outcome
    }
}
