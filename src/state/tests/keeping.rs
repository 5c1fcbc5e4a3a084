//! What warns before something is lost, and what a copy of everything holds.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use reactive_graph::computed::Memo;
use reactive_graph::prelude::*;

use super::world::{
    Tab, assessment, first_tab, later_by, let_all_time_pass, tab, tab_without_storage,
};
use crate::assessment::{Answer, Assessment};
use crate::exchange::Aside;
use crate::exchange::key::Key;
use crate::state::{Choices, Handles, Paging, Reminder, SaveState, Theme};
use crate::storage::disk::Disk;
use crate::storage::{StorageError, Unreadable};

/// An assessment with so many answers.
fn answered(id: &str, answers: usize) -> Assessment {
    let mut assessment = assessment(id, "Tide");
    for question in 0..answers {
        let question = format!("question-{question}").as_str().into();
        assessment.respond(&question, |response| {
            response.answer = Some(Answer::Level(1));
        });
    }
    assessment
}

fn aside(found: &Unreadable) -> Aside {
    Aside {
        name: found.id.clone(),
        text: found.text.clone(),
    }
}

fn due(handles: Handles) -> Option<Reminder> {
    handles.reminder()
}

#[test]
fn f26_without_a_copy_many_answers_are_worth_a_reminder_and_few_are_not() {
    let handles = first_tab(&Disk::default()).handles;
    assert_eq!(due(handles), None);
    handles.assessments.insert(answered("a", 19));
    assert_eq!(due(handles), None);
    handles.assessments.insert(answered("b", 1));
    let reminder = Reminder {
        age: None,
        changed: 2,
    };
    assert_eq!(due(handles), Some(reminder));
    assert_eq!(handles.copy_age(), None);
    assert_eq!(handles.changed_since_copy(), 2);
}

#[test]
fn f26_a_made_up_team_and_what_is_not_kept_anyway_need_no_copy() {
    let handles = first_tab(&Disk::default()).handles;
    let mut sample = answered("a", 40);
    sample.sample = true;
    handles.assessments.insert(sample);
    assert_eq!(due(handles), None);
    assert!(!handles.should_ask_for_promise());
    let handles = tab_without_storage().handles;
    handles.assessments.insert(answered("a", 40));
    assert_eq!(due(handles), None);
    assert!(!handles.should_ask_for_promise());
}

#[test]
fn f26_a_copy_is_enough_until_it_is_old_and_something_has_changed() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.assessments.insert(answered("a", 40));
    handles.assessments.update(&"a".into(), |_| {});
    handles.note_copy();
    assert_eq!((due(handles), handles.changed_since_copy()), (None, 0));
    later_by(13);
    assert_eq!(handles.copy_age(), Some(13));
    handles.assessments.update(&"a".into(), |_| {});
    assert_eq!((due(handles), handles.changed_since_copy()), (None, 1));
    later_by(1);
    let reminder = Reminder {
        age: Some(14),
        changed: 1,
    };
    // On the next visit, too.
    let_all_time_pass();
    for handles in [handles, tab(&disk).handles] {
        assert_eq!(due(handles), Some(reminder));
    }
    handles.note_copy();
    later_by(100);
    assert_eq!(due(handles), None, "nothing has changed");
}

#[test]
fn f26_not_now_holds_for_a_fortnight_and_on_the_next_visit() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.assessments.insert(answered("a", 40));
    handles.silence_reminder();
    let_all_time_pass();
    for days in [0, 13] {
        later_by(days);
        assert_eq!(due(handles), None);
        assert_eq!(due(tab(&disk).handles), None);
    }
    later_by(1);
    assert!(due(handles).is_some());
}

#[test]
fn f48_a_copy_from_a_day_to_come_is_of_today() {
    let handles = first_tab(&Disk::default()).handles;
    later_by(30);
    handles.note_copy();
    later_by(-30);
    assert_eq!(handles.copy_age(), Some(0));
}

#[test]
fn f26_the_browser_is_asked_once_there_is_something_worth_it_and_never_again() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    assert!(!handles.should_ask_for_promise());
    handles.assessments.insert(answered("a", 9));
    assert!(!handles.should_ask_for_promise());
    handles.assessments.insert(answered("a", 10));
    assert!(handles.should_ask_for_promise());
    handles.note_promise(None);
    assert!(!handles.should_ask_for_promise());
    handles.note_promise(Some(false));
    assert!(!tab(&disk).handles.should_ask_for_promise());

    let handles = first_tab(&Disk::default()).handles;
    handles.note_copy();
    assert!(handles.should_ask_for_promise(), "a copy is worth it, too");
}

