//! Days of actions as a calendar file.
//!
//! Source: RFC 5545. Written here and not by a library: the ones there are bring a clock, random ids
//! or a second library for days, and a file of whole days needs ten lines of properties.

use super::{Action, in_line};
use crate::assessment::{Assessment, Date};
use crate::words::export as words;
use crate::workshop::{Experiment, Workshop};

/// A whole day in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What tells it from every other event, and stays the same, so that importing it again changes
    /// it and makes no second one.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// What it is called.
    pub summary: String,
    /// What it is about.
    pub description: String,
}

/// The actions that have a day.
pub fn events(assessment: &Assessment, actions: &[Action]) -> Vec<Event> {
    let dated = actions
        .iter()
        .filter_map(|action| Some((action, action.due?)));
    dated
        .map(|(action, day)| Event {
            uid: format!("{}-{}@waymark", assessment.id, action.practice),
            day,
            summary: words::event_look(&in_line(&action.title)),
            description: action.plain(),
        })
        .collect()
}

/// The days on which a workshop's experiments are kept or dropped, but for those that are among the
/// dated actions already: an experiment with a practice becomes one.
pub fn experiments(workshop: &Workshop, actions: &[Action]) -> Vec<Event> {
    let is_action = |experiment: &Experiment| {
        let mut dated = actions.iter().filter(|action| action.due.is_some());
        dated.any(|action| Some(&action.practice) == experiment.practice.as_ref())
    };
    let all = (1..).zip(workshop.experiments.as_slice());
    let own = all.filter(|(_, experiment)| !is_action(experiment));
    let dated =
        own.filter_map(|(number, experiment)| Some((number, experiment, experiment.review?)));
    dated
        .map(|(number, experiment, day): (u32, _, _)| {
            let facts = [
                (words::event_signal(), &experiment.signal),
                (words::action_owner(), &experiment.owner),
                (words::event_first_step(), &experiment.first_step),
            ];
            let told = facts
                .into_iter()
                .filter(|(_, told)| !told.trim().is_empty());
            let told: Vec<String> = told
                .map(|(name, told)| words::action_point(name, &in_line(told)))
                .collect();
            Event {
                uid: format!("{}-{number}@waymark", workshop.session.invitation().id()),
                day,
                summary: words::event_decide(&in_line(&experiment.what)),
                description: told.join("\n"),
            }
        })
        .collect()
}

/// The most bytes of a line, without its end.
const MAX_LINE: usize = 75;

/// A calendar of events; `now` is the moment in which it is made, in ISO 8601 and UTC. A text that is
/// no such moment is midnight of the first event.
pub fn calendar(events: &[Event], now: &str) -> String {
    let mut text = String::new();
    for fixed in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Waymark//Waymark//EN",
        "CALSCALE:GREGORIAN",
    ] {
        line(&mut text, fixed);
    }
    for event in events {
        let stamp = stamp(now).unwrap_or_else(|| format!("{}T000000Z", digits(event.day)));
        // A whole day ends where the next begins.
        let next = Date::from_days_since_1970(event.day.days_since_1970() + 1);
        line(&mut text, "BEGIN:VEVENT");
        line(&mut text, &format!("UID:{}", escaped(&event.uid)));
        line(&mut text, &format!("DTSTAMP:{stamp}"));
        line(
            &mut text,
            &format!("DTSTART;VALUE=DATE:{}", digits(event.day)),
        );
        if let Some(next) = next {
            line(&mut text, &format!("DTEND;VALUE=DATE:{}", digits(next)));
        }
        line(&mut text, &format!("SUMMARY:{}", escaped(&event.summary)));
        line(
            &mut text,
            &format!("DESCRIPTION:{}", escaped(&event.description)),
        );
        // A reminder, for which nobody is busy.
        line(&mut text, "TRANSP:TRANSPARENT");
        line(&mut text, "END:VEVENT");
    }
    line(&mut text, "END:VCALENDAR");
    text
}

