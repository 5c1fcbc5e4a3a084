//! Answers of several people on one ladder: where their middle lies, and how far they lie apart.
//!
//! Counts are all that is kept, so that ballots and raised hands add up. Levels count from 1 as the
//! ladder lists them; every figure here but [`Distribution::lower_median`] is the same on a reversed
//! ladder.

use crate::questionnaire::{Level, Question};
use crate::rounding::NOISE;

const MOST: usize = Question::MAX_LEVEL as usize;

/// How often each level of a ladder was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Distribution {
    levels: Level,
    counts: [u32; MOST],
}

impl Distribution {
    /// One without answers, of a ladder of so many levels, at most [`Question::MAX_LEVEL`].
    pub const fn empty(levels: Level) -> Self {
        let levels = if levels > Question::MAX_LEVEL {
            Question::MAX_LEVEL
        } else {
            levels
        };
        Self {
            levels,
            counts: [0; MOST],
        }
    }

    /// One of these counts, level 1 first; nothing for more levels than a ladder may have.
    pub fn of(counts: &[u32]) -> Option<Self> {
        let levels = Level::try_from(counts.len()).ok()?;
        let mut distribution = Self::empty(levels);
        distribution
            .counts
            .get_mut(..counts.len())?
            .copy_from_slice(counts);
        Some(distribution)
    }

    /// How many levels the ladder has.
    pub fn levels(&self) -> Level {
        self.levels
    }

    /// How often each level was chosen, level 1 first.
    pub fn counts(&self) -> &[u32] {
        self.counts
            .get(..usize::from(self.levels))
            .unwrap_or_default()
    }

    /// How often a level was chosen.
    pub fn count(&self, level: Level) -> u32 {
        let at = usize::from(level).checked_sub(1);
        let count = at.and_then(|at| self.counts().get(at));
        count.copied().unwrap_or_default()
    }

    /// Says how often a level was chosen; whether the ladder has it.
    pub fn set(&mut self, level: Level, count: u32) -> bool {
        let is_on_ladder = (1..=self.levels).contains(&level);
        let at = usize::from(level).saturating_sub(1);
        let Some(here) = self.counts.get_mut(at).filter(|_| is_on_ladder) else {
            return false;
        };
        *here = count;
        true
    }

    /// Counts one more answer; whether the ladder has its level.
    pub fn add(&mut self, level: Level) -> bool {
        self.set(level, self.count(level).saturating_add(1))
    }

    /// Counts those of another as well. Its levels beyond this ladder are left out.
    pub fn extend(&mut self, other: &Self) {
        for (level, count) in other.chosen() {
            self.set(level, self.count(level).saturating_add(count));
        }
    }

    /// Every level with how often it was chosen.
    pub fn chosen(&self) -> impl Iterator<Item = (Level, u32)> {
        (1..).zip(self.counts().iter().copied())
    }

    /// How many answers there are.
    pub fn answers(&self) -> u32 {
        let sum = |sum: u32, count: &u32| sum.saturating_add(*count);
        self.counts().iter().fold(0, sum)
    }

    /// The level at a place among all answers, the lowest first, from 0.
    fn at(&self, place: u32) -> Option<Level> {
        let mut below = 0_u32;
        self.chosen().find_map(|(level, count)| {
            below = below.saturating_add(count);
            (place < below).then_some(level)
        })
    }

    /// The two levels in the middle, the lower first: the same one twice where the number of answers
    /// is odd, or both say the same.
    pub fn medians(&self) -> Option<(Level, Level)> {
        let answers = self.answers();
        Some((self.at(answers.checked_sub(1)? / 2)?, self.at(answers / 2)?))
    }

    /// The level that half of the answers reach or do not exceed, and of two such the one that is
    /// worse: the higher one where the first level is the best.
    pub fn lower_median(&self, reversed: bool) -> Option<Level> {
        let (lower, upper) = self.medians()?;
        Some(if reversed { upper } else { lower })
    }

    /// The mean level, unrounded.
    pub fn mean(&self) -> Option<f64> {
        let answers = self.answers();
        let sum: f64 = self
            .chosen()
            .map(|(level, count)| f64::from(level) * f64::from(count))
            .sum();
        (answers > 0).then(|| sum / f64::from(answers))
    }

    /// The levels below and above which a quarter of the answers lie; nothing for fewer than two.
    ///
    /// Quantiles of type 7 of Hyndman and Fan 1996 (linear, at (n − 1)·p from 0): what Excel's
    /// QUARTILE.INC, `NumPy` and R give.
    pub fn quartiles(&self) -> Option<(f64, f64)> {
        let last = self.answers().checked_sub(1).filter(|last| *last > 0)?;
        let quantile = |quarters: u64| {
            let quarters = u64::from(last) * quarters;
            let place = u32::try_from(quarters / 4).ok()?;
            let below = f64::from(self.at(place)?);
            let above = f64::from(self.at((place + 1).min(last))?);
            // A remainder of a division by four.
            let part = f64::from(u8::try_from(quarters % 4).ok()?) / 4.0;
            Some(below + (above - below) * part)
        };
        Some((quantile(1)?, quantile(3)?))
    }

