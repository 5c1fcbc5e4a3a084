//! A person's own questionnaires: kept whole or not at all, read beside what ships, taken back.

use std::sync::Arc;

use reactive_graph::prelude::*;

use super::world::{Tab, asked, first_tab, let_files_arrive, let_files_arrive_as, tab};
use crate::questionnaire::OwnFile;
use crate::state::{Arrival, Brought, ContentFile, Intake, OwnFiles, Seems};
use crate::storage::StorageError;
use crate::storage::disk::Disk;

/// A questionnaire of one question.
fn text(id: &str, version: u32, question: &str) -> String {
    let level = |level: u8| {
        let text = format!("What {level} looks like.");
        format!("  {{ name = \"Level {level}\", text = \"{text}\" }},")
    };
    let levels = [1, 2, 3, 4, 5].map(level).join("\n");
    format!(
        r#"schema = 1
id = "{id}"
title = "Title of {id}"
version = {version}
summary = "What we ask."

[[dimension]]
id = "ours"
title = "Ours"
summary = "What is ours."
questions = [{{ id = "{question}" }}]

[[question]]
id = "{question}"
title = "Title of {question}"
prompt = "How is {question} done?"
why = "It matters."
ask = "Show us."
practices = ["blameless-review"]
levels = [
{levels}
]
"#
    )
}

fn own_file(id: &str) -> OwnFile {
    OwnFile {
        id: id.into(),
        version: 1,
        title: format!("Title of {id}"),
        text: text(id, 1, &format!("{id}-question")),
    }
}

/// A tab in which everything that a file may refer to is here.
fn ready(disk: &Disk) -> Tab {
    let tab = first_tab(disk);
    tab.handles.shipped.load_field();
    tab.handles.own_files.load();
    let_files_arrive();
    tab
}

#[track_caller]
fn read(own: OwnFiles, text: &str) -> Arc<Brought> {
    match own.take_in("ours.toml", text.as_bytes()) {
        Intake::Good(brought) => brought,
        other => panic!("{other:?}"),
    }
}

fn ids(own: OwnFiles) -> Vec<String> {
    own.list().iter().map(|file| file.id.to_string()).collect()
}

#[test]
fn a_file_that_is_kept_is_asked_by_this_tab_and_by_the_next() {
    let disk = Disk::default();
    let handles = ready(&disk).handles;
    let brought = read(handles.own_files, &text("ours", 1, "our-way"));
    assert_eq!(brought.replaces, None);
    assert!(
        handles
            .content
            .catalogue()
            .questionnaire(&"ours".into())
            .is_none()
    );
    handles.own_files.keep_brought(&brought).unwrap();
    assert!(
        handles
            .content
            .catalogue()
            .questionnaire(&"ours".into())
            .is_some()
    );
    let next = ready(&disk).handles;
    assert!(
        next.content
            .catalogue()
            .questionnaire(&"ours".into())
            .is_some()
    );
    assert_eq!(next.own_files.count(), 1);
}

#[test]
fn a_file_waits_for_what_it_may_refer_to_and_says_when_that_cannot_come() {
    let disk = Disk::default();
    disk_with(&disk, &own_file("ours"));
    let handles = first_tab(&disk).handles;
    assert_eq!(handles.own_files.arrival(), Arrival::Ahead);
    assert_eq!(handles.own_files.shelf(), None);
    handles.own_files.load();
    assert_eq!(asked(), [ContentFile::Field, ContentFile::Guidance]);
    assert_eq!(handles.own_files.arrival(), Arrival::Waiting);
    let_files_arrive_as(None);
    assert_eq!(handles.own_files.arrival(), Arrival::Failed);
    handles.own_files.load();
    assert_eq!(handles.own_files.arrival(), Arrival::Waiting);
    let_files_arrive();
    assert!(handles.own_files.arrival().is_here());
    assert_eq!(handles.own_files.shelf().unwrap().usable.len(), 1);
}

fn disk_with(disk: &Disk, file: &OwnFile) {
    tab(disk)
        .handles
        .own_files
        .keep(std::slice::from_ref(file))
        .unwrap();
}

#[test]
fn a_next_version_replaces_the_kept_one_and_can_be_taken_back() {
    let disk = Disk::default();
    let own = ready(&disk).handles.own_files;
    own.keep_brought(&read(own, &text("ours", 1, "our-way")))
        .unwrap();
    let next = read(own, &text("ours", 2, "our-way"));
    assert_eq!(next.replaces.as_ref().unwrap().file.version, 1);
    let before = own.keep_brought(&next).unwrap();
    assert_eq!(own.list()[0].version, 2);
    own.restore(&before).unwrap();
    assert_eq!(own.list()[0].version, 1);
    assert_eq!(ready(&disk).handles.own_files.list()[0].version, 1);
}

