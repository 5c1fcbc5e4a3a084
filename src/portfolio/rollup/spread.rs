//! How far the scores of several teams lie apart.

use crate::ordered::many_sorted_by;
use crate::scoring::Score;

/// In an anonymous summary a group of fewer teams than this is not shown: who knows its members could
/// tell them apart.
pub const FEWEST_OF_A_GROUP: usize = 5;

/// The lowest, the middle and the highest of the scores of several teams, and how many they are.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spread {
    /// How many teams it is of.
    pub teams: usize,
    /// The lowest, the median and the highest; nothing where there is no team.
    pub ends: Option<(Score, Score, Score)>,
}

impl Spread {
    /// Of these scores, in any order. The median of an even number is the mean of the middle two.
    pub fn of(scores: Vec<Score>) -> Self {
        let scores = many_sorted_by(scores, |a: &Score, b| a.value().total_cmp(&b.value()));
        let teams = scores.len();
        let middle = |at: usize| scores.get(at).map(|score| (*score, 1.0));
        let median = Score::mean(
            [middle(teams.saturating_sub(1) / 2), middle(teams / 2)]
                .into_iter()
                .flatten(),
        );
        let ends = scores.first().zip(median).zip(scores.last());
        Self {
            teams,
            ends: ends.map(|((lowest, median), highest)| (*lowest, median, *highest)),
        }
    }

    /// Whether it may stand in an anonymous summary.
    pub fn is_anonymous(&self) -> bool {
        self.teams >= FEWEST_OF_A_GROUP
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(values: &[f64]) -> Option<(f64, f64, f64)> {
        let scores = values.iter().filter_map(|value| Score::new(*value));
        let (low, middle, high) = Spread::of(scores.collect()).ends?;
        Some((low.value(), middle.value(), high.value()))
    }

    /// Worked by hand.
    #[test]
    fn the_middle_is_the_median_and_not_the_mean() {
        assert_eq!(ends(&[10.0, 0.0, 2.0]), Some((0.0, 2.0, 10.0)));
        assert_eq!(ends(&[5.0, 1.0, 2.0, 10.0]), Some((1.0, 3.5, 10.0)));
        assert_eq!(ends(&[4.0]), Some((4.0, 4.0, 4.0)));
        assert_eq!(ends(&[]), None);
    }

    #[test]
    fn four_are_not_anonymous_and_five_are() {
        let of = |teams| Spread::of(vec![Score::MIN; teams]).is_anonymous();
        assert!(!of(4) && of(5));
    }
}
