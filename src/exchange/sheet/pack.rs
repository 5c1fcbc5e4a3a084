//! Parts become an archive: deflated, with the earliest day that such a file can name.

use miniz_oxide::deflate::compress_to_vec;

use super::archive::{END, LISTED, LOCAL};

/// How hard it is tried to make parts small, of 10.
const EFFORT: u8 = 8;
/// What whoever unpacks must be able to do: deflate, and names in UTF-8.
const VERSION: u16 = 20;
const UTF8: u16 = 1 << 11;
const DEFLATED: u16 = 8;
/// 1 January 1980, at the beginning of the day.
const HOUR: u16 = 0;
const DAY: u16 = 1 << 5 | 1;

/// The archive of parts with their names.
pub(super) fn packed(parts: &[(String, String)]) -> Vec<u8> {
    let mut archive = Vec::new();
    let mut list = Vec::new();
    for (name, text) in parts {
        let part = compress_to_vec(text.as_bytes(), EFFORT);
        let at = archive.len();
        let mut head = Vec::new();
        for number in [VERSION, UTF8, DEFLATED, HOUR, DAY] {
            head.extend(number.to_le_bytes());
        }
        head.extend(crc32fast::hash(text.as_bytes()).to_le_bytes());
        for size in [part.len(), text.len()] {
            head.extend(wide(size));
        }
        head.extend(narrow(name.len()));
        head.extend(narrow(0));
        archive.extend(LOCAL);
        archive.extend(&head);
        archive.extend(name.as_bytes());
        archive.extend(part);
        list.extend(LISTED);
        list.extend(VERSION.to_le_bytes());
        list.extend(&head);
        // No remark, one disk, no attributes.
        list.extend([0; 10]);
        list.extend(wide(at));
        list.extend(name.as_bytes());
    }
    let begin = archive.len();
    archive.extend(&list);
    archive.extend(END);
    archive.extend([0; 4]);
    for _ in 0..2 {
        archive.extend(narrow(parts.len()));
    }
    archive.extend(wide(list.len()));
    archive.extend(wide(begin));
    archive.extend(narrow(0));
    archive
}

/// A number in two bytes. What is written here never needs more.
fn narrow(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes()
}

/// A number in four bytes. What is written here never needs more.
fn wide(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}
