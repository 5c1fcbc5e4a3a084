//! How much a document may hold: every limit, and where each is asked.
//!
//! What a file claims is looked at before anything is made of it. Its weight is known, how deep it
//! nests and how many values it has is counted in the bytes as they are, and how long its lists are
//! before any of their items is read. So the work is never more than what a person could have meant.
//!
//! ## Why an assessment is weighed as it is kept
//! A file may be written with spaces and line ends that no browser keeps. Weighed by the file, an
//! assessment that was kept could be too large once it is saved to one. So its compact text counts,
//! both where it is kept and where it is opened: what may be kept may be opened, and the other way
//! round. What a browser already keeps is read whatever it weighs.

use super::error::Misread;
use super::{Limit, OpenError};

/// The most that a file may weigh to be parsed at all: no file of a thousand assessments comes near.
pub const MAX_FILE_BYTES: usize = 100_000_000;

/// The most that one assessment may weigh as it is kept, in bytes. It is more than a browser's
/// storage holds by default: 5 × 1024² characters, of which each takes at most three bytes.
pub const MAX_ASSESSMENT_BYTES: usize = 16_000_000;

/// The most assessments in a file, several times what two hundred teams collect in years.
pub(super) const MAX_ASSESSMENTS: usize = 10_000;

/// The most questionnaire files that travel along.
pub(super) const MAX_OWN_FILES: usize = 500;

/// The most questionnaires that one assessment chooses.
pub(super) const MAX_CHOSEN: usize = 200;

/// The most events that one assessment writes down: one a day for years.
pub(super) const MAX_EVENTS: usize = 2_000;

/// How deep values may nest. A document of ours has seven levels; the parser gives up beyond 127.
const MAX_DEPTH: usize = 100;

/// The most values in a file: a thousand assessments with two hundred answers and as many notes.
const MAX_VALUES: usize = 4_000_000;

/// How many times as much the compact text of an assessment may weigh as what it was read from,
/// which may leave out what is then written.
const MAX_GROWTH: usize = 8;

/// Whether an assessment may be kept, by the text that [`super::write_one`] makes of it.
pub fn may_be_kept(text: &str) -> bool {
    text.len() <= MAX_ASSESSMENT_BYTES
}

/// Whether a text is so short that nothing read from it can weigh too much.
pub(super) fn is_surely_light(text: &str) -> bool {
    text.len() <= MAX_ASSESSMENT_BYTES / MAX_GROWTH
}

/// Refuses a list that is too long, before any of its items is read.
pub(super) fn check_items(path: &str, count: usize, most: usize) -> Result<(), Misread> {
    if count <= most {
        return Ok(());
    }
    let path = path.to_owned();
    Err(OpenError::Limit(Limit::Items { path, most }).into())
}

/// Refuses a text that is too large, too deep or has too many values to be parsed.
///
/// It need not be JSON: whoever parses it says so.
pub(super) fn check_text(text: &str) -> Result<(), Misread> {
    if text.len() > MAX_FILE_BYTES {
        let most = MAX_FILE_BYTES;
        return Err(OpenError::Limit(Limit::File { most }).into());
    }
    let (mut depth, mut values) = (0_usize, 1_usize);
    let (mut is_string, mut is_escaped) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_string => is_escaped = true,
            b'"' => is_string = !is_string,
            _ if is_string => {}
            b'[' | b'{' => {
                depth += 1;
                values += 1;
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            _ => {}
        }
        if depth > MAX_DEPTH || values > MAX_VALUES {
            let (line, column) = place(text, at);
            let limit = if depth > MAX_DEPTH {
                let most = MAX_DEPTH;
                Limit::Depth { most, line, column }
            } else {
                let most = MAX_VALUES;
                Limit::Values { most, line, column }
            };
            return Err(OpenError::Limit(limit).into());
        }
    }
    Ok(())
}

/// The line and the column of a byte, both from 1.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    (before.matches('\n').count() + 1, before.len() - start + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::open;

    fn refusal(text: &str) -> Option<Limit> {
        match check_text(text).map_err(OpenError::from) {
            Ok(()) => None,
            Err(OpenError::Limit(limit)) => Some(limit),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_nests_too_deep_is_refused_where_it_does() {
        let nested = |depth: usize| format!("\n {}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(refusal(&nested(MAX_DEPTH)), None);
        let (most, line, column) = (MAX_DEPTH, 2, MAX_DEPTH + 2);
        let expected = Limit::Depth { most, line, column };
        assert_eq!(refusal(&nested(MAX_DEPTH + 1)), Some(expected));
        assert_eq!(refusal(&"[]".repeat(MAX_DEPTH + 1)), None);
    }

    #[test]
    fn what_stands_in_texts_is_neither_deep_nor_many() {
        let brackets = "[".repeat(MAX_DEPTH + 1);
        assert_eq!(refusal(&format!(r#"["{brackets}"]"#)), None);
        assert_eq!(refusal(&format!(r#"["\"{brackets}\\"]"#)), None);
        assert!(refusal(&format!(r#"["\\",{brackets}"#)).is_some());
        assert_eq!(refusal(&format!("[\"{}\"]", ",".repeat(MAX_VALUES))), None);
    }

    #[test]
    fn too_many_values_are_refused_before_they_are_parsed() {
        let list = |count: usize| format!("[0{}]", ",0".repeat(count - 1));
        assert_eq!(refusal(&list(MAX_VALUES - 1)), None);
        let text = list(MAX_VALUES);
        let Some(Limit::Values { most, line: 1, .. }) = refusal(&text) else {
            panic!("{:?}", refusal(&text));
        };
        assert_eq!(most, MAX_VALUES);
        assert!(matches!(open(text.as_bytes()), Err(OpenError::Limit(_))));
    }

    #[test]
    fn what_a_browser_keeps_by_default_is_never_too_large() {
        const { assert!(MAX_ASSESSMENT_BYTES > 3 * 5 * 1024 * 1024) }
    }
}
