//! Takes lines apart into cells, whatever people and tools do to quotes.

use std::borrow::Cow;
use std::ops::Range;

/// Which quotes are quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quoting {
    /// One at the beginning of a cell opens it, over several lines if need be; the next closes it.
    Usual,
    /// A cell must be closed on its own line and before a separator; else its quotes are letters.
    OneLine,
    /// Only a quote before a separator or the end of the line closes a cell.
    Lenient,
}

/// What is wrong with the quotes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Something else than a separator stands behind a quote that closes.
    Stray,
    /// A quote is open at the end of the file.
    Unclosed,
}

/// A cell as it stands in the text.
#[derive(Clone, Debug)]
struct Cell {
    stretch: Range<usize>,
    /// Whether each quote inside is written twice.
    is_escaped: bool,
    /// Whether its quotes are letters, other than those around it.
    is_literal: bool,
}

impl Cell {
    /// What it says, without its quotes and the spaces around it.
    fn of<'t>(&self, text: &'t [u8]) -> Cow<'t, [u8]> {
        let cell = text.get(self.stretch.clone()).unwrap_or_default();
        let cell = cell.trim_ascii();
        if !self.is_escaped && !self.is_literal {
            return Cow::Borrowed(cell);
        }
        self.unquoted(cell)
    }

    fn unquoted<'t>(&self, cell: &'t [u8]) -> Cow<'t, [u8]> {
        if self.is_literal {
            let cell = cell.strip_prefix(b"\"").unwrap_or(cell);
            return Cow::Borrowed(cell.strip_suffix(b"\"").unwrap_or(cell));
        }
        let mut plain = Vec::with_capacity(cell.len());
        let mut is_second = false;
        for byte in cell {
            is_second = *byte == b'"' && !is_second;
            if !is_second {
                plain.push(*byte);
            }
        }
        Cow::Owned(plain)
    }
}

/// A row that was taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Split {
    /// Where the next row begins.
    pub(super) next: usize,
    /// How many cells it has.
    pub(super) cells: usize,
    /// How many of them say something.
    pub(super) filled: usize,
    /// How many there are up to the last that says something.
    pub(super) width: usize,
    /// The ends of lines inside its cells.
    pub(super) breaks: u32,
    pub(super) trouble: Option<Trouble>,
}

/// Takes the row apart that begins at a byte of the text: each cell is taken with its number, without
/// its quotes and the spaces around it.
pub(super) fn split(
    text: &[u8],
    start: usize,
    separator: u8,
    quoting: Quoting,
    mut take: impl FnMut(usize, &[u8]),
) -> Split {
    let mut row = Split {
        next: text.len(),
        cells: 0,
        filled: 0,
        width: 0,
        breaks: 0,
        trouble: None,
    };
    let mut at = start;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let spaces = match rest.first() {
            Some(b' ') => rest.iter().take_while(|b| **b == b' ').count(),
            _ => 0,
        };
        let (is_filled, end) = if rest.get(spaces) == Some(&b'"') {
            let (cell, end) = row.quoted(text, at + spaces, separator, quoting);
            let said = cell.of(text);
            take(row.cells, &said);
            (!said.is_empty(), end)
        } else {
            let end = end_of_cell(text, at, separator);
            let said = text.get(at..end).unwrap_or_default().trim_ascii();
            take(row.cells, said);
            (!said.is_empty(), end)
        };
        row.cells += 1;
        if is_filled {
            row.filled += 1;
            row.width = row.cells;
        }
        match text.get(end) {
            Some(byte) if *byte == separator => at = end + 1,
            Some(b'\r') if text.get(end + 1) == Some(&b'\n') => {
                row.next = end + 2;
                return row;
            }
            Some(_) => {
                row.next = end + 1;
                return row;
            }
            None => return row,
        }
    }
}

