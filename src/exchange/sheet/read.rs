//! A workbook's bytes become its sheets.

use super::archive::Archive;
use super::cells::{Shared, rows, shared_texts};
use super::parts::{Relation, children, parsed, relations};
use super::styles::days;
use super::{MAX_CELLS, MAX_SHEETS, Sheet, SheetError};

/// How a workbook of Excel before 2007 begins, and one that is locked with a password.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0";

/// Reads the sheets of a workbook in the order of their tabs, hidden ones too.
///
/// ```
/// use waymark::exchange::{SheetError, read_workbook};
///
/// assert_eq!(read_workbook(b"a,b\n1,2\n"), Err(SheetError::NotWorkbook));
/// ```
///
/// # Errors
/// When the bytes are no workbook, it is locked or damaged, or holds more than may be, which
/// [`SheetError::TooLarge`] tells.
pub fn read_workbook(bytes: &[u8]) -> Result<Vec<Sheet>, SheetError> {
    if bytes.starts_with(COMPOUND) {
        return Err(SheetError::LockedOrOld);
    }
    if !bytes.starts_with(b"PK") {
        return Err(SheetError::NotWorkbook);
    }
    let mut archive = Archive::open(bytes)?;
    let book = relations(&mut archive, "")?
        .into_iter()
        .find(|relation| relation.kind == "officeDocument")
        .ok_or(SheetError::NotWorkbook)?
        .part;
    let text = archive.text(&book)?.ok_or(SheetError::Damaged)?;
    let related = relations(&mut archive, &book)?;
    let (tabs, is_from_1904) = tabs(&text)?;
    let shared = Shared {
        texts: match of_kind(&mut archive, &related, "sharedStrings")? {
            Some(text) => shared_texts(&text)?,
            None => Vec::new(),
        },
        days: match of_kind(&mut archive, &related, "styles")? {
            Some(text) => days(&text)?,
            None => Vec::new(),
        },
        is_from_1904,
    };
    let mut left = MAX_CELLS;
    let mut sheets = Vec::new();
    for (name, id) in tabs {
        let sheet = related.iter().find(|relation| relation.id == id);
        let sheet = sheet.ok_or(SheetError::Damaged)?;
        // A tab may also be a chart or a macro, which has no cells.
        if sheet.kind != "worksheet" {
            continue;
        }
        let text = archive.text(&sheet.part)?.ok_or(SheetError::Damaged)?;
        let rows = rows(&text, &shared, &mut left)?;
        sheets.push(Sheet { name, rows });
    }
    Ok(sheets)
}

/// The text of the first part of a kind, where there is one.
fn of_kind(
    archive: &mut Archive<'_>,
    related: &[Relation],
    kind: &str,
) -> Result<Option<String>, SheetError> {
    match related.iter().find(|relation| relation.kind == kind) {
        Some(relation) => archive.text(&relation.part),
        None => Ok(None),
    }
}

/// The names of a workbook's tabs with the ids of their parts, and whether it counts days from 1904.
fn tabs(text: &str) -> Result<(Vec<(String, String)>, bool), SheetError> {
    let document = parsed(text)?;
    let root = document.root_element();
    let tabs: Vec<(String, String)> = children(root, "sheets")
        .flat_map(|sheets| children(sheets, "sheet"))
        .map(|sheet| {
            let name = sheet.attribute("name").unwrap_or_default().to_owned();
            // Another `id` of the sheet, its number, has no namespace.
            let id = sheet
                .attributes()
                .find(|attribute| attribute.name() == "id" && attribute.namespace().is_some());
            let id = id.map(|id| id.value().to_owned());
            (name, id.unwrap_or_default())
        })
        .collect();
    if tabs.len() > MAX_SHEETS {
        return Err(SheetError::TooLarge);
    }
    let is_from_1904 = children(root, "workbookPr")
        .any(|book| matches!(book.attribute("date1904"), Some("1" | "true" | "on")));
    Ok((tabs, is_from_1904))
}
