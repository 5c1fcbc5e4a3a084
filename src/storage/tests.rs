mod limits;
mod mirror;
mod raised;

use std::cell::Cell;

use super::disk::Disk;
use super::{Found, Storage, StorageError};
use crate::assessment::{Assessment, AssessmentId};
use crate::exchange::{self, OpenError};
use crate::questionnaire::OwnFile;

fn never() -> bool {
    false
}

/// A tab that opens a disk.
fn tab(disk: &Disk) -> Storage {
    Storage::on_disk(disk, never)
}

fn assessment(id: &str, team: &str) -> Assessment {
    let mut assessment = Assessment::new(AssessmentId::from(id));
    assessment.team = team.to_owned();
    assessment
}

fn own_file(id: &str, text: &str) -> OwnFile {
    OwnFile {
        id: id.into(),
        version: 1,
        title: id.to_owned(),
        text: text.to_owned(),
    }
}

/// The teams that a new tab finds, in the order of their ids.
fn teams(disk: &Disk) -> Vec<String> {
    let found = tab(disk).load().assessments;
    found.into_iter().map(|found| found.team).collect()
}

#[test]
fn what_is_saved_is_found_by_the_next_visit() {
    let disk = Disk::default();
    tab(&disk).save(&assessment("a", "Tide")).unwrap();
    tab(&disk).save(&assessment("b", "Ebb")).unwrap();
    assert_eq!(teams(&disk), ["Tide", "Ebb"]);
    tab(&disk).remove(&AssessmentId::from("a")).unwrap();
    assert_eq!(teams(&disk), ["Ebb"]);
}

#[test]
fn a_storage_in_memory_keeps_what_a_disk_keeps_and_says_that_it_does_not_last() {
    let storage = Storage::in_memory(never);
    assert!(!storage.is_lasting());
    storage.save(&assessment("a", "Tide")).unwrap();
    storage.save_own(&own_file("ours", "text")).unwrap();
    assert_eq!(storage.load().assessments, [assessment("a", "Tide")]);
    assert_eq!(storage.load().own_files, [own_file("ours", "text")]);
    storage.erase("now", Box::new(drop));
    assert_eq!(storage.load().assessments, []);
    assert!(tab(&Disk::default()).is_lasting());
}

#[test]
fn a_save_that_finds_no_room_leaves_the_version_before() {
    let disk = Disk::default();
    let storage = tab(&disk);
    storage.save(&assessment("a", "before")).unwrap();
    disk.has_room_for(0);
    let refused = storage.save(&assessment("a", "longer than before"));
    assert_eq!(refused, Err(StorageError::Full));
    assert_eq!(
        storage.save(&assessment("b", "new")),
        Err(StorageError::Full)
    );
    assert_eq!(teams(&disk), ["before"]);
    disk.heal();
    storage.save(&assessment("a", "after")).unwrap();
    assert_eq!(teams(&disk), ["after"]);
}

#[test]
fn a_save_is_one_write_so_that_none_can_be_half_done() {
    let disk = Disk::default();
    tab(&disk).save(&assessment("a", "Tide")).unwrap();
    assert_eq!(disk.written(), 1);
    tab(&disk).save_own(&own_file("ours", "text")).unwrap();
    assert_eq!(disk.written(), 2);
}

#[test]
fn a_save_that_the_browser_refuses_says_so_and_leaves_the_others() {
    let disk = Disk::default();
    let storage = tab(&disk);
    storage.save(&assessment("a", "before")).unwrap();
    disk.refuse("waymark:assessment:a");
    let refused = storage.save(&assessment("a", "after"));
    assert_eq!(refused, Err(StorageError::Refused));
    storage.save(&assessment("b", "Ebb")).unwrap();
    assert_eq!(teams(&disk), ["before", "Ebb"]);
}

#[test]
fn without_room_what_is_deleted_is_deleted_all_the_same() {
    let disk = Disk::default();
    tab(&disk).save(&assessment("a", "Tide")).unwrap();
    disk.has_room_for(0);
    tab(&disk).remove(&AssessmentId::from("a")).unwrap();
    assert_eq!(teams(&disk), [] as [&str; 0]);
}

#[test]
fn whatever_a_list_of_an_earlier_version_says_every_assessment_is_found() {
    for list in ["[\"a\"]", "[]", "[\"gone\",\"b\"]", "[oops", "{\"a\":1}"] {
        let disk = Disk::default();
        tab(&disk).save(&assessment("a", "Tide")).unwrap();
        tab(&disk).save(&assessment("b", "Ebb")).unwrap();
        disk.write("waymark:ids", list);
        assert_eq!(teams(&disk), ["Tide", "Ebb"], "{list}");
        // Earlier versions would believe it.
        assert_eq!(disk.read("waymark:ids"), None);
    }
}