#[test]
fn what_another_tab_or_version_wrote_among_the_preferences_stays() {
    let disk = Disk::default();
    disk.write(
        "waymark:preferences",
        r#"{"theme":"dark","later":{"deep":[1]}}"#,
    );
    let one = first_tab(&disk).handles;
    let other = tab(&disk).handles;
    other.note_copy();
    other.preferences.set_paging(Paging::Dimension).unwrap();
    one.preferences.set_keys(false).unwrap();
    let found = tab(&disk).handles;
    assert_eq!(found.preferences.theme(), Theme::Dark);
    assert_eq!(found.preferences.paging(), Paging::Dimension);
    assert!(!found.preferences.has_keys());
    assert!(found.copied().is_some());
    let text = disk.read("waymark:preferences").unwrap();
    assert!(text.contains(r#""later":{"deep":[1]}"#), "{text}");
}

#[test]
fn what_waymark_remembers_for_itself_draws_no_page_anew() {
    let handles = first_tab(&Disk::default()).handles;
    let drawn = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&drawn);
    let page = Memo::new(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
        (handles.preferences.paging(), handles.preferences.edition())
    });
    let times_drawn = || {
        let _ = page.get_untracked();
        drawn.load(Ordering::Relaxed)
    };
    assert_eq!(times_drawn(), 1);
    handles.note_copy();
    assert_eq!(times_drawn(), 1);
    handles.preferences.set_paging(Paging::Dimension).unwrap();
    assert_eq!(times_drawn(), 2);
}

#[test]
fn f08_preferences_that_cannot_be_read_are_moved_aside_before_others_are_written() {
    let disk = Disk::default();
    disk.write("waymark:preferences", "{cut off");
    let handles = first_tab(&disk).handles;
    handles.preferences.set_theme(Theme::Dark).unwrap();
    let aside = Key::Unreadable("preferences").to_string();
    assert_eq!(disk.read(&aside).as_deref(), Some("{cut off"));
    assert_eq!(tab(&disk).handles.preferences.theme(), Theme::Dark);
}

#[test]
fn f03_a_choice_that_is_not_kept_says_so_and_holds_as_long_as_the_tab() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    disk.has_room_for(0);
    let refused = handles.preferences.set_theme(Theme::Dark);
    assert_eq!(refused, Err(StorageError::Full));
    let refused = handles.preferences.set_keys(false);
    assert_eq!(refused, Err(StorageError::Full));
    assert_eq!(handles.preferences.theme(), Theme::Dark);
    disk.heal();
    handles.preferences.set_paging(Paging::Dimension).unwrap();
    let again = tab(&disk).handles.preferences;
    assert_eq!(
        (again.theme(), again.has_keys(), again.paging()),
        (Theme::Dark, false, Paging::Dimension)
    );
}

#[test]
fn f05_where_others_have_filled_the_room_the_cause_is_named() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles.assessments.insert(assessment("a", "Tide"));
    handles.assessments.flush();
    let own = disk.used();
    let filler = "ä".repeat(own);
    disk.write("other:filler", &filler);
    let room = handles.saving.room();
    assert_eq!(room.own, own);
    assert_eq!(room.others, own + "other:filler".len(), "in characters");
    disk.has_room_for(0);
    let edit = || {
        handles
            .assessments
            .update(&"a".into(), |it| it.scope.push_str("much more"));
        handles.assessments.flush();
        handles.saving.state()
    };
    assert_eq!(edit(), SaveState::Failed(StorageError::Crowded));
    assert_eq!(disk.read("other:filler"), Some(filler));
    disk.write("other:filler", "ä");
    disk.has_room_for(0);
    assert_eq!(edit(), SaveState::Failed(StorageError::Full));
}

