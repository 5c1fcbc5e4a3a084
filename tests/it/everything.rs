//! A copy of everything: what belongs to no assessment comes back with the rest.

use serde_json::{Value, json};
use waymark::assessment::{Percent, TimeUnit};
use waymark::calculator::{Basis, Quantity, SheetKind, Sheets, Trait};
use waymark::delivery::events::{Columns, EmptyRelated, Field, FileKind, Meanings};
use waymark::exchange::{
    Aside, Belongings, Beside, Elsewhere, Expected, LeftOut, Mapping, OpenError, open,
    open_everything, write, write_everything, write_mappings, write_sheets,
};
use waymark::questionnaire::OwnFile;

use crate::schema::Published;
use crate::teams::path;

/// The frozen copy of everything of schema 1. It never changes: files like it are out there.
fn frozen() -> String {
    std::fs::read_to_string(path("tests/fixtures/documents/everything.json")).unwrap()
}

fn mapping() -> Mapping {
    Mapping {
        kind: FileKind::Deployments,
        headers: vec!["Kennung".to_owned(), "Fertig am".to_owned()],
        columns: Columns::from([(Field::DeploymentId, "Kennung".to_owned())]),
        meanings: Meanings {
            success: vec!["erfolgreich".to_owned()],
            empty_related: EmptyRelated::Related,
            ..Meanings::default()
        },
        zone: "Europe/Berlin".to_owned(),
    }
}

fn aside(name: &str, text: &str) -> Aside {
    Aside {
        name: name.to_owned(),
        text: text.to_owned(),
    }
}

fn opened(text: &str) -> (waymark::exchange::Opened, Belongings) {
    open_everything(text.as_bytes()).unwrap()
}

#[test]
fn the_frozen_copy_still_says_what_it_said() {
    let (opened, belongings) = opened(&frozen());
    assert_eq!(opened.assessments.len(), 1);
    assert_eq!(opened.assessments[0].team, "Harbour");
    assert_eq!(opened.questionnaires[0].id.as_str(), "upkeep");
    assert!(opened.unknown.is_empty());
    assert_eq!(belongings.unreadable_sheets, None);
    let Sheets {
        value_stream,
        error_budget,
        toil,
        cost,
        roi,
        unknown,
    } = &belongings.sheets;
    let stream = value_stream.as_ref().unwrap();
    assert_eq!(stream.steps[0].wait.unit(), TimeUnit::Days);
    assert!((stream.clock.hours_per_day() - 7.5).abs() < 1e-9);
    assert_eq!(error_budget.objective, Percent::new(99.95));
    assert_eq!(error_budget.basis, Basis::Requests);
    assert_eq!(error_budget.elapsed_days, Quantity::new(9.0));
    assert_eq!(toil.total_hours, Quantity::new(320.0));
    assert!(toil.tasks[0].traits.has(Trait::Manual));
    assert_eq!(cost.fitting, Quantity::new(45.0));
    // It is older than the return on an investment: a sheet that is absent is an empty one.
    assert!(roi.is_blank());
    assert!(unknown.is_empty());
    // One that a newer version wrote is passed over.
    assert_eq!(belongings.mappings.len(), 1);
    assert_eq!(belongings.mappings[0].headers, mapping().headers);
    assert_eq!(belongings.mappings[0].columns, mapping().columns);
    assert_eq!(belongings.mappings[0].zone, "Europe/Berlin");
}

#[test]
fn everything_comes_back_as_it_was() {
    let (before, belongings) = opened(&frozen());
    let mappings = [mapping()];
    let text = write_everything(
        &before.assessments,
        &before.questionnaires,
        &Beside {
            sheets: Some(&write_sheets(&belongings.sheets)),
            mappings: Some(&write_mappings(&mappings)),
            ..Beside::default()
        },
    );
    let (after, again) = opened(&text);
    assert_eq!(after, before);
    assert_eq!(again.sheets, belongings.sheets);
    assert_eq!(again.mappings, mappings);
    // Whoever reads only assessments keeps the rest.
    let kept = open(text.as_bytes()).unwrap();
    assert_eq!(kept.assessments, before.assessments);
    let written: Value = serde_json::from_str(&kept.write()).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(&text).unwrap());
}

