//! Documents: what was written can be read, what is unknown is kept, and what is wrong is refused in words.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use waymark::assessment::{
    Answer, Assessment, AssessmentId, Card, Certainty, ChosenQuestionnaire, Date, Depth, Evidence,
    Exact, Measure, Metric, Plan, Reading, Response, Status, Targets, UnknownFields,
};
use waymark::exchange::{Elsewhere, MAX_ASSESSMENT_BYTES, OpenError, open, write, write_one};
use waymark::ordered::SortedMap;
use waymark::questionnaire::QuestionId;
use waymark::text::expected::must_be;

use crate::calculators::any_stream;
use crate::teams::{cases, path};

/// The frozen document of schema 1. It never changes: files like it are out there.
pub(crate) fn frozen() -> String {
    std::fs::read_to_string(path("tests/fixtures/documents/schema-1.json")).unwrap()
}

fn opened(text: &str) -> Vec<Assessment> {
    open(text.as_bytes()).unwrap().assessments
}

/// A document of one assessment with these fields beside its id.
/// Which value a document is refused for, and what must stand there.
fn refusal(text: &str) -> (String, String) {
    match open(text.as_bytes()).unwrap_err() {
        OpenError::Shape { path, expected } => (path, must_be(&expected)),
        other => panic!("{text} is refused for something else: {other:?}"),
    }
}

fn one(fields: &Value) -> String {
    let mut assessment = json!({ "id": "a" });
    for (name, value) in fields.as_object().unwrap() {
        assessment[name] = value.clone();
    }
    json!({ "format": "waymark", "schema": 1, "assessments": [assessment] }).to_string()
}

#[test]
fn the_frozen_document_still_says_what_it_said() {
    let assessments = opened(&frozen());
    let [rich, plain, bare] = assessments.as_slice() else {
        panic!("{} assessments", assessments.len())
    };

    assert!(
        rich.team
            .starts_with("Zoë’s crew 🚢 مرحبا <b>&amp;\"quoted\"</b> \u{202e}")
    );
    assert_eq!((rich.depth, rich.revision), (Depth::Quick, 41));
    assert_eq!(rich.date, Some("2026-11-11".parse().unwrap()));
    assert_eq!(rich.previous, Some("frozen-plain".into()));
    let said = |id: &str| rich.answer(&QuestionId::from(id)).cloned();
    assert_eq!(said("after-an-incident"), Some(Answer::Level(3)));
    assert_eq!(
        said("environment-likeness"),
        Some(Answer::NotApplicable(String::new()))
    );
    assert_eq!(said("toil"), Some(Answer::DontKnow));
    assert_eq!(said("runbook-use"), None);
    assert_eq!(
        said("asked-in-another-questionnaire"),
        Some(Answer::Level(7))
    );
    assert_eq!(
        rich.answers.get(&"runbook-use".into()).unwrap().note,
        "nothing chosen yet, but this was said"
    );
    let links: Vec<bool> = rich
        .answers
        .get(&"after-an-incident".into())
        .unwrap()
        .evidence
        .iter()
        .map(|e| e.link().is_some())
        .collect();
    assert_eq!(links, [true, false, false]);

    let delivery = rich.delivery.as_ref().unwrap();
    assert_eq!(
        delivery.get(&Metric::LeadTime).unwrap().measure,
        Some(Measure::Code(4))
    );
    assert_eq!(
        delivery.get(&Metric::DeploymentFrequency).unwrap().measure,
        Some(Measure::Code(4)),
        "read from the exact value"
    );
    assert_eq!(
        delivery.get(&Metric::Recovery).unwrap().measure,
        Some(Measure::DontKnow)
    );
    assert_eq!(
        delivery.get(&Metric::ChangeFailRate).unwrap().measure,
        Some(Measure::Percent(12.5))
    );

    assert_eq!(rich.targets.questions.get(&"bad-news".into()), Some(&3));
    assert_eq!(rich.targets.dimensions.len(), 3);
    let card = rich.plan.card(&"blameless-review".into()).unwrap();
    assert!(card.pinned && card.status == Status::Started && card.due.is_some());
    assert_eq!(
        rich.plan
            .card(&"feature-flags".into())
            .unwrap()
            .dismissed
            .as_deref(),
        Some("")
    );

    assert_eq!(
        (
            plain.team.as_str(),
            plain.participants.as_str(),
            plain.sample
        ),
        ("7", "Ada, Brín", true)
    );
    assert_eq!(plain.questionnaires.len(), 1, "named twice, it counts once");
    assert_eq!(plain.level(&"toil".into()), Some(2));
    assert_eq!(
        plain
            .delivery
            .as_ref()
            .unwrap()
            .get(&Metric::LeadTime)
            .unwrap()
            .measure,
        Some(Measure::Code(3))
    );
    assert_eq!(*bare, Assessment::new("frozen-bare".into()));
}

