//! Rows of cells set off by commas, semicolons, tabs or bars.

use std::sync::Arc;

use super::layout::{Layout, is_rule, unaligned};
use super::split::{Quoting, Split, Trouble, split};
use super::{Cells, RowState, TableError, Text};
use crate::delivery::events::facts::Lines;

/// Rows with fewer cells are never told to be several by their cells alone.
const TELLING: usize = 3;

/// The rows below the headers.
#[derive(Clone, Debug)]
pub(super) struct CommaRows {
    text: Text,
    reader: Reader,
}

/// Reads rows one after another.
#[derive(Clone, Debug)]
struct Reader {
    separator: u8,
    /// How many headers there are.
    width: usize,
    /// The byte to read next.
    at: usize,
    /// The number of the row that was read last.
    number: u32,
    lines: Lines,
}

impl CommaRows {
    pub(super) fn open(text: Text) -> Result<(Self, Vec<String>), TableError> {
        let Some(layout) = Layout::of(text.as_ref()) else {
            return match unaligned(text.as_ref()) {
                Some(text) => Self::with(Text(Arc::new(text)), Layout::plain(b'\t')),
                None => Self::with(text, Layout::plain(b',')),
            };
        };
        Self::with(text, layout)
    }

    fn with(text: Text, layout: Layout) -> Result<(Self, Vec<String>), TableError> {
        let mut headers = Vec::new();
        let bytes = text.as_ref();
        let row = split(
            bytes,
            layout.start,
            layout.separator,
            Quoting::Usual,
            |_, cell| {
                headers.push(String::from_utf8_lossy(cell).into_owned());
            },
        );
        // A remark sign before the headers is none of the first one's name.
        if let Some(first) = headers.first_mut()
            && let Some(name) = first.strip_prefix('#')
            && !name.trim().is_empty()
        {
            *first = name.trim().to_owned();
        }
        if !headers
            .iter()
            .any(|name| name.contains(char::is_alphabetic))
        {
            return Err(TableError::NoHeaders);
        }
        let reader = Reader {
            separator: layout.separator,
            width: headers.len(),
            at: row.next,
            // The headers', below the lines above.
            number: 1 + layout.above,
            lines: Lines {
                above: layout.above,
                ..Lines::default()
            },
        };
        Ok((Self { text, reader }, headers))
    }

    pub(super) fn separator(&self) -> char {
        char::from(self.reader.separator)
    }

    pub(super) fn place(&self) -> (usize, usize) {
        (self.reader.at, self.text.as_ref().len())
    }

    pub(super) fn lines(&self) -> &Lines {
        &self.reader.lines
    }

    pub(super) fn next(&mut self, cells: &mut Cells) -> Option<RowState> {
        self.reader.next(self.text.as_ref(), cells)
    }
}

impl Reader {
    fn next(&mut self, text: &[u8], cells: &mut Cells) -> Option<RowState> {
        while self.at < text.len() {
            let start = self.at;
            // An empty line is no row.
            if let Some(b'\n' | b'\r') = text.get(start) {
                self.at += 1;
                continue;
            }
            let mut row = self.read(text, start, Quoting::Usual, cells);
            if row.trouble.is_some() || row.breaks > 0 {
                row = self.mended(text, start, row, cells);
            }
            self.at = row.next;
            if self.separator == b'|' && is_drawn(text, start, row.next) {
                continue;
            }
            self.number += 1;
            if row.filled > 0 {
                self.lines.count += 1 + row.breaks;
                return Some(RowState {
                    number: self.number,
                    is_whole: cells.surplus.is_empty(),
                });
            }
        }
        None
    }

    fn read(&self, text: &[u8], start: usize, quoting: Quoting, cells: &mut Cells) -> Split {
        cells.clear();
        let Cells {
            places,
            text: into,
            stretches,
            surplus,
            ..
        } = cells;
        let mut wanted = places.iter().peekable();
        split(text, start, self.separator, quoting, |column, cell| {
            while let Some((_, at)) = wanted.next_if(|(place, _)| *place == column) {
                let begin = into.len();
                into.extend_from_slice(cell);
                if let Some(stretch) = stretches.get_mut(*at) {
                    *stretch = begin..into.len();
                }
            }
            if column >= self.width && surplus.is_empty() {
                surplus.extend_from_slice(cell);
            }
        })
    }

    /// Reads a row again whose quotes are not in order, if it makes more sense in another way.
    fn mended(&mut self, text: &[u8], start: usize, row: Split, cells: &mut Cells) -> Split {
        let number = self.number + 1;
        if self.has_taken_in(text, start, row) {
            self.lines.opened.add(number);
            return self.read(text, start, Quoting::OneLine, cells);
        }
        if row.breaks > 0 {
            self.lines.long.add(number);
        }
        match row.trouble {
            None => {}
            Some(Trouble::Unclosed) => self.lines.unclosed = Some(number),
            Some(Trouble::Stray) => {
                self.lines.stray.add(number);
                if row.cells != self.width {
                    let lenient = self.read(text, start, Quoting::Lenient, cells);
                    if lenient.cells == self.width && lenient.breaks == 0 {
                        return lenient;
                    }
                    return self.read(text, start, Quoting::Usual, cells);
                }
            }
        }
        row
    }

