//! Characters that XML cannot hold, as workbooks write them: `_x000D_` for a carriage return
//! (ECMA-376, `ST_Xstring`).

use std::fmt::Write as _;

/// The text as a workbook writes it.
pub(crate) fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let is_control = letter < ' ' && !matches!(letter, '\t' | '\n');
        let is_not_xml = is_control || matches!(letter, '\u{fffe}' | '\u{ffff}');
        // What looks like an escape, and means itself.
        if is_not_xml || letter == '_' && escape(rest).is_some() {
            // Writing to a text cannot fail.
            let _ = write!(written, "_x{:04X}_", u32::from(letter));
        } else {
            written.push(letter);
        }
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
    }
    written
}

/// The text that a workbook means.
pub(crate) fn unescaped(text: &str) -> String {
    let mut meant = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, behind) = rest.split_at(at);
        meant.push_str(before);
        if let Some(letter) = escape(behind) {
            meant.push(letter);
            rest = behind.get(ESCAPE_BYTES..).unwrap_or_default();
        } else {
            meant.push_str("_x");
            rest = behind.get(2..).unwrap_or_default();
        }
    }
    meant + rest
}

/// How long an escape is.
const ESCAPE_BYTES: usize = "_x0000_".len();

/// The character that an escape at the beginning of a text means.
fn escape(text: &str) -> Option<char> {
    let digits = text.strip_prefix("_x")?.get(..4)?;
    let is_whole = text.get(6..7)? == "_" && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let number = is_whole.then(|| u32::from_str_radix(digits, 16).ok())?;
    char::from_u32(number?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_escaped_means_itself_again() {
        for (text, written) in [
            ("a\rb\0", "a_x000D_b_x0000_"),
            ("_x000D_", "_x005F_x000D_"),
            ("_x005F_x000D_", "_x005F_x005F_x005F_x000D_"),
            ("a\tb\n", "a\tb\n"),
            ("\u{ffff}", "_xFFFF_"),
            ("__x0041_", "__x005F_x0041_"),
        ] {
            assert_eq!(escaped(text), written);
            assert_eq!(unescaped(written), text);
        }
    }

    #[test]
    fn an_escape_is_the_character_that_it_means() {
        for (text, meant) in [
            ("a_x000D_b", "a\rb"),
            ("_x005F_x000D_", "_x000D_"),
            ("_x00_", "_x00_"),
            ("_xD800_", "_xD800_"),
            ("_x", "_x"),
            ("x_xé0000_", "x_xé0000_"),
            ("plain", "plain"),
        ] {
            assert_eq!(unescaped(text), meant);
        }
    }
}