#[test]
fn the_frozen_document_is_written_and_opened_again_the_same() {
    let assessments = opened(&frozen());
    assert_eq!(opened(&write(&assessments)), assessments);
    for assessment in &assessments {
        assert_eq!(
            opened(&write_one(assessment)),
            std::slice::from_ref(assessment)
        );
    }
    assert_eq!(write(&opened(&write(&assessments))), write(&assessments));
}

#[test]
fn fields_that_nobody_knows_survive() {
    let written: Value = serde_json::from_str(&write(&opened(&frozen()))).unwrap();
    let before: Value = serde_json::from_str(&frozen()).unwrap();
    for pointer in [
        "/assessments/0/weather",
        "/assessments/0/nothing",
        "/assessments/0/questionnaires/0/colour",
        "/assessments/0/answers/after-an-incident/mood",
        "/assessments/0/answers/after-an-incident/evidence/0/pages",
        "/assessments/0/answers/asked-in-another-questionnaire",
        "/assessments/0/delivery/reliability",
        "/assessments/0/delivery/recovery/asked",
        "/assessments/0/targets/practices",
        "/assessments/0/targets/dimensions/from-elsewhere~1side",
        "/assessments/0/roadmap/horizon",
        "/assessments/0/roadmap/cards/blameless-review/colour",
        "/assessments/0/roadmap/cards/a-practice-from-elsewhere",
    ] {
        let kept = before.pointer(pointer);
        assert!(kept.is_some(), "{pointer} is not in the fixture");
        let same = match (kept, written.pointer(pointer)) {
            (Some(Value::Number(before)), Some(Value::Number(after))) => {
                before.as_f64() == after.as_f64()
            }
            (before, after) => before == after,
        };
        assert!(same, "{pointer}: {:?}", written.pointer(pointer));
    }
}

#[test]
fn unknown_fields_survive_a_change_to_what_is_known() {
    let mut assessment = opened(&frozen()).remove(0);
    assessment.questionnaires.reverse();
    assessment.targets = Targets::default();
    assessment.respond(&"after-an-incident".into(), |response| {
        response.answer = Some(Answer::Level(4));
    });
    let again = opened(&write_one(&assessment)).remove(0);
    assert_eq!(again, assessment);
    let written: Value = serde_json::from_str(&write_one(&again)).unwrap();
    assert_eq!(
        written.pointer("/assessments/0/questionnaires/2/colour"),
        Some(&json!("green"))
    );
    assert_eq!(
        written.pointer("/assessments/0/targets/practices/wip-limits"),
        Some(&json!(5))
    );
    assert_eq!(
        written.pointer("/assessments/0/answers/after-an-incident/mood/evening"),
        Some(&json!(false))
    );
}

#[test]
fn a_byte_order_mark_before_a_document_means_nothing() {
    assert_eq!(opened(&format!("\u{feff}{}", frozen())), opened(&frozen()));
}

#[test]
fn a_document_that_an_editor_saved_in_another_encoding_says_the_same() {
    let text = frozen();
    let wide = |text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    };
    let marked = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    for bytes in [
        wide(&text, u16::to_le_bytes),
        wide(&text, u16::to_be_bytes),
        wide(&marked, u16::to_le_bytes),
        wide(&marked, u16::to_be_bytes),
        marked.into_bytes(),
    ] {
        assert_eq!(open(&bytes).unwrap().assessments, opened(&text));
    }
}

