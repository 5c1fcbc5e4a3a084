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

    /// Whether the ladder has a level.
    pub fn has(&self, level: Level) -> bool {
        (1..=self.levels).contains(&level)
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
        let is_on_ladder = self.has(level);
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

    /// The lowest and the highest level that anybody chose; the same one twice where all say the same.
    pub fn ends(&self) -> Option<(Level, Level)> {
        Some((self.at(0)?, self.at(self.answers().checked_sub(1)?)?))
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
mod tests;
