//! Which value of an assessment stands in which column of which sheet.
//!
//! A field that gets a column of its own is added to [`SECTIONS`]. Every other stands on the sheet of
//! other fields and comes back just the same.

mod place;
mod section;
mod sections;

pub(super) use place::{Place, in_column};
pub(super) use section::Section;
pub(super) use sections::SECTIONS;
