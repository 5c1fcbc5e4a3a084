//! The codebook beside the tables: a Data Package that describes every column.

use serde_json::{Map, Value, json};

use super::{Dialect, Field, Kind, Table};
use crate::words::tables as words;

/// Rises when a column is added.
const VERSION: &str = "1.1.0";

impl Table {
    /// The columns that tell its rows apart; nothing may be empty in them.
    pub(super) fn primary_key(self) -> &'static [&'static str] {
        match self {
            Self::Assessments => &["assessment"],
            Self::Answers => &["assessment", "question"],
            // The row of a whole questionnaire has no dimension.
            Self::Scores => &[],
            Self::Delivery => &["assessment", "metric"],
            Self::Actions => &["assessment", "practice"],
            Self::Evidence => &["assessment", "question", "number"],
            Self::Entries => &["questionnaire", "version", "question"],
            Self::Events => &["assessment", "number"],
        }
    }

    /// The columns that name rows of another table, and that table.
    fn foreign_keys(self) -> &'static [(&'static [&'static str], Self)] {
        const ASSESSMENT: (&[&str], Table) = (&["assessment"], Table::Assessments);
        match self {
            Self::Assessments | Self::Entries => &[],
            Self::Evidence => &[ASSESSMENT, (&["assessment", "question"], Self::Answers)],
            Self::Answers | Self::Scores | Self::Delivery | Self::Actions | Self::Events => {
                &[ASSESSMENT]
            }
        }
    }
}

/// The `datapackage.json` that describes the tables as they are written in a dialect.
///
/// Source: Data Package standard 2.0, "Data Package", "Data Resource", "Table Dialect" and "Table Schema".
pub fn package(dialect: Dialect) -> String {
    let resources: Vec<Value> = Table::ALL
        .into_iter()
        .map(|table| resource(table, dialect))
        .collect();
    let package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "waymark-tables",
        "title": words::package_title(),
        "description": words::package(),
        "version": VERSION,
        "resources": resources,
    });
    format!("{package:#}\n")
}

fn resource(table: Table, dialect: Dialect) -> Value {
    let name = table.name();
    let mut schema = Map::new();
    schema.insert(
        "$schema".into(),
        "https://datapackage.org/profiles/2.0/tableschema.json".into(),
    );
    let fields = table.fields();
    schema.insert("fields".into(), fields.iter().map(field).collect());
    // An empty cell says only that there is nothing; why there is no level says the column of states.
    schema.insert("missingValues".into(), json!([""]));
    if !table.primary_key().is_empty() {
        schema.insert("primaryKey".into(), json!(table.primary_key()));
    }
    let keys = table.foreign_keys().iter().map(|(columns, other)| {
        json!({
            "fields": columns,
            "reference": { "resource": other.name(), "fields": columns },
        })
    });
    let keys: Vec<Value> = keys.collect();
    if !keys.is_empty() {
        schema.insert("foreignKeys".into(), keys.into());
    }
    json!({
        "$schema": "https://datapackage.org/profiles/2.0/dataresource.json",
        "name": name,
        "type": "table",
        "path": format!("{name}.csv"),
        "description": table.about(),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {
            "$schema": "https://datapackage.org/profiles/2.0/tabledialect.json",
            "delimiter": dialect.delimiter(),
            "lineTerminator": "\r\n",
            "quoteChar": "\"",
            "doubleQuote": true,
            "header": true,
        },
        "schema": schema,
    })
}

/// A column as a Table Schema has it.
fn field(field: &Field) -> Value {
    let mut object = Map::new();
    object.insert("name".into(), field.name.as_str().into());
    object.insert("type".into(), type_of(&field.kind).into());
    object.insert("description".into(), field.about.as_str().into());
    let mut constraints = Map::new();
    if field.required {
        constraints.insert("required".into(), true.into());
    }
    let mut limits = |lowest: Value, highest: Option<Value>| {
        constraints.insert("minimum".into(), lowest);
        if let Some(highest) = highest {
            constraints.insert("maximum".into(), highest);
        }
    };
    match &field.kind {
        Kind::Whole(lowest, highest) => limits((*lowest).into(), highest.map(Value::from)),
        Kind::Number(lowest, highest) => limits((*lowest).into(), highest.map(Value::from)),
        Kind::Choice(choices) => {
            let keys: Vec<&str> = choices.iter().map(|(key, _)| *key).collect();
            constraints.insert("enum".into(), json!(keys));
            let category =
                |(key, meaning): &(&str, &str)| json!({ "value": key, "label": meaning });
            let categories: Vec<Value> = choices.iter().map(category).collect();
            object.insert("categories".into(), categories.into());
        }
        Kind::Flag => {
            object.insert("trueValues".into(), json!(["true"]));
            object.insert("falseValues".into(), json!(["false"]));
        }
        Kind::Text | Kind::Day => {}
    }
    if !constraints.is_empty() {
        object.insert("constraints".into(), constraints.into());
    }
    object.into()
}

/// What a Table Schema calls a kind of value.
fn type_of(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Choice(_) => "string",
        Kind::Whole(..) => "integer",
        Kind::Number(..) => "number",
        Kind::Flag => "boolean",
        Kind::Day => "date",
    }
}