impl Split {
    /// The cell whose quote opens at a byte, and where it ends.
    fn quoted(
        &mut self,
        text: &[u8],
        open: usize,
        separator: u8,
        quoting: Quoting,
    ) -> (Cell, usize) {
        let literal = || {
            let end = end_of_cell(text, open, separator);
            let cell = Cell {
                is_literal: true,
                ..plain(open..end)
            };
            (cell, end)
        };
        let mut is_escaped = false;
        let mut is_stray = false;
        let mut at = open + 1;
        loop {
            let rest = text.get(at..).unwrap_or_default();
            let quote = rest.iter().position(|byte| *byte == b'"');
            let inside = rest.get(..quote.unwrap_or(rest.len())).unwrap_or_default();
            // The end of the last line begins no other.
            let breaks = line_breaks(match quote {
                Some(_) => inside,
                None => inside.trim_ascii_end(),
            });
            if quoting == Quoting::OneLine && (breaks > 0 || quote.is_none()) {
                return literal();
            }
            self.breaks += breaks;
            let Some(quote) = quote else {
                self.trouble = Some(Trouble::Unclosed);
                return (
                    Cell {
                        is_escaped,
                        ..plain(open + 1..text.len())
                    },
                    text.len(),
                );
            };
            let quote = at + quote;
            if text.get(quote + 1) == Some(&b'"') {
                is_escaped = true;
                at = quote + 2;
                continue;
            }
            let behind = text.get(quote + 1..).unwrap_or_default();
            let end = quote + 1 + behind.iter().take_while(|b| **b == b' ').count();
            let is_closed = text
                .get(end)
                .is_none_or(|b| *b == separator || matches!(b, b'\n' | b'\r'));
            if is_closed {
                let cell = Cell {
                    is_escaped: is_escaped && !is_stray,
                    ..plain(open + 1..quote)
                };
                return (cell, end);
            }
            match quoting {
                Quoting::OneLine => return literal(),
                Quoting::Lenient => {
                    self.trouble = Some(Trouble::Stray);
                    is_stray = true;
                    at = quote + 1;
                }
                Quoting::Usual => {
                    self.trouble = Some(Trouble::Stray);
                    let end = end_of_cell(text, quote + 1, separator);
                    let cell = Cell {
                        is_literal: true,
                        ..plain(open..end)
                    };
                    return (cell, end);
                }
            }
        }
    }
}

fn plain(stretch: Range<usize>) -> Cell {
    Cell {
        stretch,
        is_escaped: false,
        is_literal: false,
    }
}

fn end_of_cell(text: &[u8], at: usize, separator: u8) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let is_end = |byte: &u8| *byte == separator || matches!(byte, b'\n' | b'\r');
    at + rest.iter().position(is_end).unwrap_or(rest.len())
}

/// The ends of lines in a text, whether they are one byte or two.
fn line_breaks(text: &[u8]) -> u32 {
    let mut breaks = 0;
    let mut before = 0;
    for byte in text {
        let is_break = *byte == b'\r' || *byte == b'\n' && before != b'\r';
        breaks += u32::from(is_break);
        before = *byte;
    }
    breaks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str, quoting: Quoting) -> (Vec<String>, Split) {
        let mut cells = Vec::new();
        let row = split(text.as_bytes(), 0, b',', quoting, |at, cell| {
            assert_eq!(at, cells.len());
            cells.push(String::from_utf8(cell.to_vec()).unwrap());
        });
        assert_eq!(row.cells, cells.len());
        (cells, row)
    }

    #[test]
    fn cells_are_what_stands_between_separators_and_inside_quotes() {
        for (text, expected, next) in [
            ("a,b\nc", vec!["a", "b"], 4),
            ("a, b \r\nc", vec!["a", "b"], 7),
            ("a,b\rc", vec!["a", "b"], 4),
            ("\"a,\"\"b\"\"\",c", vec!["a,\"b\"", "c"], 11),
            ("a, \"b\nc\" ,d\n", vec!["a", "b\nc", "d"], 12),
            (",", vec!["", ""], 1),
        ] {
            let (found, row) = cells(text, Quoting::Usual);
            assert_eq!(
                (found, row.next, row.trouble),
                (
                    expected.iter().map(|c| (*c).to_owned()).collect(),
                    next,
                    None
                ),
                "{text:?}"
            );
        }
        assert_eq!(cells("a,\"b\r\nc\nd\re\"", Quoting::Usual).1.breaks, 3);
    }

    #[test]
    fn quotes_that_are_none_are_told_and_kept() {
        let (found, row) = cells("\"19\" rack,b\n", Quoting::Usual);
        assert_eq!(
            (found, row.trouble),
            (
                vec!["19\" rack".to_owned(), "b".to_owned()],
                Some(Trouble::Stray)
            )
        );
        let (found, row) = cells("\"say \"no, no\" now\",b\n", Quoting::Lenient);
        assert_eq!(
            (found, row.trouble),
            (
                vec!["say \"no, no\" now".to_owned(), "b".to_owned()],
                Some(Trouble::Stray)
            )
        );
        let (found, row) = cells("\"19 inch,b\nc,d", Quoting::Usual);
        assert_eq!(
            (found.len(), row.trouble, row.breaks),
            (1, Some(Trouble::Unclosed), 1)
        );
        let (found, row) = cells("\"19 inch,\"b,c\"\nd,e", Quoting::OneLine);
        assert_eq!(
            (found, row.trouble, row.next),
            (vec!["19 inch".to_owned(), "b,c".to_owned()], None, 15)
        );
    }
}
