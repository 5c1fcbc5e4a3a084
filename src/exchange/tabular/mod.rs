//! A document as tables, for a spreadsheet: a workbook with a sheet for each part, or one CSV file
//! with a row for each value. Both are read again without a loss.
//!
//! ## Why from the document, and not from the types
//! The document knows every field, also those that a later version adds, and is proven to come back
//! whole. So tables are made of a document's JSON, and what is read from them is JSON again, which
//! [`open`](super::open) then looks at like any file. A value for which a sheet has a column stands
//! there (`layout`); every other stands on the sheet of other fields, by its path. Nothing is left out.
//!
//! ## What another program may do with them
//! Empty cells vanish, rows are sorted or deleted, numbers lose their point, days become serial
//! numbers, the separator of a CSV file changes. All of that reads as before. A text that a program
//! would take for a formula, a number or a day carries an apostrophe in CSV, which reading takes
//! away; in a workbook texts are texts.

mod book;
mod column;
mod comma;
mod error;
mod filled;
mod guard;
mod layout;
mod leaf;
mod open;
mod part;
mod path;
mod rows;
mod told;
mod value;

pub use book::write_book;
pub use comma::{Comma, document_of_csv, write_csv};
pub use error::{Spot, TabularError};
pub use filled::{document_of_workbook, is_book};
pub use open::{document_of_tables, may_be_tables};
pub use part::Part;
pub use told::{Told, ToldRow};
