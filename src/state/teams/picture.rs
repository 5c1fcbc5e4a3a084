//! What many teams say side by side, ready to be shown.

use std::sync::Arc;

use crate::assessment::{Assessment, AssessmentId, Grouping};
use crate::ordered::{SortedMap, sorted_by};
use crate::portfolio::rollup::{Choices, FEWEST_OF_A_GROUP, Rollup, Wanted};
use crate::roadmap::Guidance;

/// What many teams say side by side, with what became of the assessments behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The teams that are looked at, and what they say.
    pub rollup: Rollup,
    /// How each team of the rollup is labelled, in the same order.
    pub labels: Vec<Labels>,
    /// The practices that it names.
    pub guidance: Arc<Guidance>,
    /// Every team that has an assessment, whether or not it is looked at.
    pub all_teams: usize,
    /// The different assessments of all teams, made-up ones apart.
    pub assessments: usize,
    /// How many files brought them.
    pub files: usize,
    /// How many assessments were made up to show what Waymark does, and are left out.
    pub made_up: usize,
    /// How many teams have looked at several services, of which only the latest assessment counts.
    pub of_several_scopes: usize,
    /// How many names of teams stand in several regions, and count as one team.
    pub of_several_regions: usize,
    /// How many assessments have no day, where those up to a day are looked at.
    pub undated: usize,
    /// How many of the authors' files that came along have mistakes.
    pub refused_files: usize,
    /// What there is to choose from.
    pub choices: Choices,
    /// Which of the teams are looked at.
    pub wanted: Wanted,
}

/// How a team is labelled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// Its number where names are not shown, from 1. It has nothing to do with its name.
    pub number: usize,
    /// Its kind, region and round, as its assessment has them.
    pub grouping: Grouping,
}

impl Picture {
    /// Whether so few teams are looked at that who knows them could tell them apart without names.
    pub fn is_small_group(&self) -> bool {
        self.rollup.teams.len() < FEWEST_OF_A_GROUP
    }

    /// The places of the teams in the order in which they stand: by name, or by number where names are not
    /// shown, so that the order tells nothing.
    pub fn order(&self, has_names: bool) -> Vec<usize> {
        let places = 0..self.rollup.teams.len();
        if has_names {
            return places.collect();
        }
        let number = |place: &usize| self.labels.get(*place).map(|labels| labels.number);
        sorted_by(places, |a, b| number(a).cmp(&number(b)))
    }

    /// How a team is labelled.
    pub fn labels(&self, team: usize) -> Labels {
        self.labels.get(team).cloned().unwrap_or_default()
    }
}

/// Labels teams by their latest assessments.
pub(super) fn labels(
    rollup: &Rollup,
    numbers: &SortedMap<AssessmentId, usize>,
    find: impl Fn(&AssessmentId) -> Option<Arc<Assessment>>,
) -> Vec<Labels> {
    let label = |id: &AssessmentId| Labels {
        number: numbers.get(id).copied().unwrap_or_default(),
        grouping: find(id).map(|it| it.grouping.clone()).unwrap_or_default(),
    };
    let teams = rollup.teams.iter();
    teams.map(|team| label(&team.latest.id)).collect()
}

/// A number for each team, from 1, in an order that depends on `salt` and not on the alphabet; by the
/// assessment that speaks for it.
pub(super) fn numbers(
    teams: impl Iterator<Item = (AssessmentId, Box<str>)>,
    salt: &str,
) -> SortedMap<AssessmentId, usize> {
    let hashed = teams.map(|(id, team)| (hash(salt, &team), team, id));
    let ordered = sorted_by(hashed, |a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    let numbered = ordered.into_iter().enumerate();
    numbered.map(|(at, (_, _, id))| (id, at + 1)).collect()
}

/// FNV-1a, <http://www.isthe.com/chongo/tech/comp/fnv/>, with a last stir, so that names that differ in
/// their last letter alone do not stand in its order.
fn hash(salt: &str, name: &str) -> u64 {
    let bytes = salt.bytes().chain(name.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_do_not_stand_in_the_order_of_names() {
        let teams = || (0..40).map(|at| (format!("a{at:02}"), format!("team {at:02}")));
        let given = |salt: &str| {
            let teams = teams().map(|(id, team)| (id.as_str().into(), team.as_str().into()));
            let numbers = numbers(teams, salt);
            numbers.values().copied().collect::<Vec<_>>()
        };
        let (one, other) = (given("one"), given("other"));
        let mut sorted = one.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, (1..=40).collect::<Vec<_>>());
        assert_ne!(one, sorted);
        assert_ne!(one, other);
    }
}
