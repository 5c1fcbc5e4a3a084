//! The one door through which documents come in.

mod delivery;
mod elsewhere;
mod own_file;
mod plan;
mod rescue;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::str::FromStr;

use serde_json::{Map, Value, json};

use super::SCHEMA;
use super::fields::{Fields, shape};
use super::value_stream::read_value_stream;
use crate::assessment::{Answer, Assessment, ChosenQuestionnaire, Date, Depth, Evidence, Response};
use crate::encoding::{Encoding, NoText, decoded};
use crate::questionnaire::{Level, OwnFile, QuestionId};
use delivery::read_delivery;
pub use elsewhere::Elsewhere;
use own_file::read_own_files;
use plan::{read_plan, read_targets};

/// The most that one assessment may weigh: five million bytes.
pub const MAX_ASSESSMENT_BYTES: usize = 5_000_000;
/// The highest level of any ladder, own scales included.
const MAX_LEVEL: u64 = 7;

/// A document that could be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// Its assessments, in order; every id differs.
    pub assessments: Vec<Assessment>,
    /// The authors' files that it carries, so that its assessments can be read elsewhere; every id
    /// differs. What is in them is not looked at here: see [`crate::content::OwnContent`].
    pub questionnaires: Vec<OwnFile>,
    /// Fields of the document itself that this build does not know, as JSON text by name.
    pub unknown: BTreeMap<String, String>,
}

/// Why a document could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is not text.
    #[error("the file is not text; it may be a picture or a program")]
    NotText,
    /// It is text in an old encoding, whose accents nobody can tell.
    #[error("the file is text, but neither in UTF-8 nor in UTF-16; save it as UTF-8 in an editor")]
    OldEncoding,
    /// It is a file that another page or command reads.
    #[error("{}", elsewhere_words(*.0))]
    Elsewhere(Elsewhere),
    /// It is not JSON, or was cut off.
    #[error(
        "the file is not JSON, or was cut off: it stops making sense at line {line}, column {column}"
    )]
    NotJson {
        /// Where, from 1.
        line: usize,
        /// Where, from 1.
        column: usize,
    },
    /// It is JSON of something else.
    #[error("the file was not made by Waymark")]
    Foreign,
    /// It was written by a newer Waymark.
    #[error("the file has schema {0}, which is newer than this Waymark")]
    Newer(u64),
    /// It weighs more than five megabytes for each assessment.
    #[error("the file is larger than 5 MB for each assessment")]
    TooLarge,
    /// A value is not what it must be.
    #[error("`{path}` must be {expected}")]
    Shape {
        /// The field.
        path: String,
        /// What it must be.
        expected: String,
    },
    /// Two assessments have one id.
    #[error("the id `{0}` stands twice in the file")]
    DuplicateId(String),
}

/// What a file is that is read elsewhere, for the command line.
fn elsewhere_words(elsewhere: Elsewhere) -> &'static str {
    match elsewhere {
        Elsewhere::Rows => {
            "the file is a table or a list, not assessments; `waymark deliver` reads deployments, changes and incidents"
        }
        Elsewhere::Spreadsheet => {
            "the file is a spreadsheet or a zip archive; save its rows as CSV for `waymark deliver`"
        }
        Elsewhere::Questionnaire => {
            "the file looks like a questionnaire in TOML, not assessments; `waymark check` reads it"
        }
        Elsewhere::Sheets => "the file holds the calculators' sheets and no assessments",
    }
}

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
    // Refused before it is parsed: no file of a thousand assessments comes near.
    if bytes.len() > MAX_ASSESSMENT_BYTES * 40 {
        return Err(OpenError::TooLarge);
    }
    let text = text_of(bytes)?;
    match open_text(&text) {
        Err(broken @ OpenError::NotJson { .. }) => {
            Err(elsewhere::of_text(&text).map_or(broken, OpenError::Elsewhere))
        }
        Err(OpenError::Foreign) => open_foreign(&text),
        outcome => outcome,
    }
}

