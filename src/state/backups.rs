//! Copies in a folder of the person's: how it stands, and which files come and go.

use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::Handles;
use crate::assessment::Date;
use crate::ordered::sorted_by;

/// How many files stay; the oldest make way.
const KEPT: usize = 30;

/// How copies in a folder stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Copies {
    /// No folder was chosen, as far as is known.
    #[default]
    Absent,
    /// The browser asks the person again before it lets Waymark write to this folder.
    Asleep(String),
    /// Copies go to this folder; the time of the last, if there was one.
    Awake(String, Option<String>),
    /// The last copy could not be written to this folder, and why in words.
    Failed(String, String),
}

/// A handle to how copies in a folder stand.
#[derive(Clone, Copy, Debug)]
pub struct Backups(RwSignal<Copies>);

impl Backups {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(Copies::Absent))
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().backups
    }

    /// How they stand.
    pub fn copies(self) -> Copies {
        self.0.get()
    }

    /// Says how they stand.
    pub fn set(self, copies: Copies) {
        self.0.set(copies);
    }
}

/// What is done with a copy of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filing {
    /// The file to write.
    pub name: String,
    /// The files to delete then.
    pub outdated: Vec<String>,
    /// The files that are Waymark's afterwards.
    pub own: Vec<String>,
}

impl Filing {
    /// Decides by what is in the folder and which files Waymark has written there: nothing else is ever
    /// written over or deleted, not even a copy that the person put there.
    pub fn of(day: Date, there: &[String], own: &[String]) -> Self {
        let is_own = |name: &String| own.contains(name);
        let is_free = |name: &String| is_own(name) || !there.contains(name);
        let numbered = |number: usize| match number {
            1 => format!("waymark-{day}.json"),
            number => format!("waymark-{day}-{number}.json"),
        };
        // One more than there are files is always free.
        let mut candidates = (1..=there.len() + 1).map(numbered);
        let name = candidates.find(is_free).unwrap_or_else(|| numbered(1));
        let still = there.iter().filter(|it| is_own(it) && **it != name);
        let mut own = sorted_by(still.chain([&name]).cloned(), Ord::cmp);
        let outdated = own.drain(..own.len().saturating_sub(KEPT)).collect();
        Self {
            name,
            outdated,
            own,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: i64) -> Date {
        let first: Date = "2026-01-25".parse().unwrap();
        Date::from_days_since_1970(first.days_since_1970() + number).unwrap()
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_day_has_one_file_which_is_written_again() {
        let first = Filing::of(day(0), &names(&["notes.txt"]), &[]);
        assert_eq!(first.name, "waymark-2026-01-25.json");
        assert_eq!(first.own, [first.name.as_str()]);
        let there = names(&["notes.txt", "waymark-2026-01-25.json"]);
        assert_eq!(Filing::of(day(0), &there, &first.own), first);
        let next = Filing::of(day(7), &there, &first.own);
        assert_eq!(next.name, "waymark-2026-02-01.json");
        assert_eq!(next.own.len(), 2);
    }

    #[test]
    fn what_waymark_has_not_written_is_never_written_over() {
        let there = names(&["waymark-2026-01-25.json", "waymark-2026-01-25-2.json"]);
        let filing = Filing::of(day(0), &there, &[]);
        assert_eq!(filing.name, "waymark-2026-01-25-3.json");
        assert_eq!(filing.own, ["waymark-2026-01-25-3.json"]);
        let filing = Filing::of(day(0), &there, &there[1..]);
        assert_eq!(filing.name, "waymark-2026-01-25-2.json");
    }

    #[test]
    fn the_last_thirty_stay_and_nothing_else_is_deleted() {
        let (mut there, mut own) = (names(&["waymark-2025-01-01.json", "notes.txt"]), Vec::new());
        for at in 0..40 {
            let filing = Filing::of(day(at), &there, &own);
            assert_eq!(filing.outdated.len(), usize::from(at >= 30), "{at}");
            there.retain(|name| !filing.outdated.contains(name));
            there.push(filing.name);
            own = filing.own;
        }
        assert_eq!((there.len(), own.len()), (32, 30));
        assert_eq!(own[0], "waymark-2026-02-04.json");
        assert!(there.contains(&"waymark-2025-01-01.json".to_owned()));
    }

    #[test]
    fn a_file_that_the_person_deleted_is_not_waymarks_any_more() {
        let own = names(&["waymark-2026-01-24.json"]);
        let filing = Filing::of(day(0), &[], &own);
        assert_eq!(filing.own, ["waymark-2026-01-25.json"]);
    }
}
