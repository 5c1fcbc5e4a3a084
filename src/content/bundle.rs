//! The shipped content as the web app loads it.
//!
//! ## Why several JSON files
//! What is needed to answer the first question travels with the page: the first questionnaires
//! with the questions of their quick round. All other questions and questionnaires, practices,
//! insights and everything to read are needed only afterwards and follow behind it. JSON, because the app reads JSON anyway and so
//! carries no TOML parser into its first file. Of the questions that follow, it tells those that the
//! first questionnaires ask by their length, so that the time they take is told before they arrive. The
//! levels of agreement items are written out, since the app has their words only where people bring
//! questionnaires of their own.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::agreement;
use super::bundled::{self, FURTHER, LENGTHS, SOURCES};
use super::syntax::from_toml;
use super::{Source, shipped};
use crate::questionnaire::{LevelText, Outline, Question};

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
        if let Some(Value::Array(questions)) = file.get_mut("question") {
            questions.iter_mut().for_each(write_out_agreement);
        }
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
    let mut field = take_field(&mut catalogue);
    let lengths = lengths(&catalogue, &field);
    catalogue.insert(LENGTHS.to_owned(), lengths.into());
    catalogue.insert(FURTHER.to_owned(), outlines(&field).into());
    field.insert(SOURCES.to_owned(), take_sources(&mut catalogue).into());
    Bundle {
        catalogue: Value::from(catalogue).to_string(),
        field: Value::from(field).to_string(),
        guidance: Value::from(guidance).to_string(),
        reading: Value::from(reading).to_string(),
    }
}

/// Puts the levels of an agreement item in the place of how many there are.
fn write_out_agreement(question: &mut Value) {
    let Some(question) = question.as_object_mut() else {
        return;
    };
    let count = question.get("agreement").and_then(Value::as_u64);
    let levels = count.and_then(|count| agreement::levels(usize::try_from(count).ok()?));
    if let Some(levels) = levels {
        let level = |level: LevelText| json!({ "name": level.name, "text": level.text });
        let levels: Vec<Value> = levels.into_iter().map(level).collect();
        question.remove("agreement");
        question.insert("levels".to_owned(), levels.into());
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

/// Takes the sources of the first questions, which nobody looks up before the field is here.
fn take_sources(catalogue: &mut Map<String, Value>) -> Map<String, Value> {
    let questions = catalogue.get_mut("question").and_then(Value::as_array_mut);
    let questions = questions.into_iter().flatten();
    let questions = questions.filter_map(Value::as_object_mut);
    let taken = questions.filter_map(|question| {
        let id = question.get("id")?.as_str()?.to_owned();
        Some((id, question.remove("sources")?))
    });
    taken.collect()
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

/// The words to read of every question that the catalogue's questionnaires ask, in their order; 0 for one that is
/// here.
fn lengths(catalogue: &Map<String, Value>, field: &Map<String, Value>) -> Vec<Value> {
    // The sources have been checked; were they wrong, there would be nothing to tell.
    let read = |content: &Map<String, Value>| {
        bundled::catalogue(&Value::from(content.clone()).to_string()).unwrap_or_default()
    };
    let (here, following) = (read(catalogue), read(field));
    let words = here.asked().map(|id| {
        let question = following.question(id);
        question.map_or(0, Question::words_to_read).into()
    });
    words.collect()
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