#[test]
fn what_is_no_document_is_refused_with_its_reason() {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice();
    let cut_utf16 = b"\xff\xfe{\0\"\0f\0".as_slice();
    for (bytes, expected) in [
        (b"".as_slice(), OpenError::Empty),
        (b" \n\t ", OpenError::Empty),
        ("\u{feff}".as_bytes(), OpenError::Empty),
        (png, OpenError::NotText),
        (cut_utf16, OpenError::NotJson { line: 1, column: 3 }),
        (b"\xff\xfe{\0}\0", OpenError::Foreign),
        (
            b"{\"format\":\"waymark\",\"team\":\"Gr\xfcn\"}",
            OpenError::OldEncoding,
        ),
        (
            b"PK\x03\x04\x14\0",
            OpenError::Elsewhere(Elsewhere::Spreadsheet),
        ),
        (
            b"id,env,at\n1,production,2026-03-02\n",
            OpenError::Elsewhere(Elsewhere::Rows),
        ),
        (b"id;f\xfcr\n1;x\n", OpenError::Elsewhere(Elsewhere::Rows)),
        (
            b"[{\"id\":1,\"created_at\":\"2026-03-02\"}]",
            OpenError::Elsewhere(Elsewhere::Rows),
        ),
        (
            b"schema = 1\nid = \"upkeep\"\n",
            OpenError::Elsewhere(Elsewhere::Questionnaire),
        ),
        (
            b"{\"format\":\"waymark-tools\",\"schema\":1}",
            OpenError::Elsewhere(Elsewhere::Sheets),
        ),
        (b"Dear all,", OpenError::NotJson { line: 1, column: 1 }),
        (
            b"{\"format\":\"waymark\",\n\"schema\":1",
            OpenError::NotJson {
                line: 2,
                column: 10,
            },
        ),
        (b"{} {}", OpenError::NotJson { line: 1, column: 4 }),
        (b"null", OpenError::Foreign),
        (b"[]", OpenError::Foreign),
        (b"{}", OpenError::Foreign),
        (
            b"{\"format\":\"surveyjs\",\"schema\":1}",
            OpenError::Foreign,
        ),
        (b"{\"format\":7}", OpenError::Foreign),
        (
            b"{\"name\":\"waymark\",\"version\":\"1.0.0\"}",
            OpenError::Foreign,
        ),
        (
            b"{\"format\":\"waymark\",\"schema\":2}",
            OpenError::Newer(2),
        ),
        (
            b"{\"format\":\"waymark\",\"schema\":99,\"assessments\":\"in another shape\"}",
            OpenError::Newer(99),
        ),
    ] {
        assert_eq!(
            open(bytes).unwrap_err(),
            expected,
            "{}",
            String::from_utf8_lossy(bytes)
        );
    }
}

#[test]
fn a_document_without_assessments_is_an_empty_one() {
    for text in [
        r#"{"format":"waymark","schema":1}"#,
        r#"{"format":"waymark","schema":1,"assessments":[]}"#,
    ] {
        assert_eq!(opened(text), []);
    }
    assert_eq!(opened(&write([])), []);
}

