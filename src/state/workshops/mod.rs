//! The workshops of a coach, kept in this browser.
//!
//! A workshop is changed by whoever prepares it, in one window or two, and watched on a projector. Every
//! change begins with what is kept at that moment and is kept at once, so that windows do not fight and a
//! laptop may be closed at any time.

mod kept_as;
mod open;

pub use kept_as::KeptAs;
pub use open::OpenWorkshop;

use reactive_graph::owner::{Owner, StoredValue};
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::once::Once;
use super::{Handles, Saving};
use crate::assessment::UnknownFields;
use crate::exchange::{OpenError, open_workshop, write_workshop};
use crate::ordered::{SortedMap, sorted_by};
use crate::storage::StorageError;
use crate::workshop::{SessionId, Workshop};

/// A handle to the workshops.
///
/// They are read when a page first asks for them, so that what reads them is no part of what the first
/// question waits for (`ui::late`), and outlive the page that asks.
#[derive(Clone, Copy, Debug)]
pub struct Workshops {
    saving: Saving,
    desk: Once<Desk>,
    /// What follows other windows, once there is a desk.
    watch: StoredValue<Option<Watch>>,
}

/// What follows other windows. It is handed over, for whoever names it pulls the reader along.
#[derive(Clone, Copy, Debug)]
struct Watch {
    look: fn(Workshops, Option<&str>),
    save_again: fn(Workshops),
}

#[derive(Clone, Copy, Debug)]
struct Desk {
    workshops: RwSignal<SortedMap<SessionId, RwSignal<Kept>>>,
    unreadable: RwSignal<Vec<UnreadWorkshop>>,
    owner: StoredValue<Option<Owner>>,
}

/// A workshop, and what stands in the browser of it.
#[derive(Clone, Debug)]
struct Kept {
    workshop: Workshop,
    beside: UnknownFields,
    /// What was last read or written; nothing where it was never kept.
    text: Option<String>,
    /// Whether the last save failed.
    is_unsaved: bool,
}

impl Kept {
    fn saved(workshop: Workshop, beside: UnknownFields, text: String) -> Self {
        Self {
            workshop,
            beside,
            text: Some(text),
            is_unsaved: false,
        }
    }
}

/// A workshop that cannot be read. It stays where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct UnreadWorkshop {
    /// Its id, as it stands in its key.
    pub id: String,
    /// Why.
    pub reason: OpenError,
    /// What it is.
    pub text: String,
}

impl Workshops {
    pub(super) fn new(saving: Saving) -> Self {
        Self {
            saving,
            desk: Once::new(),
            watch: StoredValue::new(None),
        }
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().workshops
    }

    /// Every workshop, the latest day first; those without a day before them.
    pub fn list(self) -> Vec<Workshop> {
        let kept: Vec<_> = self
            .desk()
            .workshops
            .with(|all| all.values().copied().collect());
        let workshops = kept
            .into_iter()
            .map(|kept| kept.with(|it| it.workshop.clone()));
        sorted_by(workshops, |one, other| {
            let day = |it: &Workshop| (it.session.date.is_none(), it.session.date);
            day(other).cmp(&day(one))
        })
    }

    /// Those that cannot be read.
    pub fn unreadable(self) -> Vec<UnreadWorkshop> {
        self.desk().unreadable.get()
    }

    /// Whether the last save of any failed.
    pub fn is_any_unsaved(self) -> bool {
        let desk = self.desk();
        let kept: Vec<_> = desk.workshops.with(|all| all.values().copied().collect());
        kept.into_iter().any(|kept| kept.with(|it| it.is_unsaved))
    }

    /// Every workshop as it is kept, by the id in its key. Nothing is read for it.
    pub(super) fn texts(self) -> Vec<(String, String)> {
        self.saving.with(|storage| {
            let ids = storage.workshop_ids().into_iter();
            ids.filter_map(|id| {
                let text = storage.workshop(&id)?;
                Some((id, text))
            })
            .collect()
        })
    }

    /// How many are kept, those among them that cannot be read. Nothing is read for it, and nobody is told
    /// when it changes.
    pub fn count(self) -> usize {
        self.saving.with(|storage| storage.workshop_ids().len())
    }

    /// Whether any is kept. Nothing is read for it.
    pub(super) fn are_kept(self) -> bool {
        self.count() > 0
    }

    /// Whether there is one of an id. Nothing is read for it.
    pub(super) fn is_here(self, id: &str) -> bool {
        self.saving.with(|storage| storage.workshop(id)).is_some()
    }

    /// Keeps a workshop of a file as it is written there.
    ///
    /// # Errors
    /// When the browser does not keep it.
    pub(super) fn keep_text(self, id: &str, text: &str) -> Result<(), StorageError> {
        self.saving
            .with(|storage| storage.save_workshop(id, text))?;
        self.catch_up(Some(id));
        Ok(())
    }

    /// Deletes a workshop that a file brought, when that is taken back.
    pub(super) fn discard(self, id: &str) {
        match self.saving.with(|storage| storage.remove_workshop(id)) {
            Ok(()) => self.catch_up(Some(id)),
            Err(error) => self.saving.fail(error),
        }
    }

    /// Keeps a workshop that was prepared, or that comes back.
    ///
    /// # Errors
    /// When the browser does not keep it; nothing has changed then.
    pub fn keep(self, workshop: Workshop) -> Result<(), StorageError> {
        let desk = self.desk();
        let id = workshop.session.invitation().id();
        let beside = UnknownFields::default();
        let text = write_workshop(&workshop, &beside);
        self.saving
            .with(|storage| storage.save_workshop(&id.to_string(), &text))?;
        desk.put(id, Kept::saved(workshop, beside, text));
        Ok(())
    }

