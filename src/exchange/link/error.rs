//! Why a link could not be read.

use crate::exchange::error::OpenError;

/// Why a link could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// It is no link of an assessment.
    NoLink,
    /// It has more letters than [`MAX_LETTERS`](super::MAX_LETTERS).
    TooLong,
    /// Its end is missing.
    Incomplete,
    /// Letters were changed or added.
    Damaged,
    /// It was made by a newer Waymark.
    Newer,
    /// It is locked with a passphrase; this is what it locks.
    Locked(Vec<u8>),
    /// What it holds is larger than any assessment.
    TooLarge,
    /// It does not hold exactly one assessment.
    NotOne,
    /// Its document could not be read.
    Document(OpenError),
}
