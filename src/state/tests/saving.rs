//! Nothing that a person entered is lost, and whatever is not kept is told.

use std::time::Duration;

use reactive_graph::prelude::*;

use super::world::{
    assessment, crash, first_tab, id, let_files_arrive, let_pass, let_time_pass, tab,
    tab_without_storage, teams, theme,
};
use crate::calculator::Quantity;
use crate::questionnaire::OwnFile;
use crate::state::{SaveState, Theme};
use crate::storage::StorageError;
use crate::storage::disk::Disk;

#[test]
fn a_change_is_saved_once_nothing_changes_for_a_while() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    assert_eq!(handles.saving.state(), SaveState::Saved);
    handles.assessments.insert(assessment("a", "Tide"));
    for team in ["T", "Ti", "Tidal"] {
        handles
            .assessments
            .update(&id("a"), |it| it.team = team.to_owned());
    }
    assert_eq!(handles.saving.state(), SaveState::Saving);
    assert_eq!(disk.written(), 0);
    let_time_pass();
    assert_eq!(handles.saving.state(), SaveState::Saved);
    assert_eq!(disk.written(), 1);
    assert_eq!(teams(&disk), ["Tidal"]);
}

#[test]
fn f22_a_change_after_a_pause_is_saved_without_waiting() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.assessments.insert(assessment("a", "Tide"));
    let_pass(Duration::ZERO);
    assert_eq!(teams(&disk), ["Tide"]);
    for team in ["Tidal", "Tides"] {
        for _ in 0..2 {
            let_pass(Duration::from_secs(1));
        }
        handles
            .assessments
            .update(&id("a"), |it| it.team = team.to_owned());
        let_pass(Duration::ZERO);
        assert_eq!(teams(&disk), [team]);
    }
}

#[test]
fn f22_somebody_who_types_without_a_pause_is_saved_more_than_once_a_second() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.assessments.insert(assessment("a", ""));
    let mut saved = Vec::new();
    for letters in 1..=30 {
        handles
            .assessments
            .update(&id("a"), |it| it.team = "x".repeat(letters));
        let_pass(Duration::from_millis(120));
        saved.extend(teams(&disk).first().map(String::len));
    }
    saved.dedup();
    assert_eq!(saved, [5, 10, 15, 20, 25, 30]);
    // Once nothing is typed any more, nothing is written any more.
    let_pass(Duration::from_millis(400));
    assert_eq!(teams(&disk)[0].len(), 30);
    let written = disk.written();
    let_pass(Duration::from_secs(1));
    assert_eq!(disk.written(), written);
}

#[test]
fn a_page_that_is_left_saves_at_once_and_only_what_has_changed() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.assessments.insert(assessment("a", "Tide"));
    handles.assessments.insert(assessment("b", "Ebb"));
    handles.assessments.flush();
    assert_eq!(disk.written(), 2);
    handles
        .assessments
        .update(&id("a"), |it| it.team = "Tidal".to_owned());
    handles.assessments.flush();
    handles.assessments.flush();
    assert_eq!(disk.written(), 3);
    assert_eq!(teams(&disk), ["Ebb", "Tidal"]);
}

#[test]
fn a_change_counts_as_a_revision_and_where_the_person_is_does_not() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.assessments.insert(assessment("a", "Tide"));
    handles
        .assessments
        .set_position(&id("a"), &"bad-news".into());
    let found = handles.assessments.find(&id("a")).unwrap();
    assert_eq!((found.revision, found.updated.as_str()), (0, ""));
    handles.assessments.update(&id("a"), |_| {});
    let found = handles.assessments.find(&id("a")).unwrap();
    assert_eq!(found.revision, 1);
    assert_eq!(found.updated, "2026-03-01T00:00:01Z");
}

#[test]
fn without_room_the_change_stays_here_is_told_and_is_saved_with_the_next() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.assessments.insert(assessment("a", "before"));
    handles.assessments.flush();
    disk.has_room_for(0);
    handles
        .assessments
        .update(&id("a"), |it| it.team = "long after".to_owned());
    let_time_pass();
    assert_eq!(
        handles.saving.state(),
        SaveState::Failed(StorageError::Full)
    );
    assert_eq!(
        handles.assessments.find(&id("a")).unwrap().team,
        "long after"
    );
    assert!(handles.copy_of_everything().contains("long after"));
    assert_eq!(
        disk.read("waymark:assessment:a")
            .unwrap()
            .matches("before")
            .count(),
        1
    );
    disk.heal();
    handles
        .assessments
        .update(&id("a"), |it| it.scope = "shop".to_owned());
    let_time_pass();
    assert_eq!(handles.saving.state(), SaveState::Saved);
    assert_eq!(teams(&disk), ["long after"]);
}

