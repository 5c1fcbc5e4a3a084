//! Sheets that are filled in, to be changed.

mod copied;
mod sheets;

pub use copied::{READINGS, Reading, ReadingKind, four_steps};
pub use sheets::{budget_of_a_month, cost_of_a_month, return_of_a_year, toil_of_a_month};
