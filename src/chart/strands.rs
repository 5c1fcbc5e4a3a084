//! The trails between one thing and several others: what comes before, what comes after.
//!
//! The things themselves are links in lists on the page, with their own words; this draws only
//! what joins them, stretched to whatever height the lists have.

use plotters::element::PathElement;

use super::{
    ChartMarkup,
    ink::Ink,
    markup::{Telling, View},
    series::{Painted, painted},
    svg::{SvgBackend, pixels},
};

/// Where the several things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gathering {
    /// At the start: their trails join.
    Joining,
    /// At the end: the trail forks.
    Forking,
}

/// Trails between one thing and a column of others, evenly spaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strands {
    /// How many others there are.
    pub count: u16,
    /// Where they stand.
    pub gathering: Gathering,
}

/// The plane that the page stretches.
const SIZE: i32 = 100;
/// The straight pieces of a bend.
const PIECES: u16 = 16;

impl Strands {
    /// Draws the trails, for nobody to hear: the lists tell what is joined.
    pub fn draw(self) -> ChartMarkup {
        let marks = painted(|marks| self.paint(marks));
        let attributes =
            format!(r#"class="strands" viewBox="0 0 {SIZE} {SIZE}" preserveAspectRatio="none""#);
        let view = View {
            left: 0,
            width: SIZE,
            height: SIZE,
        };
        ChartMarkup::new(&attributes, &Telling::Hidden, view, &marks)
    }

    fn paint(self, marks: &mut String) -> Painted {
        let sheet = SvgBackend::sheet(marks, (SIZE, SIZE));
        let size = f64::from(SIZE);
        for number in 0..self.count {
            let many = (f64::from(number) + 0.5) / f64::from(self.count);
            let points = (0..=PIECES).map(|piece| {
                let along = f64::from(piece) / f64::from(PIECES);
                let toward_one = match self.gathering {
                    Gathering::Joining => along,
                    Gathering::Forking => 1.0 - along,
                };
                let across = many + (0.5 - many) * bend(toward_one);
                pixels((along * size, across * size))
            });
            sheet.draw(&PathElement::new(points.collect::<Vec<_>>(), Ink::Strand))?;
        }
        sheet.present()
    }
}

/// A gentle way from 0 to 1: level at both ends (smoothstep, 3t² − 2t³).
fn bend(along: f64) -> f64 {
    along * along * (3.0 - 2.0 * along)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(count: u16, gathering: Gathering) -> String {
        let markup = Strands { count, gathering }.draw();
        crate::chart::tests::check(&markup);
        markup.as_str().to_owned()
    }

    #[test]
    fn every_trail_begins_at_its_thing_and_ends_in_the_middle() {
        let joining = path(2, Gathering::Joining);
        assert!(joining.contains("M0 25"), "{joining}");
        assert!(joining.contains("M0 75"), "{joining}");
        assert_eq!(path(3, Gathering::Forking).matches("M0 50").count(), 3);
    }

    #[test]
    fn a_single_trail_is_straight() {
        let single = path(1, Gathering::Joining);
        let drawn = single
            .split("d=\"")
            .nth(1)
            .and_then(|d| d.split('"').next());
        let mut steps = drawn.unwrap().split('l');
        assert_eq!(steps.next(), Some("M0 50"));
        assert!(steps.all(|step| step.ends_with(" 0")), "{single}");
    }

    #[test]
    fn nothing_joins_nothing() {
        assert!(!path(0, Gathering::Forking).contains("<path"));
    }
}
