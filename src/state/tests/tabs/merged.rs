//! What two tabs made of one assessment is brought together, and what both touched a person chooses.

use reactive_graph::graph::untrack;

use super::*;
use crate::assessment::Place;
use crate::ordered::SortedSet;
use crate::state::SaveState;
use crate::state::tests::world::{let_reader_arrive, let_time_pass, take_reader_away};
use crate::storage::StorageError;
use crate::storage::disk::Disk;

#[test]
fn f17_answers_that_two_tabs_give_to_different_questions_are_all_kept() {
    let disk = Disk::default();
    let [one, other] = two_tabs(&disk);
    level(one.handles, "a", "toil", 4);
    level(other.handles, "a", "bad-news", 2);
    let_time_pass();
    let all = [("bad-news", 2), ("toil", 4)];
    assert_eq!(levels(&kept(&disk, "a")), all);
    assert_eq!(levels(&here(other.handles, "a")), all);
    assert_eq!(
        message(other.handles),
        "Another tab changed this assessment, too. The changes of both are here."
    );
    // The first hears of it.
    one.handles.heard(Some("waymark:assessment:a"));
    assert_eq!(levels(&here(one.handles, "a")), all);
    assert_eq!(names(&disk), ["waymark:assessment:a"]);
    for tab in [one, other] {
        assert_eq!(tab.handles.saving.state(), SaveState::Saved);
    }
}

#[test]
fn f17_two_answers_to_one_question_are_both_kept_until_a_person_has_chosen() {
    let theirs: SortedSet<Place> = [Place::Answer("toil".into())].into_iter().collect();
    for (chosen, expected) in [(SortedSet::new(), 2), (theirs, 4)] {
        let disk = Disk::default();
        let [one, other] = two_tabs(&disk);
        level(one.handles, "a", "toil", 4);
        one.handles.assessments.flush();
        level(other.handles, "a", "toil", 2);
        level(other.handles, "a", "bad-news", 3);
        let_time_pass();
        let it = other.handles.assessments;
        assert_eq!(
            other.handles.saving.state(),
            SaveState::Failed(StorageError::Changed)
        );
        // The other's where it belongs, this one's beside it.
        assert_eq!(levels(&kept(&disk, "a")), [("toil", 4)]);
        let copies = names(&disk);
        let copy = copies
            .iter()
            .find_map(|name| name.split(':').nth(2)?.strip_prefix("new-"));
        let copy = kept(&disk, &format!("new-{}", copy.unwrap()));
        assert_eq!(levels(&copy), [("bad-news", 3), ("toil", 2)]);
        assert_eq!(copy.title, "Tide, changed in another tab");
        // Nothing has moved on screen.
        assert_eq!(
            levels(&here(other.handles, "a")),
            [("bad-news", 3), ("toil", 2)]
        );

        let choice = untrack(|| it.choice(&id("a"))).unwrap();
        assert_eq!(choice.merged.conflicts.iter().count(), 1);
        assert!(it.choose(&id("a"), &choice, &chosen));
        let all = [("bad-news", 3), ("toil", expected)];
        assert_eq!(levels(&kept(&disk, "a")), all);
        assert_eq!(levels(&here(other.handles, "a")), all);
        assert_eq!(names(&disk), ["waymark:assessment:a"]);
        assert_eq!(other.handles.saving.state(), SaveState::Saved);
        assert!(!untrack(|| it.has_clashes()));
    }
}

#[test]
fn f17_what_was_shown_to_choose_between_must_still_be_so() {
    let disk = Disk::default();
    let [one, other] = two_tabs(&disk);
    level(one.handles, "a", "toil", 4);
    one.handles.assessments.flush();
    level(other.handles, "a", "toil", 2);
    let_time_pass();
    let it = other.handles.assessments;
    let choice = untrack(|| it.choice(&id("a"))).unwrap();
    level(one.handles, "a", "toil", 5);
    let_time_pass();
    assert!(!it.choose(&id("a"), &choice, &SortedSet::new()));
    assert_eq!(levels(&kept(&disk, "a")), [("toil", 5)]);
    let again = untrack(|| it.choice(&id("a"))).unwrap();
    assert_eq!(levels(&again.theirs), [("toil", 5)]);
    assert!(it.choose(&id("a"), &again, &SortedSet::new()));
    assert_eq!(levels(&kept(&disk, "a")), [("toil", 2)]);
}

#[test]
fn f17_both_can_be_kept_as_two_assessments() {
    let disk = Disk::default();
    let [one, other] = two_tabs(&disk);
    level(one.handles, "a", "toil", 4);
    one.handles.assessments.flush();
    level(other.handles, "a", "toil", 2);
    let_time_pass();
    let copy = other.handles.assessments.keep_both(&id("a")).unwrap();
    assert_eq!(levels(&kept(&disk, "a")), [("toil", 4)]);
    assert_eq!(levels(&here(other.handles, "a")), [("toil", 4)]);
    assert_eq!(levels(&kept(&disk, copy.as_str())), [("toil", 2)]);
    assert_eq!(names(&disk).len(), 2);
    assert_eq!(other.handles.saving.state(), SaveState::Saved);
}

#[test]
fn f17_a_clash_that_the_other_tab_takes_back_is_none() {
    let disk = Disk::default();
    let [one, other] = two_tabs(&disk);
    let before = disk.read("waymark:assessment:a").unwrap();
    level(one.handles, "a", "toil", 4);
    one.handles.assessments.flush();
    level(other.handles, "a", "toil", 2);
    let_time_pass();
    disk.write("waymark:assessment:a", &before);
    level(other.handles, "a", "bad-news", 2);
    let_time_pass();
    other.handles.look_around();
    assert!(!untrack(|| other.handles.assessments.has_clashes()));
    assert_eq!(levels(&kept(&disk, "a")), [("bad-news", 2), ("toil", 2)]);
    assert_eq!(names(&disk), ["waymark:assessment:a"]);
}

#[test]
fn f17_while_what_reads_is_on_its_way_both_are_kept_and_then_they_are_one() {
    for arrives in [true, false] {
        let disk = Disk::default();
        let [one, other] = two_tabs(&disk);
        take_reader_away();
        level(one.handles, "a", "toil", 4);
        level(other.handles, "a", "bad-news", 2);
        let_time_pass();
        assert_eq!(levels(&kept(&disk, "a")), [("toil", 4)]);
        assert_eq!(names(&disk).len(), 2);
        let_reader_arrive(arrives);
        if arrives {
            assert_eq!(levels(&kept(&disk, "a")), [("bad-news", 2), ("toil", 4)]);
            assert_eq!(names(&disk), ["waymark:assessment:a"]);
            assert_eq!(other.handles.saving.state(), SaveState::Saved);
        } else {
            let failed = SaveState::Failed(StorageError::Changed);
            assert_eq!(other.handles.saving.state(), failed);
            assert_eq!(names(&disk).len(), 2);
        }
    }
}
