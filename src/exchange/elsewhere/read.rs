//! The one door through which files of other tools come in.

use serde_json::Value;

use super::error::ForeignError;
use super::foreign::{Foreign, Remark};
use super::rows::{Row, rows};
use super::table::{Columns, TableHead};
use super::tool::Tool;
use super::yaml::{self, Yaml};
use super::{atos, cncf, dsomm, gov_uk, quick_check, samm, several, table};
use crate::encoding::{NoText, decoded};
use crate::exchange::fields::parsed;
use crate::exchange::tabular::{is_book, may_be_tables};
use crate::exchange::{OpenError, Sheet, read_workbook};
use crate::questionnaire::Catalogue;

/// The most that files of another tool may weigh together, in bytes. The largest that any of them writes has
/// less than one megabyte.
pub const MAX_FOREIGN_BYTES: usize = 20_000_000;

/// The most items that are looked at: two hundred activities of two hundred teams, more than twice.
const MAX_ITEMS: usize = 100_000;

/// A file, or what was pasted, as it was given.
#[derive(Clone, Copy, Debug)]
pub struct ForeignFile<'a> {
    /// Its name.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// How files are to be read.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The tool that they must be of, if one was named.
    pub tool: Option<Tool>,
    /// Which column of a table says what, if a person named them.
    pub columns: Option<&'a Columns>,
    /// Waymark's questions.
    pub catalogue: &'a Catalogue,
}

/// What a file holds, as far as its form tells.
enum Content {
    Sheets(Vec<Sheet>),
    Json(Value),
    Yaml(Vec<Yaml>),
    Rows(Vec<Row>),
    QuickCheck(String),
    Cncf(String),
}

/// Reads files of another tool, which belong together: the progress of one and its model, say, or those of
/// several teams, where a file holds one.
///
/// Nothing is left out of what is handed back: each row, field and answer is an item that says what became of
/// it.
///
/// # Errors
/// When they are too large, stop making sense, or are of no tool that is known.
pub fn read_foreign(files: &[ForeignFile<'_>], asked: &Asked<'_>) -> Result<Foreign, ForeignError> {
    let bytes: usize = files.iter().map(|file| file.bytes.len()).sum();
    if bytes > MAX_FOREIGN_BYTES {
        return Err(ForeignError::TooLarge(MAX_FOREIGN_BYTES));
    }
    let contents = files.iter().map(|file| content(*file, asked.columns));
    let contents: Vec<Content> = contents.collect::<Result<_, _>>()?;
    let all_yaml = contents
        .iter()
        .all(|content| matches!(content, Content::Yaml(_)));
    let mut foreign = if all_yaml && !contents.is_empty() {
        let documents = contents.into_iter().filter_map(|content| match content {
            Content::Yaml(documents) => Some(documents),
            _ => None,
        });
        dsomm::of_documents(&documents.flatten().collect::<Vec<_>>())?
    } else {
        let is_one = files.len() == 1;
        let read = files.iter().zip(contents).map(|(file, content)| {
            match one(file.name, content, asked) {
                // Its columns are named for one table at a time.
                Err(ForeignError::NoColumn(_)) if !is_one => Err(ForeignError::Several),
                read => read.map(|foreign| (file.name, foreign)),
            }
        });
        several::joined(read.collect::<Result<_, _>>()?)?
    };
    if asked.tool.is_some_and(|tool| tool != foreign.tool) {
        let name = files.first().map_or("", |file| file.name);
        return Err(ForeignError::NotOfTool(name.to_owned()));
    }
    if foreign.items.len() > MAX_ITEMS {
        return Err(ForeignError::TooMany(MAX_ITEMS));
    }
    if !foreign.is_answered() {
        foreign.remarks.insert(0, Remark::NothingAnswered);
    }
    foreign.files = files.iter().map(|file| file.name.to_owned()).collect();
    Ok(foreign)
}

/// The headers of a table of no tool that is known, for a person to name its columns by; nothing of what is
/// no table.
pub fn table_head(file: ForeignFile<'_>) -> Option<TableHead> {
    table::head(&table_rows(file)?)
}

/// What stands under a header of a table, each text once.
pub fn table_texts(file: ForeignFile<'_>, header: &str) -> Vec<String> {
    table_rows(file).map_or_else(Vec::new, |rows| table::distinct(&rows, header))
}

fn table_rows(file: ForeignFile<'_>) -> Option<Vec<Row>> {
    if file.bytes.len() > MAX_FOREIGN_BYTES {
        return None;
    }
    if file.bytes.starts_with(b"PK") {
        return first_rows(read_workbook(file.bytes).ok()?);
    }
    let (text, _) = decoded(file.bytes).ok()?;
    rows(file.name, &text).ok()
}

/// The rows of the first sheet that has any.
fn first_rows(sheets: Vec<Sheet>) -> Option<Vec<Row>> {
    let sheet = sheets.into_iter().find(|sheet| !sheet.rows.is_empty())?;
    let rows = (1_u32..).zip(sheet.rows);
    Some(
        rows.filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty()))
            .collect(),
    )
}

