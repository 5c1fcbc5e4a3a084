//! How sure a return is: what if every guess turns out worse, or better, and which guess matters.

use super::{Figures, Roi, RoiInput};
use crate::ordered::sorted_by;
use crate::rounding::NOISE;

/// The return, likely and at both ends of what was guessed.
#[derive(Clone, Debug, PartialEq)]
pub struct RoiOutlook {
    /// The likely numbers.
    pub figures: Figures,
    /// What follows from them.
    pub likely: Roi,
    /// What follows if every input turns out at the end that alone lowers the return.
    pub worse: Roi,
    /// What follows if every input turns out at the end that alone raises it.
    pub better: Roi,
    /// The inputs that alone move the return, the one that moves it most first.
    pub swings: Vec<RoiSwing>,
}

/// How far one input alone moves the return.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoiSwing {
    /// Which input.
    pub input: RoiInput,
    /// The return at its low end.
    pub at_low: f64,
    /// The return at its high end.
    pub at_high: f64,
}

impl RoiSwing {
    /// How far, whichever way.
    pub fn moved(self) -> f64 {
        (self.at_high - self.at_low).abs()
    }
}

impl RoiOutlook {
    /// From the numbers of every input at its low end, as is likely, and at its high end.
    pub(super) fn of(low: Figures, likely: Figures, high: Figures) -> Self {
        let (mut worse, mut better) = (likely, likely);
        for input in RoiInput::ALL {
            let ends = [low.number(input), high.number(input)];
            for end in ends {
                worse = turned(worse, likely, input, end, |there, here| there < here);
                better = turned(better, likely, input, end, |there, here| there > here);
            }
        }
        let swing = |input| {
            let at = |end: Figures| likely.with(input, end.number(input)).roi().rate();
            let (at_low, at_high) = (at(low)?, at(high)?);
            Some(RoiSwing {
                input,
                at_low,
                at_high,
            })
        };
        let swings = RoiInput::ALL.into_iter().filter_map(swing);
        let swings = swings.filter(|swing| swing.moved() > NOISE);
        Self {
            figures: likely,
            likely: likely.roi(),
            worse: worse.roi(),
            better: better.roi(),
            swings: sorted_by(swings, |a, b| b.moved().total_cmp(&a.moved())),
        }
    }

    /// Whether an end differs from what is likely.
    pub fn has_range(&self) -> bool {
        self.worse != self.likely || self.better != self.likely
    }
}

/// A case with one input at an end, if that alone would move the likely return the way that is wanted.
fn turned(
    case: Figures,
    likely: Figures,
    input: RoiInput,
    end: f64,
    wanted: fn(f64, f64) -> bool,
) -> Figures {
    let there = merit(likely.with(input, end).roi());
    if wanted(there, merit(likely.roi())) {
        case.with(input, end)
    } else {
        case
    }
}

/// The return, to be compared: without an investment anything that is won is without bounds.
fn merit(roi: Roi) -> f64 {
    let value = roi.value();
    roi.rate().unwrap_or(if value > 0.0 {
        f64::INFINITY
    } else if value < 0.0 {
        f64::NEG_INFINITY
    } else {
        0.0
    })
}
