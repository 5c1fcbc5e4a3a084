//! Rows as JSON objects: in a list, in several lists end to end as paging tools write them, one on
//! each line, or in the lists that wrapper objects hold, however many there are and however deep.

use std::marker::PhantomData;

use serde::de::{DeserializeSeed, IgnoredAny};
use serde_json::{Deserializer, Value};

use super::pick::{Branch, Row, branches};
use super::survey::{self, LOOKED_AT, Survey};
use super::{Cells, RowState, TableError, Text};

/// Objects around a row that say nothing of it, by the name of its field: of GraphQL's edges, and of
/// search engines.
const AROUND: [&str; 2] = ["node", "_source"];

/// The objects of a file.
#[derive(Clone, Debug)]
pub(super) struct JsonRows {
    text: Text,
    /// The byte to read next.
    at: usize,
    /// How many lists are open.
    depth: usize,
    /// The first bytes of the lists that hold the rows, last first; nothing where the whole text does.
    lists: Option<Vec<usize>>,
    /// Where the lists are.
    found: Found,
    /// The field that holds each row, if an object is around it.
    around: Option<&'static str>,
    number: u32,
    /// The names of the cells' fields; filled by the first row.
    tree: Vec<Branch>,
}

/// Where in an object the rows were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The names from the outermost object to the list, joined by dots; empty where nothing is around
    /// the rows.
    pub path: String,
    /// Other places of the file whose lists hold points in time, too, and were left aside.
    pub others: Vec<String>,
}

impl JsonRows {
    pub(super) fn open(text: Text) -> Result<(Self, Vec<String>), TableError> {
        let mut rows = Self {
            text,
            at: 0,
            depth: 0,
            lists: None,
            found: Found::default(),
            around: None,
            number: 0,
            tree: Vec::new(),
        };
        let survey = Survey::of(rows.text.as_ref(), false);
        if !survey.has_rows || survey.is_one_object {
            rows.find_lists()?;
        }
        let mut headers = Vec::new();
        let mut look = rows.clone();
        for _ in 0..LOOKED_AT {
            if !look.go_to_next()? {
                break;
            }
            collect_paths(&look.value::<Value>()?, String::new(), &mut headers);
        }
        if headers.is_empty() && look.number > 0 {
            return Err(TableError::NoList);
        }
        let headers = rows.without_around(headers);
        Ok((rows, headers))
    }

    /// Finds the lists in a text that has no rows at its top.
    fn find_lists(&mut self) -> Result<(), TableError> {
        let survey = Survey::of(self.text.as_ref(), true);
        if survey.is_broken {
            // The survey does not tell where.
            let mut look = self.clone();
            while look.peek().is_some() {
                look.value::<IgnoredAny>()?;
            }
        }
        let mut places = survey.places();
        let is_plain = survey.has_rows && !survey.is_one_object;
        if is_plain || places.is_empty() && !survey.is_one_object {
            return Ok(());
        }
        if places.is_empty() {
            return Err(survey
                .other()
                .map_or(TableError::NoList, |at| TableError::OtherList {
                    at: at.to_owned(),
                }));
        }
        let first = places.remove(0);
        // Lists without a point in time may be of anything: the objects around them are the rows.
        if !first.has_times() && !survey.is_one_object {
            return Ok(());
        }
        let others = places.into_iter().filter(survey::Place::has_rows);
        self.found = Found {
            path: first.path,
            others: others.map(|place| place.path).collect(),
        };
        let mut starts = first.starts;
        starts.reverse();
        self.at = starts.pop().unwrap_or_default();
        self.lists = Some(starts);
        Ok(())
    }

    /// Takes an object off that is around each row, and the fields beside the row in it.
    fn without_around(&mut self, headers: Vec<String>) -> Vec<String> {
        const BESIDE: [&str; 8] = [
            "cursor",
            "__typename",
            "_index",
            "_id",
            "_score",
            "_type",
            "_version",
            "_ignored",
        ];
        let below = |name: &str, header: &String| {
            let rest = header.strip_prefix(name)?.strip_prefix('.')?;
            Some(rest.to_owned())
        };
        self.around = AROUND.into_iter().find(|name| {
            let is_inside = |header: &String| below(name, header).is_some();
            let is_known = |header: &String| is_inside(header) || BESIDE.contains(&header.as_str());
            headers.iter().any(is_inside) && headers.iter().all(is_known)
        });
        match self.around {
            Some(name) => headers
                .iter()
                .filter_map(|header| below(name, header))
                .collect(),
            None => headers,
        }
    }

