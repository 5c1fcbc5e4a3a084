//! How much of a score can be compared with an earlier one, and what that part says.

use super::{Change, Score};

/// What one question, or one metric, said before and now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sides {
    /// What it was worth before; nothing without a level.
    pub before: Option<Score>,
    /// What it is worth now; nothing without a level.
    pub now: Option<Score>,
    /// Whether it is asked now and applies.
    pub is_asked: bool,
    /// How much it counts; above zero.
    pub weight: f64,
}

impl Sides {
    /// How it moved; nothing unless it had a level both times.
    pub fn change(&self) -> Option<Change> {
        Some(Change::of_answer(self.before?, self.now?))
    }
}

/// A dimension, a questionnaire or a group of metrics, set against itself earlier.
///
/// ## What is compared
/// Only what has a level both times. What has one now only, or had one before only, is counted
/// apart and is in no number: a score that moves because other questions are answered has not
/// moved. When less than half of what is asked now and applies is shared, the shared part speaks
/// for too little, and there is no [`change`](Self::change).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Compared {
    /// How many have a level both times.
    pub shared: usize,
    /// How many have a level now and had none before.
    pub new: usize,
    /// How many had a level before and have none now.
    pub gone: usize,
    /// How many are asked now and apply.
    pub asked: usize,
    over_shared: Option<Change>,
}

impl Compared {
    /// From this share on, what is shared speaks for the whole.
    pub const ENOUGH: f64 = 0.5;

    /// A group of questions or metrics.
    pub fn of(sides: impl Iterator<Item = Sides> + Clone) -> Self {
        let mut compared = Self::default();
        for side in sides.clone() {
            match (side.before, side.now) {
                (Some(_), Some(_)) => compared.shared += 1,
                (None, Some(_)) => compared.new += 1,
                (Some(_), None) => compared.gone += 1,
                (None, None) => {}
            }
            compared.asked += usize::from(side.is_asked);
        }
        let both = sides.filter_map(|side| Some((side.change()?, side.weight)));
        compared.over_shared = Change::mean(&both.collect::<Vec<_>>());
        compared
    }

    /// Several groups with their weights: the mean of those that share anything.
    pub fn together(parts: impl Iterator<Item = (Self, f64)> + Clone) -> Self {
        let mut compared = Self::default();
        for (part, _) in parts.clone() {
            compared.shared += part.shared;
            compared.new += part.new;
            compared.gone += part.gone;
            compared.asked += part.asked;
        }
        let both = parts.filter_map(|(part, weight)| Some((part.over_shared?, weight)));
        compared.over_shared = Change::mean(&both.collect::<Vec<_>>());
        compared
    }

    /// What is shared over what is asked now and applies, 0 to 1; nothing when nothing applies.
    #[allow(clippy::cast_precision_loss, reason = "counts of questions are small")]
    pub fn share(&self) -> Option<f64> {
        (self.asked > 0).then(|| self.shared as f64 / self.asked as f64)
    }

    /// Whether what is shared speaks for the whole.
    pub fn is_enough(&self) -> bool {
        self.share().is_some_and(|share| share >= Self::ENOUGH)
    }

    /// How what is shared moved; nothing when less than half is shared.
    pub fn change(&self) -> Option<Change> {
        self.over_shared.filter(|_| self.is_enough())
    }

    /// Whether the score now rests on what is shared and on nothing else, so that it is the change's
    /// own [`now`](Change::now).
    pub fn is_whole(&self) -> bool {
        self.new == 0 && self.shared > 0
    }

    /// The score before that may be drawn beside the score now: nothing where that rests on
    /// answers that were not there before.
    pub fn before(&self) -> Option<Score> {
        let change = self.change().filter(|_| self.is_whole());
        change.map(Change::before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sides(before: Option<f64>, now: Option<f64>) -> Sides {
        Sides {
            before: before.and_then(Score::new),
            now: now.and_then(Score::new),
            is_asked: true,
            weight: 1.0,
        }
    }

    fn of(sides: &[Sides]) -> Compared {
        Compared::of(sides.iter().copied())
    }

    #[test]
    fn what_was_not_answered_both_times_is_counted_and_in_no_number() {
        let compared = of(&[
            sides(Some(5.0), Some(7.5)),
            sides(Some(2.5), Some(2.5)),
            sides(None, Some(0.0)),
            sides(Some(10.0), None),
        ]);
        assert_eq!(
            (compared.shared, compared.new, compared.gone, compared.asked),
            (2, 1, 1, 4)
        );
        let change = compared.change().unwrap();
        assert_eq!((change.before().value(), change.now().value()), (3.75, 5.0));
        assert!(!compared.is_whole());
        assert_eq!(compared.before(), None);
    }

    #[test]
    fn half_is_enough_and_less_is_not() {
        let both = sides(Some(5.0), Some(7.5));
        let open = sides(None, None);
        assert!(of(&[both, open]).change().is_some());
        assert_eq!(of(&[both, open, open]).change(), None);
        assert_eq!(of(&[]).share(), None);
    }

    #[test]
    fn what_is_not_asked_lowers_no_share() {
        let aside = Sides {
            is_asked: false,
            ..sides(None, None)
        };
        let compared = of(&[sides(Some(5.0), Some(7.5)), aside, aside]);
        assert_eq!(compared.share(), Some(1.0));
        assert_eq!(compared.before(), Score::new(5.0));
    }

    #[test]
    fn a_mean_of_groups_leaves_out_what_shares_nothing() {
        let moved = of(&[sides(Some(5.0), Some(7.5)), sides(Some(5.0), Some(7.5))]);
        let new = of(&[sides(None, Some(0.0))]);
        let together = Compared::together([(moved, 1.0), (new, 3.0)].into_iter());
        let change = together.change().unwrap();
        assert_eq!((change.before().value(), change.now().value()), (5.0, 7.5));
        assert_eq!((together.shared, together.new, together.asked), (2, 1, 3));
    }
}
