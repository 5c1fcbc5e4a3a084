//! Where the parts of a value stream lie.

use super::{MOST_ABREAST, StreamForm, StreamMap, StreamStep};
use crate::chart::{
    ink::Ink,
    label::Line,
    paper::BOLD,
    words::{fitted, wrapped},
};

/// Where one step's parts lie. `start` to `box_start` is its wait, up to `end` its box.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) start: f64,
    pub(super) box_start: f64,
    pub(super) end: f64,
    /// The upper edge of the row that it stands in.
    pub(super) top: f64,
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

/// Across: boxes, then the two levels of the saw-tooth.
pub(super) mod across {
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
    pub(in crate::chart::value_stream) const WAIT_HEIGHT: f64 = 66.0;
    pub(in crate::chart::value_stream) const WORK_LEVEL: f64 = 190.0;
    pub(in crate::chart::value_stream) const WAIT_LEVEL: f64 = 212.0;
    /// Above the middle of its wait, so that the word of the bottleneck has room below.
    pub(in crate::chart::value_stream) const QUEUE_RISE: f64 = 6.0;
}

/// Where everything lies.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    form: StreamForm,
    /// How many steps stand side by side, and how many rows of them there are.
    abreast: usize,
    rows: usize,
    /// As high as the words of the fullest box.
    box_height: f64,
}

impl Layout {
    pub(super) fn of(map: &StreamMap) -> Self {
        let steps = map.steps.len().max(1);
        let rows = match map.form {
            StreamForm::Across => steps.div_ceil(MOST_ABREAST),
            StreamForm::Down => steps,
        };
        let abreast = steps.div_ceil(rows);
        let layout = Self {
            form: map.form,
            abreast,
            rows,
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
            StreamForm::Across => (across::WIDTH, count(self.rows) * self.row_height()),
            StreamForm::Down => (
                down::WIDTH,
                2.0 + count(self.rows) * (down::WAIT_HEIGHT + self.box_height),
            ),
        }
    }

    /// The height of the boxes.
    pub(super) fn box_height(self) -> f64 {
        self.box_height
    }

    /// The height of steps that stand side by side, with their times.
    fn row_height(self) -> f64 {
        across::BOX_TOP + self.box_height + across::BOTTOM
    }

    /// How many steps have one line of times together.
    pub(super) fn in_a_row(self) -> usize {
        match self.form {
            StreamForm::Across => self.abreast,
            StreamForm::Down => self.rows,
        }
    }

    /// The room of a step along the way that work takes.
    pub(super) fn room(self, at: usize) -> Room {
        let (place, top, pitch, length) = match self.form {
            StreamForm::Across => (
                at % self.abreast,
                count(at / self.abreast) * self.row_height(),
                (across::WIDTH - 2.0) / count(self.abreast),
                self.box_width(),
            ),
            StreamForm::Down => (
                at,
                0.0,
                down::WAIT_HEIGHT + self.box_height,
                self.box_height,
            ),
        };
        // A pixel in, so that borders lie within the picture.
        let start = 1.0 + count(place) * pitch;
        Room {
            start,
            box_start: start + pitch - length,
            end: start + pitch,
            top,
        }
    }

    /// The level of waiting beside a step, and that of work.
    pub(super) fn levels(self, room: Room) -> (f64, f64) {
        let bottom = room.top + across::BOX_TOP + self.box_height;
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
    let names = wrapped(&step.name, NAME * BOLD, width, 2);
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