/// Reads what is JSON and no document, or says who does.
fn open_foreign(text: &str) -> Result<Opened, OpenError> {
    let value = serde_json::from_str(text).unwrap_or(Value::Null);
    if value
        .get("format")
        .is_some_and(|format| format == rescue::FORMAT)
    {
        return rescue::read(&mut Fields::new("", value)?);
    }
    let elsewhere = elsewhere::of_json(&value);
    Err(elsewhere.map_or(OpenError::Foreign, OpenError::Elsewhere))
}

/// Reads a document that Waymark itself has written, as [`open`] does, without asking what else it may
/// be: that is no part of what a browser needs for its own.
///
/// # Errors
/// Those of [`open`], save that it does not tell files of something else apart.
pub fn open_text(text: &str) -> Result<Opened, OpenError> {
    if text.trim().is_empty() {
        return Err(OpenError::Empty);
    }
    let value: Value = serde_json::from_str(text).map_err(|error| OpenError::NotJson {
        line: error.line(),
        column: error.column(),
    })?;
    let mut fields = Fields::new("", value).map_err(|_| OpenError::Foreign)?;
    if fields
        .take("format")
        .is_none_or(|format| format != "waymark")
    {
        return Err(OpenError::Foreign);
    }
    match fields.whole("schema", 1..=u64::MAX)? {
        Some(schema) if schema > SCHEMA => return Err(OpenError::Newer(schema)),
        Some(_) => {}
        None => return Err(shape("schema", "a whole number")),
    }
    let list = fields.list("assessments")?;
    let files = fields.list("questionnaires")?;
    // In JSON each quote and each line end of a file takes two characters.
    if text.len() > MAX_ASSESSMENT_BYTES * (list.len() + 2 * files.len()).max(1) {
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

fn read_assessment(path: &str, value: Value) -> Result<Assessment, OpenError> {
    let mut fields = Fields::new(path, value)?;
    let id = fields.text("id")?;
    if id.is_empty() {
        return Err(shape(&fields.at("id"), "a text that names the assessment"));
    }
    let mut assessment = Assessment::new(id.as_str().into());
    assessment.team = fields.text("team")?;
    assessment.title = fields.text("title")?;
    assessment.scope = fields.text("scope")?;
    assessment.participants = read_participants(&mut fields)?;
    assessment.industry = fields.text("industry")?;
    assessment.size = fields.text("size")?;
    assessment.date = read_date(&mut fields, "date")?;
    assessment.depth = match fields.text("depth")?.as_str() {
        "quick" => Depth::Quick,
        "full" | "" => Depth::Full,
        _ => return Err(shape(&fields.at("depth"), "\"quick\" or \"full\"")),
    };
    assessment.questionnaires = read_questionnaires(&mut fields)?;
    assessment.answers = read_answers(&mut fields)?;
    assessment.delivery = read_delivery(&mut fields)?;
    assessment.value_stream = read_value_stream(&mut fields)?;
    assessment.targets = read_targets(&mut fields)?;
    assessment.plan = read_plan(&mut fields)?;
    assessment.sample = fields.flag("sample")?;
    assessment.position = not_empty(&fields.text("position")?).map(Into::into);
    assessment.previous = not_empty(&fields.text("previous")?).map(Into::into);
    assessment.revision = fields.whole("revision", 0..=1 << 53)?.unwrap_or(0);
    assessment.updated = fields.text("updated")?;
    assessment.unknown = fields.into_unknown();
    Ok(assessment)
}

fn not_empty(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// A text; a list of names is joined.
fn read_participants(fields: &mut Fields) -> Result<String, OpenError> {
    match fields.take("participants") {
        None => Ok(String::new()),
        Some(Value::String(text)) => Ok(text),
        Some(Value::Number(number)) => Ok(number.to_string()),
        Some(Value::Array(names)) => {
            let names: Option<Vec<&str>> = names.iter().map(Value::as_str).collect();
            names
                .map(|names| names.join(", "))
                .ok_or_else(|| shape(&fields.at("participants"), "a list of names"))
        }
        Some(_) => Err(shape(&fields.at("participants"), "a text")),
    }
}

fn read_date(fields: &mut Fields, name: &str) -> Result<Option<Date>, OpenError> {
    let text = fields.text(name)?;
    if text.is_empty() {
        return Ok(None);
    }
    Date::from_str(&text)
        .map(Some)
        .map_err(|_| shape(&fields.at(name), "a day written as YYYY-MM-DD"))
}

fn read_questionnaires(fields: &mut Fields) -> Result<Vec<ChosenQuestionnaire>, OpenError> {
    let path = fields.at("questionnaires");
    let mut chosen: Vec<ChosenQuestionnaire> = Vec::new();
    let mut unknown = Map::new();
    for value in fields.list("questionnaires")? {
        let mut entry = match value {
            // An id alone is the shortest way to name one.
            Value::String(id) => Fields::new(&path, json!({ "id": id }))?,
            value => Fields::new(&path, value)?,
        };
        let id = entry.text("id")?;
        let version = entry.whole("version", 0..=1_000_000)?.unwrap_or(1);
        let version = u32::try_from(version).unwrap_or(u32::MAX);
        // Named twice, it still counts once.
        if !chosen.iter().any(|other| other.id.as_str() == id) {
            chosen.push(ChosenQuestionnaire {
                id: id.as_str().into(),
                version,
            });
        }
        let rest = entry.into_rest();
        if !rest.is_empty() {
            unknown.insert(id, rest.into());
        }
    }
    fields.put_back("questionnaires", unknown);
    Ok(chosen)
}

fn read_answers(fields: &mut Fields) -> Result<BTreeMap<QuestionId, Response>, OpenError> {
    let path = fields.at("answers");
    let mut answers = BTreeMap::new();
    for (id, value) in fields.entries("answers")? {
        let mut entry = Fields::new(&format!("{path}.{id}"), value)?;
        let level = entry.whole("level", 1..=MAX_LEVEL)?;
        let not_applicable = take_reason(&mut entry)?;
        let dont_know = entry.flag("dont_know")?;
        let answer = match (level, not_applicable, dont_know) {
            (Some(level), None, false) => Some(Answer::Level(small(level))),
            (None, Some(reason), false) => Some(Answer::NotApplicable(reason)),
            (None, None, true) => Some(Answer::DontKnow),
            (None, None, false) => None,
            _ => return Err(shape(&entry.at("level"), "the only answer to its question")),
        };
        let response = Response {
            answer,
            note: entry.text("note")?,
            evidence: read_evidence(&mut entry)?,
            unknown: entry.into_unknown(),
        };
        answers.insert(id.as_str().into(), response);
    }
    Ok(answers)
}

fn small(level: u64) -> Level {
    Level::try_from(level).unwrap_or(Level::MAX)
}

/// The reason of a "not applicable": a text, or a bare true.
fn take_reason(fields: &mut Fields) -> Result<Option<String>, OpenError> {
    match fields.take("not_applicable") {
        None | Some(Value::Bool(false)) => Ok(None),
        Some(Value::String(reason)) => Ok(Some(reason)),
        Some(Value::Bool(true)) => Ok(Some(String::new())),
        Some(_) => Err(shape(&fields.at("not_applicable"), "a reason in words")),
    }
}

fn read_evidence(fields: &mut Fields) -> Result<Vec<Evidence>, OpenError> {
    let path = fields.at("evidence");
    fields
        .list("evidence")?
        .into_iter()
        .map(|value| {
            let mut entry = Fields::new(&path, value)?;
            Ok(Evidence {
                title: entry.text("title")?,
                url: entry.text("url")?,
                date: read_date(&mut entry, "date")?,
                unknown: entry.into_unknown(),
            })
        })
        .collect()
}
