//! The shipped content as the web app loads it.
//!
//! ## Why several JSON files
//! What is needed to answer the first question travels with the page: the first questionnaires
//! with the questions of their quick round. All other questions and questionnaires, practices,
//! insights and everything to read are needed only afterwards and follow behind it. JSON, because the app reads JSON anyway and so
//! carries no TOML parser into its first file. Of the questions that follow, it tells those that the
//! first questionnaires ask by their length, so that the time they take is told before they arrive.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::bundled::{self, FURTHER, LENGTHS};
use super::syntax::from_toml;
use super::{Source, shipped};
use crate::questionnaire::Outline;

/// The content files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// The first questionnaires and the questions of their quick round, for
    /// [`bundled::catalogue`].
    pub catalogue: String,
    /// The other questionnaires and questions, for [`bundled::with_field`].
    pub field: String,
    /// Practices and insights, for [`bundled::guidance`].
    pub guidance: String,
    /// Terms and articles, for [`bundled::handbook`].
    pub reading: String,
}

/// Makes the content files from questionnaire files that have been checked.
pub fn bundle(sources: &[Source<'_>]) -> Bundle {
    let mut catalogue: Map<String, Value> = Map::new();
    let mut guidance: Map<String, Value> = Map::new();
    let mut reading: Map<String, Value> = Map::new();
    for source in sources {
        let (tree, _) = from_toml(source.text);
        let Value::Object(mut file) = tree.to_json() else {
            continue;
        };
        for name in ["question", "questionnaire"] {
            append(&mut catalogue, name, file.remove(name));
        }
        for name in ["practice", "insight"] {
            append(&mut guidance, name, file.remove(name));
        }
        for name in ["term", "article"] {
            append(&mut reading, name, file.remove(name));
        }
        // What is left stands at the top of the file: a questionnaire, or remarks about a bank.
        if file.contains_key("dimension") {
            let questionnaire = Value::from(vec![Value::from(file)]);
            append(&mut catalogue, "questionnaire", Some(questionnaire));
        }
    }
    let field = take_field(&mut catalogue);
    let lengths = lengths(&catalogue, &field);
    catalogue.insert(LENGTHS.to_owned(), lengths.into());
    catalogue.insert(FURTHER.to_owned(), outlines(&field).into());
    Bundle {
        catalogue: Value::from(catalogue).to_string(),
        field: Value::from(field).to_string(),
        guidance: Value::from(guidance).to_string(),
        reading: Value::from(reading).to_string(),
    }
}

/// Takes out of the catalogue what a quick round of the first questionnaires does not need.
fn take_field(catalogue: &mut Map<String, Value>) -> Map<String, Value> {
    let (first, further) = split(catalogue.remove("questionnaire"), |id| {
        shipped::FIRST.contains(&id)
    });
    let asked: BTreeSet<&str> = first
        .iter()
        .flat_map(|questionnaire| items(questionnaire, "dimension"))
        .flat_map(|dimension| items(dimension, "questions"))
        .filter(|entry| entry.get("quick").and_then(Value::as_bool) == Some(true))
        .filter_map(id_of)
        .collect();
    let (here, there) = split(catalogue.remove("question"), |id| asked.contains(id));
    let of = |questions: Vec<Value>, questionnaires: Vec<Value>| {
        Map::from_iter([
            ("question".to_owned(), Value::from(questions)),
            ("questionnaire".to_owned(), Value::from(questionnaires)),
        ])
    };
    let field = of(there, further);
    catalogue.extend(of(here, first));
    field
}

/// What is told of each questionnaire of the field before it is here.
fn outlines(field: &Map<String, Value>) -> Vec<Value> {
    // The sources have been checked; were they wrong, there would be nothing to tell.
    let following = bundled::catalogue(&Value::from(field.clone()).to_string());
    let outlines = following.map_or_else(|_| Vec::new(), |following| following.outlines());
    let outline = |outline: Outline| {
        json!({
            "id": outline.id.as_str(),
            "title": outline.title,
            "summary": outline.summary,
            "questions": outline.questions,
        })
    };
    outlines.into_iter().map(outline).collect()
}

/// The words to read of every question that a questionnaire of the catalogue asks and the field
/// brings.
fn lengths(catalogue: &Map<String, Value>, field: &Map<String, Value>) -> Map<String, Value> {
    let questions = Value::from(Map::from_iter(
        field
            .get("question")
            .map(|list| ("question".to_owned(), list.clone())),
    ));
    // The sources have been checked; were they wrong, there would be nothing to tell.
    let Ok(following) = bundled::catalogue(&questions.to_string()) else {
        return Map::new();
    };
    let questionnaires = catalogue.get("questionnaire").and_then(Value::as_array);
    let entries = questionnaires
        .into_iter()
        .flatten()
        .flat_map(|questionnaire| items(questionnaire, "dimension"))
        .flat_map(|dimension| items(dimension, "questions"));
    let lengths = entries.filter_map(|entry| {
        let id = id_of(entry)?;
        let words = following.words_to_read(&id.into())?;
        Some((id.to_owned(), Value::from(words)))
    });
    lengths.collect()
}

/// The items of a list whose id is chosen, and the others.
fn split(list: Option<Value>, is_chosen: impl Fn(&str) -> bool) -> (Vec<Value>, Vec<Value>) {
    let Some(Value::Array(list)) = list else {
        return (Vec::new(), Vec::new());
    };
    list.into_iter()
        .partition(|item| id_of(item).is_some_and(&is_chosen))
}

fn items<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value
        .get(name)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

fn id_of(value: &Value) -> Option<&str> {
    value.get("id")?.as_str()
}

fn append(map: &mut Map<String, Value>, name: &str, items: Option<Value>) {
    if let Some(Value::Array(items)) = items
        && let Some(list) = map.entry(name).or_insert_with(|| json!([])).as_array_mut()
    {
        list.extend(items);
    }
}
