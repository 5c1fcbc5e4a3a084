//! Words of the value stream.

mod sums;
mod times;
mod told;

pub use sums::{clock, efficiency_sum, lead_sum, process_sum, rolled_sum, wait_sum};
pub use times::{Times, shorter, times};
pub use told::*;
