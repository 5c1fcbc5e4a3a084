//! Finds the lists that hold rows in a JSON text, without building anything of it.
//!
//! A row is an object that holds a point in time outside of lists: every kind of file needs one. An
//! object without one that holds lists of such objects is a wrapper, of a page or of the answer to a
//! query.

use crate::delivery::events::time;

/// How many objects of a list are looked at for a point in time.
pub(super) const LOOKED_AT: usize = 200;
/// Deeper than this is nothing but mischief.
const DEEPEST: usize = 100;

/// A list of objects, or an empty one.
#[derive(Clone, Copy, Debug)]
struct List {
    /// The number of its path.
    path: usize,
    /// Its first byte.
    start: usize,
    objects: usize,
    holds: Holds,
}

/// What an object, or some object of a list, holds itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Holds {
    /// A point in time.
    time: bool,
    /// Something that may be an id.
    id: bool,
}

impl Holds {
    fn add(&mut self, other: Self) {
        self.time |= other.time;
        self.id |= other.id;
    }
}

/// The lists of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Survey {
    /// Names from the top, joined by dots; what stands in lists of wrappers has the wrappers' path.
    paths: Vec<String>,
    lists: Vec<List>,
    /// Where the first list of something else than objects is.
    other: Option<String>,
    /// Whether some top-level object, or element of the top-level list, is a row.
    pub(super) has_rows: bool,
    /// Whether the text is one object.
    pub(super) is_one_object: bool,
}

/// Lists at one path, all of them rows or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) path: String,
    /// The first byte of each list.
    pub(super) starts: Vec<usize>,
    objects: usize,
    holds: Holds,
}

impl Survey {
    /// Looks at a text: at no more objects than tell if the top level has rows, or at all.
    pub(super) fn of(text: &[u8], is_whole: bool) -> Self {
        let mut scan = Scan { text, at: 0 };
        let mut survey = Self::default();
        let mut values = 0;
        let mut is_object = false;
        while let Some(byte) = scan.peek() {
            let before = scan.at;
            match byte {
                b'{' => {
                    is_object = true;
                    survey.has_rows |= scan.object("", 0, &mut survey).time;
                }
                b'[' => survey.has_rows |= scan.list_of_rows(0, is_whole, &mut survey),
                _ => scan.skip_value(),
            }
            values += 1;
            if scan.at == before
                || !is_whole && (values >= LOOKED_AT || survey.has_rows && values > 1)
            {
                break;
            }
        }
        survey.is_one_object = is_object && values == 1;
        survey
    }

    /// The lists by their place, the likeliest first: with points in time and ids, near the top, long.
    pub(super) fn places(&self) -> Vec<Place> {
        let mut places: Vec<Place> = self
            .paths
            .iter()
            .map(|path| Place {
                path: path.clone(),
                starts: Vec::new(),
                objects: 0,
                holds: Holds::default(),
            })
            .collect();
        for list in &self.lists {
            if let Some(place) = places.get_mut(list.path) {
                place.starts.push(list.start);
                place.objects += list.objects;
                place.holds.add(list.holds);
            }
        }
        let depth = |place: &Place| place.path.split('.').count();
        places.sort_by_key(|place| {
            // Without a point in time, the first of a depth.
            let length = if place.holds.time { place.objects } else { 0 };
            let is_lacking = (!place.holds.time, !place.has_rows(), place.objects == 0);
            (is_lacking, depth(place), usize::MAX - length)
        });
        places
    }

    /// Where a list of something else than objects is.
    pub(super) fn other(&self) -> Option<&str> {
        self.other.as_deref()
    }

    fn path(&mut self, path: &str) -> usize {
        let known = self.paths.iter().position(|known| known == path);
        known.unwrap_or_else(|| {
            self.paths.push(path.to_owned());
            self.paths.len() - 1
        })
    }

    fn take(&mut self, others: Self) {
        for list in others.lists {
            let path = others.paths.get(list.path).map_or("", String::as_str);
            let path = self.path(path);
            self.lists.push(List { path, ..list });
        }
        self.other = self.other.take().or(others.other);
    }
}

impl Place {
    /// Whether its objects are rows: something that happened to something.
    pub(super) fn has_rows(&self) -> bool {
        self.holds.time && self.holds.id
    }

    /// Whether its objects hold points in time.
    pub(super) fn has_times(&self) -> bool {
        self.holds.time
    }
}

/// A place in a text that may be broken: whatever it is, steps only go forward.
struct Scan<'t> {
    text: &'t [u8],
    at: usize,
}

