//! Which deleted assessments are still kept.

use super::Past;
use crate::ordered::SortedSet;

/// For how long a deleted assessment is kept, in milliseconds.
pub const KEPT_FOR: u64 = 30 * 24 * 60 * 60 * 1000;

/// How many deleted assessments are kept.
const MOST: usize = 50;

/// How many letters they may have together, unless it is the last one alone.
const MOST_LETTERS: usize = 5 * 1024 * 1024;

/// The deleted assessments to let go, `now`: those of more than thirty days ago, all but the last of the same
/// assessment, and from the oldest on what there are too many or too long ones of.
pub fn expired(deleted: &[Past], now: u64) -> Vec<Past> {
    let mut all: Vec<&Past> = deleted.iter().collect();
    all.sort_by_key(|it| std::cmp::Reverse(it.at));
    let (mut ids, mut kept, mut letters) = (SortedSet::new(), 0, 0);
    let mut gone = Vec::new();
    for it in all {
        let is_new = it.at.saturating_add(KEPT_FOR) >= now;
        let fits = kept == 0 || (kept < MOST && letters + it.text.len() <= MOST_LETTERS);
        if is_new && fits && ids.insert(it.of.clone()) {
            kept += 1;
            letters += it.text.len();
        } else {
            gone.push(it.clone());
        }
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::past::Kind;

    fn deleted(of: &str, at: u64, letters: usize) -> Past {
        Past {
            kind: Kind::Deleted,
            of: of.to_owned(),
            at,
            text: "x".repeat(letters),
        }
    }

    fn gone(deleted: &[Past], now: u64) -> Vec<(String, u64)> {
        let gone = expired(deleted, now).into_iter();
        gone.map(|it| (it.of, it.at)).collect()
    }

    #[test]
    fn what_was_deleted_goes_after_thirty_days_and_not_before() {
        let one = [deleted("a", 5, 1)];
        assert_eq!(gone(&one, KEPT_FOR + 5), []);
        assert_eq!(gone(&one, KEPT_FOR + 6), [("a".to_owned(), 5)]);
    }

    #[test]
    fn of_the_same_assessment_the_last_stays() {
        let both = [deleted("a", 5, 1), deleted("a", 7, 1), deleted("b", 6, 1)];
        assert_eq!(gone(&both, 10), [("a".to_owned(), 5)]);
    }

    #[test]
    fn there_is_an_end_to_how_many_and_how_long_they_are() {
        let many: Vec<Past> = (0..60).map(|at| deleted(&at.to_string(), at, 1)).collect();
        let gone_first = gone(&many, 60);
        assert_eq!(gone_first.len(), 10);
        assert!(gone_first.iter().all(|(_, at)| *at < 10));
        let long = [
            deleted("a", 1, MOST_LETTERS),
            deleted("b", 2, 1),
            deleted("c", 3, MOST_LETTERS + 1),
        ];
        assert_eq!(gone(&long[2..], 4), []);
        assert_eq!(gone(&long, 4).len(), 2);
        assert_eq!(gone(&long[..2], 4), [("a".to_owned(), 1)]);
    }
}
