//! Where the parts of a value stream lie.

use super::{StreamForm, StreamMap, StreamStep};
use crate::chart::{
    ink::Ink,
    label::Line,
    paper::BOLD,
    words::{fitted, wrapped},
};

/// Where one step's parts lie. `start` to `box_start` is its wait, up to `end` its box; `row` is how far
/// down its row begins.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) row: f64,
    pub(super) start: f64,
    pub(super) box_start: f64,
    pub(super) end: f64,
}

/// The font size of names; other words are a little smaller.
pub(super) const NAME: f64 = 16.0;
pub(super) const WORD: f64 = 14.5;
/// From one line of words to the next.
pub(super) const LINE: f64 = 19.0;
/// Between a box and its words.
pub(super) const PADDING: f64 = 10.0;
/// From the last step to the end of the picture: caption, bar, ticks.
pub(super) const SCALE_ROOM: f64 = 92.0;
/// A box has room for the triangle beside it.
const LEAST_BOX: f64 = 68.0;

/// Across: boxes, then the two levels of the saw-tooth. Many steps go on in further rows.
pub(super) mod across {
    /// More steps than this do not stand in a row.
    pub(in crate::chart::value_stream) const MOST_ABREAST: usize = 6;
    pub(in crate::chart::value_stream) const WIDTH: f64 = 1120.0;
    pub(in crate::chart::value_stream) const BOX_TOP: f64 = 34.0;
    pub(in crate::chart::value_stream) const WIDEST_BOX: f64 = 250.0;
    /// From the lower edge of the boxes.
    pub(in crate::chart::value_stream) const WAIT_LEVEL: f64 = 44.0;
    pub(in crate::chart::value_stream) const WORK_LEVEL: f64 = 80.0;
    pub(in crate::chart::value_stream) const BOTTOM: f64 = 110.0;
}

/// Down: boxes on the left, the two levels of the saw-tooth on the right.
pub(super) mod down {
    pub(in crate::chart::value_stream) const WIDTH: f64 = 304.0;
    pub(in crate::chart::value_stream) const BOX_WIDTH: f64 = 176.0;
    pub(in crate::chart::value_stream) const WAIT_HEIGHT: f64 = 58.0;
    pub(in crate::chart::value_stream) const WORK_LEVEL: f64 = 190.0;
    pub(in crate::chart::value_stream) const WAIT_LEVEL: f64 = 212.0;
    /// The middle of the boxes.
    pub(in crate::chart::value_stream) const QUEUE: f64 = 88.5;
}

/// Where everything lies.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    form: StreamForm,
    steps: usize,
    /// The steps of a row, the last of which may have fewer.
    abreast: usize,
    /// As high as the words of the fullest box.
    box_height: f64,
}

impl Layout {
    pub(super) fn of(map: &StreamMap) -> Self {
        let steps = map.steps.len().max(1);
        let abreast = match map.form {
            StreamForm::Across => steps.div_ceil(steps.div_ceil(across::MOST_ABREAST)),
            StreamForm::Down => 1,
        };
        let layout = Self {
            form: map.form,
            steps,
            abreast,
            box_height: LEAST_BOX,
        };
        let lines = map
            .steps
            .iter()
            .map(|step| lines(step, layout.word_width()).len());
        let lines = count(lines.max().unwrap_or(0));
        let height = 2.0 * PADDING + NAME + (lines - 1.0) * LINE;
        Self {
            box_height: height.max(LEAST_BOX),
            ..layout
        }
    }

    /// The width of a box.
    fn box_width(self) -> f64 {
        match self.form {
            StreamForm::Across => {
                (across::WIDTH / count(self.abreast) * 0.68).min(across::WIDEST_BOX)
            }
            StreamForm::Down => down::BOX_WIDTH,
        }
    }

    /// The width of the words in a box.
    pub(super) fn word_width(self) -> f64 {
        self.box_width() - 2.0 * PADDING
    }

    /// The width, and the height of everything above the bar that is to scale.
    pub(super) fn size(self) -> (f64, f64) {
        match self.form {
            StreamForm::Across => (across::WIDTH, count(self.rows()) * self.row_height()),
            StreamForm::Down => (
                down::WIDTH,
                2.0 + count(self.steps) * (down::WAIT_HEIGHT + self.box_height),
            ),
        }
    }

    fn rows(self) -> usize {
        self.steps.div_ceil(self.abreast)
    }

    fn row_height(self) -> f64 {
        self.box_bottom() + across::BOTTOM
    }

    /// The lower edge of the boxes that stand side by side, from where their row begins.
    pub(super) fn box_bottom(self) -> f64 {
        across::BOX_TOP + self.box_height
    }

    /// The places of each row's steps.
    pub(super) fn row_places(self) -> impl Iterator<Item = std::ops::Range<usize>> {
        let starts = (0..self.steps).step_by(self.per_line());
        starts.map(move |start| start..(start + self.per_line()).min(self.steps))
    }

    /// The steps that one line of the saw-tooth joins.
    fn per_line(self) -> usize {
        match self.form {
            StreamForm::Across => self.abreast,
            StreamForm::Down => self.steps,
        }
    }

    /// The room of a step along the way that work takes.
    pub(super) fn room(self, at: usize) -> Room {
        let (pitch, length) = match self.form {
            StreamForm::Across => {
                let pitch = (across::WIDTH - 2.0) / count(self.abreast);
                (pitch, self.box_width())
            }
            StreamForm::Down => (down::WAIT_HEIGHT + self.box_height, self.box_height),
        };
        let (row, place) = match self.form {
            StreamForm::Across => (at / self.abreast, at % self.abreast),
            StreamForm::Down => (0, at),
        };
        // A pixel in, so that borders lie within the picture.
        let start = 1.0 + count(place) * pitch;
        Room {
            row: count(row) * self.row_height(),
            start,
            box_start: start + pitch - length,
            end: start + pitch,
        }
    }

    /// The level of waiting, and that of work.
    pub(super) fn levels(self, room: Room) -> (f64, f64) {
        let bottom = room.row + self.box_bottom();
        match self.form {
            StreamForm::Across => (bottom + across::WAIT_LEVEL, bottom + across::WORK_LEVEL),
            StreamForm::Down => (down::WAIT_LEVEL, down::WORK_LEVEL),
        }
    }

    /// A point by its place along the way and beside it.
    pub(super) fn turned(self, (along, beside): (f64, f64)) -> (f64, f64) {
        match self.form {
            StreamForm::Across => (along, beside),
            StreamForm::Down => (beside, along),
        }
    }
}

/// The words of a step, line by line.
pub(super) fn lines(step: &StreamStep, width: f64) -> Vec<Line> {
    let names = wrapped(&step.name, NAME * BOLD, width);
    let names = names.into_iter().map(|name| (Ink::AxisName, NAME, name));
    let rest = [&step.who, &step.accurate].into_iter();
    let rest = rest
        .filter(|words| !words.is_empty())
        .map(|words| (Ink::AxisValue, WORD, fitted(words, WORD, width)));
    names.chain(rest).collect()
}

fn count(number: usize) -> f64 {
    f64::from(u16::try_from(number).unwrap_or(u16::MAX))
}
