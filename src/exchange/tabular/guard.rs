//! Texts that a spreadsheet opens from CSV as what they are.

/// What a formula begins with, behind space too, and in wide forms.
///
/// Source: OWASP, "CSV Injection".
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The longest text that could be a number, a day or an hour.
const LONGEST: usize = 40;

/// The text with an apostrophe before it, where a spreadsheet would take it for something else.
pub(super) fn guarded(text: &str) -> String {
    if is_taken_for_more(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text that [`guarded`] was given.
pub(super) fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_taken_for_more(rest) => rest,
        _ => text,
    }
}

/// Whether a spreadsheet would make something else of a text; also where apostrophes stand before it
/// already, so that each is told from the one that is added.
fn is_taken_for_more(text: &str) -> bool {
    let text = text.trim_start_matches('\'').trim();
    let is_formula = text.starts_with(SIGNS);
    let is_truth = matches!(text.to_ascii_lowercase().as_str(), "true" | "false");
    let may_count = text.len() <= LONGEST
        && text.contains(|letter: char| letter.is_ascii_digit())
        && text.chars().all(|letter| {
            letter.is_alphanumeric() || matches!(letter, ' ' | '.' | ',' | ':' | '/' | '-' | '%')
        });
    is_formula || is_truth || may_count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_guarded_reads_as_it_was() {
        for text in [
            "=1+1",
            " =1",
            "@a",
            "-",
            "007",
            "1e5",
            "2024-02-29",
            "3 May",
            "TRUE",
            "1,5",
            "50 %",
            "'=1",
            "''2",
            "'",
        ] {
            let written = guarded(text);
            assert_eq!(written != text, text != "'", "{text}");
            assert_eq!(unguarded(&written), text);
        }
        for text in ["", "Tide", "'hello", "We met in May.", "'", "a=b"] {
            assert_eq!(guarded(text), text);
            assert_eq!(unguarded(text), text);
        }
    }
}