    /// The average deviation from the median, in levels: `AD_Md` = Σ|x − median| / n; nothing for
    /// fewer than two answers. Source: Burke and Dunlap 2002.
    pub fn average_deviation(&self) -> Option<f64> {
        // Any level between the two in the middle gives the same sum.
        let (median, _) = self.medians()?;
        let sum: f64 = self
            .chosen()
            .map(|(level, count)| f64::from(level.abs_diff(median)) * f64::from(count))
            .sum();
        let answers = self.answers();
        (answers > 1).then(|| sum / f64::from(answers))
    }

    /// Van der Eijk's agreement A, from −1 (half at each end) over 0 (all levels alike) to 1 (one
    /// level only); nothing for fewer than two answers or levels, of which nobody can say anything.
    ///
    /// The answers are taken off in layers, each as high as its lowest level, and A is the mean of the
    /// layers' A, weighted by their answers. Source: van der Eijk 2001, "Measuring agreement in
    /// ordered rating scales".
    pub fn agreement(&self) -> Option<f64> {
        let answers = self.answers();
        if answers < 2 || self.levels < 2 {
            return None;
        }
        let mut left = *self;
        let mut agreement = 0.0;
        while let Some(height) = left.counts().iter().copied().filter(|it| *it > 0).min() {
            let mut layer = [false; MOST];
            let mut width = 0.0;
            for (is_high, count) in layer.iter_mut().zip(&mut left.counts) {
                *is_high = *count > 0;
                if *is_high {
                    *count -= height;
                    width += 1.0;
                }
            }
            let layer = layer.get(..usize::from(self.levels)).unwrap_or_default();
            agreement += width * f64::from(height) / f64::from(answers) * agreement_of_layer(layer);
        }
        Some(agreement.clamp(-1.0, 1.0))
    }

    /// How far the answers are drawn to the ends: (1 − A) / 2, from 0 to 1.
    pub fn polarization(&self) -> Option<f64> {
        Some((1.0 - self.agreement()?) / 2.0)
    }

    /// How far the answers agree, in the kinds that words have; nothing without an answer.
    pub fn accord(&self) -> Option<Accord> {
        let answers = self.answers();
        let (Some(deviation), Some(agreement)) = (self.average_deviation(), self.agreement())
        else {
            return (answers == 1).then_some(Accord::Single);
        };
        let near = f64::from(self.levels) / 6.0;
        Some(if deviation < NOISE {
            Accord::Unanimous
        } else if agreement < -NOISE && answers >= Accord::FEWEST_IN_CAMPS {
            Accord::Camps
        } else if deviation <= near / 2.0 + NOISE {
            Accord::Close
        } else if deviation <= near + NOISE {
            Accord::Near
        } else {
            Accord::Spread
        })
    }
}

/// A of a layer in which each level is there or not: U·(1 − (S − 1) / (K − 1)) for S of K levels,
/// where U compares the triples of levels that have one peak with those that have a gap.
fn agreement_of_layer(layer: &[bool]) -> f64 {
    let mut levels = 0.0;
    let mut high = 0.0;
    let (mut one_peak, mut a_gap) = (0.0, 0.0);
    for (at, first) in layer.iter().enumerate() {
        levels += 1.0;
        high += f64::from(u8::from(*first));
        for (between, second) in layer.iter().enumerate().skip(at + 1) {
            for third in layer.iter().skip(between + 1) {
                match (first, second, third) {
                    (true, true, false) | (false, true, true) => one_peak += 1.0,
                    (true, false, true) => a_gap += 1.0,
                    _ => {}
                }
            }
        }
    }
    let triples: f64 = one_peak + a_gap;
    let unimodality = if triples > 0.0 {
        ((levels - 2.0) * one_peak - (levels - 1.0) * a_gap) / ((levels - 2.0) * triples)
    } else {
        1.0
    };
    unimodality * (1.0 - (high - 1.0) / (levels - 1.0))
}

/// How far answers agree, as one says it.
///
/// The limit of [`Near`](Self::Near), a sixth of the ladder's levels, is Burke and Dunlap's (2002) for
/// acceptable agreement: 0.83 for five levels. That of [`Close`](Self::Close) is half as much, which
/// is ours. A below zero means two peaks (van der Eijk 2001); that it takes four answers to speak of
/// camps is ours: with fewer, one of them would be a single person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Accord {
    /// One answer only: there is nobody to agree with.
    Single,
    /// Everyone says the same.
    Unanimous,
    /// On average within a twelfth of the ladder's levels from the median.
    Close,
    /// On average within a sixth.
    Near,
    /// Further apart, without two groups that stand against each other.
    Spread,
    /// Two groups with little between them.
    Camps,
}

