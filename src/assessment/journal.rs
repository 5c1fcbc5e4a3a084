//! What happened around an assessment.

use super::{Assessment, Date, UnknownFields};

/// Something that happened, which may tell why scores moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The day.
    pub date: Date,
    /// What happened, in a team's own words.
    pub text: String,
    /// Fields that this build does not know, as JSON text by name.
    pub unknown: UnknownFields,
}

impl Event {
    /// The most UTF-16 units that a person may write of one.
    pub const MOST: usize = 300;

    /// Something that happened on a day.
    pub fn new(date: Date, text: &str) -> Self {
        Self {
            date,
            text: text.to_owned(),
            unknown: UnknownFields::new(),
        }
    }
}

impl Assessment {
    /// Writes an event down where its day belongs: after those of the same day.
    pub fn write_down(&mut self, event: Event) {
        let at = self.journal.partition_point(|it| it.date <= event.date);
        self.journal.insert(at, event);
    }

    /// Takes one event away, and tells whether it was there.
    pub fn strike_out(&mut self, event: &Event) -> bool {
        let at = self.journal.iter().position(|it| it == event);
        if let Some(at) = at {
            self.journal.remove(at);
        }
        at.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(day: &str, text: &str) -> Event {
        Event::new(day.parse().unwrap(), text)
    }

    #[test]
    fn events_stand_by_their_days_and_in_the_order_written_within_one() {
        let mut assessment = Assessment::new("a".into());
        for (day, text) in [
            ("2026-03-02", "b"),
            ("2026-01-05", "a"),
            ("2026-03-02", "c"),
        ] {
            assessment.write_down(event(day, text));
        }
        let texts: Vec<&str> = assessment.journal.iter().map(|it| &*it.text).collect();
        assert_eq!(texts, ["a", "b", "c"]);
        assert!(assessment.strike_out(&event("2026-03-02", "b")));
        assert!(!assessment.strike_out(&event("2026-03-02", "b")));
        assert_eq!(assessment.journal.len(), 2);
    }

    #[test]
    fn the_next_visit_begins_without_the_events_of_the_one_before() {
        let mut first = Assessment::new("a".into());
        first.write_down(event("2026-01-05", "a new lead"));
        assert!(first.repeated("b".into(), None).journal.is_empty());
    }
}
