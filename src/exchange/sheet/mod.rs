//! Workbooks as Excel, `LibreOffice` and others keep them (`.xlsx`, ECMA-376): names of sheets and
//! the texts of their cells, and nothing of how they look.
//!
//! ## Why no library for workbooks
//! A file that a person opens here may be made to harm. So it is unpacked up to a limit that is
//! asked before anything is made of it, and so are the rows and cells that it claims; the readers
//! that exist give what is asked for however large it is. And a writer that exists stamps every
//! file with the hour, which nothing in the core may read. What is needed of the format is little:
//! an archive of a few parts, of which XML is read by a library.

mod archive;
mod cell;
mod cells;
mod column;
mod day;
mod escape;
mod pack;
mod parts;
mod read;
mod styles;
mod write;

pub(super) use cell::fits;
pub use cell::{Cell, NewSheet};
pub(super) use day::day_of_serial;
pub(super) use escape::{escaped, unescaped};
pub use read::read_workbook;
pub use write::write_workbook;

/// A sheet of a workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What its tab says.
    pub name: String,
    /// The texts of its cells, row by row from the first. An empty cell is an empty text; what lies
    /// behind the last cell of a row, or below the last row, is left out.
    ///
    /// A number is written as the file keeps it (`0.5`, `1E-3`), a formula as the value that it had
    /// when it was saved, yes and no as `TRUE` and `FALSE`, and a number that is shown as a day as
    /// `YYYY-MM-DD`, with `THH:MM:SS` behind it when it also has an hour.
    pub rows: Vec<Vec<String>>,
}

/// Why a workbook could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetError {
    /// It is no workbook of this kind.
    NotWorkbook,
    /// It is one that asks for a password, or one of Excel before 2007.
    LockedOrOld,
    /// A part of it is missing, cut off or changed.
    Damaged,
    /// It unpacks to more than 64 MB, or has more than 500 sheets, 200,000 rows in one, or 500,000 cells.
    TooLarge,
}

/// The most that the parts of a workbook that are read may weigh unpacked, all together.
const MAX_UNPACKED_BYTES: usize = 64_000_000;

/// The most cells of a workbook, with the empty ones before another in their row.
const MAX_CELLS: usize = 500_000;

/// The most rows of a sheet.
const MAX_ROWS: usize = 200_000;

/// The most sheets of a workbook.
const MAX_SHEETS: usize = 500;
