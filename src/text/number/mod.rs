//! The one way to write each kind of number.

mod written;

pub use written::{Difference, Written};

use crate::assessment::Date;
use crate::rounding::{NOISE, rounded};
use crate::scoring::{Bands, Change, Coverage, Score};
use crate::words;

/// A score that has no bands, with one decimal: `5.5`.
pub fn score(score: Score) -> String {
    decimal(score.value())
}

/// A score among bands with one decimal, and with more near a boundary, so that two scores that
/// read alike lie in one band ([`Written::among`]): `5.5`, `4.52`.
pub fn score_among(score: Score, bands: Bands<'_>) -> String {
    Written::among(score, bands).text
}

/// How far a score moved, as the difference of its ends as they are written.
pub fn moved(change: Change, bands: Bands<'_>) -> Difference {
    Difference::between(
        &Written::among(change.before(), bands),
        &Written::among(change.now(), bands),
    )
}

/// How far a score without bands moved, as the difference of its ends as they are written.
pub fn moved_plainly(change: Change) -> Difference {
    Difference::between(
        &Written::plain(change.before()),
        &Written::plain(change.now()),
    )
}

/// A number on the 0–10 scale with one decimal. Halves round away from zero, as people expect.
pub fn decimal(value: f64) -> String {
    let rounded = rounded(value, 1);
    // No minus sign on a rounded zero.
    format!("{:.1}", if rounded == 0.0 { 0.0 } else { rounded })
}

/// A weight or a share of hands: whole when it is whole.
pub fn plain(value: f64) -> String {
    if value.fract() == 0.0 {
        format!("{value:.0}")
    } else {
        format!("{value}")
    }
}

/// Which way a difference goes once it is written down: one that reads `same` goes nowhere.
pub fn direction(by: f64) -> std::cmp::Ordering {
    match decimal(by.abs()).as_str() {
        "0.0" => std::cmp::Ordering::Equal,
        _ => by.total_cmp(&0.0),
    }
}

/// A number in a sum, exact to four decimals and with at least one: `2.5`, `5.0`, `6.6667`.
pub fn exact(value: f64) -> String {
    let text = format!("{value:.4}");
    let short = text.trim_end_matches('0');
    if short.ends_with('.') {
        format!("{short}0")
    } else {
        short.to_owned()
    }
}

/// A quantity with at most so many decimals and no needless zero, thousands set apart: `43.2`,
/// `2,500,000`. Halves round away from zero, as people expect.
pub fn amount(value: f64, decimals: u8) -> String {
    let rounded = rounded(value, decimals);
    let text = format!("{:.*}", usize::from(decimals), rounded.abs());
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (at, digit) in whole.char_indices() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let part = part.trim_end_matches('0');
    let point = if part.is_empty() { "" } else { "." };
    let sign = if rounded < 0.0 { "−" } else { "" };
    format!("{sign}{grouped}{point}{part}")
}

/// A quantity with so many figures that say something, wherever its point stands, and no needless
/// zero: `43.2`, `0.00024`. Figures before the point are all written: `2,500,000`.
pub fn significant(value: f64, figures: u8) -> String {
    amount(value, decimals_of(value, figures))
}

/// A quantity with at most so many decimals, but never so few that something reads as nothing: `0.1`,
/// `0.004`.
pub fn visible(value: f64, decimals: u8) -> String {
    let is_hidden = value != 0.0 && amount(value.abs(), decimals) == "0";
    amount(
        value,
        if is_hidden {
            decimals_of(value, 1)
        } else {
            decimals
        },
    )
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

/// A share as a whole percentage: `85 %`.
pub fn percent(share: f64) -> String {
    words::first::percent(&format!("{:.0}", share * 100.0))
}

/// Coverage in words: `3 of 4, 1 don’t know, 2 not applicable`.
pub fn coverage(coverage: Coverage) -> String {
    let mut parts = vec![words::first::coverage(
        coverage.answered,
        coverage.applicable(),
    )];
    if coverage.dont_know > 0 {
        parts.push(words::first::coverage_dont_know(coverage.dont_know));
    }
    if coverage.not_applicable > 0 {
        parts.push(words::first::coverage_not_applicable(
            coverage.not_applicable,
        ));
    }
    clauses(parts)
}

/// A count with its noun: `1 question`, `3 questions`.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// A small count in words with its noun: `five dimensions`.
pub fn count_word(number: usize, one: &str, many: &str) -> String {
    format!("{} {}", word(number), if number == 1 { one } else { many })
}

/// A day as people write it: `14 November 2025`.
pub fn day(date: Date) -> String {
    words::first::day(&date.day().to_string(), &month_and_year(date))
}

/// A month: `November 2025`.
pub fn month_and_year(date: Date) -> String {
    words::first::month_and_year(&month(date), &date.year().to_string())
}

/// A month of a year that is clear already: `November`.
pub fn month(date: Date) -> String {
    words::first::month(usize::from(date.month().unsigned_abs()))
}

/// A small count in a sentence: `four`; digits from thirteen on.
pub fn word(number: usize) -> String {
    words::first::count_in_words(number)
}

/// A small count at the start of a sentence: `Four`.
pub fn sentence_word(number: usize) -> String {
    sentence_start(&word(number))
}

/// Words as a sentence begins with them. Ours begin with letters of ASCII; the tables of all other
/// alphabets would weigh 14 KB in the first file.
pub fn sentence_start(words: &str) -> String {
    let mut words = words.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

/// Names in a row: `Flow, Feedback and Learning`.
pub fn list(names: &[String]) -> String {
    match names.split_last() {
        Some((last, before)) if !before.is_empty() => {
            words::first::list_last(&clauses(before.iter().cloned()), last)
        }
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}

/// Parts of a sentence in a row, none of them the last: `3 of 4, 1 don’t know`.
pub fn clauses(parts: impl IntoIterator<Item = String>) -> String {
    let all = parts.into_iter();
    all.reduce(|before, next| words::first::list_next(&before, &next))
        .unwrap_or_default()
}

/// Whole sentences, one after the other.
pub fn sentences(all: impl IntoIterator<Item = String>) -> String {
    let all = all.into_iter().filter(|one| !one.is_empty());
    all.reduce(|before, next| words::first::sentence_next(&before, &next))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_have_one_decimal_and_halves_round_up() {
        for (value, text) in [
            (0.0, "0.0"),
            (3.75, "3.8"),
            (6.25, "6.3"),
            (9.999, "10.0"),
            (10.0, "10.0"),
        ] {
            assert_eq!(score(Score::new(value).unwrap()), text);
        }
    }

    #[test]
    fn sums_show_what_they_add() {
        assert_eq!(
            [exact(2.5), exact(5.0), exact(20.0 / 3.0)],
            ["2.5", "5.0", "6.6667"]
        );
        assert_eq!(exact(0.0), "0.0");
    }

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
    fn small_counts_are_words() {
        assert_eq!(
            [word(1), word(12), word(13), sentence_word(4)],
            ["one", "twelve", "13", "Four"]
        );
    }

    #[test]
    fn coverage_names_what_is_missing() {
        let covered = Coverage {
            answered: 3,
            dont_know: 1,
            not_applicable: 2,
            ..Coverage::default()
        };
        assert_eq!(coverage(covered), "3 of 4, 1 don’t know, 2 not applicable");
    }

    #[test]
    fn days_are_written_out() {
        assert_eq!(day("2025-11-14".parse().unwrap()), "14 November 2025");
    }
}
