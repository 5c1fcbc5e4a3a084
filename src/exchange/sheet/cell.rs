//! What a cell of a workbook is written from.

use crate::assessment::Date;

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text, which stays one whatever it begins with: no program takes it for a formula.
    Text(String),
    /// A number.
    Number(f64),
    /// A day, from 1 March 1900 to the end of 9999; any other is written as a text.
    Day(Date),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }
}

/// A sheet to be written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewSheet {
    /// What its tab says: at most 31 characters, none of `[ ] : * ? / \`.
    pub name: String,
    /// How wide its columns are, in characters. Those without a width are as wide as usual.
    pub widths: Vec<u16>,
    /// Its rows; the first has the headings, and stays in sight.
    pub rows: Vec<Vec<Cell>>,
}

/// The most that a cell may hold, in units of UTF-16; a program refuses a workbook with more.
const MAX_CELL_UNITS: usize = 32_767;

/// Whether a text fits into a cell.
pub(crate) fn fits(text: &str) -> bool {
    // A byte is a unit at most, and the escape of one is seven.
    text.len() * 7 <= MAX_CELL_UNITS
        || super::escape::escaped(text).encode_utf16().count() <= MAX_CELL_UNITS
}
