//! A number over the visits of a team, on an axis of time with what happened between them.

use plotters::{
    element::{Circle, PathElement, Polygon},
    style::{Color as _, text_anchor::HPos},
};

use super::{
    ChartMarkup, RadarSize,
    ink::Ink,
    label::Label,
    markup::tenths,
    paper::Paper,
    scale_line::ScaleLine,
    series::{Painted, Sheet, painted},
    svg::{SvgBackend, pixels},
    words::text_width,
};
use crate::text::number;

/// A visit on the line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TrendPoint {
    /// When it was, in days from any day.
    pub day: f64,
    /// The value, from 0 to the top of the scale.
    pub value: f64,
    /// Whether it is known roughly only, or rests on too little.
    pub is_hollow: bool,
    /// Whether it is joined to the one before.
    pub is_joined: bool,
}

/// A number over the visits of a team.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendChart {
    /// Begins the ids of its title and description; one per figure of a page. Both sizes of a
    /// figure share it.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, in sentences.
    pub summary: String,
    /// The highest number of the scale, which begins at 0; above 0.
    pub top: f64,
    /// The visits that have a value, the oldest first.
    pub points: Vec<TrendPoint>,
    /// The days of what happened, by the numbers that they have below the chart; the earliest first.
    pub events: Vec<(f64, usize)>,
    /// The first and the last day of the axis, each with its words.
    pub ends: [(f64, String); 2],
    /// The space it is drawn for.
    pub size: RadarSize,
}

/// Above the highest line, for the numbers of what happened.
const TOP: f64 = 24.0;
/// From the lowest line to the highest.
const HEIGHT: f64 = 120.0;
/// Below the lowest line, for the days.
const BOTTOM: f64 = 26.0;
/// Right of the last day, for half a mark.
const RIGHT: f64 = 14.0;
/// Half the width of the waymark.
const MARK: f64 = 7.0;

/// Where days and values stand.
struct Plot {
    left: f64,
    width: f64,
    first: f64,
    span: f64,
    top: f64,
}

impl Plot {
    fn x(&self, day: f64) -> f64 {
        if self.span > 0.0 {
            let share = ((day - self.first) / self.span).clamp(0.0, 1.0);
            self.left + MARK + (self.width - MARK) * share
        } else {
            self.left + self.width
        }
    }

    fn y(&self, value: f64) -> f64 {
        TOP + HEIGHT * (1.0 - (value / self.top).clamp(0.0, 1.0))
    }
}

impl TrendChart {
    /// Draws the line: joined visits, a hollow mark for what is roughly known, and the last as the place where
    /// one is.
    pub fn draw(&self) -> ChartMarkup {
        let paper = Paper::of_columns(self.size);
        let height = tenths(TOP + HEIGHT + BOTTOM) / 10;
        let marks = painted(|marks| self.paint(&paper, height, marks));
        let told = (self.id.as_str(), self.title.as_str(), self.summary.as_str());
        paper.frame(self.size, height, "", told, &marks)
    }

    fn plot(&self, paper: &Paper) -> Plot {
        let left = ScaleLine::start(&written(self.top), paper);
        let [(first, _), (last, _)] = &self.ends;
        Plot {
            left,
            width: f64::from(paper.width) - left - RIGHT,
            first: *first,
            span: (last - first).max(0.0),
            top: self.top.max(f64::MIN_POSITIVE),
        }
    }

    fn paint(&self, paper: &Paper, height: i32, marks: &mut String) -> Painted {
        let plot = self.plot(paper);
        let sheet = SvgBackend::sheet(marks, (paper.width, height));
        self.paint_scales(&sheet, paper, &plot)?;
        self.paint_events(&sheet, paper, &plot)?;
        self.paint_line(&sheet, &plot)?;
        sheet.present()
    }

    fn paint_scales(&self, sheet: &Sheet<'_>, paper: &Paper, plot: &Plot) -> Painted {
        let size = paper.value_size;
        for value in [0.0, self.top / 2.0, self.top] {
            // Half of an odd count is no count.
            let is_count = value.fract() == 0.0;
            let line = ScaleLine {
                across: (plot.left, plot.left + plot.width),
                y: plot.y(value),
                ink: if value == 0.0 {
                    Ink::RingEdge
                } else {
                    Ink::Grid
                },
                number: is_count.then(|| (Ink::RulerNumber, size, written(value))),
            };
            line.draw(sheet)?;
        }
        let floor = TOP + HEIGHT + 19.0;
        let [(_, first), (_, last)] = &self.ends;
        if plot.span > 0.0 {
            let words = (Ink::RulerNumber, size, first.clone());
            Label::single(words, (plot.left, floor), HPos::Left).write(sheet)?;
        }
        let words = (Ink::RulerNumber, size, last.clone());
        let right = f64::from(paper.width) - 2.0;
        Label::single(words, (right, floor), HPos::Right).write(sheet)
    }

