//! A document as one CSV file, a row for each value, and back.

use serde_json::Value;

use super::guard::{guarded, unguarded};
use super::layout::in_column;
use super::leaf::{Leaf, leaves};
use super::path::{self, Path, Step};
use super::rows::{Gathered, in_assessment, of_assessment};
use super::value::{named, read_value, told_value};
use super::{Spot, TabularError, Told, ToldRow};
use crate::encoding::{Encoding, decoded};
use crate::exchange::sheet::{escaped, unescaped};

/// The headings: which assessment, from 1; where in it; what the value is, and the value; and what a
/// reader is told of it.
const HEADINGS: [&str; 7] = [
    "assessment",
    "part",
    "item",
    "field",
    "kind",
    "value",
    "about",
];

/// What may stand between cells.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// The most rows of a file.
const MAX_ROWS: usize = 1_000_000;

/// How a CSV file is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Comma {
    /// A comma between cells, a point in numbers, UTF-8.
    #[default]
    Plain,
    /// As a spreadsheet opens it by a double click where the comma is the decimal sign: a semicolon
    /// between cells, a comma in numbers, a byte order mark.
    Excel,
}

impl Comma {
    fn separator(self) -> char {
        match self {
            Self::Plain => ',',
            Self::Excel => ';',
        }
    }
}

/// Writes a document as CSV: its text as [`super::super::write_with`] makes it, with what a reader is
/// told of each value.
pub fn write_csv(document: &str, told: &Told, comma: Comma) -> String {
    let value: Value = serde_json::from_str(document).unwrap_or_default();
    let mut text = match comma {
        Comma::Plain => String::new(),
        Comma::Excel => '\u{feff}'.into(),
    };
    line(&mut text, &HEADINGS.map(str::to_owned), comma);
    for (path, leaf) in leaves(&value) {
        let about = about(&path, &leaf, told);
        let (assessment, below) = match in_assessment(&path) {
            Some((at, below)) => ((at + 1).to_string(), below),
            None => (String::new(), &path[..]),
        };
        let [part, item, field] = split(below);
        for (kind, value) in told_value(&leaf) {
            let value = match leaf {
                Leaf::Number(_) if comma == Comma::Excel => value.replace('.', ","),
                Leaf::Number(_) => value,
                _ => written(&value),
            };
            let [part, item, field] = [&part, &item, &field].map(|step| written(step));
            let about = written(about);
            let cells = [assessment.clone(), part, item, field, kind, value, about];
            line(&mut text, &cells, comma);
        }
    }
    text
}

/// A text as a cell has it.
fn written(text: &str) -> String {
    guarded(&escaped(text))
}

/// The text that a cell means.
fn meant(cell: &str) -> String {
    unescaped(unguarded(cell))
}

/// A path below an assessment in three cells.
fn split(path: &[Step]) -> [String; 3] {
    let of = |steps: Option<&[Step]>| steps.map(path::written).unwrap_or_default();
    [of(path.get(..1)), of(path.get(1..2)), of(path.get(2..))]
}

/// What a reader is told of a value's row.
fn about<'t>(path: &[Step], leaf: &Leaf, told: &'t Told) -> &'t str {
    let found = in_column(path, leaf).and_then(|(assessment, place)| {
        let key = place.keys.first().map(named).unwrap_or_default();
        let is_it = |row: &&ToldRow| {
            row.assessment == assessment && row.part == Some(place.section.part) && row.key == key
        };
        told.rows.iter().find(is_it)?.cells.first()
    });
    found.map_or("", String::as_str)
}

/// Writes a row.
///
/// Source: RFC 4180, section 2.
fn line(text: &mut String, cells: &[String; 7], comma: Comma) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            text.push(comma.separator());
        }
        let is_edged = cell.trim().len() != cell.len();
        if is_edged || cell.contains(['"', '\n', '\r', ',', ';', '\t']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(cell);
        }
    }
    text.push_str("\r\n");
}

