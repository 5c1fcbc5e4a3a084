//! What is kept stays for the next visit and can be let go; this browser's own assessments count beside it.

use super::{Kept, calms, desk, document, first_tab, give, id, lay, let_all_time_pass, names};
use crate::exchange::open;
use crate::storage::disk::Disk;

#[test]
fn a_team_that_was_let_go_comes_back() {
    let (tab, kept) = (first_tab(&Disk::default()), Kept::working());
    let (desk, files) = desk(tab.handles, &kept);
    let all = [
        calms(tab.handles, "a1", "Anchor", "2025-01-01", 1),
        calms(tab.handles, "a2", "Anchor", "2026-01-01", 4),
        calms(tab.handles, "b", "Buoy", "2025-06-01", 2),
    ];
    give(desk, &files, &[("all.json", document(&all))]);
    let removed = desk.remove_team(&id("a1"));
    assert_eq!((removed.count(), desk.count()), (2, 1));
    assert_eq!(kept.names(), ["assessment:b"]);
    desk.put_back(&removed);
    assert_eq!((desk.count(), kept.names().len()), (3, 3));
    let removed = desk.remove_all();
    assert_eq!((removed.count(), kept.names().len()), (3, 0));
    assert!(!desk.has_any());
    desk.put_back(&removed);
    let copy = open(desk.document().as_bytes()).unwrap();
    assert_eq!(copy.assessments.len(), 3);
    let one = open(desk.document_of(&id("b")).unwrap().as_bytes()).unwrap();
    assert_eq!(one.assessments, [all[2].clone()]);
}

#[test]
fn without_a_shelf_everything_works_and_it_is_said() {
    let tab = first_tab(&Disk::default());
    let (desk, files) = desk(tab.handles, &Kept::default());
    assert!(!desk.is_kept());
    let one = calms(tab.handles, "a", "Anchor", "2026-01-01", 4);
    give(desk, &files, &[("a.json", document(&[one]))]);
    assert_eq!(lay(tab.handles, desk).unwrap().teams.len(), 1);
    assert!(!desk.is_kept());
}

#[test]
fn this_browsers_own_assessments_count_while_they_are_wanted() {
    let (first, kept) = (first_tab(&Disk::default()), Kept::working());
    let own = calms(first.handles, "own", "Own", "2026-01-01", 4);
    let mut sample = calms(first.handles, "sample", "Harbour", "2026-01-01", 4);
    sample.sample = true;
    for one in [own, sample] {
        first.handles.assessments.insert(one);
    }
    let (desk, _) = desk(first.handles, &kept);
    assert_eq!((desk.own_count(), desk.has_any()), (1, false));
    desk.set_own(true);
    let rollup = lay(first.handles, desk).unwrap();
    assert_eq!(names(&rollup), ["Own"]);
    assert!(desk.is_own(&id("own")));
    // The next visit begins as this one ends.
    let (again, _) = super::desk(first.handles, &kept);
    let_all_time_pass();
    assert!(again.has_own() && again.count() == 0);
    desk.set_own(false);
    assert_eq!(lay(first.handles, desk), None);
}
