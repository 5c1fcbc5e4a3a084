//! Quantiles and intervals.

/// Two-sided 95 % of the normal distribution.
const Z: f64 = 1.959_963_985;

/// The quantile of sorted values, between the two nearest in proportion; nothing of no values.
///
/// Source: type 7 of Hyndman and Fan, "Sample quantiles in statistical packages" (1996).
///
/// ```
/// use waymark::delivery::events::quantile;
/// assert_eq!(quantile(&[1.0, 2.0, 4.0, 8.0], 0.5), Some(3.0));
/// assert_eq!(quantile(&[], 0.5), None);
/// ```
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in a list lies between 0 and its length, far under 2^52"
)]
pub fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let place = last as f64 * share.clamp(0.0, 1.0);
    let below = *sorted.get(place as usize)?;
    let above = *sorted.get((place as usize + 1).min(last))?;
    Some(below + (above - below) * place.fract())
}

/// The 95 % interval of a share of `count` out of `of`, in percent; nothing of nothing.
///
/// Source: Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
///
/// ```
/// use waymark::delivery::events::wilson95;
/// let (low, high) = wilson95(0, 10).unwrap();
/// assert_eq!((low, (high * 1e4).round() / 1e4), (0.0, 27.7533));
/// ```
pub fn wilson95(count: u32, of: u32) -> Option<(f64, f64)> {
    if of == 0 {
        return None;
    }
    let (share, of) = (f64::from(count) / f64::from(of), f64::from(of));
    let squared = Z * Z;
    let center = share + squared / (2.0 * of);
    let spread = Z * (share * (1.0 - share) / of + squared / (4.0 * of * of)).sqrt();
    let whole = 1.0 + squared / of;
    let percent = |value: f64| (value / whole * 100.0).clamp(0.0, 100.0);
    Some((percent(center - spread), percent(center + spread)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worked in another language.
    #[test]
    fn wilson_intervals_come_out() {
        for (failures, of, low, high) in [
            (0, 10, 0.0, 27.7533),
            (1, 20, 0.8881, 23.6131),
            (3, 9, 12.0584, 64.5798),
            (5, 100, 2.1544, 11.175),
            (10, 10, 72.2467, 100.0),
        ] {
            let (found_low, found_high) = wilson95(failures, of).unwrap();
            assert!(
                (found_low - low).abs() < 1e-4,
                "{failures} of {of}: {found_low}"
            );
            assert!(
                (found_high - high).abs() < 1e-4,
                "{failures} of {of}: {found_high}"
            );
        }
        assert_eq!(wilson95(0, 0), None);
    }

    /// Type 7 as R's `quantile` and Python's `statistics.quantiles(method="inclusive")` have it.
    #[test]
    fn quantiles_lie_between_the_nearest_values() {
        let values = [1.0, 2.0, 3.0, 4.0, 10.0];
        for (share, value) in [(0.0, 1.0), (0.5, 3.0), (0.9, 7.6), (1.0, 10.0), (0.25, 2.0)] {
            let found = quantile(&values, share).unwrap();
            assert!((found - value).abs() < 1e-12, "{share}: {found}");
        }
        assert_eq!(quantile(&[7.0], 0.9), Some(7.0));
        assert_eq!(quantile(&[1.0, 2.0], 0.5), Some(1.5));
    }
}