    pub(super) fn found(&self) -> &Found {
        &self.found
    }

    pub(super) fn place(&self) -> (usize, usize) {
        (self.at, self.text.as_ref().len())
    }

    pub(super) fn next(&mut self, cells: &mut Cells) -> Result<Option<RowState>, TableError> {
        if !self.go_to_next()? {
            return Ok(None);
        }
        if self.tree.is_empty() {
            let path = |path: &String| match self.around {
                Some(name) => format!("{name}.{path}"),
                None => path.clone(),
            };
            let paths: Vec<String> = cells.wanted.iter().map(path).collect();
            let paths = paths.iter().map(String::as_str).enumerate();
            self.tree = branches(&paths.collect::<Vec<_>>());
        }
        let tree = std::mem::take(&mut self.tree);
        let is_whole = self.read(Row { tree: &tree, cells });
        self.tree = tree;
        Ok(Some(RowState {
            number: self.number,
            is_whole: is_whole?,
        }))
    }

    /// The next byte that is no space, without taking it.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_ref().get(self.at..)?;
        let spaces = rest.iter().take_while(|byte| byte.is_ascii_whitespace());
        self.at += spaces.count();
        self.text.as_ref().get(self.at).copied()
    }

    /// Goes to the next element of a list; false at the end.
    fn go_to_next(&mut self) -> Result<bool, TableError> {
        loop {
            match self.peek() {
                None if self.depth > 0 => return Err(self.wrong_at(self.at)),
                None => return Ok(false),
                Some(b'[') => self.depth += 1,
                Some(b']') => {
                    let outer = self.depth.checked_sub(1);
                    self.depth = outer.ok_or_else(|| self.wrong_at(self.at))?;
                    if let Some(lists) = self.lists.as_mut().filter(|_| self.depth == 0) {
                        let Some(next) = lists.pop() else {
                            self.at = self.text.as_ref().len();
                            return Ok(false);
                        };
                        self.at = next;
                        continue;
                    }
                }
                Some(b',') if self.depth > 0 => {}
                Some(_) => {
                    self.number += 1;
                    return Ok(true);
                }
            }
            self.at += 1;
        }
    }

    /// Reads one value and steps behind it.
    fn value<T: for<'a> serde::Deserialize<'a>>(&mut self) -> Result<T, TableError> {
        self.read(PhantomData::<T>)
    }

    /// Reads one value as the seed says and steps behind it.
    fn read<T>(
        &mut self,
        seed: impl for<'a> DeserializeSeed<'a, Value = T>,
    ) -> Result<T, TableError> {
        let rest = self.text.as_ref().get(self.at..).unwrap_or_default();
        let mut source = Deserializer::from_slice(rest);
        match seed.deserialize(&mut source) {
            Ok(value) => {
                // Only an iterator over further values tells where they would begin.
                self.at += source.into_iter::<IgnoredAny>().byte_offset();
                Ok(value)
            }
            Err(error) => {
                // Lines and columns count from where the value began.
                let before = rest.split_inclusive(|byte| *byte == b'\n');
                let lines: usize = before.take(error.line() - 1).map(<[u8]>::len).sum();
                Err(self.wrong_at(self.at + lines + error.column().saturating_sub(1)))
            }
        }
    }

    fn wrong_at(&self, at: usize) -> TableError {
        let before = self.text.as_ref().get(..at).unwrap_or(self.text.as_ref());
        let mut lines = before.split(|byte| *byte == b'\n');
        TableError::Json {
            line: lines.clone().count(),
            column: lines.next_back().map_or(0, <[u8]>::len) + 1,
        }
    }
}

