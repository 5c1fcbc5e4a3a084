//! Sets of scores, how their outlines break, and the shape of their marks.

use plotters::{
    coord::Shift,
    drawing::{DrawingArea, DrawingAreaErrorKind},
    element::{Circle, Polygon, Rectangle},
    style::Color as _,
};
use plotters_backend::BackendCoord;

use super::{
    ChartMarkup, TOP,
    ink::Ink,
    markup::{Telling, View, tenths},
    svg::{NoPixels, SvgBackend},
};

/// The result of drawing.
pub(super) type Painted = Result<(), DrawingAreaErrorKind<NoPixels>>;
/// The sheet a chart is drawn on, in tenths of a pixel.
pub(super) type Sheet<'a> = DrawingArea<SvgBackend<'a>, Shift>;

/// The marks that are painted, as markup.
pub(super) fn painted(paint: impl FnOnce(&mut String) -> Painted) -> String {
    // About what a radar takes.
    let mut marks = String::with_capacity(12_000);
    let painted = paint(&mut marks);
    debug_assert!(painted.is_ok(), "a mark that is no mark: {painted:?}");
    marks
}

/// What a set of scores says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeriesRole {
    /// An earlier assessment: dashes, open squares.
    Before,
    /// What the team aims at: dots, open diamonds.
    Target,
    /// What the roadmap would bring: dashes and dots, open triangles.
    Projected,
    /// The assessment itself: solid, yellow discs, above all others.
    Now,
}

impl SeriesRole {
    /// From the lowest layer to the highest.
    const LAYERS: [Self; 4] = [Self::Before, Self::Target, Self::Projected, Self::Now];

    pub(super) fn line(self) -> Ink {
        match self {
            Self::Now => Ink::Now,
            Self::Before => Ink::Before,
            Self::Target => Ink::Target,
            Self::Projected => Ink::Projected,
        }
    }

    /// Its sign in a legend: a piece of its line with a mark on it.
    pub fn sign(self) -> ChartMarkup {
        let mark = match self {
            Self::Now => r#"circle class="ink-now--mark" cx="22" cy="8" r="4.5""#,
            Self::Before => {
                r#"rect class="ink-before--mark" x="18.4" y="4.4" width="7.2" height="7.2""#
            }
            Self::Target => r#"path class="ink-target--mark" d="M22 3 27 8 22 13 17 8Z""#,
            Self::Projected => r#"path class="ink-projected--mark" d="M22 3 27 12H17Z""#,
        };
        let line = self.line().class();
        let marks = format!(r#"<path class="{line}" d="M1 8H43"/><{mark}/>"#);
        let view = View {
            left: 0,
            width: 44,
            height: 16,
        };
        ChartMarkup::new(r#"viewBox="0 0 44 16""#, &Telling::Hidden, view, &marks)
    }

    /// Draws a mark that reaches about `reach` pixels from `at`.
    pub(super) fn mark(self, sheet: &Sheet<'_>, at: BackendCoord, reach: f64) -> Painted {
        let (x, y) = at;
        let offset = |share: f64| tenths(reach * share);
        match self {
            Self::Now => sheet.draw(&Circle::new(at, offset(1.1), Ink::NowMark.filled())),
            Self::Before => {
                let half = offset(0.88);
                let corners = [(x - half, y - half), (x + half, y + half)];
                sheet.draw(&Rectangle::new(corners, Ink::BeforeMark.filled()))
            }
            Self::Target => {
                let half = offset(1.2);
                let corners = [(x, y - half), (x + half, y), (x, y + half), (x - half, y)];
                sheet.draw(&Polygon::new(corners, Ink::TargetMark.filled()))
            }
            Self::Projected => {
                let (half, base) = (offset(1.15), offset(0.86));
                let corners = [
                    (x, y - offset(1.2)),
                    (x + half, y + base),
                    (x - half, y + base),
                ];
                sheet.draw(&Polygon::new(corners, Ink::ProjectedMark.filled()))
            }
        }
    }
}

/// One set of scores, in the order of the axes.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// How it is drawn.
    pub role: SeriesRole,
    /// What the legend calls it.
    pub name: String,
    /// A score from 0 to 10 per axis; `None` breaks the outline.
    pub values: Vec<Option<f64>>,
}

impl Series {
    /// The score on an axis, within the scale.
    pub(super) fn value(&self, axis: usize) -> Option<f64> {
        let value = self.values.get(axis).copied().flatten()?;
        value.is_finite().then(|| value.clamp(0.0, TOP))
    }

    /// The scores of `count` axes around a circle, cut where one is missing: each piece holds
    /// neighbors only. A whole outline is one piece that ends where it began.
    pub(super) fn pieces(&self, count: usize) -> Vec<Vec<(usize, f64)>> {
        let Some(gap) = (0..count).find(|&axis| self.value(axis).is_none()) else {
            let first = self.value(0).map(|value| (count, value));
            let around = (0..count).filter_map(|axis| Some((axis, self.value(axis)?)));
            return vec![around.chain(first).collect()];
        };
        let mut pieces = vec![Vec::new()];
        for axis in gap + 1..gap + count {
            match (self.value(axis % count), pieces.last_mut()) {
                (Some(value), Some(piece)) => piece.push((axis, value)),
                _ => pieces.push(Vec::new()),
            }
        }
        pieces.retain(|piece| piece.len() > 1);
        pieces
    }
}

/// The series with what matters most last, so that it lies on top.
pub(super) fn in_layers(series: &[Series]) -> Vec<&Series> {
    // Sorting would bring a sorting algorithm of its own into the download.
    let of = |role| series.iter().filter(move |series| series.role == role);
    SeriesRole::LAYERS.into_iter().flat_map(of).collect()
}
