//! A value stream as people draw it on a wall: a box for each step, a triangle where work waits,
//! the saw-tooth of waiting and working time below, and all of it once more to scale.
//!
//! The saw-tooth gives every step the same room, so that its words can be read; only the last bar
//! is to scale.

mod layout;
mod scale;

use plotters::{
    element::{PathElement, Polygon, Rectangle},
    style::{Color as _, text_anchor::HPos},
};

use super::{
    ChartMarkup,
    ink::Ink,
    label::Label,
    markup::{Telling, View, tenths},
    series::{Painted, Sheet, painted},
    svg::{SvgBackend, pixels},
    words::fitted,
};
use layout::{LINE, Layout, NAME, PADDING, Room, SCALE_ROOM, WORD, across, down, lines};

/// More steps than this stand in several rows.
const MOST_ABREAST: usize = 6;

/// A value stream in words and lengths.
#[derive(Debug, Clone, PartialEq)]
pub struct StreamMap {
    /// Begins the ids of its title and description; one per figure of a page. Both forms share it.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, in sentences.
    pub summary: String,
    /// The steps in their order.
    pub steps: Vec<StreamStep>,
    /// The place of the slowest step, and the word that marks it.
    pub bottleneck: Option<(usize, String)>,
    /// What stands over the bar that is to scale.
    pub scale: String,
    /// Hours of one unit of that bar.
    pub unit_hours: f64,
    /// Across or down.
    pub form: StreamForm,
}

/// One step of a value stream.
#[derive(Debug, Clone, PartialEq)]
pub struct StreamStep {
    /// What is done.
    pub name: String,
    /// Who does it; may be empty.
    pub who: String,
    /// How much of it can be used as it is; may be empty.
    pub accurate: String,
    /// The waiting time in words; empty where nothing waits.
    pub wait: String,
    /// The working time in words.
    pub process: String,
    /// The waiting time in hours.
    pub wait_hours: f64,
    /// The working time in hours.
    pub process_hours: f64,
}

/// The way a value stream runs; the stylesheet shows the one that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreamForm {
    /// From left to right, 1120 wide, in rows of at most six steps.
    Across,
    /// From top to bottom, 304 wide.
    Down,
}

/// Half the width of the waymark.
const MARK: f64 = 9.0;

