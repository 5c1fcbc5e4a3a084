//! Lays teams side by side in short turns, with what was computed of each before.

use std::sync::Arc;

use reactive_graph::prelude::*;

use super::cache::By;
use super::picture::{labels, numbers};
use super::{Picture, TURN, TeamsDesk, begun};
use crate::assessment::{Assessment, AssessmentId};
use crate::content::Library;
use crate::ordered::{SortedMap, SortedSet};
use crate::portfolio::rollup::{
    Choices, Head, Laying, Reduced, Reducer, Rollup, Versions, Wanted, choose, choose_among,
};

/// How many teams are scored between two looks at the clock.
const PORTION: usize = 4;

/// A picture on its way.
struct Way {
    number: u32,
    by: By,
    versions: Versions,
    /// Those that speak for the teams that are looked at.
    wanted: Vec<Arc<Assessment>>,
    reduced: Vec<Reduced>,
    numbers: SortedMap<AssessmentId, usize>,
    /// Everything but what is laid side by side.
    facts: Picture,
}

impl TeamsDesk {
    /// Makes the picture anew, in turns to come, whenever what this reads has changed; nothing before what
    /// scores is here.
    pub fn lay(self) {
        let number = begun(self.laying);
        let Some((by, versions, refused)) = self.scored_by() else {
            return;
        };
        let all = self.all();
        let wanted = self.wanted.get();
        if all.is_empty() {
            self.picture.set(None);
            return self.is_laying.set(false);
        }
        self.is_laying.set(true);
        self.pause(self.laying, number, move || {
            let mut way = self.begin(number, by, versions, (all, &wanted));
            way.facts.refused_files = refused;
            self.reduce(way);
        });
    }

    /// What ships, what this browser has beside it, and what came along.
    fn scored_by(self) -> Option<(By, Versions, usize)> {
        let is_everything_here = self.content.field().is_here();
        let guidance = self.content.guidance().here()?;
        let catalogue = self.content.catalogue();
        if !is_everything_here {
            return None;
        }
        let mut versions = Versions::default();
        for questionnaire in catalogue.questionnaires() {
            versions.learn(questionnaire);
        }
        let Some(gathered) = self.gathered.get() else {
            let by = By {
                catalogue,
                guidance,
            };
            return Some((by, versions, 0));
        };
        for questionnaire in &gathered.versions {
            versions.learn(questionnaire);
        }
        // It was put together once, and is the same as long as it is here.
        let Library {
            catalogue,
            guidance,
        } = &gathered.library;
        let by = self.cache.with_value(|cache| {
            let before = cache.by.as_ref();
            before
                .filter(|by| *by.catalogue == *catalogue && *by.guidance == *guidance)
                .cloned()
        });
        let by = by.unwrap_or_else(|| By {
            catalogue: Arc::new(catalogue.clone()),
            guidance: Arc::new(guidance.clone()),
        });
        Some((by, versions, gathered.refused.len()))
    }

    /// Chooses which assessments speak for the teams that are looked at.
    fn begin(
        self,
        number: u32,
        by: By,
        versions: Versions,
        (all, wanted): (Vec<Arc<Assessment>>, &Wanted),
    ) -> Way {
        let choices = Choices::of(all.iter().map(AsRef::as_ref));
        let heads = heads(&all);
        let everyone = choose(heads.clone());
        let choice = choose_among(heads, |head| wanted.may_speak(head));
        let latest = choice.latest.iter();
        let speaking = latest.filter_map(|(at, _)| all.get(*at).cloned());
        let speaking: Vec<Arc<Assessment>> = speaking.collect();
        let numbers = numbers_of(&speaking, &everyone.latest, &all, &self.salt.get_value());
        let files = self.brought.with_value(|brought| {
            let files = brought.assessments.values().map(|held| &*held.file);
            files.collect::<SortedSet<&str>>().iter().count()
        });
        let undated = wanted.up_to.map_or(0, |_| {
            let undated = all.iter().filter(|it| it.date.is_none() && !it.sample);
            undated.count()
        });
        let facts = Picture {
            rollup: Rollup::default(),
            labels: Vec::new(),
            guidance: Arc::clone(&by.guidance),
            all_teams: everyone.latest.len(),
            assessments: everyone.assessments,
            files,
            made_up: everyone.made_up,
            of_several_scopes: everyone.of_several_scopes,
            of_several_regions: everyone.of_several_regions,
            undated,
            refused_files: 0,
            choices,
            wanted: wanted.clone(),
        };
        let wanted = speaking.into_iter().filter(|it| wanted.is_wanted(it));
        let wanted = wanted.collect();
        self.cache.update_value(|cache| cache.score_by(&by));
        Way {
            number,
            by,
            versions,
            wanted,
            reduced: Vec::new(),
            numbers,
            facts,
        }
    }

