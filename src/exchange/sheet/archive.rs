//! The archive that a workbook is: the parts of a ZIP file, each stored or deflated.

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

use super::{MAX_UNPACKED_BYTES, SheetError};

/// The end of an archive, the head of a part in its list, and the head before the part itself.
pub(super) const END: [u8; 4] = *b"PK\x05\x06";
pub(super) const LISTED: [u8; 4] = *b"PK\x01\x02";
pub(super) const LOCAL: [u8; 4] = *b"PK\x03\x04";

/// How long these are without names and remarks, in bytes.
const END_BYTES: usize = 22;
const LISTED_BYTES: usize = 46;
const LOCAL_BYTES: usize = 30;

/// The longest remark behind the end.
const MAX_REMARK: usize = 65_535;

/// The most parts of an archive that is looked at.
const MAX_PARTS: usize = 10_000;

/// A part of an archive, as its list tells of it.
struct Entry {
    name: String,
    is_locked: bool,
    method: u16,
    checksum: u32,
    packed: usize,
    at: usize,
}

/// The parts of a file, and how much of them may still be unpacked.
pub(super) struct Archive<'a> {
    bytes: &'a [u8],
    entries: Vec<Entry>,
    left: usize,
}

impl<'a> Archive<'a> {
    /// Reads the list of parts.
    ///
    /// # Errors
    /// When the bytes are no archive, or its list is damaged.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, SheetError> {
        let end = end_of(bytes).ok_or(SheetError::Damaged)?;
        let count = number(bytes, end + 10, 2).ok_or(SheetError::Damaged)?;
        let mut at = number(bytes, end + 16, 4).ok_or(SheetError::Damaged)?;
        if count > MAX_PARTS {
            return Err(SheetError::TooLarge);
        }
        let mut entries = Vec::new();
        for _ in 0..count {
            let (entry, next) = listed(bytes, at).ok_or(SheetError::Damaged)?;
            entries.push(entry);
            at = next;
        }
        Ok(Self {
            bytes,
            entries,
            left: MAX_UNPACKED_BYTES,
        })
    }

    /// A part as text, where the archive has one of this name; upper and lower case are one.
    ///
    /// # Errors
    /// When it is locked, damaged, no text, or unpacks to more than may be.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, SheetError> {
        let is_named = |entry: &&Entry| entry.name.eq_ignore_ascii_case(name);
        let Some(entry) = self.entries.iter().find(is_named) else {
            return Ok(None);
        };
        if entry.is_locked {
            return Err(SheetError::LockedOrOld);
        }
        let packed = packed(self.bytes, entry).ok_or(SheetError::Damaged)?;
        let part = unpacked(packed, entry.method, self.left)?;
        if crc32fast::hash(&part) != entry.checksum {
            return Err(SheetError::Damaged);
        }
        self.left -= part.len();
        let text = String::from_utf8(part).map_err(|_| SheetError::Damaged)?;
        Ok(Some(text))
    }
}

/// Where the end of an archive begins: the last place that looks like one.
fn end_of(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(END_BYTES)?;
    let first = last.saturating_sub(MAX_REMARK);
    let is_end = |at: &usize| bytes.get(*at..*at + END.len()) == Some(&END);
    (first..=last).rev().find(is_end)
}

/// The number of `size` bytes at a place, the lowest first.
fn number(bytes: &[u8], at: usize, size: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(size)?)?;
    let value = bytes
        .iter()
        .rev()
        .fold(0, |value, byte| value << 8 | u64::from(*byte));
    usize::try_from(value).ok()
}

/// The part that the list tells of at a place, and where the next one stands.
fn listed(bytes: &[u8], at: usize) -> Option<(Entry, usize)> {
    if bytes.get(at..at.checked_add(LISTED.len())?)? != LISTED {
        return None;
    }
    let field = |offset, size| number(bytes, at + offset, size);
    let name = at + LISTED_BYTES;
    let behind = name + field(28, 2)?;
    let entry = Entry {
        name: String::from_utf8_lossy(bytes.get(name..behind)?)
            .trim_start_matches('/')
            .replace('\\', "/"),
        is_locked: field(8, 2)? & 1 == 1,
        method: u16::try_from(field(10, 2)?).ok()?,
        checksum: u32::try_from(field(16, 4)?).ok()?,
        packed: field(20, 4)?,
        at: field(42, 4)?,
    };
    Some((entry, behind + field(30, 2)? + field(32, 2)?))
}

/// The bytes of a part as they are packed.
fn packed<'a>(bytes: &'a [u8], entry: &Entry) -> Option<&'a [u8]> {
    let at = entry.at;
    if bytes.get(at..at.checked_add(LOCAL.len())?)? != LOCAL {
        return None;
    }
    let begin = at + LOCAL_BYTES + number(bytes, at + 26, 2)? + number(bytes, at + 28, 2)?;
    bytes.get(begin..begin.checked_add(entry.packed)?)
}

fn unpacked(packed: &[u8], method: u16, most: usize) -> Result<Vec<u8>, SheetError> {
    match method {
        0 if packed.len() > most => Err(SheetError::TooLarge),
        0 => Ok(packed.to_vec()),
        8 => decompress_to_vec_with_limit(packed, most).map_err(|error| match error.status {
            TINFLStatus::HasMoreOutput => SheetError::TooLarge,
            _ => SheetError::Damaged,
        }),
        _ => Err(SheetError::Damaged),
    }
}
