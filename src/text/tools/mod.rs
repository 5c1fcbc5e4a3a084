//! Words of the calculators.

pub mod cost;
pub mod error_budget;
pub mod roi;
pub mod toil;
pub mod value_stream;
