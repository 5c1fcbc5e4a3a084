//! Teams and dimensions of one questionnaire.

use super::asked::{Versions, shared, versions_of};
use super::reduced::{Reduced, Reducer};
use super::spread::Spread;
use crate::questionnaire::{DimensionId, QuestionId, Questionnaire, QuestionnaireId};
use crate::scoring::{Coverage, Score, Scorecard, score};

/// A score, with what it rests on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cell {
    /// The score; nothing where nothing is answered with a level.
    pub score: Option<Score>,
    /// The answers behind it.
    pub coverage: Coverage,
}

impl Cell {
    /// Whether there is a score that rests on too little.
    pub fn is_provisional(&self) -> bool {
        self.score.is_some() && self.coverage.is_provisional()
    }

    /// Which of five levels the score is nearest to, from 1; one in the middle takes the lower. It is what a
    /// shade stands for, and no band.
    pub fn step(&self) -> Option<u8> {
        let value = self.score?.value();
        // The levels lie at 0, 2.5, 5, 7.5 and 10.
        let passed = [1.25, 3.75, 6.25, 8.75].into_iter();
        let passed = passed.filter(|middle| value > *middle).count();
        u8::try_from(passed + 1).ok()
    }

    /// The score, where it rests on enough.
    pub fn firm(&self) -> Option<Score> {
        self.score.filter(|_| !self.coverage.is_provisional())
    }
}

/// What a questionnaire says of many teams.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionnaireRollup {
    /// Which questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Its title.
    pub title: String,
    /// Whether each answers it alone, so that it says how one person sees it.
    pub alone: bool,
    /// The versions that were chosen, each with how many teams, the oldest first.
    pub versions: Vec<(u32, usize)>,
    /// The questions that not every one of those versions asks; they are in no score here.
    pub left_out: Vec<QuestionId>,
    /// All of it.
    pub whole: DimensionRow,
    /// Its dimensions, in their order.
    pub dimensions: Vec<(DimensionId, DimensionRow)>,
    /// The teams that were asked it, in the order of all teams.
    pub teams: Vec<TeamRow>,
}

/// A dimension over all teams, or the whole questionnaire.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DimensionRow {
    /// Its title.
    pub title: String,
    /// Of the scores that rest on enough.
    pub spread: Spread,
    /// How many more teams have a score that rests on too little, and is not in the spread.
    pub provisional: usize,
}

/// What one team says.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamRow {
    /// Which team, by its place among all.
    pub team: usize,
    /// The whole questionnaire.
    pub whole: Cell,
    /// By dimension, in their order.
    pub cells: Vec<Cell>,
}

impl TeamRow {
    fn of(team: usize, card: &Scorecard) -> Self {
        let dimensions = card.dimensions.iter();
        let cells = dimensions.map(|dimension| Cell {
            score: dimension.score,
            coverage: dimension.coverage,
        });
        Self {
            team,
            whole: Cell {
                score: card.score,
                coverage: card.coverage,
            },
            cells: cells.collect(),
        }
    }
}

/// Every questionnaire that a team was asked, as the teams are scored one after the other.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct SideBySide {
    all: Vec<QuestionnaireRollup>,
    /// Each as every version that was chosen asks it.
    compared: Vec<Questionnaire>,
}

impl SideBySide {
    /// Of these teams, none of which is scored yet.
    pub(super) fn of(reader: &Reducer<'_>, versions: &Versions, reduced: &[Reduced]) -> Self {
        let mut begun = Self::default();
        for questionnaire in reader.catalogue.questionnaires() {
            let chosen = versions_of(&questionnaire.id, reduced);
            if chosen.is_empty() {
                continue;
            }
            let (common, left_out) = shared(questionnaire, reader, versions, reduced);
            begun.all.push(QuestionnaireRollup {
                questionnaire: questionnaire.id.clone(),
                title: questionnaire.title.clone(),
                alone: questionnaire.alone,
                versions: chosen,
                left_out,
                whole: DimensionRow::default(),
                dimensions: Vec::new(),
                teams: Vec::new(),
            });
            begun.compared.push(common);
        }
        begun
    }

    /// Scores the team that has this place among all.
    pub(super) fn score(&mut self, reader: &Reducer<'_>, team: usize, reduced: &Reduced) {
        let assessment = reader.restored(reduced);
        for (rollup, common) in self.all.iter_mut().zip(&self.compared) {
            if reduced.version(&common.id).is_some() {
                let card = score(common, reader.catalogue, &assessment);
                rollup.teams.push(TeamRow::of(team, &card));
            }
        }
    }

    /// The questionnaires, with what lies between the teams that were scored.
    pub(super) fn finish(mut self) -> Vec<QuestionnaireRollup> {
        for (rollup, common) in self.all.iter_mut().zip(&self.compared) {
            let whole = rollup.teams.iter().map(|row| row.whole);
            rollup.whole = row(&common.title, whole);
            let dimensions = common.dimensions.iter().enumerate();
            let dimensions = dimensions.map(|(at, dimension)| {
                let cells = rollup.teams.iter();
                let cells = cells.filter_map(|row| row.cells.get(at).copied());
                (dimension.id.clone(), row(&dimension.title, cells))
            });
            rollup.dimensions = dimensions.collect();
        }
        self.all
    }
}

fn row(title: &str, cells: impl Iterator<Item = Cell> + Clone) -> DimensionRow {
    DimensionRow {
        title: title.to_owned(),
        provisional: cells.clone().filter(Cell::is_provisional).count(),
        spread: Spread::of(cells.filter_map(|cell| cell.firm()).collect()),
    }
}
