//! How safe it is what this browser keeps: when it was last saved elsewhere, what has changed since, and
//! whether the browser has promised to keep it.
//!
//! The dates are remembered beside the preferences. What has changed is told of assessments alone: the
//! other things that are kept have no time of their own.

use reactive_graph::prelude::*;

use super::Handles;
use crate::assessment::{Assessment, Date};
use crate::ordered::SortedMap;

/// When a copy was last saved, as an ISO 8601 time.
const COPIED: &str = "copied";
/// The day on which a person was reminded of a copy and did not want one.
const QUIET: &str = "quiet";
/// What the browser said when it was asked to keep what is here.
const PROMISE: &str = "promise";

/// After how many days a copy is old, and for how many a reminder stays away.
const FORTNIGHT: i64 = 14;
/// How many answers are worth a reminder where no copy was ever saved.
const MANY: usize = 20;
/// How many answers make an assessment worth asking the browser to keep it.
const WORTH_KEEPING: usize = 10;

/// A reminder that there is no copy of what has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// How old the last copy is, in days; nothing where there never was one.
    pub age: Option<i64>,
    /// How many assessments have changed since.
    pub changed: usize,
}

impl Handles {
    /// Notes that a copy of everything was saved just now.
    pub fn note_copy(self) {
        let now = (self.assessments.outside.now)();
        self.preferences.remember(COPIED, &now);
    }

    /// When a copy was last saved, as an ISO 8601 time; nothing where there never was one.
    pub fn copied(self) -> Option<String> {
        self.preferences.remembered(COPIED)
    }

    /// How many days ago a copy was last saved; nothing where there never was one.
    pub fn copy_age(self) -> Option<i64> {
        self.days_since(&self.copied()?)
    }

    /// How many assessments have changed since a copy was last saved.
    pub fn changed_since_copy(self) -> usize {
        self.changed().0
    }

    /// Whether a person should be reminded of saving a copy.
    pub fn reminder(self) -> Option<Reminder> {
        let is_quiet = self.preferences.remembered(QUIET).is_some_and(|day| {
            let days = self.days_since(&day);
            days.is_some_and(|days| days < FORTNIGHT)
        });
        if is_quiet || !self.saving.is_lasting() {
            return None;
        }
        let age = self.copy_age();
        let (changed, answers) = self.changed();
        let is_due = match age {
            Some(days) => days >= FORTNIGHT && changed > 0,
            None => answers >= MANY,
        };
        is_due.then_some(Reminder { age, changed })
    }

    /// Keeps the reminder away for a fortnight.
    pub fn silence_reminder(self) {
        if let Some(today) = (self.assessments.outside.today)() {
            self.preferences.remember(QUIET, &today.to_string());
        }
    }

    /// Whether it is time to ask the browser to keep what is here: there is something worth it, and it was
    /// never asked.
    pub fn should_ask_for_promise(self) -> bool {
        let is_worth_keeping = self.assessments.all.with(|all| {
            let mut own = all.values().filter(|it| !it.sample);
            own.any(|it| it.answers.len() >= WORTH_KEEPING)
        });
        let is_asked = self.preferences.remembered(PROMISE).is_some();
        !is_asked && self.saving.is_lasting() && (is_worth_keeping || self.copied().is_some())
    }

    /// Notes what the browser said when it was asked to keep what is here; nothing while it is being asked.
    pub fn note_promise(self, is_given: Option<bool>) {
        let said = match is_given {
            None => "asked",
            Some(true) => "given",
            Some(false) => "refused",
        };
        self.preferences.remember(PROMISE, said);
    }

    /// How many assessments have changed since a copy was last saved, and how many answers are in them.
    fn changed(self) -> (usize, usize) {
        let copied = self.copied();
        self.assessments.all.with(|all| {
            let changed = changed_after(all, copied.as_deref());
            changed.fold((0, 0), |(count, answers), it| {
                (count + 1, answers + it.answers.len())
            })
        })
    }

    /// Whether anything is here that could be lost, or was once saved elsewhere.
    pub fn is_worth_watching(self) -> bool {
        self.assessments.count() > 0 || self.copied().is_some()
    }

    /// Whether there is anything to save a copy of.
    pub fn has_something(self) -> bool {
        self.assessments.all.with_untracked(|all| !all.is_empty())
            || !self.own_files.list().is_empty()
            || self.tools.text().is_some()
    }

    /// How many days ago the day of a time was. Clocks go wrong: a time to come counts as today.
    pub fn days_since(self, time: &str) -> Option<i64> {
        let day: Date = time.get(..10)?.parse().ok()?;
        let today = (self.assessments.outside.today)()?;
        Some((today.days_since_1970() - day.days_since_1970()).max(0))
    }
}

/// The assessments of a person's own that have changed since a time. Times are all written alike, so that
/// their letters are in their order.
fn changed_after<'a, Id: Ord>(
    all: &'a SortedMap<Id, Assessment>,
    time: Option<&'a str>,
) -> impl Iterator<Item = &'a Assessment> {
    let own = all.values().filter(|it| !it.sample);
    own.filter(move |it| time.is_none_or(|time| it.updated.as_str() > time))
}
