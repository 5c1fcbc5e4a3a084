//! Rows as JSON objects: in a list, in several lists end to end as paging tools write them, one on
//! each line, or in the list that a single object holds.

use std::marker::PhantomData;

use serde::de::{DeserializeSeed, IgnoredAny};
use serde_json::{Deserializer, Value};

use super::pick::{Branch, Row, branches};
use super::{Cells, RowState, TableError, Text};

/// How many objects are looked at for the names of fields: a field that is null in the first may be
/// an object in the next.
const LOOKED_AT: usize = 200;

/// The objects of a file.
#[derive(Clone, Debug)]
pub(super) struct JsonRows {
    text: Text,
    /// The byte to read next.
    at: usize,
    /// How many lists are open.
    depth: usize,
    /// Whether an object is around the list, whose other fields are no concern of ours.
    is_inner: bool,
    number: u32,
    /// The names of the cells' fields; filled by the first row.
    tree: Vec<Branch>,
}

impl JsonRows {
    pub(super) fn open(text: Text) -> Result<(Self, Vec<String>), TableError> {
        let mut rows = Self {
            text,
            at: 0,
            depth: 0,
            is_inner: false,
            number: 0,
            tree: Vec::new(),
        };
        if rows.peek() == Some(b'{') {
            let mut look = rows.clone();
            look.value::<IgnoredAny>()?;
            // Another object after the first: one on each line.
            if look.peek().is_none() {
                rows.enter_list()?;
            }
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
        Ok((rows, headers))
    }

    pub(super) fn place(&self) -> (usize, usize) {
        (self.at, self.text.as_ref().len())
    }

    pub(super) fn next(&mut self, cells: &mut Cells) -> Result<Option<RowState>, TableError> {
        if !self.go_to_next()? {
            return Ok(None);
        }
        if self.tree.is_empty() {
            let paths = cells.wanted.iter().map(String::as_str).enumerate();
            let paths = paths.filter(|(_, path)| !path.is_empty());
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
                    if self.is_inner && self.depth == 0 {
                        self.at = self.text.as_ref().len();
                        return Ok(false);
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

    /// Steps into the first list of objects, or failing that the first empty list, that the object
    /// here holds.
    fn enter_list(&mut self) -> Result<(), TableError> {
        let mut empty = None;
        self.at += 1;
        while self.peek() == Some(b'"') {
            self.value::<IgnoredAny>()?;
            self.peek();
            // The colon; the object was found to be whole.
            self.at += 1;
            if self.peek() == Some(b'[') {
                let list = self.at;
                self.at += 1;
                match self.peek() {
                    Some(b'{') => return self.start_in(list),
                    Some(b']') if empty.is_none() => empty = Some(list),
                    _ => {}
                }
                self.at = list;
            }
            self.value::<IgnoredAny>()?;
            if self.peek() == Some(b',') {
                self.at += 1;
            }
            self.peek();
        }
        match empty {
            Some(list) => self.start_in(list),
            None => Err(TableError::NoList),
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "ends both branches of the search")]
    fn start_in(&mut self, list: usize) -> Result<(), TableError> {
        self.at = list;
        self.is_inner = true;
        Ok(())
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
    use super::super::Table;
    use super::*;

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
        for text in [r#"{"message":"Not Found"}"#, "[1,2]", r#"{"ids":[1]}"#] {
            assert_eq!(rows(text), Err(TableError::NoList), "{text}");
        }
    }

    #[test]
    fn broken_json_is_told_with_its_place() {
        for (text, line, column) in [
            ("[{\"id\":1},\n{\"id\":}]", 2, 7),
            ("[{\"id\":1}", 1, 10),
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