impl Accord {
    /// From the closest to what needs talking about most.
    pub const ALL: [Self; 6] = [
        Self::Single,
        Self::Unanimous,
        Self::Close,
        Self::Near,
        Self::Spread,
        Self::Camps,
    ];

    /// The fewest answers of which one says that they form camps.
    pub const FEWEST_IN_CAMPS: u32 = 4;
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rounding::is_same;

    fn of(counts: &[u32]) -> Distribution {
        Distribution::of(counts).unwrap()
    }

    /// Vectors A-10: values published by van der Eijk and with the R package agrmt. Fractions of
    /// answers are counted in tenths.
    #[test]
    fn agreement_is_what_was_published() {
        let vectors: [(&[u32], f64, f64); 7] = [
            (&[30, 40, 210, 130, 530, 50, 10], 0.611_333_3, 1e-7),
            (&[24, 28, 32, 62, 135, 304, 416], 0.609_723_6, 1e-7),
            (&[16, 26, 82, 210, 293, 270, 103], 0.482_333_3, 1e-7),
            (&[2, 0, 1, 1], 0.083_333_3, 1e-7),
            (&[2, 0, 0, 2], -1.0, 1e-9),
            (&[1, 1, 1, 1, 1], 0.0, 1e-9),
            (&[0, 0, 9, 0, 0], 1.0, 1e-9),
        ];
        for (counts, expected, tolerance) in vectors {
            let agreement = of(counts).agreement().unwrap();
            assert!(
                (agreement - expected).abs() < tolerance,
                "{counts:?}: {agreement}"
            );
        }
    }

    /// One line of vectors A-11: counts, mean, medians, quartiles, `AD_Md`, A and polarization.
    type Row = ([u32; 5], f64, (Level, Level), (f64, f64), f64, f64, f64);

    #[test]
    fn figures_of_five_levels_are_the_worked_ones() {
        let rows: [Row; 5] = [
            ([0, 0, 1, 3, 1], 4.0, (4, 4), (4.0, 4.0), 0.4, 0.7, 0.15),
            ([1, 1, 1, 1, 1], 3.0, (3, 3), (2.0, 4.0), 1.2, 0.0, 0.5),
            ([2, 0, 0, 0, 2], 3.0, (1, 5), (1.0, 5.0), 2.0, -1.0, 1.0),
            ([0, 0, 0, 1, 1], 4.5, (4, 5), (4.25, 4.75), 0.5, 0.75, 0.125),
            (
                [1, 2, 1, 3, 1],
                3.125,
                (3, 4),
                (2.0, 4.0),
                1.125,
                1.0 / 6.0,
                5.0 / 12.0,
            ),
        ];
        for (counts, mean, medians, quartiles, deviation, agreement, polarization) in rows {
            let here = of(&counts);
            let near = |figure: Option<f64>, expected| is_same(figure.unwrap(), expected);
            assert!(near(here.mean(), mean), "{counts:?}");
            assert_eq!(here.medians(), Some(medians), "{counts:?}");
            let (first, third) = here.quartiles().unwrap();
            assert!(
                is_same(first, quartiles.0) && is_same(third, quartiles.1),
                "{counts:?}"
            );
            assert!(near(here.average_deviation(), deviation), "{counts:?}");
            assert!(near(here.agreement(), agreement), "{counts:?}");
            assert!(near(here.polarization(), polarization), "{counts:?}");
        }
    }

    #[test]
    fn of_one_answer_nothing_is_said_but_the_answer() {
        let one = of(&[0, 0, 0, 1, 0]);
        assert_eq!(one.medians(), Some((4, 4)));
        assert_eq!(one.quartiles(), None);
        assert_eq!(one.average_deviation(), None);
        assert_eq!((one.agreement(), one.polarization()), (None, None));
        assert_eq!(one.accord(), Some(Accord::Single));
        let none = Distribution::empty(5);
        assert_eq!((none.medians(), none.mean()), (None, None));
        assert_eq!((none.agreement(), none.accord()), (None, None));
    }

    #[test]
    fn of_two_levels_in_the_middle_the_worse_stands() {
        let two = of(&[0, 1, 0, 1, 0]);
        assert_eq!(two.lower_median(false), Some(2));
        assert_eq!(two.lower_median(true), Some(4));
    }

