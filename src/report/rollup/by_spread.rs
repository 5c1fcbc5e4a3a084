//! Tables with a row for each thing that is scored, with nothing of any team.

use super::TeamsReport;
use crate::portfolio::rollup::{DimensionRow, QuestionnaireRollup, Spread};
use crate::report::page::Table;
use crate::text::{number, term};
use crate::words::rollup as words;

impl TeamsReport<'_> {
    /// A row for each dimension, and below them the whole.
    pub(super) fn by_dimension(&self, rollup: &QuestionnaireRollup) -> Table {
        let rows = rollup.dimensions.iter().map(|(_, row)| row);
        let line = |row: &DimensionRow| self.line_of(&row.title, row.spread);
        Table {
            heads: heads_of_spread(words::dimension()),
            words: 1,
            rows: rows.map(line).collect(),
            sums: vec![line(&rollup.whole)],
        }
    }

    /// A row for each delivery metric.
    pub(super) fn delivery_by_metric(&self) -> Table {
        let rows = self.rollup.delivery.iter();
        let rows = rows.map(|(metric, spread)| self.line_of(term::metric(*metric), *spread));
        Table {
            heads: heads_of_spread(words::metric()),
            words: 1,
            rows: rows.collect(),
            sums: Vec::new(),
        }
    }

    fn line_of(&self, name: &str, spread: Spread) -> Vec<String> {
        let mut line = vec![name.to_owned()];
        match (self.shown(spread), spread.ends) {
            (Some(Spread { teams, .. }), Some((lowest, median, highest))) => {
                line.extend([lowest, median, highest].map(number::score));
                line.push(teams.to_string());
            }
            _ => line.resize(5, words::hidden().to_owned()),
        }
        line
    }
}

fn heads_of_spread(what: &str) -> Vec<String> {
    let heads = [
        what,
        words::lowest(),
        words::median(),
        words::highest(),
        words::teams(),
    ];
    heads.map(str::to_owned).to_vec()
}