#[test]
#[allow(clippy::too_many_lines, reason = "one table of values")]
fn a_value_that_cannot_be_is_refused_with_its_place() {
    let answers = |answer: Value| json!({ "answers": { "toil": answer } });
    let delivery = |reading: Value| json!({ "delivery": { "lead_time": reading } });
    let fails = |reading: Value| json!({ "delivery": { "change_fail_rate": reading } });
    let card = |card: Value| json!({ "roadmap": { "cards": { "wip-limits": card } } });
    let a_level = "a whole number from 1 to 7";
    for (fields, place, expected) in [
        (json!({ "team": [] }), "team", "a text"),
        (json!({ "team": { "name": "Harbour" } }), "team", "a text"),
        (
            json!({ "id": "" }),
            "id",
            "a text that names the assessment",
        ),
        (
            json!({ "id": null }),
            "id",
            "a text that names the assessment",
        ),
        (
            json!({ "participants": [1, 2] }),
            "participants",
            "a list of names",
        ),
        (json!({ "participants": true }), "participants", "a text"),
        (
            json!({ "date": "2026-02-30" }),
            "date",
            "a day written as YYYY-MM-DD",
        ),
        (
            json!({ "date": "30.02.2026" }),
            "date",
            "a day written as YYYY-MM-DD",
        ),
        (
            json!({ "date": "2026-02-03T10:00:00Z" }),
            "date",
            "a day written as YYYY-MM-DD",
        ),
        (json!({ "depth": "deep" }), "depth", "\"quick\" or \"full\""),
        (
            json!({ "questionnaires": "calms" }),
            "questionnaires",
            "a list",
        ),
        (
            json!({ "questionnaires": [7] }),
            "questionnaires",
            "an object",
        ),
        (json!({ "answers": [] }), "answers", "an object"),
        (answers(json!(4)), "answers.toil", "an object"),
        (
            answers(json!({ "level": 0 })),
            "answers.toil.level",
            a_level,
        ),
        (
            answers(json!({ "level": 9 })),
            "answers.toil.level",
            a_level,
        ),
        (
            answers(json!({ "level": -1 })),
            "answers.toil.level",
            a_level,
        ),
        (
            answers(json!({ "level": 2.5 })),
            "answers.toil.level",
            a_level,
        ),
        (
            answers(json!({ "level": 1e300 })),
            "answers.toil.level",
            a_level,
        ),
        (
            answers(json!({ "level": "4" })),
            "answers.toil.level",
            a_level,
        ),
        (
            answers(json!({ "level": 4, "dont_know": true })),
            "answers.toil.level",
            "the only answer to its question",
        ),
        (
            answers(json!({ "level": 4, "not_applicable": "" })),
            "answers.toil.level",
            "the only answer to its question",
        ),
        (
            answers(json!({ "not_applicable": 1 })),
            "answers.toil.not_applicable",
            "a reason in words",
        ),
        (
            answers(json!({ "dont_know": "true" })),
            "answers.toil.dont_know",
            "true or false",
        ),
        (
            answers(json!({ "note": ["a"] })),
            "answers.toil.note",
            "a text",
        ),
        (
            answers(json!({ "evidence": "a link" })),
            "answers.toil.evidence",
            "a list",
        ),
        (
            answers(json!({ "evidence": ["a link"] })),
            "answers.toil.evidence",
            "an object",
        ),
        (
            answers(json!({ "evidence": [{ "date": "soon" }] })),
            "answers.toil.evidence.date",
            "a day written as YYYY-MM-DD",
        ),
        (json!({ "delivery": [1, 2, 3] }), "delivery", "an object"),
        (delivery(json!("fast")), "delivery.lead_time", "an object"),
        (
            delivery(json!(7)),
            "delivery.lead_time.code",
            "a whole number from 1 to 6",
        ),
        (
            delivery(json!({ "code": 0 })),
            "delivery.lead_time.code",
            "a whole number from 1 to 6",
        ),
        (
            delivery(json!({ "exact": -1, "unit": "hours" })),
            "delivery.lead_time.exact",
            "zero or above",
        ),
        (
            delivery(json!({ "exact": "2 hours" })),
            "delivery.lead_time.exact",
            "a number",
        ),
        (
            delivery(json!({ "code": 3, "dont_know": true })),
            "delivery.lead_time.code",
            "the only answer to its metric",
        ),
        (
            fails(json!(101)),
            "delivery.change_fail_rate.percent",
            "a number from 0 to 100",
        ),
        (
            fails(json!({ "percent": 100.001 })),
            "delivery.change_fail_rate.percent",
            "a number from 0 to 100",
        ),
        (
            fails(json!({ "percent": -0.5 })),
            "delivery.change_fail_rate.percent",
            "a number from 0 to 100",
        ),
        (
            json!({ "targets": { "questions": { "toil": 8 } } }),
            "targets.questions.toil",
            a_level,
        ),
        (
            json!({ "targets": { "dimensions": { "culture": 5 } } }),
            "targets.dimensions.culture",
            "named as questionnaire/dimension",
        ),
        (
            json!({ "targets": { "dimensions": { "calms/culture": 11 } } }),
            "targets.dimensions.calms/culture",
            "a score from 0 to 10",
        ),
        (
            card(json!("pinned")),
            "roadmap.cards.wip-limits",
            "an object",
        ),
        (
            card(json!({ "status": "nearly" })),
            "roadmap.cards.wip-limits.status",
            "open, started or done",
        ),
        (
            card(json!({ "dismissed": 3 })),
            "roadmap.cards.wip-limits.dismissed",
            "a reason in words",
        ),
        (
            card(json!({ "due": "2025-02-29" })),
            "roadmap.cards.wip-limits.due",
            "a day written as YYYY-MM-DD",
        ),
        (
            json!({ "roadmap": { "order": [1] } }),
            "roadmap.order",
            "a list of practice ids",
        ),
        (json!({ "sample": "yes" }), "sample", "true or false"),
        (
            json!({ "revision": -1 }),
            "revision",
            "a whole number from 0 to 9007199254740992",
        ),
    ] {
        assert_eq!(
            refusal(&one(&fields)),
            (format!("assessments[0].{place}"), expected.to_owned()),
            "{fields}"
        );
    }
    for (text, path, expected) in [
        (r#"{"format":"waymark"}"#, "schema", "a whole number"),
        (
            r#"{"format":"waymark","schema":1,"assessments":{}}"#,
            "assessments",
            "a list",
        ),
        (
            r#"{"format":"waymark","schema":1,"assessments":[3]}"#,
            "assessments[0]",
            "an object",
        ),
    ] {
        assert_eq!(refusal(text), (path.to_owned(), expected.to_owned()));
    }
}

#[test]
fn two_assessments_of_one_id_are_refused() {
    let text =
        r#"{"format":"waymark","schema":1,"assessments":[{"id":"a"},{"id":"b"},{"id":"a"}]}"#;
    assert_eq!(
        open(text.as_bytes()).unwrap_err(),
        OpenError::DuplicateId("a".into())
    );
}

#[test]
fn an_assessment_of_six_megabytes_is_refused_and_many_small_ones_are_not() {
    let large = one(&json!({ "title": "x".repeat(6_000_000) }));
    assert_eq!(open(large.as_bytes()).unwrap_err(), OpenError::TooLarge);
    let just_fits = one(&json!({ "title": "x".repeat(MAX_ASSESSMENT_BYTES - 200) }));
    assert!(open(just_fits.as_bytes()).is_ok());
    let many: Vec<Assessment> = (0..60)
        .map(|at| {
            let mut assessment = Assessment::new(format!("team-{at}").as_str().into());
            assessment.title = "x".repeat(100_000);
            assessment
        })
        .collect();
    assert_eq!(opened(&write(&many)).len(), 60);
}

#[test]
fn a_document_that_was_cut_off_is_refused_wherever_it_was_cut() {
    let text = write(&opened(&frozen()));
    let bytes = text.trim_end().as_bytes();
    for cut in 0..bytes.len() {
        match open(&bytes[..cut]).unwrap_err() {
            OpenError::NotJson { line, column } => assert!(line >= 1 && (column >= 1 || line > 1)),
            OpenError::Empty => assert_eq!(cut, 0),
            other => panic!("cut at {cut}: {other:?}"),
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    for (open_with, close_with) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = open_with.repeat(100_000);
        for text in [
            deep.clone(),
            format!("{{\"format\":\"waymark\",\"schema\":1,\"deep\":{deep}"),
        ] {
            assert!(matches!(
                open(text.as_bytes()),
                Err(OpenError::NotJson { .. })
            ));
        }
        // What is not so deep is kept.
        let nested = format!("{}0{}", open_with.repeat(80), close_with.repeat(80));
        let text = format!(
            r#"{{"format":"waymark","schema":1,"assessments":[{{"id":"a","deep":{nested}}}]}}"#
        );
        let assessments = opened(&text);
        assert_eq!(assessments[0].unknown.get("deep"), Some(&nested));
        assert_eq!(opened(&write(&assessments)), assessments);
    }
}

/// Fields that no build knows, under names that no build will use.
fn any_unknown() -> impl Strategy<Value = UnknownFields> {
    let values = [
        "null",
        "true",
        "-2.5",
        "18446744073709551615",
        "\"ünï\\n\"",
        "[1,[],{}]",
        "{\"a\":{\"b\":null}}",
    ];
    let value = select(values.to_vec()).prop_map(str::to_owned);
    prop::collection::btree_map("x-[a-z🚢]{1,6}", value, 0..3).prop_map(UnknownFields::from_iter)
}

/// Any text, with what files and pages may stumble over.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "\\PC{0,12}",
        1 => "(?s).{0,8}",
        1 => select(vec!["", " ", "<b>&amp;</b>", "\u{202e}مرحبا", "👩‍👩‍👧", "=1+1", "\0\u{1f}\\\"", "a\r\nb"])
            .prop_map(str::to_owned),
    ]
}