#[test]
fn tabs_that_add_assessments_at_the_same_time_lose_neither() {
    let disk = Disk::default();
    let (one, other) = (tab(&disk), tab(&disk));
    one.load();
    other.load();
    one.save(&assessment("a", "Tide")).unwrap();
    other.save(&assessment("b", "Ebb")).unwrap();
    one.save(&assessment("a", "Tide again")).unwrap();
    assert_eq!(teams(&disk), ["Tide again", "Ebb"]);
}

#[test]
fn f17_a_tab_writes_over_and_removes_together_with_others_only_what_it_has_seen() {
    let disk = Disk::default();
    let (one, other) = (tab(&disk), tab(&disk));
    one.save(&assessment("a", "Tide")).unwrap();
    let changed = Err(StorageError::Changed);
    assert_eq!(other.save(&assessment("a", "Ebb")), changed);
    let id = AssessmentId::from("a");
    assert_eq!(other.change_all(&[(id.clone(), None)]), changed);
    let both = [
        (AssessmentId::from("b"), Some(assessment("b", "Flow"))),
        (id.clone(), Some(assessment("a", "Ebb"))),
    ];
    assert_eq!(other.change_all(&both), changed);
    assert_eq!(teams(&disk), ["Tide"]);
    assert_eq!(other.changed_elsewhere(), Ok(vec![id.clone()]));
    other.load();
    assert_eq!(other.changed_elsewhere(), Ok(Vec::new()));
    other.change_all(&both).unwrap();
    assert_eq!(teams(&disk), ["Ebb", "Flow"]);
    one.load();
    other.remove(&id).unwrap();
    assert_eq!(one.save(&assessment("a", "Tide")), changed);
    assert_eq!(teams(&disk), ["Flow"]);
}

#[test]
fn f06_what_the_browser_does_not_let_go_is_told() {
    let disk = Disk::default();
    let storage = tab(&disk);
    storage.save(&assessment("a", "Tide")).unwrap();
    disk.withdraw();
    let refused = Err(StorageError::Refused);
    assert_eq!(storage.remove(&AssessmentId::from("a")), refused);
    assert_eq!(storage.save(&assessment("a", "Ebb")), refused);
    assert!(storage.changed_elsewhere().is_err());
    disk.heal();
    assert_eq!(teams(&disk), ["Tide"]);
}

#[test]
fn what_cannot_be_read_is_moved_aside_and_told_on_every_visit() {
    let disk = Disk::default();
    tab(&disk).save(&assessment("b", "Ebb")).unwrap();
    disk.write("waymark:assessment:a", "{broken");
    for _ in 0..2 {
        let found = tab(&disk).load();
        assert_eq!(found.assessments.len(), 1);
        let told: Vec<_> = found
            .unreadable
            .iter()
            .map(|it| (&*it.id, &*it.text))
            .collect();
        assert_eq!(told, [("a", "{broken")]);
        assert_eq!(disk.read("waymark:assessment:a"), None);
        assert_eq!(disk.read("waymark:unreadable:a").unwrap(), "{broken");
    }
}

#[test]
fn what_is_moved_aside_twice_under_one_name_is_kept_twice() {
    let disk = Disk::default();
    for text in ["{one", "{two", "{two", "{three"] {
        disk.write("waymark:assessment:a", text);
        tab(&disk).load();
    }
    let found = tab(&disk).load().unreadable;
    let told: Vec<_> = found.iter().map(|it| (&*it.id, &*it.text)).collect();
    assert_eq!(told, [("a", "{one"), ("a+", "{two"), ("a++", "{three")]);
}

#[test]
fn without_room_to_move_it_aside_what_cannot_be_read_stays_and_is_told() {
    let disk = Disk::default();
    disk.write("waymark:assessment:a", "{broken");
    disk.write("waymark:questionnaire:ours", "{broken, too");
    disk.has_room_for(0);
    let before = disk.texts();
    let found = tab(&disk).load();
    assert_eq!(found.own_files, []);
    assert_eq!(found.assessments, []);
    assert_eq!(found.unreadable.len(), 1);
    assert_eq!(disk.texts(), before);
}

#[test]
fn what_a_newer_version_can_read_again_comes_back() {
    let disk = Disk::default();
    let text = exchange::write_one(&assessment("a", "Tide"));
    disk.write("waymark:unreadable:a", &text);
    assert_eq!(teams(&disk), ["Tide"]);
    assert_eq!(disk.read("waymark:assessment:a").unwrap(), text);
    assert_eq!(disk.read("waymark:unreadable:a"), None);
}

#[test]
fn what_comes_back_without_room_is_here_and_still_moved_aside() {
    let disk = Disk::default();
    let text = exchange::write_one(&assessment("a", "Tide"));
    disk.write("waymark:unreadable:a", &text);
    disk.has_room_for(0);
    for _ in 0..2 {
        assert_eq!(teams(&disk), ["Tide"]);
    }
    assert_eq!(disk.read("waymark:unreadable:a").unwrap(), text);
}

