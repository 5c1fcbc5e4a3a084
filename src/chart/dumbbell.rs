//! Scores before and now on one scale: a line for each, with an arrow at the newer end.

use plotters::{
    element::{PathElement, Polygon, Rectangle},
    style::{Color as _, text_anchor::HPos},
};

use super::{
    ChartMarkup, RadarSize, Ring, SeriesRole, TOP, bands,
    ink::Ink,
    label::Label,
    markup::tenths,
    paper::{BOLD, Paper},
    series::{Painted, Sheet, painted},
    svg::{SvgBackend, pixels},
    words::{fitted, text_width},
};

/// A row of a dumbbell chart.
#[derive(Debug, Clone, PartialEq)]
pub struct DumbbellRow {
    /// What is scored.
    pub name: String,
    /// Both scores in words, such as "5.0 → 6.5"; or why there are none.
    pub detail: String,
    /// The score before and the score now, 0 to 10; nothing where they cannot be compared.
    pub ends: Option<(f64, f64)>,
    /// Whether they rest on too little.
    pub is_provisional: bool,
}

/// Scores before and now.
#[derive(Debug, Clone, PartialEq)]
pub struct Dumbbells {
    /// Begins the ids of its title and description; one per figure of a page. Both sizes of a
    /// figure share it.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, in sentences.
    pub summary: String,
    /// The rows, from the top.
    pub rows: Vec<DumbbellRow>,
    /// The bands, from the lowest.
    pub rings: Vec<Ring>,
    /// The space it is drawn for.
    pub size: RadarSize,
}

/// From one row to the next.
const ROW: f64 = 54.0;
/// From the top of a row to the baseline of its words.
const WORDS: f64 = 16.0;
/// From the top of a row to its line.
const LINE: f64 = 34.0;
/// Half the height of the ground below a line.
const GROUND: f64 = 9.0;
/// Room left and right of the scale, for half a mark.
const SIDE: f64 = 10.0;
/// How long an arrow's head is.
const HEAD: f64 = 8.0;
/// Between a name and its scores.
const GAP: f64 = 14.0;
/// Below the last row, for the numbers of the scale.
const BOTTOM: f64 = 22.0;

impl Dumbbells {
    /// Draws the chart.
    pub fn draw(&self) -> ChartMarkup {
        let paper = Paper::of(self.size);
        let rows = self.rows.iter().map(|_| ROW).sum::<f64>();
        let height = tenths(rows + BOTTOM) / 10;
        let marks = painted(|marks| self.paint(&paper, height, marks));
        let told = (self.id.as_str(), self.title.as_str(), self.summary.as_str());
        paper.frame(self.size, height, "", told, &marks)
    }

    fn paint(&self, paper: &Paper, height: i32, marks: &mut String) -> Painted {
        let sheet = SvgBackend::sheet(marks, (paper.width, height));
        let mut top = 0.0;
        for row in &self.rows {
            self.paint_row(&sheet, paper, row, top)?;
            top += ROW;
        }
        for value in [0.0, TOP / 2.0, TOP] {
            let words = (Ink::RulerNumber, paper.value_size * 0.9, tick(value));
            Label::single(words, (x(paper, value), top + 14.0), HPos::Center).write(&sheet)?;
        }
        sheet.present()
    }

    fn paint_row(&self, sheet: &Sheet<'_>, paper: &Paper, row: &DumbbellRow, top: f64) -> Painted {
        let width = f64::from(paper.width);
        let detail = fitted(&row.detail, paper.value_size, width * 0.6);
        let room = width - text_width(&detail, paper.value_size) - GAP;
        // Beside each other, bold names of a wider face must not reach into the scores.
        let name = fitted(&row.name, paper.name_size * BOLD * BOLD * BOLD, room);
        let baseline = top + WORDS;
        let words = (Ink::AxisName, paper.name_size, name);
        Label::single(words, (0.0, baseline), HPos::Left).write(sheet)?;
        let words = (Ink::AxisValue, paper.value_size, detail);
        Label::single(words, (width, baseline), HPos::Right).write(sheet)?;
        let y = top + LINE;
        for (number, lower, upper, _) in bands(&self.rings) {
            let corners = [(x(paper, lower), y - GROUND), (x(paper, upper), y + GROUND)];
            let ground = Ink::band(number).filled();
            sheet.draw(&Rectangle::new(corners.map(pixels), ground))?;
        }
        for (_, lower, ..) in bands(&self.rings).skip(1) {
            let boundary = [y - GROUND, y + GROUND].map(|y| pixels((x(paper, lower), y)));
            sheet.draw(&PathElement::new(boundary, Ink::Ring))?;
        }
        let Some((before, now)) = row.ends else {
            return Ok(());
        };
        let (from, to) = (x(paper, before), x(paper, now));
        let far = (to - from).abs();
        if far > paper.reach {
            let line = [(from, y), (to, y)].map(pixels);
            sheet.draw(&PathElement::new(line, Ink::Now))?;
        }
        SeriesRole::Before.mark(sheet, pixels((from, y)), paper.reach)?;
        if far <= paper.reach {
            // Where nothing moved, nothing points anywhere.
            return SeriesRole::Now.mark(sheet, pixels((to, y)), paper.reach);
        }
        let back = if to > from { -HEAD } else { HEAD };
        let head = [(to, y), (to + back, y - 6.0), (to + back, y + 6.0)];
        let ink = if row.is_provisional {
            Ink::HereProvisional
        } else {
            Ink::Here
        };
        sheet.draw(&Polygon::new(head.map(pixels), ink.filled()))
    }
}

/// Where a score stands.
fn x(paper: &Paper, value: f64) -> f64 {
    SIDE + (f64::from(paper.width) - 2.0 * SIDE) * value.clamp(0.0, TOP) / TOP
}

/// A whole number of the scale.
fn tick(value: f64) -> String {
    crate::text::number::amount(value, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(ends: Option<(f64, f64)>, is_provisional: bool) -> String {
        let chart = Dumbbells {
            id: "moved".into(),
            title: "CALMS: August and now".into(),
            summary: "One row.".into(),
            rows: vec![DumbbellRow {
                name: "Lean".into(),
                detail: "5.0 → 6.5".into(),
                ends,
                is_provisional,
            }],
            rings: vec![Ring {
                name: "Low".into(),
                upper: 10.0,
            }],
            size: RadarSize::Compact,
        };
        chart.draw().as_str().to_owned()
    }

    #[test]
    fn an_arrow_points_to_the_newer_score() {
        let points = |drawn: &str| {
            let after = drawn.split(r#"class="ink-here""#).nth(1).unwrap();
            after.split('"').nth(1).unwrap().to_owned()
        };
        let (up, down) = (
            drawn(Some((2.0, 8.0)), false),
            drawn(Some((8.0, 2.0)), false),
        );
        assert_ne!(points(&up), points(&down));
        assert_eq!(up.matches("ink-before--mark").count(), 1);
    }

    #[test]
    fn what_did_not_move_has_no_arrow_and_what_cannot_be_compared_no_mark() {
        let same = drawn(Some((5.0, 5.0)), false);
        assert!(!same.contains("ink-here") && same.contains("ink-now--mark"));
        let none = drawn(None, false);
        assert!(!none.contains("mark") && none.contains(">Lean<"));
        assert!(drawn(Some((5.0, 8.0)), true).contains("ink-here--provisional"));
    }
}
