//! When two computed numbers are one and the same, and how a number is rounded to be written.
//!
//! Scores, shares, hours and priorities are sums and quotients of at most a few hundred ordinary
//! numbers. What binary fractions leave behind in them is below a millionth of [`NOISE`], and no
//! difference that anybody enters, answers or reads is as small as that.

/// Numbers that differ by less are the same number.
pub(crate) const NOISE: f64 = 1e-9;

/// Whether two computed numbers are the same.
pub(crate) fn is_same(a: f64, b: f64) -> bool {
    (a - b).abs() < NOISE
}

/// A number with so many decimals. Halves round away from zero, as people expect, also where the
/// computed number lies a little below.
pub(crate) fn rounded(value: f64, decimals: u8) -> f64 {
    let power = 10_f64.powi(i32::from(decimals));
    (value * power + value.signum() * NOISE).round() / power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_sum_leaves_behind_makes_no_difference() {
        assert!(is_same((0..10).map(|_| 0.1).sum(), 1.0));
        assert!(!is_same(1.0, 1.000_001));
    }

    #[test]
    fn halves_round_away_from_zero_also_when_they_are_computed() {
        // 1.005 is stored a little below, and so is a third of 3.015.
        for (value, decimals, expected) in [
            (0.25, 1, 0.3),
            (-0.25, 1, -0.3),
            (1.005, 2, 1.01),
            (3.015 / 3.0, 2, 1.01),
            (2.5, 0, 3.0),
            (0.249_999, 1, 0.2),
        ] {
            assert!(is_same(rounded(value, decimals), expected), "{value}");
        }
    }
}
