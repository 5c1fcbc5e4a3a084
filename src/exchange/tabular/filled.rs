//! A workbook, also one that a person filled in, becomes a document.

use super::column::Kind;
use super::layout::{SECTIONS, Section};
use super::path::{self, Path, Step};
use super::rows::{Gathered, of_assessment};
use super::value::{ASSESSMENT, OTHER, item, name, read_value};
use super::{Part, Spot, TabularError};
use crate::exchange::{Sheet, read_workbook};

/// The document that a workbook of [`write_book`](super::write_book) holds, as JSON text, also after a person has
/// changed it in a spreadsheet.
///
/// # Errors
/// Where the workbook cannot be read, is not Waymark's, or says what no document can.
pub fn document_of_workbook(bytes: &[u8]) -> Result<String, TabularError> {
    let sheets = read_workbook(bytes).map_err(TabularError::Workbook)?;
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

/// Whether sheets are those of a workbook that [`document_of_workbook`] reads.
pub fn is_book(sheets: &[Sheet]) -> bool {
    sheets.iter().any(|sheet| is_named(sheet, Part::Other))
}

fn is_named(sheet: &Sheet, part: Part) -> bool {
    sheet.name.trim().eq_ignore_ascii_case(part.name())
}

/// The headings of a sheet with the columns that they stand in.
struct Headings<'a>(&'a [String]);

impl Headings<'_> {
    fn of(sheet: &Sheet) -> Headings<'_> {
        Headings(sheet.rows.first().map_or(&[], Vec::as_slice))
    }

    /// The first column of a heading. What is told may be headed by the same word with a capital, so
    /// the same letters come first.
    fn find(&self, heading: &str) -> Option<usize> {
        let exactly = self.0.iter().position(|cell| cell.trim() == heading);
        let is_it = |cell: &String| cell.trim().eq_ignore_ascii_case(heading);
        exactly.or_else(|| self.0.iter().position(is_it))
    }

    /// The last one: values stand behind what is told.
    fn find_last(&self, heading: &str) -> Option<usize> {
        let exactly = self.0.iter().rposition(|cell| cell.trim() == heading);
        let is_it = |cell: &String| cell.trim().eq_ignore_ascii_case(heading);
        exactly.or_else(|| self.0.iter().rposition(is_it))
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
    let columns = section.columns.iter();
    let columns: Vec<_> = columns
        .map(|column| (column, headings.find_last(column.heading)))
        .collect();
    for (number, row) in (1..).zip(&sheet.rows).skip(1) {
        let spot = Spot {
            sheet: section.part.name().to_owned(),
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

fn read_other(sheet: &Sheet, gathered: &mut Gathered) -> Result<(), TabularError> {
    let headings = Headings::of(sheet);
    let [assessment, path, kind, value] = OTHER.map(|heading| headings.find(heading));
    for (number, row) in (1..).zip(&sheet.rows).skip(1) {
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let spot = Spot {
            sheet: Part::Other.name().to_owned(),
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
