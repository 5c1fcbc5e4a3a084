//! Answers of OWASP SAMM 2, as the Toolbox workbook, a SAMM document, or codes with values.
//!
//! ## The formula
//! An answer counts 0, 0.25, 0.5 or 1, and one that is blank 0. A level of a practice is the mean of its two
//! streams, a practice the sum of its three levels (0 to 3), a function the mean of its three practices, the
//! whole the mean of the five functions.
//!
//! Source: SAMM Toolbox, sheets Interview and Scorecard; OWASP/open-sammy, `ScoreService`, which does the
//! same (550d7e5, July 2026).

mod code;
mod text;
mod workbook;

use super::foreign::{Foreign, Remark};
use super::item::{Item, Outcome, Why};
use super::mapped;
use super::score::{OwnScore, Tally, mean_of};
use super::tool::Tool;
use code::{ANSWERS, Code, FUNCTIONS};
pub(super) use text::{is_line, is_samm, of_json, of_rows};
pub(super) use workbook::{is_toolbox, of_sheets};

/// An answer as the input has it.
struct Answer {
    row: Option<u32>,
    code: String,
    title: String,
    said: String,
    /// The number that it counts for; nothing where the input gives none that can be read.
    value: Option<f64>,
    note: String,
}

/// What is said in the form of answers.
fn read(answers: Vec<Answer>, foreign: &mut Foreign) {
    let mut values: Vec<Option<Result<f64, ()>>> = vec![None; ANSWERS];
    for answer in answers {
        let code = Code::parse(&answer.code);
        let is_blank = answer.said.is_empty() && answer.value.is_none();
        let value = answer.value.filter(|value| (0.0..=1.0).contains(value));
        let slot = code.and_then(|code| values.get_mut(code.place()));
        let outcome = match (code, slot) {
            (None, _) | (_, None) => Outcome::Kept(Why::Unknown),
            (Some(_), Some(Some(_))) => Outcome::Kept(Why::Repeated),
            (Some(_), Some(_)) if is_blank => Outcome::Kept(Why::Unanswered),
            (Some(code), Some(slot)) => {
                *slot = Some(value.ok_or(()));
                value.map_or(Outcome::Kept(Why::Unreadable), |value| {
                    mapped::outcome(Tool::Samm, &code.stream(), value)
                })
            }
        };
        let mut item = Item::new(answer.code, answer.said).that(outcome);
        item.row = answer.row;
        item.title = answer.title;
        item.note = answer.note;
        foreign.items.push(item);
    }
    let score = score(&values);
    if score.answered < score.asked {
        foreign.remarks.push(Remark::BlankIsZero);
    }
    if let Some(team) = foreign.team() {
        team.scores.push(score);
    }
}

/// The score by SAMM's formula.
fn score(values: &[Option<Result<f64, ()>>]) -> OwnScore {
    let mut functions = Vec::new();
    let mut places = values.chunks(code::OF_PRACTICE);
    for (function, practices) in FUNCTIONS {
        let practices = practices.iter().map(|practice| {
            let mut tally = Tally::default();
            for value in places.next().unwrap_or_default() {
                match value {
                    Some(Ok(value)) => tally.add(*value),
                    Some(Err(())) => tally.fail(),
                    None => tally.skip(),
                }
            }
            let code = format!("{function}-{practice}");
            // The sum over levels of the mean of two streams is half the sum of all.
            tally.score(&named(&code), Some(tally.sum / 2.0), 3.0)
        });
        let practices = practices.collect();
        functions.push(mean_of(&named(function), 3.0, practices));
    }
    mean_of("", 3.0, functions)
}

/// A code with what it stands for.
fn named(code: &str) -> String {
    match mapped::name_of(Tool::Samm, code) {
        Some(name) => format!("{code} {name}"),
        None => code.to_owned(),
    }
}
