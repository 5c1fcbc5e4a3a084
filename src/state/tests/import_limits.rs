//! What comes in by a file when room runs out, when there is much of it, and from a rescue file.

use reactive_graph::prelude::*;

use super::world::{Tab, assessment, first_tab, let_all_time_pass, tab};
use crate::assessment::{Assessment, AssessmentId};
use crate::calculator::{Quantity, SheetKind};
use crate::delivery::events::{Columns, FileKind, Meanings};
use crate::exchange::{LeftOut, Mapping, write};
use crate::ordered::SortedMap;
use crate::state::{Choices, Handles, Imported, Resolution, SaveState, Taken};
use crate::storage::StorageError;
use crate::storage::disk::Disk;

#[track_caller]
fn preview(handles: Handles, document: &str) -> Imported {
    handles.preview_import(document.as_bytes()).unwrap()
}

fn import(handles: Handles, imported: &Imported) -> Result<Taken, StorageError> {
    handles.import(imported, &Choices::of(imported))
}

fn many(count: usize) -> Vec<Assessment> {
    // Ids that do not come in order.
    let ids = (0..count).map(|at| format!("{:04}", (at * 7919) % 10_000));
    ids.map(|id| assessment(&id, "Tide")).collect()
}

fn mapping(headers: &[&str]) -> Mapping {
    Mapping {
        kind: FileKind::Deployments,
        headers: headers.iter().map(ToString::to_string).collect(),
        columns: Columns::new(),
        meanings: Meanings::default(),
        zone: String::new(),
    }
}

/// What the crash screen saves of a disk.
fn rescue_file(disk: &Disk) -> String {
    let entries = disk.texts();
    serde_json::json!({ "format": "waymark-rescue", "schema": 1, "entries": entries }).to_string()
}

#[test]
fn where_room_runs_out_in_the_middle_none_is_added_and_the_next_visit_agrees() {
    let disk = Disk::default();
    let Tab { handles, .. } = first_tab(&disk);
    handles.assessments.insert(assessment("here", "Ebb"));
    let_all_time_pass();
    let before = disk.texts();
    let imported = preview(handles, &write(&many(40)));
    assert_eq!(imported.new.len(), 40);
    disk.has_room_for(40 * 100);
    assert_eq!(import(handles, &imported), Err(StorageError::Full));
    let_all_time_pass();
    assert_eq!(disk.texts(), before);
    assert_eq!(handles.assessments.list().len(), 1);
    assert_eq!(handles.saving.state(), SaveState::Saved);
    assert_eq!(tab(&disk).handles.assessments.list().len(), 1);
    disk.heal();
    assert_eq!(import(handles, &imported).unwrap().assessments(), 40);
    // Nothing waits for a timer that might never come.
    assert_eq!(tab(&disk).handles.assessments.list().len(), 41);
}

#[test]
fn without_room_for_what_takes_the_place_of_another_that_one_stays() {
    let disk = Disk::default();
    let Tab { handles, .. } = first_tab(&disk);
    handles.assessments.insert(assessment("b", "Ebb"));
    let_all_time_pass();
    let before = (disk.texts(), handles.assessments.list());
    let mut longer = assessment("b", "Tide");
    longer.scope = "long".repeat(100);
    let imported = preview(handles, &write(&[assessment("a", "Tide"), longer]));
    let choices = Choices {
        resolutions: vec![Resolution::Replace],
        ..Choices::of(&imported)
    };
    disk.has_room_for(300);
    let outcome = handles.import(&imported, &choices);
    assert_eq!(outcome, Err(StorageError::Full));
    let_all_time_pass();
    assert_eq!((disk.texts(), handles.assessments.list()), before);
}

#[test]
fn without_room_for_sheets_or_choices_nothing_of_the_file_is_taken() {
    let other = first_tab(&Disk::default()).handles;
    other.assessments.insert(assessment("a", "Tide"));
    other
        .tools
        .change(|sheets| sheets.cost.spend = Quantity::new(41.0));
    other.mappings.remember(mapping(&["id", "when"]));
    let copy = other.copy_of_everything();
    for refused in ["waymark:tools", "waymark:mappings"] {
        let disk = Disk::default();
        let Tab { handles, .. } = first_tab(&disk);
        let imported = preview(handles, &copy);
        disk.refuse(refused);
        assert_eq!(import(handles, &imported), Err(StorageError::Refused));
        let_all_time_pass();
        assert_eq!(handles.assessments.list(), [], "{refused}");
        assert!(!handles.tools.snapshot().is_filled(SheetKind::Cost));
        assert_eq!(tab(&disk).handles.assessments.list(), [], "{refused}");
        disk.heal();
        let taken = import(handles, &imported).unwrap();
        assert_eq!((taken.assessments(), taken.has_sheets()), (1, true));
        assert_eq!(preview(handles, &copy).mappings, []);
    }
}

