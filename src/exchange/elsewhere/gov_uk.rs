//! Saved assessments of GOV.UK's cloud maturity tool.
//!
//! ## The formula
//! Of each category: the sum of its answers, 0 to 5, over five times the number of its questions in the file.
//! An answer of 0 means that nobody knew or nothing was chosen, and counts as 0. There is no score of the
//! whole.
//!
//! Source: co-cddo/cloudmaturity, `src/assets/cmm_report.js`, `getScorePercent`, and the schema of its
//! session data (c3c51f9, April 2026).

use serde_json::{Map, Value};

use super::foreign::{Foreign, Remark};
use super::item::{About, Item, Outcome, Why};
use super::mapped;
use super::score::{OwnScore, Tally, as_f64};
use super::shown::{day, shown};
use super::tool::Tool;

/// The categories.
const CATEGORIES: [&str; 7] = [
    "cost",
    "data",
    "governance",
    "operations",
    "people",
    "security",
    "tech",
];

/// The most that an answer counts.
const MOST: f64 = 5.0;

/// How much of a question's checksum the table of mappings knows it by.
const TELLING: usize = 12;

/// The data of a session, bare or in the wrapping that a saved file has.
fn session(value: &Value) -> Option<&Map<String, Value>> {
    let wrapped = value
        .get("assessmentData")
        .filter(|_| value.get("exportMetadata").is_some());
    wrapped.unwrap_or(value).as_object()
}

/// Whether a JSON value is of this tool.
pub(super) fn is_session(value: &Value) -> bool {
    let is_wrapped = value.get("assessmentData").is_some() && value.get("exportMetadata").is_some();
    let Some(session) = session(value) else {
        return false;
    };
    let has_category = || {
        let mut categories = CATEGORIES
            .iter()
            .filter_map(|category| session.get(*category));
        categories.any(Value::is_object)
    };
    is_wrapped || session.get("metadata").is_some_and(Value::is_object) && has_category()
}

/// Whether a text begins as a file does that the tool saved.
pub(super) fn begins_so(start: &str) -> bool {
    ["\"exportMetadata\"", "\"assessmentData\""]
        .iter()
        .all(|name| start.contains(name))
}

/// Reads a saved assessment.
pub(super) fn of_json(value: &Value) -> Foreign {
    let mut foreign = Foreign::of(Tool::GovUk);
    let Some(session) = session(value) else {
        return foreign;
    };
    if let Some(metadata) = value
        .get("exportMetadata")
        .filter(|_| value.get("assessmentData").is_some())
    {
        about("exportMetadata", metadata, &mut foreign);
    }
    let mut scores = Vec::new();
    for (name, value) in session {
        match value.as_object() {
            Some(questions) if CATEGORIES.contains(&name.as_str()) => {
                scores.extend(category(name, questions, &mut foreign));
            }
            _ => about(name, value, &mut foreign),
        }
    }
    if scores.iter().any(|score| score.answered < score.asked) {
        foreign.remarks.push(Remark::BlankIsZero);
    }
    if let Some(team) = foreign.team() {
        team.scores = scores;
    }
    foreign
}

/// Reads the answers of a category, and scores it; nothing for one without questions.
fn category(name: &str, questions: &Map<String, Value>, foreign: &mut Foreign) -> Option<OwnScore> {
    let mut tally = Tally::default();
    for (question, value) in questions {
        // The earlier form has the number alone.
        let answer = value.get("answer").unwrap_or(value);
        let read = match answer {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        let read = read.filter(|value| value.fract() == 0.0 && (0.0..=MOST).contains(value));
        let short = question.get(..TELLING).unwrap_or(question);
        let outcome = match read {
            Some(value) if value > 0.0 => {
                tally.add(value);
                mapped::outcome(Tool::GovUk, short, value)
            }
            Some(_) => {
                tally.skip();
                Outcome::Kept(Why::Unanswered)
            }
            None => {
                tally.fail();
                Outcome::Kept(Why::Unreadable)
            }
        };
        let mut said = shown(answer);
        if value.get("needsImprovement") == Some(&Value::Bool(true)) {
            said.push_str(" (needsImprovement)");
        }
        let key = format!("{name}.{short}");
        foreign.items.push(Item::new(key, said).that(outcome));
    }
    let share = tally.sum / (MOST * as_f64(tally.asked));
    (tally.asked > 0).then(|| tally.score(name, Some(share), 1.0))
}

/// What the file says beside the answers, field by field.
fn about(name: &str, value: &Value, foreign: &mut Foreign) {
    let Some(fields) = value.as_object() else {
        let item = Item::new(name, shown(value));
        foreign.items.push(item.that(Outcome::Kept(Why::NoAnswer)));
        return;
    };
    for (field, value) in fields {
        let said = shown(value);
        let outcome = match (name, field.as_str()) {
            ("intro", "organisation") => {
                if let Some(team) = foreign.team() {
                    team.name.clone_from(&said);
                }
                Outcome::About(About::Team)
            }
            ("intro", "email") => {
                if let Some(team) = foreign.team() {
                    team.participants.clone_from(&said);
                }
                Outcome::About(About::Participants)
            }
            ("exportMetadata", "exportedAt") => dated(&said, foreign),
            ("metadata", "createdAt") if foreign.teams.iter().all(|team| team.date.is_none()) => {
                dated(&said, foreign)
            }
            _ => Outcome::Kept(Why::NoAnswer),
        };
        let key = format!("{name}.{field}");
        foreign.items.push(Item::new(key, said).that(outcome));
    }
}

fn dated(said: &str, foreign: &mut Foreign) -> Outcome {
    match (day(said), foreign.team()) {
        (Some(date), Some(team)) => {
            team.date = Some(date);
            Outcome::About(About::Date)
        }
        _ => Outcome::Kept(Why::Unreadable),
    }
}
