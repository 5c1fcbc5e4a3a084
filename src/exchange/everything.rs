//! A copy of everything: a document that also carries what belongs to no assessment.
//!
//! Beside the assessments and the authors' files stand `tools`, the calculators' sheets, `mappings`, what
//! was chosen for event files, and `preferences`, each in the shape that a browser keeps it in, `workshops`,
//! each by its id as a document of its own, `joined`,
//! what was answered in workshops in the same way, and `aside`, what could not be read: `[{"name":"…","text":"…"}]`.

use serde_json::{Value, json};

use super::carried::{Carried, JOINED, PREFERENCES, Part, WORKSHOPS};
use super::document::document;
use super::error::Misread;
use super::fields::{Fields, parsed, shape};
use super::kept::open_one_file;
use super::limit::{MAX_ASSESSMENTS, check_items};
use super::mappings::{Mapping, read_mappings};
use super::object::Object;
use super::open::text_of;
use super::sheets::{open_sheets, read_sheets};
use super::{
    Elsewhere, Expected, LeftOut, OpenError, Opened, open, open_joined, open_one, open_workshop,
};
use crate::assessment::{Assessment, UnknownFields};
use crate::calculator::Sheets;
use crate::questionnaire::OwnFile;
use crate::workshop::SessionId;

/// The field of what could not be read.
const ASIDE: &str = "aside";

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
    /// The preferences, as JSON text.
    pub preferences: Option<String>,
    /// The workshops by their ids, each as the text it is kept as.
    pub workshops: Vec<(String, String)>,
    /// What was answered in workshops by their ids, each as the text it is kept as.
    pub joined: Vec<(String, String)>,
    /// What could not be read where the copy was made, and cannot here.
    pub aside: Vec<Aside>,
}

/// A text that could not be read and is kept as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Under which name it was moved aside.
    pub name: String,
    /// What it is.
    pub text: String,
}

/// What a browser keeps beside assessments and authors' files, each as the text it is kept as.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beside<'a> {
    /// The calculators' sheets.
    pub sheets: Option<&'a str>,
    /// What was chosen for event files.
    pub mappings: Option<&'a str>,
    /// The preferences.
    pub preferences: Option<&'a str>,
    /// The workshops by their ids.
    pub workshops: &'a [(String, String)],
    /// What was answered in workshops, by their ids.
    pub joined: &'a [(String, String)],
    /// What could not be read.
    pub aside: &'a [Aside],
    /// What a later version wrote there.
    pub later: Option<&'a UnknownFields>,
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
    take_preferences(&mut carried, &mut belongings, &mut opened.left_out);
    let left_out = &mut opened.left_out;
    let workshops = (WORKSHOPS, "workshop", id_of_workshop as IdOf);
    belongings.workshops = take_by_id(&mut carried, workshops, left_out)?;
    let joined = (JOINED, "joined", id_of_joined as IdOf);
    belongings.joined = take_by_id(&mut carried, joined, left_out)?;
    take_aside(&mut carried, &mut belongings, &mut opened)?;
    opened.unknown = carried.into_unknown();
    Ok((opened, belongings))
}

fn take_preferences(
    carried: &mut Carried,
    belongings: &mut Belongings,
    left_out: &mut Vec<LeftOut>,
) {
    match carried.take_value(PREFERENCES) {
        None => {}
        Some(chosen @ Value::Object(_)) => belongings.preferences = Some(chosen.to_string()),
        Some(other) => left_out.push(LeftOut::Unreadable {
            name: PREFERENCES.to_owned(),
            reason: shape(PREFERENCES, Expected::Object).into(),
            text: other.to_string(),
        }),
    }
}

/// The id of the workshop that a text is about.
type IdOf = fn(&str) -> Result<SessionId, OpenError>;

fn id_of_workshop(text: &str) -> Result<SessionId, OpenError> {
    open_workshop(text).map(|(workshop, _)| workshop.session.invitation().id())
}

fn id_of_joined(text: &str) -> Result<SessionId, OpenError> {
    open_joined(text).map(|(joined, _)| joined.id)
}

/// What stands in a field by the ids of workshops, each as the text it is kept as. What cannot be read stays
/// aside, named `kind:id`.
fn take_by_id(
    carried: &mut Carried,
    (field, kind, id_of): (&str, &str, IdOf),
    left_out: &mut Vec<LeftOut>,
) -> Result<Vec<(String, String)>, OpenError> {
    let all = match carried.take_value(field) {
        None => return Ok(Vec::new()),
        Some(Value::Object(all)) => all,
        Some(_) => {
            left_out.push(LeftOut::Unknown(field.to_owned()));
            return Ok(Vec::new());
        }
    };
    check_items(field, all.len(), MAX_ASSESSMENTS)?;
    let mut taken = Vec::new();
    for (id, value) in all {
        let text = value.to_string();
        match id_of(&text) {
            Ok(named) if named.to_string() == id => taken.push((id, text)),
            read => left_out.push(LeftOut::Unreadable {
                name: format!("{kind}:{id}"),
                reason: read.err().unwrap_or(OpenError::Foreign),
                text,
            }),
        }
    }
    Ok(taken)
}

