//! What a team tried so far, visit by visit.

use crate::assessment::{Assessment, AssessmentId, Card, Date, Status};
use crate::ordered::SortedMap;
use crate::questionnaire::PracticeId;

/// What was tried so far, by practices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// By which visit.
    pub assessment: AssessmentId,
    /// Its day.
    pub date: Option<Date>,
    /// In place.
    pub kept: usize,
    /// Begun.
    pub begun: usize,
    /// Not wanted.
    pub dropped: usize,
}

impl Tried {
    /// How many were tried in all.
    pub fn all(&self) -> usize {
        self.kept + self.begun + self.dropped
    }
}

/// What was tried, visit by visit with the oldest first: each practice counts as the last roadmap that decides on
/// it has it, so that one which a later visit does not take along stays counted.
///
/// A roadmap goes on until the next visit begins, so that each counts what was done in its time.
pub fn tried(visits: &[&Assessment]) -> Vec<Tried> {
    let mut cards: SortedMap<PracticeId, Card> = SortedMap::new();
    let told = visits.iter().map(|visit| {
        for (practice, card) in &visit.plan.cards {
            cards.insert(practice.clone(), card.clone());
        }
        let count = |is_so: fn(&Card) -> bool| cards.values().filter(|card| is_so(card)).count();
        Tried {
            assessment: visit.id.clone(),
            date: visit.date,
            kept: count(|it| it.dismissed.is_none() && it.status == Status::Done),
            begun: count(|it| it.dismissed.is_none() && it.status == Status::Started),
            // Only what was begun was tried.
            dropped: count(|it| it.dismissed.is_some() && it.status != Status::Open),
        }
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::super::visit;
    use super::*;

    fn decided(visit: &mut Assessment, practice: &str, change: impl FnOnce(&mut Card)) {
        visit.plan.decide(&practice.into(), change);
    }

    #[test]
    fn what_was_kept_stays_counted_and_what_was_never_begun_is_not_dropped() {
        let mut first = visit("a", "2026-01-01");
        decided(&mut first, "trunk", |it| it.status = Status::Done);
        decided(&mut first, "flags", |it| it.status = Status::Started);
        decided(&mut first, "pairs", |it| it.dismissed = Some("no".into()));
        let mut second = visit("b", "2026-04-01");
        decided(&mut second, "flags", |it| {
            it.status = Status::Started;
            it.dismissed = Some("too slow".into());
        });
        let told = tried(&[&first, &second]);
        let counts: Vec<[usize; 3]> = told
            .iter()
            .map(|it| [it.kept, it.begun, it.dropped])
            .collect();
        assert_eq!(counts, [[1, 1, 0], [1, 0, 1]]);
        assert_eq!(told[1].all(), 2);
    }
}
