//! Deployments and failures by week: columns that rise from the line, and columns that hang from it.
//!
//! Which way a column goes tells what it is, so that no color has to.

use plotters::{
    element::{PathElement, Rectangle},
    style::{Color as _, text_anchor::HPos},
};

use super::{
    ChartMarkup, RadarSize,
    ink::Ink,
    label::Label,
    markup::tenths,
    paper::Paper,
    scale::CountScale,
    scale_line::{GAP, ScaleLine},
    series::{Painted, Sheet, painted},
    svg::{SvgBackend, pixels},
    words::text_width,
};

/// Deployments and failures, week by week.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// Begins the ids of its title and description; one per figure of a page. Both sizes of a
    /// figure share it.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, in sentences.
    pub summary: String,
    /// What the columns above the line are.
    pub above: String,
    /// What the columns below the line are.
    pub below: String,
    /// The weeks in their order.
    pub weeks: Vec<TimelineWeek>,
    /// The space it is drawn for.
    pub size: RadarSize,
}

/// A week of a timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineWeek {
    /// Deployments.
    pub deployments: u32,
    /// Those of them that failed.
    pub failed: u32,
    /// Whether all of the week is known.
    pub is_complete: bool,
    /// What stands under it, such as the month that begins; left out where there is no room.
    pub label: Option<String>,
}

/// Above the highest line, for the name of what rises.
const TOP: f64 = 26.0;
/// The height of the columns above the line.
const HEIGHT: f64 = 170.0;
/// Below the lowest column, for the months and the name of what hangs.
const BOTTOM: f64 = 44.0;
/// Right of the last column.
const RIGHT: f64 = 2.0;
/// A failure is never lower than this.
const LEAST: f64 = 3.0;

/// Where the columns stand.
struct Plot {
    left: f64,
    width: f64,
    /// The height of one deployment.
    unit: f64,
    scale: CountScale,
    /// Where the columns below the line end at most.
    floor: f64,
}

/// The line between deployments and failures.
const LINE: f64 = TOP + HEIGHT;

impl Timeline {
    /// Draws the timeline.
    pub fn draw(&self) -> ChartMarkup {
        let paper = Paper::of_columns(self.size);
        let plot = self.plot(&paper);
        let height = tenths(plot.floor + BOTTOM) / 10;
        let marks = painted(|marks| self.paint(&paper, &plot, height, marks));
        paper.frame(
            self.size,
            height,
            "",
            (&self.id, &self.title, &self.summary),
            &marks,
        )
    }

    fn plot(&self, paper: &Paper) -> Plot {
        let highest = |count: fn(&TimelineWeek) -> u32| self.weeks.iter().map(count).max();
        let deployments = highest(|week| week.deployments).unwrap_or(0);
        let failed = highest(|week| week.failed).unwrap_or(0);
        let scale = CountScale::up_to(deployments);
        let unit = HEIGHT / scale.top;
        let left = ScaleLine::start(&scale.top.to_string(), paper);
        Plot {
            left,
            width: f64::from(paper.width) - left - RIGHT,
            unit,
            scale,
            floor: LINE + hanging(failed, unit),
        }
    }

    fn paint(&self, paper: &Paper, plot: &Plot, height: i32, marks: &mut String) -> Painted {
        let sheet = SvgBackend::sheet(marks, (paper.width, height));
        paint_scale(&sheet, paper, plot)?;
        let pitch = plot.width / count(self.weeks.len().max(1));
        // Very many weeks stand close, as an area.
        let gap = if pitch > 4.0 {
            (pitch * 0.2).min(4.0)
        } else {
            0.0
        };
        for (at, week) in self.weeks.iter().enumerate() {
            let start = plot.left + count(at) * pitch;
            paint_week(
                &sheet,
                plot,
                week,
                (start + gap / 2.0, start + pitch - gap / 2.0),
            )?;
        }
        self.paint_labels(&sheet, paper, plot, pitch)?;
        let right = plot.left + plot.width;
        let line = [pixels((plot.left, LINE)), pixels((right, LINE))];
        sheet.draw(&PathElement::new(line, Ink::RingEdge))?;
        let names = [
            (&self.above, TOP - 10.0),
            (&self.below, plot.floor + BOTTOM - 5.0),
        ];
        for (name, baseline) in names {
            let line = (Ink::AxisValue, paper.value_size, name.clone());
            Label::single(line, (plot.left, baseline), HPos::Left).write(&sheet)?;
        }
        sheet.present()
    }

