//! What else tabs share: access that is taken back, preferences, authors' files.

use reactive_graph::graph::untrack;

use super::*;
use crate::questionnaire::OwnFile;
use crate::state::tests::world::{assessment, first_tab, let_time_pass, tab};
use crate::state::{Paging, SaveState, Theme};
use crate::storage::StorageError;
use crate::storage::disk::Disk;

#[test]
fn f01_f06_access_that_is_taken_back_loses_nothing_that_is_on_screen() {
    let disk = Disk::default();
    let [one, other] = two_tabs(&disk);
    disk.withdraw();
    level(one.handles, "a", "toil", 4);
    let_time_pass();
    let refused = SaveState::Failed(StorageError::Refused);
    assert_eq!(one.handles.saving.state(), refused);
    other.handles.look_around();
    assert_eq!(untrack(|| other.handles.assessments.count()), 1);
    assert_eq!(other.handles.assessments.remove(&id("a")), None);
    assert_eq!(other.handles.saving.state(), refused);
    assert_eq!(untrack(|| other.handles.assessments.count()), 1);
    disk.heal();
    level(one.handles, "a", "toil", 5);
    let_time_pass();
    assert_eq!(levels(&kept(&disk, "a")), [("toil", 5)]);
}

#[test]
fn what_another_program_broke_is_moved_aside_before_what_is_here_is_saved() {
    let disk = Disk::default();
    let [_, other] = two_tabs(&disk);
    disk.write("waymark:assessment:a", "{broken");
    level(other.handles, "a", "toil", 4);
    let_time_pass();
    assert_eq!(levels(&kept(&disk, "a")), [("toil", 4)]);
    assert_eq!(disk.read("waymark:unreadable:a").unwrap(), "{broken");
    assert_eq!(untrack(|| other.handles.saving.unreadable()).len(), 1);
}

#[test]
fn preferences_of_two_tabs_are_all_kept_with_what_a_later_version_keeps_there() {
    let disk = Disk::default();
    disk.write("waymark:preferences", r#"{"density":"high"}"#);
    let [one, other] = two_tabs(&disk);
    one.handles.preferences.set_theme(Theme::Dark).unwrap();
    other
        .handles
        .preferences
        .set_paging(Paging::Dimension)
        .unwrap();
    let third = tab(&disk).handles.preferences;
    let shown = untrack(|| (third.theme(), third.paging()));
    assert_eq!(shown, (Theme::Dark, Paging::Dimension));
    assert!(
        disk.read("waymark:preferences")
            .unwrap()
            .contains("density")
    );
    one.handles.heard(Some("waymark:preferences"));
    assert_eq!(
        untrack(|| one.handles.preferences.paging()),
        Paging::Dimension
    );
}

#[test]
fn an_author_s_file_that_another_tab_changed_is_not_overwritten() {
    let disk = Disk::default();
    let [one, other] = two_tabs(&disk);
    let file = |text: &str| OwnFile {
        id: "ours".into(),
        version: 1,
        title: "Ours".to_owned(),
        text: text.to_owned(),
    };
    one.handles.own_files.keep(&[file("theirs")]).unwrap();
    let refused = other.handles.own_files.keep(&[file("mine")]);
    assert_eq!(refused, Err(StorageError::Changed));
    other.handles.heard(Some("waymark:questionnaire:ours"));
    assert_eq!(other.handles.own_files.list(), [file("theirs")]);
    other.handles.own_files.keep(&[file("mine")]).unwrap();
    assert!(
        disk.read("waymark:questionnaire:ours")
            .unwrap()
            .contains("mine")
    );
}

#[test]
fn what_is_asked_for_twice_at_once_is_begun_once() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    let first = assessment("a", "Tide");
    handles.assessments.insert(first.clone());
    let again = handles.assessments.begin_again(&first);
    assert_eq!(handles.assessments.begin_again(&first), again);
    level(handles, again.as_str(), "toil", 3);
    assert_ne!(handles.assessments.begin_again(&first), again);
}
