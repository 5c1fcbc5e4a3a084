//! The calculators' sheets and the choices for event files: two tabs, no room, rubbish.

use super::world::{first_tab, tab};
use crate::calculator::{Quantity, SheetKind, Sheets, four_steps};
use crate::delivery::events::{Columns, FileKind, Meanings};
use crate::exchange::{Mapping, open_sheets};
use crate::state::{Handles, SaveState};
use crate::storage::StorageError;
use crate::storage::disk::Disk;

/// Fills one sheet.
fn fill(handles: Handles, kind: SheetKind) {
    handles.tools.change(|sheets| match kind {
        SheetKind::ValueStream => sheets.value_stream = Some(four_steps(["a", "b", "c", "d"])),
        _ => sheets.cost.spend = Quantity::new(41.0),
    });
}

fn filled(sheets: &Sheets) -> Vec<SheetKind> {
    let all = SheetKind::ALL.into_iter();
    all.filter(|kind| sheets.is_filled(*kind)).collect()
}

#[test]
fn sheets_that_two_tabs_fill_are_all_kept() {
    let disk = Disk::default();
    let (one, other) = (first_tab(&disk).handles, tab(&disk).handles);
    let (first, second) = (SheetKind::ValueStream, SheetKind::Cost);
    one.tools.snapshot();
    other.tools.snapshot();
    fill(one, first);
    fill(other, second);
    assert_eq!(
        filled(&tab(&disk).handles.tools.snapshot()),
        [first, second]
    );
}

#[test]
fn sheets_without_room_are_told_and_are_in_the_copy_of_everything() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    disk.has_room_for(0);
    let kind = SheetKind::Cost;
    fill(handles, kind);
    assert_eq!(
        handles.saving.state(),
        SaveState::Failed(StorageError::Full)
    );
    assert_eq!(filled(&handles.tools.snapshot()), [kind]);
    let copy = handles.copy_of_everything();
    let (_, belongings) = crate::exchange::open_everything(copy.as_bytes()).unwrap();
    assert_eq!(filled(&belongings.sheets), [kind]);
    disk.heal();
    fill(handles, kind);
    assert_eq!(handles.saving.state(), SaveState::Saved);
}

#[test]
fn sheets_that_cannot_be_read_are_moved_aside_before_anything_is_written_over_them() {
    let disk = Disk::default();
    disk.write("waymark:tools", "{broken");
    let handles = first_tab(&disk).handles;
    assert!(handles.tools.is_unreadable());
    let kind = SheetKind::Cost;
    disk.has_room_for(0);
    fill(handles, kind);
    assert_eq!(disk.read("waymark:tools").unwrap(), "{broken");
    assert!(handles.tools.is_unreadable());
    disk.heal();
    fill(handles, kind);
    assert_eq!(disk.read("waymark:unreadable:tools").unwrap(), "{broken");
    assert!(open_sheets(&disk.read("waymark:tools").unwrap()).is_ok());
    assert!(!handles.tools.is_unreadable());
}

fn mapping(header: &str) -> Mapping {
    Mapping {
        kind: FileKind::Deployments,
        headers: vec![header.to_owned()],
        columns: Columns::default(),
        meanings: Meanings::default(),
        zone: "UTC".to_owned(),
    }
}

#[test]
fn a_choice_for_event_files_is_found_again_until_it_is_forgotten_or_too_many_came_after() {
    let disk = Disk::default();
    let mappings = first_tab(&disk).handles.mappings;
    let find = |header: &str| mappings.find(FileKind::Deployments, &[header.to_owned()]);
    mappings.remember(mapping("a"));
    assert_eq!(find("a"), Some(mapping("a")));
    assert_eq!(find("b"), None);
    // What another tab remembers is found here, too.
    tab(&disk).handles.mappings.remember(mapping("b"));
    assert_eq!(find("b"), Some(mapping("b")));
    mappings.forget(FileKind::Deployments, &["a".to_owned()]);
    assert_eq!(find("a"), None);
    for number in 0..24 {
        mappings.remember(mapping(&number.to_string()));
    }
    assert_eq!(find("b"), None);
    assert!(find("0").is_some());
}

#[test]
fn choices_that_cannot_be_read_are_moved_aside_before_anything_is_written_over_them() {
    let disk = Disk::default();
    disk.write("waymark:mappings", "{broken");
    let mappings = first_tab(&disk).handles.mappings;
    disk.has_room_for(0);
    mappings.remember(mapping("a"));
    assert_eq!(disk.read("waymark:mappings").unwrap(), "{broken");
    disk.heal();
    mappings.remember(mapping("a"));
    assert_eq!(disk.read("waymark:unreadable:mappings").unwrap(), "{broken");
    let found = mappings.find(FileKind::Deployments, &["a".to_owned()]);
    assert_eq!(found, Some(mapping("a")));
}
