//! The assessments of this browser by team.

use reactive_graph::graph::untrack;
use reactive_graph::prelude::*;

use super::Assessments;
use crate::assessment::{Assessment, AssessmentId, Date};
use crate::ordered::SortedMap;
use crate::portfolio::{Due, Order, TeamVisits, due, teams, visit_before};

impl Assessments {
    /// Those that are wanted, by team.
    pub fn by_team(self, is_wanted: impl Fn(&Assessment) -> bool, order: Order) -> Vec<TeamVisits> {
        self.all
            .with(|all| teams(all.values().filter(|it| is_wanted(it)), order))
    }

    /// What teams planned for a day that is near or past.
    pub fn due(self) -> Vec<Due> {
        let Some(today) = self.today() else {
            return Vec::new();
        };
        self.all.with(|all| due(all.values(), today))
    }

    /// The day on which a person looks.
    pub fn today(self) -> Option<Date> {
        (self.outside.today)()
    }

    /// Something of several assessments at once, in the order of their ids; those that are gone are left
    /// out.
    pub fn with_several<T>(
        self,
        ids: &[AssessmentId],
        read: impl FnOnce(&[&Assessment]) -> T,
    ) -> T {
        self.all.with(|all: &SortedMap<AssessmentId, Assessment>| {
            let several: Vec<&Assessment> = ids.iter().filter_map(|id| all.get(id)).collect();
            read(&several)
        })
    }

    /// The visit before an assessment, of its team, where there is one.
    pub(super) fn visit_before(self, visit: &Assessment) -> Option<Assessment> {
        self.all
            .with(|all| visit_before(all.values(), visit).cloned())
    }

    /// Chooses what an assessment is compared with from now on; nothing leaves that to the list.
    pub fn compare(self, id: &AssessmentId, with: Option<AssessmentId>) {
        let is_so = untrack(|| self.find(id)).is_none_or(|it| it.previous == with);
        if !is_so {
            self.update(id, |assessment| assessment.previous = with);
        }
    }
}