#[test]
fn a_copy_without_belongings_is_a_document_as_ever() {
    let (before, _) = opened(&frozen());
    let empty_sheets = write_sheets(&Sheets::default());
    for (sheets, mappings) in [
        (None, None),
        (Some(empty_sheets.as_str()), Some(write_mappings(&[]))),
    ] {
        let none: [&OwnFile; 0] = [];
        let beside = Beside {
            sheets,
            mappings: mappings.as_deref(),
            preferences: Some("[]"),
            ..Beside::default()
        };
        let text = write_everything(&before.assessments, none, &beside);
        assert_eq!(text, write(&before.assessments));
        assert_eq!(opened(&text).1, Belongings::default());
    }
}

#[test]
fn the_calculators_own_file_opens_too() {
    let (_, belongings) = opened(&frozen());
    let file = write_sheets(&belongings.sheets);
    let (document, alone) = opened(&file);
    assert!(document.assessments.is_empty());
    assert_eq!(alone.sheets, belongings.sheets);
    assert!(
        SheetKind::ALL
            .iter()
            .all(|kind| alone.sheets.is_filled(*kind) || *kind == SheetKind::Roi)
    );
    // In UTF-16, as another program saves it again.
    let wide: Vec<u8> = file.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(open_everything(&wide).unwrap().1, alone);
    assert_eq!(
        open(file.as_bytes()).unwrap_err(),
        OpenError::Elsewhere(Elsewhere::Sheets),
        "it holds no assessments"
    );
    let newer = file.replacen("\"schema\": 1", "\"schema\": 2", 1);
    assert_eq!(
        open_everything(newer.as_bytes()).unwrap_err(),
        OpenError::Newer(2)
    );
}

#[test]
fn sheets_that_cannot_be_read_are_told_and_lose_no_assessment() {
    let mut copy: Value = serde_json::from_str(&frozen()).unwrap();
    copy["tools"]["cost"]["spend"] = json!(-1);
    let (document, belongings) = opened(&copy.to_string());
    assert_eq!(document.assessments.len(), 1);
    assert_eq!(belongings.sheets, Sheets::default());
    assert_eq!(
        belongings.unreadable_sheets,
        Some(OpenError::Shape {
            path: "tools.cost.spend".to_owned(),
            expected: Expected::Quantity,
        })
    );
    assert_eq!(belongings.mappings.len(), 1);
}

