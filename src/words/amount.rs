//! A quantity that need not be whole.

use std::fmt;

/// A quantity as it is written, with the value that is shown: `0.96` with one decimal is `1`.
///
/// The value chooses the plural: one hour, 1.5 hours.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    shown: f64,
    written: String,
}

impl Amount {
    /// A value, rounded to what is shown of it, and how it is written.
    pub fn new(shown: f64, written: String) -> Self {
        Self { shown, written }
    }

    /// The value that is shown.
    pub fn shown(&self) -> f64 {
        self.shown
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// Whether what is shown is exactly this number.
    pub(super) fn is(&self, number: &str) -> bool {
        // Whole numbers only: what reads fractions would weigh 10 KB in the first file.
        let number = number.parse::<u32>().map(f64::from);
        number.is_ok_and(|number| (number - self.shown).abs() < f64::EPSILON)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}
