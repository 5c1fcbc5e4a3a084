//! What files of another tool say, before anything of it is taken over.

use super::item::{Fate, Item, Outcome, Why};
use super::score::OwnScore;
use super::tool::Tool;
use crate::assessment::{Date, Metric, Reading};
use crate::ordered::SortedMap;

/// What files of another tool say.
#[derive(Clone, Debug, PartialEq)]
pub struct Foreign {
    /// The tool.
    pub tool: Tool,
    /// The names of the files, as they were given.
    pub files: Vec<String>,
    /// The teams in it, at least one. A tool that knows no teams has one without a name.
    pub teams: Vec<ForeignTeam>,
    /// Everything in it, in the order of the input.
    pub items: Vec<Item>,
    /// The score of all teams together, where there are several and the tool has one.
    pub together: Vec<OwnScore>,
    /// What is good to know beside it.
    pub remarks: Vec<Remark>,
}

/// A team in another tool's files, or one visit of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForeignTeam {
    /// Its name; empty where none is told.
    pub name: String,
    /// The last day that is told of it.
    pub date: Option<Date>,
    /// The file that holds it alone; empty for one that stands beside others in the same files.
    pub file: String,
    /// What was assessed; empty where it is not told.
    pub scope: String,
    /// Who took part; empty where it is not told.
    pub participants: String,
    /// The industry that a link names, as its id; empty when it names none.
    pub industry: String,
    /// The size of the organisation that a link names, as its id; empty when it names none.
    pub size: String,
    /// What was measured.
    pub readings: SortedMap<Metric, Reading>,
    /// Its scores by the tool's own formula; none where the tool has none, or where what it needs is not
    /// here.
    pub scores: Vec<OwnScore>,
}

/// Something that is good to know beside what was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The model did not come along: items go by their ids, and there is no score.
    NoModel,
    /// The model that came along: its version, empty where it tells none, and how many activities it has.
    Model(String, usize),
    /// A formula counts what was not answered as zero.
    BlankIsZero,
    /// Nothing that the files ask was answered.
    NothingAnswered,
    /// Some of a link could not be read, and so there are no means.
    NoMeans,
}

impl Foreign {
    /// Nothing yet, of one team without a name.
    pub(super) fn of(tool: Tool) -> Self {
        Self {
            tool,
            files: Vec::new(),
            teams: vec![ForeignTeam::default()],
            items: Vec::new(),
            together: Vec::new(),
            remarks: Vec::new(),
        }
    }

    /// The only team of a tool that knows none.
    pub(super) fn team(&mut self) -> Option<&mut ForeignTeam> {
        self.teams.first_mut()
    }

    /// Whether an item answers anything, as far as it can be read.
    pub(super) fn is_answered(&self) -> bool {
        let mut items = self.items.iter();
        items.any(|item| match item.outcome {
            Outcome::Level(..)
            | Outcome::Measured(_)
            | Outcome::Note(..)
            | Outcome::Evidence(..) => true,
            Outcome::About(_) => false,
            Outcome::Kept(why) => match why {
                Why::Mapping(_)
                | Why::Chosen
                | Why::Between
                | Why::NoQuestion
                | Why::NotChosen
                | Why::Unreadable
                | Why::Unknown
                | Why::Repeated => true,
                Why::Unanswered | Why::NoAnswer => false,
            },
        })
    }

    /// How many items became of one kind.
    pub fn count(&self, fate: Fate) -> usize {
        let items = self.items.iter();
        items.filter(|item| item.outcome.fate() == fate).count()
    }

    /// What belongs to a team, by its place, or to all of them.
    pub fn items_of(&self, team: usize) -> impl Iterator<Item = &Item> {
        let is_of = move |item: &&Item| item.team.is_none_or(|of| of == team);
        self.items.iter().filter(is_of)
    }

    /// The place of the team with a name; it is added where there is none yet.
    pub(super) fn place_of(&mut self, name: &str) -> usize {
        if let Some(at) = self.teams.iter().position(|team| team.name == name) {
            return at;
        }
        self.teams.push(ForeignTeam {
            name: name.to_owned(),
            ..ForeignTeam::default()
        });
        self.teams.len() - 1
    }
}
