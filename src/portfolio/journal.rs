//! What happened between the visits of a team, as their journals tell it together.

use crate::assessment::{Assessment, AssessmentId, Date, Event};
use crate::ordered::sorted_by;

/// Something that happened, with the visits that have it written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// What, and when.
    pub event: Event,
    /// Where it is written down: several where an assessment was copied with its journal. Never none.
    pub written: Vec<AssessmentId>,
}

/// Everything that the visits have written down, the earliest first. What reads alike on one day is told once.
pub fn happened(visits: &[&Assessment]) -> Vec<Happened> {
    let mut all: Vec<Happened> = Vec::new();
    for visit in visits {
        let mut here: Vec<&Event> = Vec::new();
        for event in &visit.journal {
            // Twice in one journal it was meant twice, and is another one.
            let nth = here.iter().filter(|it| **it == event).count();
            here.push(event);
            let mut alike = all.iter_mut().filter(|it| it.event == *event);
            match alike.nth(nth) {
                Some(known) => known.written.push(visit.id.clone()),
                None => all.push(Happened {
                    event: event.clone(),
                    written: vec![visit.id.clone()],
                }),
            }
        }
    }
    sorted_by(all, |a: &Happened, b| a.event.date.cmp(&b.event.date))
}

/// Which visit writes down what happened on a day: the newest that is not after it, else the oldest; of those
/// without a day, none unless there is no other. Nothing without a visit.
pub fn writes_down(visits: &[&Assessment], day: Date) -> Option<AssessmentId> {
    let dated = visits.iter().filter(|visit| visit.date.is_some());
    let before = dated.clone().filter(|visit| visit.date <= Some(day));
    let newest = |one: &'_ &&Assessment, other: &'_ &&Assessment| one.date.cmp(&other.date);
    // Of several of one day, the one that stands first is the newest.
    let chosen = before
        .rev()
        .max_by(newest)
        .or_else(|| dated.min_by(newest))
        .or(visits.last());
    chosen.map(|visit| visit.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(id: &str, day: &str, events: &[(&str, &str)]) -> Assessment {
        let mut visit = Assessment::new(id.into());
        visit.date = day.parse().ok();
        for (day, text) in events {
            visit.write_down(Event::new(day.parse().unwrap(), text));
        }
        visit
    }

    #[test]
    fn events_of_all_visits_stand_by_their_days_and_a_copied_one_once() {
        let new = visit(
            "new",
            "2026-06-01",
            &[("2026-07-01", "c"), ("2026-02-01", "a")],
        );
        let old = visit(
            "old",
            "2026-01-01",
            &[
                ("2026-02-01", "a"),
                ("2026-03-01", "b"),
                ("2026-03-01", "b"),
            ],
        );
        let told = happened(&[&new, &old]);
        let told: Vec<(&str, usize)> = told
            .iter()
            .map(|it| (&*it.event.text, it.written.len()))
            .collect();
        assert_eq!(told, [("a", 2), ("b", 1), ("b", 1), ("c", 1)]);
    }

    #[test]
    fn an_event_goes_to_the_last_visit_before_it_else_to_the_first() {
        let visits = [
            visit("c", "2026-06-01", &[]),
            visit("b", "2026-03-01", &[]),
            visit("a", "2026-01-01", &[]),
            visit("undated", "", &[]),
        ];
        let visits: Vec<&Assessment> = visits.iter().collect();
        let of = |day: &str| {
            let at = writes_down(&visits, day.parse().unwrap());
            at.map(|id| id.to_string()).unwrap_or_default()
        };
        for (day, id) in [
            ("2025-12-31", "a"),
            ("2026-01-01", "a"),
            ("2026-05-31", "b"),
            ("2026-06-01", "c"),
            ("2027-01-01", "c"),
        ] {
            assert_eq!(of(day), id, "{day}");
        }
        let day = "2026-01-01".parse().unwrap();
        assert_eq!(writes_down(&visits[3..], day), Some("undated".into()));
        assert_eq!(writes_down(&[], day), None);
    }
}
