//! Words of the question pages.

use crate::questionnaire::{Level, Rung};
use crate::words::first as words;
use crate::words::first::{AssessContextLadder, AssessOnLadderLadder};

/// The levels of a ladder of which nothing more needs to be said.
const USUAL: Level = 5;

/// What reads on after a level's number where the number alone would mislead: ` of 3`,
/// ` of 7 (lower is better)`. Nothing on the usual ladder, five levels from worst to best.
pub fn on_ladder(rung: Rung) -> Option<String> {
    let ladder = match (rung.of, rung.reversed) {
        (USUAL, false) => return None,
        (_, false) => AssessOnLadderLadder::Usual,
        (_, true) => AssessOnLadderLadder::Reversed,
    };
    Some(words::assess_on_ladder(usize::from(rung.of), ladder))
}

/// A level's number with what one needs to know to read it: `3`, `3 of 7 (lower is better)`.
pub fn level(rung: Rung) -> String {
    format!("{}{}", rung.level, on_ladder(rung).unwrap_or_default())
}

/// Heads when a level that counts little is right: a low one, on a reversed question a high one.
pub fn context(is_reversed: bool) -> String {
    words::assess_context(if is_reversed {
        AssessContextLadder::Reversed
    } else {
        AssessContextLadder::Usual
    })
}

/// The step to the next question.
pub fn next(title: &str) -> String {
    words::assess_next(&lower_first(title))
}

/// Reads aloud before a level's name.
pub fn level_prefix(level: Level) -> String {
    words::assess_level_before_name(usize::from(level))
}

/// A level in a list: `3 · A limit that bends`.
pub fn level_option(level: Level, name: &str) -> String {
    words::assess_level_option(usize::from(level), name)
}

/// Lower case at the start, unless the word is an abbreviation.
pub fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_ascii_lowercase() || second == ' ' => {
            std::iter::once(first.to_ascii_lowercase())
                .chain(letters)
                .collect()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_says_how_to_read_it_where_the_ladder_is_unusual() {
        let rung = |of, reversed| Rung {
            level: 3,
            rank: if reversed { of - 2 } else { 3 },
            of,
            reversed,
        };
        assert_eq!(level(rung(5, false)), "3");
        assert_eq!(level(rung(3, false)), "3 of 3");
        assert_eq!(level(rung(7, true)), "3 of 7 (lower is better)");
        assert_eq!(level(rung(5, true)), "3 of 5 (lower is better)");
    }

    #[test]
    fn the_next_question_is_named_within_a_sentence() {
        assert_eq!(next("Shared goals"), "Next: shared goals");
        assert_eq!(next("SLOs in use"), "Next: SLOs in use");
        assert_eq!(level_prefix(2), "Level 2: ");
    }
}
