//! An assessment.

use serde_json::{Map, Value, json};

use super::answers::{read_answers, response_value};
use super::delivery::{delivery_value, read_delivery};
use super::journal::{journal_value, read_journal};
use super::plan::{plan_object, read_plan};
use super::targets::{read_targets, targets_object};
use crate::assessment::{Assessment, ChosenQuestionnaire, Depth, Grouping};
use crate::exchange::Expected;
use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::exchange::limit::{MAX_CHOSEN, check_items};
use crate::exchange::object::Object;
use crate::exchange::value_stream::{read_value_stream, value_stream_value};

const TEAM: &str = "team";

/// The fields that hold a text as it stands, in the order in which they are read and written.
const TEXTS: [&str; 11] = [
    TEAM,
    "title",
    "scope",
    "industry",
    "size",
    "kind",
    "region",
    "round",
    "summary",
    "summary_draft",
    "updated",
];

pub(super) fn read_assessment(path: &str, value: Value) -> Result<Assessment, Misread> {
    let mut fields = Fields::new(path, value)?;
    let id = fields.text("id")?;
    if id.is_empty() {
        return Err(shape(&fields.at("id"), Expected::AssessmentId));
    }
    let mut assessment = Assessment::new(id.as_str().into());
    assessment.participants = read_participants(&mut fields)?;
    let Grouping {
        kind,
        region,
        round,
    } = &mut assessment.grouping;
    let texts = [
        &mut assessment.team,
        &mut assessment.title,
        &mut assessment.scope,
        &mut assessment.industry,
        &mut assessment.size,
        kind,
        region,
        round,
        &mut assessment.summary,
        &mut assessment.summary_draft,
        &mut assessment.updated,
    ];
    for (name, text) in TEXTS.into_iter().zip(texts) {
        *text = fields.text(name)?;
    }
    assessment.date = fields.date("date")?;
    assessment.depth = match fields.text("depth")?.as_str() {
        "quick" => Depth::Quick,
        "full" | "" => Depth::Full,
        _ => return Err(shape(&fields.at("depth"), Expected::Depth)),
    };
    assessment.questionnaires = read_questionnaires(&mut fields)?;
    assessment.answers = read_answers(&mut fields)?;
    assessment.delivery = read_delivery(&mut fields)?;
    assessment.value_stream = read_value_stream(&mut fields)?;
    assessment.targets = read_targets(&mut fields)?;
    assessment.plan = read_plan(&mut fields)?;
    assessment.journal = read_journal(&mut fields)?;
    assessment.sample = fields.flag("sample")?;
    assessment.position = not_empty(&fields.text("position")?).map(Into::into);
    assessment.previous = not_empty(&fields.text("previous")?).map(Into::into);
    assessment.revision = fields.revision("revision")?;
    assessment.unknown = fields.into_unknown();
    Ok(assessment)
}

fn not_empty(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// A text; a list of names is joined.
fn read_participants(fields: &mut Fields) -> Result<String, Misread> {
    match fields.take("participants") {
        None => Ok(String::new()),
        Some(Value::String(text)) => Ok(text),
        Some(Value::Number(number)) => Ok(number.to_string()),
        Some(Value::Array(names)) => {
            let names: Option<Vec<&str>> = names.iter().map(Value::as_str).collect();
            names
                .map(|names| names.join(", "))
                .ok_or_else(|| shape(&fields.at("participants"), Expected::Names))
        }
        Some(_) => Err(shape(&fields.at("participants"), Expected::Text)),
    }
}

fn read_questionnaires(fields: &mut Fields) -> Result<Vec<ChosenQuestionnaire>, Misread> {
    let path = fields.at("questionnaires");
    let mut chosen: Vec<ChosenQuestionnaire> = Vec::new();
    let mut unknown = Map::new();
    let list = fields.list("questionnaires")?;
    check_items(&path, list.len(), MAX_CHOSEN)?;
    for value in list {
        let mut entry = match value {
            // An id alone is the shortest way to name one.
            Value::String(id) => Fields::new(&path, json!({ "id": id }))?,
            value => Fields::new(&path, value)?,
        };
        let id = entry.text("id")?;
        let version = entry.version()?;
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

pub(super) fn assessment_value(assessment: &Assessment) -> Value {
    let mut object = Object::keeping(&assessment.unknown);
    object.put("id", assessment.id.as_str());
    object.put_text("participants", &assessment.participants);
    let Grouping {
        kind,
        region,
        round,
    } = &assessment.grouping;
    let texts = [
        &assessment.team,
        &assessment.title,
        &assessment.scope,
        &assessment.industry,
        &assessment.size,
        kind,
        region,
        round,
        &assessment.summary,
        &assessment.summary_draft,
        &assessment.updated,
    ];
    // The team stands there even where it has no name.
    object.put(TEAM, "");
    for (name, text) in TEXTS.into_iter().zip(texts) {
        object.put_text(name, text);
    }
    object.put_some("date", assessment.date);
    object.put(
        "depth",
        match assessment.depth {
            Depth::Quick => "quick",
            Depth::Full => "full",
        },
    );
    let mut kept = object.kept_below("questionnaires");
    let questionnaires: Vec<Value> = assessment
        .questionnaires
        .iter()
        .map(|chosen| {
            let mut entry = kept.kept_below(chosen.id.as_str());
            entry.put("id", chosen.id.as_str());
            entry.put("version", chosen.version);
            entry.into_value()
        })
        .collect();
    object.put("questionnaires", questionnaires);
    let mut answers = Object::empty();
    for (id, response) in &assessment.answers {
        answers.put(id.as_str(), response_value(response));
    }
    object.put("answers", answers.into_value());
    let kept = object.kept_below("delivery");
    if let Some(delivery) = &assessment.delivery {
        object.put("delivery", delivery_value(delivery, kept));
    }
    if let Some(stream) = &assessment.value_stream {
        object.put("value_stream", value_stream_value(stream));
    }
    let kept = object.kept_below("targets");
    object.put_object("targets", targets_object(&assessment.targets, kept));
    object.put_object("roadmap", plan_object(&assessment.plan));
    if !assessment.journal.is_empty() {
        object.put("journal", journal_value(&assessment.journal));
    }
    object.put_flag("sample", assessment.sample);
    object.put_some("position", assessment.position.as_ref());
    object.put_some("previous", assessment.previous.as_ref());
    object.put("revision", assessment.revision);
    object.into_value()
}
