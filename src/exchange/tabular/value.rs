//! A value with its kind in cells, and the keys and places beside it, both ways.

use super::column::{self, flag, yes_or_no};
use super::leaf::Leaf;
use super::path::{self, Path, Step};
use super::rows::{Gathered, in_assessment};
use super::{Spot, TabularError};
use crate::exchange::Cell;
use crate::exchange::sheet::fits;

/// The heading of the column that tells which assessment a row is of, from 1.
pub(super) const ASSESSMENT: &str = "assessment";

/// The headings of the other fields.
pub(super) const OTHER: [&str; 4] = [ASSESSMENT, "path", "kind", "value"];

/// What a value of the other fields is.
const KINDS: [&str; 6] = [
    "text",
    "number",
    "yes or no",
    "nothing",
    "no items",
    "no fields",
];

/// What the further pieces of a text that is too long for a cell are, before their number.
const PIECE_KIND: &str = "text, part ";

/// The most letters of a piece of a long text: every unit of UTF-16 may become seven by escaping.
const PIECE: usize = 4_000;

/// A place, counted from 1.
#[expect(clippy::cast_precision_loss, reason = "no document has so many")]
pub(super) fn number(at: usize) -> Cell {
    Cell::Number((at + 1) as f64)
}

/// What a row is told by.
pub(super) fn named(step: &Step) -> String {
    match step {
        Step::Name(name) => name.clone(),
        Step::Item(at) => (at + 1).to_string(),
    }
}

pub(super) fn key_cell(step: &Step) -> Cell {
    match step {
        // No name at all is a key, too, and an empty cell none.
        Step::Name(name) if name.is_empty() || name.starts_with(NO_NAME) => {
            format!("{NO_NAME}{name}").into()
        }
        Step::Name(name) => name.as_str().into(),
        Step::Item(at) => number(*at),
    }
}

/// What stands before a name that is none, or begins like this.
const NO_NAME: char = '~';

/// The rows of a value among the other fields: one, or several where it is too long for a cell.
pub(super) fn other_rows(path: &Path, leaf: &Leaf) -> Vec<Vec<Cell>> {
    let (assessment, below) = match in_assessment(path) {
        Some((at, below)) => (number(at), below),
        None => (Cell::Empty, &path[..]),
    };
    let line = path::written(below);
    let row_of =
        |kind: Cell, value: Cell| vec![assessment.clone(), line.as_str().into(), kind, value];
    let row = |kind: usize, value: Cell| {
        row_of(KINDS.get(kind).copied().unwrap_or_default().into(), value)
    };
    match leaf {
        Leaf::Text(text) if fits(text) => vec![row(0, text.as_str().into())],
        Leaf::Text(text) => {
            let letters: Vec<char> = text.chars().collect();
            let pieces = (1..).zip(letters.chunks(PIECE)).map(|(number, piece)| {
                let text: String = piece.iter().collect();
                match number {
                    1 => row(0, text.into()),
                    number => row_of(format!("{PIECE_KIND}{number}").into(), text.into()),
                }
            });
            pieces.collect()
        }
        Leaf::Number(number) if column::is_kept(number) => {
            vec![row(1, number.as_f64().map_or(Cell::Empty, Cell::Number))]
        }
        Leaf::Number(number) => vec![row(1, number.to_string().into())],
        Leaf::Flag(flag) => vec![row(2, yes_or_no(*flag).into())],
        Leaf::Nothing => vec![row(3, Cell::Empty)],
        Leaf::NoItems => vec![row(4, Cell::Empty)],
        Leaf::NoFields => vec![row(5, Cell::Empty)],
    }
}

/// Reads a value by the name of its kind.
pub(super) fn read_value(
    path: Path,
    (kind, value): (&str, &str),
    spot: &Spot,
    gathered: &mut Gathered,
) -> Result<(), TabularError> {
    let wrong = || TabularError::Value {
        spot: spot.clone(),
        column: "value".to_owned(),
    };
    let kind = kind.trim().to_ascii_lowercase();
    if let Some(number) = kind.strip_prefix(PIECE_KIND) {
        let number = number.parse().map_err(|_| wrong())?;
        return gathered.put_piece(path, number, value.to_owned(), spot);
    }
    let leaf = match KINDS
        .iter()
        .position(|known| kind.eq_ignore_ascii_case(known))
    {
        Some(0) => Leaf::Text(value.to_owned()),
        Some(1) => Leaf::Number(column::number(value.trim()).ok_or_else(wrong)?),
        Some(2) => Leaf::Flag(flag(value.trim()).ok_or_else(wrong)?),
        Some(3) => Leaf::Nothing,
        Some(4) => Leaf::NoItems,
        Some(5) => Leaf::NoFields,
        _ => {
            return Err(TabularError::Value {
                spot: spot.clone(),
                column: "kind".to_owned(),
            });
        }
    };
    gathered.put(path, leaf, spot)
}

/// The rows of a value as kind and text, for CSV: a number is written as documents do.
pub(super) fn told_value(leaf: &Leaf) -> Vec<(String, String)> {
    let rows = other_rows(&Path::new(), leaf).into_iter();
    rows.map(|mut row| {
        let mut text = || match row.pop() {
            Some(Cell::Text(text)) => text,
            Some(Cell::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        let value = text();
        (text(), value)
    })
    .collect()
}

/// A place that is counted from 1, from 0.
pub(super) fn item(cell: &str) -> Option<usize> {
    let number = column::number(cell.trim())?.as_f64()?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number in a range that is looked at"
    )]
    let place = (number.fract() == 0.0 && (1.0..=1e9).contains(&number)).then_some(number as usize);
    place?.checked_sub(1)
}

/// The name that a key's cell means.
pub(super) fn name(cell: &str) -> Option<Step> {
    let name = cell.strip_prefix(NO_NAME).unwrap_or(cell);
    (!cell.is_empty()).then(|| Step::Name(name.to_owned()))
}
