//! A file as a tree of values, each knowing where it stands.
//!
//! ## Why a tree of our own
//! Authors write TOML; the web app is shipped the same content as JSON, which it can read without
//! carrying a TOML parser. Both become this tree, and one reader turns the tree into questions, so
//! there is one door with one set of checks.

use std::ops::Range;

/// A value and the bytes of the file it stands in (empty where the file has no places).
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    pub(super) value: Value,
    pub(super) span: Range<usize>,
}

/// The values a questionnaire file can hold.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    Number(f64),
    Flag(bool),
    List(Vec<Node>),
    Table(Vec<(Key, Node)>),
}

/// A field's name and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Key {
    pub(super) name: String,
    pub(super) span: Range<usize>,
}

impl Node {
    /// The same tree as JSON, without places.
    pub(super) fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Text(text) => text.as_str().into(),
            Value::Number(number) => number_to_json(*number),
            Value::Flag(flag) => (*flag).into(),
            Value::List(list) => list.iter().map(Self::to_json).collect(),
            Value::Table(entries) => entries
                .iter()
                .map(|(key, node)| (key.name.clone(), node.to_json()))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        }
    }
}

/// A number as JSON; a whole one has no fraction.
pub(super) fn number_to_json(number: f64) -> serde_json::Value {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "the number is whole and small"
    )]
    if number.fract() == 0.0 && number.abs() < 1e9 {
        (number as i64).into()
    } else {
        number.into()
    }
}

/// A tree without places. `null` is no value of a file; it is read as a table of nothing, which no field
/// takes.
impl From<serde_json::Value> for Node {
    fn from(json: serde_json::Value) -> Self {
        use serde_json::Value as Json;
        let value = match json {
            Json::String(text) => Value::Text(text),
            Json::Bool(flag) => Value::Flag(flag),
            Json::Array(list) => Value::List(list.into_iter().map(Self::from).collect()),
            Json::Number(number) => Value::Number(number.as_f64().unwrap_or(f64::NAN)),
            Json::Object(fields) => {
                let entry = |(name, value)| (Key { name, span: 0..0 }, Self::from(value));
                Value::Table(fields.into_iter().map(entry).collect())
            }
            Json::Null => Value::Table(Vec::new()),
        };
        Self { value, span: 0..0 }
    }
}
