//! The curve in words.

use crate::calculator::{Roi, RoiCurve};
use crate::text::number::{self, Unit};
use crate::words::tools::{self as words, RoiCurveScaleUnit};

/// What one number of the scale of money is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveUnit {
    /// How much money.
    pub size: f64,
    words: RoiCurveScaleUnit,
}

impl CurveUnit {
    /// The unit that keeps the numbers of a scale short.
    pub fn for_money(most: f64) -> Self {
        let units = [
            (1e12, RoiCurveScaleUnit::Trillions),
            (1e9, RoiCurveScaleUnit::Billions),
            (1e6, RoiCurveScaleUnit::Millions),
            (1e3, RoiCurveScaleUnit::Thousands),
        ];
        let fitting = units.into_iter().find(|(size, _)| most.abs() >= size * 2.0);
        let (size, words) = fitting.unwrap_or((1.0, RoiCurveScaleUnit::Ones));
        Self { size, words }
    }
}

/// What the scale of money counts.
pub fn scale(unit: CurveUnit) -> String {
    words::roi_curve_scale(unit.words)
}

/// A month of the curve.
fn month(month: f64) -> String {
    number::visible(month, 1)
}

/// Marks where a curve comes back to zero.
pub fn even_mark(at: f64) -> String {
    words::roi_curve_even_mark(&month(at))
}

/// When a curve comes back to zero.
pub fn even(curve: RoiCurve) -> String {
    match curve.even() {
        Some(at) => words::roi_curve_even(&month(at)),
        None => words::roi_curve_never_even().to_owned(),
    }
}

/// The curves in sentences, each under the name of its case.
pub fn summary(cases: &[(&'static str, Roi)], last: f64) -> String {
    let told = cases.iter().map(|(case, roi)| {
        let curve = RoiCurve::of(*roi);
        let dip = roi.dip_months;
        let sentence = words::roi_curve_told(
            case,
            &number::money(curve.at(0.0)),
            &number::rounded_visibly(dip, 1),
            &number::money(curve.at(dip)),
            &Unit::Months.of(&number::rounded(last, 0)),
            &number::money(curve.at(last)),
        );
        number::sentences([sentence, even(curve)])
    });
    number::sentences(told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calculator::return_of_a_year;

    #[test]
    fn a_curve_is_told_with_its_ends_and_where_it_is_back_at_zero() {
        let likely = return_of_a_year().outlook().unwrap().likely;
        assert_eq!(
            summary(&[("Likely", likely)], 24.0),
            "Likely: −97,200 at the start, −143,866.67 after 2 months, 134,800 after 24 months. \
             It is back at zero in month 13.4."
        );
        let nothing = Roi {
            time: 0.0,
            features: 0.0,
            ..likely
        };
        assert!(summary(&[("Likely", nothing)], 24.0).ends_with(words::roi_curve_never_even()));
    }

    #[test]
    fn the_scale_counts_in_what_keeps_its_numbers_short() {
        let told = [900.0, 150_000.0, -8_365_000.0, 5e9, 7e12]
            .map(|most| scale(CurveUnit::for_money(most)));
        assert_eq!(
            told,
            [
                "Money gathered",
                "Money gathered, in thousands",
                "Money gathered, in millions",
                "Money gathered, in thousands of millions",
                "Money gathered, in millions of millions",
            ]
        );
    }
}
