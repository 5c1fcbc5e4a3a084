//! The one way to write each kind of number.

use crate::assessment::Date;
use crate::scoring::{Coverage, Score};

/// A score with one decimal: `5.5`.
pub fn score(score: Score) -> String {
    decimal(score.value())
}

/// A number on the 0–10 scale with one decimal. Halves round away from zero, as people expect.
pub fn decimal(value: f64) -> String {
    let rounded = (value * 10.0 + value.signum() * 1e-9).round() / 10.0;
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

/// A measured number as one would say it: two decimals at most, three digits of a small one, and no
/// needless zero: `21.09`, `0.226`, `7`.
pub fn brief(value: f64) -> String {
    let mut decimals = 2_usize;
    while decimals < 9 && value != 0.0 && value.abs() * 10_f64.powi(as_power(decimals)) < 100.0 {
        decimals += 1;
    }
    let text = format!("{value:.decimals$}");
    match text.split_once('.') {
        Some(_) => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        None => text,
    }
}

fn as_power(decimals: usize) -> i32 {
    i32::try_from(decimals).unwrap_or(i32::MAX)
}

/// A difference of two scores with its sign, or the word for none: `+0.5`, `−1.2`, `same`.
pub fn change(by: f64) -> String {
    let text = decimal(by.abs());
    match text.as_str() {
        "0.0" => "same".to_owned(),
        _ if by < 0.0 => format!("−{text}"),
        _ => format!("+{text}"),
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
    let power = 10_f64.powi(i32::from(decimals));
    let rounded = (value * power + value.signum() * 1e-9).round() / power;
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

/// A share as a percentage with at most one decimal: `12.4 %`.
pub fn share(share: f64) -> String {
    format!("{} %", amount(share * 100.0, 1))
}

/// A share as a whole percentage: `85 %`.
pub fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// Coverage in words: `3 of 4, 1 don’t know, 2 not applicable`.
pub fn coverage(coverage: Coverage) -> String {
    let mut parts = vec![format!(
        "{} of {}",
        coverage.answered,
        coverage.applicable()
    )];
    if coverage.dont_know > 0 {
        parts.push(format!("{} don’t know", coverage.dont_know));
    }
    if coverage.not_applicable > 0 {
        parts.push(format!("{} not applicable", coverage.not_applicable));
    }
    parts.join(", ")
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
    format!("{} {}", date.day(), month_and_year(date))
}

/// A month: `November 2025`.
pub fn month_and_year(date: Date) -> String {
    format!("{} {}", month(date), date.year())
}

/// A month of a year that is clear already: `November`.
pub fn month(date: Date) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = usize::try_from(date.month() - 1)
        .ok()
        .and_then(|at| MONTHS.get(at));
    month.copied().unwrap_or_default()
}

/// A small count in a sentence: `four`; digits from thirteen on.
pub fn word(number: usize) -> String {
    const WORDS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    WORDS
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// A small count at the start of a sentence: `Four`.
pub fn sentence_word(number: usize) -> String {
    let word = word(number);
    let mut letters = word.chars();
    letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters)
        .collect()
}

/// Names in a row: `Flow, Feedback and Learning`.
pub fn list(names: &[String]) -> String {
    match names.split_last() {
        Some((last, before)) if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measured_numbers_are_told_in_a_few_digits() {
        for (value, text) in [
            (21.087_354_444_444_443, "21.09"),
            (7.978_723_404_255_319, "7.98"),
            (0.226_190_476, "0.226"),
            (0.004_567_8, "0.00457"),
            (12.5, "12.5"),
            (7.0, "7"),
            (0.0, "0"),
            (1_234.0, "1234"),
        ] {
            assert_eq!(brief(value), text);
        }
    }

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
    fn changes_carry_their_sign() {
        assert_eq!(
            [change(0.52), change(-1.2), change(0.04), change(-0.04)],
            ["+0.5", "−1.2", "same", "same"]
        );
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
