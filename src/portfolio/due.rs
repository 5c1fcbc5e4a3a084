//! What teams planned for a day that is near or past.

use super::folded;
use super::teams::newest_first;
use crate::assessment::{Assessment, AssessmentId, Date, Status};
use crate::ordered::{SortedSet, sorted_by};
use crate::questionnaire::PracticeId;

/// A day so many days ahead is near.
pub const NEAR: i64 = 14;

/// A practice that a team means to look at again on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Whose roadmap it stands on.
    pub assessment: AssessmentId,
    /// The practice.
    pub practice: PracticeId,
    /// How many days are left; below zero when the day is past.
    pub days: i64,
    /// The day.
    pub day: Date,
    /// Who looks after it; empty when nobody is named.
    pub owner: String,
    /// Whether somebody has begun.
    pub is_started: bool,
}

/// What is due within [`NEAR`] days of today, the longest overdue first.
///
/// What is done, dismissed or put off is not. A plan that a later assessment has taken along counts there
/// alone, and of one team a practice counts once, as its newest plan has it. Made-up teams have nothing due.
pub fn due<'a>(all: impl IntoIterator<Item = &'a Assessment>, today: Date) -> Vec<Due> {
    let own = all.into_iter().filter(|assessment| !assessment.sample);
    let own = newest_first(own.collect());
    let mut repeated = SortedSet::new();
    for assessment in &own {
        repeated.extend(assessment.previous.clone());
    }
    let mut planned = SortedSet::new();
    let mut due = Vec::new();
    let last = own.iter().filter(|it| !repeated.contains(&it.id));
    for assessment in last {
        for (practice, card) in &assessment.plan.cards {
            let is_newest = planned.insert((folded(&assessment.team), practice.clone()));
            let is_open = !card.is_settled() && !card.deferred;
            let Some(day) = card.due.filter(|_| is_newest && is_open) else {
                continue;
            };
            let days = day.days_since_1970() - today.days_since_1970();
            if days <= NEAR {
                due.push(Due {
                    assessment: assessment.id.clone(),
                    practice: practice.clone(),
                    days,
                    day,
                    owner: card.owner.trim().to_owned(),
                    is_started: card.status == Status::Started,
                });
            }
        }
    }
    sorted_by(due, |a: &Due, b| a.day.cmp(&b.day))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planned(id: &str, cards: &[(&str, &str)]) -> Assessment {
        let mut assessment = Assessment::new(id.into());
        assessment.team = format!("Team of {id}");
        for (practice, day) in cards {
            let practice = PracticeId::from(*practice);
            assessment
                .plan
                .decide(&practice, |card| card.due = day.parse().ok());
        }
        assessment
    }

    fn told(all: &[Assessment]) -> Vec<(String, i64)> {
        let today = "2026-11-29".parse().unwrap();
        let all = due(all, today).into_iter();
        all.map(|due| (due.practice.to_string(), due.days))
            .collect()
    }

    #[test]
    fn what_is_past_stands_before_what_is_near_and_the_rest_is_not_due() {
        let cards = [
            ("far", "2026-12-14"),
            ("near", "2026-12-13"),
            ("today", "2026-11-29"),
            ("past", "2026-11-01"),
        ];
        assert_eq!(
            told(&[planned("a", &cards)]),
            [("past", -28), ("today", 0), ("near", 14)].map(|(name, days)| (name.to_owned(), days))
        );
    }

    #[test]
    fn what_is_settled_put_off_or_made_up_is_not_due() {
        let cards = [("done", "2026-11-01"), ("off", "2026-11-01")];
        let mut settled = planned("a", &cards);
        settled
            .plan
            .decide(&"done".into(), |card| card.status = Status::Done);
        settled
            .plan
            .decide(&"off".into(), |card| card.deferred = true);
        let mut sample = planned("b", &[("x", "2026-11-01")]);
        sample.sample = true;
        assert_eq!(told(&[settled, sample]), []);
    }

    #[test]
    fn a_plan_that_was_taken_along_counts_once() {
        let before = planned("a", &[("kept", "2026-11-01"), ("dropped", "2026-11-01")]);
        let mut after = planned("b", &[("kept", "2026-12-01")]);
        after.previous = Some("a".into());
        assert_eq!(
            told(&[before.clone(), after.clone()]),
            [("kept".to_owned(), 2)]
        );
        // Begun anew, of the same team.
        after.previous = None;
        after.team.clone_from(&before.team);
        after.date = "2026-11-01".parse().ok();
        let both = told(&[before, after]);
        assert_eq!(both, [("dropped".to_owned(), -28), ("kept".to_owned(), 2)]);
    }
}
