//! The table of teams as it is to be drawn: which rows, in which order, with what in every cell.

use std::collections::BTreeMap;

use super::view::{Columns, Together};
use crate::assessment::AssessmentId;
use crate::ordered::sorted_by;
use crate::portfolio::rollup::{Cell, DimensionRow, QuestionnaireRollup, Spread};
use crate::scoring::{Coverage, Score};
use crate::state::teams::Picture;
use crate::text::{home, teams as text, term};
use crate::words;

/// How many rows are drawn at a time.
const PORTION: usize = 25;

/// A row below the teams: what it says, and its cells.
pub(super) type Sum = (&'static str, Vec<String>);

/// The table.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sheet {
    pub(super) caption: String,
    /// The heads of the columns behind those of team and day.
    pub(super) heads: Vec<String>,
    pub(super) bodies: Vec<Body>,
    /// The rows below.
    pub(super) sums: Vec<Sum>,
    /// How many teams were not asked this.
    pub(super) not_asked: usize,
    pub(super) rows: usize,
}

/// Some rows that are drawn at once.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Body {
    /// The group that begins here, and how many teams it has.
    pub(super) group: Option<(String, usize)>,
    pub(super) rows: Vec<Row>,
}

/// A team.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// The assessment that speaks for it.
    pub(super) id: AssessmentId,
    pub(super) name: String,
    pub(super) day: String,
    group: Option<String>,
    pub(super) cells: Vec<Shown>,
}

/// A score as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shown {
    pub(super) score: String,
    /// How many questions it rests on; nothing of a metric, which is one answer.
    pub(super) covered: Option<String>,
    /// The shade, 1 to 5.
    pub(super) step: Option<u8>,
    pub(super) is_provisional: bool,
}

impl Shown {
    /// A score with what it rests on.
    pub(super) fn of(cell: &Cell) -> Self {
        Self {
            score: text::score(cell),
            covered: Some(text::covered(cell)),
            step: cell.step(),
            is_provisional: cell.is_provisional(),
        }
    }

    /// The score of a metric.
    pub(super) fn of_metric(score: Option<Score>) -> Self {
        let coverage = Coverage::default();
        Self {
            score: text::plain_score(score),
            covered: None,
            step: Cell { score, coverage }.step(),
            is_provisional: false,
        }
    }
}

impl Sheet {
    /// That of these columns; nothing where there are none of the kind.
    pub(super) fn of(
        picture: &Picture,
        columns: &Columns,
        has_names: bool,
        together: Together,
    ) -> Option<Self> {
        let mut sheet = match columns {
            Columns::Dimensions(id) => {
                let mut all = picture.rollup.questionnaires.iter();
                let rollup = all.find(|it| it.questionnaire == *id)?;
                Self::of_questionnaire(picture, rollup, has_names)
            }
            Columns::Delivery => Self::of_delivery(picture, has_names),
        };
        // A group of few would tell who is in it.
        let together = if has_names { together } else { Together::Names };
        sheet.put_together(picture, has_names, together);
        Some(sheet)
    }

    fn of_questionnaire(picture: &Picture, rollup: &QuestionnaireRollup, has_names: bool) -> Self {
        let columns: Vec<&DimensionRow> = std::iter::once(&rollup.whole)
            .chain(rollup.dimensions.iter().map(|(_, row)| row))
            .collect();
        let rows = rollup.teams.iter().map(|row| {
            let cells = std::iter::once(&row.whole).chain(&row.cells);
            (row.team, cells.map(Shown::of).collect())
        });
        let spreads: Vec<Spread> = columns.iter().map(|column| column.spread).collect();
        let mut sums = sums(&spreads, has_names);
        if columns.iter().any(|column| column.provisional > 0) {
            let counts = columns.iter().map(|column| column.provisional.to_string());
            sums.push((words::rollup::provisional(), counts.collect()));
        }
        Self::begun(
            picture,
            words::teams::caption(&rollup.title),
            columns.iter().map(|column| column.title.clone()).collect(),
            (rows.collect(), sums),
        )
    }

