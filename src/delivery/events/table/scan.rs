//! Steps through a JSON text and looks at what its objects and lists hold.

use super::survey::{Holds, LOOKED_AT, List, Survey};
use crate::delivery::events::time;

/// Deeper than this is nothing but mischief.
const DEEPEST: usize = 100;

/// A place in a text that may be broken: whatever it is, steps only go forward.
pub(super) struct Scan<'t> {
    text: &'t [u8],
    pub(super) at: usize,
    /// Whether something was met that is not written as JSON.
    pub(super) is_broken: bool,
}

impl<'t> Scan<'t> {
    pub(super) fn of(text: &'t [u8]) -> Self {
        Self {
            text,
            at: 0,
            is_broken: false,
        }
    }

    /// The next byte that is no space, without taking it.
    pub(super) fn peek(&mut self) -> Option<u8> {
        if let Some(byte @ b'!'..) = self.text.get(self.at) {
            return Some(*byte);
        }
        let rest = self.text.get(self.at..)?;
        self.at += rest.iter().take_while(|b| b.is_ascii_whitespace()).count();
        self.text.get(self.at).copied()
    }

    /// The next byte that is no space, inside of something; at the end of the text, which should not come
    /// here, what ends a list.
    fn peek_inside(&mut self) -> u8 {
        self.peek().unwrap_or_else(|| {
            self.is_broken = true;
            b']'
        })
    }

    /// Reads a list at the top whose objects may be rows or wrappers; tells if any is a row.
    pub(super) fn list_of_rows(
        &mut self,
        depth: usize,
        is_whole: bool,
        survey: &mut Survey,
    ) -> bool {
        self.at += 1;
        let mut objects = 0;
        let mut has_rows = false;
        loop {
            let before = self.at;
            match self.peek_inside() {
                b']' => {
                    self.at += 1;
                    break;
                }
                b',' => self.at += 1,
                b'{' => {
                    has_rows |= self.object("", depth, survey).time;
                    objects += 1;
                }
                b'[' if depth < DEEPEST => {
                    has_rows |= self.list_of_rows(depth + 1, is_whole, survey);
                }
                _ => self.skip_value(),
            }
            if self.at == before || !is_whole && (has_rows || objects >= LOOKED_AT) {
                break;
            }
        }
        has_rows
    }

