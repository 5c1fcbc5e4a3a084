//! The two sizes of a radar, and where the words of its axes go.

use plotters::style::text_anchor::HPos;

use super::{
    Axis, ChartMarkup, RadarSize,
    ink::Ink,
    label::{Label, Line},
    markup::{Telling, View},
    spokes::Spokes,
    words::{ELLIPSIS, fitted, text_width, widest_word, wrapped},
};

/// The measures of a radar in one of its sizes, in pixels.
pub(super) struct Paper {
    pub(super) width: i32,
    pub(super) height: i32,
    /// Of names; values are a little smaller.
    pub(super) name_size: f64,
    pub(super) value_size: f64,
    line_height: f64,
    /// The most lines of a name.
    name_lines: usize,
    center: (f64, f64),
    radius: f64,
    /// As small as long words may make it.
    least_radius: f64,
    /// How far marks reach from their place.
    pub(super) reach: f64,
    /// Places the words of the axes.
    place: fn(&Paper, &[Axis], Spokes) -> Vec<Label>,
    /// The width of the words at a spoke.
    room: fn(&Paper, Spokes, u16) -> f64,
}

/// Between the end of a spoke and its words.
const GAP: f64 = 18.0;
/// Between words and those of the next spoke.
const BETWEEN: f64 = 10.0;
/// How wide words may be over or under the picture.
const LEAST_ABOVE: f64 = 120.0;
const MOST_ABOVE: f64 = 380.0;
/// Between words and the border.
const PADDING: f64 = 2.0;
/// The most axes whose names find room around a compact radar.
const NAMED: usize = 6;

impl Paper {
    pub(super) fn of(size: RadarSize) -> Self {
        match size {
            RadarSize::Wide => Self {
                width: 680,
                height: 560,
                name_size: 16.5,
                value_size: 15.6,
                line_height: 20.1,
                name_lines: 3,
                center: (340.0, 290.0),
                radius: 226.0,
                least_radius: 180.0,
                reach: 5.1,
                place: around,
                room: room_around,
            },
            RadarSize::Compact => Self {
                width: 352,
                height: 312,
                name_size: 15.0,
                value_size: 14.0,
                line_height: 18.3,
                name_lines: 2,
                center: (176.0, 160.0),
                radius: 112.0,
                least_radius: 112.0,
                reach: 4.64,
                place: in_corners,
                room: room_in_corners,
            },
        }
    }

    /// The paper of columns: two sheets of it stand side by side on a wide page, at the size of its words.
    pub(super) fn of_columns(size: RadarSize) -> Self {
        let paper = Self::of(size);
        let width = match size {
            RadarSize::Wide => 540,
            RadarSize::Compact => paper.width,
        };
        Self { width, ..paper }
    }

    /// The plane of the radar. A wide one shrinks a little where long words need room.
    pub(super) fn spokes(&self, axes: &[Axis]) -> Spokes {
        let count = u16::try_from(axes.len()).unwrap_or(u16::MAX).max(1);
        let full = Spokes {
            center: self.center,
            radius: self.radius,
            count,
        };
        let room = axes.iter().zip(0_u16..).map(|(axis, number)| {
            let side = full.direction(f64::from(number)).0.abs();
            if side < UPRIGHT {
                return self.radius;
            }
            let word = widest_word(&axis.name, self.name_size * BOLD);
            let word = word.max(text_width(&axis.detail, self.value_size));
            (self.center.0 - PADDING - word) / side - GAP
        });
        let radius = room.fold(self.radius, f64::min).max(self.least_radius);
        let mut spokes = Spokes { radius, ..full };
        while spokes.radius > self.least_radius && self.cuts(axes, spokes) {
            spokes.radius = (spokes.radius - SHRINKS).max(self.least_radius);
        }
        spokes
    }

    /// Whether the words of an axis are longer than they have room.
    fn cuts(&self, axes: &[Axis], spokes: Spokes) -> bool {
        axes.iter().zip(0..).any(|(axis, number)| {
            let lines = self.lines(axis, (self.room)(self, spokes, number));
            let ends = lines.iter().filter(|(_, _, line)| line.ends_with(ELLIPSIS));
            // A person's own is none.
            ends.count() > usize::from(axis.name.ends_with(ELLIPSIS))
        })
    }

