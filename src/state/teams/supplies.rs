//! What whoever shows the desk supplies it with.

use crate::exchange::OpenError;

/// Names a file that a person gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(pub usize);

/// A file that a person gave and that is not read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Its name, with the folders that lead to it where these are known.
    pub name: String,
}

impl Offered {
    /// Whether it lies in something whose name begins with a dot: that is of a program, and nothing that a
    /// person would bring.
    pub fn is_hidden(&self) -> bool {
        self.name.split('/').any(|part| part.starts_with('.'))
    }
}

/// How much of a file is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// As much as tells what it is.
    Start,
    /// All of it.
    Whole,
}

/// What is done with the bytes of a file; there are none where the browser cannot read it.
pub type WithBytes = Box<dyn FnOnce(Option<Vec<u8>>)>;

/// What is done with the document that tables hold, or with why they hold none.
pub type WithDocument = Box<dyn FnOnce(Result<Vec<u8>, OpenError>)>;

/// Everything that is kept, each record fetched when its turn comes.
pub type Records = Box<dyn ExactSizeIterator<Item = Record>>;

/// What is done with what was kept; nothing where nothing can be kept.
pub type WithRecords = Box<dyn FnOnce(Option<Records>)>;

/// What is done once something was written, or was not.
pub type WhenDone = Box<dyn FnOnce(bool)>;

/// Something that is kept for later visits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Under which name: another record of the same takes its place.
    pub name: String,
    /// The document that it is.
    pub text: String,
    /// The file that brought it.
    pub file: String,
}

/// Where brought assessments are kept between visits: they are too many for what keeps a person's own.
pub trait Shelf {
    /// Reads everything. What it cannot make out has no name.
    fn read(&self, then: WithRecords);

    /// Writes records, all of them or none.
    fn put(&self, records: Vec<Record>, then: WhenDone);

    /// Forgets records by their names, all of them or none.
    fn remove(&self, names: Vec<String>, then: WhenDone);
}

/// What the desk needs beside [`Outside`](crate::state::Outside).
pub struct Supplies {
    /// How large a file is, in bytes. To tell it, a browser looks at the disk.
    pub size: Box<dyn Fn(FileId) -> f64 + Send + Sync>,
    /// Fetches the bytes of a file.
    pub fetch: Box<dyn Fn(FileId, Extent, WithBytes) + Send + Sync>,
    /// Makes a document of a workbook or a CSV file of Waymark's. What reads them may arrive later.
    pub tables: Box<dyn Fn(Vec<u8>, WithDocument) + Send + Sync>,
    /// Lets a file go: it is not asked for again.
    pub forget: Box<dyn Fn(FileId) + Send + Sync>,
    /// Where what was brought is kept.
    pub shelf: Box<dyn Shelf + Send + Sync>,
    /// Milliseconds since some moment, to measure how long something takes.
    pub milliseconds: fn() -> f64,
}
