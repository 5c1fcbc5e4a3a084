//! The second copy of what is kept, as the storage sees it.

use std::fmt;

use super::past::Past;

/// A text of the second copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The name that it is kept under, the same as that of the first copy.
    pub(super) name: String,
    /// The text; nothing where it was deleted.
    pub(super) text: Option<String>,
    /// When it was written, by the storage's clock.
    pub(super) at: u64,
}

// Not asked of each mirror: what tells of a browser's objects would travel with the first question.
impl fmt::Debug for dyn Mirror {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mirror")
    }
}

/// The second copy. Each change reaches it a moment after the first copy, and it tells when it holds.
pub(super) trait Mirror {
    /// Whether it could be read at start.
    fn is_read(&self) -> bool;

    /// Whether there was something in it at start.
    fn has_found(&self) -> bool;

    /// What was in it at start, handed out once; nothing where it could not be read.
    fn take_found(&self) -> Option<Vec<Record>>;

    /// Keeps a text, or that it was deleted.
    fn put(&self, name: &str, text: Option<&str>, at: u64);

    /// Forgets a name altogether.
    fn forget(&self, name: &str);

    /// Forgets everything but that it was erased, which stands under a name; says whether it did.
    fn erase(&self, name: &str, at: u64, done: Box<dyn FnOnce(bool)>);

    /// Keeps something of the past beside what is.
    fn keep_past(&self, past: &Past);

    /// Whether something is on its way to it. One that is known not to work is never behind.
    fn is_behind(&self) -> bool;

    /// Calls this whenever it falls behind, has caught up, or turns out not to work.
    fn follow(&self, told: Box<dyn Fn()>);
}
