//! A file that somebody hands over: its text and its tree, or why it has none.

use std::borrow::Cow;

use super::ProblemKind;
use super::node::Node;
use super::syntax::from_toml;
use crate::encoding::{Encoding, decoded};
use crate::questionnaire::OwnFile;

/// A file as it comes from a disk or a person: bytes that may be anything.
#[derive(Clone, Copy, Debug)]
pub struct GivenFile<'a> {
    /// The name that problems are reported under.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

impl<'a> GivenFile<'a> {
    /// What it says; a byte that is no text is shown as a sign of that.
    pub(super) fn text(&self) -> Cow<'a, str> {
        if self.is_too_large() {
            return Cow::Borrowed("");
        }
        if let Ok((text, Encoding::Utf16)) = decoded(self.bytes) {
            return text;
        }
        String::from_utf8_lossy(self.unmarked())
    }

    /// Its tree, made of its text, or why there is none and where.
    pub(super) fn tree(&self, text: &str) -> Result<Node, Vec<(usize, ProblemKind)>> {
        if self.is_too_large() {
            return Err(vec![(0, ProblemKind::TooLarge(self.bytes.len()))]);
        }
        if let Ok((_, Encoding::Utf16)) = decoded(self.bytes) {
            return Err(vec![(0, ProblemKind::Utf16)]);
        }
        let bytes = self.unmarked();
        if let Err(error) = std::str::from_utf8(bytes) {
            let offset = error.valid_up_to();
            let byte = bytes.get(offset).copied().unwrap_or_default();
            return Err(vec![(offset, ProblemKind::NotText(byte))]);
        }
        let (node, syntax) = from_toml(text);
        if syntax.is_empty() {
            Ok(node)
        } else {
            Err(syntax)
        }
    }

    fn is_too_large(&self) -> bool {
        self.bytes.len() > OwnFile::MAX_BYTES
    }

    /// The bytes without a byte order mark: it is how some editors begin a file, and means nothing
    /// here.
    fn unmarked(&self) -> &'a [u8] {
        let mark = "\u{feff}".as_bytes();
        self.bytes.strip_prefix(mark).unwrap_or(self.bytes)
    }
}
