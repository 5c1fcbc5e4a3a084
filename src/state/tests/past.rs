//! What was before comes back: earlier states of an assessment, and what was deleted.

use std::cell::RefCell;
use std::rc::Rc;

use super::world::{
    Tab, assessment, first_tab, let_files_arrive, let_minutes_pass, let_time_pass, mirrored_tab,
    tab_without_storage,
};
use crate::assessment::{Answer, Assessment, AssessmentId};
use crate::exchange::write_one;
use crate::state::{Choices, Deleted, Handles, History, Resolution};
use crate::storage::disk::Disk;
use crate::storage::glass::Glass;
use crate::storage::past::{Archive, Kind, MOST};

const A_DAY: u64 = 24 * 60;

fn id() -> AssessmentId {
    "a".into()
}

/// A tab of a browser that has a mirror, with one assessment that is saved.
fn begun(glass: &Glass) -> Tab {
    let disk = Disk::default();
    first_tab(&disk);
    let tab = mirrored_tab(&disk, glass);
    tab.handles.assessments.insert(assessment("a", "Tide"));
    let_time_pass();
    tab
}

fn answer(handles: Handles, question: &str, level: u8) {
    handles.assessments.update(&id(), |it| {
        it.respond(&question.into(), |it| {
            it.answer = Some(Answer::Level(level));
        });
    });
    let_time_pass();
}

fn history(handles: Handles, glass: &Glass) -> Option<History> {
    let told = Rc::new(RefCell::new(None));
    let heard = told.clone();
    handles.earlier_states(glass, &id(), move |history| {
        drop(heard.replace(Some(history)));
    });
    let history = told.take();
    history.expect("read at once")
}

/// How many answers each earlier state has, the newest first.
fn answers(handles: Handles, glass: &Glass) -> Vec<usize> {
    let history = history(handles, glass).expect("a history");
    let states = history.states.iter();
    states.map(|it| it.assessment.answers.len()).collect()
}

fn deleted(handles: Handles, glass: &Glass) -> Vec<Deleted> {
    let told = Rc::new(RefCell::new(Vec::new()));
    let heard = told.clone();
    handles.deleted(glass, move |deleted| drop(heard.replace(deleted)));
    told.take()
}

fn count(glass: &Glass, kind: Kind) -> usize {
    let told = Rc::new(RefCell::new(0));
    let heard = told.clone();
    let count = move |found: Option<Vec<_>>| {
        heard.replace(found.map_or(0, |it| it.len()));
    };
    glass.read(kind, None, Box::new(count));
    told.take()
}

#[test]
fn a_state_is_what_was_kept_before_a_change_and_not_each_change_takes_one() {
    let glass = Glass::default();
    let handles = begun(&glass).handles;
    assert_eq!(answers(handles, &glass), [0_usize; 0]);
    answer(handles, "a", 1);
    assert_eq!(answers(handles, &glass), [0]);
    answer(handles, "b", 1);
    let_minutes_pass(9);
    answer(handles, "c", 1);
    assert_eq!(answers(handles, &glass), [0]);
    let_minutes_pass(1);
    answer(handles, "d", 1);
    assert_eq!(answers(handles, &glass), [3, 0]);
}

#[test]
fn to_look_at_another_question_takes_no_state() {
    let (disk, glass) = (Disk::default(), Glass::default());
    first_tab(&disk);
    disk.write("waymark:assessment:a", &write_one(&assessment("a", "Tide")));
    let handles = mirrored_tab(&disk, &glass).handles;
    for question in ["a", "b"] {
        handles.assessments.set_position(&id(), &question.into());
        let_time_pass();
        let_minutes_pass(20);
    }
    assert_eq!(count(&glass, Kind::State), 0);
}

#[test]
fn going_back_puts_the_earlier_state_here_and_what_was_here_into_the_history() {
    let glass = Glass::default();
    let handles = begun(&glass).handles;
    answer(handles, "a", 1);
    answer(handles, "b", 2);
    let then = history(handles, &glass).unwrap().states.remove(0);
    let before = handles.assessments.go_back_to(&then.assessment).unwrap();
    let_time_pass();
    let now = handles.assessments.find(&id()).unwrap();
    assert_eq!((now.answers.len(), before.answers.len()), (0, 2));
    assert!(now.revision > before.revision);
    assert_eq!(answers(handles, &glass), [2, 0]);
    // And the way back from that.
    handles.assessments.go_back_to(&before);
    let_time_pass();
    assert_eq!(handles.assessments.find(&id()).unwrap().answers.len(), 2);
}

