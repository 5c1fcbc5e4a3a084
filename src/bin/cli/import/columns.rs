//! Which column of a table says what, from a file.

use std::fs;
use std::path::Path;

use toml::de::{DeTable, DeValue};
use waymark::exchange::elsewhere::Columns;
use waymark::words::cli as words;

/// Reads a file such as
///
/// ```toml
/// question = "Practice"
/// value = "Rating"
/// team = "Squad"
/// worst = 1
/// best = 5
///
/// [questions]
/// "How do you learn from failures?" = "after-an-incident"
/// ```
pub(super) fn read(path: &Path) -> Result<Columns, String> {
    let name = path.display().to_string();
    let text = fs::read_to_string(path);
    let text = text.map_err(|error| words::of_file(&name, &error.to_string()))?;
    of_text(&text).map_err(|problem| words::of_file(&name, &problem))
}

fn of_text(text: &str) -> Result<Columns, String> {
    let table = DeTable::parse(text).map_err(|error| error.message().to_owned())?;
    let mut columns = Columns::default();
    for (name, value) in table.get_ref() {
        let (name, value) = (name.get_ref().as_ref(), value.get_ref());
        let wrong = || words::import_map_wrong(name);
        match name {
            "question" | "value" | "team" | "date" | "note" => {
                let header = value.as_str().ok_or_else(wrong)?.to_owned();
                match name {
                    "question" => columns.question = header,
                    "value" => columns.value = header,
                    "team" => columns.team = header,
                    "date" => columns.date = header,
                    _ => columns.note = header,
                }
            }
            "worst" => columns.worst = number(value).ok_or_else(wrong)?,
            "best" => columns.best = number(value).ok_or_else(wrong)?,
            "questions" => {
                for (asked, id) in value.as_table().ok_or_else(wrong)? {
                    let id = id.get_ref().as_str().ok_or_else(wrong)?;
                    columns
                        .questions
                        .insert(asked.get_ref().to_string(), id.into());
                }
            }
            _ => return Err(words::import_map_unknown(name)),
        }
    }
    Ok(columns)
}

fn number(value: &DeValue<'_>) -> Option<f64> {
    match value {
        DeValue::Integer(number) => number.as_str().parse().ok(),
        DeValue::Float(number) => number.as_str().parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_read_from_a_file() {
        let text = "question = \"Practice\"\nvalue = \"Rating\"\nworst = 0\nbest = 2.5\n[questions]\n\"Toil?\" = \"toil\"\n";
        let columns = of_text(text).unwrap();
        assert_eq!((columns.question.as_str(), columns.best), ("Practice", 2.5));
        assert_eq!(columns.questions.get("Toil?"), Some(&"toil".into()));
    }

    #[test]
    fn what_is_no_column_is_named() {
        for (text, said) in [
            ("questoin = \"x\"\n", words::import_map_unknown("questoin")),
            ("worst = \"low\"\n", words::import_map_wrong("worst")),
        ] {
            assert_eq!(of_text(text), Err(said));
        }
    }
}
