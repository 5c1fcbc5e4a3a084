//! Where an assessment comes from, when it was taken over from another tool.
//!
//! It stands in the assessment's field `origin`, and says everything that the input did: what became of each
//! item, and the tool's own scores. Nothing that answers questions or scores them asks for it, so it is kept as
//! it is written, like a field of a later version, and read only where it is shown.

use serde_json::{Map, Value, json};

use super::foreign::Foreign;
use super::item::{Item, Outcome, Why};
use super::score::OwnScore;
use super::tool::Tool;
use crate::assessment::{Assessment, Date};

/// Where an assessment comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// The tool.
    pub tool: Tool,
    /// The day on which its files were read.
    pub read: Option<Date>,
    /// The tool's own scores.
    pub scores: Vec<OwnScore>,
    /// How many items its files had.
    pub items: usize,
}

/// Where an assessment comes from; nothing for one that was begun in Waymark, or that a later version wrote
/// in another way.
pub fn origin_of(assessment: &Assessment) -> Option<Origin> {
    let text = assessment.unknown.get(Assessment::ORIGIN)?;
    let value: Value = serde_json::from_str(text).ok()?;
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let list = |name: &str| value.get(name).and_then(Value::as_array);
    Some(Origin {
        tool: Tool::from_key(text("tool")?)?,
        read: text("read").and_then(|day| day.parse().ok()),
        scores: list("scores")
            .into_iter()
            .flatten()
            .map(|it| read_score(it, DEPTH))
            .collect(),
        items: list("items").map_or(0, Vec::len),
    })
}

/// Those of the assessments that come from other tools, tool by tool: each tool scores by its own formula.
pub fn origins_by_tool<'a>(all: &[&'a Assessment]) -> Vec<(Tool, Vec<(&'a Assessment, Origin)>)> {
    let mut by_tool: Vec<(Tool, Vec<(&Assessment, Origin)>)> = Vec::new();
    for assessment in all {
        let Some(origin) = origin_of(assessment) else {
            continue;
        };
        let tool = origin.tool;
        match by_tool.iter_mut().find(|(known, _)| *known == tool) {
            Some((_, of_tool)) => of_tool.push((assessment, origin)),
            None => by_tool.push((tool, vec![(assessment, origin)])),
        }
    }
    by_tool
}

/// How deep scores lie within each other.
const DEPTH: usize = 4;

fn read_score(value: &Value, depth: usize) -> OwnScore {
    let number = |name: &str| value.get(name).and_then(Value::as_f64);
    let count = |name: &str| {
        let count = value.get(name).and_then(Value::as_u64);
        count
            .and_then(|count| usize::try_from(count).ok())
            .unwrap_or(0)
    };
    let name = value.get("name").and_then(Value::as_str);
    let parts = value.get("parts").and_then(Value::as_array);
    let parts = parts.filter(|_| depth > 0).into_iter().flatten();
    OwnScore {
        name: name.unwrap_or_default().to_owned(),
        value: number("value"),
        most: number("most").unwrap_or(0.0),
        answered: count("answered"),
        asked: count("asked"),
        is_least: value.get("at_least") == Some(&Value::Bool(true)),
        parts: parts.map(|part| read_score(part, depth - 1)).collect(),
    }
}

/// Writes down where the assessment of a team comes from.
pub(super) fn put_origin(
    foreign: &Foreign,
    team: usize,
    read: Option<Date>,
    into: &mut Assessment,
) {
    let team_of = foreign.teams.get(team);
    let scores = team_of.map(|team| team.scores.as_slice());
    let scores = scores.unwrap_or_default().iter().map(score_value);
    let files = match team_of.map(|team| team.file.as_str()) {
        None | Some("") => json!(foreign.files),
        Some(file) => json!([file]),
    };
    let mut origin = Map::new();
    origin.insert("tool".into(), foreign.tool.key().into());
    if let Some(read) = read {
        origin.insert("read".into(), read.to_string().into());
    }
    origin.insert("files".into(), files);
    origin.insert("scores".into(), scores.collect::<Vec<Value>>().into());
    let items = foreign.items_of(team).map(item_value);
    origin.insert("items".into(), items.collect::<Vec<Value>>().into());
    let text = Value::Object(origin).to_string();
    into.unknown.insert(Assessment::ORIGIN.to_owned(), text);
}

fn score_value(score: &OwnScore) -> Value {
    let mut object = Map::new();
    if !score.name.is_empty() {
        object.insert("name".into(), score.name.as_str().into());
    }
    if let Some(value) = score.value {
        object.insert("value".into(), value.into());
    }
    object.insert("most".into(), score.most.into());
    object.insert("answered".into(), score.answered.into());
    object.insert("asked".into(), score.asked.into());
    if score.is_least {
        object.insert("at_least".into(), true.into());
    }
    if !score.parts.is_empty() {
        let parts = score.parts.iter().map(score_value);
        object.insert("parts".into(), parts.collect::<Vec<Value>>().into());
    }
    object.into()
}

fn item_value(item: &Item) -> Value {
    let mut object = Map::new();
    let mut put = |name: &str, text: &str| {
        if !text.is_empty() {
            object.insert(name.into(), text.into());
        }
    };
    put("key", &item.key);
    put("title", &item.title);
    put("said", &item.said);
    put("note", &item.note);
    put("became", item.outcome.key());
    if let Some(question) = item.outcome.question() {
        put("question", question.as_str());
    }
    match item.outcome.why() {
        None | Some(Why::Mapping(_)) => {}
        Some(why) => put("why", why.key()),
    }
    if let Some((url, day)) = &item.evidence {
        put("url", url);
        put("day", &day.map(|day| day.to_string()).unwrap_or_default());
    }
    if let Outcome::Level(_, level, _) = item.outcome {
        object.insert("level".into(), level.into());
    }
    if let Some(row) = item.row {
        object.insert("row".into(), row.into());
    }
    object.into()
}
