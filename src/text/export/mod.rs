//! Words of what is taken elsewhere.

mod tables;

pub use tables::{Subject, told};
