//! What is told of many teams, part by part.

use super::{Intake, TeamsReport};
use crate::portfolio::rollup::{
    Cell, DimensionRow, QuestionnaireRollup, Spot, Spread, Team, TeamRow, Way,
};
use crate::questionnaire::PracticeId;
use crate::report::page::{Section, Table, markdown, plain};
use crate::scoring::Score;
use crate::text::{home, number, term};
use crate::words::{delivery, first, rollup as words};

/// How many lines of a list are told before the rest is counted.
const MOST_LINES: usize = 10;

/// A sentence about so many things.
type Counted = fn(usize) -> String;

impl TeamsReport<'_> {
    /// For a terminal.
    pub fn to_text(&self) -> String {
        plain(&self.sections())
    }

    /// As Markdown, for a wiki.
    pub fn to_markdown(&self) -> String {
        markdown(&self.sections())
    }

    fn sections(&self) -> Vec<Section> {
        let mut sections = vec![self.opening()];
        let questionnaires = self.rollup.questionnaires.iter();
        for rollup in questionnaires {
            sections.push(self.questionnaire(rollup));
            sections.extend(self.groups_of(rollup));
        }
        sections.extend(self.delivery());
        sections.extend(self.groups_of_delivery());
        sections.push(self.spots(Way::Low));
        sections.push(self.spots(Way::High));
        sections.push(self.practices());
        sections
    }

    fn opening(&self) -> Section {
        let Intake {
            files,
            assessments,
            broken,
            passed_over,
            repeated,
            conflicting,
            made_up,
            of_several_scopes,
            of_several_regions,
        } = self.intake;
        let of = words::of(self.rollup.teams.len(), *assessments, *files);
        let counted = [
            (broken.len(), words::broken as Counted),
            (passed_over.len(), words::passed_over),
            (repeated.len(), words::repeated),
            (conflicting.len(), words::conflicting),
            (*made_up, words::made_up),
            (*of_several_scopes, words::several_scopes),
            (*of_several_regions, words::several_regions),
        ];
        let counted = counted.into_iter().filter(|(count, _)| *count > 0);
        let unknown = self.rollup.unknown.iter();
        let unknown = unknown.map(|(id, teams)| words::unknown(id.as_str(), *teams));
        let told = counted.map(|(count, say)| say(count)).chain(unknown);
        Section {
            heading: words::title().to_owned(),
            before: std::iter::once(of).chain(self.only()).chain(told).collect(),
            ..Section::default()
        }
    }

    fn questionnaire(&self, rollup: &QuestionnaireRollup) -> Section {
        let mut before = Vec::new();
        if rollup.versions.len() > 1 {
            let versions = rollup.versions.iter();
            let versions = versions.map(|(version, teams)| self.version(*version, *teams));
            let versions = number::list(&versions.collect::<Vec<_>>());
            before.push(match rollup.left_out.len() {
                0 => words::versions_alike(&versions),
                count => words::versions(&versions, count),
            });
        }
        if rollup.alone {
            before.push(words::alone().to_owned());
        }
        let (table, signs) = if self.is_anonymous {
            (self.by_dimension(rollup), words::signs_anonymous())
        } else {
            (self.by_team(rollup), words::signs())
        };
        Section {
            heading: rollup.title.clone(),
            before,
            table: Some(table),
            after: vec![signs.to_owned()],
            ..Section::default()
        }
    }

    fn version(&self, version: u32, teams: usize) -> String {
        let version = version.to_string();
        if self.is_anonymous {
            return version;
        }
        words::version(&version, teams)
    }

    /// A row for each team, a column for the whole and for each dimension.
    fn by_team(&self, rollup: &QuestionnaireRollup) -> Table {
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
            words: 2,
            rows: rows.collect(),
            sums,
        }
    }

    /// A row for each dimension, with nothing of any team.
    fn by_dimension(&self, rollup: &QuestionnaireRollup) -> Table {
        let rows = rollup.dimensions.iter().map(|(_, row)| row);
        let line = |row: &DimensionRow| self.line_of(&row.title, row.spread);
        Table {
            heads: heads_of_spread(words::dimension()),
            words: 1,
            rows: rows.map(line).collect(),
            sums: vec![line(&rollup.whole)],
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

    fn delivery(&self) -> Option<Section> {
        let metrics = &self.rollup.delivery;
        if metrics.is_empty() {
            return None;
        }
        let table = if self.is_anonymous {
            let rows = metrics.iter();
            let rows = rows.map(|(metric, spread)| self.line_of(term::metric(*metric), *spread));
            Table {
                heads: heads_of_spread(words::metric()),
                words: 1,
                rows: rows.collect(),
                sums: Vec::new(),
            }
        } else {
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
                words: 2,
                rows: teams.map(row).collect(),
                sums: sums(&spreads),
            }
        };
        Some(Section {
            heading: delivery::title().to_owned(),
            table: Some(table),
            ..Section::default()
        })
    }

    /// What most teams have low or high, a line each, and what low or high means.
    pub fn shared(&self, way: Way) -> (Vec<String>, String) {
        let limit = number::decimal(way.limit());
        let means = match way {
            Way::Low => words::low_means(&limit),
            Way::High => words::high_means(&limit),
        };
        let spots = self.rollup.spots.iter();
        let spots = spots.filter(|spot| spot.way == way && self.shows(spot.teams));
        (first_of(spots.map(told).collect()), means)
    }

    fn spots(&self, way: Way) -> Section {
        let heading = match way {
            Way::Low => words::low(),
            Way::High => words::high(),
        };
        let (list, means) = self.shared(way);
        Section {
            heading: heading.to_owned(),
            list,
            after: vec![means],
            ..Section::default()
        }
    }

    fn practices(&self) -> Section {
        let of = self.rollup.with_roadmap.to_string();
        let told = |(practice, teams): &(PracticeId, usize)| {
            let known = self.guidance.practice(practice);
            let title = known.map_or(practice.as_str(), |practice| &practice.title);
            words::practice(title, &teams.to_string(), &of)
        };
        let practices = self.practices_of_many().map(told);
        Section {
            heading: words::practices().to_owned(),
            list: first_of(practices.collect()),
            ..Section::default()
        }
    }

    /// The practices that would help several teams, each with how many, what helps most first.
    pub fn practices_of_many(&self) -> impl Iterator<Item = &(PracticeId, usize)> {
        let practices = self.rollup.practices.iter();
        // What helps one team is in its own roadmap.
        practices.filter(|(_, teams)| *teams > 1 && self.shows(*teams))
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

fn told(spot: &Spot) -> String {
    let what = match &spot.titles {
        (title, Some(questionnaire)) => words::dimension_of(title, questionnaire),
        (title, None) => title.clone(),
    };
    let counts = [spot.teams, spot.answered, spot.asked].map(|count| count.to_string());
    let [teams, answered, asked] = &counts;
    words::spot(&what, teams, answered, asked)
}

/// The first lines of a list, and how many more there are.
fn first_of(mut lines: Vec<String>) -> Vec<String> {
    let more = lines.len().saturating_sub(MOST_LINES);
    lines.truncate(MOST_LINES);
    if more > 0 {
        lines.push(words::more(more));
    }
    if lines.is_empty() {
        lines.push(words::nothing().to_owned());
    }
    lines
}
