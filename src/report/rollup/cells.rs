//! Many teams as rows of CSV: one row for each team and dimension, with unrounded numbers.

use super::TeamsReport;
use super::groups::Grouped;
use crate::assessment::Grouping;
use crate::portfolio::rollup::{Cell, Spread};

/// The columns of a row for each team and dimension. New ones are added behind them.
///
/// `dimension` is empty for the whole questionnaire; delivery stands as a questionnaire of that name with
/// its metrics as dimensions, and has no coverage.
const OF_TEAMS: &str = "team,assessment,date,questionnaire,dimension,score,answered,applicable,dont_know,open,not_applicable,provisional,kind,region,round";

/// The columns of a row for each dimension, where no team is named.
///
/// Rows without a `group` are of all teams. A group's name follows a colon, for it may be empty; what several are
/// that were put together is `others`.
const OF_SPREADS: &str = "questionnaire,dimension,teams,lowest,median,highest,by,group";

/// What groups are called that were put together.
const OTHERS: &str = "others";

/// What delivery is called among questionnaires.
const DELIVERY: &str = "delivery";

impl TeamsReport<'_> {
    /// The scores as CSV in UTF-8 with lines that end in `\r\n` (RFC 4180). An empty cell is a missing
    /// value. A name that a spreadsheet would take for a formula begins with an apostrophe.
    pub fn to_csv(&self) -> String {
        let mut out = String::new();
        if self.is_anonymous {
            self.write_spreads(&mut out);
        } else {
            self.write_teams(&mut out);
        }
        out
    }

    fn write_teams(&self, out: &mut String) {
        out.push_str(OF_TEAMS);
        out.push_str("\r\n");
        for questionnaire in &self.rollup.questionnaires {
            let id = questionnaire.questionnaire.as_str();
            for row in &questionnaire.teams {
                let dimensions = questionnaire.dimensions.iter().map(|(id, _)| id.as_str());
                let cells = dimensions.zip(&row.cells);
                for (dimension, cell) in std::iter::once(("", &row.whole)).chain(cells) {
                    self.write_team(out, row.team, (id, dimension), &of_cell(cell));
                }
            }
        }
        for (place, team) in self.rollup.teams.iter().enumerate() {
            let metrics = self.rollup.delivery.iter().zip(team.delivery);
            for ((metric, _), score) in metrics {
                let Some(score) = score else { continue };
                let mut cells: [String; 7] = Default::default();
                if let Some(first) = cells.first_mut() {
                    *first = score.value().to_string();
                }
                self.write_team(out, place, (DELIVERY, metric.key()), &cells);
            }
        }
    }

    fn write_team(&self, out: &mut String, place: usize, of: (&str, &str), cells: &[String]) {
        let Some(team) = self.rollup.teams.get(place) else {
            return;
        };
        let date = team.latest.date.map(|date| date.to_string());
        let mut line = vec![
            quoted(&guarded(&team.name)),
            quoted(&guarded(team.latest.id.as_str())),
            date.unwrap_or_default(),
            of.0.to_owned(),
            of.1.to_owned(),
        ];
        line.extend_from_slice(cells);
        let Grouping {
            kind,
            region,
            round,
        } = &team.grouping;
        line.extend([kind, region, round].map(|said| quoted(&guarded(said))));
        write(out, &line);
    }

    fn write_spreads(&self, out: &mut String) {
        out.push_str(OF_SPREADS);
        out.push_str("\r\n");
        let all = ["", ""].map(str::to_owned);
        for questionnaire in &self.rollup.questionnaires {
            let id = questionnaire.questionnaire.as_str();
            self.write_spread(out, (id, ""), questionnaire.whole.spread, &all);
            for (dimension, row) in &questionnaire.dimensions {
                self.write_spread(out, (id, dimension.as_str()), row.spread, &all);
            }
            let dimensions = questionnaire.dimensions.iter().map(|(id, _)| id.as_str());
            let columns: Vec<&str> = std::iter::once("").chain(dimensions).collect();
            self.write_groups(out, id, &columns, self.by_group(questionnaire));
        }
        for (metric, spread) in &self.rollup.delivery {
            self.write_spread(out, (DELIVERY, metric.key()), *spread, &all);
        }
        let metrics = self.rollup.delivery.iter();
        let metrics: Vec<&str> = metrics.map(|(metric, _)| metric.key()).collect();
        self.write_groups(out, DELIVERY, &metrics, self.delivery_by_group());
    }

    fn write_groups(&self, out: &mut String, of: &str, columns: &[&str], grouped: Grouped) {
        let Some(by) = self.by else { return };
        for (name, spreads) in grouped {
            let name = name.map_or_else(|| OTHERS.to_owned(), |name| format!(":{name}"));
            let group = [by.key().to_owned(), quoted(&name)];
            for (column, spread) in columns.iter().zip(spreads) {
                self.write_spread(out, (of, column), spread.unwrap_or_default(), &group);
            }
        }
    }

    fn write_spread(
        &self,
        out: &mut String,
        of: (&str, &str),
        spread: Spread,
        group: &[String; 2],
    ) {
        let mut line = vec![of.0.to_owned(), of.1.to_owned()];
        let shown = self.shown(spread);
        match shown.and_then(|spread| Some((spread.teams, spread.ends?))) {
            Some((teams, (lowest, median, highest))) => {
                line.push(teams.to_string());
                line.extend([lowest, median, highest].map(|score| score.value().to_string()));
            }
            None => line.resize(6, String::new()),
        }
        line.extend_from_slice(group);
        write(out, &line);
    }
}

fn of_cell(cell: &Cell) -> [String; 7] {
    let coverage = cell.coverage;
    let score = cell.score.map(|score| score.value().to_string());
    [
        score.unwrap_or_default(),
        coverage.answered.to_string(),
        coverage.applicable().to_string(),
        coverage.dont_know.to_string(),
        coverage.open.to_string(),
        coverage.not_applicable.to_string(),
        cell.is_provisional().to_string(),
    ]
}

fn write(out: &mut String, cells: &[String]) {
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}

/// No word that a spreadsheet takes for a formula.
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// In quotes where it has to be.
fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_cell_and_no_formula() {
        assert_eq!(quoted(&guarded("=cmd(), \"x\"")), "\"'=cmd(), \"\"x\"\"\"");
        assert_eq!(quoted(&guarded("Ebb")), "Ebb");
    }
}