/// What could not be read elsewhere is read if that is possible here, and else stays aside.
fn take_aside(
    carried: &mut Carried,
    belongings: &mut Belongings,
    opened: &mut Opened,
) -> Result<(), OpenError> {
    let mut all: Vec<Aside> = Vec::new();
    let list = match carried.take_value(ASIDE) {
        Some(Value::Array(list)) => list,
        Some(other) => vec![other],
        None => Vec::new(),
    };
    check_items(ASIDE, list.len(), MAX_ASSESSMENTS)?;
    for (index, value) in list.into_iter().enumerate() {
        match read_aside(&format!("{ASIDE}[{index}]"), value) {
            Ok(aside) => all.push(aside),
            Err(place) => opened.left_out.push(LeftOut::Unknown(place)),
        }
    }
    for left_out in std::mem::take(&mut opened.left_out) {
        match left_out {
            LeftOut::Unreadable { name, text, .. } => all.push(Aside {
                name: name_aside(&name),
                text,
            }),
            other => opened.left_out.push(other),
        }
    }
    for aside in all {
        if let Ok(assessment) = open_one(&aside.text)
            && opened.assessments.iter().all(|it| it.id != assessment.id)
        {
            opened.assessments.push(assessment);
        } else if let Ok(file) = open_one_file(&aside.text)
            && opened.questionnaires.iter().all(|it| it.id != file.id)
        {
            opened.questionnaires.push(file);
        } else if let Ok((workshop, _)) = open_workshop(&aside.text)
            && let id = workshop.session.invitation().id().to_string()
            && belongings.workshops.iter().all(|(other, _)| *other != id)
        {
            belongings.workshops.push((id, aside.text));
        } else if let Ok(id) = id_of_joined(&aside.text).map(|id| id.to_string())
            && belongings.joined.iter().all(|(other, _)| *other != id)
        {
            belongings.joined.push((id, aside.text));
        } else {
            belongings.aside.push(aside);
        }
    }
    Ok(())
}

/// One text that was moved aside.
///
/// # Errors
/// Where it stands, when it is none.
fn read_aside(path: &str, value: Value) -> Result<Aside, String> {
    let read = |value| {
        let mut fields = Fields::new(path, value)?;
        let (name, text) = (fields.text("name")?, fields.take("text"));
        match text {
            Some(Value::String(text)) => Ok(Aside { name, text }),
            _ => Err(shape(path, Expected::Text)),
        }
    };
    read(value).map_err(|_: Misread| path.to_owned())
}

/// Under which name a browser moves aside what is kept under a key, given without Waymark's prefix.
pub(crate) fn name_aside(name: &str) -> String {
    match name.split_once(':') {
        Some(("assessment", id)) => id.to_owned(),
        Some((kind, id)) => format!("{kind}-{id}"),
        None => name.to_owned(),
    }
}

/// Writes everything as one document: assessments, authors' files, and what a browser keeps beside them,
/// each a text of its own.
///
/// The texts are carried over without being read, so that a copy is complete whatever wrote them.
pub fn write_everything<'a>(
    assessments: impl IntoIterator<Item = &'a Assessment>,
    questionnaires: impl IntoIterator<Item = &'a OwnFile>,
    beside: &Beside<'_>,
) -> String {
    let mut object = beside.later.map_or_else(Object::empty, Object::keeping);
    let mut aside: Vec<Value> = beside.aside.iter().map(aside_value).collect();
    for (part, text) in [
        (Part::SHEETS, beside.sheets),
        (Part::MAPPINGS, beside.mappings),
    ] {
        let Some(text) = text else { continue };
        if part.put_kept(&mut object, text).is_err() {
            aside.push(aside_value(&Aside {
                name: part.name().to_owned(),
                text: text.to_owned(),
            }));
        }
    }
    if let Some(Ok(chosen @ Value::Object(_))) = beside.preferences.map(parsed) {
        object.put(PREFERENCES, chosen);
    }
    for (field, kind, texts) in [
        (WORKSHOPS, "workshop", beside.workshops),
        (JOINED, "joined", beside.joined),
    ] {
        put_by_id(&mut object, (field, kind), texts, &mut aside);
    }
    if !aside.is_empty() {
        object.put(ASIDE, aside);
    }
    let document = document(assessments, questionnaires, object);
    format!("{document:#}\n")
}

fn put_by_id(
    object: &mut Object,
    (field, kind): (&str, &str),
    texts: &[(String, String)],
    aside: &mut Vec<Value>,
) {
    let mut all = object.kept_below(field);
    for (id, text) in texts {
        match parsed(text) {
            Ok(value @ Value::Object(_)) => all.put(id, value),
            _ => aside.push(aside_value(&Aside {
                name: format!("{kind}-{id}"),
                text: text.clone(),
            })),
        }
    }
    object.put_object(field, all);
}

fn aside_value(aside: &Aside) -> Value {
    json!({ "name": aside.name, "text": aside.text })
}