    /// Forgets a workshop here and in the browser, and hands it back for an undo; nothing where the browser
    /// does not let it go.
    pub fn remove(self, id: SessionId) -> Option<Workshop> {
        let desk = self.desk();
        let name = id.to_string();
        if let Err(error) = self.saving.with(|storage| storage.remove_workshop(&name)) {
            self.saving.fail(error);
            return None;
        }
        let removed = desk.workshops.try_update(|all| all.remove(&id)).flatten()?;
        Some(removed.with_untracked(|kept| kept.workshop.clone()))
    }

    /// A workshop that is here.
    pub fn open(self, id: SessionId) -> Option<OpenWorkshop> {
        let kept = self.desk().workshops.with(|all| all.get(&id).copied())?;
        Some(OpenWorkshop::new(self.saving, id, kept))
    }

    fn desk(self) -> Desk {
        self.desk.get_or_make(|| {
            self.watch.set_value(Some(Watch {
                look: Self::look,
                save_again: Self::save_missing,
            }));
            let desk = Desk {
                workshops: RwSignal::new(SortedMap::new()),
                unreadable: RwSignal::new(Vec::new()),
                owner: StoredValue::new(Owner::current()),
            };
            for (name, text) in self.texts() {
                desk.read(&name, text);
            }
            desk
        })
    }

    /// Another window has written or removed the workshop of this id, or any where none is named.
    pub(super) fn catch_up(self, id: Option<&str>) {
        if let Some(watch) = self.watch.get_value() {
            (watch.look)(self, id);
        }
    }

    /// Saves what is here and not in the browser any more.
    pub(super) fn save_again(self) {
        if let Some(watch) = self.watch.get_value() {
            (watch.save_again)(self);
        }
    }

    /// Forgets every workshop, for a browser that has just been erased.
    pub(super) fn forget(self) {
        if let Some(desk) = self.desk.get() {
            desk.workshops.update(SortedMap::clear);
            desk.unreadable.update(Vec::clear);
        }
    }

    fn look(self, name: Option<&str>) {
        let desk = self.desk();
        let is_it = |id: &String| name.is_none_or(|name| name == id);
        let texts = self.texts();
        let here = desk
            .workshops
            .with_untracked(|all| all.keys().copied().collect::<Vec<_>>());
        for id in here {
            let key = id.to_string();
            let is_gone = texts.iter().all(|(known, _)| *known != key);
            if is_gone && is_it(&key) && !desk.is_unsaved(id) {
                desk.workshops.update(|all| {
                    all.remove(&id);
                });
            }
        }
        for (name, text) in texts.into_iter().filter(|(name, _)| is_it(name)) {
            desk.read(&name, text);
        }
    }

    fn save_missing(self) {
        for (id, kept) in self.desk().all() {
            let name = id.to_string();
            if self
                .saving
                .with(|storage| storage.workshop(&name))
                .is_none()
            {
                OpenWorkshop::new(self.saving, id, kept).save();
            }
        }
    }
}

impl Desk {
    /// Reads a workshop, unless it is here as it stands there, or what is here could not be saved.
    fn read(self, name: &str, text: String) {
        let Some(id) = name
            .parse()
            .ok()
            .filter(|id: &SessionId| id.to_string() == name)
        else {
            return;
        };
        let here = self.workshops.with_untracked(|all| all.get(&id).copied());
        let is_settled = here.is_some_and(|here| {
            here.with_untracked(|kept| kept.text.as_ref() == Some(&text) || kept.is_unsaved)
        });
        if is_settled {
            return;
        }
        match opened(id, &text) {
            Ok((workshop, beside)) => self.put(id, Kept::saved(workshop, beside, text)),
            Err(reason) => {
                let unread = UnreadWorkshop {
                    id: name.to_owned(),
                    reason,
                    text,
                };
                self.unreadable.update(|all| {
                    all.retain(|it| it.id != unread.id);
                    all.push(unread);
                });
            }
        }
    }

    fn put(self, id: SessionId, kept: Kept) {
        let here = self.workshops.with_untracked(|all| all.get(&id).copied());
        if let Some(here) = here {
            here.set(kept);
            return;
        }
        let make = || RwSignal::new(kept);
        let kept = match self.owner.get_value() {
            Some(owner) => owner.with(make),
            None => make(),
        };
        self.workshops.update(|all| {
            all.insert(id, kept);
        });
    }

    fn all(self) -> Vec<(SessionId, RwSignal<Kept>)> {
        self.workshops
            .with_untracked(|all| all.iter().map(|(id, kept)| (*id, *kept)).collect())
    }

    fn is_unsaved(self, id: SessionId) -> bool {
        let here = self.workshops.with_untracked(|all| all.get(&id).copied());
        here.is_some_and(|here| here.with_untracked(|kept| kept.is_unsaved))
    }
}

/// Reads the workshop that is kept under an id. A text that names another, as one that was copied by hand
/// does, is none of this one's.
fn opened(id: SessionId, text: &str) -> Result<(Workshop, UnknownFields), OpenError> {
    let (workshop, beside) = open_workshop(text)?;
    if workshop.session.invitation().id() == id {
        Ok((workshop, beside))
    } else {
        Err(OpenError::Foreign)
    }
}
