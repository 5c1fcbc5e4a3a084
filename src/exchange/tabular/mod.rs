//! A document as tables, for a spreadsheet: a workbook with a sheet for each part, or one CSV file
//! with a row for each value. Both are read again without a loss.
//!
//! ## Why from the document, and not from the types
//! The document knows every field, also those that a later version adds, and is proven to come back
//! whole. So tables are made of a document's JSON, and what is read from them is JSON again, which
//! [`open`](super::open) then looks at like any file. A value for which a sheet has a column stands
//! there ([`layout`]); every other stands on the sheet of other fields, by its path. Nothing is left out.
//!
//! ## What another program may do with them
//! Empty cells vanish, rows are sorted or deleted, numbers lose their point, days become serial
//! numbers, the separator of a CSV file changes. All of that reads as before. A text that a program
//! would take for a formula, a number or a day carries an apostrophe in CSV, which reading takes
//! away; in a workbook texts are texts.

mod book;
mod column;
mod comma;
mod guard;
mod layout;
mod leaf;
mod path;
mod rows;

pub use book::{document_of_workbook, write_book};
pub use comma::{Comma, document_of_csv, write_csv};

use super::sheet::{NewSheet, SheetError};
use super::{MAX_FILE_BYTES, OpenError};

/// A sheet of a workbook that is read again, and what the rows of a CSV file are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Whose assessment it is, and when.
    Assessments,
    /// Which questionnaires it asks.
    Questionnaires,
    /// What was answered, with notes and targets.
    Answers,
    /// What proves an answer.
    Evidence,
    /// The delivery metrics.
    Delivery,
    /// Targets of dimensions.
    Targets,
    /// What was decided about practices.
    Actions,
    /// The steps of a value stream.
    ValueStream,
    /// Everything that has no column of its own.
    Other,
}

impl Part {
    /// Its name in files, which is the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Assessments => "assessments",
            Self::Questionnaires => "questionnaires",
            Self::Answers => "answers",
            Self::Evidence => "evidence",
            Self::Delivery => "delivery",
            Self::Targets => "targets",
            Self::Actions => "actions",
            Self::ValueStream => "value_stream",
            Self::Other => "other fields",
        }
    }
}

/// What a reader is told beside the values: columns and sheets that are never read again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// For a part, the headings of its columns.
    pub headings: Vec<(Part, Vec<String>)>,
    /// What stands in those columns. A row that the document says nothing of is there all the same,
    /// for a person to fill in.
    pub rows: Vec<ToldRow>,
    /// Sheets of their own, behind the others.
    pub sheets: Vec<NewSheet>,
}

/// What is told of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToldRow {
    /// Of which assessment, from 0.
    pub assessment: usize,
    /// On which sheet.
    pub part: Option<Part>,
    /// What the row is of, such as a question's id.
    pub key: String,
    /// The cells.
    pub cells: Vec<String>,
}

/// Why tables are no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TabularError {
    /// The workbook cannot be read.
    Workbook(SheetError),
    /// They are not Waymark's.
    Foreign,
    /// A row says something, and not of what.
    NoKey(Spot),
    /// A cell holds none of what its column is for.
    Value {
        /// Where.
        spot: Spot,
        /// The heading of the column.
        column: String,
    },
    /// A row says something else than another row says of the same.
    Twice(Spot),
    /// Two values of which only one can be, by the path of one.
    Conflict(String),
    /// They were saved in an encoding whose accents nobody can tell.
    OldEncoding,
    /// There is more in them than a file may hold.
    TooLarge,
}

/// A row that is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// The name of the sheet; empty in a CSV file.
    pub sheet: String,
    /// The row, from 1, the headings among them.
    pub row: usize,
}

/// Whether a file's first bytes may be those of tables that [`document_of_tables`] reads.
///
/// ```
/// use waymark::exchange::tabular::may_be_tables;
/// assert!(may_be_tables(b"PK\x03\x04"));
/// assert!(!may_be_tables(b"{\"format\":\"waymark\"}"));
/// ```
pub fn may_be_tables(start: &[u8]) -> bool {
    start.starts_with(b"PK\x03\x04") || comma::is_ours(start)
}

/// The document that a workbook or a CSV file of Waymark's holds, as JSON text for [`open`](super::open).
///
/// # Errors
/// When the file is neither, or holds what no document may.
pub fn document_of_tables(bytes: &[u8]) -> Result<String, OpenError> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(OpenError::Table(TabularError::TooLarge));
    }
    let document = if bytes.starts_with(b"PK") {
        document_of_workbook(bytes)
    } else {
        document_of_csv(bytes)
    };
    document.map_err(OpenError::Table)
}
