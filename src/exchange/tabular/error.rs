//! Why tables are no document.

use crate::exchange::SheetError;

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

impl TabularError {
    /// Whether the file never was one of Waymark's tables.
    pub fn is_foreign(&self) -> bool {
        matches!(
            self,
            Self::Foreign | Self::Workbook(SheetError::NotWorkbook)
        )
    }
}

/// A row that is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// The name of the sheet; empty in a CSV file.
    pub sheet: String,
    /// The row, from 1, the headings among them.
    pub row: usize,
}
