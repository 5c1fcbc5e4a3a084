//! A level as it is shown: its number, and a sign for how good it is.

use super::{Level, Question};

/// How many signs there are for levels: one to five stones, in five colours.
pub const SHADES: u8 = 5;

/// Where a level stands on its ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rung {
    /// The level that people see, choose and store.
    pub level: Level,
    /// How good it is, from 1 for the worst.
    pub rank: Level,
    /// How many levels the ladder has.
    pub of: Level,
    /// Whether the ladder's first level is its best.
    pub reversed: bool,
}

impl Rung {
    /// Which sign the level has, 1 to [`SHADES`]. It follows the rank, so that many stones are good
    /// on a reversed question too.
    pub fn shade(self) -> u8 {
        shade(self.rank, self.of)
    }
}

impl Question {
    /// Where a level stands; nothing for a level that the ladder does not have.
    pub fn rung(&self, level: Level) -> Option<Rung> {
        Some(Rung {
            level,
            rank: self.rank(level)?,
            of: self.top(),
            reversed: self.reversed,
        })
    }

    /// Every level from 1, with its name and its text.
    pub fn rungs(&self) -> impl Iterator<Item = (Rung, &super::LevelText)> {
        let levels = (1..).zip(&self.levels);
        levels.filter_map(|(level, text)| Some((self.rung(level)?, text)))
    }
}

/// The sign of a rank on a ladder of so many levels, 1 to [`SHADES`].
///
/// The worst rank has the first sign and the best the last; those between are spread evenly and
/// take the nearest sign: 1 + (rank − 1) ÷ (of − 1) × 4, rounded. Five levels have a sign each;
/// fewer leave signs out, and of six or seven some neighbours share one and differ in their
/// number. A ladder and its reverse have the same signs, because no rank of 3 to 7 levels falls
/// half-way between two.
pub fn shade(rank: Level, of: Level) -> u8 {
    let steps = u16::from(of.saturating_sub(1).max(1));
    let climbed = u16::from(rank.clamp(1, of.max(1)) - 1);
    let signs = u16::from(SHADES - 1);
    let nearest = (2 * climbed * signs + steps) / (2 * steps);
    u8::try_from(1 + nearest).unwrap_or(SHADES).min(SHADES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::LevelText;

    fn shades(of: Level) -> Vec<u8> {
        (1..=of).map(|rank| shade(rank, of)).collect()
    }

    #[test]
    fn ranks_are_spread_over_the_signs() {
        assert_eq!(shades(3), [1, 3, 5]);
        assert_eq!(shades(4), [1, 2, 4, 5]);
        assert_eq!(shades(5), [1, 2, 3, 4, 5]);
        assert_eq!(shades(6), [1, 2, 3, 3, 4, 5]);
        assert_eq!(shades(7), [1, 2, 2, 3, 4, 4, 5]);
    }

    #[test]
    fn a_ladder_turned_round_has_the_same_signs() {
        for of in 3..=7 {
            for rank in 1..=of {
                let mirrored = shade(of + 1 - rank, of);
                assert_eq!(shade(rank, of) + mirrored, SHADES + 1, "{rank} of {of}");
            }
        }
    }

    #[test]
    fn every_rank_has_a_sign_whatever_the_ladder() {
        for of in 0..=Level::MAX {
            for rank in 0..=Level::MAX {
                assert!((1..=SHADES).contains(&shade(rank, of)), "{rank} of {of}");
            }
        }
    }

    #[test]
    fn the_sign_of_a_reversed_question_follows_its_rank() {
        let text = LevelText {
            name: "A rung".into(),
            text: String::new(),
        };
        let question = Question {
            id: "q".into(),
            title: String::new(),
            prompt: String::new(),
            why: String::new(),
            ask: None,
            context: None,
            levels: vec![text; 7],
            reversed: true,
            practices: Vec::new(),
            sources: Vec::new(),
        };
        let shades: Vec<u8> = question.rungs().map(|(rung, _)| rung.shade()).collect();
        assert_eq!(shades, [5, 4, 4, 3, 2, 2, 1]);
        assert_eq!(question.rung(0), None);
        assert_eq!(question.rung(8), None);
    }
}
