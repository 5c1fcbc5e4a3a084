//! What a browser keeps under one key: one assessment, or one author's file.
//!
//! The key says which one it is. A text that names another id, as one that was copied by hand does,
//! is taken as the key has it: keys differ, so neither hides the other, and the next save goes to
//! where the text came from.

use serde_json::Value;

use super::document::{open_text, open_text_as};
use super::fields::{Fields, shape, unknown};
use super::object::Object;
use super::{Expected, Format, OpenError};
use crate::assessment::{Assessment, UnknownFields};
use crate::questionnaire::OwnFile;

/// Reads the one assessment of a kept text.
///
/// # Errors
/// Those of [`super::open`], and where the text holds none or several.
pub fn open_one(text: &str) -> Result<Assessment, OpenError> {
    open_one_as(&Format::DOCUMENT, text)
}

/// The same of a document of this kind.
pub(crate) fn open_one_as(format: &Format, text: &str) -> Result<Assessment, OpenError> {
    only(open_text_as(format, text)?.assessments, "assessments")
}

/// Reads the one author's file of a kept text.
///
/// # Errors
/// As those of [`open_one`].
pub fn open_one_file(text: &str) -> Result<OwnFile, OpenError> {
    only(open_text(text)?.questionnaires, "questionnaires")
}

/// Reads the one assessment that is kept under an id, and what else stands in its text that this build
/// does not know.
///
/// # Errors
/// As those of [`open_one`].
pub fn open_kept(id: &str, text: &str) -> Result<(Assessment, UnknownFields), OpenError> {
    open_kept_as(&Format::DOCUMENT, id, text)
}

/// The same of a document of this kind.
pub(crate) fn open_kept_as(
    format: &Format,
    id: &str,
    text: &str,
) -> Result<(Assessment, UnknownFields), OpenError> {
    let opened = open_text_as(format, text)?;
    let mut assessment = only(opened.assessments, "assessments")?;
    if id.is_empty() {
        return Err(shape("id", Expected::AssessmentId).into());
    }
    assessment.id = id.into();
    Ok((assessment, opened.unknown))
}

/// Reads the one author's file that is kept under an id, and what else stands in its text that this build
/// does not know.
///
/// # Errors
/// As those of [`open_one`].
pub fn open_kept_file(id: &str, text: &str) -> Result<(OwnFile, UnknownFields), OpenError> {
    open_kept_file_as(&Format::DOCUMENT, id, text)
}

/// The same of a document of this kind.
pub(crate) fn open_kept_file_as(
    format: &Format,
    id: &str,
    text: &str,
) -> Result<(OwnFile, UnknownFields), OpenError> {
    let opened = open_text_as(format, text)?;
    let mut file = only(opened.questionnaires, "questionnaires")?;
    if id.is_empty() {
        return Err(shape("id", Expected::QuestionnaireId).into());
    }
    let beside = moved(opened.unknown, file.id.as_str(), id);
    file.id = id.into();
    Ok((file, beside))
}

/// What stands beside a file, under another id.
fn moved(beside: UnknownFields, from: &str, to: &str) -> UnknownFields {
    if from == to {
        return beside;
    }
    let mut fields = Fields::kept(&beside).into_rest();
    if let Some(Value::Object(files)) = fields.get_mut("questionnaires")
        && let Some(rest) = files.remove(from)
    {
        files.insert(to.to_owned(), rest);
    }
    unknown(fields)
}

/// Adds what a later version wrote beside one document to what it wrote beside others.
pub(crate) fn add_unknown(all: &mut UnknownFields, more: &UnknownFields) {
    let mut object = Object::keeping(all);
    object.put_missing(more);
    *all = object.into_unknown();
}

fn only<T>(list: Vec<T>, path: &str) -> Result<T, OpenError> {
    let mut list = list.into_iter();
    match (list.next(), list.next()) {
        (None, _) => Err(OpenError::Empty),
        (Some(one), None) => Ok(one),
        // Taking the first would lose the rest with the next save.
        (Some(_), Some(_)) => Err(shape(path, Expected::One).into()),
    }
}
