//! A number from 0 to 10 that cannot be anything else.

use crate::questionnaire::{Level, Question};
use crate::rounding::NOISE;

/// A score from 0 to 10, the scale of DORA's Quick Check; high is good. Never rounded.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Score(f64);

impl Score {
    /// The lowest score.
    pub const MIN: Self = Self(0.0);
    /// The highest score.
    pub const MAX: Self = Self(10.0);

    /// The score of that value, clamped to 0–10; nothing for a value that is not a number.
    pub fn new(value: f64) -> Option<Self> {
        (!value.is_nan()).then(|| Self(value.clamp(0.0, 10.0)))
    }

    /// What a level is worth: (level − 1) / (levels − 1) × 10. Nothing for a level that the ladder
    /// does not have.
    ///
    /// Source: DORA's recoding of a scale to 0–10 (dora.dev Quick Check).
    ///
    /// ```
    /// use waymark::scoring::Score;
    /// assert_eq!(Score::of_level(4, 5).unwrap().value(), 7.5);
    /// assert_eq!(Score::of_level(6, 5), None);
    /// ```
    pub fn of_level(level: Level, levels: Level) -> Option<Self> {
        let is_on_ladder = levels >= 2 && (1..=levels).contains(&level);
        is_on_ladder.then(|| Self(f64::from(level - 1) / f64::from(levels - 1) * 10.0))
    }

    /// What a level chosen for a question is worth: its rank on the question's ladder, so that a
    /// reversed question is turned round here and nowhere else. Nothing for a level that the
    /// ladder does not have.
    pub fn of(question: &Question, level: Level) -> Option<Self> {
        Self::of_level(question.rank(level)?, question.top())
    }

    /// The unrounded value, 0 to 10.
    pub fn value(self) -> f64 {
        self.0
    }

    /// The weighted mean; nothing when there is nothing to average.
    pub fn mean(scores: impl Iterator<Item = (Self, f64)>) -> Option<Self> {
        let (sum, weights) = scores.fold((0.0, 0.0), |(sum, weights), (score, weight)| {
            (sum + score.0 * weight, weights + weight)
        });
        if weights > 0.0 {
            Self::new(sum / weights)
        } else {
            None
        }
    }

    /// Whether the score is at least `limit`, forgiving the last digits of floating point.
    pub fn reaches(self, limit: f64) -> bool {
        self.0 >= limit - NOISE
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rounding::is_same;

    /// A Likert recode, worked by hand: (x − min) / (max − min) × 10.
    #[test]
    fn levels_are_recoded_to_ten() {
        for (level, levels, expected) in [
            (1, 5, 0.0),
            (2, 5, 2.5),
            (3, 5, 5.0),
            (4, 5, 7.5),
            (5, 5, 10.0),
            (1, 7, 0.0),
            (4, 7, 5.0),
            (7, 7, 10.0),
        ] {
            let score = Score::of_level(level, levels).unwrap();
            assert!(is_same(score.value(), expected), "{level} of {levels}");
        }
        let six_sevenths = Score::of_level(5, 7).unwrap().value();
        assert!((six_sevenths - 6.6667).abs() < 1e-4);
    }

    #[test]
    fn a_level_off_the_ladder_has_no_score() {
        assert_eq!(Score::of_level(0, 5), None);
        assert_eq!(Score::of_level(6, 5), None);
        assert_eq!(Score::of_level(1, 1), None);
    }

    #[test]
    fn the_mean_of_nothing_is_nothing() {
        assert_eq!(Score::mean(std::iter::empty()), None);
    }
}
