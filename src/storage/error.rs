//! Why something could not be saved.

/// Why something could not be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// The browser has no more room for this site.
    #[error("the browser has no more room for this site")]
    Full,
    /// The browser refused, or kept something other than what was written.
    #[error("the browser did not keep what was written")]
    Refused,
}
