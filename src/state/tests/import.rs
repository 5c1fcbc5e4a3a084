//! What comes in by a file: only what a person chose, all of it or a reason, and the way back.

use super::world::{Tab, assessment, first_tab, let_files_arrive, let_time_pass, tab};
use crate::assessment::{Assessment, AssessmentId};
use crate::exchange::{write, write_with};
use crate::questionnaire::OwnFile;
use crate::state::{Choices, Handles, Imported, Resolution};
use crate::storage::StorageError;
use crate::storage::disk::Disk;

/// A tab in which a team is assessed.
fn tab_with_tide() -> (Disk, Tab) {
    let disk = Disk::default();
    let tab = first_tab(&disk);
    let mut tide = assessment("a", "Tide");
    tide.revision = 4;
    tab.handles.assessments.insert(tide);
    tab.handles.assessments.flush();
    (disk, tab)
}

#[track_caller]
fn preview(handles: Handles, assessments: &[Assessment]) -> Imported {
    handles
        .preview_import(write(assessments).as_bytes())
        .unwrap()
}

fn resolved(imported: &Imported, resolution: Resolution) -> Choices {
    Choices {
        resolutions: vec![resolution; imported.changed.len()],
        ..Choices::of(imported)
    }
}

fn teams(handles: Handles) -> Vec<String> {
    let list = handles.assessments.list().into_iter();
    let mut teams: Vec<String> = list.map(|it| it.team).collect();
    teams.sort();
    teams
}

fn own_file(id: &str, text: &str) -> OwnFile {
    OwnFile {
        id: id.into(),
        version: 1,
        title: id.to_owned(),
        text: text.to_owned(),
    }
}

#[test]
fn what_is_new_is_added_saved_and_taken_back() {
    let (disk, Tab { handles, .. }) = tab_with_tide();
    let imported = preview(handles, &[assessment("b", "Ebb")]);
    assert_eq!((imported.new.len(), imported.changed.len()), (1, 0));
    assert_eq!(teams(handles), ["Tide"]);
    let taken = handles.import(&imported, &Choices::of(&imported)).unwrap();
    assert_eq!(taken.assessments(), 1);
    let_time_pass();
    assert_eq!(teams(tab(&disk).handles), ["Ebb", "Tide"]);
    handles.take_back(&taken).unwrap();
    let_time_pass();
    assert_eq!(teams(tab(&disk).handles), ["Tide"]);
}

#[test]
fn what_is_here_in_other_words_stays_unless_a_person_says_otherwise() {
    let (_, Tab { handles, .. }) = tab_with_tide();
    let imported = preview(handles, &[assessment("a", "Tidal")]);
    assert_eq!(imported.changed.len(), 1);
    let taken = handles.import(&imported, &Choices::of(&imported)).unwrap();
    assert!(taken.is_nothing());
    assert_eq!(teams(handles), ["Tide"]);
}

#[test]
fn what_takes_the_place_of_another_counts_as_newer_than_both() {
    let (_, Tab { handles, .. }) = tab_with_tide();
    let before = handles.assessments.list();
    for (theirs, after) in [(1, 5), (9, 10)] {
        let mut other = assessment("a", "Tidal");
        other.revision = theirs;
        let imported = preview(handles, &[other]);
        let choices = resolved(&imported, Resolution::Replace);
        let taken = handles.import(&imported, &choices).unwrap();
        let now = handles.assessments.find(&AssessmentId::from("a")).unwrap();
        assert_eq!((now.team.as_str(), now.revision), ("Tidal", after));
        handles.take_back(&taken).unwrap();
        assert_eq!(handles.assessments.list(), before);
    }
}

#[test]
fn both_are_kept_under_ids_and_names_of_their_own() {
    let (_, Tab { handles, .. }) = tab_with_tide();
    let before = handles.assessments.list();
    let imported = preview(handles, &[assessment("a", "Tidal")]);
    let choices = resolved(&imported, Resolution::Both);
    let taken = handles.import(&imported, &choices).unwrap();
    assert_eq!(teams(handles), ["Tidal", "Tide"]);
    let copy = handles
        .assessments
        .list()
        .into_iter()
        .find(|it| it.team == "Tidal")
        .unwrap();
    assert_ne!(copy.id.as_str(), "a");
    assert!(!copy.title.is_empty());
    handles.take_back(&taken).unwrap();
    assert_eq!(handles.assessments.list(), before);
}

