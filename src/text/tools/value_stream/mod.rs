//! Words of the value stream.

mod times;
mod told;

pub use times::{Times, duration, shorter, times};
pub use told::*;
