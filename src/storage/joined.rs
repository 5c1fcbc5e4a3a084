//! What a person has answered in workshops that they were invited to, each a document under a key of its own.
//!
//! As with workshops they are texts here (`state::Joins`).

use super::{Storage, StorageError};
use crate::exchange::key::{self, Key};

impl Storage {
    /// The ids of those workshops, as they stand in their keys.
    pub fn joined_ids(&self) -> Vec<String> {
        let names = self.names();
        let ids = names.iter().filter_map(|name| key::joined_id(name));
        ids.collect()
    }

    /// What was answered in one, as it was written.
    pub fn joined(&self, id: &str) -> Option<String> {
        self.read(&Key::Joined(id))
    }

    /// Saves what was answered in one.
    ///
    /// # Errors
    /// When the browser does not keep it; what was saved before stays as it was.
    pub fn save_joined(&self, id: &str, text: &str) -> Result<(), StorageError> {
        self.put(&Key::Joined(id), text)
    }

    /// Forgets what was answered in one.
    ///
    /// # Errors
    /// When the browser does not let it go.
    pub fn remove_joined(&self, id: &str) -> Result<(), StorageError> {
        self.delete(&Key::Joined(id))
    }

    /// Moves what cannot be read aside, and makes room.
    ///
    /// # Errors
    /// When the browser does not keep the copy; the answers stay where they are.
    pub fn move_joined_aside(&self, id: &str) -> Result<(), StorageError> {
        match self.joined(id) {
            Some(text) => self.move_aside(&format!("joined-{id}"), &text).map(drop),
            None => Ok(()),
        }
    }
}
