//! localStorage, through gloo-storage while it is known to be there.

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::JsValue;

use super::StorageError;
use crate::exchange::key::{exchanged, site_at};

/// Proof that the browser lets this page keep things, and what the names of this deployment begin with there.
#[derive(Debug)]
pub(super) struct Local(String);

impl Local {
    /// Asks before anything is kept or read; `base` is the path of the deployment.
    pub(super) fn probe(base: &str) -> Option<Self> {
        let local = Self(site_at(base));
        // Reading is refused where even the object is handed out.
        Self::storage()?.length().ok()?;
        Some(local)
    }

    /// What the browser hands out now: a person can take the permission back while the page is open.
    /// Asked without gloo-storage, which panics where the answer is no.
    fn storage() -> Option<web_sys::Storage> {
        web_sys::window()?.local_storage().ok()??;
        Some(LocalStorage::raw())
    }

    /// Does something with it, unless the browser refuses.
    fn with<T>(
        act: impl FnOnce(&web_sys::Storage) -> Result<T, JsValue>,
    ) -> Result<T, StorageError> {
        let storage = Self::storage().ok_or(StorageError::Refused)?;
        act(&storage).map_err(|error| reason(&error))
    }

    pub(super) fn read(&self, name: &str) -> Result<Option<String>, StorageError> {
        Self::with(|storage| storage.get_item(&self.exchanged(name)))
    }

    /// Writes and reads back: some browsers accept a write and keep nothing.
    pub(super) fn put(&self, name: &str, text: &str) -> Result<(), StorageError> {
        Self::with(|storage| storage.set_item(&self.exchanged(name), text))?;
        let is_kept = self.read(name)?.is_some_and(|kept| kept == text);
        if is_kept {
            Ok(())
        } else {
            Err(StorageError::Refused)
        }
    }

    /// Removes not through web-sys, which takes for granted that nothing is thrown.
    pub(super) fn delete(&self, name: &str) -> Result<(), StorageError> {
        Self::with(|storage| {
            let remove = js_sys::Reflect::get(storage, &"removeItem".into())?;
            let remove: js_sys::Function = wasm_bindgen::JsCast::dyn_into(remove)?;
            remove
                .call1(storage, &self.exchanged(name).into())
                .map(drop)
        })
    }

    /// The names of everything that this host keeps; of other projects' values only the length is asked for.
    pub(super) fn names(&self) -> Result<Vec<String>, StorageError> {
        Self::with(|storage| {
            let names = (0..storage.length()?).map(|at| storage.key(at));
            let names = names.filter_map(Result::transpose);
            names
                .map(|name| name.map(|name| self.exchanged(&name)))
                .collect()
        })
    }

    fn exchanged(&self, name: &str) -> String {
        exchanged(name, &self.0)
    }
}

/// Why the browser refused.
fn reason(error: &JsValue) -> StorageError {
    let name = js_sys::Reflect::get(error, &"name".into()).ok();
    match name.and_then(|name| name.as_string()).as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageError::Full,
        _ => StorageError::Refused,
    }
}
