//! Words of the results.

use super::{number, term};
use crate::scoring::{Band, Score};

/// Nothing is answered.
pub const NO_SCORE: &str = "No score yet";
/// Too little is answered.
pub const PROVISIONAL: &str = "provisional";

/// A ruler in a sentence.
pub fn ruler(now: Score, band: Band, before: Option<(Score, &str)>, projected: Option<Score>) -> String {
    let mut sentences =
        vec![format!("{} on the scale from 0 to 10, {}.", number::score(now), term::band(band))];
    if let Some((score, when)) = before {
        sentences.push(format!("In {when} it was {}.", number::score(score)));
    }
    if let Some(score) = projected {
        sentences.push(format!("Projected: {}.", number::score(score)));
    }
    sentences.join(" ")
}

/// The mark of the score now.
pub fn ruler_now(score: Score) -> String {
    format!("now {}", number::score(score))
}

/// The mark of the score before.
pub fn ruler_before(when: &str, score: Score) -> String {
    format!("{when} {}", number::score(score))
}

/// The mark of the projected score.
pub fn ruler_projected(score: Score) -> String {
    format!("then {}", number::score(score))
}
