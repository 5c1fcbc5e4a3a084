//! The lines of a vertical scale, each with its number at its left end.

use plotters::{element::PathElement, style::text_anchor::HPos};

use super::{
    ink::Ink,
    label::{Label, Line},
    paper::Paper,
    series::{Painted, Sheet},
    svg::pixels,
    words::text_width,
};

/// Between a line and its number, and between words beside each other.
pub(super) const GAP: f64 = 7.0;
/// How far below a line its number stands, so that it is level with it: a share of the number's size.
const DROP: f64 = 0.35;

/// A line across a chart.
pub(super) struct ScaleLine {
    /// Where it begins and ends.
    pub(super) across: (f64, f64),
    /// How far down it lies.
    pub(super) y: f64,
    pub(super) ink: Ink,
    /// Its number, where it has one.
    pub(super) number: Option<Line>,
}

impl ScaleLine {
    /// Where the lines begin when `number` is the widest of theirs.
    pub(super) fn start(number: &str, paper: &Paper) -> f64 {
        text_width(number, paper.value_size) + GAP
    }

    /// Draws the line and its number.
    pub(super) fn draw(self, sheet: &Sheet<'_>) -> Painted {
        let (left, right) = self.across;
        let line = [(left, self.y), (right, self.y)].map(pixels);
        sheet.draw(&PathElement::new(line, self.ink))?;
        let Some(number) = self.number else {
            return Ok(());
        };
        let (_, size, _) = number;
        let at = (left - GAP, self.y + size * DROP);
        Label::single(number, at, HPos::Right).write(sheet)
    }
}
