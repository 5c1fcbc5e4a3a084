//! The radar: spokes, band rings, outlines.

use plotters::{
    drawing::DrawingArea,
    element::{PathElement, Polygon},
    style::{Color as _, text_anchor::HPos},
};

use super::{
    Axis, Bars, ChartMarkup, RadarSize, Ring, Series, SeriesRole, TOP, bands,
    ink::Ink,
    label::Label,
    paper::{Paper, is_numbered},
    series::{Painted, Sheet, in_layers, painted},
    spokes::{Place, Spokes},
    svg::{SvgBackend, pixels},
};

/// Fewer dimensions than this are bars.
const FEWEST: usize = 3;

/// A radar of at least three dimensions; [`Bars`](super::Bars) shows fewer.
///
/// Its outline is exact on every spoke and says nothing between them, nor does its area.
#[derive(Debug, Clone, PartialEq)]
pub struct Radar {
    /// Begins the ids of its title and description; one per figure of a page. Both sizes of a
    /// figure share it.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, in sentences.
    pub summary: String,
    /// The spokes, clockwise from the top.
    pub axes: Vec<Axis>,
    /// The bands, from the lowest.
    pub rings: Vec<Ring>,
    /// The outlines.
    pub series: Vec<Series>,
    /// The space it is drawn for.
    pub size: RadarSize,
}

impl Radar {
    /// Draws the radar.
    pub fn draw(&self) -> ChartMarkup {
        let paper = Paper::of(self.size);
        let marks = painted(|marks| self.paint(&paper, marks));
        paper.frame(
            self.size,
            paper.height,
            "",
            (&self.id, &self.title, &self.summary),
            &marks,
        )
    }

    /// Whether this many dimensions make a radar; fewer are bars.
    pub fn is_for(dimensions: usize) -> bool {
        dimensions >= FEWEST
    }

    /// Draws the radar, or the bars of too few dimensions for one.
    pub fn draw_or_bars(self) -> ChartMarkup {
        if Self::is_for(self.axes.len()) {
            return self.draw();
        }
        let Self {
            id,
            title,
            summary,
            axes,
            rings,
            series,
            size,
        } = self;
        Bars {
            id,
            title,
            summary,
            axes,
            rings,
            series,
            parts: Vec::new(),
            size,
        }
        .draw()
    }

    /// Whether its compact form has numbers in place of the names of these axes, so that the page lists them.
    pub fn has_numbers(axes: &[Axis]) -> bool {
        is_numbered(axes)
    }

    fn paint(&self, paper: &Paper, marks: &mut String) -> Painted {
        let spokes = paper.spokes(&self.axes);
        let sheet = SvgBackend::sheet(marks, (paper.width, paper.height));
        let plane = sheet.apply_coord_spec(spokes);
        self.paint_ground(&plane)?;
        paint_spokes(&sheet, &plane, spokes)?;
        self.paint_outlines(&plane)?;
        self.paint_marks(&sheet, &plane)?;
        if self.size == RadarSize::Wide {
            self.paint_band_names(&sheet, paper, spokes)?;
        }
        for label in paper.labels(&self.axes, spokes) {
            label.write(&sheet)?;
        }
        sheet.present()
    }

    fn paint_ground(&self, plane: &Plane<'_>) -> Painted {
        let spokes = *plane.as_coord_spec();
        for (number, _, upper, _) in bands(&self.rings).rev() {
            plane.draw(&Polygon::new(
                spokes.ring(upper),
                Ink::band(number).filled(),
            ))?;
        }
        for (number, _, upper, _) in bands(&self.rings).rev() {
            let is_edge = number + 1 == self.rings.len();
            let ink = if is_edge { Ink::RingEdge } else { Ink::Ring };
            plane.draw(&PathElement::new(spokes.ring(upper), ink))?;
        }
        Ok(())
    }

