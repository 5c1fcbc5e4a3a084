//! What people read beside the values.

use super::Part;
use crate::exchange::NewSheet;

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
