//! Files that are no documents, and that another page or command reads.

use serde_json::Value;

use super::read::is_dsomm_text;
use super::{atos, cncf, gov_uk, samm, table};
use crate::exchange::tabular::may_be_tables;
use crate::exchange::{Elsewhere, Format, read_workbook};

/// What stands near the start of every document.
const DOCUMENT: &[u8] = b"\"waymark";

/// How deep a list of objects is looked for.
const DEPTH: usize = 4;

/// Whether a file that begins so may be a document, whatever its name is.
pub fn begins_like_a_document(start: &[u8]) -> bool {
    let mut windows = start.windows(DOCUMENT.len());
    windows.any(|window| window == DOCUMENT)
}

/// Whether a file that begins so holds answers of a tool that is known, whatever its name is.
pub fn begins_like_other_tool(start: &[u8]) -> bool {
    let start = String::from_utf8_lossy(start);
    is_of_tool(&start) || gov_uk::begins_so(&start)
}

/// Which page reads a file, as far as its name tells; `start` is how it begins. A name tells nothing of a
/// document.
///
/// ```
/// use waymark::exchange::{Elsewhere, of_name};
/// assert_eq!(of_name("deployments.CSV", b"id\n1\n"), Some(Elsewhere::Rows));
/// assert_eq!(of_name("answers.txt", b"{\"format\":\"waymark\""), None);
/// ```
pub fn of_name(name: &str, start: &[u8]) -> Option<Elsewhere> {
    let is_document = begins_like_a_document(start) || may_be_tables(start);
    let (_, ending) = name.rsplit_once('.')?;
    match ending.to_ascii_lowercase().as_str() {
        _ if is_document => None,
        "yaml" | "yml" => Some(Elsewhere::OtherTool),
        "csv" | "tsv" if is_of_tool(&String::from_utf8_lossy(start)) => Some(Elsewhere::OtherTool),
        "json" if gov_uk::begins_so(&String::from_utf8_lossy(start)) => Some(Elsewhere::OtherTool),
        "csv" | "tsv" | "jsonl" | "ndjson" => Some(Elsewhere::Rows),
        "toml" => Some(Elsewhere::Questionnaire),
        _ => None,
    }
}

/// Whose a workbook is that is no document: of a tool that is known, or anybody's.
///
/// ```
/// use waymark::exchange::Elsewhere;
/// use waymark::exchange::elsewhere::of_workbook;
/// assert_eq!(of_workbook(b"PK\x03\x04"), Elsewhere::Spreadsheet);
/// ```
pub fn of_workbook(bytes: &[u8]) -> Elsewhere {
    let sheets = read_workbook(bytes).unwrap_or_default();
    if samm::is_toolbox(&sheets) {
        Elsewhere::OtherTool
    } else {
        Elsewhere::Spreadsheet
    }
}

/// What a JSON value is that is no document.
pub(in crate::exchange) fn of_json(value: &Value) -> Option<Elsewhere> {
    match value.get("format").and_then(Value::as_str) {
        Some(name) if name == Format::SHEETS.name => Some(Elsewhere::Sheets),
        Some(format) if format.starts_with("waymark") => None,
        _ if samm::is_samm(value) || gov_uk::is_session(value) => Some(Elsewhere::OtherTool),
        _ => has_rows(value, DEPTH).then_some(Elsewhere::Rows),
    }
}

/// What a text is that is not JSON.
pub(in crate::exchange) fn of_text(text: &str) -> Option<Elsewhere> {
    match () {
        () if is_of_tool(text) => Some(Elsewhere::OtherTool),
        () if is_toml(text) => Some(Elsewhere::Questionnaire),
        () if is_separated(text) || is_objects(text) => Some(Elsewhere::Rows),
        () => None,
    }
}

/// Whether a text begins as the file or the link of a tool that is known does.
fn is_of_tool(text: &str) -> bool {
    cncf::is_link(text)
        || is_dsomm_text(text)
        || telling(text).take(2).any(samm::is_line)
        || telling(text)
            .next()
            .is_some_and(|line| atos::is_headers(line) || table::asks(line))
}

/// Whether there is a list of objects in it.
fn has_rows(value: &Value, depth: usize) -> bool {
    let is_object = |value: &Value| value.as_object().is_some_and(|map| !map.is_empty());
    match value {
        Value::Array(list) => list.first().is_some_and(is_object),
        Value::Object(map) if depth > 0 => map.values().any(|value| has_rows(value, depth - 1)),
        _ => false,
    }
}

/// Whether JSON objects stand end to end, as a line for each row. None of them is a document that
/// was cut off or saved twice.
fn is_objects(text: &str) -> bool {
    let values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let first: Vec<Value> = values.map_while(Result::ok).take(2).collect();
    let is_row = |value: &Value| {
        let map = value.as_object();
        map.is_some_and(|map| !map.is_empty() && !map.contains_key("format"))
    };
    first.len() == 2 && first.iter().all(is_row)
}