    /// A trail down from each event, with its number; those that stand too near share the words.
    fn paint_events(&self, sheet: &Sheet<'_>, paper: &Paper, plot: &Plot) -> Painted {
        let size = paper.value_size;
        let mut shared: Vec<(f64, usize, usize)> = Vec::new();
        for (day, event) in &self.events {
            let x = plot.x(*day);
            let line = [(x, TOP - 4.0), (x, TOP + HEIGHT)].map(pixels);
            sheet.draw(&PathElement::new(line, Ink::Strand))?;
            let room = text_width("88–88", size);
            match shared.last_mut() {
                Some((at, _, last)) if x - *at < room => *last = *event,
                _ => shared.push((x, *event, *event)),
            }
        }
        for (x, first, last) in shared {
            let words = if first == last {
                first.to_string()
            } else {
                format!("{first}–{last}")
            };
            let words = (Ink::AxisName, size, words);
            let anchor = if x < plot.left + 24.0 {
                HPos::Left
            } else if x > plot.left + plot.width - 24.0 {
                HPos::Right
            } else {
                HPos::Center
            };
            Label::single(words, (x, TOP - 9.0), anchor).write(sheet)?;
        }
        Ok(())
    }

    fn paint_line(&self, sheet: &Sheet<'_>, plot: &Plot) -> Painted {
        let place = |point: &TrendPoint| (plot.x(point.day), plot.y(point.value));
        for pair in self.points.windows(2) {
            if let [from, to] = pair
                && to.is_joined
            {
                let line = [from, to].map(|point| pixels(place(point)));
                sheet.draw(&PathElement::new(line, Ink::Now))?;
            }
        }
        let last = self.points.len().saturating_sub(1);
        for (at, point) in self.points.iter().enumerate() {
            let (x, y) = place(point);
            if at == last {
                let corners = [(x, y - MARK), (x + MARK, y), (x, y + MARK), (x - MARK, y)];
                let ink = if point.is_hollow {
                    Ink::HereProvisional
                } else {
                    Ink::Here
                };
                sheet.draw(&Polygon::new(corners.map(pixels), ink.filled()))?;
            } else {
                let ink = if point.is_hollow {
                    Ink::Part
                } else {
                    Ink::Visit
                };
                sheet.draw(&Circle::new(pixels((x, y)), tenths(4.5), ink.filled()))?;
            }
        }
        Ok(())
    }
}

/// A number of the scale.
fn written(value: f64) -> String {
    number::amount(value, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(points: Vec<TrendPoint>, events: Vec<(f64, usize)>) -> String {
        let chart = TrendChart {
            id: "lean".into(),
            title: "Lean over time".into(),
            summary: "Three visits.".into(),
            top: 10.0,
            points,
            events,
            ends: [(0.0, "Jan 2026".into()), (300.0, "Oct 2026".into())],
            size: RadarSize::Compact,
        };
        chart.draw().as_str().to_owned()
    }

    fn point(day: f64, is_hollow: bool, is_joined: bool) -> TrendPoint {
        TrendPoint {
            day,
            value: 5.0,
            is_hollow,
            is_joined,
        }
    }

    #[test]
    fn only_what_is_comparable_is_joined_and_what_is_roughly_known_is_hollow() {
        let drawn = chart(
            vec![
                point(0.0, true, false),
                point(100.0, false, true),
                point(300.0, false, false),
            ],
            Vec::new(),
        );
        assert_eq!(drawn.matches("<circle").count(), 2);
        assert_eq!(drawn.matches("ink-part").count(), 1);
        assert_eq!(drawn.matches(r#"class="ink-now""#).count(), 1);
        assert_eq!(drawn.matches(r#"class="ink-here""#).count(), 1);
    }

    #[test]
    fn events_that_stand_too_near_share_their_words() {
        let drawn = chart(Vec::new(), vec![(0.0, 1), (150.0, 2), (151.0, 3)]);
        assert!(drawn.contains(">1<") && drawn.contains(">2–3<"));
    }

    #[test]
    fn a_single_day_and_nothing_to_draw_are_no_fault() {
        let one = TrendChart {
            id: "a".into(),
            title: "Tried".into(),
            summary: String::new(),
            top: 3.0,
            points: vec![point(7.0, false, false)],
            events: vec![(7.0, 1)],
            ends: [(7.0, "Jan 2026".into()), (7.0, "Jan 2026".into())],
            size: RadarSize::Wide,
        };
        assert_eq!(one.draw().as_str().matches("Jan 2026").count(), 1);
        assert!(chart(Vec::new(), Vec::new()).contains("Oct 2026"));
    }
}
