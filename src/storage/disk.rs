//! What stands for localStorage in tests: tabs share it, and it can run out of room.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::StorageError;

/// A disk; its clones are the same disk, seen by other tabs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Disk(Rc<Inside>);

#[derive(Debug, Default)]
struct Inside {
    texts: RefCell<BTreeMap<String, String>>,
    /// How many characters fit on it, names included; nothing where there is no end.
    capacity: Cell<Option<usize>>,
    /// What the names begin with whose writes fail.
    refused: RefCell<Option<String>>,
    written: Cell<usize>,
}

impl Disk {
    /// Lets so many more characters fit, names included, as a browser counts them.
    pub(crate) fn has_room_for(&self, characters: usize) {
        self.0.capacity.set(Some(self.used() + characters));
    }

    /// How many characters are on it, names included.
    pub(crate) fn used(&self) -> usize {
        let texts = self.0.texts.borrow();
        texts
            .iter()
            .map(|(name, text)| name.len() + text.len())
            .sum()
    }

    /// Refuses every write to names that begin so.
    pub(crate) fn refuse(&self, names: &str) {
        self.0.refused.replace(Some(names.to_owned()));
    }

    /// Takes every write again.
    pub(crate) fn heal(&self) {
        self.0.capacity.set(None);
        self.0.refused.replace(None);
    }

    /// How many writes have succeeded.
    pub(crate) fn written(&self) -> usize {
        self.0.written.get()
    }

    /// Everything on the disk, by name.
    pub(crate) fn texts(&self) -> BTreeMap<String, String> {
        self.0.texts.borrow().clone()
    }

    /// Writes as another program would, past every fault.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let mut texts = self.0.texts.borrow_mut();
        texts.insert(name.to_owned(), text.to_owned());
    }

    pub(super) fn names(&self) -> Vec<String> {
        self.0.texts.borrow().keys().cloned().collect()
    }

    pub(crate) fn read(&self, name: &str) -> Option<String> {
        self.0.texts.borrow().get(name).cloned()
    }

    pub(super) fn put(&self, name: &str, text: &str) -> Result<(), StorageError> {
        let is_refused = |start: &String| name.starts_with(start.as_str());
        if self.0.refused.borrow().as_ref().is_some_and(is_refused) {
            return Err(StorageError::Refused);
        }
        let before = self
            .read(name)
            .map_or(0, |before| name.len() + before.len());
        let after = self.used() - before + name.len() + text.len();
        if self
            .0
            .capacity
            .get()
            .is_some_and(|capacity| after > capacity)
        {
            return Err(StorageError::Full);
        }
        self.0.written.set(self.0.written.get() + 1);
        self.write(name, text);
        Ok(())
    }

    pub(crate) fn delete(&self, name: &str) {
        self.0.texts.borrow_mut().remove(name);
    }
}
