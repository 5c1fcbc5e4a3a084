//! Many teams side by side, as they are handed on: words for a terminal and for Markdown, rows of CSV,
//! and unrounded JSON.
//!
//! ## Anonymous
//! An anonymous summary names no team and no file, and shows no group of under five teams: neither a
//! spread, nor what they have in common, nor a practice of theirs. Of groups of a kind or a region none is shown
//! that leaves another, of few, to be worked out.

mod by_spread;
mod by_team;
mod cells;
mod figures;
mod group_figures;
mod groups;
mod sections;

use crate::portfolio::rollup::{FEWEST_OF_A_GROUP, GroupBy, Rollup, Spread, Wanted};
use crate::roadmap::Guidance;

/// How many files were read, and what became of those that were not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// Files that hold a document.
    pub files: usize,
    /// Different assessments in them, made-up ones apart.
    pub assessments: usize,
    /// Files, or parts of them, that could not be read, each with why.
    pub broken: Vec<(String, String)>,
    /// Files of something else, each with what it is.
    pub passed_over: Vec<(String, String)>,
    /// Files with a copy of an assessment that does not count, each with which and why.
    pub repeated: Vec<(String, String)>,
    /// Files with another text of a questionnaire's version than an earlier file, which counts.
    pub conflicting: Vec<(String, String)>,
    /// Assessments that were made up to show what Waymark does.
    pub made_up: usize,
    /// Teams that have looked at several services, of which only the latest assessment counts.
    pub of_several_scopes: usize,
    /// Names of teams that stand in several regions, and count as one team.
    pub of_several_regions: usize,
}

/// Many teams with everything that is told of them.
#[derive(Clone, Copy, Debug)]
pub struct TeamsReport<'a> {
    /// The teams.
    pub rollup: &'a Rollup,
    /// The files.
    pub intake: &'a Intake,
    /// The practices.
    pub guidance: &'a Guidance,
    /// Which teams these are.
    pub wanted: &'a Wanted,
    /// By what teams are put into groups, if by anything.
    pub by: Option<GroupBy>,
    /// Whether no team is named and no small group shown.
    pub is_anonymous: bool,
}

impl TeamsReport<'_> {
    /// Whether a group of so many teams may be shown.
    fn shows(&self, teams: usize) -> bool {
        !self.is_anonymous || teams >= FEWEST_OF_A_GROUP
    }

    /// A spread that may be shown.
    fn shown(&self, spread: Spread) -> Option<Spread> {
        Some(spread).filter(|spread| !self.is_anonymous || spread.is_anonymous())
    }
}