/// The paths of an object's plain fields that are not yet listed.
fn collect_paths(value: &Value, path: String, into: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}.{name}")
                };
                collect_paths(value, path, into);
            }
        }
        Value::Array(_) => {}
        _ if path.is_empty() || into.contains(&path) => {}
        _ => into.push(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::events::table::Table;

    fn rows(text: &str) -> Result<Vec<(u32, bool, String)>, TableError> {
        let mut table = Table::open(text.into())?;
        let mut cells = Cells::of(&["id".to_owned()], table.headers());
        let mut rows = Vec::new();
        while let Some(row) = table.next(&mut cells)? {
            let id = String::from_utf8(cells.get(0).to_vec()).unwrap();
            rows.push((row.number, row.is_whole, id));
        }
        assert_eq!(table.place(), (text.len(), text.len()), "{text}");
        Ok(rows)
    }

    #[test]
    fn objects_are_found_in_every_shape_that_tools_write() {
        let expected = [(1, true, "1".to_owned()), (2, true, "2".to_owned())];
        for text in [
            r#"[{"id":1},{"id":"2"}]"#,
            r#" [ {"id":1} , {"id":2,"x":[{"id":3}]} ] "#,
            "[{\"id\":1}][{\"id\":2}]",
            "[[{\"id\":1}],[{\"id\":2}]]",
            "{\"id\":1}\n{\"id\":2}\n",
            r#"{"total":2,"none":[],"names":["a"],"deployments":[{"id":1},{"id":2}],"next":null}"#,
            r#"{"page":1,"rows":[{"id":1,"at":"2025-03-03"}]}{"page":2,"rows":[]}{"page":3,"rows":[{"id":2}]}"#,
            r#"[{"page":1,"rows":[{"id":1,"at":"2025-03-03"}]},{"page":2,"rows":[{"id":2}]}]"#,
            r#"{"data":{"shop":{"nodes":[{"id":1},{"id":2}],"pageInfo":{}}}}"#,
            r#"{"data":{"shop":{"edges":[{"cursor":"a","node":{"id":1}},{"cursor":"b","node":{"id":2}}]}}}"#,
            r#"{"hits":{"total":2,"hits":[{"_id":"x","_source":{"id":1}},{"_id":"y","_source":{"id":2}}]}}"#,
            r#"{"small":[{"x":1}],"list":[{"id":1,"at":"2025-03-03"},{"id":2}]}"#,
        ] {
            assert_eq!(rows(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn an_empty_list_is_a_table_without_rows() {
        for text in ["[]", r#"{"incidents":[]}"#] {
            assert_eq!(rows(text), Ok(vec![]));
        }
    }

    #[test]
    fn what_holds_no_objects_is_refused() {
        for text in [r#"{"message":"Not Found"}"#, "[1,2]"] {
            assert_eq!(rows(text), Err(TableError::NoList), "{text}");
        }
        let at = "data.ids".to_owned();
        assert_eq!(
            rows(r#"{"data":{"ids":[1]}}"#),
            Err(TableError::OtherList { at })
        );
    }

    #[test]
    fn where_rows_were_found_is_told() {
        let text = r#"{"data":{"a":[{"id":1,"at":"2025-03-03"},{"id":2}],"b":{"c":[{"id":3,"at":"2025-03-03"}]}}}"#;
        let table = Table::open(text.into()).unwrap();
        let found = table.found();
        assert_eq!(
            (found.path.as_str(), found.others.as_slice()),
            ("data.a", &["data.b.c".to_owned()][..])
        );
        let table = Table::open(br#"[{"id":1,"at":"2025-03-03"}]"#.to_vec()).unwrap();
        assert_eq!(table.found(), Found::default());
    }

    #[test]
    fn broken_json_is_told_with_its_place() {
        for (text, line, column) in [
            ("[{\"id\":1},\n{\"id\":}]", 2, 7),
            ("[{\"id\":1}", 1, 9),
            ("[{\"id\":1}]]", 1, 11),
        ] {
            assert_eq!(rows(text), Err(TableError::Json { line, column }), "{text}");
        }
    }

    #[test]
    fn an_element_that_is_no_object_is_no_row() {
        let found = rows(r#"[{"id":1},7,null,{"id":2}]"#).unwrap();
        let whole: Vec<bool> = found.iter().map(|row| row.1).collect();
        assert_eq!(whole, [true, false, false, true]);
    }

    #[test]
    fn fields_below_fields_have_a_path() {
        let text = r#"[{"id":1,"env":null},{"env":{"name":"live","tags":[]},"a.b":2}]"#;
        let mut table = Table::open(text.into()).unwrap();
        assert_eq!(table.headers(), ["env", "id", "a.b", "env.name"]);
        assert_eq!(table.preview(1), [["", "1", "", ""]]);
        let wanted = ["env.name", "a.b"].map(str::to_owned);
        let mut cells = Cells::of(&wanted, table.headers());
        table.next(&mut cells).unwrap();
        assert_eq!((cells.get(0), cells.get(1)), (&b""[..], &b""[..]));
        table.next(&mut cells).unwrap();
        assert_eq!((cells.get(0), cells.get(1)), (&b"live"[..], &b"2"[..]));
    }
}
