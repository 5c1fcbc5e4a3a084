//! The bar that shows every time to scale.

use plotters::{
    element::{PathElement, Rectangle},
    style::{Color as _, text_anchor::HPos},
};

use super::{
    StreamMap,
    layout::{Layout, WORD},
};
use crate::chart::{
    ink::Ink,
    label::Label,
    series::{Painted, Sheet},
    svg::pixels,
    words::{fitted, text_width},
};

/// The height of the bar.
const BAR: f64 = 24.0;

impl StreamMap {
    /// All times to scale, from left to right, with ticks at whole units.
    pub(super) fn paint_scale(&self, sheet: &Sheet<'_>, layout: Layout) -> Painted {
        let (width, above) = layout.size();
        let top = above + 30.0;
        let total: f64 = self.lengths().map(|(hours, _)| hours).sum();
        if total <= 0.0 || !total.is_finite() {
            return Ok(());
        }
        let line = (Ink::AxisValue, WORD, fitted(&self.scale, WORD, width));
        Label::single(line, (0.0, top - 8.0), HPos::Left).write(sheet)?;
        let (left, room) = (1.0, width - 2.0);
        let mut from = 0.0;
        for (hours, ink) in self.lengths().filter(|(hours, _)| *hours > 0.0) {
            let x = |hours: f64| left + room * hours / total;
            let corners = [(x(from), top), (x(from + hours), top + BAR)];
            sheet.draw(&Rectangle::new(corners.map(pixels), ink.filled()))?;
            from += hours;
        }
        self.paint_ticks(sheet, (left, room / total), top + BAR, total)
    }

    /// Ticks at 0 and at every so many units.
    fn paint_ticks(
        &self,
        sheet: &Sheet<'_>,
        (left, per_hour): (f64, f64),
        top: f64,
        total: f64,
    ) -> Painted {
        let units = total / self.unit_hours;
        let step = spacing(units);
        // Closer ticks than these have no figure that tells them apart.
        if !step.is_finite() || step < 0.001 {
            return Ok(());
        }
        for number in 0..=MOST_TICKS {
            let value = f64::from(number) * step;
            if value > units {
                break;
            }
            let x = left + per_hour * value * self.unit_hours;
            sheet.draw(&PathElement::new(
                [pixels((x, top)), pixels((x, top + 6.0))],
                Ink::Tick,
            ))?;
            let words = plain(value);
            let half = text_width(&words, WORD) / 2.0;
            let anchor = if x < half + left {
                HPos::Left
            } else {
                HPos::Center
            };
            let end = left + per_hour * total;
            let at = if x + half > end { end - half } else { x };
            let line = (Ink::RulerNumber, WORD, words);
            Label::single(line, (at, top + 21.0), anchor).write(sheet)?;
        }
        Ok(())
    }

    /// Every length in the order that time passes.
    fn lengths(&self) -> impl Iterator<Item = (f64, Ink)> {
        let sound = |hours: f64| {
            if hours.is_finite() {
                hours.max(0.0)
            } else {
                0.0
            }
        };
        self.steps.iter().flat_map(move |step| {
            [
                (sound(step.wait_hours), Ink::SpanWaiting),
                (sound(step.process_hours), Ink::SpanWorking),
            ]
        })
    }
}

/// At most this many ticks after the first.
const MOST_TICKS: u16 = 12;

/// The distance of ticks, in units, so that there are at most [`MOST_TICKS`]: 1, 2 or 5 of a power
/// of ten.
pub(super) fn spacing(units: f64) -> f64 {
    let least = units / f64::from(MOST_TICKS) * 1.5;
    let power = 10_f64.powf(least.log10().floor());
    [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .map(|digit| digit * power)
        .find(|step| *step >= least)
        .unwrap_or(10.0 * power)
}

/// A tick's number without needless figures.
pub(super) fn plain(value: f64) -> String {
    let text = format!("{value:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    text.to_owned()
}
