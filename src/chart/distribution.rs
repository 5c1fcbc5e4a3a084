//! How times are spread, from minutes to months: columns on a scale that doubles from one to the
//! next.
//!
//! ## Why doubling
//! Half of the changes may take hours and the rest weeks. On an even scale the longest decides
//! alone; here every doubling has the same room, and DORA's answer options, from an hour to six
//! months, lie at about even distances.

use plotters::{
    element::{PathElement, Rectangle},
    style::{Color as _, text_anchor::HPos},
};

use super::{
    ChartMarkup, RadarSize,
    ink::Ink,
    label::Label,
    markup::tenths,
    paper::{BOLD, Paper},
    scale::CountScale,
    scale_line::{GAP, ScaleLine},
    series::{Painted, Sheet, painted},
    svg::{SvgBackend, pixels},
    words::text_width,
};

/// Times in hours, and what to mark among them.
#[derive(Debug, Clone, PartialEq)]
pub struct Distribution {
    /// Begins the ids of its title and description; one per figure of a page. Both sizes of a
    /// figure share it.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, in sentences.
    pub summary: String,
    /// What is counted.
    pub counted: String,
    /// The columns, as [`doublings`] makes them.
    pub bins: Vec<Doubling>,
    /// Times that stand under the scale with their words, in their order; left out where there is
    /// no room.
    pub ticks: Vec<(f64, String)>,
    /// Times that are marked in the picture with their words, at most two, the shorter first.
    pub marks: Vec<(f64, String)>,
    /// The space it is drawn for.
    pub size: RadarSize,
}

/// A span of time that ends at twice its beginning, and how many times lie in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Doubling {
    /// The beginning in hours; a time at it lies within.
    pub from: f64,
    /// The end in hours; a time at it lies in the next.
    pub to: f64,
    /// How many times.
    pub count: u32,
}

/// Counts times by doublings of an hour, up and down, from the shortest to the longest without a
/// gap. Times of zero or less, and what is no number, are left out.
///
/// ```
/// use waymark::chart::doublings;
/// let counts: Vec<u32> = doublings(&[0.75, 1.0, 1.9, 6.0]).iter().map(|d| d.count).collect();
/// // Half an hour to one, one to two, two to four, four to eight.
/// assert_eq!(counts, [1, 2, 0, 1]);
/// ```
pub fn doublings(hours: &[f64]) -> Vec<Doubling> {
    let places = || {
        let times = hours.iter().copied();
        times
            .filter(|time| *time > 0.0 && time.is_finite())
            .map(place)
    };
    let (Some(first), Some(last)) = (places().min(), places().max()) else {
        return Vec::new();
    };
    let mut bins: Vec<Doubling> = (first..=last)
        .map(|place| Doubling {
            from: 2_f64.powi(place),
            to: 2_f64.powi(place + 1),
            count: 0,
        })
        .collect();
    for place in places() {
        let at = usize::try_from(place - first).ok();
        if let Some(bin) = at.and_then(|at| bins.get_mut(at)) {
            bin.count += 1;
        }
    }
    bins
}

/// The doubling of an hour that a time lies in, 0 for one hour to two.
#[expect(
    clippy::cast_possible_truncation,
    reason = "exponents of doubles are within 1,100"
)]
fn place(hours: f64) -> i32 {
    hours.log2().floor() as i32
}

/// Above the highest line, for the words of two marks.
const TOP: f64 = 50.0;
/// From one mark's words to the next's.
const WORDS: f64 = 20.0;
/// The height of the columns.
const HEIGHT: f64 = 170.0;
/// Below the line, for the times and what is counted.
const BOTTOM: f64 = 44.0;
const RIGHT: f64 = 2.0;
/// The line that the columns stand on.
const LINE: f64 = TOP + HEIGHT;
/// The widest column: one or two do not fill the sheet.
const WIDEST: f64 = 168.0;

/// Where the columns stand.
struct Plot {
    left: f64,
    pitch: f64,
    scale: CountScale,
    /// The beginning of the first doubling, in doublings of an hour.
    first: f64,
    bins: f64,
    right: f64,
}

impl Plot {
    /// The place of a time, if it lies on the scale.
    fn x(&self, hours: f64) -> Option<f64> {
        let along = hours.log2() - self.first;
        (0.0..=self.bins)
            .contains(&along)
            .then_some(self.left + along * self.pitch)
    }
}

impl Distribution {
    /// Draws the distribution.
    pub fn draw(&self) -> ChartMarkup {
        let paper = Paper::of_columns(self.size);
        let height = tenths(LINE + BOTTOM) / 10;
        let marks = painted(|marks| self.paint(&paper, height, marks));
        paper.frame(
            self.size,
            height,
            "",
            (&self.id, &self.title, &self.summary),
            &marks,
        )
    }

    fn plot(&self, paper: &Paper) -> Plot {
        let highest = self.bins.iter().map(|bin| bin.count).max().unwrap_or(0);
        let scale = CountScale::up_to(highest);
        let left = ScaleLine::start(&scale.top.to_string(), paper);
        let right = f64::from(paper.width) - RIGHT;
        let bins = f64::from(u16::try_from(self.bins.len().max(1)).unwrap_or(u16::MAX));
        Plot {
            left,
            pitch: ((right - left) / bins).min(WIDEST),
            scale,
            first: self.bins.first().map_or(0.0, |bin| bin.from.log2()),
            bins,
            right,
        }
    }

