//! Why a document cannot be opened, in words.

use waymark::exchange::tabular::{Spot, TabularError};
use waymark::exchange::{Elsewhere, LeftOut, Limit, OpenError, SheetError};
use waymark::text::expected::must_be;
use waymark::words::cli as words;

/// What is wrong with a document, as a clause.
pub(super) fn unopened(error: &OpenError) -> String {
    let said = match error {
        OpenError::Empty => words::open_empty(),
        OpenError::NotText => words::open_not_text(),
        OpenError::OldEncoding => words::open_old_encoding(),
        OpenError::Elsewhere(Elsewhere::Rows) => words::open_rows(),
        OpenError::Elsewhere(Elsewhere::Spreadsheet) => words::open_spreadsheet(),
        OpenError::Elsewhere(Elsewhere::Questionnaire) => words::open_questionnaire(),
        OpenError::Elsewhere(Elsewhere::Sheets) => words::open_sheets(),
        OpenError::Elsewhere(Elsewhere::OtherTool) => words::open_other_tool(),
        OpenError::Foreign | OpenError::OtherText => words::open_foreign(),
        OpenError::NotJson { line, column } => {
            return words::open_not_json(&line.to_string(), &column.to_string());
        }
        OpenError::NotBroughtUp(schema) => {
            return words::open_not_brought_up(&schema.to_string());
        }
        OpenError::Newer(schema) => return words::open_newer(&schema.to_string()),
        OpenError::Limit(limit) => return passed(limit),
        OpenError::Table(error) => return table_error(error),
        OpenError::Shape { path, expected } => return words::open_shape(path, &must_be(expected)),
        OpenError::DuplicateId(id) => return words::open_duplicate_id(id),
    };
    said.to_owned()
}

/// Why tables are no document, and in which row.
fn table_error(error: &TabularError) -> String {
    let row = |spot: &Spot| match spot.sheet.as_str() {
        "" => words::open_table_row(&spot.row.to_string()),
        sheet => words::open_table_row_of_sheet(&spot.row.to_string(), sheet),
    };
    let said = match error {
        TabularError::NoKey(spot) => return words::open_table_no_key(&row(spot)),
        TabularError::Value { spot, column } => {
            return words::open_table_value(&row(spot), column);
        }
        TabularError::Twice(spot) => return words::open_table_twice(&row(spot)),
        TabularError::Conflict(path) => return words::open_table_conflict(path),
        TabularError::Workbook(SheetError::LockedOrOld) => words::open_table_locked(),
        TabularError::Workbook(SheetError::Damaged) => words::open_table_damaged(),
        TabularError::Workbook(SheetError::TooLarge) | TabularError::TooLarge => {
            words::open_table_too_large()
        }
        TabularError::Workbook(SheetError::NotWorkbook) | TabularError::Foreign => {
            words::open_spreadsheet()
        }
        TabularError::OldEncoding => words::open_old_encoding(),
    };
    said.to_owned()
}

/// What of a browser's copy does not come along, and why; nothing for what holds nothing to be scored.
pub(super) fn left_out(left_out: &LeftOut) -> Option<String> {
    match left_out {
        LeftOut::Unreadable { name, reason, .. } => {
            Some(words::left_out_unreadable(name, &unopened(reason)))
        }
        LeftOut::Unknown(name) => Some(words::left_out_unknown(name)),
        LeftOut::Mappings(_) => None,
    }
}

/// Which limit a document passes, and where.
fn passed(limit: &Limit) -> String {
    let megabytes = |bytes: usize| (bytes / 1_000_000).to_string();
    match limit {
        Limit::File { most } => words::open_too_large(&megabytes(*most)),
        Limit::Part { path, most } => words::open_part_too_large(path, &megabytes(*most)),
        Limit::Items { path, most } => words::open_too_many(path, &most.to_string()),
        Limit::Depth { most, line, column } => {
            words::open_too_deep(&most.to_string(), &line.to_string(), &column.to_string())
        }
        Limit::Values { most, line, column } => {
            words::open_too_many_values(&most.to_string(), &line.to_string(), &column.to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use waymark::exchange::Expected;

    #[test]
    fn what_is_wrong_is_said_with_what_to_do() {
        for (error, said) in [
            (
                OpenError::Elsewhere(Elsewhere::Questionnaire),
                "the file looks like a questionnaire in TOML, not assessments; `waymark check` reads it",
            ),
            (
                OpenError::Newer(3),
                "the file has schema 3, which is newer than this Waymark",
            ),
            (
                OpenError::Limit(Limit::File { most: 5_000_000 }),
                "the file is larger than 5 MB",
            ),
            (
                OpenError::Limit(Limit::Part {
                    path: "assessments[1]".into(),
                    most: 5_000_000,
                }),
                "`assessments[1]` is larger than 5 MB",
            ),
            (
                OpenError::Limit(Limit::Items {
                    path: "assessments".into(),
                    most: 2,
                }),
                "`assessments` has more than 2 entries",
            ),
            (
                OpenError::Limit(Limit::Depth {
                    most: 2,
                    line: 3,
                    column: 4,
                }),
                "the file nests more than 2 deep at line 3, column 4",
            ),
            (
                OpenError::Limit(Limit::Values {
                    most: 2,
                    line: 3,
                    column: 4,
                }),
                "the file has more than 2 values, which it passes at line 3, column 4",
            ),
            (
                OpenError::NotJson { line: 2, column: 7 },
                "the file is not JSON, or was cut off: it stops making sense at line 2, column 7",
            ),
            (
                OpenError::Shape {
                    path: "schema".into(),
                    expected: Expected::Whole,
                },
                "`schema` must be a whole number",
            ),
            (
                OpenError::DuplicateId("a".into()),
                "the id `a` stands twice in the file",
            ),
        ] {
            assert_eq!(unopened(&error), said);
        }
    }
}