#[test]
fn with_room_for_some_of_several_changes_the_rest_waits_for_room() {
    let three =
        [("a", "Tide"), ("b", "Ebb."), ("c", "Flow")].map(|(id, team)| assessment(id, team));
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.assessments.insert(three[0].clone());
    handles.assessments.flush();
    let each = disk.used();
    for room in 0..3 {
        let disk = Disk::default();
        let handles = first_tab(&disk).handles;
        for assessment in &three {
            handles.assessments.insert(assessment.clone());
        }
        disk.has_room_for(room * each + each / 2);
        handles.assessments.flush();
        assert_eq!(
            handles.saving.state(),
            SaveState::Failed(StorageError::Full)
        );
        assert_eq!(disk.texts().len(), room);
        assert_eq!(handles.assessments.list().len(), 3);
        disk.heal();
        handles.assessments.flush();
        assert_eq!(handles.saving.state(), SaveState::Saved);
        assert_eq!(teams(&disk), ["Ebb.", "Flow", "Tide"]);
    }
}

#[test]
fn what_is_deleted_may_make_room_for_what_could_not_be_saved() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.assessments.insert(assessment("a", "Tide"));
    handles.assessments.flush();
    disk.refuse("waymark:assessment:b");
    handles.assessments.insert(assessment("b", "Ebb"));
    let_time_pass();
    assert_eq!(
        handles.saving.state(),
        SaveState::Failed(StorageError::Refused)
    );
    disk.heal();
    let removed = handles.assessments.remove(&id("a")).unwrap();
    let_time_pass();
    assert_eq!(handles.saving.state(), SaveState::Saved);
    assert_eq!(teams(&disk), ["Ebb"]);
    handles.assessments.insert(removed);
    let_time_pass();
    assert_eq!(teams(&disk), ["Ebb", "Tide"]);
}

#[test]
fn what_could_not_be_saved_can_be_deleted_and_nothing_is_unsaved_then() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    disk.has_room_for(0);
    handles.assessments.insert(assessment("a", "Tide"));
    handles.assessments.flush();
    handles.assessments.remove(&id("a"));
    assert_eq!(handles.saving.state(), SaveState::Saved);
}

#[test]
fn a_tab_that_keeps_nothing_says_so_before_and_after_every_change() {
    first_tab(&Disk::default());
    let handles = tab_without_storage().handles;
    assert_eq!(handles.saving.state(), SaveState::NotKept);
    handles.assessments.insert(assessment("a", "Tide"));
    assert_eq!(handles.saving.state(), SaveState::NotKept);
    let_time_pass();
    assert_eq!(handles.saving.state(), SaveState::NotKept);
    assert_eq!(handles.assessments.list().len(), 1);
}

#[test]
fn what_another_tab_adds_and_changes_stays_when_this_one_saves() {
    let disk = Disk::default();
    let one = first_tab(&disk);
    one.handles.assessments.insert(assessment("a", "Tide"));
    one.handles.assessments.flush();
    let other = tab(&disk);
    other.handles.assessments.insert(assessment("b", "Ebb"));
    other.handles.assessments.flush();
    one.handles
        .assessments
        .update(&id("a"), |it| it.team = "Tidal".to_owned());
    one.handles.assessments.flush();
    other
        .handles
        .assessments
        .update(&id("b"), |it| it.team = "Ebbing".to_owned());
    other.handles.assessments.flush();
    assert_eq!(teams(&disk), ["Ebbing", "Tidal"]);
}

