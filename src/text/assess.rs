//! Words of the question pages.

use super::number;
use crate::assessment::Room;
use crate::questionnaire::{Level, Rung};
use crate::words::Sentence;
use crate::words::first as words;
use crate::words::first::{AssessLevelOnLadderLadder, AssessOnLadderLadder};
use crate::words::question::{self, ContextLadder};

/// Heads what to ask for facts: aloud, or oneself where each answers alone.
pub fn ask(is_alone: bool) -> &'static str {
    if is_alone {
        question::ask_alone()
    } else {
        question::ask()
    }
}

/// What a room said in a workshop, a sentence for each round, and whether it agreed.
pub fn room(room: &Room) -> String {
    let rounds = room.rounds.iter().enumerate();
    let rounds = rounds.map(|(at, round)| question::room_round(at + 1, &votes(round)));
    let verdict = match room.agreed {
        Some(level) => question::room_agreed(usize::from(level)),
        None => question::room_not_agreed().to_owned(),
    };
    number::sentences(rounds.chain([verdict]))
}

/// Who said what in a round: the levels from 1, then don't know and not applicable.
fn votes(round: &[u32]) -> String {
    let levels = round.len().saturating_sub(2);
    let told = round.iter().enumerate().filter(|(_, count)| **count > 0);
    number::clauses(told.map(|(at, count)| {
        let count = usize::try_from(*count).unwrap_or(usize::MAX);
        match at.checked_sub(levels) {
            None => question::room_at_level(count, at + 1),
            Some(0) => question::room_dont_know(count),
            Some(_) => question::room_not_applicable(count),
        }
    }))
}

/// The levels of a ladder of which nothing more needs to be said.
const USUAL: Level = 5;

/// Whether the number of a level misleads without more words: on any ladder but the usual one, five levels
/// from worst to best.
pub fn is_unusual(rung: Rung) -> bool {
    rung.of != USUAL || rung.reversed
}

/// A level's number with what one needs to know to read it: `3`, `3 of 7 (lower is better)`.
pub fn level(rung: Rung) -> String {
    if !is_unusual(rung) {
        return rung.level.to_string();
    }
    let ladder = if rung.reversed {
        AssessOnLadderLadder::Reversed
    } else {
        AssessOnLadderLadder::Usual
    };
    words::assess_on_ladder(usize::from(rung.level), usize::from(rung.of), ladder)
}

/// The same where its number alone is seen and the rest is read aloud.
pub fn cited_level(rung: Rung) -> Sentence {
    let level = usize::from(rung.level);
    if !is_unusual(rung) {
        return words::assess_level(level);
    }
    let ladder = if rung.reversed {
        AssessLevelOnLadderLadder::Reversed
    } else {
        AssessLevelOnLadderLadder::Usual
    };
    words::assess_level_on_ladder(level, usize::from(rung.of), ladder)
}

/// Heads when a level that counts little is right: a low one, on a reversed question a high one.
pub fn context(is_reversed: bool) -> String {
    question::context(if is_reversed {
        ContextLadder::Reversed
    } else {
        ContextLadder::Usual
    })
}

/// A level in a list: `3 · A limit that bends`.
pub fn level_option(level: Level, name: &str) -> String {
    words::assess_level_option(usize::from(level), name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Part;

    #[test]
    fn what_a_room_said_is_told_round_by_round() {
        let mut said = Room {
            rounds: vec![vec![5, 0, 0, 0, 4, 1, 0], vec![0, 0, 7, 0, 0, 0, 2]],
            agreed: Some(3),
            ..Room::default()
        };
        assert_eq!(
            room(&said),
            "Round 1: 5 at level 1, 4 at level 5, 1 could not tell. \
             Round 2: 7 at level 3, for 2 it does not apply. Agreed on level 3."
        );
        said.rounds.truncate(1);
        said.agreed = None;
        assert!(room(&said).ends_with(". No agreement was recorded."));
    }

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
        for (of, reversed) in [(5, false), (3, false), (7, true)] {
            let rung = rung(of, reversed);
            let parts = cited_level(rung).parts().map(|part| match part {
                Part::Text(words) | Part::Slot(_, words) => words,
            });
            assert_eq!(parts.collect::<String>(), format!("Level {}", level(rung)));
        }
    }
}