#[test]
fn an_import_that_replaces_and_a_change_in_two_tabs_take_a_state_first() {
    let glass = Glass::default();
    let handles = begun(&glass).handles;
    answer(handles, "a", 1);
    let file = write_one(&assessment("a", "From a file"));
    let imported = handles.preview_import(file.as_bytes()).unwrap();
    let mut choices = Choices::of(&imported);
    choices.resolutions = vec![Resolution::Replace];
    handles.import(&imported, &choices).unwrap();
    assert_eq!(answers(handles, &glass), [1, 0]);

    let (disk, glass) = (Disk::default(), Glass::default());
    first_tab(&disk);
    let here = mirrored_tab(&disk, &glass).handles;
    here.assessments.insert(assessment("a", "Tide"));
    let_time_pass();
    let there = mirrored_tab(&disk, &glass).handles;
    here.assessments.update(&id(), |it| it.team = "Here".into());
    there
        .assessments
        .update(&id(), |it| it.scope = "There".into());
    there.assessments.flush();
    let_minutes_pass(1);
    here.assessments.flush();
    let_time_pass();
    let now = here.assessments.find(&id()).unwrap();
    assert_eq!((&*now.team, &*now.scope), ("Here", "There"));
    let history = history(here, &glass).unwrap();
    let told = |it: &Assessment| (it.team.clone(), it.scope.clone());
    let states: Vec<_> = history
        .states
        .iter()
        .map(|it| told(&it.assessment))
        .collect();
    for state in [("Here", ""), ("Tide", "There"), ("Tide", "")] {
        assert!(
            states.contains(&(state.0.into(), state.1.into())),
            "{states:?}"
        );
    }
}

#[test]
fn there_are_never_more_than_twenty_states_once_it_is_tidy() {
    let glass = Glass::default();
    let handles = begun(&glass).handles;
    for at in 0..40_u8 {
        let_minutes_pass(15);
        answer(handles, &format!("question-{at}"), 1);
        handles.tidy_past(&glass);
        assert!(count(&glass, Kind::State) <= MOST);
    }
    let left = answers(handles, &glass);
    assert_eq!((left.len(), left[0], left[MOST - 1]), (MOST, 39, 0));
}

#[test]
fn a_deleted_assessment_comes_back_as_it_was_after_a_new_start_too() {
    let (disk, glass) = (Disk::default(), Glass::default());
    first_tab(&disk);
    let handles = mirrored_tab(&disk, &glass).handles;
    handles.assessments.insert(assessment("a", "Tide"));
    answer(handles, "a", 3);
    let was = handles.assessments.find(&id()).unwrap();
    assert!(!handles.may_have_deleted());
    assert_eq!(handles.delete(&id()).unwrap().assessment, was);
    assert!(handles.may_have_deleted());

    let handles = mirrored_tab(&disk, &glass).handles;
    assert_eq!(handles.assessments.find(&id()), None);
    assert!(handles.may_have_deleted());
    let found = deleted(handles, &glass);
    assert_eq!(found.len(), 1);
    assert_eq!(handles.bring_back(&glass, &found[0]), id());
    assert_eq!(handles.assessments.find(&id()), Some(was.clone()));
    assert_eq!(deleted(handles, &glass), []);
    assert!(!handles.may_have_deleted());
    let handles = mirrored_tab(&disk, &glass).handles;
    assert_eq!(handles.assessments.find(&id()), Some(was));
}

#[test]
fn what_was_deleted_comes_back_as_a_copy_where_its_place_is_taken() {
    let glass = Glass::default();
    let handles = begun(&glass).handles;
    let gone = handles.delete(&id()).unwrap();
    handles.assessments.insert(assessment("a", "Another"));
    let_time_pass();
    let back = handles.bring_back(&glass, &gone);
    assert_ne!(back, id());
    assert_eq!(handles.assessments.find(&id()).unwrap().team, "Another");
    assert_eq!(handles.assessments.find(&back).unwrap().team, "Tide");
    // What is here again as it was is not offered a second time.
    let gone = handles.delete(&id()).unwrap();
    handles.assessments.insert(gone.assessment);
    assert_eq!(deleted(handles, &glass), []);
}

