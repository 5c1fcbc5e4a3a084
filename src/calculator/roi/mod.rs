//! What a new way of working brings for what it costs, in money.
//!
//! The formula is DORA's of 2026 (the calculator on the return of AI-assisted software development,
//! dora.dev/ai/roi/calculator, Apache-2.0). It knows one number for each input; here each may have a
//! low and a high one beside it, so that the answer shows how sure it is.

mod curve;
mod figures;
mod input;
mod measured;
mod outlook;
mod sheet;

pub use curve::RoiCurve;
pub use figures::{Figures, Roi};
pub use input::{RoiGroup, RoiInput};
pub use measured::measured_for_return;
pub use outlook::{RoiOutlook, RoiSwing};
pub use sheet::{Estimate, RoiGaps, RoiSheet};
