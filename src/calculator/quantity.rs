//! A number of something.

/// How many of something there are: finite, from 0 to [`Quantity::MAX`].
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Quantity(f64);

impl Quantity {
    /// The most that is taken, so that no sum can grow without bounds.
    pub const MAX: f64 = 1e15;

    /// A number of something; nothing for one that cannot be.
    ///
    /// ```
    /// use waymark::calculator::Quantity;
    /// assert_eq!(Quantity::new(12.5).unwrap().value(), 12.5);
    /// assert_eq!(Quantity::new(-1.0), None);
    /// assert_eq!(Quantity::new(f64::NAN), None);
    /// ```
    pub fn new(value: f64) -> Option<Self> {
        (0.0..=Self::MAX).contains(&value).then_some(Self(value))
    }

    /// The number.
    pub fn value(self) -> f64 {
        self.0
    }
}

/// `part ÷ whole`; nothing when there is nothing to divide by.
pub(super) fn ratio(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}
