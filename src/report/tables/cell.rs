//! A value in a table, and how a row of them is written.

use std::borrow::Cow;
use std::fmt::{Display, Write as _};

use super::column::Column;
use crate::assessment::Date;
use crate::report::guard::guarded;
use crate::scoring::Score;

/// How tables are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// As programs read CSV: a comma between cells, UTF-8, and every text as it was typed.
    #[default]
    Plain,
    /// As a spreadsheet opens it by a double click where the comma is the decimal sign: a semicolon between
    /// cells, a byte order mark, and an apostrophe before what would be taken for a formula.
    Excel,
}

impl Dialect {
    /// What a file begins with.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Excel => "\u{feff}",
        }
    }

    /// What stands between two cells.
    pub fn delimiter(self) -> char {
        match self {
            Self::Plain => ',',
            Self::Excel => ';',
        }
    }
}

/// A value; nothing is an empty cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell<'a> {
    Empty,
    Text(Cow<'a, str>),
    Whole(u64),
    Number(f64),
    Flag(bool),
    Day(Date),
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<u8> for Cell<'_> {
    fn from(number: u8) -> Self {
        Self::Whole(number.into())
    }
}

impl From<u32> for Cell<'_> {
    fn from(number: u32) -> Self {
        Self::Whole(number.into())
    }
}

impl From<u64> for Cell<'_> {
    fn from(number: u64) -> Self {
        Self::Whole(number)
    }
}

impl From<usize> for Cell<'_> {
    fn from(number: usize) -> Self {
        u64::try_from(number).map_or(Self::Empty, Self::Whole)
    }
}

impl From<f64> for Cell<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<Score> for Cell<'_> {
    fn from(score: Score) -> Self {
        Self::Number(score.value())
    }
}

impl From<bool> for Cell<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<Date> for Cell<'_> {
    fn from(date: Date) -> Self {
        Self::Day(date)
    }
}

impl<'a, T: Into<Cell<'a>>> From<Option<T>> for Cell<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

impl Cell<'_> {
    fn write(&self, dialect: Dialect, into: &mut String) {
        match self {
            Self::Empty => {}
            Self::Text(text) if dialect == Dialect::Excel => quote(&guarded(text), dialect, into),
            Self::Text(text) => quote(text, dialect, into),
            // What Rust shows of a number reads back as the same one.
            Self::Whole(number) => show(number, into),
            Self::Number(number) => show(number, into),
            Self::Flag(flag) => show(flag, into),
            Self::Day(date) => show(date, into),
        }
    }
}

fn show(value: &impl Display, into: &mut String) {
    // Writing to a text cannot fail.
    let _ = write!(into, "{value}");
}

/// A text in quotes where it needs them.
///
/// Source: RFC 4180, section 2. A zero character, which ends a text for many readers, is told as one that
/// could not be shown.
fn quote(text: &str, dialect: Dialect, into: &mut String) {
    let shown = if text.contains('\0') {
        Cow::Owned(text.replace('\0', "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    };
    let is_edged = shown.trim().len() != shown.len();
    if is_edged || shown.contains(['"', '\n', '\r', ',', ';', dialect.delimiter()]) {
        into.push('"');
        into.push_str(&shown.replace('"', "\"\""));
        into.push('"');
    } else {
        into.push_str(&shown);
    }
}

/// Writes a line of cells.
fn line<'c>(cells: impl Iterator<Item = Cell<'c>>, dialect: Dialect, into: &mut String) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            into.push(dialect.delimiter());
        }
        cell.write(dialect, into);
    }
    into.push_str("\r\n");
}

/// A line of texts as they were typed.
pub(in crate::report) fn text_line<'f>(texts: impl Iterator<Item = &'f str>) -> String {
    let mut written = String::new();
    line(texts.map(Cell::from), Dialect::Plain, &mut written);
    written
}

/// Writes a row.
pub(super) fn row<R>(columns: &[Column<R>], of: &R, dialect: Dialect, into: &mut String) {
    line(
        columns.iter().map(|column| (column.cell)(of)),
        dialect,
        into,
    );
}

/// The line of names that a table begins with.
pub(super) fn head<'f>(names: impl Iterator<Item = &'f str>, dialect: Dialect) -> String {
    let mut head = dialect.mark().to_owned();
    line(names.map(Cell::from), dialect, &mut head);
    head
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cells: Vec<Cell<'_>>, dialect: Dialect) -> String {
        let mut text = String::new();
        line(cells.into_iter(), dialect, &mut text);
        text
    }

    #[test]
    fn what_would_break_a_row_stands_in_quotes() {
        let cells = ["a", "a,b", "say \"so\"", "two\nlines", " edge", "x\0"];
        let cells = cells.map(Cell::from).to_vec();
        assert_eq!(
            written(cells, Dialect::Plain),
            "a,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\" edge\",x\u{fffd}\r\n"
        );
    }

    #[test]
    fn a_number_is_unrounded_and_nothing_is_nothing() {
        let cells = vec![
            Cell::Number(7.1875),
            Cell::Number(1.0 / 3.0),
            Cell::Number(10.0),
            Cell::Empty,
            Cell::Flag(true),
            Cell::Whole(3),
        ];
        let told = "7.1875,0.3333333333333333,10,,true,3\r\n";
        assert_eq!(written(cells, Dialect::Plain), told);
    }

    #[test]
    fn only_for_a_spreadsheet_is_a_formula_guarded() {
        let cells = || vec![Cell::from("=1;2"), Cell::Number(0.5)];
        assert_eq!(written(cells(), Dialect::Excel), "\"'=1;2\";0.5\r\n");
        assert_eq!(written(cells(), Dialect::Plain), "\"=1;2\",0.5\r\n");
    }
}
