//! Words of the page that lays many teams side by side.

use super::{home, number};
use crate::assessment::Assessment;
use crate::portfolio::rollup::Cell;
use crate::scoring::Score;
use crate::words::{first, rollup, teams as words};

/// A score as it stands in a cell, with a sign where it rests on too little.
pub fn score(cell: &Cell) -> String {
    let Some(score) = cell.score else {
        return rollup::none().to_owned();
    };
    let written = number::score(score);
    if cell.is_provisional() {
        format!("{written}?")
    } else {
        written
    }
}

/// How many questions a cell rests on: `3 of 4`.
pub fn covered(cell: &Cell) -> String {
    first::coverage(cell.coverage.answered, cell.coverage.applicable())
}

/// A score without coverage.
pub fn plain_score(score: Option<Score>) -> String {
    score.map_or_else(|| rollup::none().to_owned(), number::score)
}

/// What a team is called: its name, or its number where names are not shown.
pub fn team(name: &str, number: usize, has_names: bool) -> String {
    if has_names {
        name.to_owned()
    } else {
        words::anonymous(&number.to_string())
    }
}

/// What the team of an assessment is called: its name, else the title, else the id.
pub fn name(assessment: &Assessment) -> String {
    let names = [assessment.team.trim(), assessment.title.trim()];
    let name = names.into_iter().find(|name| !name.is_empty());
    name.unwrap_or(assessment.id.as_str()).to_owned()
}

/// The day of a visit, with its round where one is said.
pub fn visit(assessment: &Assessment) -> String {
    let day = home::day(assessment.date);
    let round = assessment.grouping.round.trim();
    if round.is_empty() {
        day
    } else {
        number::clauses([day, round.to_owned()])
    }
}

/// A group of teams: its name, or that nothing is said.
pub fn group(name: &str) -> &str {
    let name = name.trim();
    if name.is_empty() {
        words::none_said()
    } else {
        name
    }
}

/// What is looked at, sentence by sentence.
pub fn looked_at(teams: usize, all: usize, assessments: usize) -> String {
    if teams == all {
        words::of(teams, assessments)
    } else {
        words::of_some(&teams.to_string(), all)
    }
}
