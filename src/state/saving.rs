//! What this browser keeps, and how saving goes.

use reactive_graph::owner::{LocalStorage, StoredValue};
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::Handles;
use crate::storage::{Storage, StorageError, Unreadable};

/// Whether what is on screen is also in storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Everything is saved.
    Saved,
    /// Something has changed and is about to be saved.
    Saving,
    /// The last save failed; what is on screen is only in this tab.
    Failed(StorageError),
    /// The browser keeps nothing for this site; everything is only in this tab.
    NotKept,
}

/// A handle to what this browser keeps, and to how saving goes.
#[derive(Clone, Copy, Debug)]
pub struct Saving {
    storage: StoredValue<Storage, LocalStorage>,
    state: RwSignal<SaveState>,
    unreadable: RwSignal<Vec<Unreadable>>,
}

impl Saving {
    /// Saves into a storage, in which something was found that could not be read.
    pub(super) fn into(storage: Storage, unreadable: Vec<Unreadable>) -> Self {
        let saving = Self {
            storage: StoredValue::new_local(storage),
            state: RwSignal::new(SaveState::Saved),
            unreadable: RwSignal::new(unreadable),
        };
        saving.settle();
        saving
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().saving
    }

    /// Whether and how what is here is saved.
    pub fn state(self) -> SaveState {
        self.state.get()
    }

    /// Whether what is saved survives this tab.
    pub fn is_lasting(self) -> bool {
        self.storage.with_value(Storage::is_lasting)
    }

    /// What was found at start and could not be read.
    pub fn unreadable(self) -> Vec<Unreadable> {
        self.unreadable.get()
    }

    /// Erases everything that is kept.
    pub(super) fn erase(self) {
        self.unreadable.update(Vec::clear);
        self.with(Storage::erase);
        // Nothing is left to save, whatever was about to be.
        self.settle();
    }

    /// Reads or writes.
    pub(super) fn with<T>(self, act: impl FnOnce(&Storage) -> T) -> T {
        self.storage.with_value(act)
    }

    /// Says that something is about to be saved.
    pub(super) fn begin(self) {
        if self.is_lasting() {
            self.state.set(SaveState::Saving);
        }
    }

    /// Says that a save failed.
    pub(super) fn fail(self, error: StorageError) {
        self.state.set(SaveState::Failed(error));
    }

    /// Says that nothing is left to save.
    pub(super) fn settle(self) {
        self.state.set(if self.is_lasting() {
            SaveState::Saved
        } else {
            SaveState::NotKept
        });
    }
}
