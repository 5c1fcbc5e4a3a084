//! The published description of documents, held against the documents.

use std::collections::BTreeSet;

use boon::{Compiler, SchemaIndex, Schemas};
use proptest::prelude::*;
use serde_json::{Value, json};
use waymark::assessment::{Span, ValueStream};
use waymark::calculator::{Quantity, ToilSheet};
use waymark::exchange::{
    Aside, Beside, Format, MAX_ASSESSMENT_BYTES, open, write, write_everything,
};
use waymark::ordered::SortedMap;
use waymark::questionnaire::{OwnFile, Question, Questionnaire};

use crate::documents::{any_written, frozen};
use crate::teams::{cases, path};

/// The schema, ready to validate.
pub(crate) struct Published {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Published {
    pub(crate) fn read() -> Self {
        Self::named(&newest())
    }

    /// A schema of the published folder.
    pub(crate) fn named(file: &str) -> Self {
        let mut schemas = Schemas::new();
        let mut compiler = Compiler::new();
        compiler.enable_format_assertions();
        compiler.add_resource(file, text(file)).unwrap();
        let index = compiler
            .compile(file, &mut schemas)
            .unwrap_or_else(|error| panic!("{error:#}"));
        Self { schemas, index }
    }

    /// Whether a document is as described, else why not.
    pub(crate) fn check(&self, document: &Value) -> Result<(), String> {
        self.schemas
            .validate(document, self.index)
            .map_err(|error| format!("{error:#}"))
    }
}

/// The file that describes what is written today.
fn newest() -> String {
    format!("waymark-{}.json", Format::DOCUMENT.schema)
}

fn text(file: &str) -> Value {
    let text = std::fs::read_to_string(path("public/schema").join(file)).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[track_caller]
fn assert_described(published: &Published, document: &str) {
    let document: Value = serde_json::from_str(document).unwrap();
    if let Err(reason) = published.check(&document) {
        panic!("{reason}");
    }
}

#[test]
fn the_frozen_document_and_what_becomes_of_it_are_as_described() {
    let published = Published::read();
    assert_described(&published, &frozen());
    assert_described(
        &published,
        &write(&open(frozen().as_bytes()).unwrap().assessments),
    );
    assert_described(&published, &write([]));
}

/// Every field name of a value and what is below it, with the names that stand for ids left out.
fn names(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                if ["answers", "cards", "questions", "dimensions"].contains(&name.as_str()) {
                    value
                        .as_object()
                        .into_iter()
                        .flatten()
                        .for_each(|(_, value)| names(value, into));
                } else {
                    names(value, into);
                }
                into.insert(name.clone());
            }
        }
        Value::Array(list) => list.iter().for_each(|value| names(value, into)),
        _ => {}
    }
}