#[test]
fn what_comes_back_does_not_take_the_place_of_what_is_here() {
    let disk = Disk::default();
    tab(&disk).save(&assessment("a", "here")).unwrap();
    let older = exchange::write_one(&assessment("a", "older"));
    disk.write("waymark:unreadable:a", &older);
    let found = tab(&disk).load();
    assert_eq!(found.assessments, [assessment("a", "here")]);
    assert_eq!(found.unreadable[0].text, older);
    assert_eq!(disk.read("waymark:unreadable:a").unwrap(), older);
}

#[test]
fn a_questionnaire_that_cannot_be_read_is_moved_aside_and_told_with_the_assessments() {
    let disk = Disk::default();
    disk.write("waymark:questionnaire:ours", "[]");
    let Found {
        own_files,
        unreadable: found,
        ..
    } = tab(&disk).load();
    assert_eq!(own_files, []);
    assert_eq!(found.len(), 1);
    assert_eq!(
        (&*found[0].id, &*found[0].text),
        ("questionnaire-ours", "[]")
    );
    assert!(
        matches!(found[0].reason, OpenError::Foreign),
        "{:?}",
        found[0].reason
    );
}

#[test]
fn sheets_that_cannot_be_read_are_moved_aside_beside_those_of_before() {
    let disk = Disk::default();
    let storage = tab(&disk);
    for text in ["one", "two"] {
        storage.save_sheets(text).unwrap();
        storage.move_sheets_aside().unwrap();
    }
    assert_eq!(disk.read("waymark:unreadable:tools").unwrap(), "one");
    assert_eq!(disk.read("waymark:unreadable:tools+").unwrap(), "two");
    storage.save_sheets("three").unwrap();
    disk.has_room_for(0);
    assert_eq!(storage.move_sheets_aside(), Err(StorageError::Full));
    assert_eq!(storage.sheets().unwrap(), "three");
}

#[test]
fn only_what_is_read_by_the_one_door_counts_as_documents() {
    let disk = Disk::default();
    disk.write("waymarker:assessment:a", "theirs");
    let storage = tab(&disk);
    storage.save_sheets("sheets").unwrap();
    storage.save_mappings("mappings").unwrap();
    storage.save_preferences("preferences").unwrap();
    assert!(!storage.has_documents());
    for name in [
        "waymark:ids",
        "waymark:assessment:a",
        "waymark:unreadable:a",
        "waymark:questionnaire:ours",
    ] {
        let disk = Disk::default();
        disk.write(name, "");
        assert!(tab(&disk).has_documents(), "{name}");
    }
}

thread_local! {
    static CRASHED: Cell<bool> = const { Cell::new(false) };
}

#[test]
fn after_a_crash_nothing_is_written_or_removed_by_any_path() {
    let disk = Disk::default();
    let storage = Storage::on_disk(&disk, || CRASHED.get());
    storage.save(&assessment("a", "Tide")).unwrap();
    storage.save_own(&own_file("ours", "text")).unwrap();
    storage.save_sheets("sheets").unwrap();
    storage.save_mappings("mappings").unwrap();
    storage.save_preferences("preferences").unwrap();
    disk.write("waymark:assessment:broken", "{broken");
    disk.write("waymark:questionnaire:broken", "{broken");
    let before = disk.texts();

    CRASHED.set(true);
    let refused = Err(StorageError::Refused);
    assert_eq!(storage.save(&assessment("a", "half")), refused);
    assert_eq!(storage.save_own(&own_file("ours", "half")), refused);
    assert_eq!(storage.save_sheets("half"), refused);
    assert_eq!(storage.move_sheets_aside(), refused);
    assert_eq!(storage.save_mappings("half"), refused);
    assert_eq!(storage.save_preferences("half"), refused);
    assert_eq!(storage.remove(&AssessmentId::from("a")), refused);
    assert_eq!(storage.remove_own(&"ours".into()), refused);
    storage.load();
    storage.erase("now", Box::new(|is_gone| assert!(!is_gone)));
    assert_eq!(disk.texts(), before);
}

#[test]
fn erasing_erases_what_was_moved_aside_too_and_leaves_other_projects_alone() {
    let disk = Disk::default();
    disk.write("other:project", "theirs");
    disk.write("waymarker:x", "theirs, too");
    let mut left = disk.texts();
    let storage = tab(&disk);
    storage.save(&assessment("a", "Tide")).unwrap();
    storage.save_own(&own_file("ours", "text")).unwrap();
    storage.save_preferences("preferences").unwrap();
    disk.write("waymark:unreadable:old", "?");
    storage.erase("now", Box::new(|is_gone| assert!(is_gone)));
    // By the mark other tabs know that a person wanted this.
    left.insert("waymark:erased".to_owned(), "now".to_owned());
    assert_eq!(disk.texts(), left);
}
