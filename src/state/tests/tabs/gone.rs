//! What other tabs changed, deleted or erased is seen here, and does not come back.

use reactive_graph::graph::untrack;

use super::*;
use crate::questionnaire::OwnFile;
use crate::state::tests::world::{assessment, let_time_pass, theme};
use crate::state::{Clash, Handles, SaveState, Theme};
use crate::storage::disk::Disk;

#[test]
fn f18_another_place_in_a_tab_that_is_behind_overwrites_nothing() {
    let disk = Disk::default();
    let [one, other] = two_tabs(&disk);
    level(one.handles, "a", "toil", 4);
    one.handles.assessments.flush();
    let text = disk.read("waymark:assessment:a");
    let behind = other.handles.assessments;
    behind.set_position(&id("a"), &"bad-news".into());
    let_time_pass();
    assert_eq!(disk.read("waymark:assessment:a"), text);
    let here = here(other.handles, "a");
    assert_eq!(levels(&here), [("toil", 4)]);
    assert_eq!(here.position, Some("bad-news".into()));
    assert_eq!(other.handles.saving.state(), SaveState::Saved);
    assert_eq!(message(other.handles), "");
}

#[test]
fn f18_f21_a_tab_that_is_looked_at_again_shows_what_others_added_changed_and_deleted() {
    let disk = Disk::default();
    let [one, other] = two_tabs(&disk);
    one.handles.assessments.insert(assessment("b", "Ebb"));
    one.handles.assessments.insert(assessment("c", "Flow"));
    one.handles.assessments.flush();
    other.handles.look_around();
    assert_eq!(untrack(|| other.handles.assessments.count()), 3);
    level(one.handles, "a", "toil", 4);
    one.handles.assessments.flush();
    one.handles.assessments.remove(&id("b"));
    let before = disk.written();
    other.handles.look_around();
    assert_eq!(levels(&here(other.handles, "a")), [("toil", 4)]);
    assert_eq!(untrack(|| other.handles.assessments.count()), 2);
    assert_eq!(message(other.handles), "“Ebb” was deleted in another tab.");
    assert_eq!(disk.written(), before);
    // There is a way back.
    let undo = untrack(|| other.handles.notices.current()).unwrap().undo;
    undo.unwrap()();
    let_time_pass();
    assert_eq!(kept(&disk, "b").team, "Ebb");
}

#[test]
fn f18_what_another_tab_deleted_while_this_one_changed_it_neither_comes_back_nor_is_lost() {
    for is_wanted in [true, false] {
        let disk = Disk::default();
        let [one, other] = two_tabs(&disk);
        level(other.handles, "a", "toil", 4);
        one.handles.assessments.remove(&id("a"));
        let_time_pass();
        let it = other.handles.assessments;
        assert_eq!(untrack(|| it.clash_of(&id("a"))), Some(Clash::Deleted));
        assert_eq!(disk.read("waymark:assessment:a"), None);
        assert_eq!(names(&disk).len(), 1);
        if is_wanted {
            it.keep_deleted(&id("a"));
            assert_eq!(levels(&kept(&disk, "a")), [("toil", 4)]);
            assert_eq!(names(&disk).len(), 1);
        } else {
            assert!(it.delete_too(&id("a")).is_some());
            assert_eq!(names(&disk), [] as [&str; 0]);
        }
        assert_eq!(other.handles.saving.state(), SaveState::Saved);
    }
}

#[test]
fn f18_what_another_tab_deleted_does_not_come_back_with_a_place() {
    let disk = Disk::default();
    let [one, other] = two_tabs(&disk);
    one.handles.assessments.remove(&id("a"));
    let behind = other.handles.assessments;
    behind.set_position(&id("a"), &"toil".into());
    let_time_pass();
    assert_eq!(names(&disk), [] as [&str; 0]);
    assert_eq!(untrack(|| behind.count()), 0);
}

#[test]
fn f19_what_something_else_emptied_is_saved_again_from_every_tab() {
    let disk = Disk::default();
    let [one, other] = two_tabs(&disk);
    one.handles.assessments.insert(assessment("b", "Ebb"));
    one.handles.assessments.flush();
    other.handles.look_around();
    one.handles.preferences.set_theme(Theme::Dark).unwrap();
    let before = disk.texts();
    for hear in [
        (|handles: Handles| handles.heard(None)) as fn(Handles),
        Handles::look_around,
    ] {
        level(other.handles, "a", "toil", 2);
        disk.clear();
        hear(one.handles);
        assert_eq!(disk.texts().len(), before.len());
        assert_eq!(
            message(one.handles),
            "Something other than Waymark emptied this browser’s storage. What this tab still had is saved again."
        );
        hear(other.handles);
        assert_eq!(kept(&disk, "b").team, "Ebb");
        other.handles.assessments.flush();
        assert_eq!(levels(&kept(&disk, "a")), [("toil", 2)]);
        assert_eq!(other.handles.saving.state(), SaveState::Saved);
        one.handles.look_around();
    }
    // What was deleted in another tab is no emptied storage.
    one.handles.assessments.remove(&id("a"));
    one.handles.assessments.remove(&id("b"));
    other.handles.look_around();
    assert_eq!(untrack(|| other.handles.assessments.count()), 0);
}

#[test]
fn f19_every_tab_says_that_something_else_emptied_what_is_kept() {
    let disk = Disk::default();
    let tabs = two_tabs(&disk);
    disk.clear();
    for tab in tabs {
        tab.handles.heard(None);
        assert_eq!(
            message(tab.handles),
            "Something other than Waymark emptied this browser’s storage. What this tab still had is saved again."
        );
    }
}

#[test]
fn f19_what_is_still_there_while_another_tab_erases_does_not_come_back() {
    let disk = Disk::default();
    let [one, _] = two_tabs(&disk);
    let hear = |name: &str| one.handles.heard(Some(name));
    disk.write("waymark:preferences", "{}");
    disk.write("waymark:erased", "lately");
    hear("waymark:erased");
    for name in ["waymark:preferences", "waymark:assessment:a"] {
        disk.delete(name);
        hear(name);
    }
    assert_eq!(untrack(|| one.handles.assessments.count()), 0);
    assert_eq!(
        message(one.handles),
        "Everything was deleted in another tab."
    );
}

#[test]
fn f19_what_a_person_erased_in_another_tab_is_erased_here_and_does_not_come_back() {
    for is_unsaved in [true, false] {
        let disk = Disk::default();
        let [one, other] = two_tabs(&disk);
        other.handles.preferences.set_theme(Theme::Dark).unwrap();
        let file = OwnFile {
            id: "ours".into(),
            version: 1,
            title: "Ours".to_owned(),
            text: "text".to_owned(),
        };
        other.handles.own_files.keep(&[file]).unwrap();
        if is_unsaved {
            level(other.handles, "a", "toil", 2);
        }
        one.handles.erase(drop);
        other
            .handles
            .assessments
            .set_position(&id("a"), &"toil".into());
        let_time_pass();
        other.handles.heard(Some("waymark:erased"));
        other.handles.look_around();
        assert_eq!(untrack(|| other.handles.assessments.count()), 0);
        assert_eq!(untrack(|| other.handles.own_files.count()), 0);
        assert_eq!(theme(), None);
        assert_eq!(names(&disk), ["waymark:erased"]);
        assert_eq!(
            message(other.handles),
            "Everything was deleted in another tab."
        );
        // Both go on.
        other.handles.assessments.insert(assessment("b", "Ebb"));
        let_time_pass();
        one.handles.look_around();
        assert_eq!(here(one.handles, "b").team, "Ebb");
    }
}
