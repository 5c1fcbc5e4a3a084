//! From a number of the table to a level.

use crate::questionnaire::Level;
use crate::rounding::is_same;

/// A number with a point or a comma before its fraction.
pub(super) fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    text.parse()
        .or_else(|_| text.replacen(',', ".", 1).parse())
        .ok()
}

/// The level that lies at a share of the way from the lowest to the highest; nothing between two.
pub(super) fn level(share: f64, levels: usize) -> Option<Level> {
    let levels = Level::try_from(levels).ok()?;
    (1..=levels).find(|level| {
        let steps = f64::from(levels.max(2) - 1);
        is_same(share, f64::from(level - 1) / steps)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_has_a_level_only_where_both_scales_have_a_step() {
        for (share, levels, expected) in [
            (0.0, 5, Some(1)),
            (0.25, 5, Some(2)),
            (1.0, 5, Some(5)),
            (0.5, 3, Some(2)),
            (1.0 / 3.0, 5, None),
            (0.6, 5, None),
        ] {
            assert_eq!(level(share, levels), expected, "{share} of {levels}");
        }
    }

    #[test]
    fn a_comma_may_stand_before_a_fraction() {
        assert_eq!(number("2,5"), Some(2.5));
        assert_eq!(number("2.5"), Some(2.5));
        assert_eq!(number("1,000,5"), None);
    }
}
