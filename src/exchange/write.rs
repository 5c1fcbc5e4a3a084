//! The one door through which documents go out.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::value_stream::value_stream_value;
use super::{Opened, SCHEMA};
use crate::assessment::{
    Answer, Assessment, Card, Depth, Evidence, Measure, Metric, Plan, Reading, Response, Status,
    Targets,
};
use crate::ordered::collected;
use crate::questionnaire::OwnFile;

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
    let document = document(assessments, questionnaires, Object(Map::new()));
    format!("{document:#}\n")
}

/// Writes one assessment as a compact document, for storage.
pub fn write_one(assessment: &Assessment) -> String {
    document([assessment], [], Object(Map::new())).to_string()
}

/// Writes one author's file as a compact document, for storage.
pub fn write_own_file(file: &OwnFile) -> String {
    document([], [file], Object(Map::new())).to_string()
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
    mut object: Object,
) -> Value {
    object.put("format", "waymark");
    object.put("schema", SCHEMA);
    let mut kept = object.kept_below("questionnaires");
    let files = questionnaires.into_iter().map(|file| {
        let mut entry = kept.kept_below(file.id.as_str());
        entry.put("id", file.id.as_str());
        entry.put_text("title", &file.title);
        entry.put("version", file.version);
        entry.put("text", file.text.as_str());
        Value::from(entry.0)
    });
    let files: Vec<Value> = files.collect();
    if !files.is_empty() {
        object.put("questionnaires", files);
    }
    let assessments = assessments.into_iter().map(assessment_value);
    object.put("assessments", assessments.collect::<Vec<Value>>());
    object.0.into()
}

/// An object that leaves out what says nothing.
pub(super) struct Object(Map<String, Value>);

impl Object {
    pub(super) fn empty() -> Self {
        Self(Map::new())
    }

    /// Begins with the fields that an unknown version wrote.
    pub(super) fn keeping(unknown: &BTreeMap<String, String>) -> Self {
        let kept = unknown
            .iter()
            .filter_map(|(name, json)| Some((name.clone(), serde_json::from_str(json).ok()?)));
        Self(collected(kept))
    }

    pub(super) fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    /// The fields that an unknown version wrote below a field, to begin that field with.
    pub(super) fn kept_below(&mut self, name: &str) -> Self {
        match self.0.remove(name) {
            Some(Value::Object(kept)) => Self(kept),
            _ => Self(Map::new()),
        }
    }

    pub(super) fn put_text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.put(name, text);
        }
    }

    pub(super) fn put_some(&mut self, name: &str, value: Option<impl ToString>) {
        if let Some(value) = value {
            self.put(name, value.to_string());
        }
    }

    pub(super) fn put_flag(&mut self, name: &str, flag: bool) {
        if flag {
            self.put(name, true);
        }
    }

    pub(super) fn put_object(&mut self, name: &str, object: Self) {
        if !object.0.is_empty() {
            self.put(name, object.0);
        }
    }

    pub(super) fn into_value(self) -> Value {
        self.0.into()
    }
}

fn assessment_value(assessment: &Assessment) -> Value {
    let mut object = Object::keeping(&assessment.unknown);
    object.put("id", assessment.id.as_str());
    object.put("team", assessment.team.as_str());
    object.put_text("title", &assessment.title);
    object.put_text("scope", &assessment.scope);
    object.put_text("participants", &assessment.participants);
    object.put_text("industry", &assessment.industry);
    object.put_text("size", &assessment.size);
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
            entry.0.into()
        })
        .collect();
    object.put("questionnaires", questionnaires);
    let mut answers = Object(Map::new());
    for (id, response) in &assessment.answers {
        answers.put(id.as_str(), response_value(response));
    }
    object.put("answers", answers.0);
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
    object.put_flag("sample", assessment.sample);
    object.put_some("position", assessment.position.as_ref());
    object.put_some("previous", assessment.previous.as_ref());
    object.put("revision", assessment.revision);
    object.put_text("updated", &assessment.updated);
    object.0.into()
}

fn response_value(response: &Response) -> Value {
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
    object.0.into()
}

fn evidence_value(evidence: &Evidence) -> Value {
    let mut object = Object::keeping(&evidence.unknown);
    object.put_text("title", &evidence.title);
    object.put_text("url", &evidence.url);
    object.put_some("date", evidence.date);
    object.0.into()
}

fn delivery_value(delivery: &BTreeMap<Metric, Reading>, mut object: Object) -> Value {
    for (metric, reading) in delivery {
        object.put(metric.key(), reading_value(reading));
    }
    object.0.into()
}

fn reading_value(reading: &Reading) -> Value {
    let mut object = Object::keeping(&reading.unknown);
    match &reading.measure {
        None => {}
        Some(Measure::Code(code)) => object.put("code", *code),
        Some(Measure::Percent(percent)) => object.put("percent", *percent),
        Some(Measure::NotApplicable(reason)) => object.put("not_applicable", reason.as_str()),
        Some(Measure::DontKnow) => object.put("dont_know", true),
    }
    if let Some(exact) = &reading.exact {
        object.put("exact", exact.value);
        object.put_text("unit", &exact.unit);
        object.put_text("source", &exact.source);
        if let Some(certainty) = &exact.certainty {
            object.put("counted", certainty.counted);
            if let Some((low, high)) = certainty.interval95 {
                object.put("interval95", vec![low, high]);
            }
        }
    }
    object.0.into()
}

fn targets_object(targets: &Targets, mut object: Object) -> Object {
    let mut questions = Object(Map::new());
    for (id, level) in &targets.questions {
        questions.put(id.as_str(), *level);
    }
    let mut dimensions = Object(Map::new());
    for ((questionnaire, dimension), score) in &targets.dimensions {
        dimensions.put(&format!("{questionnaire}/{dimension}"), *score);
    }
    object.put_object("questions", questions);
    object.put_object("dimensions", dimensions);
    object
}

fn plan_object(plan: &Plan) -> Object {
    let mut cards = Object(Map::new());
    for (id, card) in &plan.cards {
        cards.put(id.as_str(), card_value(card));
    }
    let mut object = Object::keeping(&plan.unknown);
    object.put_object("cards", cards);
    if !plan.order.is_empty() {
        object.put(
            "order",
            plan.order
                .iter()
                .map(|id| id.as_str().into())
                .collect::<Vec<Value>>(),
        );
    }
    object
}

fn card_value(card: &Card) -> Value {
    let mut object = Object::keeping(&card.unknown);
    object.put_flag("pinned", card.pinned);
    object.put_flag("deferred", card.deferred);
    object.put_some("dismissed", card.dismissed.as_ref());
    if card.status != Status::Open {
        object.put("status", card.status.key());
    }
    object.put_text("owner", &card.owner);
    object.put_some("due", card.due);
    object.put_text("first_step", &card.first_step);
    object.put_text("measure", &card.measure);
    object.0.into()
}
