//! The one way to write each kind of number.

mod duration;
mod quantity;
mod rate;
mod read;
mod written;

pub use duration::{
    Unit, brief, days, downtime, elapsed, short_days, short_hours, span, time_unit, working,
    working_in,
};
pub use quantity::{
    amount, in_field, money, percent, rounded, rounded_to, rounded_visibly, share, share_to,
    significant, visible,
};
pub use rate::{exact_unit, exact_value, rate};
pub use read::read;
pub use written::{Difference, Written};

use crate::assessment::Date;
use crate::rounding;
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
    let rounded = rounding::rounded(value, 1);
    // No minus sign on a rounded zero.
    let rounded = if rounded == 0.0 { 0.0 } else { rounded };
    signed(rounded, words::written(&format!("{:.1}", rounded.abs())))
}

fn signed(value: f64, written: String) -> String {
    if value < 0.0 {
        format!("-{written}")
    } else {
        written
    }
}

/// A weight or a share of hands, as a file writes it: whole when it is whole.
pub fn plain(value: f64) -> String {
    value.to_string()
}

/// Which way a difference goes once it is written down: one that reads `same` goes nowhere.
pub fn direction(by: f64) -> std::cmp::Ordering {
    if rounding::rounded(by, 1) == 0.0 {
        std::cmp::Ordering::Equal
    } else {
        by.total_cmp(&0.0)
    }
}

/// A number in a sum, exact to four decimals and with at least one: `2.5`, `5.0`, `6.6667`.
pub fn exact(value: f64) -> String {
    let text = format!("{:.4}", value.abs());
    let short = text.trim_end_matches('0');
    let short = if short.ends_with('.') {
        format!("{short}0")
    } else {
        short.to_owned()
    };
    let is_nothing = short == "0.0";
    signed(if is_nothing { 0.0 } else { value }, words::written(&short))
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

/// Short facts in a line, set apart from each other: `Pinned · by 12 December 2026`.
pub fn apart(facts: impl IntoIterator<Item = String>) -> String {
    let all = facts.into_iter();
    all.reduce(|before, next| words::first::apart_next(&before, &next))
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
