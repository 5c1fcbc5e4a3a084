//! What the crash screen saved: every stored document as the browser kept it.

use serde_json::Value;

use super::super::fields::Fields;
use super::{OpenError, Opened, open};

/// The format that the boot script writes when the app cannot.
pub(super) const FORMAT: &str = "waymark-rescue";
/// The keys under which the browser keeps assessments.
const ASSESSMENT_KEY: &str = "waymark:assessment:";

/// Reads every assessment of a rescue file that can be read.
///
/// # Errors
/// When there is none, or none of them can be read: then the first one's error.
pub(super) fn read(fields: &mut Fields) -> Result<Opened, OpenError> {
    let mut assessments = Vec::new();
    let mut first_error = None;
    for (key, value) in fields.entries("entries")? {
        let (true, Value::String(text)) = (key.starts_with(ASSESSMENT_KEY), value) else {
            continue;
        };
        match open(text.as_bytes()) {
            Ok(opened) => assessments.extend(opened.assessments),
            Err(error) => first_error = first_error.or(Some(error)),
        }
    }
    match first_error {
        Some(error) if assessments.is_empty() => Err(error),
        _ => Ok(Opened { assessments }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_read_is_rescued() {
        let good = r#"{"format":"waymark","schema":1,"assessments":[{"id":"a","team":"Harbour"}]}"#;
        let file = serde_json::json!({
            "format": FORMAT, "schema": 1, "saved": "2026-11-21T10:00:00Z",
            "entries": {
                "waymark:assessment:a": good,
                "waymark:assessment:b": "{cut off",
                "waymark:preferences": "{}",
            },
        });
        let opened = open(file.to_string().as_bytes()).unwrap();
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
