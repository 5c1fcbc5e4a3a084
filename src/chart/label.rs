//! Lines of text on a chart.

use plotters::{
    element::Text,
    style::{
        FontFamily, FontStyle, TextStyle,
        text_anchor::{HPos, Pos, VPos},
    },
};

use super::{
    ink::Ink,
    series::{Painted, Sheet},
    svg::pixels,
};

/// Ink, font size and words.
pub(super) type Line = (Ink, f64, String);

/// A block of lines on a chart.
pub(super) struct Label {
    pub(super) x: f64,
    /// Of the first line.
    pub(super) baseline: f64,
    /// From one baseline to the next.
    pub(super) line_height: f64,
    pub(super) anchor: HPos,
    pub(super) lines: Vec<Line>,
}

impl Label {
    /// One line at a place.
    pub(super) fn single(line: Line, (x, baseline): (f64, f64), anchor: HPos) -> Self {
        Self {
            x,
            baseline,
            line_height: 0.0,
            anchor,
            lines: vec![line],
        }
    }

    /// Writes the lines.
    pub(super) fn write(&self, sheet: &Sheet<'_>) -> Painted {
        let mut baseline = self.baseline;
        for (ink, size, words) in &self.lines {
            let style = TextStyle::from((FontFamily::SansSerif, size * 10.0, FontStyle::Normal))
                .color(ink)
                .pos(Pos::new(self.anchor, VPos::Bottom));
            sheet.draw(&Text::new(
                words.as_str(),
                pixels((self.x, baseline)),
                style,
            ))?;
            baseline += self.line_height;
        }
        Ok(())
    }
}
