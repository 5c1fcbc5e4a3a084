//! The Interview sheet of the SAMM Toolbox.
//!
//! Column A holds the code, D the question, F the answer as it was chosen, G the number that the sheet's own
//! formula made of it, and I the interviewer's notes. Above the first code stand the organisation, what was
//! assessed, the day, and who took part, each in column D behind its name in column B.

use super::code::Code;
use super::{Answer, read};
use crate::exchange::Sheet;
use crate::exchange::elsewhere::foreign::Foreign;
use crate::exchange::elsewhere::item::{About, Item, Outcome, Why};
use crate::exchange::elsewhere::rows::cell;
use crate::exchange::elsewhere::shown::day;
use crate::exchange::elsewhere::tool::Tool;

/// The columns, from 0.
const CODE: usize = 0;
const LABEL: usize = 1;
const QUESTION: usize = 3;
const ANSWER: usize = 5;
const VALUE: usize = 6;
const NOTES: usize = 8;

/// The row, from 0, from which the values of the head are told.
const HEAD: usize = 9;

/// Whether a workbook has an Interview sheet with codes.
pub(in crate::exchange::elsewhere) fn is_toolbox(sheets: &[Sheet]) -> bool {
    interview(sheets).is_some()
}

fn interview(sheets: &[Sheet]) -> Option<&Sheet> {
    let has_codes = |sheet: &&Sheet| {
        let mut rows = sheet.rows.iter();
        rows.any(|row| Code::parse(cell(row, CODE)).is_some() && !cell(row, QUESTION).is_empty())
    };
    let mut all = sheets.iter();
    all.find(|sheet| sheet.name.eq_ignore_ascii_case("Interview"))
        .filter(has_codes)
        .or_else(|| {
            let mut all = sheets.iter();
            all.find(|sheet| has_codes(sheet) && is_filled(sheet))
        })
}

/// Reads the Interview sheet; nothing where there is none with codes.
pub(in crate::exchange::elsewhere) fn of_sheets(sheets: &[Sheet]) -> Option<Foreign> {
    let interview = interview(sheets)?;
    let mut foreign = Foreign::of(Tool::Samm);
    let rows = (1_u32..).zip(&interview.rows);
    let mut answers = Vec::new();
    for (number, row) in rows {
        let code = cell(row, CODE);
        if Code::parse(code).is_some() {
            answers.push(answer(number, code, row));
        } else if answers.is_empty() && number as usize > HEAD {
            about(number, row, &mut foreign);
        }
    }
    read(answers, &mut foreign);
    Some(foreign)
}

/// Whether a sheet has answers, and not questions alone.
fn is_filled(sheet: &Sheet) -> bool {
    let mut rows = sheet.rows.iter();
    rows.any(|row| Code::parse(cell(row, CODE)).is_some() && !cell(row, VALUE).is_empty())
}

fn answer(number: u32, code: &str, row: &[String]) -> Answer {
    let said = cell(row, ANSWER);
    let value = cell(row, VALUE).parse().ok();
    Answer {
        row: Some(number),
        code: code.to_owned(),
        title: cell(row, QUESTION).to_owned(),
        said: match (said, value) {
            ("", _) => String::new(),
            (said, Some(value)) => format!("{value} ({said})"),
            (said, None) => said.to_owned(),
        },
        // The sheet makes 0 of a cell in which nothing was chosen.
        value: value.filter(|_: &f64| !said.is_empty()),
        note: cell(row, NOTES).to_owned(),
    }
}

/// What the head of the sheet says, row by row: who, what, when, by whom.
fn about(number: u32, row: &[String], foreign: &mut Foreign) {
    let (label, said) = (cell(row, LABEL), cell(row, QUESTION));
    if label.is_empty() || said.is_empty() {
        return;
    }
    let outcome = match number as usize - HEAD {
        1 => {
            if let Some(team) = foreign.team()
                && team.name.is_empty()
            {
                said.clone_into(&mut team.name);
            }
            Outcome::About(About::Team)
        }
        2 => {
            if let Some(team) = foreign.team() {
                said.clone_into(&mut team.scope);
            }
            Outcome::About(About::Scope)
        }
        3 => match (day(said).or_else(|| serial(said)), foreign.team()) {
            (Some(date), Some(team)) => {
                team.date = Some(date);
                Outcome::About(About::Date)
            }
            _ => Outcome::Kept(Why::Unreadable),
        },
        4 | 5 => {
            if let Some(team) = foreign.team() {
                if !team.participants.is_empty() {
                    team.participants.push_str(", ");
                }
                team.participants.push_str(said);
            }
            Outcome::About(About::Participants)
        }
        // The heading of the first practice.
        _ => return,
    };
    let mut item = Item::new(label.trim_end_matches([':', ' ']), said).that(outcome);
    item.row = Some(number);
    foreign.items.push(item);
}

/// A day as a spreadsheet counts it: days since the end of 1899.
///
/// Source: ECMA-376, part 1, 18.17.4.1, the date base of 1900.
fn serial(text: &str) -> Option<crate::assessment::Date> {
    const OF_1970: i64 = 25_569;
    let days: f64 = text.parse().ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "held to five digits")]
    let days = (1.0..100_000.0).contains(&days).then_some(days as i64)?;
    crate::assessment::Date::from_days_since_1970(days - OF_1970)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_a_spreadsheet_counts_it() {
        assert_eq!(serial("45717").unwrap().to_string(), "2025-03-01");
        assert_eq!(serial("-4"), None);
        assert_eq!(serial("soon"), None);
    }
}
