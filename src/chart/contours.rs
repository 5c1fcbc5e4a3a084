//! The map on the home page: a hill, a trail, where one stands, and the next quarter.

use plotters::{
    element::{PathElement, Polygon},
    style::Color as _,
};
use plotters_backend::BackendCoord;

use super::{
    ChartMarkup,
    ink::Ink,
    markup::{Telling, View, escaped, push},
    series::{Painted, painted},
    svg::{SvgBackend, pixels},
};

/// A decorative map; nothing on it is measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contours {
    /// The words at the waymark, such as "you are here".
    pub here: String,
    /// The words further up the trail, such as "next quarter".
    pub ahead: String,
}

const VIEW: View = View {
    left: 380,
    width: 620,
    height: 340,
};
/// Lines around the summit, counted from it. Every fourth, from the first, is drawn strong.
const LINES: u16 = 22;
/// Ground inside a line, from the outermost.
const GROUNDS: [(u16, Ink); 3] = [(17, Ink::Band2), (9, Ink::Band3), (1, Ink::Band4)];
/// The trail and its two marks, above the lines.
const TRAIL: &str = r#"<path class="path" d="M380 322C430 290 440 246 512 240S588 248 622 216"/><path class="ink-now--mark" d="M512 229l11 11-11 11-11-11Z"/><path class="ink-projected--mark" d="M634 186l12 21h-24Z"/>"#;

impl Contours {
    /// Draws the map.
    pub fn draw(&self) -> ChartMarkup {
        let mut marks = painted(paint);
        push(
            &mut marks,
            &[
                TRAIL,
                "<text class=\"",
                Ink::Spot.class(),
                r#"" x="530" y="270">"#,
            ],
        );
        push(
            &mut marks,
            &[
                &escaped(&self.here),
                "</text><text class=\"",
                Ink::SpotHigh.class(),
            ],
        );
        push(
            &mut marks,
            &[r#"" x="654" y="206">"#, &escaped(&self.ahead), "</text>"],
        );
        let attributes = r#"class="home-hero__map" viewBox="380 0 620 340" preserveAspectRatio="xMidYMid slice""#;
        ChartMarkup::new(attributes, &Telling::Hidden, VIEW, &marks)
    }
}

fn paint(marks: &mut String) -> Painted {
    let sheet = SvgBackend::sheet(marks, (VIEW.left + VIEW.width, VIEW.height));
    for (line, ink) in GROUNDS {
        sheet.draw(&Polygon::new(contour(line), ink.filled()))?;
    }
    for x in [440.0, 560.0, 680.0, 800.0, 920.0] {
        for y in [40.0, 160.0, 280.0] {
            for stroke in [[(x, y - 6.0), (x, y + 6.0)], [(x - 6.0, y), (x + 6.0, y)]] {
                sheet.draw(&PathElement::new(stroke.map(pixels), Ink::GridMark))?;
            }
        }
    }
    let is_index = |line: &u16| line % 4 == 1;
    for line in (1..=LINES).filter(|line| !is_index(line)) {
        sheet.draw(&PathElement::new(contour(line), Ink::Contour))?;
    }
    for line in (1..=LINES).filter(is_index) {
        sheet.draw(&PathElement::new(contour(line), Ink::ContourIndex))?;
    }
    sheet.present()
}

/// One closed line. The hill leans to one side: with each line the middle moves downhill and the
/// waves turn a little, so that slopes differ all around.
fn contour(line: u16) -> Vec<BackendCoord> {
    let down = f64::from(line);
    let (x, y) = (820.0 - 7.0 * down, 118.0 + 2.5 * down);
    let steps = 60 + 6 * line;
    (0..=steps)
        .map(|step| {
            let angle = std::f64::consts::TAU * f64::from(step) / f64::from(steps);
            let wave = 0.10 * (2.0 * angle + 2.6 - 0.05 * down).cos()
                + 0.09 * (3.0 * angle + 0.4 + 0.11 * down).cos()
                + 0.035 * (5.0 * angle + 1.7 - 0.16 * down).cos();
            let radius = (42.0 + 6.0 * down + 0.36 * down * down) * (1.0 + wave);
            pixels((
                x + 1.3 * radius * angle.cos(),
                y + 0.86 * radius * angle.sin(),
            ))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contour_lines_never_cross() {
        for line in 1..LINES {
            let (inner, outer) = (contour(line), contour(line + 1));
            let nearest = inner
                .iter()
                .flat_map(|one| {
                    outer
                        .iter()
                        .map(move |other| (one.0 - other.0, one.1 - other.1))
                })
                .map(|(x, y)| f64::from(x).hypot(f64::from(y)) / 10.0)
                .fold(f64::MAX, f64::min);
            assert!(
                nearest > 2.5,
                "lines {line} and {} come within {nearest} px",
                line + 1
            );
        }
    }
}
