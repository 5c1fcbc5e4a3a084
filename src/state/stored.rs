//! What the browser keeps, on its way to the handles.

use super::Outside;
use crate::storage::{Found, Storage};

/// What the browser keeps, and what was read of it.
///
/// Who comes for the first time has nothing to be read, so that what reads it is no part of the first file
/// (`ui::late`): only what arrives later names [`Stored::read`].
#[derive(Debug)]
pub struct Stored {
    pub(super) storage: Storage,
    pub(super) found: Found,
}

impl Stored {
    /// What this browser keeps for the deployment at the path `base`; nothing of it is read.
    #[cfg(feature = "app")]
    pub async fn in_browser(base: &str, outside: &Outside) -> Self {
        Self::on(Storage::of_browser(base, outside.clock, outside.has_crashed).await)
    }

    /// Nothing: what this browser keeps is left alone, and what comes lasts as long as the tab.
    pub fn aside(outside: &Outside) -> Self {
        Self::on(Storage::in_memory(outside.has_crashed))
    }

    /// What a storage keeps; nothing of it is read.
    pub fn on(storage: Storage) -> Self {
        Self {
            storage,
            found: Found::default(),
        }
    }

    /// Whether there is something that must be read before anything is shown.
    pub fn has_unread(&self) -> bool {
        self.storage.has_documents()
    }

    /// Reads it.
    #[must_use]
    pub fn read(mut self) -> Self {
        self.found = self.storage.load();
        self
    }
}
