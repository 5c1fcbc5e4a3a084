//! The schema that editors check questionnaire files with, held against the files and the reader.

use serde_json::{Map, Value};
use toml::de::{DeTable, DeValue};
use waymark::assessment::Metric;
use waymark::content::{Library, Source, shipped};

use crate::manual::examples;
use crate::schema::Published;
use crate::teams::path;

fn schema() -> Published {
    Published::named("questionnaire-1.json")
}

/// A TOML file as an editor sees it.
fn tree(text: &str) -> Value {
    table(DeTable::parse(text).unwrap().into_inner())
}

fn table(table: DeTable<'_>) -> Value {
    let entry = |(key, node): (toml::Spanned<_>, toml::Spanned<DeValue<'_>>)| {
        let key: std::borrow::Cow<'_, str> = key.into_inner();
        (key.into_owned(), value(node.into_inner()))
    };
    Value::Object(table.into_iter().map(entry).collect::<Map<_, _>>())
}

fn value(node: DeValue<'_>) -> Value {
    match node {
        DeValue::String(text) => text.into_owned().into(),
        DeValue::Integer(number) => number.as_str().parse::<i64>().unwrap().into(),
        DeValue::Float(number) => number.as_str().parse::<f64>().unwrap().into(),
        DeValue::Boolean(flag) => flag.into(),
        DeValue::Datetime(moment) => moment.to_string().into(),
        DeValue::Array(list) => list
            .into_iter()
            .map(|node| value(node.into_inner()))
            .collect(),
        DeValue::Table(entries) => table(entries),
    }
}

#[test]
fn what_ships_and_what_the_manual_teaches_is_as_described() {
    let schema = schema();
    for source in shipped::FILES {
        if let Err(reason) = schema.check(&tree(source.text)) {
            panic!("{}: {reason}", source.file);
        }
    }
    for example in examples() {
        if let Err(reason) = schema.check(&tree(&example)) {
            panic!("the manual: {reason}");
        }
        assert!(example.starts_with("#:schema ../public/schema/questionnaire-1.json\n"));
    }
}

#[test]
fn what_the_reader_refuses_in_one_file_is_not_as_described() {
    let schema = schema();
    for file in [
        "agreement",
        "bands",
        "conditions",
        "empty",
        "empty-texts",
        "ladder-lengths",
        "limits",
        "lone-observation",
        "malformed-ids",
        "missing-fields",
        "newer-schema",
        "not-tables",
        "nothing-known",
        "remark",
        "unknown-fields",
        "unknown-words",
        "weights",
        "wrong-types",
    ] {
        let file = path(&format!("tests/fixtures/broken/{file}.toml"));
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(schema.check(&tree(&text)).is_err(), "{}", file.display());
    }
}

#[test]
fn every_mistake_in_the_example_is_marked() {
    let schema = schema();
    let example = examples().remove(0);
    for (right, wrong) in [
        ("agreement = 5", "agreement = 8"),
        ("agreement = 5", "agreement = 5\nlevels = []"),
        ("agreement = 5\n", ""),
        ("reverse = true", "reverse = \"yes\""),
        ("name = \"Afloat\"", "name = \" ELITE\""),
        ("from = 0", "from = 1"),
        ("from = 7.5", "from = 75"),
        ("weight = 2", "weight = 0"),
        ("quick = true", "quick = 1"),
        ("effort = \"medium\"", "effort = \"middling\""),
        ("at_least = 6", "at_least = 8"),
        ("at_least = 6", "at_least = 6, at_most = 6"),
        ("id = \"upkeep\"", "id = \"Upkeep\""),
        ("summary = \"Whether", "sumary = \"Whether"),
        ("prompt = \"Does", "prompt = \" \" # \"Does"),
        ("version = 1", "version = 0"),
    ] {
        let broken = example.replacen(right, wrong, 1);
        assert_ne!(broken, example, "{right} is not in the example");
        assert!(schema.check(&tree(&broken)).is_err(), "described: {wrong}");
        let sources = shipped::FILES.iter().copied().chain([Source {
            file: "own.toml",
            text: &broken,
        }]);
        let read = Library::read(&sources.collect::<Vec<_>>());
        assert!(read.is_err(), "read: {wrong}");
    }
}

/// The names of the metrics stand in both published schemas, in the manual and in the answers to a
/// mistake; the compiler sees none of them.
#[test]
fn every_metric_is_named_wherever_a_metric_may_stand() {
    let schema = |file: &str| -> Value {
        let text = std::fs::read_to_string(path("public/schema").join(file)).unwrap();
        serde_json::from_str(&text).unwrap()
    };
    let (authors, documents) = (schema("questionnaire-1.json"), schema("waymark-1.json"));
    let at = |schema: &Value, place: &str| schema.pointer(place).unwrap().to_string();
    let wrong = "[[practice]]\nimproves = { nothing = 1 }\n\
                 [[insight]]\nall = [{ delivery = \"nothing\", at_most = 1 }]\n";
    let problems = Library::read(&[Source {
        file: "metrics.toml",
        text: wrong,
    }])
    .unwrap_err();
    let hints: Vec<String> = problems.iter().map(|one| one.kind.hint()).collect();
    let hint = |word: &str| {
        hints
            .iter()
            .find(|hint| hint.contains(word))
            .unwrap()
            .clone()
    };
    let places = [
        (
            "improves, described",
            at(&authors, "/$defs/practice/properties/improves/properties"),
        ),
        (
            "delivery, described",
            at(&authors, "/$defs/condition/properties/delivery/enum"),
        ),
        (
            "a document",
            at(
                &documents,
                "/$defs/assessment/properties/delivery/properties",
            ),
        ),
        ("improves, answered", hint("well_being")),
        ("delivery, answered", hint("throughput")),
        (
            "the manual",
            std::fs::read_to_string(path("questionnaires/README.md")).unwrap(),
        ),
    ];
    for metric in Metric::ALL {
        for (place, text) in &places {
            assert!(text.contains(metric.key()), "{}: {place}", metric.key());
        }
    }
}
