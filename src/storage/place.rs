//! Where texts are kept.

use std::cell::RefCell;

use super::StorageError;
#[cfg(test)]
use super::disk::Disk;
#[cfg(feature = "app")]
use super::local::Local;
use crate::ordered::SortedMap;

/// Where texts are kept, each under a name. A place that cannot be read is another thing than one where
/// nothing is.
#[derive(Debug)]
pub(super) enum Place {
    /// The browser's localStorage.
    #[cfg(feature = "app")]
    Local(Local),
    /// This tab only, because the browser does not let the page keep anything.
    Memory(RefCell<SortedMap<String, String>>),
    /// What stands for localStorage in tests.
    #[cfg(test)]
    Disk(Disk),
}

#[cfg_attr(
    not(any(feature = "app", test)),
    expect(clippy::unnecessary_wraps, reason = "memory refuses nothing")
)]
impl Place {
    pub(super) fn is_lasting(&self) -> bool {
        !matches!(self, Self::Memory(_))
    }

    /// The names of everything that is kept, other projects' on the same host among them.
    pub(super) fn names(&self) -> Result<Vec<String>, StorageError> {
        match self {
            #[cfg(feature = "app")]
            Self::Local(local) => local.names(),
            Self::Memory(texts) => Ok(texts.borrow().keys().cloned().collect()),
            #[cfg(test)]
            Self::Disk(disk) => disk.names(),
        }
    }

    pub(super) fn read(&self, name: &str) -> Result<Option<String>, StorageError> {
        match self {
            #[cfg(feature = "app")]
            Self::Local(local) => local.read(name),
            Self::Memory(texts) => Ok(texts.borrow().get(name).cloned()),
            #[cfg(test)]
            Self::Disk(disk) => disk.look(name),
        }
    }

    pub(super) fn put(&self, name: &str, text: &str) -> Result<(), StorageError> {
        match self {
            #[cfg(feature = "app")]
            Self::Local(local) => local.put(name, text),
            Self::Memory(texts) => {
                texts.borrow_mut().insert(name.to_owned(), text.to_owned());
                Ok(())
            }
            #[cfg(test)]
            Self::Disk(disk) => disk.put(name, text),
        }
    }

    pub(super) fn delete(&self, name: &str) -> Result<(), StorageError> {
        match self {
            #[cfg(feature = "app")]
            Self::Local(local) => local.delete(name),
            Self::Memory(texts) => {
                texts.borrow_mut().remove(name);
                Ok(())
            }
            #[cfg(test)]
            Self::Disk(disk) => disk.remove(name),
        }
    }
}
