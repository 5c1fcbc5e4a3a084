//! Finds the lists that hold rows in a JSON text, without building anything of it.
//!
//! A row is an object that holds a point in time outside of lists: every kind of file needs one. An
//! object without one that holds lists of such objects is a wrapper, of a page or of the answer to a
//! query.

use super::scan::Scan;

/// How many objects of a list are looked at for a point in time.
pub(super) const LOOKED_AT: usize = 200;

/// A list of objects, or an empty one.
#[derive(Clone, Copy, Debug)]
pub(super) struct List {
    /// The number of its path.
    pub(super) path: usize,
    /// Its first byte.
    pub(super) start: usize,
    pub(super) objects: usize,
    pub(super) holds: Holds,
}

/// What an object, or some object of a list, holds itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Holds {
    /// A point in time.
    pub(super) time: bool,
    /// Something that may be an id.
    pub(super) id: bool,
}

impl Holds {
    pub(super) fn add(&mut self, other: Self) {
        self.time |= other.time;
        self.id |= other.id;
    }
}

/// The lists of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Survey {
    /// Names from the top, joined by dots; what stands in lists of wrappers has the wrappers' path.
    paths: Vec<String>,
    pub(super) lists: Vec<List>,
    /// Where the first list of something else than objects is.
    pub(super) other: Option<String>,
    /// Whether some top-level object, or element of the top-level list, is a row.
    pub(super) has_rows: bool,
    /// Whether the text is one object.
    pub(super) is_one_object: bool,
    /// Whether something of it is not written as JSON. Not every mistake is seen.
    pub(super) is_broken: bool,
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
        let mut scan = Scan::of(text);
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
        survey.is_broken = scan.is_broken;
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

    pub(super) fn path(&mut self, path: &str) -> usize {
        let known = self.paths.iter().position(|known| known == path);
        known.unwrap_or_else(|| {
            self.paths.push(path.to_owned());
            self.paths.len() - 1
        })
    }

    pub(super) fn take(&mut self, others: Self) {
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
