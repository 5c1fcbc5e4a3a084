//! The document: assessments, and the authors' files that those ask.

mod answers;
mod assessment;
mod delivery;
mod own_files;
mod plan;
mod targets;

use serde_json::Value;

use super::object::Object;
use super::{Format, MAX_ASSESSMENT_BYTES, OpenError};
use crate::assessment::{Assessment, UnknownFields};
use crate::questionnaire::OwnFile;
use assessment::{assessment_value, read_assessment};
use own_files::{own_files_value, read_own_files};

/// A document that could be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// Its assessments, in order; every id differs.
    pub assessments: Vec<Assessment>,
    /// The authors' files that it carries, so that its assessments can be read elsewhere; every id
    /// differs. What is in them is not looked at here: see [`crate::content::OwnContent`].
    pub questionnaires: Vec<OwnFile>,
    /// Fields of the document itself that this build does not know, as JSON text by name.
    pub unknown: UnknownFields,
}

/// Reads a document that Waymark itself has written, as [`super::open`] does, without asking what else it
/// may be: that is no part of what a browser needs for its own.
///
/// # Errors
/// Those of [`super::open`], save that it does not tell files of something else apart.
pub fn open_text(text: &str) -> Result<Opened, OpenError> {
    let mut fields = Format::DOCUMENT.open_text(text)?;
    let list = fields.list("assessments")?;
    let files = fields.list("questionnaires")?;
    // In JSON each quote and each line end of a file takes two characters.
    let room = MAX_ASSESSMENT_BYTES * list.len() + 2 * OwnFile::MAX_BYTES * files.len();
    if text.len() > room.max(MAX_ASSESSMENT_BYTES) {
        return Err(OpenError::TooLarge);
    }
    let questionnaires = read_own_files(&mut fields, files)?;
    let mut assessments: Vec<Assessment> = Vec::with_capacity(list.len());
    for (index, value) in list.into_iter().enumerate() {
        let assessment = read_assessment(&format!("assessments[{index}]"), value)?;
        if assessments.iter().any(|other| other.id == assessment.id) {
            return Err(OpenError::DuplicateId(assessment.id.to_string()));
        }
        assessments.push(assessment);
    }
    Ok(Opened {
        assessments,
        questionnaires,
        unknown: fields.into_unknown(),
    })
}

/// Writes assessments as a document, ready to be read by people and by [`super::open`].
pub fn write<'a>(assessments: impl IntoIterator<Item = &'a Assessment>) -> String {
    write_with(assessments, [])
}

/// Writes assessments together with the authors' files that they ask, so that whoever receives the
/// document can open it.
pub fn write_with<'a>(
    assessments: impl IntoIterator<Item = &'a Assessment>,
    questionnaires: impl IntoIterator<Item = &'a OwnFile>,
) -> String {
    let document = document(assessments, questionnaires, Object::empty());
    format!("{document:#}\n")
}

/// Writes one assessment as a compact document, for storage.
pub fn write_one(assessment: &Assessment) -> String {
    document([assessment], [], Object::empty()).to_string()
}

/// Writes one author's file as a compact document, for storage.
pub fn write_own_file(file: &OwnFile) -> String {
    document([], [file], Object::empty()).to_string()
}

impl Opened {
    /// Writes the document again, with everything it holds that this build does not know.
    pub fn write(&self) -> String {
        let kept = Object::keeping(&self.unknown);
        let document = document(&self.assessments, &self.questionnaires, kept);
        format!("{document:#}\n")
    }
}

/// A document, begun with what else it holds.
pub(super) fn document<'a>(
    assessments: impl IntoIterator<Item = &'a Assessment>,
    questionnaires: impl IntoIterator<Item = &'a OwnFile>,
    kept: Object,
) -> Value {
    let mut object = Format::DOCUMENT.begin(kept);
    let files = own_files_value(&mut object, questionnaires);
    if !files.is_empty() {
        object.put("questionnaires", files);
    }
    let assessments = assessments.into_iter().map(assessment_value);
    object.put("assessments", assessments.collect::<Vec<Value>>());
    object.into_value()
}