#[test]
fn f08_what_was_moved_aside_can_be_deleted_one_by_one_and_put_back() {
    let disk = Disk::default();
    disk.write("waymark:assessment:a", "{broken");
    disk.write("waymark:assessment:b", "[]");
    let handles = first_tab(&disk).handles;
    let before = disk.texts();
    let found = handles.saving.unreadable();
    assert_eq!(found.len(), 2);
    handles.saving.discard(&aside(&found[0]));
    assert_eq!(handles.saving.unreadable(), found[1..]);
    assert_eq!(tab(&disk).handles.saving.unreadable(), found[1..]);
    handles.saving.put_back(&aside(&found[0])).unwrap();
    assert_eq!(disk.texts(), before);
    assert_eq!(handles.saving.unreadable().len(), 2);
}

#[test]
fn f08_what_there_was_no_room_to_move_aside_can_be_deleted_where_it_is() {
    let disk = Disk::default();
    disk.write("waymark:assessment:a", "{broken");
    disk.has_room_for(0);
    let handles = first_tab(&disk).handles;
    let found = handles.saving.unreadable();
    assert_eq!(found.len(), 1);
    let copy = handles.copy_of_everything();
    assert!(copy.contains("{broken"), "the copy holds it, too");
    handles.saving.discard(&aside(&found[0]));
    assert_eq!(disk.texts().len(), 0);
}

#[test]
fn a_copy_brings_back_preferences_and_what_could_not_be_read() {
    let disk = Disk::default();
    disk.write("waymark:assessment:old", "{broken");
    let there = first_tab(&disk).handles;
    there.preferences.set_theme(Theme::Dark).unwrap();
    there.note_copy();
    let copy = there.copy_of_everything();

    let empty = Disk::default();
    let handles = first_tab(&empty).handles;
    let imported = handles.preview_import(copy.as_bytes()).unwrap();
    assert!(!imported.is_nothing());
    let taken = handles.import(&imported, &Choices::of(&imported)).unwrap();
    assert!(taken.has_preferences());
    assert_eq!(taken.aside(), 1);
    assert_eq!(handles.preferences.theme(), Theme::Dark);
    assert_eq!(
        handles.copied(),
        None,
        "the other browser's date stays there"
    );
    assert_eq!(handles.saving.unreadable()[0].text, "{broken");
    let again = handles.preview_import(copy.as_bytes()).unwrap();
    assert!(again.is_nothing(), "{again:?}");
    handles.take_back(&taken).unwrap();
    assert_eq!(handles.preferences.theme(), Theme::System);
    assert_eq!(handles.saving.unreadable(), []);
    assert_eq!(empty.read("waymark:unreadable:old"), None);
}

#[test]
fn preferences_that_were_chosen_here_give_way_only_when_asked() {
    let there = first_tab(&Disk::default()).handles;
    there.preferences.set_theme(Theme::Dark).unwrap();
    let copy = there.copy_of_everything();
    let handles = first_tab(&Disk::default()).handles;
    handles.preferences.set_theme(Theme::Light).unwrap();
    let imported = handles.preview_import(copy.as_bytes()).unwrap();
    let mut choices = Choices::of(&imported);
    assert!(handles.import(&imported, &choices).unwrap().is_nothing());
    assert_eq!(handles.preferences.theme(), Theme::Light);
    choices.preferences_taken = true;
    let taken = handles.import(&imported, &choices).unwrap();
    assert_eq!(handles.preferences.theme(), Theme::Dark);
    handles.take_back(&taken).unwrap();
    assert_eq!(handles.preferences.theme(), Theme::Light);
}

#[test]
fn a_copy_that_does_not_fit_changes_nothing() {
    let disk = Disk::default();
    disk.write("waymark:assessment:old", &"{".repeat(2000));
    let there: Tab = first_tab(&disk);
    there.handles.preferences.set_theme(Theme::Dark).unwrap();
    there.handles.assessments.insert(assessment("a", "Tide"));
    let copy = there.handles.copy_of_everything();
    let here = Disk::default();
    let handles = first_tab(&here).handles;
    here.has_room_for(1000);
    let imported = handles.preview_import(copy.as_bytes()).unwrap();
    let outcome = handles.import(&imported, &Choices::of(&imported));
    assert_eq!(outcome, Err(StorageError::Full));
    assert_eq!(here.texts().len(), 0);
    assert_eq!(handles.saving.unreadable(), []);
    assert_eq!(handles.preferences.theme(), Theme::System);
}
