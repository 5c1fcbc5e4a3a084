//! How long ago each team was assessed last.

use super::folded;
use super::teams::name;
use crate::assessment::{Assessment, Date};
use crate::ordered::SortedMap;

/// When a team's application was assessed last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastAssessed {
    /// The team; the title of an assessment that names none.
    pub team: String,
    /// The application or service; empty where nothing is said.
    pub scope: String,
    /// The latest day; nothing where no assessment of it has one.
    pub day: Option<Date>,
}

impl LastAssessed {
    /// How many days ago that was; below zero where the day is still to come, nothing where there is no day.
    pub fn days(&self, today: Date) -> Option<i64> {
        let day = self.day?;
        Some(today.days_since_1970() - day.days_since_1970())
    }

    /// Whether it is known that this was at most so many days ago. A day that is still to come proves nothing.
    pub fn is_within(&self, days: i64, today: Date) -> bool {
        self.days(today)
            .is_some_and(|age| (0..=days).contains(&age))
    }
}

/// When each team's applications were assessed last, by the names of teams and applications. Made-up teams do
/// not count.
pub fn last_assessed<'a>(all: impl IntoIterator<Item = &'a Assessment>) -> Vec<LastAssessed> {
    let mut last: SortedMap<(String, String), LastAssessed> = SortedMap::new();
    for assessment in all.into_iter().filter(|assessment| !assessment.sample) {
        let key = (folded(name(assessment)), folded(&assessment.scope));
        let known = last.get(&key).and_then(|known| known.day);
        if last.contains_key(&key) && known >= assessment.date {
            continue;
        }
        let one = LastAssessed {
            team: name(assessment).to_owned(),
            scope: assessment.scope.trim().to_owned(),
            day: assessment.date,
        };
        last.insert(key, one);
    }
    last.into_iter().map(|(_, one)| one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(team: &str, scope: &str, day: &str) -> Assessment {
        let mut visit = Assessment::new(format!("{team}{scope}{day}").as_str().into());
        (visit.team, visit.scope) = (team.into(), scope.into());
        visit.date = day.parse().ok();
        visit
    }

    fn today() -> Date {
        "2026-11-30".parse().unwrap()
    }

    #[test]
    fn of_each_application_the_latest_day_counts() {
        let all = [
            visit("Tide", "Shop", "2026-11-20"),
            visit(" tide ", "shop", "2026-05-20"),
            visit("Tide", "Till", "2026-01-01"),
            visit("Ebb", "", ""),
        ];
        let last = last_assessed(&all);
        let told: Vec<_> = last
            .iter()
            .map(|one| (one.team.as_str(), one.scope.as_str(), one.days(today())))
            .collect();
        assert_eq!(
            told,
            [
                ("Ebb", "", None),
                ("Tide", "Shop", Some(10)),
                ("Tide", "Till", Some(333))
            ]
        );
    }

    #[test]
    fn what_has_no_day_or_one_to_come_is_never_young_enough() {
        let age = |day| last_assessed(&[visit("Tide", "", day)]).remove(0);
        assert!(age("2026-11-30").is_within(0, today()));
        assert!(age("2026-08-31").is_within(91, today()));
        assert!(!age("2026-08-31").is_within(90, today()));
        assert!(!age("").is_within(10_000, today()));
        assert!(!age("2026-12-01").is_within(10_000, today()));
    }

    #[test]
    fn made_up_teams_do_not_count() {
        let mut sample = visit("Tide", "", "2026-11-30");
        sample.sample = true;
        assert_eq!(last_assessed(&[sample]), []);
    }
}
