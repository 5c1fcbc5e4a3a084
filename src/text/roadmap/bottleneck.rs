//! What the value stream adds to the roadmap.

use crate::roadmap::{Bottleneck, Column};
use crate::text::{number, term};
use crate::words::roadmap as words;

/// The bottleneck in a sentence.
pub fn is_at(bottleneck: &Bottleneck) -> String {
    let share = number::percent(bottleneck.share);
    match bottleneck.step.as_str() {
        "" => words::bottleneck_is_at_unnamed(&share),
        step => words::bottleneck_is_at(step, &share),
    }
}

/// A practice that usually helps there, and where it stands.
pub fn helps(title: &str, column: Option<Column>, is_settled: bool) -> String {
    match (column, is_settled) {
        (_, true) => words::bottleneck_helps_settled(title),
        (Some(column), false) => words::bottleneck_helps(title, term::column(column)),
        (None, false) => words::bottleneck_helps_unlisted(title),
    }
}
