//! Reads TOML as a tree whose nodes know where they stand, as far as it goes.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::node::{Key, Node, Value};
use super::problem::ProblemKind;

/// The syntax problems told of one file: one missing quote can make a thousand.
const SYNTAX_LIMIT: usize = 5;
/// From this many bytes on, only the first syntax problem is looked for: a large file that is no
/// TOML at all makes millions, which would fill the memory.
const LARGE: usize = 500_000;

/// Reads TOML as far as it goes: the tree, and the first syntax problems, each with its byte
/// offset.
pub(super) fn from_toml(text: &str) -> (Node, Vec<(usize, ProblemKind)>) {
    let (table, errors) = if text.len() < LARGE {
        DeTable::parse_recoverable(text)
    } else {
        match DeTable::parse(text) {
            Ok(table) => (table, Vec::new()),
            Err(error) => (Spanned::new(0..0, DeTable::new()), vec![error]),
        }
    };
    let offset = |error: &toml::de::Error| error.span().map_or(0, |span| span.start);
    let mut errors: Vec<_> = errors.iter().map(|error| (offset(error), error)).collect();
    errors.sort_by_key(|(offset, _)| *offset);
    errors.truncate(SYNTAX_LIMIT);
    let told = errors.into_iter().map(|(offset, error)| {
        let message = error.message().replace('\n', ", ");
        (offset, ProblemKind::Syntax(message))
    });
    let problems = told.collect();
    let span = table.span();
    (
        Node {
            value: table_value(table.into_inner()),
            span,
        },
        problems,
    )
}

fn table_value(table: DeTable<'_>) -> Value {
    let mut entries: Vec<(Key, Node)> = table
        .into_iter()
        .map(|(key, value)| {
            let span = key.span();
            (
                Key {
                    name: key.into_inner().into_owned(),
                    span,
                },
                toml_node(value),
            )
        })
        .collect();
    // The parser sorts by name; people read from top to bottom.
    entries.sort_by_key(|(key, _)| key.span.start);
    Value::Table(entries)
}

fn toml_node(node: Spanned<DeValue<'_>>) -> Node {
    let span = node.span();
    let value = match node.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => Value::Number(number.as_str().parse().unwrap_or(f64::INFINITY)),
        DeValue::Float(number) => Value::Number(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(flag) => Value::Flag(flag),
        DeValue::Datetime(moment) => Value::Text(moment.to_string()),
        DeValue::Array(list) => Value::List(list.into_iter().map(toml_node).collect()),
        DeValue::Table(table) => table_value(table),
    };
    Node { value, span }
}