#[test]
fn after_a_crash_no_timer_and_no_handle_writes_or_removes_anything() {
    let disk = Disk::default();
    let tab = first_tab(&disk);
    let handles = tab.handles;
    handles.own_files.load();
    let_files_arrive();
    handles.assessments.insert(assessment("a", "Tide"));
    handles.preferences.set_theme(Theme::Dark).unwrap();
    let_time_pass();
    let before = disk.texts();
    handles
        .assessments
        .update(&id("a"), |it| it.team = "half".to_owned());

    crash();
    let_time_pass();
    handles.assessments.flush();
    handles.assessments.remove(&id("a"));
    let refused = handles.preferences.set_theme(Theme::Light);
    assert_eq!(refused, Err(StorageError::Refused));
    handles.tools.change(|sheets| {
        sheets.cost.spend = Quantity::new(41.0);
    });
    let file = OwnFile {
        id: "ours".into(),
        version: 1,
        title: "Ours".to_owned(),
        text: String::new(),
    };
    assert_eq!(handles.own_files.keep(&[file]), Err(StorageError::Refused));
    handles.own_files.remove(&"ours".into());
    handles.erase(drop);
    assert_eq!(disk.texts(), before);
}

#[test]
fn what_cannot_be_read_is_told_until_everything_is_erased() {
    let disk = Disk::default();
    disk.write("waymark:assessment:a", "{broken");
    for _ in 0..2 {
        let unreadable = first_tab(&disk).handles.saving.unreadable();
        assert_eq!(unreadable.len(), 1);
        assert_eq!(unreadable[0].text, "{broken");
    }
    let handles = tab(&disk).handles;
    handles.erase(drop);
    assert_eq!(handles.saving.unreadable(), []);
    assert!(disk.texts().keys().eq(["waymark:erased"]));
}

#[test]
fn erasing_forgets_what_was_about_to_be_saved_and_every_choice() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.preferences.set_theme(Theme::Dark).unwrap();
    assert_eq!(theme().as_deref(), Some("dark"));
    handles.assessments.insert(assessment("a", "Tide"));
    handles.erase(drop);
    let_time_pass();
    assert_eq!(handles.saving.state(), SaveState::Saved);
    assert_eq!(handles.assessments.list(), []);
    assert_eq!(handles.preferences.theme(), Theme::System);
    assert_eq!(theme(), None);
    assert!(disk.texts().keys().eq(["waymark:erased"]));
}

#[test]
fn preferences_are_there_on_the_next_visit_and_rubbish_in_their_place_is_ignored() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.preferences.set_theme(Theme::Dark).unwrap();
    handles.preferences.set_keys(false).unwrap();
    assert!(!handles.preferences.goes_on(), "nothing goes on by itself");
    handles.preferences.set_goes_on(true).unwrap();
    let again = tab(&disk).handles.preferences;
    assert_eq!((again.theme(), again.has_keys()), (Theme::Dark, false));
    assert!(again.goes_on());
    disk.write(
        "waymark:preferences",
        r#"{"theme":7,"bands":"x","keys":"yes""#,
    );
    let again = tab(&disk).handles.preferences;
    assert_eq!((again.theme(), again.has_keys()), (Theme::System, true));
}

#[test]
fn the_assessment_in_the_address_follows_the_address_and_its_changes() {
    let disk = Disk::default();
    let tab = first_tab(&disk);
    let current = tab.handles.current;
    tab.handles.assessments.insert(assessment("a", "Tide"));
    assert_eq!(current.id(), None);
    tab.address.set(Some(id("gone")));
    assert_eq!(current.id(), None);
    current.update(|it| it.team = "nobody".to_owned());
    tab.address.set(Some(id("a")));
    current.update(|it| it.team = "Tidal".to_owned());
    assert_eq!(current.read(|it| it.team.clone()).unwrap(), "Tidal");
}

#[test]
fn an_assessment_that_is_begun_again_repeats_the_other_and_a_copy_has_a_name_of_its_own() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    let first = assessment("a", "Tide");
    handles.assessments.insert(first.clone());
    let again = handles.assessments.begin_again(&first);
    let again = handles.assessments.find(&again).unwrap();
    assert_eq!(again.previous, Some(first.id.clone()));
    assert_eq!(again.date.unwrap().to_string(), "2026-03-01");
    handles.assessments.duplicate(&first);
    let list = handles.assessments.list();
    assert_eq!(list.len(), 3);
    let titles: Vec<&str> = list
        .iter()
        .map(|it| it.title.as_str())
        .filter(|it| !it.is_empty())
        .collect();
    assert_eq!(titles.len(), 1);
}
