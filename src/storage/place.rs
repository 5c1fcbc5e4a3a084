//! Where texts are kept.

use std::cell::RefCell;

use super::StorageError;
#[cfg(test)]
use super::disk::Disk;
#[cfg(feature = "app")]
use super::local::Local;

/// Where texts are kept, each under a name.
#[derive(Debug)]
pub(super) enum Place {
    /// The browser's localStorage.
    #[cfg(feature = "app")]
    Local(Local),
    /// This tab only, because the browser does not let the page keep anything.
    Memory(RefCell<Vec<(String, String)>>),
    /// What stands for localStorage in tests.
    #[cfg(test)]
    Disk(Disk),
}

impl Place {
    pub(super) fn is_lasting(&self) -> bool {
        !matches!(self, Self::Memory(_))
    }

    /// The names of everything that is kept, other projects' on the same host among them.
    pub(super) fn names(&self) -> Vec<String> {
        match self {
            #[cfg(feature = "app")]
            Self::Local(local) => local.names(),
            Self::Memory(texts) => {
                let texts = texts.borrow();
                texts.iter().map(|(name, _)| name.clone()).collect()
            }
            #[cfg(test)]
            Self::Disk(disk) => disk.names(),
        }
    }

    pub(super) fn read(&self, name: &str) -> Option<String> {
        match self {
            #[cfg(feature = "app")]
            Self::Local(local) => local.read(name),
            Self::Memory(texts) => {
                let texts = texts.borrow();
                let kept = texts.iter().find(|(kept, _)| kept == name);
                kept.map(|(_, text)| text.clone())
            }
            #[cfg(test)]
            Self::Disk(disk) => disk.read(name),
        }
    }

    #[cfg_attr(
        not(any(feature = "app", test)),
        expect(clippy::unnecessary_wraps, reason = "memory refuses nothing")
    )]
    pub(super) fn put(&self, name: &str, text: &str) -> Result<(), StorageError> {
        match self {
            #[cfg(feature = "app")]
            Self::Local(local) => local.put(name, text),
            Self::Memory(texts) => {
                self.delete(name);
                texts.borrow_mut().push((name.to_owned(), text.to_owned()));
                Ok(())
            }
            #[cfg(test)]
            Self::Disk(disk) => disk.put(name, text),
        }
    }

    pub(super) fn delete(&self, name: &str) {
        match self {
            #[cfg(feature = "app")]
            Self::Local(local) => local.delete(name),
            Self::Memory(texts) => {
                texts.borrow_mut().retain(|(kept, _)| kept != name);
            }
            #[cfg(test)]
            Self::Disk(disk) => disk.delete(name),
        }
    }
}
