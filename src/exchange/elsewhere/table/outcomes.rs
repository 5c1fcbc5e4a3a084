//! What becomes of the rows of a table.

use super::columns::Columns;
use super::headers::place;
use super::scale::{level, number};
use crate::assessment::Date;
use crate::exchange::elsewhere::error::ForeignError;
use crate::exchange::elsewhere::foreign::Foreign;
use crate::exchange::elsewhere::item::{Item, Outcome, Why};
use crate::exchange::elsewhere::rows::{Row, cell};
use crate::exchange::elsewhere::shown::day;
use crate::exchange::elsewhere::tool::Tool;
use crate::ordered::SortedMap;
use crate::questionnaire::{Catalogue, QuestionId};
use crate::rounding::is_same;

/// What was answered to a question so far: the item, and its day.
type Answered = SortedMap<(usize, QuestionId), (usize, Option<Date>)>;

/// Reads the rows below the headers.
pub(in crate::exchange::elsewhere) fn of_rows(
    rows: &[Row],
    columns: &Columns,
    catalogue: &Catalogue,
) -> Result<Foreign, ForeignError> {
    let needed =
        |header: &str| place(rows, header).ok_or_else(|| ForeignError::NoColumn(header.to_owned()));
    let optional = |header: &str| match header.trim() {
        "" => Ok(None),
        header => needed(header).map(Some),
    };
    let (question, value) = (needed(&columns.question)?, needed(&columns.value)?);
    let (team, date) = (optional(&columns.team)?, optional(&columns.date)?);
    let note = optional(&columns.note)?;
    let is_scale = columns.worst.is_finite() && columns.best.is_finite();
    if !is_scale || is_same(columns.worst, columns.best) {
        return Err(ForeignError::NoScale);
    }
    let mut foreign = Foreign::of(Tool::Table);
    foreign.teams.clear();
    let mut answered = Answered::new();
    for (number, cells) in rows.iter().skip(1) {
        let text = |column: Option<usize>| column.map_or("", |at| cell(cells, at));
        let at = foreign.place_of(text(team));
        let asked = cell(cells, question);
        let mut item = Item::new(asked, cell(cells, value));
        item.row = Some(*number);
        item.team = Some(at);
        text(note).clone_into(&mut item.note);
        let told = text(date);
        let when = day(told);
        if when.is_none() && !told.is_empty() {
            let apart = if item.note.is_empty() { "" } else { " | " };
            item.note = format!("{}{apart}{told}", item.note);
        }
        item.outcome = outcome(&item, columns, catalogue);
        if let Some(team) = foreign.teams.get_mut(at) {
            team.date = team.date.max(when);
        }
        repeated(&mut foreign, &mut item, &mut answered, when);
        foreign.items.push(item);
    }
    if foreign.teams.is_empty() {
        foreign.place_of("");
    }
    Ok(foreign)
}

/// Of two answers to one question, the one of the later day counts, else the first.
fn repeated(foreign: &mut Foreign, item: &mut Item, answered: &mut Answered, when: Option<Date>) {
    let (Some(team), Some(question)) = (item.team, item.outcome.question().cloned()) else {
        return;
    };
    let key = (team, question);
    if let Some((before, earlier)) = answered.get(&key).copied() {
        if when <= earlier {
            item.outcome = Outcome::Kept(Why::Repeated);
            return;
        }
        if let Some(before) = foreign.items.get_mut(before) {
            before.outcome = Outcome::Kept(Why::Repeated);
        }
    }
    answered.insert(key, (foreign.items.len(), when));
}

/// What becomes of a row.
fn outcome(item: &Item, columns: &Columns, catalogue: &Catalogue) -> Outcome {
    let asked = item.key.as_str();
    let Some(found) = columns.question_of(asked, catalogue) else {
        return Outcome::Kept(Why::NotChosen);
    };
    let question = found.id.clone();
    if item.said.is_empty() {
        return if item.note.is_empty() {
            Outcome::Kept(Why::Unanswered)
        } else {
            Outcome::Note(question, Why::Chosen)
        };
    }
    let value = number(&item.said);
    let share = value.map(|value| (value - columns.worst) / (columns.best - columns.worst));
    let Some(share) = share.filter(|share| (0.0..=1.0).contains(share)) else {
        return Outcome::Kept(Why::Unreadable);
    };
    // Of some questions the first level is the best.
    let share = if found.reversed { 1.0 - share } else { share };
    match level(share, found.levels.len()) {
        Some(level) => Outcome::Level(question, level, Why::Chosen),
        None => Outcome::Note(question, Why::Between),
    }
}
