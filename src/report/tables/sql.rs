//! The tables as a database makes them, before it reads their rows.

use std::fmt::Write as _;

use super::{Field, Kind, Table};

/// `CREATE TABLE` for every table, in the SQL that databases share, so that none has to guess from its rows what
/// a column holds.
pub fn sql_schema() -> String {
    let mut text = String::new();
    for table in Table::ALL {
        let fields = table.fields();
        let mut parts: Vec<String> = fields.iter().map(column).collect();
        let key = table.primary_key().iter().map(|name| format!("\"{name}\""));
        let key: Vec<String> = key.collect();
        if !key.is_empty() {
            parts.push(format!("    PRIMARY KEY ({})", key.join(", ")));
        }
        let (name, parts) = (table.name(), parts.join(",\n"));
        // Writing to a text cannot fail.
        let _ = writeln!(text, "CREATE TABLE {name} (\n{parts}\n);");
    }
    text
}

/// A column. Its name stands in quotes, as some databases keep words such as `date` for themselves.
fn column(field: &Field) -> String {
    let kind = match field.kind {
        Kind::Text | Kind::Choice(_) => "VARCHAR",
        Kind::Whole(..) => "BIGINT",
        Kind::Number(..) => "DOUBLE PRECISION",
        Kind::Flag => "BOOLEAN",
        Kind::Day => "DATE",
    };
    let must = if field.required { " NOT NULL" } else { "" };
    format!("    \"{}\" {kind}{must}", field.name)
}
