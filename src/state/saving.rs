//! What this browser keeps, and how saving goes.

use reactive_graph::owner::{LocalStorage, StoredValue};
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::Handles;
use crate::exchange::{Aside, OpenError, open_one};
use crate::storage::{Room, Storage, StorageError, Unreadable};

/// Whether what is on screen is also in storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Everything is saved, in both copies where there are two.
    Saved,
    /// Something has changed and is about to be saved.
    Saving,
    /// Everything is saved, and some of it is on its way to the second copy.
    Copying,
    /// The last save failed; what is on screen is only in this tab.
    Failed(StorageError),
    /// The browser keeps nothing for this site; everything is only in this tab.
    NotKept,
}

/// A handle to what this browser keeps, and to how saving goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        saving.with(|storage| storage.follow(Box::new(move || saving.follow())));
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

    /// Whether something would be lost with this tab.
    pub fn is_at_risk(self) -> bool {
        matches!(
            self.state.get_untracked(),
            SaveState::Failed(_) | SaveState::NotKept
        )
    }

    /// Whether the last save failed, at the moment of leaving.
    pub fn has_failed(self) -> bool {
        matches!(self.state.get_untracked(), SaveState::Failed(_))
    }

    /// Whether what is saved survives this tab.
    pub fn is_lasting(self) -> bool {
        self.storage.with_value(Storage::is_lasting)
    }

    /// What was found at start and could not be read.
    pub fn unreadable(self) -> Vec<Unreadable> {
        self.unreadable.get()
    }

    /// How much room is in use.
    pub fn room(self) -> Room {
        self.with(Storage::room)
    }

    /// Everything that could not be read, as it was.
    pub(super) fn aside(self) -> Vec<Aside> {
        let mut all = self.with(Storage::moved_aside);
        // There was no room to move it.
        self.unreadable.with_untracked(|found| {
            for found in found {
                if all.iter().all(|aside| aside.text != found.text) {
                    all.push(aside_of(found));
                }
            }
        });
        all
    }

    /// Keeps something that could not be read elsewhere, and tells it by the name that it has here.
    ///
    /// # Errors
    /// When the browser does not keep it.
    pub(super) fn keep_aside(self, aside: &Aside) -> Result<Aside, StorageError> {
        let id = self.with(|storage| storage.move_aside(&aside.name, &aside.text))?;
        let reason = open_one(&aside.text).err();
        let kept = Unreadable {
            id,
            reason: reason.unwrap_or(OpenError::Foreign),
            text: aside.text.clone(),
        };
        let name = kept.id.clone();
        self.unreadable.update(|all| all.push(kept));
        let text = aside.text.clone();
        Ok(Aside { name, text })
    }

    /// Deletes something that could not be read.
    pub fn discard(self, aside: &Aside) {
        self.with(|storage| storage.discard(aside));
        let is_it = |it: &Unreadable| it.id == aside.name && it.text == aside.text;
        self.unreadable.update(|all| all.retain(|it| !is_it(it)));
    }

    /// Puts back something that was deleted though nobody could read it.
    ///
    /// # Errors
    /// When the browser does not keep it.
    pub fn put_back(self, aside: &Aside) -> Result<(), StorageError> {
        self.keep_aside(aside).map(drop)
    }

    /// Something was found that cannot be read.
    pub(super) fn found(self, found: Unreadable) {
        let is_known = self
            .unreadable
            .with_untracked(|known| known.contains(&found));
        if !is_known {
            self.unreadable.update(|known| known.push(found));
        }
    }

    /// Forgets what could not be read, for a browser that has just been erased.
    pub(super) fn forget(self) {
        self.unreadable.update(Vec::clear);
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

    /// Says that nothing is left to save. It is saved once the second copy holds it, too.
    pub(super) fn settle(self) {
        self.state.set(if !self.is_lasting() {
            SaveState::NotKept
        } else if self.with(Storage::is_behind) {
            SaveState::Copying
        } else {
            SaveState::Saved
        });
    }

    /// Says how the second copy stands.
    fn follow(self) {
        let state = self.state.try_get_untracked();
        if matches!(state, Some(SaveState::Saved | SaveState::Copying)) {
            self.settle();
        }
    }
}

fn aside_of(found: &Unreadable) -> Aside {
    Aside {
        name: found.id.clone(),
        text: found.text.clone(),
    }
}