    /// Reads an object; tells what it holds itself. Lists inside are added to the survey.
    pub(super) fn object(&mut self, path: &str, depth: usize, survey: &mut Survey) -> Holds {
        if depth > DEEPEST {
            self.skip_value();
            return Holds::default();
        }
        let mut holds = Holds::default();
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => {}
                Some(b',') => {
                    self.at += 1;
                    continue;
                }
                Some(b'}') => {
                    self.at += 1;
                    return holds;
                }
                _ => {
                    self.is_broken = true;
                    return holds;
                }
            }
            let name = self.string();
            if self.peek() != Some(b':') {
                self.is_broken = true;
                return holds;
            }
            self.at += 1;
            holds.id |= sounds_like_id(name);
            let below = || {
                let name = String::from_utf8_lossy(name);
                if path.is_empty() {
                    name.into_owned()
                } else {
                    format!("{path}.{name}")
                }
            };
            match self.peek() {
                Some(b'{') => holds.add(self.object(&below(), depth + 1, survey)),
                Some(b'[') => self.list(&below(), depth + 1, survey),
                Some(b'"') => {
                    let text = self.string();
                    holds.time |= is_time(name, text);
                }
                _ => {
                    let start = self.at;
                    self.skip_value();
                    let number = self.text.get(start..self.at).unwrap_or_default();
                    holds.time |= sounds_like_time(name) && time::read(number).is_some();
                }
            }
        }
    }

    /// Reads a list. Of rows, it is one place; else the lists inside its objects are, too.
    fn list(&mut self, path: &str, depth: usize, survey: &mut Survey) {
        let start = self.at;
        let mut inner = Survey::default();
        let mut list = List {
            path: 0,
            start,
            objects: 0,
            holds: Holds::default(),
        };
        let mut has_others = false;
        self.at += 1;
        loop {
            let before = self.at;
            match self.peek_inside() {
                b']' => {
                    self.at += 1;
                    break;
                }
                b',' => self.at += 1,
                b'{' if list.holds.time => {
                    list.objects += 1;
                    self.skip_value();
                }
                b'{' => {
                    list.objects += 1;
                    let object = self.object(path, depth, &mut inner);
                    list.holds.add(object);
                }
                b'[' if depth < DEEPEST => self.list(path, depth + 1, &mut inner),
                _ => {
                    has_others = true;
                    self.skip_value();
                }
            }
            if self.at == before {
                break;
            }
        }
        if list.objects == 0 && has_others {
            survey.other.get_or_insert_with(|| path.to_owned());
        } else if list.objects > 0 || inner.lists.is_empty() {
            list.path = survey.path(path);
            survey.lists.push(list);
        }
        if !list.holds.time {
            survey.take(inner);
        }
    }

    /// The text inside the quotes here, escapes as they are written.
    fn string(&mut self) -> &'t [u8] {
        let start = self.at + 1;
        let mut at = start;
        loop {
            let rest = self.text.get(at..).unwrap_or_default();
            let mark = rest.iter().position(|b| matches!(b, b'"' | b'\\'));
            at += mark.unwrap_or(rest.len());
            if self.text.get(at) != Some(&b'\\') {
                break;
            }
            at += 2;
        }
        self.at = (at + 1).min(self.text.len());
        self.text.get(start..at).unwrap_or_default()
    }

    /// Skips the value here, or one byte of what is none.
    pub(super) fn skip_value(&mut self) {
        let mut open = 0_usize;
        loop {
            let Some(byte) = self.peek() else {
                self.is_broken = true;
                return;
            };
            match byte {
                b'"' => {
                    self.string();
                }
                b'{' | b'[' => {
                    open += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    self.is_broken |= open == 0;
                    open = open.saturating_sub(1);
                    self.at += 1;
                }
                b',' | b':' => self.at += 1,
                _ => {
                    self.is_broken |= !matches!(byte, b't' | b'f' | b'n' | b'-' | b'0'..=b'9');
                    let rest = self.text.get(self.at..).unwrap_or_default();
                    let is_end =
                        |b: &u8| !(b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
                    // Of what is no value at all, one byte.
                    self.at += rest.iter().position(is_end).unwrap_or(rest.len()).max(1);
                }
            }
            if open == 0 {
                return;
            }
        }
    }
}

/// Whether a text in a field is a point in time: it reads as one, and its length or its field's name
/// says that it is no version. When a file was written says nothing of rows.
fn is_time(name: &[u8], text: &[u8]) -> bool {
    let is_long = text.len() >= 10 && !text.iter().all(u8::is_ascii_digit);
    let is_of_file = name.starts_with(b"generat") || name.starts_with(b"export");
    (is_long || sounds_like_time(name)) && !is_of_file && time::read(text).is_some()
}

/// Whether a field's name says that it holds a point in time.
fn sounds_like_time(name: &[u8]) -> bool {
    let name = name.to_ascii_lowercase();
    let has = |part: &[u8]| name.windows(part.len()).any(|window| window == part);
    name.ends_with(b"at")
        || name.ends_with(b"on")
        || [&b"time"[..], b"date", b"millis"]
            .iter()
            .any(|part| has(part))
}

/// Whether a field's name says that it holds what names a thing.
fn sounds_like_id(name: &[u8]) -> bool {
    let name = name.to_ascii_lowercase();
    let ends = [
        &b"id"[..],
        b"key",
        b"number",
        b"sha",
        b"tag_name",
        b"tagname",
        b"ref",
    ];
    ends.iter().any(|end| name.ends_with(end))
}
