//! A document becomes a workbook.

use std::collections::BTreeMap;

use serde_json::Value;

use super::column::{Kind, cell};
use super::layout::{Place, SECTIONS, Section, in_column};
use super::leaf::leaves;
use super::path::Step;
use super::value::{ASSESSMENT, OTHER, key_cell, named, number, other_rows};
use super::{Part, Told};
use crate::exchange::{Cell, NewSheet, write_workbook};

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
