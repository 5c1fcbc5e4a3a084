//! What is wrong is refused, in words and with its place.

use serde_json::{Value, json};
use waymark::assessment::Assessment;
use waymark::exchange::{Elsewhere, Limit, MAX_ASSESSMENT_BYTES, OpenError, open, write};
use waymark::text::expected::must_be;

use super::{frozen, one, opened};

/// A document of one assessment with these fields beside its id.
/// Which value a document is refused for, and what must stand there.
fn refusal(text: &str) -> (String, String) {
    match open(text.as_bytes()).unwrap_err() {
        OpenError::Shape { path, expected } => (path, must_be(&expected)),
        other => panic!("{text} is refused for something else: {other:?}"),
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
        (b"Dear all,", OpenError::OtherText),
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
            "a whole number from 0 to 18446744073709551615",
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
fn an_assessment_that_could_not_be_kept_is_refused_and_many_small_ones_are_not() {
    let large = one(&json!({ "title": "x".repeat(MAX_ASSESSMENT_BYTES) }));
    let limit = Limit::Part {
        path: "assessments[0]".to_owned(),
        most: MAX_ASSESSMENT_BYTES,
    };
    assert_eq!(open(large.as_bytes()), Err(OpenError::Limit(limit)));
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
fn eight_million_numbers_are_refused_before_anything_is_made_of_them() {
    let numbers = vec!["1"; 8_000_000].join(",");
    let text = format!(r#"{{"format":"waymark","schema":1,"assessments":[{numbers}]}}"#);
    let refused = open(text.as_bytes());
    assert!(
        matches!(
            refused,
            Err(OpenError::Limit(Limit::Values { line: 1, .. }))
        ),
        "{refused:?}"
    );
}

#[test]
fn lists_that_are_too_long_are_refused_before_their_items_are_read() {
    let list = |count: usize, item: &str| format!("[{}]", vec![item; count].join(","));
    let document = |fields: &str| format!(r#"{{"format":"waymark","schema":1,{fields}}}"#);
    // None of the items is what it must be, and none is looked at.
    for (path, text) in [
        (
            "assessments",
            document(&format!(r#""assessments":{}"#, list(10_001, "1"))),
        ),
        (
            "questionnaires",
            document(&format!(r#""questionnaires":{}"#, list(501, "1"))),
        ),
        (
            "assessments[0].questionnaires",
            one(&json!({ "questionnaires": vec![1; 201] })),
        ),
    ] {
        match open(text.as_bytes()) {
            Err(OpenError::Limit(Limit::Items { path: told, .. })) => assert_eq!(told, path),
            other => panic!("{path}: {other:?}"),
        }
    }
    let fit: Vec<_> = (0..10_000)
        .map(|at| Assessment::new(at.to_string().as_str().into()))
        .collect();
    assert_eq!(opened(&write(&fit)).len(), 10_000);
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
                Err(OpenError::Limit(Limit::Depth { line: 1, .. }))
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
