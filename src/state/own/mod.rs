//! The questionnaires that a person brings, beside the ones that ship.
//!
//! Kept is the text of each file; what it holds is derived from it by the reader that also reads
//! what ships. The reader carries a TOML parser, so the memo that calls it is made by what arrives
//! after the first question (`ui::late`), and everything here that reads a file belongs there too.

mod draft;
mod intake;
mod shelf;

use std::sync::Arc;

use reactive_graph::computed::Memo;
use reactive_graph::graph::untrack;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

pub use draft::Draft;
pub use intake::{Intake, Seems};
pub use shelf::OwnShelf;

use super::once::Once;
use super::{Arrival, Handles, Saving, Shipped};
use crate::assessment::Assessment;
use crate::content::{GivenFile, OwnContent, Problem, ProblemKind, Thing};
use crate::ordered::SortedMap;
use crate::questionnaire::{OwnFile, QuestionnaireId};
use crate::storage::{Storage, StorageError};

/// The files by the id of their first questionnaire.
type Files = SortedMap<QuestionnaireId, OwnFile>;

/// A handle to the questionnaire files of a person's own.
#[derive(Clone, Copy, Debug)]
pub struct OwnFiles {
    saving: Saving,
    shipped: Shipped,
    files: RwSignal<Files>,
    shelf: Once<Memo<Option<Arc<OwnShelf>>>>,
    /// Whether the files are read, and every change to them from then on.
    is_read: RwSignal<bool>,
}

/// A file that was read and may be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Brought {
    /// What it holds.
    pub content: OwnContent,
    /// The file whose place it would take.
    pub replaces: Option<OwnContent>,
}

/// Which files were kept before a change: the id, and the file if there was one.
pub type Before = Vec<(QuestionnaireId, Option<OwnFile>)>;

impl OwnFiles {
    /// Those that were found at start.
    pub(super) fn new(saving: Saving, shipped: Shipped, found: Vec<OwnFile>) -> Self {
        let files = found.into_iter().map(|file| (file.id.clone(), file));
        Self {
            saving,
            shipped,
            files: RwSignal::new(files.collect()),
            shelf: Once::new(),
            is_read: RwSignal::new(false),
        }
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().own_files
    }

    /// Reads the files that are kept, and from then on every change to them. Only what arrives
    /// after the first question calls this.
    pub fn load(self) {
        if !self.list().is_empty() {
            self.shipped.load_field();
        }
        self.shipped.load_guidance();
        let differs = |a: Option<&Option<Arc<OwnShelf>>>, b: Option<&Option<Arc<OwnShelf>>>| {
            let (a, b) = (a.and_then(Option::as_ref), b.and_then(Option::as_ref));
            !matches!((a, b), (Some(a), Some(b)) if Arc::ptr_eq(a, b))
        };
        self.shelf
            .get_or_make(|| Memo::new_with_compare(move |_| self.read_shelf(), differs));
        if !self.is_read.get_untracked() {
            self.is_read.set(true);
        }
    }

    /// Nothing until everything that a file may refer to is here.
    fn read_shelf(self) -> Option<Arc<OwnShelf>> {
        if !self.shipped.field().is_here() {
            return None;
        }
        let guidance = self.shipped.guidance().here()?;
        let read = |files: &Files| OwnShelf::read(files, self.shipped.catalogue(), guidance);
        Some(Arc::new(self.files.with(read)))
    }

    /// The files that are kept, read; nothing until everything that they may refer to is here.
    #[track_caller]
    pub fn shelf(self) -> Option<Arc<OwnShelf>> {
        // Asked first, so that its answer is followed.
        self.is_read.get().then(|| self.shelf.get())??.get()
    }

    /// Whether every file that is kept has been read.
    #[track_caller]
    pub fn arrival(self) -> Arrival {
        if self.files.with(SortedMap::is_empty) || self.shelf().is_some() {
            Arrival::Here(())
        } else if !self.is_read.get() {
            Arrival::Ahead
        } else if self.shipped.field().has_failed() || self.shipped.guidance().has_failed() {
            Arrival::Failed
        } else {
            Arrival::Waiting
        }
    }

    /// Reads the files anew, as other tabs have changed them. Whatever was changed here is saved.
    pub(super) fn catch_up(self) {
        let found = self.saving.with(Storage::load_own);
        let files = found.into_iter().map(|file| (file.id.clone(), file));
        self.files.set(files.collect());
    }

    /// Saves what is here and not in storage any more; whether there was anything.
    pub(super) fn save_again(self) {
        for file in self.list() {
            if self.saving.with(|storage| storage.is_own_missing(&file.id))
                && let Err(error) = self.saving.with(|storage| storage.save_own(&file))
            {
                self.saving.fail(error);
            }
        }
    }

    /// Forgets every file here, for a browser that has just been erased.
    pub(super) fn forget(self) {
        self.files.update(SortedMap::clear);
    }

    /// Every file that is kept, by id.
    pub fn list(self) -> Vec<OwnFile> {
        self.files
            .with_untracked(|files| files.values().cloned().collect())
    }

    /// How many files are kept.
    pub fn count(self) -> usize {
        self.files.with(SortedMap::len)
    }

    /// The files that assessments need to be opened elsewhere; all of them where it is not known
    /// yet which those are.
    pub fn needed_by(self, assessment: &Assessment) -> Vec<OwnFile> {
        match untrack(|| self.shelf()) {
            Some(own) => own.needed_by(assessment).into_iter().cloned().collect(),
            None => self.list(),
        }
    }

