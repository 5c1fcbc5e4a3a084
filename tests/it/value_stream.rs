//! Value streams and the calculators' sheets in documents, and what they change in the roadmap.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};
use waymark::assessment::{Assessment, StepKind, TimeUnit, ValueStream};
use waymark::calculator::{
    Basis, BudgetSheet, CostSheet, Quantity, Sheets, ToilSheet, ToilTask, Trait, four_steps,
};
use waymark::exchange::{OpenError, open, open_sheets, write, write_sheets};
use waymark::questionnaire::PracticeId;
use waymark::roadmap::Roadmap;

use crate::calculators::any_stream;
use crate::schema::Published;
use crate::teams::{
    asking, assert_near, blank, cases, choose, library, plan, practice_text, question_text,
    questions, shipped,
};

fn document(stream: &Value) -> Value {
    json!({ "format": "waymark", "schema": 1, "assessments": [{ "id": "a", "value_stream": stream }] })
}

fn opened(stream: &Value) -> Result<Option<ValueStream>, OpenError> {
    let mut opened = open(document(stream).to_string().as_bytes())?;
    Ok(opened.assessments.remove(0).value_stream)
}

#[test]
fn a_value_stream_is_read_with_its_units() {
    let stream = opened(&json!({
        "hours_per_day": 6, "days_per_week": 4,
        "steps": [
            { "name": "Review", "kind": "review", "who": "Ines", "wait": { "amount": 2, "unit": "days" },
              "process": { "amount": 90, "unit": "minutes" }, "complete_and_accurate": 95 },
            { "wait": 3 },
        ],
    }))
    .unwrap()
    .unwrap();
    let [review, bare] = stream.steps.as_slice() else {
        panic!("{stream:?}")
    };
    assert_eq!(
        (review.kind, review.who.as_str()),
        (StepKind::Review, "Ines")
    );
    assert_eq!(review.wait.unit(), TimeUnit::Days);
    assert!((review.wait.hours(stream.clock) - 12.0).abs() < 1e-9);
    assert!((review.process.hours(stream.clock) - 1.5).abs() < 1e-9);
    assert_eq!(
        (bare.kind, bare.wait.unit()),
        (StepKind::Other, TimeUnit::Hours)
    );
    assert_eq!(bare.complete_and_accurate, None);
    assert_eq!(opened(&json!(null)).unwrap(), None);
    assert_eq!(opened(&json!({})).unwrap(), Some(ValueStream::default()));
}

#[test]
fn what_cannot_be_is_refused_with_its_place() {
    let published = Published::read();
    let step = |step: Value| json!({ "steps": [{}, step] });
    let at = "assessments[0].value_stream";
    for (stream, path) in [
        (json!("fast"), at.to_owned()),
        (json!({ "hours_per_day": 0 }), format!("{at}.hours_per_day")),
        (
            json!({ "hours_per_day": 25 }),
            format!("{at}.hours_per_day"),
        ),
        (json!({ "days_per_week": 8 }), format!("{at}.days_per_week")),
        (json!({ "steps": {} }), format!("{at}.steps")),
        (
            json!({ "steps": vec![json!({}); 61] }),
            format!("{at}.steps"),
        ),
        (step(json!(4)), format!("{at}.steps[1]")),
        (
            step(json!({ "kind": "coffee" })),
            format!("{at}.steps[1].kind"),
        ),
        (
            step(json!({ "wait": { "amount": -1 } })),
            format!("{at}.steps[1].wait.amount"),
        ),
        (
            step(json!({ "wait": { "amount": 1e9 } })),
            format!("{at}.steps[1].wait.amount"),
        ),
        (
            step(json!({ "wait": { "amount": "two" } })),
            format!("{at}.steps[1].wait.amount"),
        ),
        (
            step(json!({ "process": -0.5 })),
            format!("{at}.steps[1].process.amount"),
        ),
        (
            step(json!({ "process": { "unit": "fortnights" } })),
            format!("{at}.steps[1].process.unit"),
        ),
        (
            step(json!({ "complete_and_accurate": 101 })),
            format!("{at}.steps[1].complete_and_accurate"),
        ),
        (
            step(json!({ "complete_and_accurate": -1 })),
            format!("{at}.steps[1].complete_and_accurate"),
        ),
    ] {
        match opened(&stream) {
            Err(OpenError::Shape { path: told, .. }) => assert_eq!(told, path),
            other => panic!("{stream}: {other:?}"),
        }
        assert!(
            published.check(&document(&stream)).is_err(),
            "described: {stream}"
        );
    }
}

