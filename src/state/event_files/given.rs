//! Files that are given, and what they show before they are read.

use crate::delivery::events::{Encoding, Form, Table, TableError};

/// Rows that are shown before all are read.
const PREVIEW: usize = 5;

/// Names a file for as long as the desk is there; none is used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

/// A file that a person offers.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    /// What it is called.
    pub name: String,
    /// Its size in bytes.
    pub bytes: f64,
}

/// A file that was given.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Its id.
    pub id: FileId,
    /// What it is called.
    pub name: String,
    /// Its size in bytes.
    pub bytes: f64,
    /// What it turned out to be.
    pub glimpse: Result<Glimpse, Refusal>,
}

/// What a file shows before it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Glimpse {
    /// How it is written.
    pub form: Form,
    /// How its characters are written.
    pub encoding: Encoding,
    /// The names of its columns.
    pub headers: Vec<String>,
    /// The first rows, a cell for each header.
    pub preview: Vec<Vec<String>>,
}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no table.
    Table(TableError),
    /// It cannot be had any more: it was moved, changed or is not allowed.
    Lost,
    /// There is no room for it.
    TooLarge,
}

impl From<TableError> for Refusal {
    fn from(error: TableError) -> Self {
        Self::Table(error)
    }
}

impl From<&Table> for Glimpse {
    fn from(table: &Table) -> Self {
        Self {
            form: table.form(),
            encoding: table.encoding(),
            headers: table.headers().to_vec(),
            preview: table.preview(PREVIEW),
        }
    }
}
