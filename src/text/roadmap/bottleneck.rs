//! What the value stream adds to the roadmap.

use crate::roadmap::{Bottleneck, Column};
use crate::text::{number, term};

/// Heads the remark.
pub const BOTTLENECK: &str = "From your value stream";
/// Leads to the value stream.
pub const TO_STREAM: &str = "Open the value stream";
/// There is none yet.
pub const NO_STREAM: &str = "A value stream shows where changes wait on their way to users. Draw it, and its bottleneck counts among the reasons here.";
/// Leads to an empty one.
pub const DRAW_STREAM: &str = "Draw your value stream";
/// What the bottleneck does.
pub const EFFECT: &str = "It is named among the reasons, and decides between practices that are equal in everything else. Priorities stay as they are.";

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