/// Reads what one file holds.
fn one(name: &str, content: Content, asked: &Asked<'_>) -> Result<Foreign, ForeignError> {
    let unrecognised = || ForeignError::Unrecognised(name.to_owned());
    match content {
        Content::QuickCheck(link) => Ok(quick_check::of_link(&link)),
        Content::Cncf(link) => Ok(cncf::of_link(&link)),
        Content::Yaml(documents) => dsomm::of_documents(&documents),
        Content::Json(value) if samm::is_samm(&value) => Ok(samm::of_json(&value)),
        Content::Json(value) if gov_uk::is_session(&value) => Ok(gov_uk::of_json(&value)),
        Content::Json(_) => Err(unrecognised()),
        Content::Sheets(sheets) => match samm::of_sheets(&sheets) {
            Some(foreign) => Ok(foreign),
            None => by_columns(name, &first_rows(sheets).unwrap_or_default(), asked),
        },
        Content::Rows(rows) => {
            let (_, headers) = rows.first().ok_or_else(unrecognised)?;
            if atos::is_atos(headers) {
                return Ok(atos::of_rows(&rows));
            }
            if asked.columns.is_some() {
                return by_columns(name, &rows, asked);
            }
            match samm::of_rows(&rows) {
                Some(foreign) => Ok(foreign),
                None => by_columns(name, &rows, asked),
            }
        }
    }
}

fn by_columns(name: &str, rows: &[Row], asked: &Asked<'_>) -> Result<Foreign, ForeignError> {
    match (asked.columns, table::head(rows)) {
        (Some(columns), Some(_)) => table::of_rows(rows, columns, asked.catalogue),
        (None, Some(_)) => Err(ForeignError::NoColumn(String::new())),
        (_, None) => Err(ForeignError::Unrecognised(name.to_owned())),
    }
}

/// What a file holds, by its form.
fn content(file: ForeignFile<'_>, columns: Option<&Columns>) -> Result<Content, ForeignError> {
    let name = || file.name.to_owned();
    if file.bytes.starts_with(b"PK") {
        let sheets = read_workbook(file.bytes).map_err(|_| ForeignError::Workbook(name()))?;
        return if is_book(&sheets) {
            Err(ForeignError::Own(name()))
        } else {
            Ok(Content::Sheets(sheets))
        };
    }
    let (text, _) = decoded(file.bytes).map_err(|mistake| match mistake {
        NoText::Empty => ForeignError::Empty(name()),
        NoText::Spreadsheet | NoText::OpenDocument | NoText::Numbers => {
            ForeignError::Workbook(name())
        }
        NoText::Archive | NoText::Pdf | NoText::Compressed | NoText::Other => {
            ForeignError::NotText(name())
        }
    })?;
    let start = text.trim_start();
    if start.is_empty() {
        return Err(ForeignError::Empty(name()));
    }
    if start.starts_with(['{', '[']) {
        let value = parsed(&text);
        let format = value.as_ref().ok().and_then(|value| value.get("format"));
        if format
            .and_then(Value::as_str)
            .is_some_and(|format| format.starts_with("waymark"))
        {
            return Err(ForeignError::Own(name()));
        }
        return value
            .map(Content::Json)
            .map_err(|error| match error.into() {
                OpenError::NotJson { line, column } => ForeignError::Json(name(), line, column),
                OpenError::Limit(_) => ForeignError::Unfolds(name()),
                _ => ForeignError::Unrecognised(name()),
            });
    }
    if may_be_tables(file.bytes) {
        return Err(ForeignError::Own(name()));
    }
    if cncf::is_link(&text) {
        return Ok(Content::Cncf(text.into_owned()));
    }
    if quick_check::is_link(&text) {
        return Ok(Content::QuickCheck(text.into_owned()));
    }
    if columns.is_none() && is_dsomm_text(&text) {
        let documents = yaml::documents(file.name, &text)?;
        return if documents.iter().any(dsomm::is_dsomm) {
            Ok(Content::Yaml(documents))
        } else {
            Err(ForeignError::Unrecognised(name()))
        };
    }
    rows(file.name, &text).map(Content::Rows)
}

/// Whether a text has the lines of YAML that files of this tool begin with.
pub(super) fn is_dsomm_text(text: &str) -> bool {
    const BEGIN: [&str; 4] = ["progress:", "evidence:", "progressDefinition:", "meta:"];
    let mut lines = text.lines();
    lines.any(|line| {
        BEGIN.iter().any(|begin| line.starts_with(begin)) || line.trim_start().starts_with("uuid: ")
    })
}
