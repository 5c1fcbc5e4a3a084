//! The one door through which files come in.

use std::borrow::Cow;

use super::document::{Opened, open_text, write_one};
use super::fields::parsed;
use super::limit::{self, MAX_FILE_BYTES};
use super::rescue::{self, Checks};
use super::{Elsewhere, Format, Limit, MAX_ASSESSMENT_BYTES, OpenError, elsewhere};
use crate::encoding::{Encoding, NoText, decoded};
use crate::questionnaire::OwnFile;

/// A document's text, in UTF-8 or UTF-16, with or without a byte order mark.
pub(super) fn text_of(bytes: &[u8]) -> Result<Cow<'_, str>, OpenError> {
    let (text, encoding) = decoded(bytes).map_err(|mistake| match mistake {
        NoText::Empty => OpenError::Empty,
        NoText::Spreadsheet | NoText::OpenDocument | NoText::Numbers => {
            OpenError::Elsewhere(Elsewhere::Spreadsheet)
        }
        NoText::Archive | NoText::Pdf | NoText::Compressed | NoText::Other => OpenError::NotText,
    })?;
    if encoding == Encoding::Latin1 {
        // One that ends within a letter was cut off: it is said where.
        let narrow = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let problem = std::str::from_utf8(narrow).err();
        if problem.is_some_and(|problem| problem.error_len().is_none()) {
            return Ok(String::from_utf8_lossy(narrow));
        }
        // A table or a questionnaire may be read with wrong accents; answers may not.
        let elsewhere = elsewhere::of_text(&text);
        return Err(elsewhere.map_or(OpenError::OldEncoding, OpenError::Elsewhere));
    }
    Ok(text)
}

/// Reads a document, or what a crash screen saved of several.
///
/// Fields and question ids that this build does not know are kept. A document is read whole or not
/// at all.
///
/// # Errors
/// When it is too large, not a Waymark document, newer than this build, or holds an impossible
/// value.
pub fn open(bytes: &[u8]) -> Result<Opened, OpenError> {
    open_with(bytes, Checks::ALL)
}

/// Reads a document for its assessments and authors' files alone: nobody looks at what a rescue file holds
/// beside them.
///
/// # Errors
/// When [`open`] refuses it.
pub fn open_documents(bytes: &[u8]) -> Result<Opened, OpenError> {
    open_with(bytes, Checks::NONE)
}

fn open_with(bytes: &[u8], checks: Checks) -> Result<Opened, OpenError> {
    if bytes.len() > MAX_FILE_BYTES {
        let most = MAX_FILE_BYTES;
        return Err(OpenError::Limit(Limit::File { most }));
    }
    let text = text_of(bytes)?;
    let opened = opened(&text, checks)?;
    if !limit::is_surely_light(&text) {
        check_weights(&opened)?;
    }
    Ok(opened)
}

/// Refuses what could not be kept.
fn check_weights(opened: &Opened) -> Result<(), OpenError> {
    let part = |path: String, most: usize| OpenError::Limit(Limit::Part { path, most });
    for (index, assessment) in opened.assessments.iter().enumerate() {
        if !limit::may_be_kept(&write_one(assessment)) {
            let path = format!("assessments[{index}]");
            return Err(part(path, MAX_ASSESSMENT_BYTES));
        }
    }
    for (index, file) in opened.questionnaires.iter().enumerate() {
        if file.text.len() > OwnFile::MAX_BYTES {
            let path = format!("questionnaires[{index}]");
            return Err(part(path, OwnFile::MAX_BYTES));
        }
    }
    Ok(())
}

/// What a text holds, whoever is to read it.
fn opened(text: &str, checks: Checks) -> Result<Opened, OpenError> {
    match open_text(text) {
        Err(broken @ OpenError::NotJson { .. }) => {
            // Only what begins like JSON may have been cut off.
            let may_be_json = text.trim_start().starts_with(['{', '[']);
            let broken = if may_be_json {
                broken
            } else {
                OpenError::OtherText
            };
            Err(elsewhere::of_text(text).map_or(broken, OpenError::Elsewhere))
        }
        Err(OpenError::Foreign) => open_foreign(text, checks),
        outcome => outcome,
    }
}

/// Reads what is JSON and no document, or says who does.
fn open_foreign(text: &str, checks: Checks) -> Result<Opened, OpenError> {
    let value = parsed(text)?;
    if value
        .get("format")
        .is_some_and(|name| name == Format::RESCUE.name)
    {
        return rescue::read(value, checks);
    }
    let elsewhere = elsewhere::of_json(&value);
    Err(elsewhere.map_or(OpenError::Foreign, OpenError::Elsewhere))
}
