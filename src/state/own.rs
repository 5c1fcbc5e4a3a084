//! The questionnaires that a person brings, beside the ones that ship.
//!
//! Kept is the text of each file; what it holds is derived from it by the reader that also reads
//! what ships. The reader carries a TOML parser, so the memo that calls it is made by what arrives
//! after the first question (`ui::late`), and everything here that reads a file belongs there too.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::{Arrival, Workspace};
use crate::assessment::Assessment;
use crate::content::{GivenFile, Library, OwnContent, Problem, ProblemKind};
use crate::ordered::collected;
use crate::questionnaire::{Catalogue, OwnFile, QuestionnaireId};
use crate::roadmap::Guidance;
use crate::storage::{Storage, StorageError};

/// The files by the id of their first questionnaire.
type Files = BTreeMap<QuestionnaireId, OwnFile>;

/// The files that are kept, and the memo that reads them once it may be made.
#[derive(Clone, Copy, Debug)]
pub(super) struct Own {
    files: RwSignal<Files>,
    shelf: RwSignal<Option<Memo<Option<Arc<OwnShelf>>>>>,
    /// Of the app, so that the memo outlives the page that asked for it.
    owner: StoredValue<Option<Owner>>,
}

impl Own {
    pub(super) fn new(files: Vec<OwnFile>) -> Self {
        let files = files.into_iter().map(|file| (file.id.clone(), file));
        Self {
            files: RwSignal::new(collected(files)),
            shelf: RwSignal::new(None),
            owner: StoredValue::new(Owner::current()),
        }
    }

    pub(super) fn forget(self) {
        self.files.update(BTreeMap::clear);
    }
}

/// Every file that is kept, read, and what ships together with what they bring.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnShelf {
    /// The files that can be used, in an order in which each may refer to those before it.
    pub usable: Vec<OwnContent>,
    /// The files that cannot, each with all that is wrong: what they refer to may be gone.
    pub unusable: Vec<(OwnFile, Vec<Problem>)>,
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) guidance: Arc<Guidance>,
}

impl OwnShelf {
    fn read(files: &Files, catalogue: Arc<Catalogue>, guidance: Arc<Guidance>) -> Self {
        let mut shelf = Self {
            usable: Vec::new(),
            unusable: Vec::new(),
            catalogue,
            guidance,
        };
        let mut waiting: Vec<&OwnFile> = files.values().collect();
        // One file may refer to what another brings: go round until nothing more can be read.
        while !waiting.is_empty() {
            let before = shelf.usable.len();
            let mut unread = Vec::new();
            for file in waiting {
                match OwnContent::of(file, &shelf.everything()) {
                    Ok(content) => shelf.add(content),
                    Err(problems) => unread.push((file, problems)),
                }
            }
            if shelf.usable.len() == before {
                let unusable = unread.into_iter();
                shelf.unusable = unusable
                    .map(|(file, found)| (file.clone(), found))
                    .collect();
                break;
            }
            waiting = unread.into_iter().map(|(file, _)| file).collect();
        }
        shelf
    }

    fn add(&mut self, content: OwnContent) {
        let all = self.everything().with(&content.library);
        self.catalogue = Arc::new(all.catalogue);
        self.guidance = Arc::new(all.guidance);
        self.usable.push(content);
    }

    fn everything(&self) -> Library {
        Library {
            catalogue: (*self.catalogue).clone(),
            guidance: (*self.guidance).clone(),
        }
    }

    /// What ships together with what the files bring.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The file that brings a questionnaire.
    pub fn bringing(&self, id: &QuestionnaireId) -> Option<&OwnContent> {
        let mut usable = self.usable.iter();
        usable.find(|content| content.library.catalogue.questionnaire(id).is_some())
    }

    /// The files that an assessment needs: those whose questionnaires it asks, and those that
    /// these refer to.
    fn needed_by(&self, assessment: &Assessment) -> Vec<&OwnFile> {
        let mut needed: Vec<&OwnContent> = Vec::new();
        // A file refers only to those before it.
        for content in self.usable.iter().rev() {
            let is_referred_to = || needed.iter().any(|other| other.refers_to(content));
            if content.is_chosen_by(assessment) || is_referred_to() {
                needed.push(content);
            }
        }
        let unusable = self.unusable.iter().map(|(file, _)| file);
        let is_chosen = |file: &&OwnFile| {
            let mut chosen = assessment.questionnaires.iter();
            chosen.any(|chosen| chosen.id == file.id)
        };
        let usable = needed.into_iter().map(|content| &content.file);
        usable.chain(unusable.filter(is_chosen)).collect()
    }
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

impl Workspace {
    /// Reads the files that are kept, and from then on every change to them. Only what arrives
    /// after the first question calls this.
    pub fn load_own(self) {
        if !self.own_files().is_empty() {
            self.load_field();
        }
        if untrack(|| self.has_no_guidance()) {
            self.load_guidance();
        }
        if self.own.shelf.with_untracked(Option::is_some) {
            return;
        }
        let differs = |a: Option<&Option<Arc<OwnShelf>>>, b: Option<&Option<Arc<OwnShelf>>>| {
            let (a, b) = (a.and_then(Option::as_ref), b.and_then(Option::as_ref));
            !matches!((a, b), (Some(a), Some(b)) if Arc::ptr_eq(a, b))
        };
        let make = || Memo::new_with_compare(move |_| self.read_shelf(), differs);
        let memo = match self.own.owner.get_value() {
            Some(owner) => owner.with(make),
            None => make(),
        };
        self.own.shelf.set(Some(memo));
    }

