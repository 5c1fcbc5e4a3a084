//! How soon a practice deserves its turn.

use super::practice::Outcome;
use super::{Effort, Practice};
use crate::assessment::Metric;
use crate::delivery::Performance;
use crate::scoring::Score;

/// The greatest strength with which a practice moves a metric.
const STRONGEST: f64 = 3.0;

/// What a delivery metric adds to the practices that move it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Push {
    /// Which metric.
    pub metric: Metric,
    /// How strongly the practice moves it, 1 to 3.
    pub strength: u8,
    /// The metric's score now.
    pub score: Score,
}

impl Push {
    /// strength / 3 × (10 − score) / 10, from 0 to 1.
    pub fn value(&self) -> f64 {
        let room = (Score::MAX.value() - self.score.value()) / Score::MAX.value();
        f64::from(self.strength) / STRONGEST * room
    }
}

/// The push of every answered metric that a practice moves, in the practice's own order.
pub(super) fn pushes(practice: &Practice, performance: &Performance) -> Vec<Push> {
    let push = |(outcome, strength): &(Outcome, u8)| match outcome {
        Outcome::Delivery(metric) => Some(Push {
            metric: *metric,
            strength: *strength,
            score: performance.score(*metric)?,
        }),
        Outcome::Reliability | Outcome::WellBeing => None,
    };
    practice.improves.iter().filter_map(push).collect()
}

/// The push that counts: the largest, the earlier of equals.
pub(super) fn largest(pushes: &[Push]) -> Option<Push> {
    let mut pushes = pushes.iter().copied();
    let first = pushes.next()?;
    Some(pushes.fold(first, |best, next| {
        if next.value() > best.value() {
            next
        } else {
            best
        }
    }))
}

/// What a priority is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Priority {
    /// The mean need of the answered questions of the chosen questionnaires that name the practice,
    /// 0 to 1, and 0 where none is answered. Nothing when the assessment has delivery answers only.
    pub need: Option<f64>,
    /// The largest push of the answered delivery metrics that it moves.
    pub push: Option<Push>,
    /// How long it takes.
    pub effort: Effort,
}

impl Priority {
    /// Mean need × (1 + push) / √effort; push / √effort where only delivery is answered. From 0 to
    /// 2, unrounded.
    ///
    /// ## Why a mean, and why the root
    /// A sum over questions lets a practice win that many questions name, whatever they say. The
    /// whole effort lets whatever takes days win over what hurts.
    pub fn value(&self) -> f64 {
        let push = self.push.as_ref().map_or(0.0, Push::value);
        let drive = self.need.map_or(push, |need| need * (1.0 + push));
        drive / self.effort.root()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn push(strength: u8, score: f64) -> Push {
        Push {
            metric: Metric::LeadTime,
            strength,
            score: Score::new(score).unwrap(),
        }
    }

    #[test]
    fn a_push_grows_with_strength_and_with_room() {
        for (strength, score, expected) in [
            (3, 0.0, 1.0),
            (3, 10.0, 0.0),
            (1, 4.0, 0.2),
            (2, 5.0, 1.0 / 3.0),
        ] {
            assert!((push(strength, score).value() - expected).abs() < 1e-12);
        }
    }

    #[test]
    fn the_largest_push_counts_and_not_their_sum() {
        let pushes = [push(3, 8.0), push(1, 0.0), push(1, 1.0)];
        assert_eq!(largest(&pushes), Some(push(1, 0.0)));
        assert_eq!(largest(&[]), None);
    }
}
