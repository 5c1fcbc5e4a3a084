//! Values of other tools' files as they are shown.

use serde_json::Value;

use crate::assessment::Date;

/// A value of JSON as a person would write it: a text without quotes, nothing for null.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The day that a text begins with, as `2026-01-28` or a whole point in time.
pub(super) fn day(text: &str) -> Option<Date> {
    text.trim().get(..10)?.parse().ok()
}
