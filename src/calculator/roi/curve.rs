//! The J-curve: what has been put in and won, month by month.

use super::Roi;

/// Months of a year.
const YEAR: f64 = 12.0;

/// The money that has gathered since the beginning.
///
/// What is paid is paid at once. Then output is lost until people have learned, and only after that a
/// twelfth of a year's value comes in each month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoiCurve(Roi);

impl RoiCurve {
    /// How many months are shown, if that is enough.
    pub const SHORT: f64 = 24.0;
    /// How many months are shown at most.
    pub const LONG: f64 = 36.0;

    /// The curve of a return.
    pub fn of(roi: Roi) -> Self {
        Self(roi)
    }

    /// The money after so many months.
    pub fn at(self, month: f64) -> f64 {
        let Self(roi) = self;
        if month < roi.dip_months {
            return -roi.hard - roi.dip * month / roi.dip_months;
        }
        roi.value() / YEAR * (month - roi.dip_months) - roi.investment()
    }

    /// The months at which its direction changes, with both ends.
    pub fn bends(self, last: f64) -> Vec<f64> {
        let dip = self.0.dip_months;
        let bend = (0.0 < dip && dip < last).then_some(dip);
        [0.0].into_iter().chain(bend).chain([last]).collect()
    }

    /// When all that was put in is back; nothing where that never is.
    pub fn even(self) -> Option<f64> {
        let years = self.0.payback_years()?;
        Some(self.0.dip_months + years * YEAR)
    }

    /// How many months show where curves come back to zero, with some room after it.
    pub fn months(curves: &[Self]) -> f64 {
        let needs_more = |even: f64| (Self::SHORT * 0.9..=Self::LONG).contains(&even);
        let is_long = |curve: &Self| curve.even().is_some_and(needs_more);
        if curves.iter().any(is_long) {
            Self::LONG
        } else {
            Self::SHORT
        }
    }
}
