//! Saved is said when both copies hold what is here.

use std::cell::Cell;
use std::rc::Rc;

use super::world::{assessment, first_tab, id, mirrored_tab, teams};
use crate::state::{SaveState, Theme};
use crate::storage::StorageError;
use crate::storage::disk::Disk;
use crate::storage::glass::Glass;

#[test]
fn f23_saved_is_said_when_both_copies_hold_it() {
    let (disk, glass) = (Disk::default(), Glass::default());
    first_tab(&disk);
    let handles = mirrored_tab(&disk, &glass).handles;
    glass.slow_down();
    handles.assessments.insert(assessment("a", "Tide"));
    handles.assessments.flush();
    assert_eq!(teams(&disk), ["Tide"]);
    assert_eq!(handles.saving.state(), SaveState::Copying);
    // What changes meanwhile is not saved when the first change is.
    handles
        .assessments
        .update(&id("a"), |it| it.team = "Tidal".to_owned());
    glass.arrive();
    assert_eq!(handles.saving.state(), SaveState::Saving);
    handles.assessments.flush();
    glass.arrive();
    assert_eq!(handles.saving.state(), SaveState::Saved);
    // A choice that saves itself is no different.
    let _ = handles.preferences.set_theme(Theme::Dark);
    assert_eq!(handles.saving.state(), SaveState::Copying);
    glass.arrive();
    assert_eq!(handles.saving.state(), SaveState::Saved);
}

#[test]
fn f25_without_a_mirror_that_answers_saved_is_said_when_localstorage_holds_it() {
    let (disk, glass) = (Disk::default(), Glass::default());
    first_tab(&disk);
    let handles = mirrored_tab(&disk, &glass).handles;
    glass.slow_down();
    handles.assessments.insert(assessment("a", "Tide"));
    handles.assessments.flush();
    assert_eq!(handles.saving.state(), SaveState::Copying);
    glass.break_down();
    assert_eq!(handles.saving.state(), SaveState::Saved);
    handles.assessments.insert(assessment("b", "Ebb"));
    handles.assessments.flush();
    assert_eq!(handles.saving.state(), SaveState::Saved);
    assert_eq!(teams(&disk), ["Ebb", "Tide"]);
}

#[test]
fn a_failed_save_stays_failed_whatever_the_mirror_holds() {
    let (disk, glass) = (Disk::default(), Glass::default());
    first_tab(&disk);
    let handles = mirrored_tab(&disk, &glass).handles;
    glass.slow_down();
    let _ = handles.preferences.set_theme(Theme::Dark);
    disk.refuse("waymark:assessment:");
    handles.assessments.insert(assessment("a", "Tide"));
    handles.assessments.flush();
    glass.arrive();
    assert_eq!(
        handles.saving.state(),
        SaveState::Failed(StorageError::Refused)
    );
}

#[test]
fn erasing_is_said_when_both_copies_are_gone() {
    let (disk, glass) = (Disk::default(), Glass::default());
    first_tab(&disk);
    let handles = mirrored_tab(&disk, &glass).handles;
    handles.assessments.insert(assessment("a", "Tide"));
    handles.assessments.flush();
    glass.slow_down();
    let told = Rc::new(Cell::new(None));
    let heard = Rc::clone(&told);
    handles.erase(move |is_gone| heard.set(Some(is_gone)));
    assert_eq!(told.get(), None);
    assert_eq!(handles.saving.state(), SaveState::Copying);
    glass.arrive();
    assert_eq!(told.get(), Some(true));
    assert_eq!(handles.saving.state(), SaveState::Saved);
    assert_eq!(glass.texts().len(), 0);
}
