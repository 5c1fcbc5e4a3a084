//! Money over months: a line below and above zero, with the ground between two other ways that it
//! may go.

use plotters::{
    element::{PathElement, Polygon},
    style::{Color as _, text_anchor::HPos},
};

use super::{
    ChartMarkup, RadarSize,
    ink::Ink,
    label::Label,
    markup::tenths,
    paper::{BOLD, Paper},
    scale::RoundScale,
    scale_line::{GAP, ScaleLine},
    series::{Painted, Sheet, painted},
    svg::{SvgBackend, pixels},
    words::text_width,
};
use crate::text::number;

/// A point of a curve: the month and the money.
pub type Place = (f64, f64);

/// Money that gathers over months.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// Begins the ids of its title and description; one per figure of a page. Both sizes of a
    /// figure share it.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, in sentences.
    pub summary: String,
    /// What the numbers of the vertical scale count.
    pub scale: String,
    /// What the numbers of the horizontal scale count.
    pub months: String,
    /// The last month.
    pub last: f64,
    /// The line, from the first month to the last.
    pub line: Vec<Place>,
    /// Two other lines, the ground between which is filled.
    pub range: Option<[Vec<Place>; 2]>,
    /// The month in which the line comes back to zero, with its words.
    pub even: Option<(f64, String)>,
    /// The space it is drawn for.
    pub size: RadarSize,
}

/// Above the highest line, for what is counted.
const TOP: f64 = 30.0;
/// From the lowest line to the highest.
const HEIGHT: f64 = 230.0;
/// Below the lowest line, for the months.
const BOTTOM: f64 = 40.0;
/// Right of the last month, for half of its number.
const RIGHT: f64 = 14.0;
/// From one number of the months to the next.
const EVERY: f64 = 6.0;
/// Half the width of the waymark.
const MARK: f64 = 7.0;

/// Where months and money stand.
struct Plot {
    left: f64,
    width: f64,
    last: f64,
    scale: RoundScale,
}

impl Plot {
    fn x(&self, month: f64) -> f64 {
        self.left + self.width * month / self.last
    }

    fn y(&self, money: f64) -> f64 {
        let RoundScale { bottom, top, .. } = self.scale;
        TOP + HEIGHT * (top - money) / (top - bottom)
    }

    fn points(&self, line: &[Place]) -> Vec<(i32, i32)> {
        let at = |(month, money): &Place| pixels((self.x(*month), self.y(*money)));
        line.iter().map(at).collect()
    }
}

impl Curve {
    /// Draws the curve.
    pub fn draw(&self) -> ChartMarkup {
        let paper = Paper::of(self.size);
        let height = tenths(TOP + HEIGHT + BOTTOM) / 10;
        let marks = painted(|marks| self.paint(&paper, height, marks));
        let told = (self.id.as_str(), self.title.as_str(), self.summary.as_str());
        paper.frame(self.size, height, "", told, &marks)
    }

    fn plot(&self, paper: &Paper) -> Plot {
        let range = self.range.iter().flatten();
        let lines = std::iter::once(&self.line).chain(range);
        let scale = RoundScale::around(lines.flatten().map(|(_, money)| *money));
        let starts = scale
            .lines()
            .map(|line| ScaleLine::start(&written(line), paper));
        let left = starts.fold(0.0, f64::max);
        Plot {
            left,
            width: f64::from(paper.width) - left - RIGHT,
            last: self.last.max(1.0),
            scale,
        }
    }

    fn paint(&self, paper: &Paper, height: i32, marks: &mut String) -> Painted {
        let plot = self.plot(paper);
        let sheet = SvgBackend::sheet(marks, (paper.width, height));
        if let Some([one, other]) = &self.range {
            let around: Vec<Place> = one.iter().chain(other.iter().rev()).copied().collect();
            sheet.draw(&Polygon::new(plot.points(&around), Ink::Range.filled()))?;
        }
        self.paint_scales(&sheet, paper, &plot)?;
        sheet.draw(&PathElement::new(plot.points(&self.line), Ink::Now))?;
        self.paint_even(&sheet, paper, &plot)?;
        sheet.present()
    }

    /// The lines of the money with their numbers, and the months below them.
    fn paint_scales(&self, sheet: &Sheet<'_>, paper: &Paper, plot: &Plot) -> Painted {
        let size = paper.value_size;
        let write = |words: String, at: (f64, f64), anchor: HPos| {
            Label::single((Ink::RulerNumber, size, words), at, anchor).write(sheet)
        };
        for money in plot.scale.lines() {
            let is_zero = money.abs() < plot.scale.step / 2.0;
            let line = ScaleLine {
                across: (plot.left, plot.left + plot.width),
                y: plot.y(money),
                ink: if is_zero { Ink::RingEdge } else { Ink::Grid },
                number: Some((Ink::RulerNumber, size, written(money))),
            };
            line.draw(sheet)?;
        }
        let floor = TOP + HEIGHT;
        let months = std::iter::successors(Some(0.0), |month| Some(month + EVERY));
        for month in months.take_while(|month| *month <= self.last) {
            let x = plot.x(month);
            let tick = [(x, floor), (x, floor + 6.0)].map(pixels);
            sheet.draw(&PathElement::new(tick, Ink::Tick))?;
            write(number::amount(month, 0), (x, floor + 20.0), HPos::Center)?;
        }
        let names = [
            (&self.scale, 0.0, TOP - 14.0, HPos::Left),
            (
                &self.months,
                plot.left + plot.width,
                floor + BOTTOM - 4.0,
                HPos::Right,
            ),
        ];
        for (name, x, y, anchor) in names {
            let line = (Ink::AxisValue, size, name.clone());
            Label::single(line, (x, y), anchor).write(sheet)?;
        }
        Ok(())
    }

    /// The waymark where the line comes back to zero. Its words stand over the part of the line that
    /// is below zero, or after it where there is no room.
    fn paint_even(&self, sheet: &Sheet<'_>, paper: &Paper, plot: &Plot) -> Painted {
        let Some((month, words)) = &self.even else {
            return Ok(());
        };
        if *month > self.last {
            return Ok(());
        }
        let (x, y) = (plot.x(*month), plot.y(0.0));
        let corners = [(x, y - MARK), (x + MARK, y), (x, y + MARK), (x - MARK, y)];
        sheet.draw(&Polygon::new(corners.map(pixels), Ink::Here.filled()))?;
        let before = x - MARK - GAP;
        let width = text_width(words, paper.value_size * BOLD);
        let (at, anchor) = if before - width > plot.left {
            ((before, y - 8.0), HPos::Right)
        } else {
            ((x + MARK + GAP, y + 20.0), HPos::Left)
        };
        let line = (Ink::AxisName, paper.value_size, words.clone());
        Label::single(line, at, anchor).write(sheet)
    }
}

/// A number of the scale of money.
fn written(money: f64) -> String {
    number::amount(money, 2)
}

#[cfg(test)]
mod tests;