#[test]
fn a_part_of_a_newer_schema_is_refused_alone_and_one_without_a_number_is_of_the_first() {
    let mut copy: Value = serde_json::from_str(&frozen()).unwrap();
    assert_eq!(
        copy.get("schemas"),
        None,
        "the frozen copy is older than they"
    );
    copy["schemas"] = json!({ "tools": 2, "mappings": 1 });
    let (document, belongings) = opened(&copy.to_string());
    assert_eq!(document.assessments.len(), 1);
    assert_eq!(belongings.sheets, Sheets::default());
    assert_eq!(belongings.unreadable_sheets, Some(OpenError::Newer(2)));
    assert_eq!(belongings.mappings.len(), 1);
    assert_eq!(belongings.unreadable_mappings, None);

    copy["schemas"] = json!({ "mappings": 7, "rounds": 3 });
    let (document, belongings) = opened(&copy.to_string());
    assert!(belongings.sheets.is_filled(SheetKind::Cost));
    assert_eq!(belongings.unreadable_sheets, None);
    assert_eq!(belongings.mappings, []);
    assert_eq!(belongings.unreadable_mappings, Some(OpenError::Newer(7)));
    // The number of a part that nobody here knows stays with it.
    assert_eq!(document.unknown.get("schemas").unwrap(), r#"{"rounds":3}"#);
}

#[test]
fn numbers_that_are_none_leave_no_part_to_be_guessed_at() {
    let place = |path: &str, expected: Expected| OpenError::Shape {
        path: path.to_owned(),
        expected,
    };
    let whole = || Expected::WholeBetween {
        from: 1,
        to: u64::MAX,
    };
    for (schemas, sheets, mappings) in [
        (
            json!({ "tools": "1" }),
            Some(place("schemas.tools", whole())),
            None,
        ),
        (
            json!({ "mappings": 0 }),
            None,
            Some(place("schemas.mappings", whole())),
        ),
        (
            json!([1, 1]),
            Some(place("schemas", Expected::Object)),
            Some(place("schemas", Expected::Object)),
        ),
    ] {
        let mut copy: Value = serde_json::from_str(&frozen()).unwrap();
        copy["schemas"] = schemas;
        let (document, belongings) = opened(&copy.to_string());
        assert_eq!(document.assessments.len(), 1);
        assert_eq!(belongings.unreadable_sheets, sheets);
        assert_eq!(belongings.unreadable_mappings, mappings);
    }
}

#[test]
fn what_a_newer_waymark_keeps_travels_with_its_numbers() {
    let sheets = r#"{"format":"waymark-tools","schema":5,"cost":{"in":"another shape"}}"#;
    let mappings = r#"{"format":"waymark-mappings","schema":6,"by_kind":{"deployments":{}}}"#;
    let none: [&OwnFile; 0] = [];
    let beside = Beside {
        sheets: Some(sheets),
        mappings: Some(mappings),
        ..Beside::default()
    };
    let copy = write_everything([], none, &beside);
    let written: Value = serde_json::from_str(&copy).unwrap();
    assert_eq!(written["schemas"], json!({ "tools": 5, "mappings": 6 }));
    assert_eq!(
        written["tools"],
        json!({ "cost": { "in": "another shape" } })
    );
    assert_eq!(
        written["mappings"],
        json!({ "by_kind": { "deployments": {} } })
    );
    let (_, belongings) = opened(&copy);
    assert_eq!(belongings.unreadable_sheets, Some(OpenError::Newer(5)));
    assert_eq!(belongings.unreadable_mappings, Some(OpenError::Newer(6)));
}

#[test]
fn what_a_crash_screen_saved_brings_the_sheets_and_choices_back() {
    let (_, belongings) = opened(&frozen());
    let rescue = json!({
        "format": "waymark-rescue", "schema": 1, "saved": "2026-11-21T10:00:00Z",
        "entries": {
            "waymark:tools": write_sheets(&belongings.sheets),
            "waymark:mappings": write_mappings(&[mapping()]),
            "waymark:assessment:b": "{cut off",
            "waymark:preferences": "{}",
        },
    });
    let (document, rescued) = opened(&rescue.to_string());
    assert!(document.assessments.is_empty());
    assert_eq!(rescued.sheets, belongings.sheets);
    assert_eq!(rescued.mappings, [mapping()]);
    assert_eq!(rescued.preferences.as_deref(), Some("{}"));
    assert_eq!(rescued.aside, [aside("b", "{cut off")]);
    assert_eq!(document.left_out, []);
}

#[test]
fn what_could_not_be_read_travels_along_and_is_read_where_that_is_possible() {
    let good = r#"{"format":"waymark","schema":1,"assessments":[{"id":"a","team":"Tide"}]}"#;
    let own = r#"{"format":"waymark","schema":1,"questionnaires":[{"id":"upkeep","text":"x"}]}"#;
    let older = good.replace("Tide", "Older");
    let all = [
        aside("old", "{cut off"),
        aside("a", good),
        aside("again", &older),
        aside("questionnaire-upkeep", own),
    ];
    let none: [&OwnFile; 0] = [];
    let beside = Beside {
        sheets: Some("{broken"),
        mappings: Some(r#"{"format":"theirs","cost":{"spend":1}}"#),
        preferences: Some(r#"{"theme":"dark","later":{"deep":[1]}}"#),
        workshops: &[],
        joined: &[],
        aside: &all,
        later: None,
    };
    let copy = write_everything([], none, &beside);
    let (document, belongings) = opened(&copy);
    assert_eq!(document.assessments[0].team, "Tide");
    assert_eq!(document.questionnaires[0].id.as_str(), "upkeep");
    assert_eq!(
        belongings.aside,
        [
            aside("old", "{cut off"),
            aside("again", &older),
            aside("tools", "{broken"),
            aside("mappings", r#"{"format":"theirs","cost":{"spend":1}}"#),
        ]
    );
    let chosen: Value = serde_json::from_str(&belongings.preferences.unwrap()).unwrap();
    assert_eq!(chosen, json!({ "theme": "dark", "later": { "deep": [1] } }));
    // Whoever reads only assessments keeps the rest.
    let kept = open(copy.as_bytes()).unwrap().write();
    let kept: Value = serde_json::from_str(&kept).unwrap();
    assert_eq!(kept, serde_json::from_str::<Value>(&copy).unwrap());
}

#[test]
fn what_a_copy_says_wrongly_of_the_rest_is_told_and_loses_nothing_else() {
    let mut copy: Value = serde_json::from_str(&frozen()).unwrap();
    copy["preferences"] = json!("dark");
    copy["aside"] = json!([{ "name": "old", "text": "x" }, { "name": "old", "text": 1 }, 2]);
    let (document, belongings) = opened(&copy.to_string());
    assert_eq!(document.assessments.len(), 1);
    assert_eq!(belongings.preferences, None);
    assert_eq!(
        belongings.aside,
        [aside("old", "x"), aside("preferences", r#""dark""#)]
    );
    let unknown = |place: &str| LeftOut::Unknown(place.to_owned());
    assert_eq!(
        document.left_out,
        [unknown("aside[1]"), unknown("aside[2]")]
    );
}

#[test]
fn every_exported_fixture_is_as_described() {
    let published = Published::read();
    let mut seen = 0;
    for entry in std::fs::read_dir(path("tests/fixtures/documents")).unwrap() {
        let file = entry.unwrap().path();
        let text = std::fs::read_to_string(&file).unwrap();
        let (document, belongings) = opened(&text);
        let copy = write_everything(
            &document.assessments,
            &document.questionnaires,
            &Beside {
                sheets: Some(&write_sheets(&belongings.sheets)),
                mappings: Some(&write_mappings(&belongings.mappings)),
                preferences: Some(
                    r#"{"theme":"dark","bands":2024,"paging":"question","keys":true}"#,
                ),
                workshops: &[("0000002a".to_owned(), workshop())],
                joined: &[("0a1b2c3d".to_owned(), answered())],
                aside: &[aside("old", "{cut off")],
                later: None,
            },
        );
        for text in [text, copy] {
            let value = serde_json::from_str(&text).unwrap();
            assert_eq!(published.check(&value), Ok(()), "{}", file.display());
        }
        seen += 1;
    }
    assert!(seen >= 3, "{seen} fixtures");
}

#[test]
fn impossible_sheets_are_not_as_described() {
    let published = Published::read();
    for (pointer, value) in [
        ("/tools/cost/spend", json!(-1)),
        ("/tools/error_budget/objective", json!(101)),
        ("/tools/error_budget/basis", json!("coffee")),
        ("/tools/toil/tasks/0/traits/0", json!("boring")),
        ("/tools/value_stream/hours_per_day", json!(25)),
    ] {
        let mut copy: Value = serde_json::from_str(&frozen()).unwrap();
        *copy.pointer_mut(pointer).unwrap() = value;
        assert!(published.check(&copy).is_err(), "described: {pointer}");
        let (_, belongings) = opened(&copy.to_string());
        assert!(belongings.unreadable_sheets.is_some(), "read: {pointer}");
    }
}

/// A workshop as a browser keeps it.
fn workshop() -> String {
    std::fs::read_to_string(path("tests/fixtures/frozen/waymark-workshop-1.json")).unwrap()
}

#[test]
fn workshops_come_back_and_one_that_cannot_be_read_stays_aside() {
    let text: Value = serde_json::from_str(&workshop()).unwrap();
    let id = text["id"].as_str().unwrap().to_owned();
    let later = r#"{"format":"waymark-workshop","schema":99,"id":"00000001"}"#;
    let workshops = [
        (id.clone(), text.to_string()),
        ("00000001".to_owned(), later.to_owned()),
        ("00000002".to_owned(), "{".to_owned()),
    ];
    let beside = Beside {
        workshops: &workshops,
        ..Beside::default()
    };
    let none: [&OwnFile; 0] = [];
    let (opened, belongings) = opened(&write_everything([], none, &beside));
    assert!(opened.unknown.is_empty(), "{:?}", opened.unknown);
    assert_eq!(belongings.workshops, [(id, text.to_string())]);
    let named: Vec<&str> = belongings.aside.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(named, ["workshop-00000002", "workshop-00000001"]);
}

/// What somebody answered in a workshop, as a browser keeps it.
fn answered() -> String {
    std::fs::read_to_string(path("tests/fixtures/frozen/waymark-joined-1.json")).unwrap()
}

#[test]
fn what_was_answered_in_workshops_comes_back_and_what_cannot_be_read_stands_aside() {
    let kept = answered();
    let none: [&waymark::assessment::Assessment; 0] = [];
    let joined = [
        ("0a1b2c3d".to_owned(), kept.clone()),
        ("00000001".to_owned(), kept.clone()),
        ("00000002".to_owned(), "{broken".to_owned()),
    ];
    let beside = Beside {
        joined: &joined,
        ..Beside::default()
    };
    let own: [&OwnFile; 0] = [];
    let text = write_everything(none, own, &beside);
    let published = Published::named("waymark-1.json");
    assert_eq!(
        published.check(&serde_json::from_str(&text).unwrap()),
        Ok(())
    );
    let (_, belongings) = opened(&text);
    assert_eq!(belongings.joined, [("0a1b2c3d".to_owned(), kept)]);
    let mut aside: Vec<&str> = belongings.aside.iter().map(|it| it.name.as_str()).collect();
    aside.sort_unstable();
    assert_eq!(aside, ["joined-00000001", "joined-00000002"]);
}
