//! Authors' files that a document carries.

use serde_json::{Map, Value};

use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::exchange::object::Object;
use crate::exchange::{Expected, OpenError};
use crate::questionnaire::OwnFile;

/// Reads the files, and puts back what else stands beside them.
pub(super) fn read_own_files(
    document: &mut Fields,
    files: Vec<Value>,
) -> Result<Vec<OwnFile>, Misread> {
    let mut read: Vec<OwnFile> = Vec::new();
    let mut unknown = Map::new();
    for (index, value) in files.into_iter().enumerate() {
        let mut fields = Fields::new(&format!("questionnaires[{index}]"), value)?;
        let id = some_text(&mut fields, "id", Expected::QuestionnaireId)?;
        if read.iter().any(|other| other.id.as_str() == id) {
            return Err(OpenError::DuplicateId(id).into());
        }
        read.push(OwnFile {
            id: id.as_str().into(),
            title: fields.text("title")?,
            version: fields.version()?,
            text: some_text(&mut fields, "text", Expected::QuestionnaireText)?,
        });
        let rest = fields.into_rest();
        if !rest.is_empty() {
            unknown.insert(id, rest.into());
        }
    }
    document.put_back("questionnaires", unknown);
    Ok(read)
}

fn some_text(fields: &mut Fields, name: &str, expected: Expected) -> Result<String, Misread> {
    let text = fields.text(name)?;
    if text.is_empty() {
        return Err(shape(&fields.at(name), expected));
    }
    Ok(text)
}

/// Writes the files, with what else stands beside them.
pub(super) fn own_files_value<'a>(
    document: &mut Object,
    files: impl IntoIterator<Item = &'a OwnFile>,
) -> Vec<Value> {
    let mut kept = document.kept_below("questionnaires");
    let files = files.into_iter().map(|file| {
        let mut entry = kept.kept_below(file.id.as_str());
        entry.put("id", file.id.as_str());
        entry.put_text("title", &file.title);
        entry.put("version", file.version);
        entry.put("text", file.text.as_str());
        entry.into_value()
    });
    files.collect()
}
