//! A document as a workbook, and back.

use std::collections::BTreeMap;

use serde_json::Value;

use super::column::{self, Kind, cell, flag, yes_or_no};
use super::layout::{Place, SECTIONS, Section, place};
use super::leaf::{Leaf, leaves};
use super::path::{self, Path, Step};
use super::rows::{Gathered, in_assessment, of_assessment};
use super::{Part, Spot, TabularError, Told};
use crate::exchange::sheet::{Cell, NewSheet, Sheet, fits, read_workbook, write_workbook};

/// The heading of the column that tells which assessment a row is of, from 1.
const ASSESSMENT: &str = "assessment";

/// The headings of the other fields.
const OTHER: [&str; 4] = [ASSESSMENT, "path", "kind", "value"];

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

/// Writes a document as a workbook: its text as [`super::super::write_with`] makes it, with what a
/// reader is told beside.
///
/// A text that is no document is a workbook without rows: there is nothing in it to write.
pub fn write_book(document: &str, told: &Told) -> Vec<u8> {
    let value: Value = serde_json::from_str(document).unwrap_or_default();
    let mut tables: Vec<Table> = SECTIONS.iter().map(|_| Table::default()).collect();
    let mut other = Vec::new();
    for (path, leaf) in leaves(&value) {
        match in_column(&path, &leaf) {
            Some((
                assessment,
                Place {
                    section,
                    column,
                    keys,
                },
            )) => {
                let kind = section.columns.get(column).map_or(Kind::Text, |it| it.kind);
                if let Some(table) = tables.get_mut(section.at()) {
                    table.put(assessment, keys, (column, cell(kind, &leaf)));
                }
            }
            None => other.extend(other_rows(&path, &leaf)),
        }
    }
    let tables = SECTIONS.iter().zip(tables);
    let mut sheets: Vec<NewSheet> = tables
        .map(|(section, table)| sheet(section, table, told))
        .filter(|sheet| sheet.rows.len() > 1)
        .collect();
    sheets.extend(told.sheets.iter().cloned());
    let mut rows = vec![OTHER.map(Cell::from).to_vec()];
    rows.append(&mut other);
    sheets.push(NewSheet {
        name: Part::Other.name().to_owned(),
        widths: vec![12, 60, 16, 60],
        rows,
    });
    write_workbook(&sheets)
}

/// The assessment and the column of a value that has one.
pub(super) fn in_column(path: &[Step], leaf: &Leaf) -> Option<(usize, Place)> {
    let (at, below) = in_assessment(path)?;
    Some((at, place(below, leaf)?))
}

/// The rows of a section on their way out.
#[derive(Default)]
struct Table {
    rows: Vec<Row>,
    /// Where the row of an assessment and its keys is: targets stand far from answers.
    places: BTreeMap<(usize, Vec<Step>), usize>,
}

struct Row {
    assessment: usize,
    keys: Vec<Step>,
    cells: Vec<(usize, Cell)>,
}

impl Table {
    fn put(&mut self, assessment: usize, keys: Vec<Step>, cell: (usize, Cell)) {
        let place = self.places.entry((assessment, keys.clone()));
        let at = *place.or_insert(self.rows.len());
        match self.rows.get_mut(at) {
            Some(row) => row.cells.push(cell),
            None => self.rows.push(Row {
                assessment,
                keys,
                cells: vec![cell],
            }),
        }
    }
}