#[test]
fn a_removed_file_is_gone_from_the_browser_until_it_is_taken_back() {
    let disk = Disk::default();
    let own = ready(&disk).handles.own_files;
    let before = own.keep(&[own_file("ours")]).unwrap();
    let removed = own.remove(&"ours".into()).unwrap();
    assert_eq!(disk.texts().len(), 0);
    own.restore(&vec![(removed.id.clone(), Some(removed))])
        .unwrap();
    assert_eq!(disk.texts().len(), 1);
    own.restore(&before).unwrap();
    assert_eq!(disk.texts().len(), 0);
    assert_eq!(ids(own), [] as [&str; 0]);
}

/// A file whose text has a length.
fn of_length(id: &str, length: usize) -> OwnFile {
    OwnFile {
        text: "x".repeat(length),
        ..own_file(id)
    }
}

#[test]
fn of_several_files_all_are_kept_or_none_wherever_the_room_ends() {
    // The first makes room that the second uses, so that taking them back is a matter of order.
    let before = [of_length("a", 2_000), of_length("b", 10)];
    let after = [
        of_length("a", 1_000),
        of_length("b", 1_000),
        of_length("c", 2_000),
    ];
    let (mut kept, mut refused) = (0, 0);
    for room in (0..2_500).step_by(100) {
        let disk = Disk::default();
        let own = first_tab(&disk).handles.own_files;
        own.keep(&before).unwrap();
        let texts = disk.texts();
        disk.has_room_for(room);
        let outcome = own.keep(&after);
        if outcome.is_ok() {
            assert_eq!(own.list(), after);
            kept += 1;
        } else {
            assert_eq!(outcome, Err(StorageError::Full));
            assert_eq!(own.list(), before);
            assert!(disk.texts() == texts, "lost with room for {room}");
            refused += 1;
        }
    }
    assert!(kept > 1 && refused > 1);
}

#[test]
fn a_file_with_problems_is_told_and_not_kept() {
    let disk = Disk::default();
    let own = ready(&disk).handles.own_files;
    let Intake::Wrong { file, problems, .. } = own.take_in("ours.toml", b"id = 7") else {
        panic!("a file without questions was taken");
    };
    assert_eq!(file, "ours.toml");
    assert!(!problems.is_empty());
    assert_eq!(disk.texts().len(), 0);
}

#[test]
fn a_file_of_another_kind_is_told_by_what_it_seems_to_be() {
    let own = ready(&Disk::default()).handles.own_files;
    let seems = |bytes: &[u8]| match own.take_in("ours.toml", bytes) {
        Intake::Wrong { seems, .. } => seems,
        other => panic!("it was taken for {other:?}"),
    };
    assert_eq!(seems(b""), Some(Seems::Empty));
    assert_eq!(seems(b" \n "), Some(Seems::Empty));
    assert_eq!(seems(b"PK\x03\x04 and so on"), Some(Seems::Archive));
    assert_eq!(seems(b"\xff\xfei\0d\0"), Some(Seems::Utf16));
    assert_eq!(seems(b"{\"format\":\"waymark\"}"), Some(Seems::Document));
    assert_eq!(seems(b"id = 7"), None);
}

#[test]
fn a_file_is_refused_by_its_size_alone_only_where_it_is_too_large() {
    assert_eq!(Intake::refused("ours.toml", OwnFile::MAX_BYTES), None);
    let refused = Intake::refused("ours.toml", OwnFile::MAX_BYTES + 1);
    assert!(matches!(refused, Some(Intake::Wrong { problems, .. }) if problems.len() == 1));
}

#[test]
fn a_file_that_comes_before_what_it_may_refer_to_has_to_wait() {
    let own = first_tab(&Disk::default()).handles.own_files;
    let text = text("ours", 1, "our-way");
    assert_eq!(own.take_in("ours.toml", text.as_bytes()), Intake::NotReady);
}

#[test]
fn what_is_written_is_at_risk_until_it_lies_elsewhere_too() {
    let draft = first_tab(&Disk::default()).handles.draft;
    assert!(!draft.is_at_risk(), "nothing is written");
    draft.begin("id = \"ours\"");
    assert!(!draft.is_at_risk(), "it was put there as it stands");
    draft.text.set("id = \"theirs\"".to_owned());
    assert!(draft.is_at_risk());
    draft.mark_safe();
    assert!(!draft.is_at_risk());
    draft.text.set(" \n".to_owned());
    assert!(!draft.is_at_risk(), "nobody misses blanks");
}
