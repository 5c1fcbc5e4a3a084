//! What whoever shows the desk supplies it with.

use super::{FileId, Refusal};

/// Whether what was asked for is still wanted.
pub type GoesOn = Box<dyn Fn() -> bool>;

/// What is done with a file's bytes once they are here, or cannot be had.
pub type WithBytes = Box<dyn FnOnce(Result<Vec<u8>, Refusal>)>;

/// How many seconds clocks are ahead of UTC at a moment in milliseconds since 1970.
pub type Clocks = Box<dyn Fn(i64) -> i64>;

/// What the desk needs beside [`Outside`](crate::state::Outside): the files, which stay where they are
/// and are known here by their ids, and clocks.
pub struct Supplies {
    /// Fetches the bytes of a file. It may ask between two pieces whether they are still wanted; bytes
    /// that are not need not arrive.
    pub fetch: Box<dyn Fn(FileId, GoesOn, WithBytes) + Send + Sync>,
    /// Lets a file go: it is not asked for again.
    pub forget: Box<dyn Fn(FileId) + Send + Sync>,
    /// The name of the time zone to begin with.
    pub zone: String,
    /// The clocks of the time zone of a name; nothing where it is not known.
    pub clocks: fn(&str) -> Option<Clocks>,
    /// Milliseconds since some moment, to measure how long something takes.
    pub milliseconds: fn() -> f64,
}