#[test]
fn what_nobody_knows_of_a_value_stream_survives() {
    let stream = json!({
        "hours_per_day": 8.0, "days_per_week": 5.0, "drawn_by": "Ines",
        "steps": [{
            "name": "Test", "kind": "test", "queue": 4, "wait": { "amount": 1.0, "unit": "weeks", "measured": true },
            "process": { "amount": 2.0, "unit": "hours" },
        }],
    });
    let assessments = open(document(&stream).to_string().as_bytes())
        .unwrap()
        .assessments;
    let written: Value = serde_json::from_str(&write(&assessments)).unwrap();
    assert_eq!(written["assessments"][0]["value_stream"], stream);
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn a_value_stream_is_opened_as_it_was_written(stream in any_stream()) {
        thread_local! {
            static PUBLISHED: Published = Published::read();
        }
        let mut assessment = Assessment::new("a".into());
        assessment.value_stream = Some(stream.clone());
        let text = write([&assessment]);
        prop_assert_eq!(&open(text.as_bytes()).unwrap().assessments[0], &assessment);
        let document: Value = serde_json::from_str(&text).unwrap();
        let checked = PUBLISHED.with(|published| published.check(&document));
        prop_assert!(checked.is_ok(), "{checked:?}");
        let sheets = Sheets { value_stream: Some(stream), ..Sheets::default() };
        prop_assert_eq!(open_sheets(&write_sheets(&sheets)).unwrap(), sheets);
    }
}

#[test]
fn sheets_are_opened_as_they_were_written() {
    let quantity = |value| Quantity::new(value);
    let percent = |value| waymark::assessment::Percent::new(value);
    let sheets = Sheets {
        value_stream: Some(four_steps(["a", "b", "c", "d"])),
        error_budget: BudgetSheet {
            objective: percent(99.9),
            days: quantity(30.0),
            promise: percent(99.5),
            basis: Basis::Requests,
            requests: quantity(2.5e6),
            bad: quantity(437.0),
            elapsed_days: quantity(11.5),
            error_rate: percent(0.2),
        },
        toil: ToilSheet {
            total_hours: quantity(640.0),
            tasks: vec![
                ToilTask {
                    name: "Certificates".into(),
                    traits: [Trait::Manual, Trait::GrowsWithService]
                        .into_iter()
                        .collect(),
                    hours: quantity(6.0),
                    build: quantity(24.0),
                    upkeep: quantity(0.5),
                },
                ToilTask::default(),
            ],
        },
        cost: CostSheet {
            spend: quantity(12_000.0),
            deployments: quantity(80.0),
            customers: quantity(900.0),
            idle: quantity(1_800.0),
            baseline: quantity(9_000.0),
            committed: quantity(6_300.0),
            resources: quantity(60.0),
            fitting: quantity(45.0),
        },
        ..Sheets::default()
    };
    assert_eq!(open_sheets(&write_sheets(&sheets)).unwrap(), sheets);
    assert_eq!(
        open_sheets(&write_sheets(&Sheets::default())).unwrap(),
        Sheets::default()
    );
}

