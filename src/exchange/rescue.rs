//! What the crash screen saved: every stored text as the browser kept it.

use serde_json::Value;

use super::everything::{MAPPINGS, TOOLS, kept_mappings, kept_sheets};
use super::fields::Fields;
use super::{OpenError, Opened, open_text};

/// The format that the boot script writes when the app cannot.
pub(super) const FORMAT: &str = "waymark-rescue";
/// The keys under which the browser keeps documents: assessments, and authors' files.
const DOCUMENT_KEYS: [&str; 2] = ["waymark:assessment:", "waymark:questionnaire:"];

/// The keys under which it keeps the calculators' sheets, and what was chosen for event files.
const TOOLS_KEY: &str = "waymark:tools";
const MAPPINGS_KEY: &str = "waymark:mappings";

/// Reads every document of a rescue file that can be read, and keeps what belongs to no assessment
/// as a copy of everything does.
///
/// # Errors
/// When there is none, or none of them can be read: then the first one's error.
pub(super) fn read(fields: &mut Fields) -> Result<Opened, OpenError> {
    let mut rescued = Opened::default();
    let mut first_error = None;
    for (key, value) in fields.entries("entries")? {
        let Value::String(text) = value else {
            continue;
        };
        let kept = match key.as_str() {
            TOOLS_KEY => kept_sheets(&text).map(|map| (TOOLS, Value::from(map))),
            MAPPINGS_KEY => kept_mappings(&text).map(|list| (MAPPINGS, Value::from(list))),
            _ => None,
        };
        if let Some((name, value)) = kept {
            rescued.unknown.insert(name.to_owned(), value.to_string());
        }
        if !DOCUMENT_KEYS.iter().any(|start| key.starts_with(start)) {
            continue;
        }
        match open_text(&text) {
            Ok(opened) => {
                rescued.assessments.extend(opened.assessments);
                rescued.questionnaires.extend(opened.questionnaires);
            }
            Err(error) => first_error = first_error.or(Some(error)),
        }
    }
    match first_error {
        Some(error) if rescued == Opened::default() => Err(error),
        _ => Ok(rescued),
    }
}

#[cfg(test)]
mod tests {
    use super::super::open;
    use super::*;

    #[test]
    fn what_can_be_read_is_rescued() {
        let good = r#"{"format":"waymark","schema":1,"assessments":[{"id":"a","team":"Harbour"}]}"#;
        let own =
            r#"{"format":"waymark","schema":1,"questionnaires":[{"id":"upkeep","text":"id = 1"}]}"#;
        let file = serde_json::json!({
            "format": FORMAT, "schema": 1, "saved": "2026-11-21T10:00:00Z",
            "entries": {
                "waymark:assessment:a": good,
                "waymark:assessment:b": "{cut off",
                "waymark:preferences": "{}",
                "waymark:questionnaire:upkeep": own,
            },
        });
        let opened = open(file.to_string().as_bytes()).unwrap();
        assert_eq!(opened.questionnaires[0].text, "id = 1");
        assert_eq!(opened.assessments.len(), 1);
        assert_eq!(opened.assessments[0].team, "Harbour");
    }

    #[test]
    fn a_rescue_file_with_nothing_readable_says_why() {
        let file = serde_json::json!({
            "format": FORMAT, "schema": 1, "entries": { "waymark:assessment:b": "{cut off" },
        });
        assert!(matches!(
            open(file.to_string().as_bytes()),
            Err(OpenError::NotJson { .. })
        ));
    }
}