/// Lines that say something: neither empty nor a remark.
fn telling(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Whether the first line that says something is a field or a heading of TOML.
fn is_toml(text: &str) -> bool {
    let is_name = |name: &str| {
        let mut letters = name.chars();
        !name.is_empty()
            && letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    };
    let Some(line) = telling(text).next() else {
        return false;
    };
    let heading = line
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let inner = heading.map(|name| {
        let inner = name
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        inner.unwrap_or(name).trim()
    });
    let field = line.split_once('=').map(|(name, _)| name.trim());
    inner.is_some_and(is_name) || field.is_some_and(is_name)
}

/// Whether the first two lines have as many cells, and more than prose would.
fn is_separated(text: &str) -> bool {
    let mut lines = telling(text);
    let (Some(first), Some(second)) = (lines.next(), lines.next()) else {
        return false;
    };
    [(',', 2), (';', 1), ('\t', 1), ('|', 1)]
        .into_iter()
        .any(|(separator, least)| {
            let separators = separators(first, separator);
            separators >= least && separators == self::separators(second, separator)
        })
}

/// How many separators stand outside quotes.
fn separators(line: &str, separator: char) -> usize {
    let outside = line.split('"').step_by(2);
    outside.map(|part| part.matches(separator).count()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_another_page_reads_is_recognised() {
        use Elsewhere::{OtherTool, Questionnaire, Rows};
        for (text, expected) in [
            (
                "id,environment,finished_at\n1,production,2026-03-02\n",
                Some(Rows),
            ),
            ("# export\n\nid;wann\n1;02.03.2026\n", Some(Rows)),
            ("id\twhen\r\n1\t2026-03-02\r\n", Some(Rows)),
            ("id,name,when\n1,\"one, two\",2026-03-02\n", Some(Rows)),
            ("{\"id\":1,\"at\":2}\n{\"id\":2,\"at\":3}\n", Some(Rows)),
            ("schema = 1\nid = \"upkeep\"\n", Some(Questionnaire)),
            (
                "# Upkeep\n\n[[question]]\nid = \"x\"\n",
                Some(Questionnaire),
            ),
            ("[questionnaire]\n", Some(Questionnaire)),
            ("progress:\n  a-b:\n    Team A:\n", Some(OtherTool)),
            ("code,answer\nD-SA-1-B,0.5\n", Some(OtherTool)),
            ("D-SA-1-B: 0.5\n", Some(OtherTool)),
            ("https://example.org/#/?investment_1=3", Some(OtherTool)),
            (
                "Section,\"Sub Category\",Question,\"Possible Answers\",\"Max Score\",Answer(s),Score\n",
                Some(OtherTool),
            ),
            ("Dear all,", None),
            ("Dear all,\nthanks, Bob", None),
            ("{} {}", None),
            ("{\"format\":\"waymark\",\"sch", None),
            ("{\"format\":\"waymark\"}{\"format\":\"waymark\"}", None),
            ("[\"a\",\n", None),
            ("<html lang=\"en\">\n", None),
            ("", None),
        ] {
            assert_eq!(of_text(text), expected, "{text:?}");
        }
    }

    #[test]
    fn json_with_rows_is_recognised_however_deep_they_lie() {
        use Elsewhere::{OtherTool, Rows, Sheets};
        for (text, expected) in [
            (r#"[{"id":1,"created_at":"2026-03-02"}]"#, Some(Rows)),
            (r#"{"total":1,"incidents":[{"id":1}]}"#, Some(Rows)),
            (
                r#"{"data":{"repository":{"deployments":{"nodes":[{"id":1}]}}}}"#,
                Some(Rows),
            ),
            (r#"{"D-SA-1-B":0.5}"#, Some(OtherTool)),
            (
                r#"{"assessment":{"answers":[{"questionCode":"D-SA-1-B"}]}}"#,
                Some(OtherTool),
            ),
            (
                r#"{"metadata":{"version":"2.0.0"},"cost":{"question1":{"answer":3}}}"#,
                Some(OtherTool),
            ),
            (r#"{"format":"waymark-tools","schema":1}"#, Some(Sheets)),
            (
                r#"{"format":"waymark-mappings","mappings":[{"kind":"x"}]}"#,
                None,
            ),
            (r#"{"version":3,"shapes":[]}"#, None),
            ("[1,2,3]", None),
            ("[{}]", None),
            ("null", None),
        ] {
            let value = serde_json::from_str(text).unwrap();
            assert_eq!(of_json(&value), expected, "{text}");
        }
    }
}
