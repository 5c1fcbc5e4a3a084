//! What a person chose for event files, kept in this browser.

use super::{Handles, Saving};
use crate::delivery::events::FileKind;
use crate::exchange::{Mapping, OpenError, open_mappings, write_mappings};
use crate::storage::{Storage, StorageError};

/// How many mappings are kept; the oldest make way.
const KEPT: usize = 24;

/// A handle to the mappings. They are few and rarely needed, so each look reads them anew, and
/// other tabs are never behind.
#[derive(Clone, Copy, Debug)]
pub struct Mappings {
    saving: Saving,
}

impl Mappings {
    pub(super) fn new(saving: Saving) -> Self {
        Self { saving }
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().mappings
    }

    /// What was chosen for files of a kind with these headers.
    pub fn find(self, kind: FileKind, headers: &[String]) -> Option<Mapping> {
        let all = self.all();
        all.into_iter()
            .find(|mapping| is_of(mapping, kind, headers))
    }

    /// Keeps a choice in place of an earlier one for such files.
    pub fn remember(self, mapping: Mapping) {
        let mut all = self.all();
        all.retain(|kept| !is_of(kept, mapping.kind, &mapping.headers));
        all.insert(0, mapping);
        all.truncate(KEPT);
        // A mapping that is not kept is chosen again; nothing is lost.
        let _ = self.save(&all);
    }

    /// Keeps choices for files of which nothing is chosen here, after those that are kept.
    ///
    /// # Errors
    /// When the browser does not keep them; none of them is kept then.
    pub(super) fn add(self, mappings: &[Mapping]) -> Result<(), StorageError> {
        let mut all = self.all();
        all.extend(mappings.iter().cloned());
        self.save(&all)
    }

    /// How many more can be kept before the oldest make way.
    pub(super) fn room(self) -> usize {
        KEPT.saturating_sub(self.all().len())
    }

    /// Those of these mappings for whose files nothing is chosen here.
    pub fn missing(self, of: Vec<Mapping>) -> Vec<Mapping> {
        let here = self.all();
        let is_missing = |mapping: &Mapping| {
            let mut here = here.iter();
            !here.any(|kept| is_of(kept, mapping.kind, &mapping.headers))
        };
        of.into_iter().filter(is_missing).collect()
    }

    /// Forgets what was chosen for files of a kind with these headers, and hands it back for an undo.
    pub fn forget(self, kind: FileKind, headers: &[String]) -> Option<Mapping> {
        let mut all = self.all();
        let at = all.iter().position(|kept| is_of(kept, kind, headers))?;
        let forgotten = all.remove(at);
        // What is not forgotten is asked about again.
        let _ = self.save(&all);
        Some(forgotten)
    }

    /// The mappings as they are kept.
    pub(super) fn text(self) -> Option<String> {
        self.saving.with(Storage::mappings)
    }

    fn all(self) -> Vec<Mapping> {
        self.kept().and_then(Result::ok).unwrap_or_default()
    }

    fn kept(self) -> Option<Result<Vec<Mapping>, OpenError>> {
        let text = self.text()?;
        Some(open_mappings(&text))
    }

    fn save(self, mappings: &[Mapping]) -> Result<(), StorageError> {
        let text = write_mappings(mappings);
        match self.kept() {
            // A newer Waymark may be open in another tab.
            Some(Err(OpenError::Newer(_))) => return Err(StorageError::Newer),
            Some(Err(_)) => self.saving.with(Storage::move_mappings_aside)?,
            Some(Ok(_)) | None => {}
        }
        self.saving.with(|storage| storage.save_mappings(&text))
    }
}

fn is_of(mapping: &Mapping, kind: FileKind, headers: &[String]) -> bool {
    mapping.kind == kind && mapping.headers == headers
}
