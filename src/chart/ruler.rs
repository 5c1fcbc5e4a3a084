//! The band ruler: one score on the scale from 0 to 10.
//!
//! It is as wide as its place, so its positions are percentages and plotters has no part in it.

use std::fmt::{self, Write as _};

use super::{
    ChartMarkup, Ring, SeriesRole, TOP, bands,
    ink::Ink,
    markup::{Telling, View, escaped, push_tenths, tenths},
    values::write_values,
};

/// A value on a ruler.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// From 0 to 10.
    pub value: f64,
    /// What stands over it in the full form, such as "now 5.5".
    pub label: String,
}

/// How much of a ruler is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RulerForm {
    /// With values, boundaries in figures and band names; 86 px high.
    Full,
    /// The scale and its marks; 30 px high.
    Row,
}

/// The band ruler, drawn wherever a score matters.
#[derive(Debug, Clone, PartialEq)]
pub struct Ruler {
    /// The sentence for people who do not see it; `None` hides it from them, for a ruler beside
    /// its own number.
    pub label: Option<String>,
    /// The bands, from the lowest.
    pub rings: Vec<Ring>,
    /// The score.
    pub now: Option<Mark>,
    /// Whether too little is answered to rely on `now`.
    pub is_provisional: bool,
    /// An earlier score.
    pub before: Option<Mark>,
    /// What the roadmap would bring.
    pub projected: Option<Mark>,
    /// How much is shown.
    pub form: RulerForm,
}

/// The vertical measures of a form, in pixels.
struct Measures {
    class: &'static str,
    height: i32,
    top: i32,
    edge: i32,
    /// How far boundaries reach above and below.
    above: i32,
    below: i32,
    /// The waymark's shape around its place.
    diamond: &'static str,
}

impl RulerForm {
    fn measures(self) -> Measures {
        match self {
            Self::Full => Measures {
                class: "band-ruler",
                height: 86,
                top: 30,
                edge: 42,
                above: 26,
                below: 51,
                diamond: r#"path d="M0-8.5 8.5 0 0 8.5-8.5 0z""#,
            },
            Self::Row => Measures {
                class: "band-ruler band-ruler--row",
                height: 30,
                top: 10,
                edge: 20,
                above: 6,
                below: 23,
                diamond: r#"path d="M0-7 7 0 0 7-7 0z""#,
            },
        }
    }
}

