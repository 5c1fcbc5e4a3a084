//! Which of two copies is the newer, name by name.
//!
//! localStorage is written at once and reaches the disk when the browser likes; what the mirror holds is on
//! the disk. A browser that dies loses the last writes to localStorage, all of them from some moment on. So
//! what the mirror has from after the clock that is left is newer than anything in localStorage. All else is
//! as localStorage has it, and what is not there was deleted.

use std::collections::BTreeMap;

use super::mirror::Record;
use crate::exchange::key::{Key, PREFIX};

/// How long the mirror remembers that something was deleted: longer than any browser takes to write.
const REMEMBERED: u64 = 30 * 24 * 60 * 60 * 1000;

/// Whether what is kept under a name has a second copy.
pub(super) fn is_mirrored(name: &str) -> bool {
    !matches!(
        Key::of(name),
        None | Some(Key::Ids | Key::Written | Key::Erased)
    )
}

/// What localStorage has lost.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Lost<'a> {
    /// Whether everything in it had been erased.
    pub(super) is_erased: bool,
    /// What each name is to hold; nothing where it had been deleted.
    pub(super) changes: Vec<(&'a str, Option<&'a str>)>,
    /// When the last of it was written; nothing where nothing is lost.
    pub(super) until: Option<u64>,
}

/// What a localStorage with this clock has lost.
pub(super) fn lost(clock: Option<u64>, mirror: &[Record]) -> Lost<'_> {
    let newer = |since: u64| move |record: &&Record| record.at > since;
    let clock = clock.unwrap_or(0);
    let erased = mirror.iter().find(|record| record.name == PREFIX);
    let erased = erased.filter(newer(clock)).map(|record| record.at);
    let documents = mirror.iter().filter(|record| is_mirrored(&record.name));
    let documents = documents.filter(newer(clock.max(erased.unwrap_or(0))));
    Lost {
        is_erased: erased.is_some(),
        until: documents
            .clone()
            .map(|record| record.at)
            .chain(erased)
            .max(),
        changes: documents
            .map(|record| (&*record.name, record.text.as_deref()))
            .collect(),
    }
}

/// What the mirror does not hold as localStorage does: each name with what is kept under it, if anything is.
pub(super) fn lacking<'a>(
    kept: &'a BTreeMap<String, String>,
    mirror: &'a [Record],
) -> Vec<(&'a str, Option<&'a str>)> {
    let held: BTreeMap<&str, Option<&str>> = mirror
        .iter()
        .filter(|record| is_mirrored(&record.name))
        .map(|record| (&*record.name, record.text.as_deref()))
        .collect();
    let kept: BTreeMap<&str, &str> = kept
        .iter()
        .filter(|(name, _)| is_mirrored(name))
        .map(|(name, text)| (&**name, &**text))
        .collect();
    let unlike = kept
        .iter()
        .filter(|(name, text)| held.get(*name) != Some(&Some(**text)));
    let gone = held
        .iter()
        .filter(|(name, text)| text.is_some() && !kept.contains_key(*name));
    let unlike = unlike.map(|(name, text)| (*name, Some(*text)));
    unlike.chain(gone.map(|(name, _)| (*name, None))).collect()
}

/// The names of which the mirror need not remember any longer that they were deleted.
pub(super) fn outdated(mirror: &[Record], now: u64) -> Vec<&str> {
    let is_old = |record: &&Record| record.at.saturating_add(REMEMBERED) < now;
    let deleted = mirror.iter().filter(|record| record.text.is_none());
    deleted.filter(is_old).map(|record| &*record.name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(name: &str, text: &str, at: u64) -> Record {
        Record {
            name: name.to_owned(),
            text: Some(text.to_owned()),
            at,
        }
    }

    fn deleted(name: &str, at: u64) -> Record {
        Record {
            name: name.to_owned(),
            text: None,
            at,
        }
    }

    const A: &str = "waymark:assessment:a";
    const B: &str = "waymark:assessment:b";
    const TOOLS: &str = "waymark:tools";

    #[test]
    fn what_is_from_after_the_clock_is_newer_and_what_is_not_is_older() {
        let mirror = [record(A, "a", 5), deleted(B, 7), record(TOOLS, "t", 6)];
        let lost = lost(Some(5), &mirror);
        assert_eq!(lost.changes, [(B, None), (TOOLS, Some("t"))]);
        assert_eq!((lost.is_erased, lost.until), (false, Some(7)));
        assert_eq!(super::lost(Some(7), &mirror), Lost::default());
    }

    #[test]
    fn without_a_clock_all_of_the_mirror_is_newer() {
        let mirror = [record(A, "a", 1)];
        assert_eq!(lost(None, &mirror).changes, [(A, Some("a"))]);
    }

    #[test]
    fn what_was_written_before_everything_was_erased_is_gone_and_what_came_after_is_not() {
        let mirror = [deleted(PREFIX, 7), record(A, "a", 6), record(B, "b", 8)];
        let lost = lost(Some(4), &mirror);
        assert!(lost.is_erased);
        assert_eq!((lost.changes, lost.until), (vec![(B, Some("b"))], Some(8)));
        let alone = [deleted(PREFIX, 7)];
        assert_eq!(super::lost(Some(4), &alone).until, Some(7));
        assert_eq!(super::lost(Some(7), &alone), Lost::default());
    }

    #[test]
    fn what_is_no_document_is_neither_taken_nor_brought() {
        let mirror = [record("waymark:written", "9", 9), record("other:x", "x", 9)];
        assert_eq!(lost(None, &mirror), Lost::default());
        let kept = ["waymark:written", "waymark:ids", "waymark:later"];
        let kept = kept.map(|name| (name.to_owned(), "1".to_owned()));
        assert_eq!(lacking(&BTreeMap::from(kept), &mirror), []);
    }

    #[test]
    fn the_mirror_lacks_what_is_otherwise_or_not_at_all_in_it_and_what_it_holds_too_much() {
        let kept = [(A, "new"), (TOOLS, "t")];
        let kept = kept.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let kept = BTreeMap::from(kept);
        let mirror = [
            record(A, "old", 1),
            record(B, "b", 1),
            record(TOOLS, "t", 1),
        ];
        assert_eq!(lacking(&kept, &mirror), [(A, Some("new")), (B, None)]);
        assert_eq!(lacking(&kept, &[deleted(A, 1), deleted(B, 2)]).len(), 2);
        assert_eq!(lacking(&BTreeMap::new(), &[deleted(B, 2)]), []);
    }

    #[test]
    fn deletions_are_remembered_for_thirty_days() {
        let mirror = [deleted(A, 10), record(B, "b", 10), deleted(PREFIX, 11)];
        assert_eq!(outdated(&mirror, REMEMBERED + 10), [] as [&str; 0]);
        assert_eq!(outdated(&mirror, REMEMBERED + 11), [A]);
        assert_eq!(outdated(&mirror, REMEMBERED + 12), [A, PREFIX]);
    }
}
