//! A score as it is written, and the difference of two.

use std::cmp::Ordering;
use std::fmt;

use crate::rounding::{NOISE, is_same, rounded};
use crate::scoring::{Bands, Score};
use crate::words::{first as words, written};

/// How near a boundary a number is written with a decimal more.
const NEAR: f64 = 0.05;
/// No boundary that anyone draws needs more decimals than this.
const MOST_DECIMALS: u8 = 6;

/// A score as it is written: the figures, and the number that they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The figures.
    pub text: String,
    /// Their value, 0 to 10.
    pub value: f64,
    decimals: u8,
}

impl Written {
    /// With one decimal, where no bands are near.
    pub fn plain(score: Score) -> Self {
        Self::with(score, 1)
    }

    /// With one decimal; where the tenth that it rounds to reaches within 0.05 of a boundary, with
    /// two; and with as many more as it takes until all that reads alike lies in one band.
    ///
    /// ## Why the tenth decides and not the score
    /// Whatever rounds to the same tenth is then written with the same decimals. So a higher score
    /// is never written as a lower number, and a change has the direction of its figures.
    pub fn among(score: Score, bands: Bands<'_>) -> Self {
        let tenth = Self::with(score, 1);
        let reaches = |boundary: f64| (tenth.value - boundary).abs() < NEAR + 0.05 - NOISE;
        if !bands.boundaries().into_iter().any(reaches) {
            return tenth;
        }
        let written = (2..=MOST_DECIMALS)
            .map(|decimals| Self::with(score, decimals))
            .find(|written| written.is_in_one_band(bands))
            .unwrap_or_else(|| Self::with(score, MOST_DECIMALS));
        written.shortened()
    }

    fn with(score: Score, decimals: u8) -> Self {
        let value = rounded(score.value(), decimals);
        Self {
            text: written(&format!("{value:.*}", usize::from(decimals))),
            value,
            decimals,
        }
    }

    /// Without the zeros after the second decimal.
    fn shortened(mut self) -> Self {
        while self.decimals > 2 && self.text.ends_with('0') {
            self.text.pop();
            self.decimals -= 1;
        }
        self
    }

    /// Whether every score that is written like this lies in the same band.
    fn is_in_one_band(&self, bands: Bands<'_>) -> bool {
        let half = 0.5 / 10_f64.powi(i32::from(self.decimals));
        let band = |value: f64| Score::new(value).map(|score| bands.place(score));
        band(self.value - half) == band(self.value + half - 2.0 * NOISE)
    }
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// How far apart two written scores are, as whoever subtracts them finds it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference(f64);

impl Difference {
    /// From one to the other.
    pub fn between(before: &Written, now: &Written) -> Self {
        Self(now.value - before.value)
    }

    /// Which way it goes; none where both are written alike.
    pub fn direction(self) -> Ordering {
        if self.0.abs() < NOISE {
            Ordering::Equal
        } else {
            self.0.total_cmp(&0.0)
        }
    }

    /// How large it is: `0.5`, `0.48`.
    pub fn size(self) -> String {
        super::exact(self.0.abs())
    }

    /// With its sign, or the word for none: `+0.5`, `−1.2`, `same`.
    pub fn signed(self) -> String {
        match self.direction() {
            Ordering::Equal => words::difference_none().to_owned(),
            Ordering::Greater => format!("+{}", self.size()),
            Ordering::Less => format!("−{}", self.size()),
        }
    }

    /// The unsigned value, to rank differences by.
    pub fn amount(self) -> f64 {
        self.0.abs()
    }

    /// Whether both read as equally far, whichever way.
    pub fn is_as_far_as(self, other: Self) -> bool {
        is_same(self.0.abs(), other.0.abs())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::questionnaire::OwnBand;
    use crate::scoring::BandEdition;

    const BANDS: Bands<'static> = Bands::Dora(BandEdition::Y2023);

    fn among(value: f64) -> Written {
        Written::among(Score::new(value).unwrap(), BANDS)
    }

    #[test]
    fn a_number_near_a_boundary_has_a_decimal_more() {
        for (value, text) in [
            (4.4, "4.4"),
            (4.47, "4.47"),
            (4.5, "4.50"),
            (4.51, "4.51"),
            (4.5125, "4.5125"),
            (4.514, "4.514"),
            (4.52, "4.52"),
            (4.56, "4.56"),
            (4.66, "4.7"),
            (6.4, "6.40"),
            (6.43, "6.43"),
            (6.44, "6.44"),
            (8.3, "8.30"),
            (25.0 / 3.0, "8.33"),
            (3.75, "3.8"),
            (10.0, "10.0"),
        ] {
            assert_eq!(among(value).text, text, "{value}");
        }
    }

    #[test]
    fn an_authors_boundaries_count_as_doras_do() {
        let own = [("Seed", 0.0), ("Tree", 4.0)].map(|(name, from)| OwnBand {
            name: name.into(),
            from,
        });
        let bands = Bands::of(&own, BandEdition::Y2023);
        let written = |value| Written::among(Score::new(value).unwrap(), bands).text;
        assert_eq!(
            [3.99, 4.0, 4.5, 6.4].map(written),
            ["3.99", "4.00", "4.5", "6.4"]
        );
    }

    #[test]
    fn a_change_is_the_difference_of_what_is_shown() {
        let by = |before: f64, now: f64| Difference::between(&among(before), &among(now));
        // 3.24 is written 3.2 and 4.86 is written 4.9: 1.7 apart, whatever lies behind them.
        assert_eq!(by(3.24, 4.86).signed(), "+1.7");
        assert_eq!(by(4.86, 3.24).signed(), "−1.7");
        assert_eq!(by(3.21, 3.24).signed(), "same");
        assert_eq!(by(3.21, 3.24).direction(), Ordering::Equal);
        assert_eq!(by(5.0, 4.52).signed(), "−0.48");
        assert_eq!(by(0.0, 10.0).size(), "10.0");
    }

    proptest! {
        #[test]
        fn what_reads_alike_lies_in_one_band(one in 0.0_f64..=10.0, by in -0.06_f64..0.06) {
            for edition in BandEdition::ALL {
                let bands = Bands::Dora(edition);
                let scores = [one, one + by].map(|value| Score::new(value).unwrap());
                let texts = scores.map(|score| Written::among(score, bands).text);
                if texts[0] == texts[1] {
                    prop_assert_eq!(bands.name(scores[0]), bands.name(scores[1]), "{}", texts[0]);
                }
            }
        }

        #[test]
        fn a_higher_score_is_never_written_lower(one in 0.0_f64..=10.0, by in 0.0_f64..0.2) {
            let (low, high) = (among(one), among((one + by).min(10.0)));
            prop_assert!(low.value <= high.value + NOISE, "{low} {high}");
        }

        #[test]
        fn within_a_twentieth_of_a_boundary_there_are_two_decimals(by in -0.05_f64..0.05) {
            for edition in BandEdition::ALL {
                for boundary in edition.boundaries() {
                    let score = Score::new(boundary + by).unwrap();
                    let text = Written::among(score, Bands::Dora(edition)).text;
                    prop_assert!(text.split('.').nth(1).unwrap().len() >= 2, "{text}");
                }
            }
        }
    }
}