fn any_date() -> impl Strategy<Value = Option<Date>> {
    select(vec![
        None,
        Some("2026-11-11"),
        Some("2024-02-29"),
        Some("0001-01-01"),
        Some("9999-12-31"),
    ])
    .prop_map(|text| text.map(|text| text.parse().unwrap()))
}

fn any_response() -> impl Strategy<Value = Response> {
    let answer = prop_oneof![
        Just(None),
        (1_u8..=7).prop_map(|level| Some(Answer::Level(level))),
        any_text().prop_map(|reason| Some(Answer::NotApplicable(reason))),
        Just(Some(Answer::DontKnow)),
    ];
    let evidence = (any_text(), any_text(), any_date(), any_unknown()).prop_map(
        |(title, url, date, unknown)| Evidence {
            title,
            url,
            date,
            unknown,
        },
    );
    (
        answer,
        any_text(),
        prop::collection::vec(evidence, 0..3),
        any_unknown(),
    )
        .prop_map(|(answer, note, evidence, unknown)| Response {
            answer,
            note,
            evidence,
            unknown,
        })
}

fn hundredths(most: u32) -> impl Strategy<Value = f64> {
    (0..=most * 100).prop_map(|hundredths| f64::from(hundredths) / 100.0)
}

fn any_reading(metric: Metric) -> impl Strategy<Value = Reading> {
    let number = if metric.is_percentage() {
        hundredths(100).prop_map(Measure::Percent).boxed()
    } else {
        (1_u8..=6).prop_map(Measure::Code).boxed()
    };
    let measure = prop_oneof![
        number,
        any_text().prop_map(Measure::NotApplicable),
        Just(Measure::DontKnow)
    ];
    let exact = (
        hundredths(10_000),
        any_text(),
        any_text(),
        prop::option::of(any_certainty()),
    )
        .prop_map(|(value, unit, source, certainty)| Exact {
            value,
            unit,
            source,
            certainty,
        });
    (measure, prop::option::of(exact), any_unknown()).prop_map(|(measure, exact, unknown)| {
        Reading {
            measure: Some(measure),
            exact,
            unknown,
        }
    })
}

