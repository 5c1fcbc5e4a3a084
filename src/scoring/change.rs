//! A score before and now, over the same answers.

use super::Score;

/// A score before and now. It is made from answers that were given both times, or from such
/// changes, so its two ends never rest on different questions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    before: Score,
    now: Score,
}

impl Change {
    /// What one question, or one metric, was worth before and is worth now.
    pub fn of_answer(before: Score, now: Score) -> Self {
        Self { before, now }
    }

    /// The weighted mean of changes, both ends with the same weights; nothing when there is nothing
    /// to average.
    pub fn mean(changes: &[(Self, f64)]) -> Option<Self> {
        let end = |end: fn(Self) -> Score| {
            let scores = changes.iter();
            Score::mean(scores.map(|(change, weight)| (end(*change), *weight)))
        };
        Some(Self {
            before: end(Self::before)?,
            now: end(Self::now)?,
        })
    }

    /// The score before.
    pub fn before(self) -> Score {
        self.before
    }

    /// The score now.
    pub fn now(self) -> Score {
        self.now
    }

    /// How much higher it is now, −10 to 10, unrounded.
    pub fn by(self) -> f64 {
        self.now.value() - self.before.value()
    }
}
