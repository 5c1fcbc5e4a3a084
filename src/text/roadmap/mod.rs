//! Words of the roadmap.

mod ahead;
pub mod bottleneck;
mod card;
mod reason;
pub mod said;
mod working;

use super::number;
use crate::roadmap::{Column, Phase};
use crate::words::roadmap as words;

pub use ahead::*;
pub use card::*;
pub use reason::*;
pub use working::*;

/// The page's heading.
pub fn heading(now: usize) -> String {
    match now {
        0 => words::all_wait().to_owned(),
        now => words::to_try(now, &number::sentence_word(now)),
    }
}

/// What stands beside a column's name: when its turn is.
pub fn column_note(column: Column, count: usize) -> String {
    match column {
        Column::Now => words::now_note().to_owned(),
        Column::Next => words::next_note().to_owned(),
        Column::Later => words::later_note(count),
    }
}

/// What a phase of the path is for.
pub fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Map => words::phase_map_is(),
        Phase::Pilot => words::phase_pilot_is(),
        Phase::Expand => words::phase_expand_is(),
        Phase::Scale => words::phase_scale_is(),
    }
}

/// Says that answers name no practice, by the titles of their questions.
pub fn unspoken(titles: &[String]) -> String {
    let first = titles.first().map_or("", String::as_str);
    words::unspoken(titles.len(), first)
}

/// Opens the rest of a list.
pub fn more(count: usize) -> String {
    words::more(count)
}

/// Opens what is done.
pub fn done(count: usize) -> String {
    words::settled_done(count, &number::sentence_word(count))
}

/// Opens what is dismissed.
pub fn dismissed(count: usize) -> String {
    words::settled_dismissed(count, &number::sentence_word(count))
}

/// Heads the dialog that dismisses.
pub fn dismiss(title: &str) -> String {
    words::dismiss(title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heading_says_how_many_practices_there_are_to_try() {
        assert_eq!(heading(0), words::all_wait());
        assert_eq!(heading(1), "One practice to try");
        assert_eq!(heading(3), "Three practices to try");
    }

    #[test]
    fn a_column_is_noted_by_when_its_turn_is() {
        assert_eq!(column_note(Column::Now, 3), "At most three at a time");
        assert_eq!(column_note(Column::Next, 5), "When one in Now is done");
        assert_eq!(column_note(Column::Later, 1), "The last one");
        assert_eq!(column_note(Column::Later, 35), "The other 35");
    }
}
