//! Teams in groups of a kind or a region, with the spread of each.

use super::{Cell, FEWEST_OF_A_GROUP, QuestionnaireRollup, Rollup, Spread, Team, TeamRow};
use crate::ordered::SortedMap;
use crate::scoring::Score;

/// By what teams are put into groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupBy {
    /// By the kind of team.
    Kind,
    /// By region.
    Region,
}

impl GroupBy {
    /// Its name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Region => "region",
        }
    }

    fn of(self, team: &Team) -> &str {
        match self {
            Self::Kind => &team.grouping.kind,
            Self::Region => &team.grouping.region,
        }
    }
}

/// Teams of one kind or region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they say, empty where they say nothing; none where several groups were put together.
    pub name: Option<String>,
    /// Their places among all.
    pub teams: Vec<usize>,
}

impl Group {
    /// The spreads of a questionnaire's scores, the whole first, then by dimension. Every group is scored on
    /// the same questions.
    pub fn spreads(&self, rollup: &QuestionnaireRollup) -> Vec<Spread> {
        let rows = rollup.teams.iter();
        let rows: Vec<&TeamRow> = rows.filter(|row| self.teams.contains(&row.team)).collect();
        let spread = |cells: Vec<&Cell>| {
            let firm = cells.into_iter().filter_map(Cell::firm);
            Spread::of(firm.collect())
        };
        let dimensions = (0..rollup.dimensions.len())
            .map(|at| rows.iter().filter_map(|row| row.cells.get(at)).collect());
        std::iter::once(rows.iter().map(|row| &row.whole).collect())
            .chain(dimensions)
            .map(spread)
            .collect()
    }

    /// The spreads of the delivery scores, by metric.
    pub fn delivery(&self, rollup: &Rollup) -> Vec<Spread> {
        let spread = |at: usize| {
            let teams = self.teams.iter().filter_map(|team| rollup.teams.get(*team));
            let scores: Vec<Score> = teams.filter_map(|team| *team.delivery.get(at)?).collect();
            Spread::of(scores)
        };
        (0..rollup.delivery.len()).map(spread).collect()
    }
}

/// The groups of teams, by name.
pub fn groups(rollup: &Rollup, by: GroupBy) -> Vec<Group> {
    let mut by_name: SortedMap<&str, Vec<usize>> = SortedMap::new();
    for (place, team) in rollup.teams.iter().enumerate() {
        let name = by.of(team);
        match by_name.get_mut(name) {
            Some(teams) => teams.push(place),
            None => {
                by_name.insert(name, vec![place]);
            }
        }
    }
    let named = by_name.iter().map(|(name, teams)| Group {
        name: Some((*name).to_owned()),
        teams: teams.clone(),
    });
    named.collect()
}

/// The groups of teams as they may be shown without names.
///
/// Groups of under five are put together, with the smallest others where they are still too few: the spread of
/// a group that is left out could be worked out from the others and the whole. Where nothing but one group would
/// be left, there is none.
pub fn anonymous_groups(rollup: &Rollup, by: GroupBy) -> Vec<Group> {
    together(groups(rollup, by))
}

fn together(mut groups: Vec<Group>) -> Vec<Group> {
    let mut others = Vec::new();
    while let Some(at) = smallest(&groups) {
        let is_small = |teams: usize| teams < FEWEST_OF_A_GROUP;
        let size = groups.get(at).map_or(0, |group| group.teams.len());
        if !is_small(size) && (others.is_empty() || !is_small(others.len())) {
            break;
        }
        others.extend(groups.remove(at).teams);
    }
    if !others.is_empty() {
        groups.push(Group {
            name: None,
            teams: others,
        });
    }
    if groups.len() < 2 {
        groups.clear();
    }
    groups
}

fn smallest(groups: &[Group]) -> Option<usize> {
    let sizes = groups.iter().enumerate();
    let smallest = sizes.min_by_key(|(_, group)| group.teams.len());
    smallest.map(|(at, _)| at)
}

/// Of each column, whether the groups may show it without names: where one has under five scores, those could be
/// worked out from the others and the whole.
pub fn may_be_shown(of_groups: &[Vec<Spread>], column: usize) -> bool {
    let mut spreads = of_groups.iter().filter_map(|group| group.get(column));
    spreads.all(|spread| spread.teams == 0 || spread.is_anonymous())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(name: &str, teams: std::ops::Range<usize>) -> Group {
        Group {
            name: Some(name.to_owned()),
            teams: teams.collect(),
        }
    }

    fn sizes(groups: Vec<Group>) -> Vec<(Option<String>, usize)> {
        let together = together(groups).into_iter();
        together
            .map(|group| (group.name, group.teams.len()))
            .collect()
    }

    #[test]
    fn no_group_of_few_stands_alone_or_can_be_worked_out() {
        let named = |name: &str, size| (Some(name.to_owned()), size);
        // Two of few make one of enough.
        let groups = vec![group("a", 0..6), group("b", 6..9), group("c", 9..12)];
        assert_eq!(sizes(groups), [named("a", 6), (None, 6)]);
        // One of few takes the smallest of the others.
        let groups = vec![group("a", 0..9), group("b", 9..11), group("c", 11..17)];
        assert_eq!(sizes(groups), [named("a", 9), (None, 8)]);
        // What is left is everybody.
        assert_eq!(sizes(vec![group("a", 0..9), group("b", 9..11)]), []);
        let enough = vec![group("a", 0..5), group("b", 5..10)];
        assert_eq!(sizes(enough), [named("a", 5), named("b", 5)]);
    }
}
