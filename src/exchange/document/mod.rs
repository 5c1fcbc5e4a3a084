//! The document: assessments, and the authors' files that those ask.

mod answers;
mod assessment;
mod delivery;
mod journal;
mod own_files;
mod plan;
mod targets;

use std::collections::BTreeSet;

use serde_json::Value;

use super::limit::{MAX_ASSESSMENTS, MAX_OWN_FILES, check_items};
use super::object::Object;
use super::{Format, LeftOut, OpenError};
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
    /// What it holds that does not come along; only what a crash screen saved has any.
    pub left_out: Vec<LeftOut>,
}

/// Reads a document that Waymark itself has written, as [`super::open`] does, without asking what else it
/// may be: that is no part of what a browser needs for its own.
///
/// # Errors
/// Those of [`super::open`], save that it does not tell files of something else apart.
pub fn open_text(text: &str) -> Result<Opened, OpenError> {
    open_text_as(&Format::DOCUMENT, text)
}

/// The same for a document of this kind, so that a test can have one of its own.
pub(super) fn open_text_as(format: &Format, text: &str) -> Result<Opened, OpenError> {
    let mut fields = format.open_text(text)?;
    let list = fields.list("assessments")?;
    let files = fields.list("questionnaires")?;
    check_items("assessments", list.len(), MAX_ASSESSMENTS)?;
    check_items("questionnaires", files.len(), MAX_OWN_FILES)?;
    let questionnaires = read_own_files(&mut fields, files)?;
    let (mut assessments, mut ids) = (Vec::new(), BTreeSet::new());
    for (index, value) in list.into_iter().enumerate() {
        let assessment = read_assessment(&format!("assessments[{index}]"), value)?;
        if !ids.insert(assessment.id.clone()) {
            return Err(OpenError::DuplicateId(assessment.id.to_string()));
        }
        assessments.push(assessment);
    }
    Ok(Opened {
        assessments,
        questionnaires,
        unknown: fields.into_unknown(),
        left_out: Vec::new(),
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
    write_beside(assessments, questionnaires, &UnknownFields::new())
}

/// The same with what a later version wrote beside them.
pub fn write_beside<'a>(
    assessments: impl IntoIterator<Item = &'a Assessment>,
    questionnaires: impl IntoIterator<Item = &'a OwnFile>,
    beside: &UnknownFields,
) -> String {
    let document = document(assessments, questionnaires, Object::keeping(beside));
    format!("{document:#}\n")
}

/// Writes one assessment as a compact document.
pub fn write_one(assessment: &Assessment) -> String {
    kept_text(&Format::DOCUMENT, assessment, &UnknownFields::new())
}

/// Writes one author's file as a compact document.
pub fn write_own_file(file: &OwnFile) -> String {
    kept_file_text(&Format::DOCUMENT, file, &UnknownFields::new())
}

/// Writes one assessment as a compact document of this kind, for storage, with the fields beside it that
/// this build does not know.
pub(crate) fn kept_text(
    format: &Format,
    assessment: &Assessment,
    beside: &UnknownFields,
) -> String {
    document_of(format, [assessment], [], Object::keeping(beside)).to_string()
}

/// Writes one author's file as a compact document of this kind, for storage, with the fields beside it that
/// this build does not know.
pub(crate) fn kept_file_text(format: &Format, file: &OwnFile, beside: &UnknownFields) -> String {
    document_of(format, [], [file], Object::keeping(beside)).to_string()
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
    document_of(&Format::DOCUMENT, assessments, questionnaires, kept)
}

/// The same of this kind.
fn document_of<'a>(
    format: &Format,
    assessments: impl IntoIterator<Item = &'a Assessment>,
    questionnaires: impl IntoIterator<Item = &'a OwnFile>,
    kept: Object,
) -> Value {
    let mut object = format.begin(kept);
    let files = own_files_value(&mut object, questionnaires);
    if !files.is_empty() {
        object.put("questionnaires", files);
    }
    let assessments = assessments.into_iter().map(assessment_value);
    object.put("assessments", assessments.collect::<Vec<Value>>());
    object.into_value()
}