fn any_certainty() -> impl Strategy<Value = Certainty> {
    let bounds = (hundredths(100), hundredths(100));
    let interval = bounds.prop_map(|(one, other)| (one.min(other), one.max(other)));
    (any::<u32>(), prop::option::of(interval)).prop_map(|(counted, interval95)| Certainty {
        counted,
        interval95,
    })
}

fn any_delivery() -> impl Strategy<Value = Option<SortedMap<Metric, Reading>>> {
    let metrics = Metric::ALL.map(|metric| prop::option::of(any_reading(metric)));
    prop::option::of(metrics.prop_map(|readings| {
        Metric::ALL
            .into_iter()
            .zip(readings)
            .filter_map(|(metric, reading)| Some((metric, reading?)))
            .collect()
    }))
}

fn any_targets() -> impl Strategy<Value = Targets> {
    let questions = prop::collection::btree_map(
        select(vec!["toil", "bad-news", "unknown 🚢", ""]).prop_map(QuestionId::from),
        1_u8..=7,
        0..4,
    );
    let dimensions = prop::collection::btree_map(
        select(vec![
            ("calms", "culture"),
            ("three-ways", "flow"),
            ("own", "a/b"),
            ("", ""),
        ])
        .prop_map(|(lens, dimension)| (lens.into(), dimension.into())),
        hundredths(10),
        0..4,
    );
    (questions, dimensions).prop_map(|(questions, dimensions)| Targets {
        questions: questions.into_iter().collect(),
        dimensions: dimensions.into_iter().collect(),
    })
}

