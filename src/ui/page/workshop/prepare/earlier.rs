//! What a workshop may follow.

use crate::assessment::{Assessment, Date};
use crate::ordered::sorted_by;
use crate::state::{Assessments, Workshops};
use crate::text::{home, workshop as text};
use crate::workshop::{Follows, Workshop};

/// A workshop or an assessment of the same team.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Earlier {
    /// What a form calls it.
    pub(super) key: String,
    /// What people call it.
    pub(super) label: String,
    /// What there is to take up of it.
    pub(super) follows: Follows,
    date: Option<Date>,
}

impl Earlier {
    /// All of a team, the newest first.
    pub(super) fn all(workshops: Workshops, assessments: Assessments, team: &str) -> Vec<Self> {
        let team = simple(team);
        if team.is_empty() {
            return Vec::new();
        }
        let workshops = workshops.list();
        let workshops = workshops
            .iter()
            .filter(|it| simple(&it.session.team) == team);
        let assessments = assessments.list();
        let assessments = assessments
            .iter()
            .filter(|it| !it.sample && simple(&it.team) == team);
        let all = workshops
            .map(Self::workshop)
            .chain(assessments.map(Self::assessment));
        sorted_by(all, |one, other| other.date.cmp(&one.date))
    }

    fn workshop(workshop: &Workshop) -> Self {
        let invitation = workshop.session.invitation();
        let follows = Follows::workshop(workshop);
        let date = workshop.session.date;
        Self {
            key: format!("workshop:{}", invitation.id()),
            label: text::follows(&follows, invitation.name(), date),
            follows,
            date,
        }
    }

    fn assessment(assessment: &Assessment) -> Self {
        let follows = Follows::assessment(assessment);
        Self {
            key: format!("assessment:{}", assessment.id),
            label: text::follows(&follows, &home::name(assessment), assessment.date),
            follows,
            date: assessment.date,
        }
    }
}

/// The teams that there are, for a person to choose one.
pub(super) fn teams(workshops: Workshops, assessments: Assessments) -> Vec<String> {
    let (workshops, assessments) = (workshops.list(), assessments.list());
    let teams = workshops.iter().map(|it| &it.session.team);
    let teams = teams.chain(assessments.iter().map(|it| &it.team));
    let teams = teams
        .map(|team| team.trim())
        .filter(|team| !team.is_empty());
    let mut teams: Vec<String> = teams.map(str::to_owned).collect();
    teams = sorted_by(teams, Ord::cmp);
    teams.dedup();
    teams
}

fn simple(team: &str) -> String {
    team.trim().to_lowercase()
}
