//! Pictures as text: the radar, the bars, the band ruler, the value stream, the curve of an investment
//! and the map of the home page.
//!
//! Each is a plain value with a `draw` that returns [`ChartMarkup`]: SVG whose marks say what
//! they mean (`class="ink-now"`) and leave colors to the stylesheet. [`ChartMarkup::standalone`]
//! is the same picture with its colors in it, for a file that is opened alone.
//!
//! ## Why a backend of our own
//!
//! Plotters' own SVG backend writes colors and measures text by asking the browser. Ours
//! (`svg`) writes classes and measures by a fixed metric, so dark mode, print and forced colors
//! belong to CSS, and a picture is the same text natively and in the browser.

mod alone;
mod badge;
mod bars;
mod contours;
mod curve;
mod distribution;
mod dumbbell;
mod ink;
mod label;
mod markup;
mod paper;
mod qr;
mod radar;
mod ruler;
mod scale;
mod scale_line;
mod series;
mod sparkline;
mod spokes;
mod strands;
mod svg;
mod timeline;
mod trend;
mod value_stream;
mod values;
mod words;

pub use alone::{Alone, Caption, Faces};
pub use badge::Badge;
pub use bars::Bars;
pub use contours::Contours;
pub use curve::{Curve, Place};
pub use distribution::{Distribution, Doubling, doublings};
pub use dumbbell::{DumbbellRow, Dumbbells};
pub use ink::{Ink, Palette, rules_for};
pub use markup::ChartMarkup;
pub use qr::{QrCode, qr_code};
pub use radar::Radar;
pub use ruler::{Mark, Ruler, RulerForm};
pub use series::{Series, SeriesRole};
pub use sparkline::{Sparkline, Visit};
pub use strands::{Gathering, Strands};
pub use timeline::{Timeline, TimelineWeek};
pub use trend::{TrendChart, TrendPoint};
pub use value_stream::{StreamForm, StreamMap, StreamStep};

/// The highest score; every scale runs from 0 to it.
pub const TOP: f64 = 10.0;

/// One dimension of a radar or one row of bars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    /// What is scored.
    pub name: String,
    /// The score in words, such as "6.5 High" or "no score yet".
    pub detail: String,
}

/// A band of the scale, from the boundary below it to its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Ring {
    /// The band's name.
    pub name: String,
    /// Its upper boundary; 10 for the last band.
    pub upper: f64,
}

/// The bands as they are drawn, from the lowest.
pub fn rings(bands: crate::scoring::Bands<'_>) -> Vec<Ring> {
    let uppers = bands.boundaries().into_iter().chain([TOP]);
    let ring = |(name, upper)| Ring {
        name: crate::text::term::band_name(name).to_owned(),
        upper,
    };
    bands.names().into_iter().zip(uppers).map(ring).collect()
}

/// The two sizes in which a chart is drawn; the stylesheet shows the one that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RadarSize {
    /// 680 by 560, with band names.
    Wide,
    /// 352 by 312, without band names.
    Compact,
}

impl RadarSize {
    fn modifier(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Compact => "compact",
        }
    }
}

/// The bands with both their boundaries, from the lowest: number, lower, upper, name.
fn bands(rings: &[Ring]) -> impl DoubleEndedIterator<Item = (usize, f64, f64, &str)> {
    let lower = |number: usize| match number.checked_sub(1) {
        Some(below) => rings.get(below).map_or(0.0, |ring| ring.upper),
        None => 0.0,
    };
    rings
        .iter()
        .enumerate()
        .map(move |(number, ring)| (number, lower(number), ring.upper, ring.name.as_str()))
}

#[cfg(test)]
mod tests;
