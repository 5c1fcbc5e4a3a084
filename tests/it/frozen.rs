//! Frozen documents: one of every kind and every schema that Waymark has ever written, as it wrote
//! it. None of them ever changes, for files like them are out there, and each can be read for ever.
//!
//! Who raises a kind's schema freezes what is written from then on beside them, under the new
//! number and of the same contents.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use waymark::exchange::{
    Beside, Format, OpenError, Opened, open_everything, open_joined, open_mappings, open_sheets,
    open_workshop, write_everything, write_joined, write_mappings, write_one, write_own_file,
    write_sheets, write_workshop,
};

use crate::schema::Published;
use crate::teams::path;

fn frozen(format: &Format, schema: u64) -> String {
    let file = format!("tests/fixtures/frozen/{}-{schema}.json", format.name);
    std::fs::read_to_string(path(&file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The one that is written today.
fn newest(format: &Format) -> String {
    frozen(format, format.schema)
}

fn opened_and_written(text: &str) -> Result<String, OpenError> {
    let (document, belongings) = open_everything(text.as_bytes())?;
    assert_eq!(belongings.unreadable_sheets, None);
    assert_eq!(belongings.unreadable_mappings, None);
    let Opened {
        assessments,
        questionnaires,
        unknown,
        left_out,
    } = document;
    // Only what the boot script saved has them.
    assert!(belongings.aside.iter().all(|aside| aside.name == "old"));
    assert_eq!(left_out, []);
    assert!(unknown.is_empty(), "{unknown:?}");
    let sheets = write_sheets(&belongings.sheets);
    let mappings = write_mappings(&belongings.mappings);
    Ok(write_everything(
        &assessments,
        &questionnaires,
        &Beside {
            sheets: Some(&sheets),
            mappings: Some(&mappings),
            ..Beside::default()
        },
    ))
}

/// What becomes of a document of a kind that is opened and written again, and the kind that it is
/// written as: the boot script alone writes what the crash screen saves.
fn again(format: &Format, text: &str) -> (Result<String, OpenError>, Format) {
    let sheets = |text| open_sheets(text).map(|sheets| write_sheets(&sheets));
    let mappings = |text| open_mappings(text).map(|mappings| write_mappings(&mappings));
    let workshop = |text| {
        open_workshop(text).map(|(workshop, beside)| {
            assert!(beside.is_empty(), "{beside:?}");
            write_workshop(&workshop, &beside)
        })
    };
    let joined = |text| {
        open_joined(text).map(|(joined, beside)| {
            assert!(beside.is_empty(), "{beside:?}");
            write_joined(&joined, &beside)
        })
    };
    match format.name {
        "waymark" | "waymark-rescue" => (opened_and_written(text), Format::DOCUMENT),
        "waymark-tools" => (sheets(text), Format::SHEETS),
        "waymark-mappings" => (mappings(text), Format::MAPPINGS),
        "waymark-workshop" => (workshop(text), Format::WORKSHOP),
        "waymark-joined" => (joined(text), Format::JOINED),
        name => panic!("how is a {name} opened and written?"),
    }
}

#[test]
fn every_schema_of_every_kind_is_frozen_and_nothing_else_is() {
    let expected: BTreeSet<String> = Format::ALL
        .iter()
        .flat_map(|format| {
            (1..=format.schema).map(|schema| format!("{}-{schema}.json", format.name))
        })
        .collect();
    let files = std::fs::read_dir(path("tests/fixtures/frozen")).unwrap();
    let found: BTreeSet<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn f13_every_frozen_document_becomes_the_newest_byte_for_byte() {
    for format in Format::ALL {
        for schema in 1..=format.schema {
            let (written, kind) = again(&format, &frozen(&format, schema));
            assert_eq!(written, Ok(newest(&kind)), "{} {schema}", format.name);
        }
    }
}

#[test]
fn what_a_browser_keeps_is_written_byte_for_byte_as_it_was_frozen() {
    let rescue: Value = serde_json::from_str(&newest(&Format::RESCUE)).unwrap();
    let kept = |name: &str| rescue["entries"][name].as_str().unwrap().to_owned();
    let (document, _) = open_everything(newest(&Format::DOCUMENT).as_bytes()).unwrap();
    for assessment in &document.assessments {
        let name = format!("waymark:assessment:{}", assessment.id);
        assert_eq!(write_one(assessment), kept(&name));
    }
    for file in &document.questionnaires {
        let name = format!("waymark:questionnaire:{}", file.id);
        assert_eq!(write_own_file(file), kept(&name));
    }
    assert_eq!(newest(&Format::SHEETS), kept("waymark:tools"));
    assert_eq!(newest(&Format::MAPPINGS), kept("waymark:mappings"));
}

#[test]
fn f14_a_document_of_a_schema_to_come_is_refused_by_its_number() {
    for format in Format::ALL {
        let mut document: Value = serde_json::from_str(&newest(&format)).unwrap();
        document["schema"] = json!(format.schema + 1);
        let (refused, _) = again(&format, &document.to_string());
        assert_eq!(
            refused,
            Err(OpenError::Newer(format.schema + 1)),
            "{}",
            format.name
        );
    }
}

#[test]
fn every_frozen_document_of_assessments_is_as_its_schema_was_described() {
    for schema in 1..=Format::DOCUMENT.schema {
        let published = Published::named(&format!("waymark-{schema}.json"));
        let document = serde_json::from_str(&frozen(&Format::DOCUMENT, schema)).unwrap();
        assert_eq!(published.check(&document), Ok(()), "{schema}");
    }
}
