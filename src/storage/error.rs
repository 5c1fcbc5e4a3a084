//! Why something could not be saved.

/// Why something could not be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser has no more room for this site.
    Full,
    /// The browser has no more room for this address, and other projects there use most of it.
    Crowded,
    /// The browser refused, or kept something other than what was written.
    Refused,
    /// It weighs more than what may be kept of one assessment.
    TooLarge,
    /// Another tab has written something else since this one looked; that stays.
    Changed,
    /// A newer Waymark has written something that this one cannot read; that stays.
    Newer,
}