    fn of_delivery(picture: &Picture, has_names: bool) -> Self {
        let metrics = &picture.rollup.delivery;
        let teams = picture.rollup.teams.iter().enumerate();
        let teams = teams.filter(|(_, team)| team.delivery.iter().any(Option::is_some));
        let rows = teams.map(|(at, team)| (at, team.delivery.map(Shown::of_metric).to_vec()));
        let spreads: Vec<Spread> = metrics.iter().map(|(_, spread)| *spread).collect();
        let heads = metrics.iter();
        let heads = heads.map(|(metric, _)| term::short_metric(*metric).to_owned());
        Self::begun(
            picture,
            words::teams::caption_delivery().to_owned(),
            heads.collect(),
            (rows.collect(), sums(&spreads, has_names)),
        )
    }

    /// With a row for each team, by its place among all, that are in no order yet.
    fn begun(
        picture: &Picture,
        caption: String,
        heads: Vec<String>,
        (rows, sums): (Vec<(usize, Vec<Shown>)>, Vec<Sum>),
    ) -> Self {
        let count = rows.len();
        let rows = rows.into_iter().filter_map(|(place, cells)| {
            let team = picture.rollup.teams.get(place)?;
            Some(Row {
                id: team.latest.id.clone(),
                name: team.name.clone(),
                day: home::day(team.latest.date),
                group: None,
                cells,
            })
        });
        let (group, rows) = (None, rows.collect());
        Self {
            caption,
            heads,
            bodies: vec![Body { group, rows }],
            sums,
            not_asked: picture.rollup.teams.len() - count,
            rows: count,
        }
    }

    /// Puts rows in order and into groups, and cuts them into what is drawn at a time.
    fn put_together(&mut self, picture: &Picture, has_names: bool, together: Together) {
        let rows = self.bodies.drain(..).flat_map(|body| body.rows);
        let mut by_id: BTreeMap<AssessmentId, Row> =
            rows.map(|row| (row.id.clone(), row)).collect();
        let teams = picture.order(has_names).into_iter();
        let ordered = teams.filter_map(|place| {
            let team = picture.rollup.teams.get(place)?;
            let labels = picture.labels(place);
            let mut row = by_id.remove(&team.latest.id)?;
            row.name = text::team(&row.name, labels.number, has_names);
            row.group = together.group(&labels);
            Some(row)
        });
        // Within a group the order stays.
        let rows = sorted_by(ordered, |a, b| a.group.cmp(&b.group));
        for group in rows.chunk_by(|a, b| a.group == b.group) {
            for (at, rows) in group.chunks(PORTION).enumerate() {
                let name = rows.first().and_then(|row| row.group.as_deref());
                let head = name.filter(|_| at == 0).map(text::group);
                self.bodies.push(Body {
                    group: head.map(|name| (name.to_owned(), group.len())),
                    rows: rows.to_vec(),
                });
            }
        }
    }
}

/// The lowest, the median and the highest of each column, and how many teams they are of.
fn sums(spreads: &[Spread], has_names: bool) -> Vec<Sum> {
    let shown = |spread: &Spread| Some(*spread).filter(|it| has_names || it.is_anonymous());
    let end = |spread: &Spread, at: usize| match shown(spread) {
        None if spread.teams > 0 => words::rollup::hidden().to_owned(),
        None => text::plain_score(None),
        Some(spread) => {
            let ends = spread.ends;
            let ends = ends.map(|(lowest, median, highest)| [lowest, median, highest]);
            text::plain_score(ends.and_then(|ends| ends.get(at).copied()))
        }
    };
    let names = [
        words::rollup::lowest(),
        words::rollup::median(),
        words::rollup::highest(),
    ];
    let lines = names.into_iter().enumerate();
    let lines = lines.map(|(at, name)| (name, spreads.iter().map(|it| end(it, at)).collect()));
    let counts = spreads.iter().map(|spread| spread.teams.to_string());
    lines
        .chain([(words::rollup::teams(), counts.collect())])
        .collect()
}