#[test]
fn thirty_days_later_it_is_gone_with_its_history() {
    let glass = Glass::default();
    let handles = begun(&glass).handles;
    answer(handles, "a", 1);
    handles.delete(&id()).unwrap();
    let_minutes_pass(30 * A_DAY - 1);
    assert_eq!(deleted(handles, &glass).len(), 1);
    let_minutes_pass(2);
    assert_eq!(deleted(handles, &glass), []);
    assert_eq!(count(&glass, Kind::Deleted), 0);
    assert_eq!(count(&glass, Kind::State), 0);
    assert!(!handles.may_have_deleted());
}

#[test]
fn deleted_for_good_is_gone_with_its_history_and_so_is_everything_once_erased() {
    let glass = Glass::default();
    let handles = begun(&glass).handles;
    answer(handles, "a", 1);
    let gone = handles.delete(&id()).unwrap();
    handles.delete_for_good(&glass, &gone);
    assert_eq!(deleted(handles, &glass), []);
    assert_eq!(count(&glass, Kind::State), 0);

    let handles = begun(&glass).handles;
    answer(handles, "a", 1);
    handles.delete(&id()).unwrap();
    handles.erase(|is_gone| assert!(is_gone));
    assert_eq!(count(&glass, Kind::Deleted), 0);
    assert_eq!(count(&glass, Kind::State), 0);
    assert!(!handles.may_have_deleted());
}

#[test]
fn what_another_tab_wrote_last_is_in_the_history_of_what_was_deleted_unseen() {
    let (disk, glass) = (Disk::default(), Glass::default());
    first_tab(&disk);
    let here = mirrored_tab(&disk, &glass).handles;
    here.assessments.insert(assessment("a", "Tide"));
    let_time_pass();
    let there = mirrored_tab(&disk, &glass).handles;
    there
        .assessments
        .update(&id(), |it| it.team = "Unseen".into());
    let_time_pass();
    let gone = here.delete(&id()).unwrap();
    here.bring_back(&glass, &gone);
    let newest = history(here, &glass).unwrap().states.remove(0);
    assert_eq!(newest.assessment.team, "Unseen");
}

#[test]
fn a_sample_has_no_history_and_is_not_kept_once_deleted() {
    let glass = Glass::default();
    let handles = begun(&glass).handles;
    handles.open_sample(|_| {});
    let_files_arrive();
    let_time_pass();
    let samples = handles
        .assessments
        .list()
        .into_iter()
        .filter(|it| it.sample);
    let samples: Vec<AssessmentId> = samples.map(|it| it.id).collect();
    for sample in &samples {
        handles
            .assessments
            .update(sample, |it| it.team = "Changed".into());
        let_time_pass();
        handles.delete(sample).unwrap();
    }
    assert!(!samples.is_empty());
    assert_eq!(count(&glass, Kind::State), 0);
    assert_eq!(count(&glass, Kind::Deleted), 0);
    assert!(!handles.may_have_deleted());
}

#[test]
fn f25_a_browser_without_a_database_says_that_it_keeps_none_and_deletes_with_a_way_back() {
    let glass = Glass::default();
    let check = |handles: Handles| {
        handles.assessments.insert(assessment("a", "Tide"));
        answer(handles, "a", 1);
        answer(handles, "b", 1);
        assert_eq!(history(handles, &glass), None);
        let gone = handles.delete(&id()).unwrap();
        assert_eq!(gone.at(), None);
        assert!(!handles.may_have_deleted());
        handles.bring_back(&glass, &gone);
        assert_eq!(handles.assessments.find(&id()).unwrap().answers.len(), 2);
    };
    check(tab_without_storage().handles);
    check(first_tab(&Disk::default()).handles);
    let broken = Glass::default();
    broken.break_down();
    let disk = Disk::default();
    first_tab(&disk);
    check(mirrored_tab(&disk, &broken).handles);
}

#[test]
fn a_state_that_cannot_be_read_is_counted_and_hides_no_other() {
    let glass = Glass::default();
    let handles = begun(&glass).handles;
    answer(handles, "a", 1);
    let told = Rc::new(RefCell::new(Vec::new()));
    let heard = told.clone();
    let take = move |found: Option<Vec<_>>| drop(heard.replace(found.unwrap()));
    glass.read(Kind::State, None, Box::new(take));
    let mut broken = told.take().remove(0);
    broken.text = "{".into();
    broken.at += 1;
    glass.put_past(&broken);
    let history = history(handles, &glass).unwrap();
    assert_eq!((history.states.len(), history.unreadable), (1, 1));
}