/// A section with its rows, in the order in which they are told of, the others behind.
fn sheet(section: &Section, table: Table, told: &Told) -> NewSheet {
    let headings = told.headings.iter().find(|(part, _)| *part == section.part);
    let headings = headings.map_or(&[][..], |(_, headings)| headings);
    let line = |row: &Row, cells: &[String]| {
        let told = (0..headings.len()).map(|at| cells.get(at).cloned().unwrap_or_default().into());
        let values = (0..section.columns.len()).map(|at| {
            let value = row.cells.iter().find(|(column, _)| *column == at);
            value.map_or(Cell::Empty, |(_, cell)| cell.clone())
        });
        std::iter::once(number(row.assessment))
            .chain(row.keys.iter().map(key_cell))
            .chain(told)
            .chain(values)
            .collect::<Vec<Cell>>()
    };
    let mut lines = vec![head(section, headings)];
    let mut waiting: BTreeMap<(usize, String), Vec<Row>> = BTreeMap::new();
    let of_first = |row: &Row| row.keys.first().map(named).unwrap_or_default();
    let mut order = Vec::new();
    for row in table.rows {
        let of = (row.assessment, of_first(&row));
        order.push(of.clone());
        waiting.entry(of).or_default().push(row);
    }
    for of in told
        .rows
        .iter()
        .filter(|row| row.part == Some(section.part))
    {
        match waiting.remove(&(of.assessment, of.key.clone())) {
            Some(rows) => lines.extend(rows.iter().map(|row| line(row, &of.cells))),
            // Only where a row has a single key can a person fill it in.
            None if section.keys.len() == 1 => {
                let row = Row {
                    assessment: of.assessment,
                    keys: vec![Step::Name(of.key.clone())],
                    cells: Vec::new(),
                };
                lines.push(line(&row, &of.cells));
            }
            None => {}
        }
    }
    for of in order {
        let rows = waiting.remove(&of).unwrap_or_default();
        lines.extend(rows.iter().map(|row| line(row, &[])));
    }
    let told = std::iter::repeat_n(TOLD_WIDTH, headings.len());
    let keys = std::iter::repeat_n(KEY_WIDTH, section.keys.len());
    let columns = section.columns.iter().map(|column| column.kind.width());
    NewSheet {
        name: section.part.name().to_owned(),
        widths: std::iter::once(PLACE_WIDTH)
            .chain(keys)
            .chain(told)
            .chain(columns)
            .collect(),
        rows: lines,
    }
}

/// How wide columns are, in characters: of places, of keys, and of what is told.
const PLACE_WIDTH: u16 = 12;
const KEY_WIDTH: u16 = 24;
const TOLD_WIDTH: u16 = 32;

fn head(section: &Section, told: &[String]) -> Vec<Cell> {
    let keys = section.keys.iter().map(|key| key.heading.into());
    let told = told.iter().map(|heading| heading.as_str().into());
    let columns = section.columns.iter().map(|column| column.heading.into());
    std::iter::once(ASSESSMENT.into())
        .chain(keys)
        .chain(told)
        .chain(columns)
        .collect()
}

/// A place, counted from 1.
#[expect(clippy::cast_precision_loss, reason = "no document has so many")]
fn number(at: usize) -> Cell {
    Cell::Number((at + 1) as f64)
}

/// What a row is told by.
pub(super) fn named(step: &Step) -> String {
    match step {
        Step::Name(name) => name.clone(),
        Step::Item(at) => (at + 1).to_string(),
    }
}

fn key_cell(step: &Step) -> Cell {
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
fn other_rows(path: &Path, leaf: &Leaf) -> Vec<Vec<Cell>> {
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

/// The document that a workbook of [`write_book`] holds, as JSON text, also after a person has
/// changed it in a spreadsheet.
///
/// # Errors
/// Where the workbook cannot be read, is not Waymark's, or says what no document can.
pub fn document_of_workbook(bytes: &[u8]) -> Result<String, TabularError> {
    let sheets = read_workbook(bytes).map_err(TabularError::Workbook)?;
    let is_named = |sheet: &&Sheet, part: Part| sheet.name.trim().eq_ignore_ascii_case(part.name());
    let other = sheets.iter().find(|sheet| is_named(sheet, Part::Other));
    let other = other.ok_or(TabularError::Foreign)?;
    let mut gathered = Gathered::default();
    for section in &SECTIONS {
        if let Some(sheet) = sheets.iter().find(|sheet| is_named(sheet, section.part)) {
            read_section(section, sheet, &mut gathered)?;
        }
    }
    read_other(other, &mut gathered)?;
    gathered.document()
}

/// The headings of a sheet with the columns that they stand in.
struct Headings<'a>(&'a [String]);

impl Headings<'_> {
    fn of(sheet: &Sheet) -> Headings<'_> {
        Headings(sheet.rows.first().map_or(&[], Vec::as_slice))
    }

    fn find(&self, heading: &str) -> Option<usize> {
        let is_it = |cell: &String| cell.trim().eq_ignore_ascii_case(heading);
        self.0.iter().position(is_it)
    }
}

