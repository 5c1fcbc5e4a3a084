//! What of the list is looked at: what is looked for, in which order, and how much of it.

use leptos::prelude::*;

use crate::assessment::AssessmentId;
use crate::portfolio::{Order, TeamVisits};
use crate::state::Assessments;
use crate::text::visits;

/// How many teams are shown at first, and how many more at a time.
pub(super) const PAGE: usize = 12;
/// Up to so many assessments are seen at a glance: nothing is folded, and nobody has to look for one.
const FEW: usize = 6;

/// A handle to what of the list is looked at.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// Every assessment.
    pub(super) assessments: Assessments,
    /// What is looked for.
    pub(super) wanted: RwSignal<String>,
    /// The order of the teams.
    pub(super) order: RwSignal<Order>,
    /// How many teams may be shown.
    pub(super) most: RwSignal<usize>,
    /// The teams that were found, all of them.
    pub(super) teams: Memo<Vec<TeamVisits>>,
    /// Whose earlier states are asked for.
    pub(super) earlier: RwSignal<Option<AssessmentId>>,
    /// What is to be assessed again.
    pub(super) again: RwSignal<Option<AssessmentId>>,
}

impl Desk {
    pub(super) fn new() -> Self {
        let assessments = Assessments::expect();
        let wanted = RwSignal::new(String::new());
        let order = RwSignal::new(Order::default());
        let teams = Memo::new(move |_| {
            let wanted = wanted.get();
            let is_wanted = |assessment: &_| {
                wanted.is_empty() || visits::is_found(&visits::findable(assessment), &wanted)
            };
            assessments.by_team(is_wanted, order.get())
        });
        Self {
            assessments,
            wanted,
            order,
            most: RwSignal::new(PAGE),
            teams,
            earlier: RwSignal::new(None),
            again: RwSignal::new(None),
        }
    }

    /// The teams that are shown.
    pub(super) fn shown(self) -> Vec<TeamVisits> {
        let most = self.most.get();
        self.teams
            .with(|teams| teams.iter().take(most).cloned().collect())
    }

    /// How many teams are not shown.
    pub(super) fn rest(self) -> usize {
        let most = self.most.get();
        self.teams.with(|teams| teams.len().saturating_sub(most))
    }

    /// The assessments of a team that were found, the newest first.
    pub(super) fn visits(self, team: &str) -> Vec<AssessmentId> {
        self.teams.with(|teams| {
            let team = teams.iter().find(|one| one.key == team);
            team.map(|one| one.visits.clone()).unwrap_or_default()
        })
    }

    /// Whether there are so few that nothing is folded.
    pub(super) fn are_few(self) -> bool {
        self.assessments.count() <= FEW
    }

    /// Whether somebody looks for something.
    pub(super) fn is_looking(self) -> bool {
        self.wanted.with(|wanted| !wanted.trim().is_empty())
    }
}
