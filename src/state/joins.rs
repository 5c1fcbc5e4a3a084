//! The workshops that a person was invited to, with what they answer in each, kept in this browser.
//!
//! Every change begins with what is kept at that moment and is kept at once: a phone that goes dark loses
//! nothing, and two tabs do not fight.

use reactive_graph::owner::StoredValue;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::{Handles, Saving};
use crate::assessment::UnknownFields;
use crate::exchange::{OpenError, open_joined, write_joined};
use crate::ordered::SortedMap;
use crate::storage::{Storage, StorageError};
use crate::workshop::{Participation, SessionId};

/// A handle to the workshops that a person was invited to.
///
/// Each is read when the page of its invitation opens: what reads it is no part of what the first question
/// waits for (`ui::late`).
#[derive(Clone, Copy, Debug)]
pub struct Joins {
    saving: Saving,
    /// Those that were opened here.
    here: RwSignal<SortedMap<SessionId, Kept>>,
}

/// What a person has said in a workshop, and what stands in the browser of it.
#[derive(Clone, Debug)]
struct Kept {
    joined: Participation,
    beside: UnknownFields,
    /// What was last read or written; nothing where it was never kept.
    text: Option<String>,
    /// Whether the last save failed.
    is_unsaved: bool,
}

impl Joins {
    pub(super) fn new(saving: Saving) -> Self {
        Self {
            saving,
            here: RwSignal::new(SortedMap::new()),
        }
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().joins
    }

    /// What was said in every workshop, by its id; what cannot be read stays out.
    pub fn list(self) -> Vec<Participation> {
        self.here.track();
        let texts = self.texts();
        let kept = texts.iter().filter_map(|(id, text)| opened(id, text).ok());
        kept.map(|(joined, _)| joined).collect()
    }

    /// Takes up what was said in a workshop, or begins with this where nothing was.
    pub fn open(self, begin: Participation) -> OpenJoin {
        let id = begin.id;
        let is_here = self.here.with_untracked(|here| here.contains_key(&id));
        let open = OpenJoin {
            joins: self,
            id,
            begin: StoredValue::new(begin),
        };
        if !is_here {
            open.take_theirs();
        }
        open
    }

    /// Forgets what was said in a workshop, here and in the browser; whether the browser let it go.
    pub fn remove(self, id: SessionId) -> bool {
        let name = id.to_string();
        if let Err(error) = self.saving.with(|storage| storage.remove_joined(&name)) {
            self.saving.fail(error);
            return false;
        }
        self.here.update(|here| drop(here.remove(&id)));
        true
    }

    /// Whether anything is kept. Nothing is read for it.
    pub(super) fn are_kept(self) -> bool {
        self.here.track();
        self.saving.with(|storage| !storage.joined_ids().is_empty())
    }

    /// Everything as it is kept, by the workshop's id in its key. Nothing is read for it.
    pub(super) fn texts(self) -> Vec<(String, String)> {
        self.saving.with(|storage| {
            let ids = storage.joined_ids().into_iter();
            ids.filter_map(|id| {
                let text = storage.joined(&id)?;
                Some((id, text))
            })
            .collect()
        })
    }

    /// Those of these answers, each by the workshop's id, of whose workshop nothing is kept here.
    pub(super) fn missing(self, of: Vec<(String, String)>) -> Vec<(String, String)> {
        let is_missing = |id: &str| self.saving.with(|storage| storage.joined(id)).is_none();
        of.into_iter().filter(|(id, _)| is_missing(id)).collect()
    }

    /// Keeps answers as they were kept elsewhere.
    ///
    /// # Errors
    /// When the browser does not keep them.
    pub(super) fn add(self, id: &str, text: &str) -> Result<(), StorageError> {
        self.saving.with(|storage| storage.save_joined(id, text))?;
        // Whoever lists them looks again.
        self.here.update(|_| ());
        Ok(())
    }

    /// Saves what is here and not in the browser any more.
    pub(super) fn save_again(self) {
        let here = self.here.get_untracked();
        for (id, kept) in &here {
            let (name, Some(text)) = (id.to_string(), &kept.text) else {
                continue;
            };
            let save = |storage: &Storage| match storage.joined(&name) {
                Some(_) => Ok(()),
                None => storage.save_joined(&name, text),
            };
            if let Err(error) = self.saving.with(save) {
                self.saving.fail(error);
            }
        }
    }

