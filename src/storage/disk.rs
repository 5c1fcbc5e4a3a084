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
    /// Whether the browser lets nothing be read, written or removed any more.
    is_withdrawn: Cell<bool>,
    written: Cell<usize>,
    read: Cell<usize>,
    /// What was on it before each change.
    before: RefCell<Vec<BTreeMap<String, String>>>,
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
        self.0.is_withdrawn.set(false);
    }

    /// How many writes have succeeded.
    pub(crate) fn written(&self) -> usize {
        self.0.written.get()
    }

    /// How often something was read, by any tab.
    pub(crate) fn times_read(&self) -> usize {
        self.0.read.get()
    }

    /// Everything on the disk, by name.
    pub(crate) fn texts(&self) -> BTreeMap<String, String> {
        self.0.texts.borrow().clone()
    }

    /// How many changes there were since all of them were last on the disk.
    pub(crate) fn changes(&self) -> usize {
        self.0.before.borrow().len()
    }

    /// Is as it was after so many changes, as when a browser dies, and knows of no other.
    pub(crate) fn fall_back_to(&self, change: usize) {
        if let Some(then) = self.0.before.take().into_iter().nth(change) {
            self.0.texts.replace(then);
        }
    }

    fn remember(&self) {
        let before = self.texts();
        self.0.before.borrow_mut().push(before);
    }

    /// Writes as another program would, past every fault.
    pub(crate) fn write(&self, name: &str, text: &str) {
        self.remember();
        let mut texts = self.0.texts.borrow_mut();
        texts.insert(name.to_owned(), text.to_owned());
    }

    /// Lets nothing be read, written or removed any more, as when a person takes the permission back.
    pub(crate) fn withdraw(&self) {
        self.0.is_withdrawn.set(true);
    }

    /// Removes everything, as another program would.
    pub(crate) fn clear(&self) {
        self.0.texts.borrow_mut().clear();
    }

    fn check(&self) -> Result<(), StorageError> {
        if self.0.is_withdrawn.get() {
            return Err(StorageError::Refused);
        }
        Ok(())
    }

    pub(super) fn names(&self) -> Result<Vec<String>, StorageError> {
        self.check()?;
        Ok(self.0.texts.borrow().keys().cloned().collect())
    }

    pub(super) fn look(&self, name: &str) -> Result<Option<String>, StorageError> {
        self.check()?;
        Ok(self.read(name))
    }

    pub(super) fn remove(&self, name: &str) -> Result<(), StorageError> {
        self.check()?;
        self.delete(name);
        Ok(())
    }

    pub(crate) fn read(&self, name: &str) -> Option<String> {
        self.0.read.set(self.0.read.get() + 1);
        self.0.texts.borrow().get(name).cloned()
    }

    pub(super) fn put(&self, name: &str, text: &str) -> Result<(), StorageError> {
        self.check()?;
        let is_refused = |start: &String| name.starts_with(start.as_str());
        if self.0.refused.borrow().as_ref().is_some_and(is_refused) {
            return Err(StorageError::Refused);
        }
        if let Some(capacity) = self.0.capacity.get() {
            let texts = self.0.texts.borrow();
            let before = texts.get(name).map_or(0, |text| name.len() + text.len());
            if self.used() - before + name.len() + text.len() > capacity {
                return Err(StorageError::Full);
            }
        }
        self.0.written.set(self.0.written.get() + 1);
        self.write(name, text);
        Ok(())
    }

    pub(crate) fn delete(&self, name: &str) {
        self.remember();
        self.0.texts.borrow_mut().remove(name);
    }
}
