//! Answers, with their notes and what proves them.

use serde_json::Value;

use crate::assessment::{Answer, Evidence, Response, Room};
use crate::exchange::Expected;
use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::exchange::object::Object;
use crate::ordered::SortedMap;
use crate::questionnaire::QuestionId;

pub(super) fn read_answers(
    fields: &mut Fields,
) -> Result<SortedMap<QuestionId, Response>, Misread> {
    let path = fields.at("answers");
    let mut answers = SortedMap::new();
    for (id, value) in fields.entries("answers")? {
        let mut entry = Fields::new(&format!("{path}.{id}"), value)?;
        let level = entry.level("level")?;
        let not_applicable = entry.reason("not_applicable")?;
        let dont_know = entry.flag("dont_know")?;
        let answer = match (level, not_applicable, dont_know) {
            (Some(level), None, false) => Some(Answer::Level(level)),
            (None, Some(reason), false) => Some(Answer::NotApplicable(reason)),
            (None, None, true) => Some(Answer::DontKnow),
            (None, None, false) => None,
            _ => return Err(shape(&entry.at("level"), Expected::OnlyAnswer)),
        };
        let response = Response {
            answer,
            note: entry.text("note")?,
            evidence: read_evidence(&mut entry)?,
            room: read_room(&mut entry)?,
            unknown: entry.into_unknown(),
        };
        answers.insert(id.as_str().into(), response);
    }
    Ok(answers)
}

fn read_room(fields: &mut Fields) -> Result<Option<Room>, Misread> {
    let Some(value) = fields.take("room") else {
        return Ok(None);
    };
    let mut entry = Fields::new(&fields.at("room"), value)?;
    let path = entry.at("rounds");
    let wrong = || shape(&path, Expected::Whole);
    let count = |value: &Value| {
        let count = value.as_u64().and_then(|count| u32::try_from(count).ok());
        count.ok_or_else(wrong)
    };
    let rounds = entry.list("rounds")?.into_iter().map(|round| match round {
        Value::Array(counts) => counts.iter().map(count).collect(),
        _ => Err(wrong()),
    });
    Ok(Some(Room {
        rounds: rounds.collect::<Result<_, _>>()?,
        agreed: entry.level("agreed")?,
        unknown: entry.into_unknown(),
    }))
}

fn room_value(room: &Room) -> Value {
    let mut object = Object::keeping(&room.unknown);
    let rounds = room.rounds.iter().map(|round| round.clone().into());
    object.put("rounds", rounds.collect::<Vec<Value>>());
    if let Some(level) = room.agreed {
        object.put("agreed", level);
    }
    object.into_value()
}

fn read_evidence(fields: &mut Fields) -> Result<Vec<Evidence>, Misread> {
    let path = fields.at("evidence");
    fields
        .list("evidence")?
        .into_iter()
        .map(|value| {
            let mut entry = Fields::new(&path, value)?;
            Ok(Evidence {
                title: entry.text("title")?,
                url: entry.text("url")?,
                date: entry.date("date")?,
                unknown: entry.into_unknown(),
            })
        })
        .collect()
}

pub(super) fn response_value(response: &Response) -> Value {
    let mut object = Object::keeping(&response.unknown);
    match &response.answer {
        None => {}
        Some(Answer::Level(level)) => object.put("level", *level),
        Some(Answer::NotApplicable(reason)) => object.put("not_applicable", reason.as_str()),
        Some(Answer::DontKnow) => object.put("dont_know", true),
    }
    object.put_text("note", &response.note);
    if !response.evidence.is_empty() {
        object.put(
            "evidence",
            response
                .evidence
                .iter()
                .map(evidence_value)
                .collect::<Vec<_>>(),
        );
    }
    if let Some(room) = &response.room {
        object.put("room", room_value(room));
    }
    object.into_value()
}

fn evidence_value(evidence: &Evidence) -> Value {
    let mut object = Object::keeping(&evidence.unknown);
    object.put_text("title", &evidence.title);
    object.put_text("url", &evidence.url);
    object.put_some("date", evidence.date);
    object.into_value()
}
