//! What happened around a team's assessments, written down by a person.

use reactive_graph::graph::untrack;
use reactive_graph::prelude::*;

use super::Assessments;
use crate::assessment::{Assessment, AssessmentId, Event};
use crate::ordered::SortedMap;
use crate::portfolio::{Happened, Order, writes_down};

impl Assessments {
    /// The assessments of the team whose one of them is, the newest first.
    pub fn team_of(self, id: &AssessmentId) -> Vec<AssessmentId> {
        let mut teams = self.by_team(|_| true, Order::Team).into_iter();
        let team = teams.find(|team| team.visits.contains(id));
        team.map(|team| team.visits).unwrap_or_default()
    }

    /// Writes down what happened in the visit that its day belongs to, and tells where that is; `visits` have
    /// the newest first. Nothing happens where there is none.
    pub fn write_down(self, visits: &[AssessmentId], event: Event) -> Option<Happened> {
        let at = untrack(|| self.with_several(visits, |all| writes_down(all, event.date)))?;
        self.update(&at, |assessment| assessment.write_down(event.clone()));
        Some(Happened {
            event,
            written: vec![at],
        })
    }

    /// Takes what happened away wherever it is written down.
    pub fn strike_out(self, happened: &Happened) {
        for id in self.with_it(happened) {
            self.update(&id, |assessment| {
                assessment.strike_out(&happened.event);
            });
        }
    }

    /// Puts what happened back where it was written down.
    pub fn put_back(self, happened: &Happened) {
        for id in &happened.written {
            self.update(id, |assessment| {
                assessment.write_down(happened.event.clone());
            });
        }
    }

    /// The visits that still have it.
    fn with_it(self, happened: &Happened) -> Vec<AssessmentId> {
        let all = &happened.written;
        self.all
            .with_untracked(|here: &SortedMap<AssessmentId, Assessment>| {
                let has = |id: &&AssessmentId| {
                    here.get(id)
                        .is_some_and(|it| it.journal.contains(&happened.event))
                };
                all.iter().filter(has).cloned().collect()
            })
    }
}
