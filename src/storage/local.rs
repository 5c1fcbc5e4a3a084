//! localStorage, through gloo-storage once it is known to be there.

use gloo_storage::{LocalStorage, Storage as _};

use super::StorageError;

/// Proof that the browser lets this page keep things.
#[derive(Debug)]
pub(super) struct Local(());

impl Local {
    /// Asks once, without gloo-storage, which panics where the answer is no.
    pub(super) fn probe() -> Option<Self> {
        let storage = web_sys::window()?.local_storage().ok()??;
        // Reading is refused where even the object is handed out.
        storage.length().ok()?;
        Some(Self(()))
    }

    pub(super) fn read(&self, name: &str) -> Option<String> {
        let Self(()) = self;
        LocalStorage::raw().get_item(name).ok().flatten()
    }

    /// Writes and reads back: some browsers accept a write and keep nothing.
    pub(super) fn put(&self, name: &str, text: &str) -> Result<(), StorageError> {
        LocalStorage::raw().set_item(name, text).map_err(|error| {
            let reason = js_sys::Reflect::get(&error, &"name".into()).ok();
            match reason.and_then(|name| name.as_string()).as_deref() {
                Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageError::Full,
                _ => StorageError::Refused,
            }
        })?;
        let is_kept = self.read(name).is_some_and(|kept| kept == text);
        if is_kept {
            Ok(())
        } else {
            Err(StorageError::Refused)
        }
    }

    pub(super) fn delete(&self, name: &str) {
        let Self(()) = self;
        LocalStorage::delete(name);
    }

    /// The names of everything that this host keeps; values of other projects are never read.
    pub(super) fn names(&self) -> Vec<String> {
        let Self(()) = self;
        let storage = LocalStorage::raw();
        let length = storage.length().unwrap_or(0);
        (0..length)
            .filter_map(|at| storage.key(at).ok().flatten())
            .collect()
    }
}
