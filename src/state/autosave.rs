//! The only writer of assessments to storage.

use std::time::Duration;

use leptos::prelude::*;

use super::Workspace;
use super::workspace::StateStoreFields as _;
use crate::storage::{Storage, StorageError};

/// How long after the last change the save begins: long enough to gather the letters of a note.
const DEBOUNCE: Duration = Duration::from_millis(400);

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

/// Saves after each change, and at once when the page is hidden or left.
pub(super) fn start(workspace: Workspace) {
    let pending = StoredValue::new(None::<TimeoutHandle>);
    Effect::watch(
        move || workspace.state.unsaved().get(),
        move |unsaved, _, _| {
            if let Some(handle) = pending.get_value() {
                handle.clear();
            }
            if unsaved.is_empty() {
                return;
            }
            if workspace.is_lasting() {
                workspace.state.saving().set(SaveState::Saving);
            }
            let handle = set_timeout_with_handle(move || workspace.flush(), DEBOUNCE);
            pending.set_value(handle.ok());
        },
        false,
    );
    for event in ["pagehide", "visibilitychange", "beforeunload"] {
        let handle = window_event_listener_untyped(event, move |_| workspace.flush());
        on_cleanup(move || handle.remove());
    }
}

impl Workspace {
    /// Saves everything that has changed.
    pub fn flush(self) {
        // After a crash nothing in memory may be trusted.
        if crate::browser::page::has_crashed() {
            return;
        }
        let Some(unsaved) = self.state.unsaved().try_get_untracked() else {
            return;
        };
        if unsaved.is_empty() {
            return;
        }
        let mut failed = None;
        for id in unsaved {
            let assessment = self
                .state
                .assessments()
                .with_untracked(|map| map.get(&id).cloned());
            let outcome = assessment.map_or(Ok(()), |assessment| {
                self.storage.with_value(|s: &Storage| s.save(&assessment))
            });
            match outcome {
                Ok(()) => self.state.unsaved().update_untracked(|unsaved| {
                    unsaved.remove(&id);
                }),
                Err(error) => failed = Some(error),
            }
        }
        self.state.saving().set(match failed {
            Some(error) => SaveState::Failed(error),
            None => self.rest(),
        });
    }
}