    /// Reduces assessments for a turn, and the rest in turns to come.
    fn reduce(self, mut way: Way) {
        let turn = self.milliseconds();
        let by = way.by.clone();
        let reader = Reducer::of(&by.catalogue, &by.guidance);
        while let Some(assessment) = way.wanted.get(way.reduced.len()) {
            let reduced = self.reduced(&reader, assessment);
            way.reduced.push(reduced);
            if self.milliseconds() - turn > TURN {
                let number = way.number;
                return self.pause(self.laying, number, move || self.reduce(way));
            }
        }
        let reduced = std::mem::take(&mut way.reduced);
        let number = way.number;
        self.pause(self.laying, number, move || {
            let reader = Reducer::of(&by.catalogue, &by.guidance);
            let laying = Laying::begin(&reader, &way.versions, reduced);
            self.score(way, laying);
        });
    }

    fn reduced(self, reader: &Reducer<'_>, assessment: &Assessment) -> Reduced {
        let known = self.cache.with_value(|cache| cache.reduced(assessment));
        known.unwrap_or_else(|| {
            let reduced = reader.reduce(assessment);
            self.cache
                .update_value(|cache| cache.keep(assessment, reduced.clone()));
            reduced
        })
    }

    /// Scores teams for a turn, and the rest in turns to come.
    fn score(self, way: Way, mut laying: Laying) {
        let turn = self.milliseconds();
        let by = way.by.clone();
        let reader = Reducer::of(&by.catalogue, &by.guidance);
        while laying.score(&reader, PORTION) {
            if self.milliseconds() - turn > TURN {
                let number = way.number;
                return self.pause(self.laying, number, move || self.score(way, laying));
            }
        }
        let number = way.number;
        self.pause(self.laying, number, move || self.finish(way, laying));
    }

    fn finish(self, way: Way, laying: Laying) {
        let Way {
            by,
            wanted,
            numbers,
            mut facts,
            ..
        } = way;
        let reader = Reducer::of(&by.catalogue, &by.guidance);
        facts.rollup = laying.finish(&reader);
        let by_id: SortedMap<AssessmentId, Arc<Assessment>> =
            wanted.into_iter().map(|it| (it.id.clone(), it)).collect();
        facts.labels = labels(&facts.rollup, &numbers, |id| by_id.get(id).cloned());
        self.picture.set(Some(Arc::new(facts)));
        self.is_laying.set(false);
    }
}

/// The numbers under which teams stand without their names, by the assessments that speak for them.
///
/// A team has its number whichever of its assessments speaks for it: the numbers are drawn with `salt` among
/// the `latest` of all teams, each with its place in `all`.
fn numbers_of(
    speaking: &[Arc<Assessment>],
    latest: &[(usize, AssessmentId)],
    all: &[Arc<Assessment>],
    salt: &str,
) -> SortedMap<AssessmentId, usize> {
    let teams = latest
        .iter()
        .filter_map(|(at, id)| Some((id.clone(), team_of(all.get(*at)?))));
    let by_latest = numbers(teams, salt);
    let by_team: SortedMap<Box<str>, usize> = latest
        .iter()
        .filter_map(|(at, id)| Some((team_of(all.get(*at)?), *by_latest.get(id)?)))
        .collect();
    let numbered = speaking.iter().filter_map(|it| {
        let number = by_team.get(&team_of(it))?;
        Some((it.id.clone(), *number))
    });
    numbered.collect()
}

/// What tells which of some assessments count, each as a file of its own.
fn heads(all: &[Arc<Assessment>]) -> Vec<Head> {
    let places = all.iter().enumerate();
    places
        .map(|(at, assessment)| Head::of(assessment, at))
        .collect()
}

fn team_of(assessment: &Assessment) -> Box<str> {
    Head::of(assessment, 0).team
}