    /// Nothing until everything that a file may refer to is here.
    fn read_shelf(self) -> Option<Arc<OwnShelf>> {
        if self.field() != Arrival::Here {
            return None;
        }
        let guidance = self.shipped_guidance()?;
        let read = |files: &Files| OwnShelf::read(files, self.shipped(), guidance);
        Some(Arc::new(self.own.files.with(read)))
    }

    /// The files that are kept, read; nothing until everything that they may refer to is here.
    #[track_caller]
    pub fn own_shelf(self) -> Option<Arc<OwnShelf>> {
        self.own.shelf.get()?.get()
    }

    /// Whether every file that is kept has been read.
    #[track_caller]
    pub fn own_arrival(self) -> Arrival {
        if self.own.files.with(BTreeMap::is_empty) || self.own_shelf().is_some() {
            Arrival::Here
        } else if self.own.shelf.with(Option::is_none) {
            Arrival::Ahead
        } else if self.field() == Arrival::Failed || self.has_no_guidance() {
            Arrival::Failed
        } else {
            Arrival::Awaited
        }
    }

    /// Every file that is kept, by id.
    pub fn own_files(self) -> Vec<OwnFile> {
        self.own
            .files
            .with_untracked(|files| files.values().cloned().collect())
    }

    /// How many files are kept.
    pub fn own_count(self) -> usize {
        self.own.files.with(BTreeMap::len)
    }

    /// The files that assessments need to be opened elsewhere; all of them where it is not known
    /// yet which those are.
    pub fn own_files_of(self, assessment: &Assessment) -> Vec<OwnFile> {
        match untrack(|| self.own_shelf()) {
            Some(own) => own.needed_by(assessment).into_iter().cloned().collect(),
            None => self.own_files(),
        }
    }

    /// Reads a file that a person chose, beside everything that is here. A file that brings the
    /// questionnaire of a kept one is read as its next version.
    ///
    /// # Errors
    /// Every problem of the file. Nothing at all while what it may refer to is on its way.
    pub fn read_own(self, given: GivenFile<'_>) -> Option<Result<Brought, Vec<Problem>>> {
        let own = untrack(|| self.own_shelf())?;
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
        let mut others = self.own.files.get_untracked();
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
        let mut all = self.own.files.get_untracked();
        all.extend(files.iter().map(|file| (file.id.clone(), file.clone())));
        self.shelf_of(&all)
    }

    /// The shelf as it would be with a file that was read in the place of the one it replaces.
    pub fn shelf_after(self, brought: &Brought) -> Option<OwnShelf> {
        let mut all = self.own.files.get_untracked();
        if let Some(older) = &brought.replaces {
            all.remove(&older.file.id);
        }
        let file = &brought.content.file;
        all.insert(file.id.clone(), file.clone());
        self.shelf_of(&all)
    }

    fn shelf_of(self, files: &Files) -> Option<OwnShelf> {
        let (shipped, guidance) = untrack(|| (self.shipped(), self.shipped_guidance()));
        let is_here = self.field.get_untracked() == Arrival::Here;
        Some(OwnShelf::read(
            files,
            shipped,
            guidance.filter(|_| is_here)?,
        ))
    }

    /// Keeps files and tells what was there before, for an undo: all of them or none.
    ///
    /// # Errors
    /// When the browser does not keep one of them; nothing has changed then.
    pub fn keep_own(self, files: &[OwnFile]) -> Result<Before, StorageError> {
        let here = self.own.files.get_untracked();
        let before: Before = files
            .iter()
            .map(|file| (file.id.clone(), here.get(&file.id).cloned()))
            .collect();
        let kept = self
            .storage
            .with_value(|storage| keep(storage, files, &before));
        kept?;
        self.own.files.update(|all| {
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
        let mut before = self.keep_own(std::slice::from_ref(file))?;
        let replaced = brought.replaces.as_ref().map(|older| &older.file);
        // The next version may name another questionnaire first.
        if let Some(replaced) = replaced.filter(|replaced| replaced.id != file.id) {
            before.extend(
                self.remove_own(&replaced.id)
                    .map(|file| (file.id.clone(), Some(file))),
            );
        }
        Ok(before)
    }

    /// Forgets a file here and in storage, and hands it back for an undo.
    pub fn remove_own(self, id: &QuestionnaireId) -> Option<OwnFile> {
        self.storage.with_value(|storage| storage.remove_own(id));
        self.own
            .files
            .try_update(|files| files.remove(id))
            .flatten()
    }

    /// Puts back what was there before a change.
    ///
    /// # Errors
    /// When the browser does not keep a file that was there before; it stays as it is now.
    pub fn restore_own(self, before: &Before) -> Result<(), StorageError> {
        for (id, file) in before {
            match file {
                Some(file) => drop(self.keep_own(std::slice::from_ref(file))?),
                None => drop(self.remove_own(id)),
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
        for (id, file) in before.iter().take(at) {
            match file {
                // There was room for it a moment ago.
                Some(file) => drop(storage.save_own(file)),
                None => storage.remove_own(id),
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
            what: "questionnaire",
            id,
        } => shelf.bringing(&id.as_str().into()),
        _ => None,
    })
}