fn any_card() -> impl Strategy<Value = Card> {
    let decided = (
        any::<bool>(),
        any::<bool>(),
        prop::option::of(any_text()),
        select(Status::ALL.to_vec()),
    );
    (
        decided,
        any_text(),
        any_date(),
        any_text(),
        any_text(),
        any_unknown(),
    )
        .prop_map(
            |((pinned, deferred, dismissed, status), owner, due, first_step, measure, unknown)| {
                Card {
                    pinned,
                    deferred,
                    dismissed,
                    status,
                    owner,
                    due,
                    first_step,
                    measure,
                    unknown,
                }
            },
        )
}

fn any_plan() -> impl Strategy<Value = Plan> {
    let practice = || select(vec!["wip-limits", "toil-reduction", "from elsewhere"]);
    let cards = prop::collection::btree_map(practice().prop_map(Into::into), any_card(), 0..3);
    let order = prop::collection::vec(practice().prop_map(Into::into), 0..3);
    (cards, order, any_unknown()).prop_map(|(cards, order, unknown)| Plan {
        cards: cards.into_iter().collect(),
        order,
        unknown,
    })
}

/// Any assessment that a document can hold.
pub(crate) fn any_written() -> impl Strategy<Value = Assessment> {
    let lens = (
        select(vec!["calms", "three-ways", "own"]),
        0_u32..=1_000_000,
    );
    let lenses = prop::collection::vec(lens, 0..3).prop_map(|lenses| {
        let lenses: BTreeMap<&str, u32> = lenses.into_iter().collect();
        lenses
            .into_iter()
            .map(|(id, version)| ChosenQuestionnaire {
                id: id.into(),
                version,
            })
            .collect::<Vec<_>>()
    });
    let question = prop_oneof![
        select(vec!["toil", "bad-news"]).prop_map(str::to_owned),
        any_text()
    ];
    let answers = prop::collection::btree_map(
        question.prop_map(|id| QuestionId::from(id.as_str())),
        any_response(),
        0..5,
    );
    let texts = prop::array::uniform7(any_text());
    let ids = (
        "\\PC{1,8}",
        prop::option::of("\\PC{1,8}"),
        prop::option::of("\\PC{1,8}"),
    );
    let rest = (
        any_date(),
        any::<bool>(),
        any::<bool>(),
        0_u64..=1 << 53,
        any_unknown(),
    );
    (
        ids,
        texts,
        rest,
        lenses,
        answers,
        any_delivery(),
        prop::option::of(any_stream()),
        any_targets(),
        any_plan(),
    )
        .prop_map(
            |(ids, texts, rest, questionnaires, answers, delivery, value_stream, targets, plan)| {
                let (id, position, previous) = ids;
                let [team, title, scope, participants, industry, size, updated] = texts;
                let (date, is_quick, sample, revision, unknown) = rest;
                Assessment {
                    id: AssessmentId::from(id.as_str()),
                    team,
                    title,
                    scope,
                    participants,
                    industry,
                    size,
                    date,
                    depth: if is_quick { Depth::Quick } else { Depth::Full },
                    questionnaires,
                    answers: answers.into_iter().collect(),
                    delivery,
                    value_stream,
                    targets,
                    plan,
                    sample,
                    position: position.map(|id| id.as_str().into()),
                    previous: previous.map(|id| id.as_str().into()),
                    revision,
                    updated,
                    unknown,
                }
            },
        )
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn what_was_written_opens_as_it_was(assessment in any_written()) {
        for text in [write([&assessment]), write_one(&assessment)] {
            let opened = open(text.as_bytes()).map_err(|error| TestCaseError::fail(format!("{error:?}: {text}")))?;
            prop_assert_eq!(&opened.assessments, std::slice::from_ref(&assessment));
        }
    }

    #[test]
    fn a_damaged_document_is_read_or_refused_but_never_fatal(
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        taken in 0_usize..40,
    ) {
        let mut bytes = frozen().into_bytes();
        let start = at.index(bytes.len());
        let end = (start + taken).min(bytes.len());
        bytes.splice(start..end, [byte]);
        if let Ok(opened) = open(&bytes) {
            let again = open(write(&opened.assessments).as_bytes());
            prop_assert_eq!(again.map(|again| again.assessments), Ok(opened.assessments));
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(open(&bytes).is_err());
    }
}