fn digits(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// `2026-11-30T09:15:00.000Z` as `20261130T091500Z`.
fn stamp(now: &str) -> Option<String> {
    let (day, time) = now.split_once('T')?;
    let day: Date = day.parse().ok()?;
    let time: String = time
        .chars()
        .filter(|letter| *letter != ':')
        .take(6)
        .collect();
    let is_time = time.len() == 6 && time.bytes().all(|byte| byte.is_ascii_digit());
    (is_time && now.ends_with('Z')).then(|| format!("{}T{time}Z", digits(day)))
}

/// A text as a property has it: section 3.3.11. Other control characters mean nothing there.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' | '\r' => out.push_str("\\n"),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

/// Writes a line, folded where it is too long, between letters: section 3.1.
fn line(text: &mut String, content: &str) {
    let mut room = MAX_LINE;
    for letter in content.chars() {
        let bytes = letter.len_utf8();
        if bytes > room {
            text.push_str("\r\n ");
            // The space counts.
            room = MAX_LINE - 1;
        }
        text.push(letter);
        room -= bytes;
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Status;
    use crate::roadmap::Column;
    use crate::workshop::{Anonymity, sample};

    #[test]
    fn a_day_is_an_event_that_any_calendar_reads() {
        let event = Event {
            uid: "a-b@waymark".into(),
            day: "2026-12-31".parse().unwrap(),
            summary: "Look at: commas, semicolons; and \\".into(),
            description: "One\r\nTwo\u{7}".into(),
        };
        let text = calendar(&[event], "2026-11-30T09:15:01.000Z");
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Waymark//Waymark//EN",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            "UID:a-b@waymark",
            "DTSTAMP:20261130T091501Z",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "SUMMARY:Look at: commas\\, semicolons\\; and \\\\",
            "DESCRIPTION:One\\nTwo ",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(text, expected.join("\r\n"));
        let of_nobody = calendar(&[], "x");
        assert!(of_nobody.ends_with("GREGORIAN\r\nEND:VCALENDAR\r\n"));
    }

    #[test]
    fn an_experiment_has_its_day_unless_an_action_has_it() {
        let mut workshop = sample::workshop(Anonymity::Coach, 0);
        let tried = |what: &str, practice: Option<&str>, review: Option<&str>| Experiment {
            what: what.into(),
            practice: practice.map(Into::into),
            signal: "Fewer\nwaits".into(),
            review: review.map(|day| day.parse().unwrap()),
            ..Experiment::default()
        };
        for experiment in [
            tried("Pair on Fridays", None, Some("2026-12-04")),
            tried("Limits", Some("wip-limits"), Some("2026-12-05")),
            tried("Some day", None, None),
        ] {
            assert!(workshop.experiments.add(experiment));
        }
        let found = experiments(&workshop, &[]);
        let summaries: Vec<&str> = found.iter().map(|event| event.summary.as_str()).collect();
        assert_eq!(
            summaries,
            ["Keep or drop: Pair on Fridays", "Keep or drop: Limits"]
        );
        assert_eq!(found[0].description, "We expect to see: Fewer waits");
        assert!(found[0].uid.ends_with("-1@waymark"));
        let action = Action {
            practice: "wip-limits".into(),
            title: "Limits".into(),
            column: Column::Now,
            status: Status::Open,
            owner: String::new(),
            due: found[1].day.into(),
            points: Vec::new(),
            source: String::new(),
            address: String::new(),
        };
        assert_eq!(experiments(&workshop, &[action]), found[..1]);
    }

    #[test]
    fn a_long_line_is_folded_between_letters_and_unfolds_to_itself() {
        let mut text = String::new();
        let content = format!("SUMMARY:{}", "Zoë’s 🚢 ".repeat(40));
        line(&mut text, &content);
        assert!(text.split("\r\n").all(|line| line.len() <= MAX_LINE));
        assert_eq!(text.replace("\r\n ", "").trim_end_matches("\r\n"), content);
    }
}
