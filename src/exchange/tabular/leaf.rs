//! A document as its single values, each with its path, and together again.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::path::{Path, Step};

/// A value that holds no other.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Leaf {
    Text(String),
    Number(Number),
    Flag(bool),
    /// JSON's `null`.
    Nothing,
    /// A list or an object with nothing in it.
    NoItems,
    NoFields,
}

/// The values of a document in its order.
pub(super) fn leaves(value: &Value) -> Vec<(Path, Leaf)> {
    let mut found = Vec::new();
    gather(value, &mut Path::new(), &mut found);
    found
}

fn gather(value: &Value, path: &mut Path, found: &mut Vec<(Path, Leaf)>) {
    let leaf = match value {
        Value::Array(items) if items.is_empty() => Leaf::NoItems,
        Value::Object(fields) if fields.is_empty() => Leaf::NoFields,
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                path.push(Step::Item(at));
                gather(item, path, found);
                path.pop();
            }
            return;
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                path.push(Step::Name(name.clone()));
                gather(field, path, found);
                path.pop();
            }
            return;
        }
        Value::String(text) => Leaf::Text(text.clone()),
        Value::Number(number) => Leaf::Number(number.clone()),
        Value::Bool(flag) => Leaf::Flag(*flag),
        Value::Null => Leaf::Nothing,
    };
    found.push((path.clone(), leaf));
}

/// Two values of which one stands in the place of the other, or is inside it.
#[derive(Debug, PartialEq)]
pub(super) struct Conflict(pub(super) Path);

/// The document of these values. Items of a list close the gaps that were left by rows that
/// somebody deleted.
pub(super) fn document(leaves: BTreeMap<Path, Leaf>) -> Result<Value, Conflict> {
    let leaves: Vec<(Path, Leaf)> = leaves.into_iter().collect();
    if leaves.is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    together(&leaves, 0)
}

/// The value of leaves that share the first steps of their paths.
fn together(leaves: &[(Path, Leaf)], depth: usize) -> Result<Value, Conflict> {
    let conflict = || {
        let path = leaves.last().map(|(path, _)| path.clone());
        Conflict(path.unwrap_or_default())
    };
    // Sorted by their paths, the one that ends here is the first.
    if let Some((path, leaf)) = leaves.first()
        && path.len() <= depth
    {
        return match leaves.len() {
            1 => Ok(value(leaf)),
            _ => Err(conflict()),
        };
    }
    let (mut fields, mut items) = (Map::new(), Vec::new());
    for group in leaves.chunk_by(|(one, _), (other, _)| one.get(depth) == other.get(depth)) {
        let below = together(group, depth + 1)?;
        match group.first().and_then(|(path, _)| path.get(depth)) {
            Some(Step::Name(name)) => drop(fields.insert(name.clone(), below)),
            _ => items.push(below),
        }
    }
    match (fields.is_empty(), items.is_empty()) {
        (_, true) => Ok(Value::Object(fields)),
        (true, false) => Ok(Value::Array(items)),
        (false, false) => Err(conflict()),
    }
}

fn value(leaf: &Leaf) -> Value {
    match leaf {
        Leaf::Text(text) => text.as_str().into(),
        Leaf::Number(number) => number.clone().into(),
        Leaf::Flag(flag) => (*flag).into(),
        Leaf::Nothing => Value::Null,
        Leaf::NoItems => Value::Array(Vec::new()),
        Leaf::NoFields => Value::Object(Map::new()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_document_comes_apart_and_together_again() {
        for value in [
            json!({}),
            json!({ "a": [1, { "b": null }, [], {}], "": { "0": "x" }, "c": true }),
            json!({ "list": (0..12).collect::<Vec<_>>() }),
        ] {
            let apart: BTreeMap<Path, Leaf> = leaves(&value).into_iter().collect();
            assert_eq!(document(apart), Ok(value));
        }
    }

    #[test]
    fn a_gap_in_a_list_closes_and_a_value_is_no_two_things() {
        let name = |name: &str| Step::Name(name.into());
        let at = |item: usize| vec![name("a"), Step::Item(item)];
        let some = |paths: &[Path]| {
            let leaves = paths.iter().map(|path| (path.clone(), Leaf::Flag(true)));
            document(leaves.collect())
        };
        assert_eq!(some(&[at(7), at(2)]), Ok(json!({ "a": [true, true] })));
        assert!(some(&[vec![name("a")], at(0)]).is_err());
        assert!(some(&[at(0), vec![name("a"), name("b")]]).is_err());
    }
}
