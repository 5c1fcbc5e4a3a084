//! The sheet: what is guessed of each input, and how sure that is.

use super::{Figures, RoiInput, RoiOutlook};
use crate::assessment::UnknownFields;
use crate::calculator::Quantity;
use crate::ordered::SortedMap;

/// What is guessed of one input.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Estimate {
    /// The least that it may be; as likely when empty.
    pub low: Option<Quantity>,
    /// What is expected.
    pub likely: Option<Quantity>,
    /// The most that it may be; as likely when empty.
    pub high: Option<Quantity>,
    /// Where the likely number was taken from; empty when somebody wrote it.
    pub source: String,
}

impl Estimate {
    /// A number that is sure.
    pub fn sure(likely: Option<Quantity>) -> Self {
        Self {
            likely,
            ..Self::default()
        }
    }

    /// Whether the numbers that are there are not in order: low, likely, high.
    pub fn is_crossed(&self) -> bool {
        let known: Vec<Quantity> = [self.low, self.likely, self.high]
            .into_iter()
            .flatten()
            .collect();
        !known.is_sorted()
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The inputs, as far as they are filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoiSheet {
    /// Those of which something is written.
    estimates: SortedMap<RoiInput, Estimate>,
    /// Fields that this build does not know, as JSON text by name.
    pub unknown: UnknownFields,
}

/// Why a sheet has no return.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoiGaps {
    /// Inputs without a likely number.
    pub missing: Vec<RoiInput>,
    /// Inputs whose low is above their likely number, or that above their high.
    pub crossed: Vec<RoiInput>,
}

impl RoiSheet {
    /// What is guessed of an input.
    pub fn estimate(&self, input: RoiInput) -> Option<&Estimate> {
        self.estimates.get(&input)
    }

    /// Puts what is guessed of an input in place of what was.
    pub fn set(&mut self, input: RoiInput, estimate: Estimate) {
        if estimate.is_empty() {
            self.estimates.remove(&input);
        } else {
            self.estimates.insert(input, estimate);
        }
    }

    /// Changes what is guessed of an input.
    pub fn change(&mut self, input: RoiInput, change: impl FnOnce(&mut Estimate)) {
        let mut estimate = self.estimate(input).cloned().unwrap_or_default();
        change(&mut estimate);
        self.set(input, estimate);
    }

    /// Whether nothing is written yet.
    pub fn is_blank(&self) -> bool {
        self.estimates.is_empty()
    }

    /// The return with how sure it is.
    ///
    /// # Errors
    /// When an input is missing, or the numbers of one are not in order.
    pub fn outlook(&self) -> Result<RoiOutlook, RoiGaps> {
        let crossed = |input: &RoiInput| self.estimate(*input).is_some_and(Estimate::is_crossed);
        let likely = |input: RoiInput| self.estimate(input).and_then(|known| known.likely);
        let all = || RoiInput::ALL.into_iter();
        let gaps = RoiGaps {
            missing: all().filter(|input| likely(*input).is_none()).collect(),
            crossed: all().filter(crossed).collect(),
        };
        if gaps != RoiGaps::default() {
            return Err(gaps);
        }
        let end = |pick: fn(&Estimate) -> Option<Quantity>| {
            Figures::of(|input| {
                let known = self.estimate(input);
                known.and_then(|known| pick(known).or(known.likely))
            })
        };
        Ok(RoiOutlook::of(
            end(|estimate| estimate.low),
            end(|estimate| estimate.likely),
            end(|estimate| estimate.high),
        ))
    }
}