impl StreamMap {
    /// Draws the value stream.
    pub fn draw(&self) -> ChartMarkup {
        let layout = Layout::of(self);
        let (width, above) = layout.size();
        let (width, height) = (tenths(width) / 10, tenths(above + SCALE_ROOM) / 10);
        let marks = painted(|marks| self.paint(marks, (width, height), layout));
        let form = match self.form {
            StreamForm::Across => "across",
            StreamForm::Down => "down",
        };
        let attributes =
            format!(r#"class="stream-map stream-map--{form}" viewBox="0 0 {width} {height}""#);
        let telling = Telling::Described {
            title: &self.title,
            summary: &self.summary,
            id: &format!("{}-{form}", self.id),
        };
        let view = View {
            left: 0,
            width,
            height,
        };
        ChartMarkup::new(&attributes, &telling, view, &marks)
    }

    fn paint(&self, marks: &mut String, size: (i32, i32), layout: Layout) -> Painted {
        let sheet = SvgBackend::sheet(marks, size);
        for (at, step) in self.steps.iter().enumerate() {
            match self.form {
                StreamForm::Across => paint_across(&sheet, step, layout, layout.room(at))?,
                StreamForm::Down => paint_down(&sheet, step, layout, layout.room(at))?,
            }
        }
        self.paint_saw_tooth(&sheet, layout)?;
        self.paint_times(&sheet, layout)?;
        self.paint_bottleneck(&sheet, layout)?;
        self.paint_scale(&sheet, layout)?;
        sheet.present()
    }

    /// Up where work waits, down where it is worked on.
    fn paint_saw_tooth(&self, sheet: &Sheet<'_>, layout: Layout) -> Painted {
        let all: Vec<(usize, &StreamStep)> = self.steps.iter().enumerate().collect();
        for row in all.chunks(layout.in_a_row()) {
            let line = saw_tooth(row, layout).into_iter();
            let line = line.map(|point| pixels(layout.turned(point)));
            sheet.draw(&PathElement::new(line.collect::<Vec<_>>(), Ink::TimeLine))?;
        }
        Ok(())
    }

    /// The times at the saw-tooth.
    fn paint_times(&self, sheet: &Sheet<'_>, layout: Layout) -> Painted {
        for (at, step) in self.steps.iter().enumerate() {
            let room = layout.room(at);
            let (waiting, working) = layout.levels(room);
            let waits = (
                room.start,
                room.box_start,
                waiting,
                &step.wait,
                Ink::TimeWaiting,
            );
            let works = (
                room.box_start,
                room.end,
                working,
                &step.process,
                Ink::TimeWorking,
            );
            for (place, (start, end, level, words, ink)) in [waits, works].into_iter().enumerate() {
                let middle = f64::midpoint(start, end);
                let (at, anchor, width) = match self.form {
                    StreamForm::Across => {
                        let baseline = if place == 0 {
                            level - 9.0
                        } else {
                            level + 19.0
                        };
                        ((middle, baseline), HPos::Center, end - start + 16.0)
                    }
                    StreamForm::Down => {
                        let x = level + 8.0;
                        ((x, middle + WORD * 0.36), HPos::Left, down::WIDTH - x)
                    }
                };
                let line = (ink, WORD, fitted(words, WORD, width));
                Label::single(line, at, anchor).write(sheet)?;
            }
        }
        Ok(())
    }

    /// The one yellow mark, on the upper edge of the slowest box.
    fn paint_bottleneck(&self, sheet: &Sheet<'_>, layout: Layout) -> Painted {
        let Some((at, word)) = &self.bottleneck else {
            return Ok(());
        };
        let room = layout.room(*at);
        // Down, the word stands between the arrow and the mark.
        let (x, y, beside, anchor) = match self.form {
            StreamForm::Across => (
                room.box_start + 20.0,
                room.top + across::BOX_TOP,
                MARK + 5.0,
                HPos::Left,
            ),
            StreamForm::Down => (down::BOX_WIDTH, room.box_start, -MARK - 2.0, HPos::Right),
        };
        let corners = [(x, y - MARK), (x + MARK, y), (x, y + MARK), (x - MARK, y)];
        sheet.draw(&Polygon::new(corners.map(pixels), Ink::Here.filled()))?;
        let line = (Ink::RulerName, NAME, word.clone());
        Label::single(line, (x + beside, y - 8.0), anchor).write(sheet)
    }
}

/// The corners of the saw-tooth along some steps.
fn saw_tooth(steps: &[(usize, &StreamStep)], layout: Layout) -> Vec<(f64, f64)> {
    let mut line = Vec::new();
    for (at, step) in steps {
        let room = layout.room(*at);
        let (waiting, working) = layout.levels(room);
        let level = if step.wait_hours > 0.0 {
            waiting
        } else {
            working
        };
        line.extend([
            (room.start, level),
            (room.box_start, level),
            (room.box_start, working),
            (room.end, working),
        ]);
    }
    line
}

/// A step from left to right: queue, arrow, box.
fn paint_across(sheet: &Sheet<'_>, step: &StreamStep, layout: Layout, room: Room) -> Painted {
    let top = room.top + across::BOX_TOP;
    let bottom = top + layout.box_height();
    let x = f64::midpoint(room.start, room.box_start);
    if step.wait_hours > 0.0 {
        paint_queue(sheet, (x, top + 24.0))?;
    }
    let y = top + 54.0;
    paint_arrow(
        sheet,
        [(room.start + 3.0, y), (room.box_start - 2.0, y)],
        (-7.0, 4.5),
    )?;
    paint_box(
        sheet,
        step,
        layout,
        [(room.box_start, top), (room.end, bottom)],
    )
}

/// A step from top to bottom.
fn paint_down(sheet: &Sheet<'_>, step: &StreamStep, layout: Layout, room: Room) -> Painted {
    let x = f64::midpoint(1.0, down::BOX_WIDTH);
    paint_arrow(
        sheet,
        [(x, room.start + 3.0), (x, room.box_start - 2.0)],
        (4.5, -7.0),
    )?;
    if step.wait_hours > 0.0 {
        let middle = f64::midpoint(room.start, room.box_start);
        paint_queue(sheet, (x, middle - down::QUEUE_RISE))?;
    }
    let corners = [(1.0, room.box_start), (down::BOX_WIDTH, room.end)];
    paint_box(sheet, step, layout, corners)
}

/// The triangle of work that waits.
fn paint_queue(sheet: &Sheet<'_>, (x, y): (f64, f64)) -> Painted {
    let corners = [(x, y - 17.0), (x + 19.0, y + 15.0), (x - 19.0, y + 15.0)];
    sheet.draw(&Polygon::new(corners.map(pixels), Ink::Queue.filled()))
}

/// A line with a head at its end; `(dx, dy)` leads from the end to a corner of the head.
fn paint_arrow(sheet: &Sheet<'_>, [start, end]: [(f64, f64); 2], (dx, dy): (f64, f64)) -> Painted {
    sheet.draw(&PathElement::new([start, end].map(pixels), Ink::Arrow))?;
    let (x, y) = end;
    let mirrored = if dx < 0.0 { (dx, -dy) } else { (-dx, dy) };
    let head = [(x + dx, y + dy), end, (x + mirrored.0, y + mirrored.1)];
    sheet.draw(&PathElement::new(head.map(pixels), Ink::Arrow))
}

/// The box of a step with its words.
fn paint_box(
    sheet: &Sheet<'_>,
    step: &StreamStep,
    layout: Layout,
    corners: [(f64, f64); 2],
) -> Painted {
    sheet.draw(&Rectangle::new(corners.map(pixels), Ink::StepBox.filled()))?;
    let [(left, top), _] = corners;
    Label {
        x: left + PADDING,
        baseline: top + PADDING + NAME,
        line_height: LINE,
        anchor: HPos::Left,
        lines: lines(step, layout.word_width()),
    }
    .write(sheet)
}

#[cfg(test)]
mod tests;