    /// Forgets everything here, for a browser that has just been erased.
    pub(super) fn forget(self) {
        self.here.update(SortedMap::clear);
    }
}

/// Reads what is kept under a workshop's id. A text that names another is none of this one's.
fn opened(id: &str, text: &str) -> Result<(Participation, UnknownFields), OpenError> {
    let (joined, beside) = open_joined(text)?;
    if joined.id.to_string() == id {
        Ok((joined, beside))
    } else {
        Err(OpenError::Foreign)
    }
}

/// A handle to what a person says in a workshop.
#[derive(Clone, Copy, Debug)]
pub struct OpenJoin {
    joins: Joins,
    id: SessionId,
    /// What it is while nothing has been said.
    begin: StoredValue<Participation>,
}

impl OpenJoin {
    /// A part of what was said, copied out.
    pub fn read<T>(self, read: impl FnOnce(&Participation) -> T) -> T {
        self.joins.here.with(|here| match here.get(&self.id) {
            Some(kept) => read(&kept.joined),
            None => self.begin.with_value(read),
        })
    }

    /// Changes what was said as it stands in the browser at this moment, and keeps it at once.
    pub fn change(self, change: impl FnOnce(&mut Participation)) {
        self.take_theirs();
        let mut kept = self.kept().unwrap_or_else(|| Kept {
            joined: self.begin.get_value(),
            beside: UnknownFields::default(),
            text: None,
            is_unsaved: false,
        });
        change(&mut kept.joined);
        let saving = self.joins.saving;
        let text = write_joined(&kept.joined, &kept.beside);
        let was_unsaved = kept.is_unsaved;
        let outcome = self.put(&text);
        kept.is_unsaved = outcome.is_err();
        kept.text = Some(text);
        self.insert(kept);
        match outcome {
            // Only the failure that this one had is over.
            Ok(()) if was_unsaved => saving.settle(),
            Ok(()) => {}
            Err(error) => saving.fail(error),
        }
    }

    /// Whether what is here could not be saved.
    pub fn is_unsaved(self) -> bool {
        let here = self.joins.here;
        here.with(|here| here.get(&self.id).is_some_and(|kept| kept.is_unsaved))
    }

    fn kept(self) -> Option<Kept> {
        let here = self.joins.here;
        here.with_untracked(|here| here.get(&self.id).cloned())
    }

    fn insert(self, kept: Kept) {
        let here = self.joins.here;
        here.update(|here| drop(here.insert(self.id, kept)));
    }

    /// Takes over what stands in the browser, unless it is known or what is here could not be saved.
    fn take_theirs(self) {
        let (name, saving) = (self.id.to_string(), self.joins.saving);
        let Some(text) = saving.with(|storage| storage.joined(&name)) else {
            return;
        };
        let is_settled = self
            .kept()
            .is_some_and(|kept| kept.text.as_ref() == Some(&text) || kept.is_unsaved);
        if is_settled {
            return;
        }
        if let Ok((mut joined, beside)) = opened(&name, &text) {
            // The link may have come again, and is what leads back here.
            self.begin.with_value(|begin| {
                joined.link.clone_from(&begin.link);
                joined.name.clone_from(&begin.name);
            });
            self.insert(Kept {
                joined,
                beside,
                text: Some(text),
                is_unsaved: false,
            });
        }
    }

    fn put(self, text: &str) -> Result<(), StorageError> {
        let (name, saving) = (self.id.to_string(), self.joins.saving);
        let theirs = saving.with(|storage| storage.joined(&name));
        match theirs.map(|theirs| opened(&name, &theirs)) {
            // A newer Waymark may be open in another tab.
            Some(Err(OpenError::Newer(_))) => return Err(StorageError::Newer),
            Some(Err(_)) => saving.with(|storage| storage.move_joined_aside(&name))?,
            Some(Ok(_)) | None => {}
        }
        saving.with(|storage| storage.save_joined(&name, text))
    }
}
