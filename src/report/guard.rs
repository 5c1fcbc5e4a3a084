//! Words that no spreadsheet takes for a formula.

use std::borrow::Cow;

/// A text with an apostrophe before it where a spreadsheet would take it for a formula: where it begins with
/// an equals sign, a plus, a minus or an at, also behind space and in their wide forms.
///
/// Source: OWASP, "CSV Injection".
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    if text.trim_start().starts_with(SIGNS) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// What a formula begins with.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_words_and_words_are_left_alone() {
        for formula in ["=1", "+1", "-1", "@sum", " =1", "\t=1", "\r\n@a", "＝1"] {
            assert_eq!(guarded(formula), format!("'{formula}"));
        }
        for words in ["", "Tide", "1-2", "'=1", "a=b"] {
            assert_eq!(guarded(words), words);
        }
    }
}
