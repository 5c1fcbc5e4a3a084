//! How a language counts.

use std::sync::OnceLock;

/// How a language writes a count and which of its plurals goes with it.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// The plural of a count or an amount as it is shown, one of Unicode's six: `one`, `few`,
    /// `other` …
    pub plural: fn(f64) -> &'static str,
    /// A count in digits.
    pub count: fn(usize) -> String,
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

const ENGLISH: Rules = Rules {
    plural: |shown| {
        let is_one = (shown.abs() - 1.0).abs() < f64::EPSILON;
        if is_one { "one" } else { "other" }
    },
    count: |count| {
        let digits = count.to_string();
        let mut grouped = String::new();
        for (at, digit) in digits.char_indices() {
            if at > 0 && (digits.len() - at) % 3 == 0 {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        grouped
    },
};

#[cfg(test)]
mod tests {
    use super::ENGLISH;

    #[test]
    fn thousands_are_set_apart() {
        let written = [7, 999, 1_000, 1_234_567].map(ENGLISH.count);
        assert_eq!(written, ["7", "999", "1,000", "1,234,567"]);
    }
}
