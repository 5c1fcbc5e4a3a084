//! The workshops that a coach's browser keeps, each a document under a key of its own.
//!
//! They are read and written as texts: what reads one is no part of what the first question waits for
//! (`state::Workshops`).

use super::{Storage, StorageError};
use crate::exchange::key::{self, Key};

impl Storage {
    /// The ids of all of them, as they stand in their keys.
    pub fn workshop_ids(&self) -> Vec<String> {
        let names = self.names();
        let ids = names.iter().filter_map(|name| key::workshop_id(name));
        ids.collect()
    }

    /// One as it was written.
    pub fn workshop(&self, id: &str) -> Option<String> {
        self.read(&Key::Workshop(id))
    }

    /// Saves one in place of the one of its id.
    ///
    /// # Errors
    /// When the browser does not keep it; the one saved before stays as it was.
    pub fn save_workshop(&self, id: &str, text: &str) -> Result<(), StorageError> {
        self.put(&Key::Workshop(id), text)
    }

    /// Forgets one.
    ///
    /// # Errors
    /// When the browser does not let it go.
    pub fn remove_workshop(&self, id: &str) -> Result<(), StorageError> {
        self.delete(&Key::Workshop(id))
    }
}
