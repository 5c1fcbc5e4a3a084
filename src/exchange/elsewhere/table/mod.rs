//! Any table, in columns that a person names.
//!
//! A value becomes a level only where the person's scale has a step exactly where Waymark's question has one:
//! 1 to 5 on five levels always, 0 to 10 at every quarter. What lies between two levels becomes a note.

mod columns;
mod headers;
mod outcomes;
mod scale;

pub use columns::{Columns, question_called};
pub use headers::TableHead;
pub(super) use headers::{asks, distinct, head};
pub(super) use outcomes::of_rows;
