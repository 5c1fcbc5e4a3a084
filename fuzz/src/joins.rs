//! Join links.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use waymark::exchange::link::MAX_LETTERS;
use waymark::exchange::link::join::{JoinError, MARK, NoJoin, is_join, open_join, write_join};

use super::results::shipped;

const PAGE: &str = "https://example.org/join/";

/// Any fragment; or, by the first byte, one whose length and checksum are right whatever it holds.
pub fn joins(bytes: &[u8]) {
    match bytes.split_first() {
        Some((b'c', content)) => holds_of(&framed(0, content)),
        Some((b'd', content)) => holds_of(&framed(1, content)),
        _ => holds_of(&String::from_utf8_lossy(bytes)),
    }
}

/// A link around content, whatever that is.
fn framed(kind: u8, content: &[u8]) -> String {
    let bytes = super::links::framed(kind, content);
    format!("{MARK}{}w", URL_SAFE_NO_PAD.encode(bytes))
}

fn holds_of(fragment: &str) {
    let joined = match open_join(fragment) {
        Ok(joined) => joined,
        Err(error) => {
            let is_long = error == JoinError::TooLarge;
            let is_none = error == JoinError::NoLink;
            assert!(is_long || is_none != is_join(fragment), "{error:?}");
            return;
        }
    };
    assert!(fragment.len() <= MAX_LETTERS && is_join(fragment));
    let catalogue = &shipped().catalogue;
    let Ok(invitation) = joined.invitation(catalogue) else {
        return;
    };
    assert_eq!(invitation.id(), joined.id());
    let asked = catalogue.questionnaire(&joined.questionnaire().id);
    let asked = asked.expect("it has its questions from there");
    match write_join(PAGE, &invitation, asked, joined.file()) {
        Ok(link) => {
            let (_, fragment) = link.split_once('#').expect("behind the page");
            assert_eq!(open_join(fragment), Ok(joined));
        }
        Err(error) => assert!(matches!(error, NoJoin::TooLong(_)), "{error:?}"),
    }
}
