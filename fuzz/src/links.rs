//! Links of assessments.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use waymark::exchange::link::{
    LinkError, MARK, MAX_ANSWERS, MAX_LETTERS, Portion, is_link, read_link, write_link,
};
use waymark::text::link::refused;

use super::is_told;

/// Any fragment; or, by the first byte, one whose length and checksum are right whatever it holds.
///
/// Without the help nothing behind the checksum would ever be reached by chance.
pub fn links(bytes: &[u8]) {
    let Some((how, content)) = bytes.split_first() else {
        return;
    };
    match how {
        b'c' => holds_of(&link(content)),
        b'd' => holds_of(&link(&compress_to_vec(content, 1))),
        _ => holds_of(&String::from_utf8_lossy(bytes)),
    }
}

/// A link around content, whatever that is.
fn link(content: &[u8]) -> String {
    format!("{MARK}{}w", URL_SAFE_NO_PAD.encode(framed(0, content)))
}

/// Content behind a header that fits it.
pub(crate) fn framed(kind: u8, content: &[u8]) -> Vec<u8> {
    let [.., a, b, c] = content.len().to_be_bytes();
    let start = [1, kind, a, b, c];
    let mut sum = crc32fast::Hasher::new();
    sum.update(&start);
    sum.update(content);
    let sum = sum.finalize().to_be_bytes();
    [&start[..], &sum, content].concat()
}

fn holds_of(fragment: &str) {
    let assessment = match read_link(fragment) {
        Ok(assessment) => assessment,
        Err(error) => {
            is_told(&refused(&error));
            let is_none = error == LinkError::NoLink;
            let is_long = error == LinkError::TooLong;
            assert!(is_long || is_none != is_link(fragment), "{error:?}");
            return;
        }
    };
    assert!(fragment.len() <= MAX_LETTERS && is_link(fragment));
    assert!(assessment.answers.len() <= MAX_ANSWERS);
    for portion in Portion::ALL {
        let link = write_link(&assessment, portion);
        assert!(
            link.bytes().all(|letter| letter.is_ascii_graphic()),
            "{link}"
        );
        // What was packed better than we do may be too long once we have packed it.
        match read_link(&link) {
            Ok(again) => assert_eq!(again, portion.of(&assessment)),
            Err(error) => assert!(
                error == LinkError::TooLong && link.len() > MAX_LETTERS
                    || error == LinkError::TooLarge,
                "{error:?}"
            ),
        }
    }
}