    /// Reads a file that a person chose, beside everything that is here. A file that brings the
    /// questionnaire of a kept one is read as its next version.
    ///
    /// # Errors
    /// Every problem of the file. Nothing at all while what it may refer to is on its way.
    fn read(self, given: GivenFile<'_>) -> Option<Result<Brought, Vec<Problem>>> {
        let own = untrack(|| self.shelf())?;
        let first = OwnContent::read(given, &own.everything());
        let problems = first.as_ref().err();
        let older = problems.and_then(|problems| taken_from(&own, problems));
        let Some(older) = older else {
            let brought = |content| Brought {
                content,
                replaces: None,
            };
            return Some(first.map(brought));
        };
        let mut others = self.files.get_untracked();
        others.remove(&older.file.id);
        let beside = self.shelf_of(&others)?.everything();
        let brought = |content| Brought {
            content,
            replaces: Some(older.clone()),
        };
        Some(OwnContent::read(given, &beside).map(brought))
    }

    /// The shelf as it would be with other files beside those that are kept, or in their place.
    pub fn shelf_with(self, files: &[OwnFile]) -> Option<OwnShelf> {
        let mut all = self.files.get_untracked();
        all.extend(files.iter().map(|file| (file.id.clone(), file.clone())));
        self.shelf_of(&all)
    }

    /// The shelf as it would be with a file that was read in the place of the one it replaces.
    pub fn shelf_after(self, brought: &Brought) -> Option<OwnShelf> {
        let mut all = self.files.get_untracked();
        if let Some(older) = &brought.replaces {
            all.remove(&older.file.id);
        }
        let file = &brought.content.file;
        all.insert(file.id.clone(), file.clone());
        self.shelf_of(&all)
    }

    fn shelf_of(self, files: &Files) -> Option<OwnShelf> {
        untrack(|| {
            let guidance = self.shipped.guidance().here();
            let guidance = guidance.filter(|_| self.shipped.field().is_here())?;
            Some(OwnShelf::read(files, self.shipped.catalogue(), guidance))
        })
    }

    /// Keeps files and tells what was there before, for an undo: all of them or none.
    ///
    /// # Errors
    /// When the browser does not keep one of them; nothing has changed then.
    pub fn keep(self, files: &[OwnFile]) -> Result<Before, StorageError> {
        let here = self.files.get_untracked();
        let before: Before = files
            .iter()
            .map(|file| (file.id.clone(), here.get(&file.id).cloned()))
            .collect();
        self.saving.with(|storage| keep(storage, files, &before))?;
        self.files.update(|all| {
            all.extend(files.iter().map(|file| (file.id.clone(), file.clone())));
        });
        Ok(before)
    }

    /// Keeps a file that was read in the place of the one that it replaces, and tells what was
    /// there before.
    ///
    /// # Errors
    /// When the browser does not keep it; nothing has changed then.
    pub fn keep_brought(self, brought: &Brought) -> Result<Before, StorageError> {
        let file = &brought.content.file;
        let mut before = self.keep(std::slice::from_ref(file))?;
        let replaced = brought.replaces.as_ref().map(|older| &older.file);
        // The next version may name another questionnaire first.
        if let Some(replaced) = replaced.filter(|replaced| replaced.id != file.id) {
            before.extend(
                self.remove(&replaced.id)
                    .map(|file| (file.id.clone(), Some(file))),
            );
        }
        Ok(before)
    }

    /// Forgets a file here and in storage, and hands it back for an undo; nothing where the browser does not
    /// let it go, or another tab has changed it.
    pub fn remove(self, id: &QuestionnaireId) -> Option<OwnFile> {
        if let Err(error) = self.saving.with(|storage| storage.remove_own(id)) {
            self.saving.fail(error);
            return None;
        }
        self.files.try_update(|files| files.remove(id)).flatten()
    }

    /// Puts back what was there before a change.
    ///
    /// # Errors
    /// When the browser does not keep a file that was there before; it stays as it is now.
    pub fn restore(self, before: &Before) -> Result<(), StorageError> {
        for (id, file) in before {
            match file {
                Some(file) => drop(self.keep(std::slice::from_ref(file))?),
                None => drop(self.remove(id)),
            }
        }
        Ok(())
    }
}

/// Saves every file, or puts back what was there.
fn keep(storage: &Storage, files: &[OwnFile], before: &Before) -> Result<(), StorageError> {
    for (at, file) in files.iter().enumerate() {
        let Err(error) = storage.save_own(file) else {
            continue;
        };
        // The last first: each step back leads to what there was room for a moment ago.
        for (id, file) in before.iter().take(at).rev() {
            match file {
                Some(file) => drop(storage.save_own(file)),
                None => drop(storage.remove_own(id)),
            }
        }
        return Err(error);
    }
    Ok(())
}

/// The file whose questionnaire a new one takes the id of.
fn taken_from<'s>(shelf: &'s OwnShelf, problems: &[Problem]) -> Option<&'s OwnContent> {
    problems.iter().find_map(|problem| match &problem.kind {
        ProblemKind::Taken {
            what: Thing::Questionnaire,
            id,
        } => shelf.bringing(&id.as_str().into()),
        _ => None,
    })
}
