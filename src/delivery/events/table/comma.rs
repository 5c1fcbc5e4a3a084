//! Rows of cells set off by commas, semicolons or tabs.

use std::io::Cursor;

use csv::{ByteRecord, Reader, ReaderBuilder};

use super::{Cells, RowState, TableError, Text};

/// What may set off cells, the likeliest first.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// The rows below the headers.
#[derive(Debug)]
pub(super) struct CommaRows {
    reader: Reader<Cursor<Text>>,
    headers: ByteRecord,
    record: ByteRecord,
    separator: u8,
    length: usize,
    /// The number of the row that was read last.
    number: u32,
    /// The bytes of the line above the headers that names the separator; 0 without one.
    above: u64,
}

impl CommaRows {
    pub(super) fn open(text: Text) -> Result<(Self, Vec<String>), TableError> {
        let rows = Self::new(text);
        let headers = rows.headers.iter();
        let headers: Vec<String> = headers
            .map(|header| String::from_utf8_lossy(header.trim_ascii()).into_owned())
            .collect();
        if headers.iter().all(String::is_empty) {
            return Err(TableError::NoHeaders);
        }
        Ok((rows, headers))
    }

    fn new(text: Text) -> Self {
        let told = told_separator(text.as_ref());
        let separator = told.map_or_else(|| likely_separator(text.as_ref()), |(told, _)| told);
        let above = told.map_or(0, |(_, length)| length);
        let length = text.as_ref().len();
        let mut cursor = Cursor::new(text);
        cursor.set_position(above);
        let mut reader = ReaderBuilder::new()
            .delimiter(separator)
            .flexible(true)
            .from_reader(cursor);
        // Reading from memory does not fail.
        let headers = reader.byte_headers().cloned().unwrap_or_default();
        Self {
            reader,
            headers,
            record: ByteRecord::new(),
            separator,
            length,
            // The headers', below the line that names the separator.
            number: 1 + u32::from(told.is_some()),
            above,
        }
    }

    /// The same rows from the first on.
    pub(super) fn restarted(&self) -> Self {
        Self::new(self.reader.get_ref().get_ref().clone())
    }

    pub(super) fn separator(&self) -> char {
        char::from(self.separator)
    }

    pub(super) fn place(&self) -> (usize, usize) {
        // The line above the headers is not among the reader's bytes.
        let (above, byte) = (self.above, self.reader.position().byte());
        (
            usize::try_from(above + byte).unwrap_or(self.length),
            self.length,
        )
    }

    pub(super) fn next(&mut self, cells: &mut Cells) -> Option<RowState> {
        if !matches!(self.reader.read_byte_record(&mut self.record), Ok(true)) {
            return None;
        }
        if cells.places.is_empty() {
            let place = |wanted: &String| {
                let mut headers = self.headers.iter();
                headers.position(|header| header.trim_ascii() == wanted.as_bytes())
            };
            cells.places = cells.wanted.iter().map(place).collect();
        }
        for at in 0..cells.places.len() {
            let place = cells.places.get(at).copied().flatten();
            if let Some(cell) = place.and_then(|place| self.record.get(place)) {
                cells.put(at, |text| text.extend_from_slice(cell));
            }
        }
        self.number += 1;
        Some(RowState {
            number: self.number,
            is_whole: self.record.len() <= self.headers.len(),
        })
    }
}

/// The separator that Excel writes above the headers as `sep=;`, and the length of that line.
fn told_separator(text: &[u8]) -> Option<(u8, u64)> {
    let line = text.split_inclusive(|byte| *byte == b'\n').next()?;
    let separator = match line.trim_ascii_end() {
        [b's', b'e', b'p', b'=', separator] => *separator,
        // A tab is a space at the line's end.
        b"sep=" => b'\t',
        _ => return None,
    };
    Some((separator, u64::try_from(line.len()).ok()?))
}

/// The separator that stands most often in the first line, outside quotes.
fn likely_separator(text: &[u8]) -> u8 {
    let mut counts = [0_usize; SEPARATORS.len()];
    let mut is_quoted = false;
    for byte in text {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' | b'\r' if !is_quoted => {
                if counts.iter().any(|count| *count > 0) {
                    break;
                }
            }
            _ if is_quoted => {}
            _ => {
                for (count, separator) in counts.iter_mut().zip(SEPARATORS) {
                    *count += usize::from(separator == *byte);
                }
            }
        }
    }
    let mut likely = (b',', 0);
    for (count, separator) in counts.into_iter().zip(SEPARATORS) {
        if count > likely.1 {
            likely = (separator, count);
        }
    }
    likely.0
}

#[cfg(test)]
mod tests {
    use super::super::{Form, Table};
    use super::*;

    fn rows(text: &str, wanted: &[&str]) -> Vec<(u32, bool, Vec<String>)> {
        let mut table = Table::open(text.into()).unwrap();
        let mut cells = Cells::of(
            &wanted
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>(),
        );
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
        let mut cells = Cells::of(&["id".to_owned()]);
        assert_eq!(table.next(&mut cells).unwrap().unwrap().number, 2);
        assert_eq!(cells.get(0), b"1");
    }
}