    fn paint_outlines(&self, plane: &Plane<'_>) -> Painted {
        for series in in_layers(&self.series) {
            let pieces = series.pieces(self.axes.len());
            let pieces = pieces.iter().map(|piece| {
                piece
                    .iter()
                    .map(|&(axis, value)| (spoke(axis), value))
                    .collect::<Vec<Place>>()
            });
            for piece in pieces {
                if series.role == SeriesRole::Now {
                    let is_whole = piece.len() > self.axes.len();
                    let middle = (!is_whole).then_some((0.0, 0.0));
                    let area: Vec<_> = piece.iter().copied().chain(middle).collect();
                    plane.draw(&Polygon::new(area, Ink::NowArea.filled()))?;
                }
                plane.draw(&PathElement::new(piece, series.role.line()))?;
            }
        }
        Ok(())
    }

    fn paint_marks(&self, sheet: &Sheet<'_>, plane: &Plane<'_>) -> Painted {
        let reach = Paper::of(self.size).reach;
        for series in in_layers(&self.series) {
            for axis in 0..self.axes.len() {
                if let Some(value) = series.value(axis) {
                    let at = plane.map_coordinate(&(spoke(axis), value));
                    series.role.mark(sheet, at, reach)?;
                }
            }
        }
        Ok(())
    }

    fn paint_band_names(&self, sheet: &Sheet<'_>, paper: &Paper, spokes: Spokes) -> Painted {
        let bisector = self.emptiest_bisector(spokes);
        for (number, lower, upper, name) in bands(&self.rings) {
            // The lowest band reaches into the middle, where the outlines are.
            let edges = [lower, upper].map(|score| spokes.ring_at(bisector, score));
            let share = if number == 0 { 0.86 } else { 0.5 };
            let score = edges[0] + (edges[1] - edges[0]) * share;
            let (x, y) = spokes.beside(bisector, spokes.length(score), 0.0);
            let baseline = y + paper.name_size * 0.34;
            let line = (Ink::band_name(number), paper.name_size, name.to_owned());
            Label::single(line, (x, baseline), HPos::Center).write(sheet)?;
        }
        Ok(())
    }

    /// The line between two spokes with the lowest scores beside it, the steeper the better: one
    /// that lies flat would set the names side by side, where they collide.
    fn emptiest_bisector(&self, spokes: Spokes) -> f64 {
        let count = self.axes.len();
        let height = |axis: usize| {
            let scores = self
                .series
                .iter()
                .filter_map(|series| series.value(axis % count));
            scores.fold(0.0, f64::max)
        };
        (0..count)
            .map(|axis| (spoke(axis) + 0.5, height(axis) + height(axis + 1)))
            .filter(|(bisector, _)| spokes.direction(*bisector).1.abs() > STEEP)
            .map(|(bisector, height)| {
                let down = spokes.direction(bisector).1;
                (bisector, height - 3.0 * down.abs() - 0.01 * down)
            })
            .min_by(|(_, one), (_, other)| one.total_cmp(other))
            .map_or(0.5, |(bisector, _)| bisector)
    }
}

/// A bisector that is less steep would set the names of the bands so low over one another that they touch. Every
/// count of spokes has one that is steeper.
const STEEP: f64 = 0.7;

type Plane<'a> = DrawingArea<SvgBackend<'a>, Spokes>;

/// The number of an axis as a place.
fn spoke(axis: usize) -> f64 {
    f64::from(u16::try_from(axis).unwrap_or(u16::MAX))
}

fn paint_spokes(sheet: &Sheet<'_>, plane: &Plane<'_>, spokes: Spokes) -> Painted {
    let numbers = (0..spokes.count).map(f64::from);
    for number in numbers.clone() {
        plane.draw(&PathElement::new(
            [(number, 0.0), (number, TOP)],
            Ink::Spoke,
        ))?;
    }
    for number in numbers {
        for score in 1..10 {
            let along = spokes.length(f64::from(score));
            let end = |across| pixels(spokes.beside(number, along, across));
            sheet.draw(&PathElement::new([end(-2.6), end(2.6)], Ink::Tick))?;
        }
    }
    Ok(())
}