#[test]
fn every_field_that_is_written_is_described() {
    // The frozen document holds every field; what nobody knows is taken out of it.
    let mut assessments = open(frozen().as_bytes()).unwrap().assessments;
    for assessment in &mut assessments {
        assessment.unknown.clear();
        assessment.plan.unknown.clear();
        assessment.answers.values_mut().for_each(|response| {
            response.unknown.clear();
            response
                .evidence
                .iter_mut()
                .for_each(|evidence| evidence.unknown.clear());
        });
        assessment
            .plan
            .cards
            .values_mut()
            .for_each(|card| card.unknown.clear());
        assessment
            .delivery
            .iter_mut()
            .flat_map(SortedMap::values_mut)
            .for_each(|reading| reading.unknown.clear());
    }
    // What was measured from event files came after the document was frozen, and value streams.
    let readings =
        crate::delivery_events::measured_quarter().readings(|_| "deployments.csv".to_owned());
    let mut readings = readings;
    for reading in readings.values_mut() {
        reading.exact.as_mut().unwrap().bound = Some(waymark::assessment::Bound::AtLeast);
    }
    assessments[0].delivery = Some(readings);
    let mut stream = waymark::calculator::four_steps(["a", "b", "c", "d"]);
    stream.steps[0].who = "Ines".into();
    stream.steps[0].complete_and_accurate = waymark::assessment::Percent::new(90.0);
    assessments[0].value_stream = Some(stream);
    // And what a room said.
    let room = waymark::assessment::Room {
        rounds: vec![vec![0, 2, 1, 0, 0, 1, 0]],
        agreed: Some(2),
        ..waymark::assessment::Room::default()
    };
    let response = assessments[0].answers.values_mut().next().unwrap();
    response.room = Some(room);
    // And what happened around it.
    let day = "2026-09-01".parse().unwrap();
    assessments[0].journal = vec![waymark::assessment::Event::new(day, "a new lead")];
    // And what a report says first.
    assessments[0].summary = "We stand well.".into();
    assessments[0].summary_draft = "CALMS is 5.0.".into();
    // And what another tool said.
    let origin = json!({
        "tool": "samm", "read": "2026-11-30", "files": ["answers.json"],
        "scores": [{ "name": "D", "value": 1.0, "most": 3.0, "answered": 1, "asked": 2, "at_least": true, "parts": [] }],
        "items": [{ "key": "a", "title": "b", "said": "c", "note": "d", "row": 2, "became": "level",
            "question": "toil", "level": 2, "why": "chosen", "url": "e", "day": "2026-01-01" }],
    });
    let name = waymark::assessment::Assessment::ORIGIN.to_owned();
    assessments[0].unknown.insert(name, origin.to_string());
    let own = OwnFile {
        id: "upkeep".into(),
        title: "Upkeep".into(),
        version: 2,
        text: "id = \"upkeep\"".into(),
    };
    // A copy of everything carries the calculators' sheets; the frozen one has every field of them but
    // the return on an investment, which came after it.
    let everything = std::fs::read(path("tests/fixtures/documents/everything.json")).unwrap();
    let (_, mut belongings) = waymark::exchange::open_everything(&everything).unwrap();
    belongings.sheets.roi = waymark::calculator::return_of_a_year();
    let people = waymark::calculator::RoiInput::People;
    belongings
        .sheets
        .roi
        .change(people, |people| people.source = "deployments.csv".into());
    let sheets = waymark::exchange::write_sheets(&belongings.sheets);
    let mappings = waymark::exchange::write_mappings(&belongings.mappings);
    let beside = Beside {
        sheets: Some(&sheets),
        mappings: Some(&mappings),
        preferences: Some("{}"),
        workshops: &[(
            "0000002a".to_owned(),
            r#"{"format":"waymark-workshop"}"#.to_owned(),
        )],
        joined: &[],
        aside: &[Aside {
            name: "old".to_owned(),
            text: "{cut off".to_owned(),
        }],
        later: None,
    };
    let written = write_everything(&assessments, [&own], &beside);
    let mut written: Value = serde_json::from_str(&written).unwrap();
    // What is in a mapping is described by the deployment history alone.
    written["mappings"] = json!([{}]);
    // And a workshop, and what was answered in one, by their own documents.
    written["workshops"] = json!({});
    written["joined"] = json!({});
    let (mut in_use, mut described) = (BTreeSet::new(), BTreeSet::new());
    names(&written, &mut in_use);
    properties(&text(&newest()), &mut described);
    let missing: Vec<&String> = in_use.difference(&described).collect();
    assert!(missing.is_empty(), "not described: {missing:?}");
    let never: Vec<&String> = described.difference(&in_use).collect();
    assert!(never.is_empty(), "described, but never written: {never:?}");
}

