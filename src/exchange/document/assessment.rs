//! An assessment.

use serde_json::{Map, Value, json};

use super::answers::{read_answers, response_value};
use super::delivery::{delivery_value, read_delivery};
use super::journal::{journal_value, read_journal};
use super::plan::{plan_object, read_plan};
use super::targets::{read_targets, targets_object};
use crate::assessment::{Assessment, ChosenQuestionnaire, Depth, Grouping};
use crate::exchange::fields::{Fields, shape};
use crate::exchange::limit::{MAX_CHOSEN, check_items};
use crate::exchange::object::Object;
use crate::exchange::value_stream::{read_value_stream, value_stream_value};
use crate::exchange::{Expected, OpenError};

pub(super) fn read_assessment(path: &str, value: Value) -> Result<Assessment, OpenError> {
    let mut fields = Fields::new(path, value)?;
    let id = fields.text("id")?;
    if id.is_empty() {
        return Err(shape(&fields.at("id"), Expected::AssessmentId));
    }
    let mut assessment = Assessment::new(id.as_str().into());
    assessment.team = fields.text("team")?;
    assessment.title = fields.text("title")?;
    assessment.scope = fields.text("scope")?;
    assessment.participants = read_participants(&mut fields)?;
    assessment.industry = fields.text("industry")?;
    assessment.size = fields.text("size")?;
    assessment.grouping = Grouping {
        kind: fields.text("kind")?,
        region: fields.text("region")?,
        round: fields.text("round")?,
    };
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
    assessment.summary = fields.text("summary")?;
    assessment.summary_draft = fields.text("summary_draft")?;
    assessment.sample = fields.flag("sample")?;
    assessment.position = not_empty(&fields.text("position")?).map(Into::into);
    assessment.previous = not_empty(&fields.text("previous")?).map(Into::into);
    assessment.revision = fields.revision("revision")?;
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
                .ok_or_else(|| shape(&fields.at("participants"), Expected::Names))
        }
        Some(_) => Err(shape(&fields.at("participants"), Expected::Text)),
    }
}

fn read_questionnaires(fields: &mut Fields) -> Result<Vec<ChosenQuestionnaire>, OpenError> {
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
    object.put("team", assessment.team.as_str());
    object.put_text("title", &assessment.title);
    object.put_text("scope", &assessment.scope);
    object.put_text("participants", &assessment.participants);
    object.put_text("industry", &assessment.industry);
    object.put_text("size", &assessment.size);
    let Grouping {
        kind,
        region,
        round,
    } = &assessment.grouping;
    for (name, text) in [("kind", kind), ("region", region), ("round", round)] {
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
    object.put_text("summary", &assessment.summary);
    object.put_text("summary_draft", &assessment.summary_draft);
    object.put_flag("sample", assessment.sample);
    object.put_some("position", assessment.position.as_ref());
    object.put_some("previous", assessment.previous.as_ref());
    object.put("revision", assessment.revision);
    object.put_text("updated", &assessment.updated);
    object.into_value()
}
