//! Words of the roadmap.

mod ahead;
pub mod bottleneck;
mod card;
mod reason;
pub mod said;
mod working;

use super::{number, term};
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

/// What stands beside a column's name: the part of the path it covers, or how many there are.
pub fn column_note(column: Column, phases: &[Phase], count: usize) -> String {
    match (column, phases) {
        (Column::Later, _) | (_, []) => words::column_practices(count),
        (Column::Now | Column::Next, [only]) => phase(*only),
        (Column::Now | Column::Next, [first, .., last]) => {
            words::column_phases(short_phase(*first), short_phase(*last))
        }
    }
}

fn short_phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Map => words::phase_map(),
        Phase::Pilot => words::phase_pilot(),
        Phase::Expand => words::phase_expand(),
        Phase::Scale => words::phase_scale(),
    }
}

/// A phase and its time.
pub fn phase(phase: Phase) -> String {
    words::phase_with_time(short_phase(phase), term::phase(phase).1)
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
    fn the_heading_says_how_many_things_there_are_to_try() {
        assert_eq!(heading(0), words::all_wait());
        assert_eq!(heading(1), "One thing to try");
        assert_eq!(heading(3), "Three things to try");
    }

    #[test]
    fn a_column_is_noted_by_its_part_of_the_path() {
        let path = [Phase::Map, Phase::Pilot, Phase::Expand];
        assert_eq!(column_note(Column::Now, &path, 3), "map to expand");
        assert_eq!(
            column_note(Column::Next, &path[..1], 2),
            "map, weeks 1 to 4"
        );
        assert_eq!(column_note(Column::Later, &path, 1), "1 practice");
    }
}
