//! How a language counts.

use std::sync::OnceLock;

/// How a language writes a number and which of its plurals goes with it.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// The plural of a count or an amount as it is shown, one of Unicode's six: `one`, `few`,
    /// `other` …
    pub plural: fn(f64) -> &'static str,
    /// A number without a sign, given as Rust writes it (`2500.5`): its thousands set apart, and its
    /// decimals after the language's own mark. Decimals that are given are all kept.
    pub written: fn(&str) -> String,
}

static RULES: OnceLock<Rules> = OnceLock::new();

/// Counts by the rules of another language from now on; the first to be set stay.
pub fn set_rules(rules: Rules) {
    // A second start of the same page speaks the same language.
    let _ = RULES.set(rules);
}

/// The rules that are set, else the English ones.
pub(super) fn rules() -> Rules {
    RULES.get().copied().unwrap_or(ENGLISH)
}

/// A number without a sign, given as Rust writes it, as the language writes it.
pub fn written(number: &str) -> String {
    (rules().written)(number)
}

const ENGLISH: Rules = Rules {
    plural: |shown| {
        let is_one = (shown.abs() - 1.0).abs() < f64::EPSILON;
        if is_one { "one" } else { "other" }
    },
    written: |number| {
        let (whole, decimals) = number.split_at(number.find('.').unwrap_or(number.len()));
        let mut grouped = String::new();
        for (at, digit) in whole.char_indices() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        grouped + decimals
    },
};

#[cfg(test)]
mod tests {
    use super::ENGLISH;

    #[test]
    fn thousands_are_set_apart_and_decimals_are_kept() {
        let numbers = ["7", "999", "1000", "1234567", "0.25", "1234.50"];
        assert_eq!(
            numbers.map(ENGLISH.written),
            ["7", "999", "1,000", "1,234,567", "0.25", "1,234.50"]
        );
    }
}
