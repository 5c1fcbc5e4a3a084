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
mod course;
mod groups;
mod laying;
mod questionnaires;
mod reduced;
mod spots;
mod spread;
mod wanted;

pub use asked::Versions;
pub use choice::{Choice, Head, Repeated, choose, choose_among};
pub use course::{Visited, course};
pub use groups::{Group, GroupBy, anonymous_groups, groups, may_be_shown};
pub use laying::Laying;
pub use questionnaires::{Cell, DimensionRow, QuestionnaireRollup, TeamRow};
pub use reduced::{Reduced, Reducer};
pub use spots::{Spot, Subject, Way};
pub use spread::{FEWEST_OF_A_GROUP, Spread};
pub use wanted::{Choices, Wanted};

use crate::assessment::{AssessmentId, Date, Grouping, Metric};
use crate::questionnaire::{PracticeId, QuestionnaireId};
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
    /// By what it is told apart, as its latest assessment has it.
    pub grouping: Grouping,
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
    pub fn of(reader: &Reducer<'_>, versions: &Versions, reduced: Vec<Reduced>) -> Self {
        let mut laying = Laying::begin(reader, versions, reduced);
        laying.score(reader, usize::MAX);
        laying.finish(reader)
    }
}

impl Team {
    fn of(reduced: Reduced) -> Self {
        Self {
            delivery: reduced.delivery,
            name: reduced.name,
            latest: reduced.latest,
            grouping: reduced.grouping,
        }
    }
}