    fn paint(&self, paper: &Paper, height: i32, marks: &mut String) -> Painted {
        let plot = self.plot(paper);
        let sheet = SvgBackend::sheet(marks, (paper.width, height));
        let unit = HEIGHT / plot.scale.top;
        for number in plot.scale.lines() {
            let line = ScaleLine {
                across: (plot.left, plot.right),
                y: LINE - number * unit,
                ink: Ink::Grid,
                number: Some((Ink::AxisValue, paper.value_size, number.to_string())),
            };
            line.draw(&sheet)?;
        }
        let gap = (plot.pitch * 0.12).min(3.0);
        for bin in self.bins.iter().filter(|bin| bin.count > 0) {
            let (Some(start), Some(end)) = (plot.x(bin.from), plot.x(bin.to)) else {
                continue;
            };
            let top = LINE - f64::from(bin.count) * unit;
            let corners = [(start + gap / 2.0, top), (end - gap / 2.0, LINE)].map(pixels);
            sheet.draw(&Rectangle::new(corners, Ink::Deployed.filled()))?;
        }
        let line = [(plot.left, LINE), (plot.right, LINE)].map(pixels);
        sheet.draw(&PathElement::new(line, Ink::RingEdge))?;
        self.paint_ticks(&sheet, paper, &plot)?;
        self.paint_marks(&sheet, paper, &plot)?;
        let words = (Ink::AxisValue, paper.value_size, self.counted.clone());
        Label::single(words, (plot.left, LINE + BOTTOM - 5.0), HPos::Left).write(&sheet)?;
        sheet.present()
    }

    fn paint_ticks(&self, sheet: &Sheet<'_>, paper: &Paper, plot: &Plot) -> Painted {
        let mut free = 0.0;
        for (hours, label) in &self.ticks {
            let Some(x) = plot.x(*hours) else { continue };
            let half = text_width(label, paper.value_size) / 2.0;
            if x - half < free || x + half > plot.right {
                continue;
            }
            free = x + half + GAP;
            let tick = [(x, LINE), (x, LINE + 6.0)].map(pixels);
            sheet.draw(&PathElement::new(tick, Ink::Tick))?;
            let words = (Ink::AxisValue, paper.value_size, label.clone());
            Label::single(words, (x, LINE + 20.0), HPos::Center).write(sheet)?;
        }
        Ok(())
    }

    /// The words of the longest time stand highest and to its right, those of the shorter one below
    /// and to its left, so that neither crosses the other's line while there is room.
    fn paint_marks(&self, sheet: &Sheet<'_>, paper: &Paper, plot: &Plot) -> Painted {
        let mut baseline = WORDS - 4.0;
        for (at, (hours, label)) in self.marks.iter().enumerate().rev() {
            let Some(x) = plot.x(*hours) else { continue };
            let line = [(x, baseline + 5.0), (x, LINE)].map(pixels);
            sheet.draw(&PathElement::new(line, Ink::Now))?;
            let width = text_width(label, paper.value_size * BOLD);
            let (fits_left, fits_right) = (x - width > 0.0, x + width < plot.right);
            let is_last = at + 1 == self.marks.len();
            let anchor = if fits_right && (is_last || !fits_left) {
                HPos::Left
            } else {
                HPos::Right
            };
            let words = (Ink::AxisName, paper.value_size, label.clone());
            Label::single(words, (x, baseline), anchor).write(sheet)?;
            baseline += WORDS;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_positive_time_is_counted_once_and_in_its_place() {
        let hours = [0.0, -1.0, f64::NAN, 1.0 / 60.0, 1.0, 1.5, 2.0, 1_000.0];
        let bins = doublings(&hours);
        assert_eq!(bins.iter().map(|bin| bin.count).sum::<u32>(), 5);
        let hour = Doubling {
            from: 1.0,
            to: 2.0,
            count: 2,
        };
        assert!(bins.contains(&hour));
        assert!(
            bins.windows(2)
                .all(|pair| (pair[0].to - pair[1].from).abs() < 1e-9)
        );
        assert_eq!(doublings(&[]), []);
    }

    #[test]
    fn marks_and_ticks_stand_in_the_picture_where_they_belong() {
        for size in [RadarSize::Wide, RadarSize::Compact] {
            let chart = Distribution {
                id: "lead".to_owned(),
                title: "Lead time".to_owned(),
                summary: "Half within a day.".to_owned(),
                counted: "Changes".to_owned(),
                bins: doublings(&[0.5, 20.0, 24.0, 30.0, 900.0]),
                ticks: vec![
                    (0.01, "36 s".to_owned()),
                    (24.0, "1 day".to_owned()),
                    (25.0, "no room".to_owned()),
                ],
                marks: vec![(24.0, "median".to_owned()), (900.0, "p90".to_owned())],
                size,
            };
            let svg = chart.draw();
            let svg = svg.as_str();
            assert!(svg.contains("1 day") && svg.contains("median") && svg.contains("p90"));
            assert!(!svg.contains("36 s") && !svg.contains("no room"));
        }
    }

    #[test]
    fn nothing_to_draw_is_no_fault() {
        let nothing = Distribution {
            id: "lead".to_owned(),
            title: "Lead time".to_owned(),
            summary: String::new(),
            counted: String::new(),
            bins: Vec::new(),
            ticks: vec![(1.0, "1 hour".to_owned())],
            marks: Vec::new(),
            size: RadarSize::Compact,
        };
        assert!(nothing.draw().as_str().contains("Lead time"));
    }
}
