//! Words of the calculators.

pub mod cost;
pub mod error_budget;
pub mod roi;
pub mod toil;
pub mod value_stream;

use crate::assessment::Assessment;
use crate::text::{home, number};

/// An assessment that a calculator belongs to or takes its numbers from, told apart by its day.
pub fn assessment(assessment: &Assessment) -> String {
    number::clauses([home::name(assessment), home::day(assessment.date)])
}