    /// The finished picture of `marks`; id, title and summary tell it.
    pub(super) fn frame(
        &self,
        size: RadarSize,
        height: i32,
        class: &str,
        (id, title, summary): (&str, &str, &str),
        marks: &str,
    ) -> ChartMarkup {
        let (modifier, width) = (size.modifier(), self.width);
        let id = format!("{id}-{modifier}");
        let attributes =
            format!(r#"class="radar radar--{modifier}{class}" viewBox="0 0 {width} {height}""#);
        let telling = Telling::Described {
            title,
            summary,
            id: &id,
        };
        ChartMarkup::new(
            &attributes,
            &telling,
            View {
                left: 0,
                width,
                height,
            },
            marks,
        )
    }

    /// The words of the axes, where they belong.
    pub(super) fn labels(&self, axes: &[Axis], spokes: Spokes) -> Vec<Label> {
        (self.place)(self, axes, spokes)
    }

    /// Name and value of an axis within a width. A long word is set a little smaller before it
    /// is cut.
    fn lines(&self, axis: &Axis, width: f64) -> Vec<Line> {
        let word = widest_word(&axis.name, self.name_size * BOLD).max(1.0);
        let size = self.name_size * (width / word).clamp(0.8, 1.0);
        let names = wrapped(&axis.name, size * BOLD, width, self.name_lines);
        let value = fitted(&axis.detail, self.value_size, width);
        let names = names.into_iter().map(|name| (Ink::AxisName, size, name));
        let value = (Ink::AxisValue, self.value_size, value);
        names.chain([value]).collect()
    }

    /// From the first baseline to the last.
    fn drop(&self, lines: &[Line]) -> f64 {
        lines.iter().skip(1).map(|_| self.line_height).sum()
    }
}

/// By how much a radar shrinks at a time.
const SHRINKS: f64 = 6.0;
/// Bold names are wider than the metric.
pub(super) const BOLD: f64 = 1.05;
/// Spokes that lean less than this stand upright: their words are centered.
const UPRIGHT: f64 = 0.2;

/// Words at the end of each spoke.
fn around(paper: &Paper, axes: &[Axis], spokes: Spokes) -> Vec<Label> {
    let label = |(axis, number): (&Axis, u16)| {
        let (x, y) = spokes.beside(f64::from(number), spokes.radius + GAP, 0.0);
        let (side, down) = spokes.direction(f64::from(number));
        let anchor = if side.abs() < UPRIGHT {
            HPos::Center
        } else if side > 0.0 {
            HPos::Left
        } else {
            HPos::Right
        };
        let lines = paper.lines(axis, room_around(paper, spokes, number));
        let (ascent, drop) = (paper.name_size * 0.72, paper.drop(&lines));
        // The block hangs below the end of a spoke that points down and stands on one that
        // points up.
        let top = y - (ascent + drop) * (1.0 - down) / 2.0;
        let baseline = (top + ascent).clamp(ascent, f64::from(paper.height) - 4.0 - drop);
        Label {
            x,
            baseline,
            line_height: paper.line_height,
            anchor,
            lines,
        }
    };
    axes.iter().zip(0..).map(label).collect()
}

/// The width of the words at the end of a spoke.
fn room_around(paper: &Paper, spokes: Spokes, number: u16) -> f64 {
    let (x, _) = spokes.beside(f64::from(number), spokes.radius + GAP, 0.0);
    let (side, _) = spokes.direction(f64::from(number));
    if side.abs() < UPRIGHT {
        // Between the words of the two spokes beside it.
        let beside = spokes.direction(1.0).0.abs() * (spokes.radius + GAP);
        (2.0 * (beside - BETWEEN)).clamp(LEAST_ABOVE, MOST_ABOVE)
    } else if side > 0.0 {
        2.0 * paper.center.0 - PADDING - x
    } else {
        x - PADDING
    }
}

/// The width of the words at a spoke of a narrow sheet.
fn room_in_corners(_: &Paper, spokes: Spokes, number: u16) -> f64 {
    let (side, down) = spokes.direction(f64::from(number));
    match (side.abs() < UPRIGHT, down < 0.0) {
        (true, true) => 240.0,
        (true, false) => 120.0,
        (false, _) => 112.0,
    }
}

/// Whether a compact radar has numbers around its rim, for which the page lists the names: where there are too
/// many of them, or one that would have to be cut.
pub(super) fn is_numbered(axes: &[Axis]) -> bool {
    let paper = Paper::of(RadarSize::Compact);
    axes.len() > NAMED || paper.cuts(axes, paper.spokes(axes))
}

/// Words above, below and in the four corners, where a narrow sheet has room; else numbers.
fn in_corners(paper: &Paper, axes: &[Axis], spokes: Spokes) -> Vec<Label> {
    let is_numbered = is_numbered(axes);
    let label = |(axis, number): (&Axis, u16)| {
        if is_numbered {
            return numbered(paper, spokes, number);
        }
        let (side, down) = spokes.direction(f64::from(number));
        let lines = paper.lines(axis, room_in_corners(paper, spokes, number));
        let drop = paper.drop(&lines);
        let bottom = if down > 0.1 {
            f64::from(paper.height) - 17.0
        } else {
            70.0
        };
        let (x, anchor, last) = if side.abs() < UPRIGHT {
            let last = if down > 0.0 {
                f64::from(paper.height) - 3.0
            } else {
                35.5
            };
            (paper.center.0, HPos::Center, last)
        } else {
            let (x, anchor) = corner(paper, &lines, spokes, number);
            (x, anchor, bottom)
        };
        Label {
            x,
            baseline: last - drop,
            line_height: paper.line_height,
            anchor,
            lines,
        }
    };
    axes.iter().zip(0..).map(label).collect()
}

/// Beside the spoke's end where the words fit, else against the border.
fn corner(paper: &Paper, lines: &[Line], spokes: Spokes, number: u16) -> (f64, HPos) {
    let (side, _) = spokes.direction(f64::from(number));
    let (x, _) = spokes.beside(f64::from(number), spokes.radius + GAP, 0.0);
    let width = lines
        .iter()
        .map(|(_, size, line)| text_width(line, *size))
        .fold(0.0, f64::max);
    let (start, end) = (PADDING, f64::from(paper.width) - PADDING);
    match (side > 0.0, x + width < end, x - width > start) {
        (true, true, _) => (x, HPos::Left),
        (true, false, _) => (end, HPos::Right),
        (false, _, true) => (x, HPos::Right),
        (false, _, false) => (start, HPos::Left),
    }
}

fn numbered(paper: &Paper, spokes: Spokes, number: u16) -> Label {
    let (x, y) = spokes.beside(f64::from(number), spokes.radius + 16.0, 0.0);
    let line = (Ink::AxisName, paper.name_size, (number + 1).to_string());
    Label::single(line, (x, y + paper.name_size * 0.36), HPos::Center)
}
