//! A score over the visits of a team, as small as a word.

use std::fmt::{self, Write as _};

use super::TOP;
use super::markup::{ChartMarkup, Telling, View};

/// How wide it is, in pixels.
const WIDTH: f64 = 144.0;
/// How high.
const HEIGHT: f64 = 36.0;
/// The room around the marks.
const ROOM: f64 = 7.0;

/// A visit on the line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Visit {
    /// When it was, in days from any day.
    pub day: f64,
    /// The score, from 0 to 10.
    pub value: f64,
    /// Whether it rests on too little.
    pub is_provisional: bool,
    /// Whether it is joined to the one before.
    pub is_joined: bool,
}

/// A score over the visits of a team.
#[derive(Debug, Clone, PartialEq)]
pub struct Sparkline {
    /// The sentence for people who do not see it.
    pub label: String,
    /// The visits, the oldest first; the last is where the team is.
    pub visits: Vec<Visit>,
}

impl Sparkline {
    /// Draws the line: joined visits, a hollow dot for what is provisional, and the last as the place where
    /// one is.
    pub fn draw(&self) -> ChartMarkup {
        let mut marks = String::new();
        let written = self.write(&mut marks);
        debug_assert!(written.is_ok(), "a string takes every mark");
        let attributes = format!(
            r#"class="sparkline" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}""#
        );
        let view = View {
            left: 0,
            width: 144,
            height: 36,
        };
        ChartMarkup::new(&attributes, &Telling::Labelled(&self.label), view, &marks)
    }

    fn write(&self, out: &mut String) -> fmt::Result {
        let (base, end) = (HEIGHT - 1.0, WIDTH);
        write!(
            out,
            r#"<path class="sparkline__base" d="M0 {base:.1}H{end:.1}"/>"#
        )?;
        let places: Vec<(f64, f64, Visit)> = self.places();
        for pair in places.windows(2) {
            if let [(from_x, from_y, _), (x, y, visit)] = pair
                && visit.is_joined
            {
                write!(
                    out,
                    r#"<path class="sparkline__line" d="M{from_x:.1} {from_y:.1}L{x:.1} {y:.1}"/>"#
                )?;
            }
        }
        let last = places.len().saturating_sub(1);
        for (at, (x, y, visit)) in places.iter().enumerate() {
            let hollow = if visit.is_provisional {
                " sparkline__visit--provisional"
            } else {
                ""
            };
            if at == last {
                write!(
                    out,
                    r#"<path class="ink-here{hollow}" d="M{x:.1} {y:.1}m0-6 6 6-6 6-6-6z"/>"#
                )?;
            } else {
                write!(
                    out,
                    r#"<circle class="sparkline__visit{hollow}" cx="{x:.1}" cy="{y:.1}" r="2.75"/>"#
                )?;
            }
        }
        Ok(())
    }

    /// Where the visits stand: by their days from left to right, by their scores from the ground up.
    fn places(&self) -> Vec<(f64, f64, Visit)> {
        let first = self.visits.first().map_or(0.0, |visit| visit.day);
        let last = self.visits.last().map_or(0.0, |visit| visit.day);
        let span = (last - first).max(1.0);
        let place = |visit: &Visit| {
            let x = ROOM + (visit.day - first) / span * (WIDTH - 2.0 * ROOM);
            let x = if last > first { x } else { WIDTH - ROOM };
            let y = HEIGHT - ROOM - visit.value / TOP * (HEIGHT - 2.0 * ROOM);
            (x, y, *visit)
        };
        self.visits.iter().map(place).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_comparable_is_joined() {
        let visit = |day: f64, value: f64, is_provisional: bool, is_joined: bool| Visit {
            day,
            value,
            is_provisional,
            is_joined,
        };
        let line = Sparkline {
            label: "CALMS over time".into(),
            visits: vec![
                visit(0.0, 2.0, true, false),
                visit(100.0, 4.0, false, true),
                visit(300.0, 9.0, false, false),
            ],
        };
        let drawn = line.draw();
        let drawn = drawn.as_str();
        assert_eq!(drawn.matches("sparkline__line").count(), 1);
        assert_eq!(drawn.matches("<circle").count(), 2);
        assert_eq!(drawn.matches("--provisional").count(), 1);
        assert!(drawn.contains(r#"aria-label="CALMS over time""#));
    }
}
