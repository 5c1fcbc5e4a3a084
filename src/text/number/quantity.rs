//! Quantities and shares: what need not be whole.

use crate::rounding::{self, NOISE};
use crate::words::{self, Amount};

/// A quantity with at most so many decimals and no needless zero, thousands set apart: `43.2`,
/// `2,500,000`. Halves round away from zero, as people expect.
pub fn rounded(value: f64, decimals: u8) -> Amount {
    let rounded = rounding::rounded(value, decimals);
    let text = format!("{:.*}", usize::from(decimals), rounded.abs());
    let short = if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.')
    } else {
        &text
    };
    let sign = if rounded < 0.0 { "−" } else { "" };
    Amount::new(rounded, format!("{sign}{}", words::written(short)))
}

/// A quantity in digits, as [`rounded`] writes it.
pub fn amount(value: f64, decimals: u8) -> String {
    rounded(value, decimals).to_string()
}

/// A quantity with so many figures that say something, wherever its point stands, and no needless
/// zero: `43.2`, `0.00024`. Figures before the point are all written: `2,500,000`.
pub fn significant(value: f64, figures: u8) -> String {
    rounded_to(value, figures).to_string()
}

/// What [`significant`] writes, for a message.
pub fn rounded_to(value: f64, figures: u8) -> Amount {
    rounded(value, decimals_of(value, figures))
}

/// A quantity with at most so many decimals, but never so few that something reads as nothing: `0.1`,
/// `0.004`.
pub fn visible(value: f64, decimals: u8) -> String {
    rounded_visibly(value, decimals).to_string()
}

/// What [`visible`] writes, for a message.
pub fn rounded_visibly(value: f64, decimals: u8) -> Amount {
    let is_hidden = value != 0.0 && amount(value.abs(), decimals) == "0";
    rounded(
        value,
        if is_hidden {
            decimals_of(value, 1)
        } else {
            decimals
        },
    )
}

/// An amount of money, in whatever currency it was entered: `12,000`, `0.004`.
pub fn money(value: f64) -> String {
    visible(value, 2)
}

/// How many decimals show so many figures of a number.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held to 0 to 12"
)]
fn decimals_of(value: f64, figures: u8) -> u8 {
    if value == 0.0 || !value.is_finite() {
        return 0;
    }
    // What rounds up to the next power of ten has a figure more: 0.9996 of three figures is 1.
    let before_point = value.abs().log10().floor() + 1.0;
    (f64::from(figures) - before_point).clamp(0.0, 12.0) as u8
}

/// A number in its field, where nothing sets off thousands: at most three decimals, more where three
/// would say nothing. What is kept is not rounded.
pub fn in_field(value: f64) -> String {
    let decimals = usize::from(decimals_of(value, 3).max(3));
    let text = format!("{value:.decimals$}");
    let short = text.trim_end_matches('0').trim_end_matches('.');
    if short.is_empty() {
        "0".to_owned()
    } else {
        short.to_owned()
    }
}

/// A share as a percentage with at most one decimal: `12.4 %`. One so near to nothing or to everything
/// that it would read as that keeps two figures of the distance: `0.00024 %`, `99.98 %`.
pub fn share(share: f64) -> String {
    let percent = share * 100.0;
    let distance = percent.abs().min((100.0 - percent).abs());
    // A subtraction may be off by less than this.
    let is_near = (NOISE..0.1).contains(&distance);
    let decimals = if is_near { decimals_of(distance, 2) } else { 1 };
    words::first::percent(&amount(percent, decimals))
}

/// A share as a percentage with so many figures that say something: `0.00134 %`.
pub fn share_to(share: f64, figures: u8) -> String {
    words::first::percent(&significant(share * 100.0, figures))
}

/// A share as a whole percentage: `85 %`.
pub fn percent(share: f64) -> String {
    words::first::percent(&format!("{:.0}", share * 100.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_have_no_needless_figures() {
        let written = [
            amount(43.199_999_999_999_996, 2),
            amount(2_500_000.0, 1),
            amount(999.96, 1),
            amount(-0.2, 1),
            amount(-0.01, 1),
            amount(0.125, 2),
            share(0.124_088),
            share(1.0),
        ];
        assert_eq!(
            written,
            [
                "43.2",
                "2,500,000",
                "1,000",
                "−0.2",
                "0",
                "0.13",
                "12.4 %",
                "100 %"
            ]
        );
    }

    #[test]
    fn figures_count_wherever_the_point_stands() {
        for (value, text) in [
            (0.0, "0"),
            (0.000_000_933_3, "0.000000933"),
            (0.000_24, "0.00024"),
            (0.432, "0.432"),
            (0.999_6, "1"),
            (1.446_759, "1.45"),
            (13.44, "13.4"),
            (43.829_9, "43.8"),
            (432.4, "432"),
            (2_500_000.4, "2,500,000"),
            (-0.012_34, "−0.0123"),
        ] {
            assert_eq!(significant(value, 3), text);
        }
        assert_eq!(
            [significant(43.83, 4), significant(403.2, 4)],
            ["43.83", "403.2"]
        );
    }

    #[test]
    fn something_never_reads_as_nothing() {
        let shown = [0.0, 0.004, 0.04, 0.06, 12.04, -0.004].map(|value| visible(value, 1));
        assert_eq!(shown, ["0", "0.004", "0.04", "0.1", "12", "−0.004"]);
    }

    #[test]
    fn a_field_shows_no_more_of_a_measured_number_than_helps() {
        let shown = [21.087_354_444_443, 12.25, 1_234.5, 0.0, 40.0, 0.000_123_4].map(in_field);
        assert_eq!(shown, ["21.087", "12.25", "1234.5", "0", "40", "0.000123"]);
    }

    #[test]
    fn a_small_share_is_not_nothing_and_a_large_one_not_everything() {
        for (part, text) in [
            (0.0, "0 %"),
            (0.000_002_4, "0.00024 %"),
            (0.000_000_933, "0.000093 %"),
            (0.000_437, "0.044 %"),
            (0.000_5, "0.05 %"),
            (0.001, "0.1 %"),
            (0.002_34, "0.2 %"),
            (0.124_088, "12.4 %"),
            (0.25, "25 %"),
            (0.999_8, "99.98 %"),
            (0.999_999_76, "99.999976 %"),
            (0.999, "99.9 %"),
            (1.0, "100 %"),
            (1.000_2, "100.02 %"),
            (1.2, "120 %"),
            (-0.2, "−20 %"),
        ] {
            assert_eq!(share(part), text, "{part}");
        }
    }

    #[test]
    fn what_is_shown_chooses_the_plural() {
        assert_eq!(rounded(0.96, 1), Amount::new(1.0, "1".to_owned()));
        assert_eq!(
            rounded_visibly(0.004, 1),
            Amount::new(0.004, "0.004".to_owned())
        );
        assert_eq!(share_to(0.000_013_44, 3), "0.00134 %");
        assert_eq!(money(12_000.004), "12,000");
    }
}
