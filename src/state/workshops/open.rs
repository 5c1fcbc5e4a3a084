//! A workshop that somebody has open, in one window or two.

use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::{Kept, opened};
use crate::exchange::{OpenError, write_workshop};
use crate::state::Saving;
use crate::storage::{Storage, StorageError};
use crate::workshop::{SessionId, Workshop};

/// A handle to a workshop that is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenWorkshop {
    saving: Saving,
    id: SessionId,
    kept: RwSignal<Kept>,
}

impl OpenWorkshop {
    pub(super) fn new(saving: Saving, id: SessionId, kept: RwSignal<Kept>) -> Self {
        Self { saving, id, kept }
    }

    /// Which workshop it is.
    pub fn id(self) -> SessionId {
        self.id
    }

    /// A part of the workshop, copied out.
    pub fn read<T>(self, read: impl FnOnce(&Workshop) -> T) -> T {
        self.kept.with(|kept| read(&kept.workshop))
    }

    /// The workshop as it is, without following its changes.
    pub fn snapshot(self) -> Workshop {
        self.kept.with_untracked(|kept| kept.workshop.clone())
    }

    /// Changes the workshop as it stands in the browser at this moment, and keeps it at once.
    pub fn change(self, change: impl FnOnce(&mut Workshop)) {
        self.take_theirs();
        self.kept.update(|kept| change(&mut kept.workshop));
        self.save();
    }

    /// Whether what is here could not be saved.
    pub fn is_unsaved(self) -> bool {
        self.kept.with(|kept| kept.is_unsaved)
    }

    /// Takes over what another window has written since.
    fn take_theirs(self) {
        let name = self.id.to_string();
        let Some(text) = self.saving.with(|storage| storage.workshop(&name)) else {
            return;
        };
        let is_known = self
            .kept
            .with_untracked(|kept| kept.text.as_ref() == Some(&text));
        if is_known {
            return;
        }
        if let Ok((workshop, beside)) = opened(self.id, &text) {
            self.kept.update(|kept| {
                kept.workshop = workshop;
                kept.beside = beside;
                kept.text = Some(text);
            });
        }
    }

    pub(super) fn save(self) {
        let text = self
            .kept
            .with_untracked(|kept| write_workshop(&kept.workshop, &kept.beside));
        let outcome = self.put(&text);
        let was_unsaved = self.kept.with_untracked(|kept| kept.is_unsaved);
        self.kept.update(|kept| {
            kept.is_unsaved = outcome.is_err();
            if outcome.is_ok() {
                kept.text = Some(text);
            }
        });
        match outcome {
            // Only the failure that this one had is over.
            Ok(()) if was_unsaved => self.saving.settle(),
            Ok(()) => {}
            Err(error) => self.saving.fail(error),
        }
    }

    fn put(self, text: &str) -> Result<(), StorageError> {
        let name = self.id.to_string();
        if let Some(theirs) = self.saving.with(|storage| storage.workshop(&name))
            && let Err(OpenError::Newer(_)) = opened_unless_known(self, &theirs)
        {
            // A newer Waymark may be open in another window.
            return Err(StorageError::Newer);
        }
        self.saving
            .with(|storage: &Storage| storage.save_workshop(&name, text))
    }
}

/// What stands in the browser is read only where it is not what was last seen there.
fn opened_unless_known(open: OpenWorkshop, theirs: &str) -> Result<(), OpenError> {
    let is_known = open
        .kept
        .with_untracked(|kept| kept.text.as_deref() == Some(theirs));
    if is_known {
        return Ok(());
    }
    opened(open.id, theirs).map(drop)
}
