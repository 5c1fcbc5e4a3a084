//! Many teams at one time: where each stands, and what they have in common.
//!
//! Of thousands of documents little is kept. First a [`Head`] of each assessment, from which [`choose`]
//! tells whose is the latest; then those alone are [`Reduced`] to their answers, and [`Rollup::of`] lays
//! them side by side. So what is held at once grows with the number of teams, and hardly with the number
//! of files.
//!
//! ## What it does not do
//! It ranks no team: teams stand by name, and what is told of all of them is a [`Spread`]. What rests on
//! few answers is in no spread, and is counted beside it.

mod asked;
mod choice;
mod questionnaires;
mod reduced;
mod spots;
mod spread;

pub use asked::Versions;
pub use choice::{Choice, Head, Repeated, choose};
pub use questionnaires::{Cell, DimensionRow, QuestionnaireRollup, TeamRow};
pub use reduced::{Reduced, Reducer};
pub use spots::{Spot, Subject, Way};
pub use spread::{FEWEST_OF_A_GROUP, Spread};

use std::collections::BTreeMap;

use crate::assessment::{AssessmentId, Date, Metric};
use crate::questionnaire::{Catalogue, PracticeId, QuestionnaireId};
use crate::scoring::Score;

/// Many teams, each by its latest assessment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rollup {
    /// The teams, by their names.
    pub teams: Vec<Team>,
    /// What they were asked, in the order in which questionnaires are offered.
    pub questionnaires: Vec<QuestionnaireRollup>,
    /// Questionnaires that nothing is known of, each with how many teams were asked it; they are in no
    /// figure.
    pub unknown: Vec<(QuestionnaireId, usize)>,
    /// The spread of each delivery metric, in their order; empty where no team has answered any.
    pub delivery: Vec<(Metric, Spread)>,
    /// What most teams have low or high.
    pub spots: Vec<Spot>,
    /// The practices that stand in the Now of a team's roadmap, what helps most teams first, then by id.
    pub practices: Vec<(PracticeId, usize)>,
    /// How many teams have a roadmap.
    pub with_roadmap: usize,
}

/// A team with what is told of it alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Team {
    /// What people call it.
    pub name: String,
    /// Its latest assessment: the id, the day and what it looks at.
    pub latest: Latest,
    /// Its delivery scores, by metric.
    pub delivery: [Option<Score>; 5],
}

/// Which assessment speaks for a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Latest {
    /// Its id.
    pub id: AssessmentId,
    /// The day it speaks of.
    pub date: Option<Date>,
    /// The service or application; empty where nothing is said.
    pub scope: String,
}

impl Rollup {
    /// Lays teams side by side. `versions` tells what the versions of an author's questionnaire ask.
    pub fn of(reader: &Reducer<'_>, versions: &Versions, mut reduced: Vec<Reduced>) -> Self {
        let catalogue = reader.catalogue;
        reduced.sort_by(|a, b| a.key.cmp(&b.key));
        let questionnaires = questionnaires::side_by_side(reader, versions, &reduced);
        let mut practices: BTreeMap<&PracticeId, usize> = BTreeMap::new();
        for practice in reduced.iter().flat_map(|team| &team.now) {
            *practices.entry(practice).or_default() += 1;
        }
        let mut practices: Vec<(PracticeId, usize)> = practices
            .into_iter()
            .map(|(practice, teams)| (practice.clone(), teams))
            .collect();
        practices.sort_by_key(|(_, teams)| std::cmp::Reverse(*teams));
        Self {
            unknown: unknown(catalogue, &reduced),
            delivery: delivery(&reduced),
            spots: spots::spots(reader, &questionnaires, &reduced),
            questionnaires,
            practices,
            with_roadmap: reduced.iter().filter(|team| team.has_roadmap()).count(),
            teams: reduced.into_iter().map(Team::of).collect(),
        }
    }
}

impl Team {
    fn of(reduced: Reduced) -> Self {
        Self {
            delivery: reduced.delivery,
            name: reduced.name,
            latest: reduced.latest,
        }
    }
}

fn unknown(catalogue: &Catalogue, reduced: &[Reduced]) -> Vec<(QuestionnaireId, usize)> {
    let mut unknown: BTreeMap<&QuestionnaireId, usize> = BTreeMap::new();
    let chosen = reduced.iter().flat_map(|team| &team.chosen);
    for (id, _) in chosen.filter(|(id, _)| catalogue.questionnaire(id).is_none()) {
        *unknown.entry(id).or_default() += 1;
    }
    let unknown = unknown.into_iter();
    unknown.map(|(id, teams)| (id.clone(), teams)).collect()
}

fn delivery(reduced: &[Reduced]) -> Vec<(Metric, Spread)> {
    let spread = |at: usize| {
        let scores = reduced.iter().filter_map(|team| *team.delivery.get(at)?);
        Spread::of(scores.collect())
    };
    let metrics = Metric::ALL.into_iter().enumerate();
    let spreads: Vec<(Metric, Spread)> = metrics.map(|(at, metric)| (metric, spread(at))).collect();
    let is_any = spreads.iter().any(|(_, spread)| spread.teams > 0);
    spreads.into_iter().filter(|_| is_any).collect()
}
