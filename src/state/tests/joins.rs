//! What a person answers in a workshop: reloads, two tabs, no room, rubbish, and a browser that is erased.

use super::world::{first_tab, tab};
use crate::state::{Choices, SaveState};
use crate::storage::StorageError;
use crate::storage::disk::Disk;
use crate::workshop::{Anonymity, Invitation, Nonce, Participation, Vote, sample};

const KEY: &str = "waymark:joined:00005eed";

fn invitation() -> Invitation {
    sample::workshop(Anonymity::Nobody, 3)
        .session
        .invitation()
        .clone()
}

fn begin(nonce: u32) -> Participation {
    Participation::begin(&invitation(), "j=x", Nonce(nonce))
}

fn vote(at: usize, vote: Vote) -> impl FnOnce(&mut Participation) {
    let question = invitation().items()[at].question.clone();
    move |joined| {
        joined.votes.insert(question, vote);
    }
}

#[test]
fn whatever_is_answered_is_kept_at_once_under_the_nonce_that_was_drawn_first() {
    let disk = Disk::default();
    let joins = first_tab(&disk).handles.joins;
    let open = joins.open(begin(1));
    assert_eq!(joins.list(), []);
    open.change(vote(0, Vote::Level(3)));
    let first = open.read(|joined| joined.code(&invitation()).unwrap());
    // The same person comes again, with a link that came again.
    let joins = tab(&disk).handles.joins;
    let again = joins.open(begin(2));
    assert_eq!(again.read(|joined| joined.nonce), Nonce(1));
    assert_eq!(
        again.read(|joined| joined.code(&invitation()).unwrap()),
        first
    );
    again.change(vote(0, Vote::DontKnow));
    let second = again.read(|joined| joined.code(&invitation()).unwrap());
    assert_ne!(first, second);
    assert_eq!(joins.list(), [again.read(Clone::clone)]);
}

#[test]
fn two_tabs_of_a_person_do_not_fight() {
    let disk = Disk::default();
    let here = first_tab(&disk).handles.joins.open(begin(1));
    here.change(vote(0, Vote::Level(1)));
    let there = tab(&disk).handles.joins.open(begin(2));
    there.change(vote(1, Vote::Level(2)));
    here.change(vote(2, Vote::Level(3)));
    assert_eq!(here.read(|joined| joined.answered(&invitation())), 3);
}

#[test]
fn what_cannot_be_kept_lasts_as_long_as_the_tab() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    let open = handles.joins.open(begin(1));
    disk.refuse(KEY);
    open.change(vote(0, Vote::Level(1)));
    open.change(vote(1, Vote::Level(2)));
    assert!(open.is_unsaved());
    assert!(matches!(handles.saving.state(), SaveState::Failed(_)));
    assert_eq!(open.read(|joined| joined.answered(&invitation())), 2);
}

#[test]
fn rubbish_is_moved_aside_and_what_is_newer_stays() {
    let disk = Disk::default();
    disk.write(KEY, "{broken");
    let open = first_tab(&disk).handles.joins.open(begin(1));
    open.change(vote(0, Vote::Level(1)));
    assert_eq!(
        disk.read("waymark:unreadable:joined-00005eed").as_deref(),
        Some("{broken")
    );
    let newer = r#"{"format":"waymark-joined","schema":9}"#;
    disk.write(KEY, newer);
    let handles = tab(&disk).handles;
    let open = handles.joins.open(begin(1));
    open.change(vote(0, Vote::Level(1)));
    assert_eq!(disk.read(KEY).as_deref(), Some(newer));
    assert_eq!(
        handles.saving.state(),
        SaveState::Failed(StorageError::Newer)
    );
}

#[test]
fn it_can_be_forgotten_alone_or_with_everything() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    let open = handles.joins.open(begin(1));
    open.change(vote(0, Vote::Level(1)));
    assert!(!handles.are_empty());
    assert!(handles.joins.remove(begin(1).id));
    assert_eq!(disk.read(KEY), None);
    assert_eq!(open.read(|joined| joined.answered(&invitation())), 0);
    open.change(vote(0, Vote::Level(1)));
    handles.erase(|is_gone| assert!(is_gone));
    assert_eq!((disk.read(KEY), handles.joins.list()), (None, Vec::new()));
    assert!(handles.are_empty());
}

#[test]
fn what_another_program_has_emptied_is_saved_again() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    let open = handles.joins.open(begin(1));
    open.change(vote(0, Vote::Level(1)));
    let before = disk.read(KEY);
    disk.delete(KEY);
    handles.heard(None);
    assert_eq!(disk.read(KEY), before);
}

#[test]
fn it_travels_in_a_copy_of_everything_and_can_be_taken_back() {
    let handles = first_tab(&Disk::default()).handles;
    let open = handles.joins.open(begin(1));
    open.change(vote(0, Vote::Level(1)));
    let mine = open.read(Clone::clone);
    let copy = handles.copy_of_everything();
    let here = Disk::default();
    let handles = tab(&here).handles;
    let imported = handles.preview_import(copy.as_bytes()).unwrap();
    assert_eq!((imported.joined.len(), imported.is_nothing()), (1, false));
    let taken = handles.import(&imported, &Choices::of(&imported)).unwrap();
    assert_eq!(taken.joined(), 1);
    assert_eq!(handles.joins.list(), [mine]);
    // What is here already stays as it is.
    let again = handles.preview_import(copy.as_bytes()).unwrap();
    assert!(again.joined.is_empty() && again.is_nothing());
    handles.take_back(&taken).unwrap();
    assert_eq!((here.read(KEY), handles.joins.list()), (None, Vec::new()));
}