    #[test]
    fn a_split_room_is_told_from_a_spread_one() {
        let accords: [(&[u32], Accord); 12] = [
            (&[0, 4, 0, 0, 0], Accord::Unanimous),
            (&[0, 0, 1, 3, 1], Accord::Close),
            (&[0, 0, 0, 1, 1], Accord::Near),
            (&[1, 0, 0, 4, 0], Accord::Near),
            (&[1, 1, 1, 1, 1], Accord::Spread),
            (&[1, 2, 1, 3, 1], Accord::Spread),
            (&[3, 0, 0, 0, 3], Accord::Camps),
            (&[4, 1, 0, 0, 4], Accord::Camps),
            // Too few for camps, and one against three.
            (&[1, 0, 0, 0, 2], Accord::Spread),
            (&[1, 0, 0, 0, 1], Accord::Spread),
            (&[1, 0, 0, 0, 3], Accord::Spread),
            (&[3, 0, 3], Accord::Camps),
        ];
        for (counts, expected) in accords {
            let accord = of(counts).accord();
            assert_eq!(accord, Some(expected), "{counts:?}");
        }
    }

    #[test]
    fn a_level_off_the_ladder_is_not_counted() {
        let mut here = Distribution::empty(3);
        assert!(here.add(3) && !here.add(0) && !here.add(4) && !here.add(Level::MAX));
        assert_eq!((here.counts(), here.answers()), (&[0, 0, 1][..], 1));
        assert_eq!(Distribution::of(&[0; 8]), None);
        assert_eq!(Distribution::empty(200).levels(), Question::MAX_LEVEL);
    }

    fn any_counts() -> impl Strategy<Value = Vec<u32>> {
        prop::collection::vec(0_u32..40, 2..=7)
            .prop_filter("two answers", |counts| counts.iter().sum::<u32>() > 1)
    }

    proptest! {
        #[test]
        fn agreement_has_its_bounds_and_its_ends(counts in any_counts(), many in 2_u32..100) {
            let agreement = of(&counts).agreement().unwrap();
            prop_assert!((-1.0..=1.0).contains(&agreement));
            let levels = counts.len();
            for level in 0..levels {
                let mut one = vec![0; levels];
                one[level] = many;
                prop_assert_eq!(of(&one).agreement(), Some(1.0));
            }
            if levels > 2 {
                let mut ends = vec![0; levels];
                ends[0] = many;
                ends[levels - 1] = many;
                prop_assert_eq!(of(&ends).agreement(), Some(-1.0));
            }
        }

        #[test]
        fn figures_are_the_same_from_both_ends_and_for_any_number_of_rooms(
            counts in any_counts(),
            rooms in 1_u32..20,
        ) {
            let here = of(&counts);
            let reversed: Vec<u32> = counts.iter().rev().copied().collect();
            let scaled: Vec<u32> = counts.iter().map(|count| count * rooms).collect();
            for other in [of(&reversed), of(&scaled)] {
                for figure in [Distribution::agreement, Distribution::average_deviation] {
                    prop_assert!(is_same(figure(&here).unwrap(), figure(&other).unwrap()));
                }
            }
            prop_assert_eq!(here.accord(), of(&reversed).accord());
            let top = here.levels() + 1;
            prop_assert_eq!(
                here.lower_median(false).map(|level| top - level),
                of(&reversed).lower_median(true)
            );
        }

        #[test]
        fn the_order_of_answers_makes_no_difference(
            answers in prop::collection::vec(1_u8..=5, 0..30),
            seed: u64,
        ) {
            let counted = |answers: &[Level]| {
                let mut here = Distribution::empty(5);
                for level in answers {
                    here.add(*level);
                }
                here
            };
            let mut other = answers.clone();
            let step = usize::try_from(seed % 29).unwrap_or(0);
            other.rotate_left(step.min(answers.len()));
            other.reverse();
            prop_assert_eq!(counted(&answers), counted(&other));
            let (one, two) = answers.split_at(answers.len() / 2);
            let mut both = counted(one);
            both.extend(&counted(two));
            prop_assert_eq!(both, counted(&answers));
        }

        /// By the definition, over the answers one by one.
        #[test]
        fn medians_and_deviation_are_those_of_the_sorted_answers(
            answers in prop::collection::vec(1_u8..=7, 2..30),
        ) {
            let mut here = Distribution::empty(7);
            let mut sorted = answers.clone();
            sorted.sort_unstable();
            for level in answers {
                here.add(level);
            }
            let n = sorted.len();
            let middle = (sorted[(n - 1) / 2], sorted[n / 2]);
            prop_assert_eq!(here.medians(), Some(middle));
            let median = f64::midpoint(f64::from(middle.0), f64::from(middle.1));
            let sum: f64 = sorted.iter().map(|x| (f64::from(*x) - median).abs()).sum();
            #[expect(clippy::cast_precision_loss, reason = "thirty at most")]
            let expected = sum / n as f64;
            prop_assert!(is_same(here.average_deviation().unwrap(), expected));
        }
    }
}