    /// What stands under the weeks, where there is room.
    fn paint_labels(&self, sheet: &Sheet<'_>, paper: &Paper, plot: &Plot, pitch: f64) -> Painted {
        let mut free = plot.left;
        for (at, week) in self.weeks.iter().enumerate() {
            let Some(label) = &week.label else { continue };
            let start = plot.left + count(at) * pitch;
            let end = start + text_width(label, paper.value_size);
            if start < free || end > plot.left + plot.width {
                continue;
            }
            free = end + GAP;
            let tick = [(start, plot.floor), (start, plot.floor + 6.0)].map(pixels);
            sheet.draw(&PathElement::new(tick, Ink::Tick))?;
            let words = (Ink::AxisValue, paper.value_size, label.clone());
            Label::single(words, (start, plot.floor + 20.0), HPos::Left).write(sheet)?;
        }
        Ok(())
    }
}

/// The lines of the scale with their numbers.
fn paint_scale(sheet: &Sheet<'_>, paper: &Paper, plot: &Plot) -> Painted {
    for number in plot.scale.lines() {
        let line = ScaleLine {
            across: (plot.left, plot.left + plot.width),
            y: LINE - number * plot.unit,
            ink: Ink::Grid,
            number: Some((Ink::AxisValue, paper.value_size, number.to_string())),
        };
        line.draw(sheet)?;
    }
    Ok(())
}

/// One week's columns between two places.
fn paint_week(
    sheet: &Sheet<'_>,
    plot: &Plot,
    week: &TimelineWeek,
    (start, end): (f64, f64),
) -> Painted {
    if week.deployments > 0 {
        let top = LINE - f64::from(week.deployments) * plot.unit;
        let ink = if week.is_complete {
            Ink::Deployed
        } else {
            Ink::DeployedPartly
        };
        let corners = [(start, top), (end, LINE)].map(pixels);
        sheet.draw(&Rectangle::new(corners, ink.filled()))?;
    }
    if week.failed > 0 {
        let bottom = LINE + hanging(week.failed, plot.unit);
        let corners = [(start, LINE), (end, bottom)].map(pixels);
        sheet.draw(&Rectangle::new(corners, Ink::Failed.filled()))?;
    }
    Ok(())
}

/// How far a column of failures hangs.
fn hanging(failed: u32, unit: f64) -> f64 {
    if failed == 0 {
        0.0
    } else {
        (f64::from(failed) * unit).max(LEAST)
    }
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timeline(weeks: Vec<TimelineWeek>) -> Timeline {
        Timeline {
            id: "weeks".to_owned(),
            title: "By week".to_owned(),
            summary: "Three weeks.".to_owned(),
            above: "Deployments".to_owned(),
            below: "Failed".to_owned(),
            weeks,
            size: RadarSize::Wide,
        }
    }

    fn week(deployments: u32, failed: u32) -> TimelineWeek {
        TimelineWeek {
            deployments,
            failed,
            is_complete: true,
            label: None,
        }
    }

    fn heights(chart: &ChartMarkup, ink: Ink) -> Vec<f64> {
        let begin = format!("<rect class=\"{}\"", ink.class());
        let rects = chart.as_str().split(&begin).skip(1);
        let height = |rect: &str| {
            rect.split("height=\"")
                .nth(1)?
                .split('"')
                .next()?
                .parse()
                .ok()
        };
        rects.filter_map(height).collect()
    }

    #[test]
    fn columns_are_as_high_as_their_counts() {
        let mut weeks = vec![week(4, 1), week(0, 0), week(2, 2)];
        weeks[2].is_complete = false;
        let chart = timeline(weeks).draw();
        assert_eq!(heights(&chart, Ink::Deployed), [170.0]);
        assert_eq!(heights(&chart, Ink::DeployedPartly), [85.0]);
        assert_eq!(heights(&chart, Ink::Failed), [42.5, 85.0]);
    }

    #[test]
    fn a_single_failure_among_thousands_can_be_seen() {
        let chart = timeline(vec![week(10_000, 1)]).draw();
        assert_eq!(heights(&chart, Ink::Failed), [LEAST]);
    }

    #[test]
    fn months_that_have_no_room_are_left_out() {
        let weeks = |every| {
            let label = |at| (at % every == 0).then(|| "Sep 2026".to_owned());
            (0..60)
                .map(|at| TimelineWeek {
                    label: label(at),
                    ..week(1, 0)
                })
                .collect()
        };
        let written = |every| {
            timeline(weeks(every))
                .draw()
                .as_str()
                .matches("Sep 2026")
                .count()
        };
        assert_eq!(written(20), 3);
        assert!(written(1) < 12);
    }

    #[test]
    fn nothing_to_draw_is_no_fault() {
        assert!(timeline(Vec::new()).draw().as_str().contains("By week"));
    }
}