impl<'t> Scan<'t> {
    /// The next byte that is no space, without taking it.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.get(self.at..)?;
        self.at += rest.iter().take_while(|b| b.is_ascii_whitespace()).count();
        self.text.get(self.at).copied()
    }

    /// Reads a list at the top whose objects may be rows or wrappers; tells if any is a row.
    fn list_of_rows(&mut self, depth: usize, is_whole: bool, survey: &mut Survey) -> bool {
        self.at += 1;
        let mut objects = 0;
        let mut has_rows = false;
        while let Some(byte) = self.peek() {
            let before = self.at;
            match byte {
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
    fn object(&mut self, path: &str, depth: usize, survey: &mut Survey) -> Holds {
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
                _ => return holds,
            }
            let name = self.string();
            if self.peek() != Some(b':') {
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
        while let Some(byte) = self.peek() {
            let before = self.at;
            match byte {
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
            match self.text.get(at) {
                None | Some(b'"') => break,
                Some(b'\\') => at += 2,
                Some(_) => at += 1,
            }
        }
        self.at = (at + 1).min(self.text.len());
        self.text.get(start..at).unwrap_or_default()
    }

    /// Skips the value here, or one byte of what is none.
    fn skip_value(&mut self) {
        let mut open = 0_usize;
        loop {
            match self.peek() {
                None => return,
                Some(b'"') => {
                    self.string();
                }
                Some(b'{' | b'[') => {
                    open += 1;
                    self.at += 1;
                }
                Some(b'}' | b']') => {
                    open = open.saturating_sub(1);
                    self.at += 1;
                }
                Some(b',' | b':') => self.at += 1,
                Some(_) => {
                    let rest = self.text.get(self.at..).unwrap_or_default();
                    let is_end = |b: &u8| {
                        b.is_ascii_whitespace()
                            || matches!(b, b',' | b':' | b'{' | b'}' | b'[' | b']' | b'"')
                    };
                    self.at += rest.iter().position(is_end).unwrap_or(rest.len());
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

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<(String, usize, bool)> {
        let places = Survey::of(text.as_bytes(), true).places();
        let place = |place: Place| (place.path.clone(), place.starts.len(), place.has_times());
        places.into_iter().map(place).collect()
    }

    #[test]
    fn lists_are_found_however_deep() {
        let row = r#"{"id":1,"created":"2025-03-03T10:00:00Z","tags":[{"on":"2025-03-03"}]}"#;
        for (text, path, lists) in [
            (format!(r#"{{"a":[{row}]}}"#), "a", 1),
            (
                format!(r#"{{"a":[{row}]}}{{"a":[]}}{{"a":[{row},{row}]}}"#),
                "a",
                3,
            ),
            (
                format!(r#"[{{"n":1,"a":[{row}]}},{{"n":2,"a":[{row}]}}]"#),
                "a",
                2,
            ),
            (
                format!(r#"{{"data":{{"r":{{"nodes":[{row}]}}}}}}"#),
                "data.r.nodes",
                1,
            ),
            (
                format!(r#"{{"e":[{{"d":{{"nodes":[{row}]}}}},{{"d":{{"nodes":[{row}]}}}}]}}"#),
                "e.d.nodes",
                2,
            ),
            (
                format!(r#"{{"few":[{{"x":1}}],"many":[{row}]}}"#),
                "many",
                1,
            ),
        ] {
            let survey = Survey::of(text.as_bytes(), true);
            assert!(!survey.has_rows, "{text}");
            assert_eq!(
                places(&text).first(),
                Some(&(path.to_owned(), lists, true)),
                "{text}"
            );
        }
        for text in [
            format!("[{row}]"),
            format!("{row}{row}"),
            format!("[[{row}]]"),
        ] {
            assert!(Survey::of(text.as_bytes(), false).has_rows, "{text}");
            assert_eq!(
                Survey::of(text.as_bytes(), true)
                    .places()
                    .first()
                    .unwrap()
                    .path,
                "tags"
            );
        }
    }

    #[test]
    fn broken_text_ends() {
        for text in [
            "{",
            "[",
            "{\"a\"",
            "{\"a\":[{",
            "[\"",
            "[\"\\",
            "}",
            "]",
            ":",
            "{\"a\":[[[",
            "[1,2",
            "{]}[",
        ] {
            let _ = Survey::of(text.as_bytes(), true);
        }
        let deep = "[".repeat(100_000) + &"{\"a\":[".repeat(10_000);
        let _ = Survey::of(deep.as_bytes(), true);
    }
}
