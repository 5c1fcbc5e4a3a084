//! An assessment in an address: what stands behind the `#` of a link.
//!
//! `waymark=`, then letters, digits, `-` and `_`, then a closing `w`. The letters are, in base64url:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | the version of all this, now 1 |
//! | 1 | how the content is written: 0 compressed, 1 compressed and then locked with a passphrase |
//! | 3 | how many bytes of content follow |
//! | 4 | the CRC-32 of all other bytes |
//! | the rest | the content: a document, compressed by DEFLATE |
//!
//! The place of the length and of the checksum is the same in every version, so that a damaged link is told
//! from a newer one. Chats break links: they cut them, wrap them, and take the full stop of a sentence for
//! a part of them. White space is therefore ignored, and so is punctuation behind the last letter, which is
//! why every link ends in a letter. What is missing is seen by the length, what is changed by the checksum.
//!
//! Locked content is a salt, a nonce, and what AES-GCM makes of the compressed document: the browser locks
//! and unlocks it (`browser::lock`), and here it is bytes.
//!
//! The invitation to a workshop travels behind a header of the same form; see [`join`].

mod error;
pub mod join;
mod letters;
mod packed;
mod portion;
#[cfg(test)]
mod tests;

use self::letters::{cleaned, from_letters, to_letters};
use self::packed::{deflated, inflated, pack, pack_locked, unpack};
use super::document::{open_text, write_one};
use crate::assessment::Assessment;
pub use error::LinkError;
pub use portion::Portion;

/// How the fragment of a link begins.
pub const MARK: &str = "waymark=";

/// The letter that closes a link. A `-` or `_` at the end would be left out by what makes links of text.
const END: char = 'w';

/// The most letters of a whole address that chats, mails and bookmarks are known to leave whole.
pub const MAX_ADDRESS: usize = 2_000;

/// The most letters that are looked at.
pub const MAX_LETTERS: usize = 64 * 1024;

/// The most questions that an assessment in a link may answer.
pub const MAX_ANSWERS: usize = 5_000;

/// Whether a fragment, with or without its `#`, is meant to be a link of an assessment.
pub fn is_link(fragment: &str) -> bool {
    fragment.trim_start_matches('#').starts_with(MARK)
}

/// Writes a part of an assessment as the fragment of a link, without the `#`.
pub fn write_link(assessment: &Assessment, portion: Portion) -> String {
    let document = write_one(&portion.of(assessment));
    format!("{MARK}{}{END}", to_letters(&pack(document.as_bytes())))
}

/// What a passphrase locks of a part of an assessment.
pub fn content_to_lock(assessment: &Assessment, portion: Portion) -> Vec<u8> {
    deflated(write_one(&portion.of(assessment)).as_bytes())
}

/// Writes what was made of [`content_to_lock`] as the fragment of a link, without the `#`.
pub fn write_locked(locked: &[u8]) -> String {
    format!("{MARK}{}{END}", to_letters(&pack_locked(locked)))
}

/// Reads what a passphrase has unlocked.
///
/// # Errors
/// As those of [`read_link`].
pub fn read_unlocked(content: &[u8]) -> Result<Assessment, LinkError> {
    only_assessment(&inflated(content)?)
}

/// Reads the fragment of a link, with or without its `#`. It is read whole or not at all.
///
/// # Errors
/// When it is no link, is locked, is not as it was written, or holds something else than one assessment.
pub fn read_link(fragment: &str) -> Result<Assessment, LinkError> {
    if fragment.len() > MAX_LETTERS {
        return Err(LinkError::TooLong);
    }
    let letters = fragment.trim_start_matches('#').strip_prefix(MARK);
    let letters = cleaned(letters.ok_or(LinkError::NoLink)?);
    only_assessment(&unpack(&from_letters(&letters, END)?)?)
}

/// The one assessment of a document.
fn only_assessment(document: &str) -> Result<Assessment, LinkError> {
    let opened = open_text(document).map_err(LinkError::Document)?;
    let Ok([assessment]) = <[Assessment; 1]>::try_from(opened.assessments) else {
        return Err(LinkError::NotOne);
    };
    if !opened.questionnaires.is_empty() {
        return Err(LinkError::NotOne);
    }
    if assessment.answers.len() > MAX_ANSWERS {
        return Err(LinkError::TooLarge);
    }
    Ok(assessment)
}
