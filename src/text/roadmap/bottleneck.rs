//! What the value stream adds to the roadmap.

use crate::roadmap::{Bottleneck, Column};
use crate::text::{number, term};

/// The bottleneck in a sentence.
pub fn is_at(bottleneck: &Bottleneck) -> String {
    let share = number::percent(bottleneck.share);
    match bottleneck.step.as_str() {
        "" => format!("A step without a name takes the largest part of the lead time, {share}."),
        step => format!("“{step}” takes the largest part of the lead time, {share}."),
    }
}

/// A practice that usually helps there, and where it stands.
pub fn helps(title: &str, column: Option<Column>, is_settled: bool) -> String {
    match (column, is_settled) {
        (_, true) => format!("{title}: done or dismissed"),
        (Some(column), false) => format!("{title}: in {}", term::column(column)),
        (None, false) => {
            format!("{title}: not listed, for no answered question that names it leaves room")
        }
    }
}
