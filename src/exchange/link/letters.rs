//! Bytes as letters that survive an address, and what chats make of them.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::error::LinkError;
use super::packed::{HEADER_BYTES, content_length};

/// The letters of the header.
const HEADER_LETTERS: usize = HEADER_BYTES / 3 * 4;
// So the header can be read before the rest is there.
const _: () = assert!(HEADER_BYTES.is_multiple_of(3));

/// Letters that are seen by nobody and that some programs put where a line may break.
const UNSEEN: [char; 5] = ['\u{ad}', '\u{200b}', '\u{200c}', '\u{2060}', '\u{feff}'];

/// A fragment without white space, and without what stands behind its last letter or digit. What a
/// browser wrote as `%20` counts as what it was.
pub(super) fn cleaned(fragment: &str) -> String {
    let mut text: String = unescaped(fragment)
        .chars()
        .filter(|letter| !letter.is_whitespace() && !UNSEEN.contains(letter))
        .collect();
    let end = text.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric());
    text.truncate(end.len());
    text
}

/// A text in which every `%` with two digits has become its byte again.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return text.into();
    }
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = match after {
            [high, low, ..] if *first == b'%' => digit(high).zip(digit(low)),
            _ => None,
        };
        let byte = escaped.and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = byte.and(after.get(2..)).unwrap_or(after);
    }
    String::from_utf8_lossy(&bytes).into_owned().into()
}

/// Bytes as letters.
pub(super) fn to_letters(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The bytes of letters that `end` closes, if there are as many as the header says.
///
/// # Errors
/// [`LinkError::Incomplete`] when there are fewer, [`LinkError::Damaged`] when there are more or other
/// ones.
pub(super) fn from_letters(letters: &str, end: char) -> Result<Vec<u8>, LinkError> {
    let bytes_of = |letters: &str| {
        let bytes = URL_SAFE_NO_PAD.decode(letters);
        bytes.map_err(|_| LinkError::Damaged)
    };
    if !letters.is_ascii() {
        return Err(LinkError::Damaged);
    }
    let header = letters.get(..HEADER_LETTERS).ok_or(LinkError::Incomplete)?;
    let content = content_length(&bytes_of(header)?).ok_or(LinkError::Damaged)?;
    let whole = HEADER_LETTERS + (content * 4).div_ceil(3) + end.len_utf8();
    if letters.len() < whole {
        return Err(LinkError::Incomplete);
    }
    let letters = letters.strip_suffix(end).ok_or(LinkError::Damaged)?;
    if letters.len() >= whole {
        return Err(LinkError::Damaged);
    }
    bytes_of(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_chat_adds_is_left_out() {
        for text in [
            "#waymark=ab_-cw",
            "#waymark=ab_\r\n -cw",
            "#waymark=ab_%20%0A-cw",
            "#waymark=ab_%E2%80%8B-cw\u{ad}",
            "#waymark=ab_-cw).",
            "#waymark=ab_-cw%3E",
            "#waymark=ab_-cw”…_*",
        ] {
            assert_eq!(cleaned(text), "#waymark=ab_-cw", "{text}");
        }
    }

    #[test]
    fn a_percent_sign_that_escapes_nothing_stays() {
        for text in ["%", "%a", "%zz1", "a%%2", "%é1"] {
            assert_eq!(unescaped(text), text);
        }
        assert_eq!(unescaped("%41%2542"), "A%42");
        assert_eq!(unescaped("%ff"), "\u{fffd}");
    }
}