/// Every name under a `properties`.
fn properties(schema: &Value, into: &mut BTreeSet<String>) {
    match schema {
        Value::Object(map) => {
            for (name, value) in map {
                if name == "properties" {
                    into.extend(
                        value
                            .as_object()
                            .into_iter()
                            .flatten()
                            .map(|(name, _)| name.clone()),
                    );
                }
                properties(value, into);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| properties(value, into)),
        _ => {}
    }
}

#[test]
fn the_described_limits_are_those_of_the_types() {
    let (document, questionnaire) = (text(&newest()), text("questionnaire-1.json"));
    let of = |schema: &Value, pointer: &str| schema.pointer(pointer).cloned();
    for (pointer, limit) in [
        ("/$defs/level/maximum", json!(Question::MAX_LEVEL)),
        (
            "/$defs/ownFile/properties/version/maximum",
            json!(Questionnaire::MAX_VERSION),
        ),
        (
            "/$defs/questionnaire/anyOf/1/properties/version/maximum",
            json!(Questionnaire::MAX_VERSION),
        ),
        (
            "/$defs/toil/properties/tasks/maxItems",
            json!(ToilSheet::MAX_TASKS),
        ),
        (
            "/$defs/valueStream/properties/steps/maxItems",
            json!(ValueStream::MAX_STEPS),
        ),
    ] {
        assert_eq!(of(&document, pointer), Some(limit), "{pointer}");
    }
    for (pointer, limit) in [
        ("/$defs/amount/maximum", Span::MAX),
        ("/$defs/quantity/maximum", Quantity::MAX),
    ] {
        let described = of(&document, pointer).and_then(|limit| limit.as_f64());
        assert_eq!(described, Some(limit), "{pointer}");
    }
    for (pointer, limit) in [
        ("/$defs/version/maximum", json!(Questionnaire::MAX_VERSION)),
        (
            "/$defs/question/properties/levels/maxItems",
            json!(Question::MAX_LEVEL),
        ),
        (
            "/$defs/question/properties/agreement/maximum",
            json!(Question::MAX_LEVEL),
        ),
    ] {
        assert_eq!(of(&questionnaire, pointer), Some(limit), "{pointer}");
    }
    let weight = of(&document, "/description").unwrap();
    assert!(
        weight
            .as_str()
            .unwrap()
            .contains("at most 16,000,000 bytes")
    );
    assert_eq!(
        (MAX_ASSESSMENT_BYTES, OwnFile::MAX_BYTES),
        (16_000_000, 5_000_000)
    );
}

#[test]
fn what_cannot_be_opened_is_not_as_described() {
    let published = Published::read();
    let one = |fields: Value| {
        let mut assessment = json!({ "id": "a" });
        for (name, value) in fields.as_object().unwrap() {
            assessment[name] = value.clone();
        }
        json!({ "format": "waymark", "schema": 1, "assessments": [assessment] })
    };
    assert_eq!(published.check(&one(json!({}))), Ok(()));
    let answer = |answer: Value| one(json!({ "answers": { "toil": answer } }));
    for document in [
        json!([]),
        json!({ "format": "waymark" }),
        json!({ "format": "surveyjs", "schema": 1 }),
        json!({ "format": "waymark", "schema": 2 }),
        json!({ "format": "waymark", "schema": 1, "assessments": {} }),
        json!({ "format": "waymark", "schema": 1, "assessments": [{ "team": "Harbour" }] }),
        json!({ "format": "waymark", "schema": 1, "questionnaires": ["upkeep"] }),
        json!({ "format": "waymark", "schema": 1, "questionnaires": [{ "text": "id = 1" }] }),
        json!({ "format": "waymark", "schema": 1, "questionnaires": [{ "id": "upkeep" }] }),
        json!({ "format": "waymark", "schema": 1, "questionnaires": [{ "id": "upkeep", "text": "" }] }),
        one(json!({ "id": "" })),
        one(json!({ "team": [] })),
        one(json!({ "date": "2026-02-30" })),
        one(json!({ "date": "11.11.2026" })),
        one(json!({ "depth": "deep" })),
        one(json!({ "questionnaires": "calms" })),
        answer(json!(4)),
        answer(json!({ "level": 0 })),
        answer(json!({ "level": 9 })),
        answer(json!({ "level": 2.5 })),
        answer(json!({ "level": 4, "dont_know": true })),
        answer(json!({ "level": 4, "not_applicable": "" })),
        answer(json!({ "not_applicable": "no", "dont_know": true })),
        answer(json!({ "evidence": "a link" })),
        one(json!({ "delivery": { "lead_time": 7 } })),
        one(json!({ "delivery": { "lead_time": { "code": 2, "dont_know": true } } })),
        one(json!({ "delivery": { "rework_rate": { "percent": 101 } } })),
        one(json!({ "delivery": { "rework_rate": { "exact": -1 } } })),
        one(json!({ "targets": { "questions": { "toil": 8 } } })),
        one(json!({ "targets": { "dimensions": { "calms/culture": 11 } } })),
        one(json!({ "targets": { "dimensions": { "culture": 5 } } })),
        one(json!({ "roadmap": { "cards": { "wip-limits": { "status": "nearly" } } } })),
        one(json!({ "roadmap": { "order": [1] } })),
        one(json!({ "journal": [{ "text": "on no day" }] })),
        one(json!({ "journal": [{ "date": "", "text": "on no day" }] })),
        one(json!({ "sample": "yes" })),
        one(json!({ "revision": -1 })),
    ] {
        assert!(published.check(&document).is_err(), "described: {document}");
        assert!(
            open(document.to_string().as_bytes()).is_err(),
            "opened: {document}"
        );
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn everything_that_is_written_is_as_described(assessment in any_written()) {
        thread_local! {
            static PUBLISHED: Published = Published::read();
        }
        let document: Value = serde_json::from_str(&write([&assessment])).unwrap();
        let checked = PUBLISHED.with(|published| published.check(&document));
        prop_assert!(checked.is_ok(), "{checked:?}");
    }
}
