//! What every text in Markdown is made of.

use std::fmt::{Arguments, Write as _};

/// Writes a line and ends it.
pub(super) fn line(out: &mut String, text: Arguments<'_>) {
    // Writing to a text cannot fail.
    let _ = writeln!(out, "{text}");
}

/// A text on one line in which no character means anything to Markdown or HTML.
///
/// Addresses stay words, too: what somebody entered leads nowhere that nobody chose.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, word) in text.split_whitespace().enumerate() {
        if at > 0 {
            out.push(' ');
        }
        let marker = (at == 0).then(|| marker(word)).flatten();
        for (place, character) in word.char_indices() {
            if marker == Some(place) || means_something(word, place, character) {
                out.push('\\');
            }
            out.push(character);
        }
    }
    out
}

/// Whether a character of a word may be more than itself, wherever it stands.
fn means_something(word: &str, place: usize, character: char) -> bool {
    match character {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '@' => true,
        ':' => word
            .get(place..)
            .is_some_and(|rest| rest.starts_with("://")),
        '.' => {
            let before = place.checked_sub(3).and_then(|from| word.get(from..place));
            before.is_some_and(|before| before.eq_ignore_ascii_case("www"))
        }
        _ => false,
    }
}

/// Where a word that begins a text begins a list or draws a line, if it does.
fn marker(word: &str) -> Option<usize> {
    let is_line = ["-", "="]
        .iter()
        .any(|one| word.replace(one, "").is_empty());
    if is_line || word == "+" {
        return Some(0);
    }
    let digits = word.strip_suffix(['.', ')'])?;
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_number.then_some(digits.len())
}