    /// Whether a row has taken in the rows below it: with its quotes as letters, its lines have just as
    /// many cells as there are headers. Where its quotes are in order that must hold of all lines, else of
    /// the first two.
    fn has_taken_in(&self, text: &[u8], start: usize, row: Split) -> bool {
        if row.breaks == 0 && row.trouble != Some(Trouble::Unclosed) {
            return false;
        }
        let mut at = start;
        let mut lines = 0;
        while at < row.next {
            if let Some(b'\n' | b'\r') = text.get(at) {
                at += 1;
                continue;
            }
            let line = split(text, at, self.separator, Quoting::OneLine, |_, _| {});
            if line.cells != self.width {
                return false;
            }
            at = line.next;
            lines += 1;
            if lines == 2 && row.trouble.is_some() {
                return true;
            }
        }
        match row.trouble {
            Some(_) => lines > 0,
            None => lines > 1 && self.width >= TELLING,
        }
    }
}

/// Whether a line of a printed table is no row: a rule, or the count below.
fn is_drawn(text: &[u8], start: usize, end: usize) -> bool {
    let line = text.get(start..end).unwrap_or_default().trim_ascii();
    let is_count = line.starts_with(b"(") && (line.ends_with(b" rows)") || line == b"(1 row)");
    is_count || is_rule(text, start, end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::events::table::{Form, Table};

    fn rows(text: &str, wanted: &[&str]) -> Vec<(u32, bool, Vec<String>)> {
        let mut table = Table::open(text.into()).unwrap();
        let wanted: Vec<String> = wanted.iter().map(|name| (*name).to_owned()).collect();
        let mut cells = Cells::of(&wanted, table.headers());
        let mut rows = Vec::new();
        while let Some(row) = table.next(&mut cells).unwrap() {
            let cell = |at| String::from_utf8(cells.get(at).to_vec()).unwrap();
            rows.push((
                row.number,
                row.is_whole,
                (0..wanted.len()).map(cell).collect(),
            ));
        }
        let (read, length) = table.place();
        assert_eq!(read, length);
        rows
    }

    #[test]
    fn separators_are_told_by_the_first_line() {
        for (text, separator) in [
            ("a,b\n1,2\n", ','),
            ("a;b\n1;2\n", ';'),
            ("a\tb\n1\t2\n", '\t'),
            ("\"a;b;c\",d\n1,2\n", ','),
            ("\"a\nb\";c\n1;2\n", ';'),
            ("sep=;\r\na,b;c\r\n1;2\r\n", ';'),
            ("alone\n1\n", ','),
        ] {
            let table = Table::open(text.into()).unwrap();
            assert_eq!(table.form(), Form::Separated(separator), "{text:?}");
        }
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
        let text = "id;note\r\n1;\"one\r\ntwo\"\r\n2;x;extra\r\n3\r\n";
        let expected = [(2, true, "1"), (3, false, "2"), (4, true, "3")];
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(number, whole, id)| (number, whole, vec![id.to_owned(), String::new()]))
            .collect();
        assert_eq!(rows(text, &["id", "gone"]), expected);
        assert_eq!(rows("sep=;\nid;x\n1;2\n", &["id"])[0].0, 3);
    }

    #[test]
    fn quotes_are_taken_off_and_spaces_around_a_cell() {
        let found = rows(
            "id , name\n 1 ,\"say \"\"hi\"\", twice\"\n",
            &["name", "id"],
        );
        assert_eq!(found[0].2, ["say \"hi\", twice", "1"]);
    }

    #[test]
    fn headers_alone_are_a_table_without_rows() {
        for text in ["id,name", "id,name\n", "id,name\r\n\r\n"] {
            assert_eq!(rows(text, &["id"]), [], "{text:?}");
        }
        let unnamed = Table::open(b",\n1,2\n".to_vec());
        assert_eq!(unnamed.unwrap_err(), TableError::NoHeaders);
    }

    #[test]
    fn a_preview_leaves_the_rows_unread() {
        let mut table = Table::open(b"id,name\n1,a\n2,b\n3,c\n".to_vec()).unwrap();
        assert_eq!(table.preview(2), [["1", "a"], ["2", "b"]]);
        let mut cells = Cells::of(&["id".to_owned()], table.headers());
        assert_eq!(table.next(&mut cells).unwrap().unwrap().number, 2);
        assert_eq!(cells.get(0), b"1");
    }
}
