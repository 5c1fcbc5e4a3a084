//! Words of the roadmap.

mod ahead;
pub mod bottleneck;
mod card;
mod reason;
pub mod said;
mod working;

use super::{number, term};
use crate::roadmap::{Column, Phase};
use crate::words;

pub use ahead::*;
pub use card::*;
pub use reason::*;
pub use working::*;

/// The page's heading.
pub fn heading(now: usize) -> String {
    match now {
        0 => words::roadmap::all_wait().to_owned(),
        now => format!("{} to try", count(now)),
    }
}

fn count(things: usize) -> String {
    format!(
        "{} {}",
        number::sentence_word(things),
        if things == 1 { "thing" } else { "things" }
    )
}

/// What stands beside a column's name: the part of the path it covers, or how many there are.
pub fn column_note(column: Column, phases: &[Phase], count: usize) -> String {
    match (column, phases) {
        (Column::Later, _) | (_, []) => number::count(count, "practice", "practices"),
        (Column::Now | Column::Next, [only]) => phase(*only),
        (Column::Now | Column::Next, [first, .., last]) => {
            format!("{} to {}", short_phase(*first), short_phase(*last))
        }
    }
}

fn short_phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Map => "map",
        Phase::Pilot => "pilot",
        Phase::Expand => "expand",
        Phase::Scale => "scale",
    }
}

/// A phase and its time.
pub fn phase(phase: Phase) -> String {
    format!("{}, {}", short_phase(phase), term::phase(phase).1)
}

/// Opens the rest of a list.
pub fn more(count: usize) -> String {
    format!("{count} more")
}

/// Opens what is done.
pub fn done(count: usize) -> String {
    format!("{} done", number::sentence_word(count))
}

/// Opens what is dismissed.
pub fn dismissed(count: usize) -> String {
    format!("{} dismissed", number::sentence_word(count))
}

/// Heads the dialog that dismisses.
pub fn dismiss(title: &str) -> String {
    format!("Dismiss “{title}”")
}