#[test]
fn sheets_that_cannot_be_are_refused() {
    let one =
        |name: &str, value: Value| json!({ "format": "waymark-tools", "schema": 1, name: value });
    for (sheets, path) in [
        (
            one("error_budget", json!({ "objective": 101 })),
            "error_budget.objective",
        ),
        (
            one("error_budget", json!({ "days": -1 })),
            "error_budget.days",
        ),
        (
            one("error_budget", json!({ "basis": "luck" })),
            "error_budget.basis",
        ),
        (
            one("toil", json!({ "total_hours": "many" })),
            "toil.total_hours",
        ),
        (
            one("toil", json!({ "tasks": [{ "traits": ["dull"] }] })),
            "toil.tasks[0].traits",
        ),
        (
            one("toil", json!({ "tasks": [{ "upkeep": -2 }] })),
            "toil.tasks[0].upkeep",
        ),
        (
            one("toil", json!({ "tasks": vec![json!({}); 101] })),
            "toil.tasks",
        ),
        (one("cost", json!({ "spend": 1e16 })), "cost.spend"),
        (
            one("value_stream", json!({ "steps": 1 })),
            "value_stream.steps",
        ),
    ] {
        match open_sheets(&sheets.to_string()) {
            Err(OpenError::Shape { path: told, .. }) => assert_eq!(told, path),
            other => panic!("{sheets}: {other:?}"),
        }
    }
    assert_eq!(open_sheets("{}"), Err(OpenError::Foreign));
    assert!(matches!(
        open_sheets("{\"format"),
        Err(OpenError::NotJson { .. })
    ));
    assert_eq!(
        open_sheets(r#"{"format":"waymark-tools","schema":2}"#),
        Err(OpenError::Newer(2))
    );
}

#[test]
fn every_kind_of_step_names_practices_that_ship() {
    for kind in StepKind::ALL {
        for id in waymark::roadmap::helping(kind) {
            let id = PracticeId::from(*id);
            assert!(shipped().guidance.practice(&id).is_some(), "{kind:?}: {id}");
        }
    }
}

/// A team whose value stream loses most time at a step of this kind.
fn slow_at(assessment: &Assessment, kind: StepKind) -> Assessment {
    let mut stream = four_steps(["Review", "Test", "Change board", "Deployment"]);
    let slowest = stream.steps.last_mut().unwrap();
    (slowest.kind, slowest.name) = (kind, "The slow one".into());
    Assessment {
        value_stream: Some(stream),
        ..assessment.clone()
    }
}

#[test]
fn the_bottleneck_is_a_reason_and_changes_no_priority() {
    let library = shipped();
    let mut team = blank();
    for (at, question) in questions(library).iter().enumerate() {
        choose(&mut team, question, u8::try_from(at % 3).unwrap() + 1);
    }
    let without = plan(library, &team);
    let with = plan(library, &slow_at(&team, StepKind::Deployment));
    let priorities = |roadmap: &Roadmap| -> BTreeMap<PracticeId, f64> {
        let proposals = roadmap.proposals.iter();
        proposals
            .map(|p| (p.practice.clone(), p.priority.value()))
            .collect()
    };
    assert_eq!(priorities(&without), priorities(&with));
    let eased = with.proposals.iter().filter(|p| p.bottleneck.is_some());
    let eased: Vec<&str> = eased.map(|p| p.practice.as_str()).collect();
    assert_eq!(eased, ["deployment-automation"]);
    let proposal = with.proposal(&"deployment-automation".into()).unwrap();
    let bottleneck = proposal.bottleneck.as_ref().unwrap();
    assert_eq!(bottleneck.step, "The slow one");
    assert_near(bottleneck.share, 44.0 / 137.0);
    assert!(without.proposals.iter().all(|p| p.bottleneck.is_none()));
}

#[test]
fn of_equal_practices_the_one_that_eases_the_bottleneck_comes_first() {
    // Both lift the same question, so that only the bottleneck tells them apart.
    let text = [
        question_text("how", &["fast-code-review", "test-automation"]),
        practice_text("fast-code-review", "small", &[]),
        practice_text("test-automation", "small", &[]),
        "[[questionnaire]]\nschema = 1\nid = \"own\"\ntitle = \"Own\"\nversion = 1\nsummary = \"One question.\"\n\
         [[questionnaire.dimension]]\nid = \"all\"\ntitle = \"All\"\nsummary = \"Everything.\"\n\
         questions = [{ id = \"how\" }]\n"
            .to_owned(),
    ]
    .concat();
    let library = library(&text);
    let mut team = asking(&library);
    choose(&mut team, &"how".into(), 2);
    let first = |team: &Assessment| plan(&library, team).proposals[0].practice.to_string();
    assert_eq!(first(&team), "fast-code-review", "by id");
    assert_eq!(first(&slow_at(&team, StepKind::Test)), "test-automation");
    assert_eq!(first(&slow_at(&team, StepKind::Review)), "fast-code-review");
}
