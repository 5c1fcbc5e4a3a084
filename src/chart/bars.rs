//! Horizontal bars, for fewer than three dimensions.

use plotters::{
    element::{Circle, PathElement, Rectangle},
    style::{Color as _, text_anchor::HPos},
};
use plotters_backend::BackendCoord;

use super::{
    Axis, ChartMarkup, RadarSize, Ring, Series, SeriesRole, TOP, bands,
    ink::Ink,
    label::Label,
    markup::tenths,
    paper::{BOLD, Paper},
    series::{Painted, Sheet, in_layers, painted},
    svg::{SvgBackend, pixels},
    words::{fitted, text_width},
};

/// What a [`Radar`](super::Radar) shows, one row per dimension.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// Begins the ids of its title and description; one per figure of a page. Both sizes of a
    /// figure share it.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, in sentences.
    pub summary: String,
    /// The rows, from the top.
    pub axes: Vec<Axis>,
    /// The bands, from the lowest.
    pub rings: Vec<Ring>,
    /// The scores.
    pub series: Vec<Series>,
    /// Scores from 0 to 10 that lie behind those of a row, such as a questionnaire's dimensions;
    /// rows beyond the list have none.
    pub parts: Vec<Vec<f64>>,
    /// The space it is drawn for. The height follows from the number of rows.
    pub size: RadarSize,
}

/// From the top of a row to its scale.
const WORDS: f64 = 30.0;
/// The height of a scale.
const SCALE: f64 = 26.0;
/// From the top of a row to the next.
const PITCH: f64 = 84.0;
/// How far a part reaches, beside a score's own mark.
const PART: f64 = 0.7;
/// Left and right of a scale.
const SIDE: f64 = 12.0;

/// One row's scale, from score 0 to score 10.
#[derive(Clone, Copy)]
struct Row {
    width: f64,
    top: f64,
}

impl Row {
    /// A point by its score and its distance below the scale's upper edge.
    fn at(self, score: f64, below: f64) -> BackendCoord {
        pixels((SIDE + self.width * score / TOP, self.top + below))
    }
}

impl Bars {
    /// Draws the bars.
    pub fn draw(&self) -> ChartMarkup {
        let paper = Paper::of(self.size);
        let rows = u16::try_from(self.axes.len()).unwrap_or(u16::MAX);
        let height = tenths(f64::from(rows) * PITCH) / 10 + 8;
        let marks = painted(|marks| self.paint(&paper, height, marks));
        paper.frame(
            self.size,
            height,
            " bars",
            (&self.id, &self.title, &self.summary),
            &marks,
        )
    }

    fn paint(&self, paper: &Paper, height: i32, marks: &mut String) -> Painted {
        let sheet = SvgBackend::sheet(marks, (paper.width, height));
        for (number, axis) in self.axes.iter().enumerate() {
            let above = f64::from(u16::try_from(number).unwrap_or(u16::MAX)) * PITCH;
            let row = Row {
                width: f64::from(paper.width) - 2.0 * SIDE,
                top: above + WORDS,
            };
            paint_words(&sheet, paper, row, axis)?;
            self.paint_ground(&sheet, row)?;
            self.paint_scores(&sheet, paper, row, number)?;
            if self.size == RadarSize::Wide {
                self.paint_band_names(&sheet, paper, row)?;
            }
        }
        sheet.present()
    }

    fn paint_ground(&self, sheet: &Sheet<'_>, row: Row) -> Painted {
        for (number, lower, upper, _) in bands(&self.rings) {
            let corners = [row.at(lower, 0.0), row.at(upper, SCALE)];
            sheet.draw(&Rectangle::new(corners, Ink::band(number).filled()))?;
        }
        for score in (1..10).map(f64::from) {
            let tick = [row.at(score, SCALE), row.at(score, SCALE + 5.0)];
            sheet.draw(&PathElement::new(tick, Ink::Tick))?;
        }
        for (_, _, upper, _) in bands(&self.rings).filter(|(_, _, upper, _)| *upper < TOP) {
            let boundary = [row.at(upper, -3.0), row.at(upper, SCALE + 8.0)];
            sheet.draw(&PathElement::new(boundary, Ink::Ring))?;
        }
        let edge = [row.at(0.0, 0.0), row.at(0.0, SCALE), row.at(TOP, SCALE)];
        sheet.draw(&PathElement::new(edge, Ink::RingEdge))
    }

    fn paint_scores(&self, sheet: &Sheet<'_>, paper: &Paper, row: Row, axis: usize) -> Painted {
        let middle = SCALE / 2.0;
        let layers = in_layers(&self.series);
        let values = layers
            .iter()
            .filter_map(|series| Some((series.role, series.value(axis)?)));
        for (_, value) in values.clone().filter(|(role, _)| *role == SeriesRole::Now) {
            let bar = [row.at(0.0, 6.0), row.at(value, SCALE - 6.0)];
            sheet.draw(&Rectangle::new(bar, Ink::NowArea.filled()))?;
            let line = [row.at(0.0, middle), row.at(value, middle)];
            sheet.draw(&PathElement::new(line, Ink::Now))?;
        }
        let parts = self.parts.get(axis).map_or(&[][..], Vec::as_slice);
        for part in parts.iter().filter(|part| part.is_finite()) {
            let at = row.at(part.clamp(0.0, TOP), middle);
            let reach = tenths(paper.reach * PART);
            sheet.draw(&Circle::new(at, reach, Ink::Part.filled()))?;
        }
        for (role, value) in values {
            role.mark(sheet, row.at(value, middle), paper.reach)?;
        }
        Ok(())
    }

    fn paint_band_names(&self, sheet: &Sheet<'_>, paper: &Paper, row: Row) -> Painted {
        let baseline = row.top + SCALE + paper.name_size + 3.0;
        for (_, lower, upper, name) in bands(&self.rings) {
            let x = SIDE + row.width * f64::midpoint(lower, upper) / TOP;
            let name = fitted(name, paper.name_size, row.width * (upper - lower) / TOP);
            let line = (Ink::RulerName, paper.name_size, name);
            Label::single(line, (x, baseline), HPos::Center).write(sheet)?;
        }
        Ok(())
    }
}

/// Name to the left, value to the right, above the scale.
fn paint_words(sheet: &Sheet<'_>, paper: &Paper, row: Row, axis: &Axis) -> Painted {
    let room = row.width - 24.0 - text_width(&axis.detail, paper.value_size);
    let sides = [
        (
            SIDE,
            HPos::Left,
            Ink::AxisName,
            paper.name_size,
            room,
            &axis.name,
        ),
        (
            SIDE + row.width,
            HPos::Right,
            Ink::AxisValue,
            paper.value_size,
            row.width,
            &axis.detail,
        ),
    ];
    for (x, anchor, ink, size, room, words) in sides {
        let line = (ink, size, fitted(words, size * BOLD, room));
        Label::single(line, (x, row.top - 9.0), anchor).write(sheet)?;
    }
    Ok(())
}