impl Ruler {
    /// Draws the ruler.
    pub fn draw(&self) -> ChartMarkup {
        let measures = self.form.measures();
        let mut marks = String::with_capacity(3_000);
        let written = self.write(&mut marks, &measures);
        debug_assert!(written.is_ok(), "a string takes every mark");
        let (class, height) = (measures.class, measures.height);
        let attributes = format!(r#"class="{class}" width="100%" height="{height}""#);
        let telling = self
            .label
            .as_deref()
            .map_or(Telling::Hidden, Telling::Labelled);
        let view = View {
            left: 0,
            width: 640,
            height,
        };
        ChartMarkup::new(&attributes, &telling, view, &marks)
    }

    fn write(&self, out: &mut String, measures: &Measures) -> fmt::Result {
        self.write_ground(out, measures)?;
        self.write_lines(out, measures)?;
        if self.form == RulerForm::Full {
            self.write_scale(out)?;
        }
        self.write_marks(out, measures)?;
        if self.form == RulerForm::Full {
            write_values(out, &self.values())?;
        }
        Ok(())
    }

    fn write_ground(&self, out: &mut String, measures: &Measures) -> fmt::Result {
        let (top, height) = (measures.top, measures.edge - measures.top);
        for (number, lower, upper, _) in bands(&self.rings) {
            let class = Ink::band(number).class();
            let (x, width) = (percent(lower), percent(upper - lower));
            write!(
                out,
                r#"<rect class="{class}" x="{x}" y="{top}" width="{width}" height="{height}"/>"#
            )?;
        }
        Ok(())
    }

    fn write_lines(&self, out: &mut String, measures: &Measures) -> fmt::Result {
        let edge = measures.edge;
        if self.form == RulerForm::Full {
            for score in 0..=10 {
                write_line(out, Ink::RulerTick, f64::from(score), (edge, edge + 6))?;
            }
        }
        let axis = Ink::RulerAxis.class();
        write!(
            out,
            r#"<line class="{axis}" x1="0" x2="100%" y1="{edge}" y2="{edge}"/>"#
        )?;
        for upper in self.boundaries() {
            write_line(out, Ink::Ring, upper, (measures.above, measures.below))?;
        }
        Ok(())
    }

    /// Band names, and the boundaries in figures.
    fn write_scale(&self, out: &mut String) -> fmt::Result {
        for (_, lower, upper, name) in bands(&self.rings) {
            write_text(
                out,
                (Ink::RulerName, 15),
                (f64::midpoint(lower, upper), 80),
                name,
            )?;
        }
        for score in self.boundaries().chain([0.0, TOP]) {
            let mut number = String::new();
            push_tenths(&mut number, tenths(score));
            write_text(out, (Ink::RulerNumber, 12), (score, 63), &number)?;
        }
        Ok(())
    }

    fn boundaries(&self) -> impl Iterator<Item = f64> {
        self.rings
            .iter()
            .map(|ring| ring.upper)
            .filter(|upper| *upper < TOP)
    }

    fn write_marks(&self, out: &mut String, measures: &Measures) -> fmt::Result {
        let here = if self.is_provisional {
            Ink::HereProvisional
        } else {
            Ink::Here
        };
        let shapes = [
            (
                &self.before,
                Ink::BeforeMark,
                r#"rect x="-4.5" y="-4.5" width="9" height="9""#,
            ),
            (
                &self.projected,
                Ink::ProjectedMark,
                r#"path d="M0-6.5 6.5 5H-6.5z""#,
            ),
            (&self.now, here, measures.diamond),
        ];
        let middle = i32::midpoint(measures.top, measures.edge);
        for (mark, ink, shape) in shapes {
            let Some(mark) = mark else { continue };
            let (x, class) = (percent(mark.value), ink.class());
            // A nested element takes a percentage for its place and pixels for its shape.
            write!(
                out,
                r#"<svg x="{x}" y="{middle}" width="1" height="1" overflow="visible"><{shape} class="{class}"/></svg>"#
            )?;
        }
        Ok(())
    }

    /// The marks that are there, from the lowest.
    fn values(&self) -> Vec<(SeriesRole, &Mark)> {
        let all = [
            (SeriesRole::Before, &self.before),
            (SeriesRole::Now, &self.now),
            (SeriesRole::Projected, &self.projected),
        ];
        let mut values: Vec<(SeriesRole, &Mark)> = Vec::new();
        for (role, mark) in all {
            let Some(mark) = mark else { continue };
            let place = values.partition_point(|(_, other)| other.value <= mark.value);
            values.insert(place, (role, mark));
        }
        values
    }
}

fn write_line(out: &mut String, ink: Ink, at: f64, (from, to): (i32, i32)) -> fmt::Result {
    let (class, x) = (ink.class(), percent(at));
    write!(
        out,
        r#"<line class="{class}" x1="{x}" x2="{x}" y1="{from}" y2="{to}"/>"#
    )
}

fn write_text(
    out: &mut String,
    (ink, size): (Ink, u8),
    (at, y): (f64, i32),
    text: &str,
) -> fmt::Result {
    let (class, x, text) = (ink.class(), percent(at), escaped(text));
    write!(
        out,
        r#"<text class="{class}" x="{x}" y="{y}" font-size="{size}" text-anchor="middle">{text}</text>"#
    )
}

/// A score as a share of the ruler's width, to a hundredth of a percent.
pub(super) fn percent(score: f64) -> String {
    let score = if score.is_finite() {
        score.clamp(0.0, TOP)
    } else {
        0.0
    };
    let hundredths = tenths(score * 100.0);
    let (whole, part) = (hundredths / 100, hundredths % 100);
    match (part, part % 10) {
        (0, _) => format!("{whole}%"),
        (_, 0) => format!("{whole}.{}%", part / 10),
        _ => format!("{whole}.{part:02}%"),
    }
}
