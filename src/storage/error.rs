//! Why something could not be saved.

/// Why something could not be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser has no more room for this site.
    Full,
    /// The browser refused, or kept something other than what was written.
    Refused,
}
