//! What the crash screen saved: every stored text as the browser kept it.

use serde_json::Value;

use super::carried::Part;
use super::key::Key;
use super::object::Object;
use super::{Format, OpenError, Opened, open_text};

/// Reads every document of a rescue file that can be read, and keeps what belongs to no assessment
/// as a copy of everything does.
///
/// # Errors
/// When it is no such file, or none of its documents can be read: then the first one's error.
pub(super) fn read(value: Value) -> Result<Opened, OpenError> {
    let mut fields = Format::RESCUE.open(value)?;
    let mut rescued = Opened::default();
    let mut parts = Object::empty();
    let mut first_error = None;
    for (name, value) in fields.entries("entries")? {
        let Value::String(text) = value else {
            continue;
        };
        match Key::of(&name) {
            Some(Key::Assessment(_) | Key::Questionnaire(_)) => match open_text(&text) {
                Ok(opened) => {
                    rescued.assessments.extend(opened.assessments);
                    rescued.questionnaires.extend(opened.questionnaires);
                }
                Err(error) => first_error = first_error.or(Some(error)),
            },
            Some(Key::Tools) => Part::SHEETS.put_kept(&mut parts, &text),
            Some(Key::Mappings) => Part::MAPPINGS.put_kept(&mut parts, &text),
            // What could not be read is no better for having been saved, and the rest is this
            // browser's own affair.
            Some(Key::Ids | Key::Unreadable(_) | Key::Preferences) | None => {}
        }
    }
    rescued.unknown = parts.into_unknown();
    match first_error {
        Some(error) if rescued == Opened::default() => Err(error),
        _ => Ok(rescued),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::open;

    #[test]
    fn what_can_be_read_is_rescued() {
        let good = r#"{"format":"waymark","schema":1,"assessments":[{"id":"a","team":"Harbour"}]}"#;
        let own =
            r#"{"format":"waymark","schema":1,"questionnaires":[{"id":"upkeep","text":"id = 1"}]}"#;
        let file = serde_json::json!({
            "format": Format::RESCUE.name, "schema": 1, "saved": "2026-11-21T10:00:00Z",
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
            "format": Format::RESCUE.name, "schema": 1, "entries": { "waymark:assessment:b": "{cut off" },
        });
        assert!(matches!(
            open(file.to_string().as_bytes()),
            Err(OpenError::NotJson { .. })
        ));
    }
}
