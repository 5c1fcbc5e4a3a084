//! A document as the few bytes that a link carries, behind a header that tells damage.

use miniz_oxide::deflate::{CompressionLevel, compress_to_vec};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

use super::error::LinkError;

/// The version that this build writes and reads.
const VERSION: u8 = 1;

/// The content is compressed, and no more.
pub(super) const PLAIN: u8 = 0;
/// The content is locked with a passphrase.
pub(super) const LOCKED: u8 = 1;

/// What stands before the content: version, kind, length and checksum.
pub(super) const HEADER_BYTES: usize = 9;

/// The most that a link may unfold to.
pub(super) const MAX_BYTES: usize = 2_000_000;

/// A document behind its header.
pub(super) fn pack(document: &[u8]) -> Vec<u8> {
    framed(VERSION, PLAIN, &deflated(document))
}

/// Locked content behind its header.
pub(super) fn pack_locked(locked: &[u8]) -> Vec<u8> {
    framed(VERSION, LOCKED, locked)
}

pub(super) fn deflated(document: &[u8]) -> Vec<u8> {
    compress_to_vec(document, CompressionLevel::UberCompression as u8)
}

/// Content behind its header.
pub(super) fn framed(version: u8, kind: u8, content: &[u8]) -> Vec<u8> {
    // Three bytes are enough for 16 MB; a longer one reads as damaged, and is far too long for a link.
    let [.., a, b, c] = content.len().to_be_bytes();
    let start = [version, kind, a, b, c];
    [&start[..], &checksum(&start, content), content].concat()
}

fn checksum(start: &[u8], content: &[u8]) -> [u8; 4] {
    let mut sum = crc32fast::Hasher::new();
    sum.update(start);
    sum.update(content);
    sum.finalize().to_be_bytes()
}

/// How many bytes a header says that follow; nothing for what is no header.
pub(super) fn content_length(header: &[u8]) -> Option<usize> {
    let [_, _, a, b, c, ..] = header else {
        return None;
    };
    usize::try_from(u32::from_be_bytes([0, *a, *b, *c])).ok()
}

/// The document behind a header.
pub(super) fn unpack(bytes: &[u8]) -> Result<String, LinkError> {
    match unframed(bytes)? {
        (VERSION, PLAIN, content) => inflated(content),
        (VERSION, LOCKED, content) => Err(LinkError::Locked(content.to_vec())),
        _ => Err(LinkError::Newer),
    }
}

/// The version, the kind and the content of what [`framed`] made.
///
/// # Errors
/// [`LinkError::Damaged`] when a byte was changed.
pub(super) fn unframed(bytes: &[u8]) -> Result<(u8, u8, &[u8]), LinkError> {
    let [version, kind, a, b, c, s0, s1, s2, s3, content @ ..] = bytes else {
        return Err(LinkError::Damaged);
    };
    // First, so that damage is never taken for something newer.
    let start = [*version, *kind, *a, *b, *c];
    let is_whole = content_length(bytes) == Some(content.len());
    if !is_whole || checksum(&start, content) != [*s0, *s1, *s2, *s3] {
        return Err(LinkError::Damaged);
    }
    Ok((*version, *kind, content))
}

pub(super) fn inflated(content: &[u8]) -> Result<String, LinkError> {
    let document = decompress_to_vec_with_limit(content, MAX_BYTES);
    let document = document.map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => LinkError::TooLarge,
        _ => LinkError::Damaged,
    })?;
    String::from_utf8(document).map_err(|_| LinkError::Damaged)
}
