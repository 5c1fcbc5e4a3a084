//! Workshops: two windows, a projector, no room, rubbish, and a browser that is erased.

use super::world::{first_tab, tab};
use crate::state::SaveState;
use crate::storage::StorageError;
use crate::storage::disk::Disk;
use crate::workshop::{Anonymity, Scene, Tally, Vote, Workshop, sample};

const KEY: &str = "waymark:workshop:00005eed";

fn workshop() -> Workshop {
    sample::workshop(Anonymity::Nobody, 3)
}

#[test]
fn whatever_happens_in_a_workshop_is_kept_as_it_happens() {
    let disk = Disk::default();
    let workshops = first_tab(&disk).handles.workshops;
    let kept = workshop();
    workshops.keep(kept.clone()).unwrap();
    assert_eq!(workshops.list(), std::slice::from_ref(&kept));
    let open = workshops.open(kept.session.invitation().id()).unwrap();
    open.change(|workshop| workshop.scene = Scene::Decide);
    assert_eq!(open.snapshot().scene, Scene::Decide);
    let again = tab(&disk).handles.workshops;
    assert_eq!(again.list(), [open.snapshot()]);
}

#[test]
fn two_windows_of_a_coach_do_not_fight() {
    let disk = Disk::default();
    let one = first_tab(&disk).handles;
    let other = tab(&disk).handles;
    one.workshops.keep(workshop()).unwrap();
    let id = workshop().session.invitation().id();
    let here = one.workshops.open(id).unwrap();
    let there = other.workshops.open(id).unwrap();
    here.change(|workshop| {
        workshop.ballots.set_hands(0, Vote::Level(1), 4);
    });
    // The other window has not heard of it yet.
    there.change(|workshop| {
        workshop.ballots.set_hands(1, Vote::Level(2), 5);
    });
    one.heard(Some(KEY));
    for window in [here, there] {
        let hands = |at| window.read(|it| it.ballots.hands(at).map(Tally::votes));
        assert_eq!((hands(0), hands(1)), (Some(4), Some(5)));
    }
}

#[test]
fn a_window_follows_what_another_writes_and_removes() {
    let disk = Disk::default();
    let coach = first_tab(&disk).handles;
    coach.workshops.keep(workshop()).unwrap();
    let id = workshop().session.invitation().id();
    let projector = tab(&disk).handles;
    let shown = projector.workshops.open(id).unwrap();
    coach
        .workshops
        .open(id)
        .unwrap()
        .change(|it| it.scene = Scene::Blank);
    projector.heard(Some(KEY));
    assert_eq!(shown.read(|it| it.scene), Scene::Blank);
    let removed = coach.workshops.remove(id).unwrap();
    projector.heard(Some(KEY));
    assert!(projector.workshops.list().is_empty());
    coach.workshops.keep(removed).unwrap();
    projector.look_around();
    assert_eq!(projector.workshops.list().len(), 1);
}

#[test]
fn a_workshop_without_room_stays_in_its_window_and_is_told() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.workshops.keep(workshop()).unwrap();
    let id = workshop().session.invitation().id();
    let open = handles.workshops.open(id).unwrap();
    disk.has_room_for(0);
    open.change(|it| it.scene = Scene::Decide);
    open.change(|it| it.worth_more = "Less".into());
    let state = handles.saving.state();
    assert_eq!(state, SaveState::Failed(StorageError::Full));
    assert!(open.is_unsaved());
    // Nothing takes its place while it is only here.
    handles.heard(Some(KEY));
    assert_eq!(open.snapshot().scene, Scene::Decide);
    disk.heal();
    open.change(|it| it.scene = Scene::Blank);
    assert_eq!(handles.saving.state(), SaveState::Saved);
    assert_eq!(tab(&disk).handles.workshops.list(), [open.snapshot()]);
    assert_eq!(open.snapshot().worth_more, "Less");
}

#[test]
fn what_cannot_be_read_stays_where_it_is_and_is_told() {
    let disk = Disk::default();
    disk.write(KEY, "{broken");
    disk.write(
        "waymark:workshop:00000001",
        r#"{"format":"waymark-workshop","schema":99}"#,
    );
    let workshops = first_tab(&disk).handles.workshops;
    assert!(workshops.list().is_empty());
    assert_eq!(workshops.unreadable().len(), 2);
    assert_eq!(disk.read(KEY).unwrap(), "{broken");
}

#[test]
fn a_newer_waymark_in_another_window_is_not_written_over() {
    let disk = Disk::default();
    let workshops = first_tab(&disk).handles.workshops;
    workshops.keep(workshop()).unwrap();
    let open = workshops
        .open(workshop().session.invitation().id())
        .unwrap();
    let newer = r#"{"format":"waymark-workshop","schema":99}"#;
    disk.write(KEY, newer);
    open.change(|it| it.scene = Scene::Decide);
    assert_eq!(disk.read(KEY).unwrap(), newer);
    assert!(open.is_unsaved());
}

#[test]
fn a_browser_that_is_emptied_or_erased_keeps_and_forgets_workshops_with_the_rest() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.workshops.keep(workshop()).unwrap();
    disk.delete(KEY);
    handles.heard(None);
    assert!(disk.read(KEY).is_some());
    handles.erase(|is_gone| assert!(is_gone));
    assert!(handles.workshops.list().is_empty());
    assert_eq!(disk.read(KEY), None);
}

#[test]
fn a_copy_of_everything_brings_workshops_back_and_that_can_be_taken_back() {
    let (here, elsewhere) = (Disk::default(), Disk::default());
    let coach = first_tab(&here).handles;
    coach.workshops.keep(workshop()).unwrap();
    let copy = coach.copy_of_everything();
    let other = first_tab(&elsewhere).handles;
    let imported = other.preview_import(copy.as_bytes()).unwrap();
    assert_eq!((imported.workshops.len(), imported.workshops_here), (1, 0));
    let choices = crate::state::Choices::of(&imported);
    let taken = other.import(&imported, &choices).unwrap();
    assert_eq!((taken.workshops(), other.workshops.count()), (1, 1));
    assert_eq!(other.workshops.list(), [workshop()]);
    // What is here stays as it is here.
    let again = other.preview_import(copy.as_bytes()).unwrap();
    assert_eq!((again.workshops.len(), again.workshops_here), (0, 1));
    assert!(again.is_nothing() && again.is_partly_here());
    other.take_back(&taken).unwrap();
    assert_eq!(
        (other.workshops.list(), other.workshops.count()),
        (vec![], 0)
    );
}
