//! How each dimension, each delivery metric and what was tried moved over the visits of a team.

mod delivery;
mod dimensions;
mod tried;

use super::folded;
use crate::assessment::Assessment;

pub use delivery::{Known, MetricLine, metric_lines};
pub use dimensions::{DimensionLine, dimension_lines};
pub use tried::{Tried, tried};

/// The visits that stand in one line with the newest: those of the same service. `visits` have the newest first,
/// the result has the oldest first.
pub fn in_line<'a>(visits: &[&'a Assessment]) -> Vec<&'a Assessment> {
    let Some(newest) = visits.first() else {
        return Vec::new();
    };
    let place = folded(&newest.scope);
    let alike = visits.iter().rev().filter(|it| folded(&it.scope) == place);
    alike.copied().collect()
}

/// A visit of a day without answers.
#[cfg(test)]
fn visit(id: &str, day: &str) -> Assessment {
    let mut visit = Assessment::new(id.into());
    visit.date = day.parse().ok();
    visit
}
