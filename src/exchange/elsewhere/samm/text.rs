//! SAMM answers as JSON, or as rows of codes and values.

use serde_json::{Map, Value};

use super::code::Code;
use super::{Answer, read};
use crate::exchange::elsewhere::foreign::Foreign;
use crate::exchange::elsewhere::item::{About, Item, Outcome, Why};
use crate::exchange::elsewhere::mapped;
use crate::exchange::elsewhere::rows::{Row, cell};
use crate::exchange::elsewhere::shown::{day, shown};
use crate::exchange::elsewhere::tool::Tool;

/// Whether a JSON value is a SAMM document, or answers by their codes.
pub(in crate::exchange::elsewhere) fn is_samm(value: &Value) -> bool {
    let Some(map) = value.as_object() else {
        return false;
    };
    answers_of(map).is_some() || map.keys().any(|key| Code::parse(key).is_some())
}

/// Whether a line begins with the code of an answer.
pub(in crate::exchange::elsewhere) fn is_line(line: &str) -> bool {
    let code = line
        .split([',', ';', '\t', ':', '='])
        .next()
        .unwrap_or_default();
    Code::parse(code.trim_matches(['"', ' '])).is_some()
}

/// The answers of a SAMM document.
fn answers_of(map: &Map<String, Value>) -> Option<&Vec<Value>> {
    let answers = map.get("assessment")?.get("answers")?.as_array()?;
    let is_answer = |answer: &Value| answer.get("questionCode").is_some();
    answers.iter().all(is_answer).then_some(answers)
}

/// Reads a SAMM document, or answers by their codes.
pub(in crate::exchange::elsewhere) fn of_json(value: &Value) -> Foreign {
    let mut foreign = Foreign::of(Tool::Samm);
    let Some(map) = value.as_object() else {
        return foreign;
    };
    if let Some(answers) = answers_of(map) {
        let answers = answers.iter().map(|answer| {
            let code = answer.get("questionCode").map(shown).unwrap_or_default();
            let score = answer.get("answerScore").unwrap_or(&Value::Null);
            answer_of(code, score)
        });
        read(answers.collect(), &mut foreign);
        about(map, &mut foreign);
        remarks(map, &mut foreign);
        return foreign;
    }
    let mut answers = Vec::new();
    for (key, value) in map {
        answers.push(answer_of(key.clone(), value));
    }
    read(answers, &mut foreign);
    foreign
}

fn answer_of(code: String, value: &Value) -> Answer {
    let said = shown(value);
    Answer {
        row: None,
        code,
        title: String::new(),
        value: value.as_f64().or_else(|| said.trim().parse().ok()),
        said,
        note: String::new(),
    }
}

/// What a SAMM document says of the whole.
fn about(map: &Map<String, Value>, foreign: &mut Foreign) {
    let assessment = map.get("assessment").and_then(Value::as_object);
    for (key, value) in assessment.into_iter().flatten() {
        let said = shown(value);
        let outcome = match key.as_str() {
            "answers" => continue,
            "organization" => {
                if let Some(team) = foreign.team() {
                    team.name.clone_from(&said);
                }
                Outcome::About(About::Team)
            }
            "scope" => {
                if let Some(team) = foreign.team() {
                    team.scope.clone_from(&said);
                }
                Outcome::About(About::Scope)
            }
            "date" => match (day(&said), foreign.team()) {
                (Some(date), Some(team)) => {
                    team.date = Some(date);
                    Outcome::About(About::Date)
                }
                _ => Outcome::Kept(Why::Unreadable),
            },
            _ => Outcome::Kept(Why::NoAnswer),
        };
        let key = format!("assessment.{key}");
        foreign.items.push(Item::new(key, said).that(outcome));
    }
    for (key, value) in map {
        if !matches!(key.as_str(), "assessment" | "extensions") {
            let item = Item::new(key.as_str(), shown(value));
            foreign.items.push(item.that(Outcome::Kept(Why::NoAnswer)));
        }
    }
}

/// The remarks to streams, which a SAMM document carries among its extensions.
fn remarks(map: &Map<String, Value>, foreign: &mut Foreign) {
    let extensions = map.get("extensions").and_then(Value::as_array);
    for (at, extension) in extensions.into_iter().flatten().enumerate() {
        let streams = extension.get("assessmentStreamRemarks");
        let Some(streams) = streams.and_then(Value::as_object) else {
            let item = Item::new(format!("extensions[{at}]"), shown(extension));
            foreign.items.push(item.that(Outcome::Kept(Why::NoAnswer)));
            continue;
        };
        for (stream, remarks) in streams {
            for remark in remarks.as_array().into_iter().flatten() {
                let said = remark.get("text").unwrap_or(remark);
                let said = shown(said);
                // A remark is a note whatever its stream was answered with.
                let outcome = mapped::outcome(Tool::Samm, stream, f64::NAN);
                foreign
                    .items
                    .push(Item::new(stream.as_str(), said).that(outcome));
            }
        }
    }
}

/// Reads rows of a code and a value, with or without a line of headers; nothing where no row has a code.
pub(in crate::exchange::elsewhere) fn of_rows(rows: &[Row]) -> Option<Foreign> {
    let mut foreign = Foreign::of(Tool::Samm);
    let mut answers = Vec::new();
    let mut others = Vec::new();
    for (number, cells) in rows {
        let cells = split(cells);
        let at = (0..cells.len()).find(|at| Code::parse(cell(&cells, *at)).is_some());
        let Some(at) = at else {
            let mut item = Item::new(
                cell(&cells, 0),
                cells.get(1..).unwrap_or_default().join(" "),
            );
            item.row = Some(*number);
            others.push(item.that(Outcome::Kept(Why::NoAnswer)));
            continue;
        };
        let behind: Vec<&str> = (at + 1..cells.len()).map(|at| cell(&cells, at)).collect();
        let value = behind.iter().find_map(|cell| cell.parse::<f64>().ok());
        let filled = behind.iter().filter(|cell| !cell.is_empty());
        answers.push(Answer {
            row: Some(*number),
            code: cell(&cells, at).to_owned(),
            title: String::new(),
            said: filled.copied().collect::<Vec<_>>().join(" "),
            value,
            note: String::new(),
        });
    }
    if answers.is_empty() {
        return None;
    }
    read(answers, &mut foreign);
    foreign.items.extend(others);
    Some(foreign)
}

/// A row of one cell in which a code stands before a colon or an equals sign, as two.
fn split(cells: &[String]) -> Vec<String> {
    if let [only] = cells
        && let Some((code, value)) = only.split_once([':', '='])
    {
        let bare = |text: &str| text.trim().trim_matches(['"', ',', '\'']).to_owned();
        return vec![bare(code), bare(value)];
    }
    cells.to_vec()
}
