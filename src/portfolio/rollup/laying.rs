//! Lays teams side by side, some at a time, so that whoever draws meanwhile is never kept waiting.

use super::questionnaires::SideBySide;
use super::reduced::{Reduced, Reducer};
use super::{Rollup, Spread, Team, Versions, spots};
use crate::assessment::Metric;
use crate::ordered::{SortedMap, many_sorted_by};
use crate::questionnaire::{Catalogue, QuestionnaireId};

/// A rollup on its way: the teams that are scored, and those that wait.
#[derive(Clone, Debug, PartialEq)]
pub struct Laying {
    /// By their names.
    reduced: Vec<Reduced>,
    scored: usize,
    questionnaires: SideBySide,
}

impl Laying {
    /// Begins with teams in any order. `versions` tells what the versions of an author's questionnaire ask.
    pub fn begin(reader: &Reducer<'_>, versions: &Versions, reduced: Vec<Reduced>) -> Self {
        let reduced = many_sorted_by(reduced, |a: &Reduced, b| a.key.cmp(&b.key));
        Self {
            questionnaires: SideBySide::of(reader, versions, &reduced),
            reduced,
            scored: 0,
        }
    }

    /// Scores the next of the teams, so many at most, and tells whether some wait.
    pub fn score(&mut self, reader: &Reducer<'_>, most: usize) -> bool {
        let next = self.reduced.iter().enumerate().skip(self.scored).take(most);
        for (place, team) in next {
            self.questionnaires.score(reader, place, team);
            self.scored = place + 1;
        }
        self.scored < self.reduced.len()
    }

    /// What is told of the teams; those that still wait are in no questionnaire.
    pub fn finish(self, reader: &Reducer<'_>) -> Rollup {
        let Self { reduced, .. } = self;
        let questionnaires = self.questionnaires.finish();
        let practices = counted(reduced.iter().flat_map(|team| &team.now));
        let practices = many_sorted_by(practices, |a, b| b.1.cmp(&a.1));
        Rollup {
            unknown: unknown(reader.catalogue, &reduced),
            delivery: delivery(&reduced),
            spots: spots::spots(reader, &questionnaires, &reduced),
            questionnaires,
            practices,
            with_roadmap: reduced.iter().filter(|team| team.has_roadmap()).count(),
            teams: reduced.into_iter().map(Team::of).collect(),
        }
    }
}

fn unknown(catalogue: &Catalogue, reduced: &[Reduced]) -> Vec<(QuestionnaireId, usize)> {
    let chosen = reduced.iter().flat_map(|team| &team.chosen);
    let chosen = chosen.map(|(id, _)| id);
    counted(chosen.filter(|id| catalogue.questionnaire(id).is_none()))
}

/// Each of these with how often it comes, in their order.
fn counted<'a, T: Ord + Clone + 'a>(all: impl Iterator<Item = &'a T>) -> Vec<(T, usize)> {
    let mut counts: SortedMap<&T, usize> = SortedMap::new();
    for one in all {
        match counts.get_mut(&one) {
            Some(count) => *count += 1,
            None => {
                counts.insert(one, 1);
            }
        }
    }
    let counts = counts.iter();
    counts
        .map(|(one, count)| ((*one).clone(), *count))
        .collect()
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