#[test]
fn each_assessment_costs_one_write_however_many_come() {
    let operations = |count: usize| {
        let disk = Disk::default();
        let Tab { handles, .. } = first_tab(&disk);
        let imported = preview(handles, &write(&many(count)));
        let before = (disk.written(), disk.times_read());
        let taken = import(handles, &imported).unwrap();
        let_all_time_pass();
        let after = (disk.written(), disk.times_read());
        assert_eq!(handles.assessments.list().len(), count);
        handles.take_back(&taken).unwrap();
        let_all_time_pass();
        assert_eq!(disk.texts().len(), 0);
        (after.0 - before.0, after.1 - before.1)
    };
    for count in [0, 1, 10, 2_000] {
        let (written, read) = operations(count);
        assert_eq!(written, count);
        assert!(read <= count + 2, "{read} reads for {count}");
    }
}

#[test]
fn a_revision_that_is_taken_can_be_counted_on_from() {
    let most = Assessment::MAX_IMPORTED_REVISION;
    for (theirs, ours) in [(most - 1, most - 1), (most, most), (most + 1, 0)] {
        let disk = Disk::default();
        let Tab { handles, .. } = first_tab(&disk);
        let mut counted = assessment("a", "Tide");
        counted.revision = theirs;
        let imported = preview(handles, &write([&counted]));
        import(handles, &imported).unwrap();
        for edit in 1..4 {
            let id = AssessmentId::from("a");
            handles.assessments.update(&id, |a| a.team.push('!'));
            let_all_time_pass();
            let found = tab(&disk).handles.assessments.list();
            assert_eq!(found[0].revision, ours + edit, "{theirs}");
        }
    }
}

#[test]
fn what_takes_the_place_of_another_counts_as_newer_at_the_edge_too() {
    let most = Assessment::MAX_IMPORTED_REVISION;
    for (theirs, after) in [(most, most + 1), (most + 1, 6)] {
        let Tab { handles, .. } = first_tab(&Disk::default());
        let mut ours = assessment("a", "Ebb");
        ours.revision = 5;
        handles.assessments.insert(ours);
        let mut counted = assessment("a", "Tide");
        counted.revision = theirs;
        let imported = preview(handles, &write([&counted]));
        let choices = Choices {
            resolutions: vec![Resolution::Replace],
            ..Choices::of(&imported)
        };
        handles.import(&imported, &choices).unwrap();
        assert_eq!(handles.assessments.list()[0].revision, after);
    }
}

#[test]
fn a_rescue_file_brings_back_all_that_is_safe_and_tells_the_rest() {
    let disk = Disk::default();
    let lost = first_tab(&disk).handles;
    lost.assessments.insert(assessment("a", "Tide"));
    lost.tools
        .change(|sheets| sheets.cost.spend = Quantity::new(41.0));
    lost.mappings.remember(mapping(&["id", "when"]));
    let_all_time_pass();
    let text = disk.read("waymark:assessment:a").unwrap();
    disk.write("waymark:assessment:b", &text.replace("Tide", "Ebb"));
    disk.write("waymark:preferences", "{}");
    disk.write("waymark:unreadable:old", "");
    disk.write("waymark:assessment:broken", "{broken");
    let file = rescue_file(&disk);

    let here = Disk::default();
    let Tab { handles, .. } = first_tab(&here);
    let imported = preview(handles, &file);
    assert_eq!((imported.new.len(), imported.mappings.len()), (2, 1));
    assert_eq!(imported.sheets_new, [SheetKind::Cost]);
    assert_eq!(imported.left_out, []);
    let aside = imported.aside.iter();
    let aside: Vec<(&str, &str)> = aside.map(|it| (&*it.name, &*it.text)).collect();
    assert_eq!(aside, [("broken", "{broken"), ("old", "")]);
    assert_eq!(import(handles, &imported).unwrap().assessments(), 2);
    let found = tab(&here).handles;
    assert_eq!(found.assessments.all.with_untracked(SortedMap::len), 2);
    assert_eq!(found.tools.snapshot().cost.spend, Quantity::new(41.0));
}

#[test]
fn choices_that_come_along_push_none_out_that_are_here() {
    let other = first_tab(&Disk::default()).handles;
    let theirs = ["a", "b", "c", "d", "e"];
    for header in theirs {
        other.mappings.remember(mapping(&[header]));
    }
    let copy = other.copy_of_everything();
    let Tab { handles, .. } = first_tab(&Disk::default());
    let ours: Vec<String> = (0..22).map(|at| format!("ours {at}")).collect();
    for header in &ours {
        handles.mappings.remember(mapping(&[header]));
    }
    let imported = preview(handles, &copy);
    assert_eq!(imported.mappings.len(), 2);
    assert_eq!(imported.left_out, [LeftOut::Mappings(3)]);
    import(handles, &imported).unwrap();
    let is_here = |header: &str| {
        let headers = [header.to_owned()];
        handles
            .mappings
            .find(FileKind::Deployments, &headers)
            .is_some()
    };
    assert!(ours.iter().all(|header| is_here(header)));
    assert_eq!(theirs.iter().filter(|header| is_here(header)).count(), 2);
}
