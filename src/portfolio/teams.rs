//! Assessments by the team whose they are.

use super::{folded, one_before};
use crate::assessment::{Assessment, AssessmentId, Date};
use crate::ordered::sorted_by;

/// The assessments of one team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamVisits {
    /// What tells it from other teams, which stays when its name is written in another case.
    pub key: String,
    /// Its name, as the newest has it; the title of one that names no team.
    pub name: String,
    /// The newest first; never none.
    pub visits: Vec<AssessmentId>,
}

/// In which order teams stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Whose assessment was last changed, first.
    #[default]
    Changed,
    /// By their names.
    Team,
    /// Whose newest assessment has the latest day, first.
    Date,
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::Changed, Self::Team, Self::Date];

    /// Its name in a form.
    pub fn key(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Team => "team",
            Self::Date => "date",
        }
    }

    /// The order of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.key() == key)
    }
}

/// A team while its assessments are gathered.
struct Gathered<'a> {
    key: (String, bool),
    visits: Vec<&'a Assessment>,
}

impl Gathered<'_> {
    fn changed(&self) -> &str {
        let all = self.visits.iter().map(|visit| visit.updated.as_str());
        all.max().unwrap_or_default()
    }

    fn day(&self) -> Option<Date> {
        self.visits.first().and_then(|visit| visit.date)
    }
}

/// Gathers assessments by team. Made-up ones never stand with others, and one that names no team stands
/// with those of its title.
pub fn teams<'a>(all: impl IntoIterator<Item = &'a Assessment>, order: Order) -> Vec<TeamVisits> {
    let mut gathered: Vec<Gathered<'a>> = Vec::new();
    for assessment in all {
        let key = (folded(name(assessment)), assessment.sample);
        match gathered.binary_search_by(|one| one.key.cmp(&key)) {
            Ok(at) => {
                if let Some(one) = gathered.get_mut(at) {
                    one.visits.push(assessment);
                }
            }
            Err(at) => gathered.insert(
                at,
                Gathered {
                    key,
                    visits: vec![assessment],
                },
            ),
        }
    }
    for one in &mut gathered {
        one.visits = newest_first(std::mem::take(&mut one.visits));
    }
    // They stand by name already, and equals keep their order.
    let ordered = match order {
        Order::Team => gathered,
        Order::Changed => sorted_by(gathered, |a, b| b.changed().cmp(a.changed())),
        Order::Date => sorted_by(gathered, |a, b| b.day().cmp(&a.day())),
    };
    let told = ordered.into_iter().map(|one| TeamVisits {
        key: if one.key.1 {
            format!("{}\n", one.key.0)
        } else {
            one.key.0.clone()
        },
        name: one
            .visits
            .first()
            .map_or("", |visit| name(visit))
            .to_owned(),
        visits: one.visits.iter().map(|visit| visit.id.clone()).collect(),
    });
    told.collect()
}

/// The visit that an assessment is compared with where nobody has chosen one: the last before it of its team that
/// looked at the same application. Nothing where it names no team.
pub fn visit_before<'a>(
    all: impl IntoIterator<Item = &'a Assessment>,
    visit: &Assessment,
) -> Option<&'a Assessment> {
    if folded(&visit.team).is_empty() {
        return None;
    }
    let is_of_team = |other: &&Assessment| {
        other.sample == visit.sample && folded(&other.team) == folded(&visit.team)
    };
    let visits = newest_first(all.into_iter().filter(is_of_team).collect());
    let here = visits.iter().position(|other| other.id == visit.id)?;
    one_before(visit, visits.get(here + 1..).unwrap_or_default())
}

/// Assessments with the newest first; those without a day last.
pub(super) fn newest_first(visits: Vec<&Assessment>) -> Vec<&Assessment> {
    sorted_by(visits, |a, b| {
        let by_day = b.date.cmp(&a.date);
        let by_change = by_day.then_with(|| b.updated.cmp(&a.updated));
        by_change.then_with(|| a.id.cmp(&b.id))
    })
}

/// What people call whose assessment it is: the team, or else its title.
pub(super) fn name(assessment: &Assessment) -> &str {
    let names = [assessment.team.trim(), assessment.title.trim()];
    names
        .into_iter()
        .find(|name| !name.is_empty())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(id: &str, team: &str, day: &str, updated: &str) -> Assessment {
        let mut visit = Assessment::new(id.into());
        visit.team = team.into();
        visit.date = day.parse().ok();
        visit.updated = updated.into();
        visit
    }

    fn told(all: &[Assessment], order: Order) -> Vec<(String, Vec<String>)> {
        let told = teams(all, order).into_iter().map(|team| {
            let visits = team.visits.iter().map(ToString::to_string).collect();
            (team.name, visits)
        });
        told.collect()
    }

    #[test]
    fn a_visit_is_compared_with_the_last_before_it_of_the_same_team_and_application() {
        let mut all = [
            visit("a", "Harbour", "2026-01-10", ""),
            visit("b", " harbour", "2026-04-10", ""),
            visit("c", "Harbour", "2026-07-10", ""),
            visit("d", "Harbour", "2026-10-10", ""),
            visit("e", "Ferry", "2026-09-10", ""),
            visit("f", "", "2026-10-10", ""),
            visit("g", "", "2026-10-11", ""),
        ];
        all[2].scope = "Booking".into();
        let before = |id: &str| {
            let visit = all.iter().find(|it| it.id.as_str() == id).unwrap();
            visit_before(&all, visit).map(|it| it.id.to_string())
        };
        assert_eq!(before("d").as_deref(), Some("b"));
        assert_eq!(before("b").as_deref(), Some("a"));
        for alone in ["a", "c", "e", "f", "g"] {
            assert_eq!(before(alone), None, "{alone}");
        }
    }

    #[test]
    fn a_team_has_its_visits_with_the_newest_first() {
        let all = [
            visit("a", "Tide", "2025-01-01", "2026-09-01"),
            visit("b", " tide ", "2026-01-01", "2026-01-01"),
            visit("c", "Tide", "", "2026-02-01"),
        ];
        let ids = ["b", "a", "c"].map(str::to_owned).to_vec();
        assert_eq!(told(&all, Order::Changed), [("tide".to_owned(), ids)]);
    }

    #[test]
    fn teams_stand_as_was_asked() {
        let all = [
            visit("a", "Ebb", "2026-03-01", "2026-03-01"),
            visit("b", "tide", "2026-01-01", "2026-05-01"),
            visit("c", "Anchor", "2026-02-01", "2026-02-01"),
        ];
        let names = |order| {
            let all = told(&all, order).into_iter();
            all.map(|(name, _)| name).collect::<Vec<_>>()
        };
        assert_eq!(names(Order::Changed), ["tide", "Ebb", "Anchor"]);
        assert_eq!(names(Order::Team), ["Anchor", "Ebb", "tide"]);
        assert_eq!(names(Order::Date), ["Ebb", "Anchor", "tide"]);
    }

    #[test]
    fn a_made_up_team_stands_alone_and_a_title_names_whom_no_team_does() {
        let mut sample = visit("a", "Tide", "2026-01-01", "");
        sample.sample = true;
        let mut titled = visit("b", "", "2026-01-01", "");
        titled.title = "Tide".into();
        let all = [sample, titled, visit("c", "Tide", "2025-01-01", "")];
        let told = told(&all, Order::Team);
        assert_eq!(told.len(), 2);
        assert_eq!(told[0].1, ["b", "c"]);
        assert_eq!(told[1].1, ["a"]);
    }
}
