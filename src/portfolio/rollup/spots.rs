//! What most teams have low, and what most have high.

use std::cmp::Ordering;

use super::QuestionnaireRollup;
use super::reduced::{Reduced, Reducer, Said};
use crate::assessment::Depth;
use crate::ordered::{SortedMap, SortedSet, many_sorted_by};
use crate::questionnaire::{DimensionId, Question, QuestionId, QuestionnaireId};
use crate::scoring::Score;

/// Under this score something is low: the middle of the scale, where a prerequisite blocks.
const LOW: f64 = 5.0;

/// From this score on something is high: the level below the best of five.
const HIGH: f64 = 7.5;

/// Fewer teams than this have nothing in common.
const FEWEST: usize = 3;

/// Which way most teams lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Under 5.0.
    Low,
    /// 7.5 or more.
    High,
}

impl Way {
    /// The score under which something is low, or from which on it is high.
    pub fn limit(self) -> f64 {
        match self {
            Self::Low => LOW,
            Self::High => HIGH,
        }
    }
}

/// What most teams have low or high.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A dimension.
    Dimension(QuestionnaireId, DimensionId),
    /// A question, whoever asks it.
    Question(QuestionId),
}

/// A weak spot or a strength that more than half of those teams share who can tell, which are three at
/// least and half of those that were asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// What it is.
    pub subject: Subject,
    /// Its title; of a dimension with its questionnaire's in the second place.
    pub titles: (String, Option<String>),
    /// Whether it is low or high.
    pub way: Way,
    /// How many teams have it so.
    pub teams: usize,
    /// Of how many that answered; of a dimension, enough of it.
    pub answered: usize,
    /// Of how many that were asked.
    pub asked: usize,
}

/// The scores of teams on one thing.
#[derive(Clone, Copy, Default)]
struct Tally {
    low: usize,
    high: usize,
    answered: usize,
    asked: usize,
}

impl Tally {
    fn count(&mut self, score: Option<Score>) {
        self.asked += 1;
        let Some(score) = score else { return };
        self.answered += 1;
        self.low += usize::from(!score.reaches(LOW));
        self.high += usize::from(score.reaches(HIGH));
    }

    /// Which way most lie, and how many.
    fn way(self) -> Option<(Way, usize)> {
        if self.answered < FEWEST || self.answered * 2 < self.asked {
            return None;
        }
        let ways = [(Way::Low, self.low), (Way::High, self.high)];
        let mut most = ways.into_iter();
        most.find(|(_, teams)| teams * 2 > self.answered)
    }

    fn spot(self, subject: Subject, titles: (String, Option<String>)) -> Option<Spot> {
        let (way, teams) = self.way()?;
        Some(Spot {
            subject,
            titles,
            way,
            teams,
            answered: self.answered,
            asked: self.asked,
        })
    }
}

/// Dimensions, then questions; of each what the largest share of teams has first, then by title.
pub(super) fn spots(
    reader: &Reducer<'_>,
    questionnaires: &[QuestionnaireRollup],
    reduced: &[Reduced],
) -> Vec<Spot> {
    let dimensions: Vec<Spot> = questionnaires.iter().flat_map(of_dimensions).collect();
    let questions = of_questions(reader, questionnaires, reduced);
    let parts = [dimensions, questions].into_iter();
    parts
        .flat_map(|spots| many_sorted_by(spots, by_share))
        .collect()
}

/// What the larger share of teams has first.
fn by_share(a: &Spot, b: &Spot) -> Ordering {
    let (left, right) = (a.teams * b.answered, b.teams * a.answered);
    let by_teams = right.cmp(&left).then_with(|| b.teams.cmp(&a.teams));
    by_teams.then_with(|| a.titles.cmp(&b.titles))
}

fn of_dimensions(rollup: &QuestionnaireRollup) -> Vec<Spot> {
    let dimensions = rollup.dimensions.iter().enumerate();
    let spots = dimensions.filter_map(|(at, (id, row))| {
        let mut tally = Tally::default();
        for cell in rollup.teams.iter().filter_map(|team| team.cells.get(at)) {
            // What is asked of no one, or applies to none, says nothing.
            if cell.coverage.applicable() > 0 {
                tally.count(cell.firm());
            }
        }
        let subject = Subject::Dimension(rollup.questionnaire.clone(), id.clone());
        tally.spot(subject, (row.title.clone(), Some(rollup.title.clone())))
    });
    spots.collect()
}

fn of_questions(
    reader: &Reducer<'_>,
    questionnaires: &[QuestionnaireRollup],
    reduced: &[Reduced],
) -> Vec<Spot> {
    let catalogue = reader.catalogue;
    let mut tallies: Vec<Tally> = vec![Tally::default(); catalogue.questions().count()];
    let asked = questionnaires.iter().filter_map(|rollup| {
        let questionnaire = catalogue.questionnaire(&rollup.questionnaire)?;
        let entries = questionnaire.entries();
        let entries = entries.filter(|(_, entry)| !rollup.left_out.contains(&entry.question));
        let numbered =
            entries.filter_map(|(_, entry)| Some((reader.number(&entry.question)?, entry.quick)));
        Some((&rollup.questionnaire, numbered.collect::<Vec<_>>()))
    });
    let asked: Vec<_> = asked.collect();
    let questions: Vec<&Question> = catalogue.questions().collect();
    for team in reduced {
        let is_full = team.depth == Depth::Full;
        let chosen = asked
            .iter()
            .filter(|(id, _)| team.version(id).is_some())
            .flat_map(|(_, numbered)| numbered);
        let said: SortedMap<u16, Said> = team.answers.iter().copied().collect();
        let mut counted = SortedSet::new();
        for (number, is_quick) in chosen {
            let said = said.get(number);
            let is_asked = is_full || *is_quick || said.is_some();
            if !is_asked || said == Some(&Said::NotApplicable) || !counted.insert(*number) {
                continue;
            }
            let at = usize::from(*number);
            let score = match (said, questions.get(at)) {
                (Some(Said::Level(level)), Some(question)) => Score::of(question, *level),
                _ => None,
            };
            if let Some(tally) = tallies.get_mut(at) {
                tally.count(score);
            }
        }
    }
    let spots = questions.into_iter().zip(tallies);
    let spots = spots.filter_map(|(question, tally)| {
        let subject = Subject::Question(question.id.clone());
        tally.spot(subject, (question.title.clone(), None))
    });
    spots.collect()
}