/// Whether a file begins as [`write_csv`] begins one, whatever separates its cells by now.
pub(super) fn is_ours(start: &[u8]) -> bool {
    let Ok((start, _)) = decoded(start) else {
        return false;
    };
    let first = start.lines().next().unwrap_or_default();
    separator(first).is_some()
}

/// What separates the cells of the first line, where that has our headings.
fn separator(first: &str) -> Option<char> {
    SEPARATORS.into_iter().find(|separator| {
        let cells = first
            .split(*separator)
            .map(|cell| cell.trim().trim_matches('"').to_ascii_lowercase());
        cells
            .take(6)
            .eq(HEADINGS.into_iter().take(6).map(str::to_owned))
    })
}

/// The document that a file of [`write_csv`] holds, as JSON text, also after a spreadsheet has saved
/// it.
///
/// # Errors
/// Where the file is not Waymark's, was saved in an old encoding, or says what no document can.
pub fn document_of_csv(bytes: &[u8]) -> Result<String, TabularError> {
    let (text, encoding) = decoded(bytes).map_err(|_| TabularError::Foreign)?;
    let first = text.lines().next().unwrap_or_default();
    let separator = separator(first).ok_or(TabularError::Foreign)?;
    if encoding == Encoding::Latin1 {
        return Err(TabularError::OldEncoding);
    }
    let mut gathered = Gathered::default();
    for (number, row) in (1..).zip(rows(&text, separator)?).skip(1) {
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let spot = Spot {
            sheet: String::new(),
            row: number,
        };
        let cell = |at: usize| row.get(at).map_or("", String::as_str);
        let wrong = || TabularError::NoKey(spot.clone());
        let mut path = match cell(0).trim() {
            "" => Path::new(),
            of => {
                let of = of.parse::<usize>().ok().and_then(|of| of.checked_sub(1));
                of_assessment(of.ok_or_else(wrong)?)
            }
        };
        let steps = [1, 2, 3].map(|at| meant(cell(at)));
        let steps: Vec<&str> = steps
            .iter()
            .map(String::as_str)
            .filter(|step| !step.is_empty())
            .collect();
        path.extend(path::read(&steps.join("/")).ok_or_else(wrong)?);
        let value = meant(cell(5));
        read_value(path, (cell(4), &value), &spot, &mut gathered)?;
    }
    gathered.document()
}

/// The rows of a CSV file.
fn rows(text: &str, separator: char) -> Result<Vec<Vec<String>>, TabularError> {
    let mut rows = Vec::new();
    let (mut row, mut cell) = (Vec::new(), String::new());
    let mut is_quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if is_quoted => is_quoted = false,
            letter if is_quoted => cell.push(letter),
            '"' if cell.is_empty() => is_quoted = true,
            letter if letter == separator => row.push(std::mem::take(&mut cell)),
            '\n' | '\r' => {
                if letter == '\r' && letters.peek() == Some(&'\n') {
                    letters.next();
                }
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
                if rows.len() > MAX_ROWS {
                    return Err(TabularError::TooLarge);
                }
            }
            letter => cell.push(letter),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_whatever_is_in_quotes() {
        let text = "a,\"b,\"\"c\"\"\nd\",e\r\n,,\r\nlast\n\n1";
        let read = rows(text, ',').unwrap();
        let expected: [&[&str]; 5] = [
            &["a", "b,\"c\"\nd", "e"],
            &["", "", ""],
            &["last"],
            &[""],
            &["1"],
        ];
        assert_eq!(read, expected);
    }

    #[test]
    fn our_headings_are_known_behind_any_separator() {
        for first in [
            "assessment,part,item,field,kind,value,about\r\n",
            "\u{feff}Assessment;Part;Item;Field;Kind;Value\n",
            "\"assessment\"\t\"part\"\t\"item\"\t\"field\"\t\"kind\"\t\"value\"\n",
        ] {
            assert!(is_ours(first.as_bytes()), "{first}");
        }
        for first in ["assessment,part,item\n", "", "{}", "id,team\n"] {
            assert!(!is_ours(first.as_bytes()), "{first}");
        }
    }
}
