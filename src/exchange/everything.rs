//! A copy of everything: a document that also carries what belongs to no assessment.
//!
//! Beside the assessments and the authors' files stand `tools`, the calculators' sheets, and
//! `mappings`, what was chosen for event files, both in the shapes that a browser keeps them in.

use super::carried::{Carried, Part};
use super::document::document;
use super::mappings::{Mapping, read_mappings};
use super::object::Object;
use super::open::text_of;
use super::sheets::{open_sheets, read_sheets};
use super::{Elsewhere, OpenError, Opened, open};
use crate::assessment::Assessment;
use crate::calculator::Sheets;
use crate::questionnaire::OwnFile;

/// What a copy of everything holds that belongs to no assessment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Belongings {
    /// The calculators' sheets.
    pub sheets: Sheets,
    /// Why the sheets could not be read; the rest of the document is.
    pub unreadable_sheets: Option<OpenError>,
    /// What was chosen for event files. A choice that cannot be read is passed over.
    pub mappings: Vec<Mapping>,
    /// Why none of the choices could be read; the rest of the document is.
    pub unreadable_mappings: Option<OpenError>,
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
    // What `open` does not read it keeps as the text it was.
    let mut carried = Carried::of(&opened.unknown);
    let mut belongings = Belongings::default();
    match carried.take(&Part::SHEETS, read_sheets) {
        Ok(sheets) => belongings.sheets = sheets.unwrap_or_default(),
        Err(error) => belongings.unreadable_sheets = Some(error),
    }
    match carried.take(&Part::MAPPINGS, read_mappings) {
        Ok(mappings) => belongings.mappings = mappings.unwrap_or_default(),
        Err(error) => belongings.unreadable_mappings = Some(error),
    }
    opened.unknown = carried.into_unknown();
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
    for (part, text) in [(Part::SHEETS, sheets), (Part::MAPPINGS, mappings)] {
        if let Some(text) = text {
            part.put_kept(&mut object, text);
        }
    }
    let document = document(assessments, questionnaires, object);
    format!("{document:#}\n")
}