#[test]
fn what_differs_only_in_when_it_was_saved_is_the_same() {
    let (_, Tab { handles, .. }) = tab_with_tide();
    let mut same = assessment("a", "Tide");
    same.updated = "2025-01-01T00:00:00Z".to_owned();
    same.position = Some("bad-news".into());
    let imported = preview(handles, &[same]);
    assert_eq!(imported.same, 1);
    assert!(imported.is_nothing() && imported.is_partly_here());
}

#[test]
fn without_room_for_a_questionnaire_nothing_of_the_file_is_taken() {
    let (disk, Tab { handles, .. }) = tab_with_tide();
    handles.own_files.load();
    let_files_arrive();
    let document = write_with([&assessment("b", "Ebb")], &[own_file("ours", "text")]);
    let imported = handles.preview_import(document.as_bytes()).unwrap();
    assert_eq!(imported.own_new.len(), 1);
    disk.has_room_for(10);
    let before = disk.texts();
    let outcome = handles.import(&imported, &Choices::of(&imported));
    assert_eq!(outcome, Err(StorageError::Full));
    let_time_pass();
    assert_eq!(teams(handles), ["Tide"]);
    assert_eq!(handles.own_files.count(), 0);
    assert_eq!(disk.texts(), before);
    disk.heal();
    let taken = handles.import(&imported, &Choices::of(&imported)).unwrap();
    assert_eq!((taken.assessments(), taken.own_files()), (1, 1));
    handles.take_back(&taken).unwrap();
    let_time_pass();
    assert_eq!(disk.texts(), before);
}

#[test]
fn a_questionnaire_in_other_words_stays_unless_a_person_says_otherwise() {
    let (_, Tab { handles, .. }) = tab_with_tide();
    handles.own_files.keep(&[own_file("ours", "here")]).unwrap();
    let document = write_with([], &[own_file("ours", "theirs")]);
    let imported = handles.preview_import(document.as_bytes()).unwrap();
    assert_eq!(imported.own_changed.len(), 1);
    let mut choices = Choices::of(&imported);
    assert!(handles.import(&imported, &choices).unwrap().is_nothing());
    assert_eq!(handles.own_files.list()[0].text, "here");
    choices.own_replaced = vec![true];
    let taken = handles.import(&imported, &choices).unwrap();
    assert_eq!(handles.own_files.list()[0].text, "theirs");
    handles.take_back(&taken).unwrap();
    assert_eq!(handles.own_files.list()[0].text, "here");
}

#[test]
fn taking_sheets_back_leaves_what_was_written_on_others_since() {
    use crate::calculator::{Quantity, Sheets, four_steps};
    let (_, Tab { handles, .. }) = tab_with_tide();
    let elsewhere = first_tab(&Disk::default()).handles;
    elsewhere
        .tools
        .change(|sheets| sheets.cost.spend = Quantity::new(41.0));
    let document = elsewhere.copy_of_everything();
    let imported = handles.preview_import(document.as_bytes()).unwrap();
    let taken = handles.import(&imported, &Choices::of(&imported)).unwrap();
    assert!(taken.has_sheets());
    assert_eq!(handles.tools.snapshot().cost.spend, Quantity::new(41.0));
    let stream = Some(four_steps(["a", "b", "c", "d"]));
    handles
        .tools
        .change(|sheets| sheets.value_stream.clone_from(&stream));
    handles.take_back(&taken).unwrap();
    let sheets = handles.tools.snapshot();
    assert_eq!(sheets.cost.spend, Sheets::default().cost.spend);
    assert_eq!(sheets.value_stream, stream);
}

#[test]
fn what_is_no_document_is_told_and_changes_nothing() {
    let (disk, Tab { handles, .. }) = tab_with_tide();
    let before = disk.texts();
    for bytes in [&b""[..], b"{broken", b"[1]", b"id,team\n1,Tide"] {
        handles.preview_import(bytes).unwrap_err();
    }
    assert_eq!(disk.texts(), before);
}

#[test]
fn a_copy_of_everything_brings_everything_to_another_browser() {
    let (_, Tab { handles, .. }) = tab_with_tide();
    handles.own_files.keep(&[own_file("ours", "text")]).unwrap();
    let copy = handles.copy_of_everything();
    let here = handles.assessments.list();
    let other = first_tab(&Disk::default()).handles;
    let imported = other.preview_import(copy.as_bytes()).unwrap();
    other.import(&imported, &Choices::of(&imported)).unwrap();
    assert_eq!(other.own_files.list(), [own_file("ours", "text")]);
    let there = other.assessments.list();
    assert_eq!(there.len(), here.len());
    assert_eq!(
        (&there[0].team, there[0].revision),
        (&here[0].team, here[0].revision)
    );
}
