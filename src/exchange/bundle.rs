//! The shipped content as the web app loads it.
//!
//! ## Why two JSON files
//! What is needed to answer the first question travels with the page; practices and insights are
//! needed only afterwards and follow behind it. JSON, because the app reads JSON anyway and so
//! carries no TOML parser.

use serde_json::{Map, Value, json};

use crate::questionnaire::Source;
use crate::questionnaire::node;

/// The two content files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// Questions and questionnaires, for [`crate::questionnaire::Catalogue::from_json`].
    pub catalogue: String,
    /// Practices and insights, for [`crate::roadmap::Guidance::from_json`].
    pub guidance: String,
}

/// Makes the content files from questionnaire files that have been checked.
pub fn bundle(sources: &[Source<'_>]) -> Bundle {
    let mut catalogue: Map<String, Value> = Map::new();
    let mut guidance: Map<String, Value> = Map::new();
    for source in sources {
        let (tree, _) = node::from_toml(source.text);
        let Value::Object(mut file) = tree.to_json() else {
            continue;
        };
        for name in ["question", "questionnaire"] {
            append(&mut catalogue, name, file.remove(name));
        }
        for name in ["practice", "insight"] {
            append(&mut guidance, name, file.remove(name));
        }
        // What is left stands at the top of the file: a questionnaire, or remarks about a bank.
        if file.contains_key("dimension") {
            let questionnaire = Value::from(vec![Value::from(file)]);
            append(&mut catalogue, "questionnaire", Some(questionnaire));
        }
    }
    Bundle {
        catalogue: Value::from(catalogue).to_string(),
        guidance: Value::from(guidance).to_string(),
    }
}

fn append(map: &mut Map<String, Value>, name: &str, items: Option<Value>) {
    if let Some(Value::Array(items)) = items
        && let Some(list) = map.entry(name).or_insert_with(|| json!([])).as_array_mut()
    {
        list.extend(items);
    }
}
