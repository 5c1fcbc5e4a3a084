//! Tables with a row for each team, and with what the scores of all teams lie between below them.

use super::TeamsReport;
use crate::portfolio::rollup::{Cell, DimensionRow, QuestionnaireRollup, Spread, Team, TeamRow};
use crate::report::page::Table;
use crate::scoring::Score;
use crate::text::{home, number, term};
use crate::words::{first, rollup as words};

/// How many of the first columns hold words: the team and the day.
const WORDS: usize = 2;

impl TeamsReport<'_> {
    /// A row for each team, a column for the whole and for each dimension.
    pub(super) fn by_team(&self, rollup: &QuestionnaireRollup) -> Table {
        let columns: Vec<&DimensionRow> = std::iter::once(&rollup.whole)
            .chain(rollup.dimensions.iter().map(|(_, row)| row))
            .collect();
        let mut heads = vec![words::team().to_owned(), words::day().to_owned()];
        heads.extend(columns.iter().map(|column| column.title.clone()));
        let rows = rollup.teams.iter().filter_map(|row| {
            let Team { name, latest, .. } = self.rollup.teams.get(row.team)?;
            let mut line = vec![name.clone(), home::day(latest.date)];
            line.extend(cells_of(row).map(cell));
            Some(line)
        });
        let spreads = columns.iter().map(|column| column.spread);
        let mut sums = sums(&spreads.collect::<Vec<_>>());
        if columns.iter().any(|column| column.provisional > 0) {
            let mut line = vec![words::provisional().to_owned(), String::new()];
            line.extend(columns.iter().map(|column| column.provisional.to_string()));
            sums.push(line);
        }
        Table {
            heads,
            words: WORDS,
            rows: rows.collect(),
            sums,
        }
    }

    /// A row for each team that looks at its delivery, a column for each metric.
    pub(super) fn delivery_by_team(&self) -> Table {
        let metrics = &self.rollup.delivery;
        let heads = [words::team(), words::day()].map(str::to_owned);
        let names = metrics.iter();
        let names = names.map(|(metric, _)| term::short_metric(*metric).to_owned());
        let teams = self.rollup.teams.iter();
        let teams = teams.filter(|team| team.delivery.iter().any(Option::is_some));
        let row = |team: &Team| {
            let mut line = vec![team.name.clone(), home::day(team.latest.date)];
            line.extend(team.delivery.map(plain_score));
            line
        };
        let spreads: Vec<Spread> = metrics.iter().map(|(_, spread)| *spread).collect();
        Table {
            heads: heads.into_iter().chain(names).collect(),
            words: WORDS,
            rows: teams.map(row).collect(),
            sums: sums(&spreads),
        }
    }
}

fn cells_of(row: &TeamRow) -> impl Iterator<Item = &Cell> {
    std::iter::once(&row.whole).chain(&row.cells)
}

/// A score with what it rests on.
fn cell(cell: &Cell) -> String {
    let covered = first::coverage(cell.coverage.answered, cell.coverage.applicable());
    match cell.score {
        None => words::cell(words::none(), &covered),
        Some(score) if cell.is_provisional() => {
            words::cell_provisional(&number::score(score), &covered)
        }
        Some(score) => words::cell(&number::score(score), &covered),
    }
}

fn plain_score(score: Option<Score>) -> String {
    score.map_or_else(|| words::none().to_owned(), number::score)
}

/// The rows under a table of teams, whose first two columns hold words.
fn sums(spreads: &[Spread]) -> Vec<Vec<String>> {
    let names = [words::lowest(), words::median(), words::highest()];
    let end = |spread: &Spread, at: usize| {
        let (lowest, median, highest) = spread.ends?;
        [lowest, median, highest].get(at).copied()
    };
    let lines = names.into_iter().enumerate();
    let mut rows: Vec<Vec<String>> = lines
        .map(|(at, name)| {
            let mut row = vec![name.to_owned(), String::new()];
            row.extend(spreads.iter().map(|spread| plain_score(end(spread, at))));
            row
        })
        .collect();
    let mut teams = vec![words::teams().to_owned(), String::new()];
    teams.extend(spreads.iter().map(|spread| spread.teams.to_string()));
    rows.push(teams);
    rows
}