/// The cells of a row by the columns in which they stand; what is not there is empty.
fn at(row: &[String], column: Option<usize>) -> &str {
    column.and_then(|at| row.get(at)).map_or("", String::as_str)
}

fn read_section(
    section: &Section,
    sheet: &Sheet,
    gathered: &mut Gathered,
) -> Result<(), TabularError> {
    let headings = Headings::of(sheet);
    let assessment = headings.find(ASSESSMENT);
    let keys: Vec<_> = section
        .keys
        .iter()
        .map(|key| (key, headings.find(key.heading)))
        .collect();
    // What is told may have the heading of a column; the columns stand behind it.
    let columns = section.columns.iter().map(|column| {
        let place = headings
            .0
            .iter()
            .rposition(|cell| cell.trim().eq_ignore_ascii_case(column.heading));
        (column, place)
    });
    let columns: Vec<_> = columns.collect();
    for (number, row) in (1..).zip(&sheet.rows).skip(1) {
        let spot = Spot {
            sheet: sheet.name.clone(),
            row: number,
        };
        let mut keyed = keys.iter().map(|(_, place)| place).chain([&assessment]);
        let is_keyed = keyed.all(|place| !at(row, *place).is_empty());
        let says = columns.iter().any(|(_, place)| {
            let cell = at(row, *place);
            // A space in a row of nothing is none that anybody meant.
            !cell.trim().is_empty() || is_keyed && !cell.is_empty()
        });
        if !says {
            continue;
        }
        let no_key = || TabularError::NoKey(spot.clone());
        let of = item(at(row, assessment)).ok_or_else(no_key)?;
        let mut steps = Vec::new();
        for (key, place) in &keys {
            let cell = at(row, *place);
            let step = if key.is_item {
                item(cell).map(Step::Item)
            } else {
                name(cell)
            };
            steps.push(step.ok_or_else(no_key)?);
        }
        for (column, place) in &columns {
            let cell = at(row, *place);
            if cell.is_empty() || column.kind != Kind::Text && cell.trim().is_empty() {
                continue;
            }
            let leaf = column.kind.read(cell).ok_or_else(|| TabularError::Value {
                spot: spot.clone(),
                column: column.heading.to_owned(),
            })?;
            let path = [of_assessment(of), column.path(&steps)].concat();
            gathered.put(path, leaf, &spot)?;
        }
    }
    Ok(())
}

/// A place that is counted from 1, from 0.
fn item(cell: &str) -> Option<usize> {
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
fn name(cell: &str) -> Option<Step> {
    let name = cell.strip_prefix(NO_NAME).unwrap_or(cell);
    (!cell.is_empty()).then(|| Step::Name(name.to_owned()))
}

fn read_other(sheet: &Sheet, gathered: &mut Gathered) -> Result<(), TabularError> {
    let headings = Headings::of(sheet);
    let [assessment, path, kind, value] = OTHER.map(|heading| headings.find(heading));
    for (number, row) in (1..).zip(&sheet.rows).skip(1) {
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let spot = Spot {
            sheet: sheet.name.clone(),
            row: number,
        };
        let wrong = || TabularError::NoKey(spot.clone());
        let mut steps = match at(row, assessment).trim() {
            "" => Path::new(),
            of => of_assessment(item(of).ok_or_else(wrong)?),
        };
        steps.extend(path::read(at(row, path)).ok_or_else(wrong)?);
        read_value(steps, (at(row, kind), at(row, value)), &spot, gathered)?;
    }
    Ok(())
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
