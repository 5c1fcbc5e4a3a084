//! A file as a tree of values, each knowing where it stands.
//!
//! ## Why a tree of our own
//! Authors write TOML; the web app is shipped the same content as JSON, which it can read without
//! carrying a TOML parser. Both become this tree, and one reader turns the tree into questions, so
//! there is one door with one set of checks.

use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

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

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

/// A value of a file without places.
fn placeless(value: Value) -> Node {
    Node { value, span: 0..0 }
}

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a text, number, flag, list or table")
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(placeless(Value::Text(text.to_owned())))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(placeless(Value::Flag(flag)))
    }

    #[allow(clippy::cast_precision_loss, reason = "content numbers are small")]
    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(placeless(Value::Number(number as f64)))
    }

    #[allow(clippy::cast_precision_loss, reason = "content numbers are small")]
    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(placeless(Value::Number(number as f64)))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(placeless(Value::Number(number)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(placeless(Value::List(nodes)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some((name, node)) = map.next_entry()? {
            entries.push((Key { name, span: 0..0 }, node));
        }
        Ok(placeless(Value::Table(entries)))
    }
}
