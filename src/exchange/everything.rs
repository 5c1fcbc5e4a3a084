//! A copy of everything: a document that also carries what belongs to no assessment.
//!
//! Beside the assessments and the authors' files stand `tools`, the calculators' sheets, and
//! `mappings`, what was chosen for event files, both in the shapes that a browser keeps them in.

use serde_json::{Map, Value};

use super::document::document;
use super::fields::Fields;
use super::mappings::{self, Mapping, read_mappings};
use super::object::Object;
use super::open::text_of;
use super::sheets::{self, open_sheets, read_sheets};
use super::{Elsewhere, OpenError, Opened, open};
use crate::assessment::Assessment;
use crate::calculator::Sheets;
use crate::questionnaire::OwnFile;

/// The field of the calculators' sheets.
pub(super) const TOOLS: &str = "tools";
/// The field of what was chosen for event files.
pub(super) const MAPPINGS: &str = "mappings";

/// What a copy of everything holds that belongs to no assessment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Belongings {
    /// The calculators' sheets.
    pub sheets: Sheets,
    /// Why the sheets could not be read; the rest of the document is.
    pub unreadable_sheets: Option<OpenError>,
    /// What was chosen for event files. What cannot be read of it is passed over.
    pub mappings: Vec<Mapping>,
}

/// Reads a document with all that belongs to no assessment, or the calculators' sheets alone.
///
/// # Errors
/// When it is neither, was written by a newer Waymark, or an assessment has an impossible value.
pub fn open_everything(bytes: &[u8]) -> Result<(Opened, Belongings), OpenError> {
    let mut opened = match open(bytes) {
        Err(OpenError::Elsewhere(Elsewhere::Sheets)) => {
            let belongings = Belongings {
                sheets: open_sheets(&text_of(bytes)?)?,
                ..Belongings::default()
            };
            return Ok((Opened::default(), belongings));
        }
        opened => opened?,
    };
    let mut belongings = Belongings::default();
    // What `open` does not read it keeps as the text it was.
    let mut take = |name| {
        let text = opened.unknown.remove(name)?;
        serde_json::from_str::<Value>(&text).ok()
    };
    if let Some(tools) = take(TOOLS) {
        match Fields::new(TOOLS, tools).and_then(|mut fields| read_sheets(&mut fields)) {
            Ok(sheets) => belongings.sheets = sheets,
            Err(error) => belongings.unreadable_sheets = Some(error),
        }
    }
    if let Some(Value::Array(list)) = take(MAPPINGS) {
        belongings.mappings = read_mappings(list);
    }
    Ok((opened, belongings))
}

/// Writes everything as one document: assessments, authors' files, and the calculators' sheets and
/// what was chosen for event files as a browser keeps them, each a text of its own.
///
/// The texts are carried over without being read, so that a copy is complete whatever wrote them.
pub fn write_everything<'a>(
    assessments: impl IntoIterator<Item = &'a Assessment>,
    questionnaires: impl IntoIterator<Item = &'a OwnFile>,
    sheets: Option<&str>,
    mappings: Option<&str>,
) -> String {
    let mut object = Object::empty();
    let tools = sheets.and_then(kept_sheets);
    if let Some(tools) = tools.filter(|tools| !tools.is_empty()) {
        object.put(TOOLS, tools);
    }
    let mappings = mappings.and_then(kept_mappings);
    if let Some(mappings) = mappings.filter(|mappings| !mappings.is_empty()) {
        object.put(MAPPINGS, mappings);
    }
    let document = document(assessments, questionnaires, object);
    format!("{document:#}\n")
}

/// The sheets of a text that a browser keeps, without what names its format.
pub(super) fn kept_sheets(text: &str) -> Option<Map<String, Value>> {
    let Ok(Value::Object(mut map)) = serde_json::from_str(text) else {
        return None;
    };
    let format = map.remove("format")?;
    map.remove("schema");
    (format == sheets::FORMAT).then_some(map)
}

/// The mappings of a text that a browser keeps.
pub(super) fn kept_mappings(text: &str) -> Option<Vec<Value>> {
    let Ok(Value::Object(mut map)) = serde_json::from_str(text) else {
        return None;
    };
    let format = map.remove("format")?;
    match map.remove("mappings") {
        Some(Value::Array(list)) if format == mappings::FORMAT => Some(list),
        _ => None,
    }
}
