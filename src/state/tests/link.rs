//! Links (F40): what comes by one is looked at, and kept beside all that is here or not at all.

use reactive_graph::prelude::*;

use super::world::{Tab, assessment, first_tab, let_time_pass, tab};
use crate::assessment::{Answer, Assessment, AssessmentId};
use crate::exchange::link::{LinkError, MAX_ADDRESS, Portion, write_link};
use crate::questionnaire::OwnFile;
use crate::state::{Handles, Here, Linked, NoLink};
use crate::storage::disk::Disk;

const HOME: &str = "https://example.org/waymark/";

/// A team that has said something, with a note.
fn tide() -> Assessment {
    let mut tide = assessment("a", "Tide");
    tide.questionnaires
        .push(crate::assessment::ChosenQuestionnaire {
            id: "calms".into(),
            version: 1,
        });
    tide.respond(&"toil".into(), |response| {
        response.answer = Some(Answer::Level(3));
        response.note = "ask Ines".to_owned();
    });
    tide
}

/// A tab in which that team is assessed.
fn tab_with_tide() -> (Disk, Tab) {
    let disk = Disk::default();
    let tab = first_tab(&disk);
    tab.handles.assessments.insert(tide());
    tab.handles.assessments.flush();
    (disk, tab)
}

#[track_caller]
fn opened(handles: Handles, assessment: &Assessment, portion: Portion) -> Linked {
    handles
        .preview_link(&write_link(assessment, portion))
        .unwrap()
}

fn all(handles: Handles) -> Vec<Assessment> {
    handles
        .assessments
        .all
        .with_untracked(|all| all.values().cloned().collect())
}

#[test]
fn f40_opening_a_link_beside_own_work_changes_nothing() {
    let (disk, Tab { handles, .. }) = tab_with_tide();
    let (before, kept) = (all(handles), disk.texts());
    let mut other = tide();
    other.team = "Tidal".to_owned();
    let linked = opened(handles, &other, Portion::Everything);
    assert_eq!(linked.here, Here::Source("a".into()));
    let_time_pass();
    assert_eq!((all(handles), disk.texts()), (before, kept));
}

#[test]
fn f40_what_is_saved_stands_beside_what_is_here_and_replaces_nothing() {
    let (disk, Tab { handles, .. }) = tab_with_tide();
    let mut other = tide();
    other.team = "Tidal".to_owned();
    other.revision = 99;
    let id = handles.save_linked(&opened(handles, &other, Portion::Everything));
    assert_ne!(id, AssessmentId::from("a"));
    let_time_pass();
    let later = tab(&disk).handles.assessments;
    assert_eq!(later.list().len(), 2);
    let mine = later.find(&"a".into()).unwrap();
    assert_eq!((mine.team.as_str(), mine.answers), ("Tide", tide().answers));
    let new = later.find(&id).unwrap();
    assert_eq!((new.team.as_str(), new.revision), ("Tidal", 0));
    assert_eq!(new.title, "Tidal (from a link)");
    assert_eq!(new.answers, tide().answers);
    assert!(!new.updated.is_empty());
}

#[test]
fn f40_a_link_that_is_opened_twice_is_recognised() {
    let Tab { handles, .. } = first_tab(&Disk::default());
    for portion in [Portion::Answers, Portion::Everything, Portion::Questions] {
        let first = opened(handles, &tide(), portion);
        assert_eq!(first.here, Here::Nothing, "{portion:?}");
        let id = handles.save_linked(&first);
        let again = opened(handles, &tide(), portion);
        assert_eq!(again.here, Here::Same(id.clone()), "{portion:?}");
        // Where the person was in it is no change; another answer is one.
        handles.assessments.set_position(&id, &"toil".into());
        assert_eq!(
            opened(handles, &tide(), portion).here,
            Here::Same(id.clone())
        );
        handles
            .assessments
            .update(&id, |it| it.scope = "Billing".to_owned());
        assert_eq!(opened(handles, &tide(), portion).here, Here::Nothing);
        handles.assessments.remove(&id);
    }
}

#[test]
fn a_link_that_was_made_here_is_recognised() {
    let (_disk, Tab { handles, .. }) = tab_with_tide();
    let linked = opened(handles, &tide(), Portion::Everything);
    assert_eq!(linked.here, Here::Same("a".into()));
    let without_notes = opened(handles, &tide(), Portion::Answers);
    assert_eq!(without_notes.here, Here::Source("a".into()));
}

#[test]
fn questions_alone_begin_today_without_a_team() {
    let Tab { handles, .. } = first_tab(&Disk::default());
    let linked = opened(handles, &tide(), Portion::Questions);
    assert!(linked.is_blank());
    assert!(!opened(handles, &tide(), Portion::Answers).is_blank());
    let id = handles.save_linked(&linked);
    let new = handles.assessments.find(&id).unwrap();
    assert_eq!(
        new.date.map(|date| date.to_string()).as_deref(),
        Some("2026-03-01")
    );
    assert_eq!((new.team.as_str(), new.title.as_str()), ("", ""));
    assert_eq!(new.questionnaires, tide().questionnaires);
}

#[test]
fn a_questionnaire_that_is_not_here_is_named() {
    let Tab { handles, .. } = first_tab(&Disk::default());
    let mut other = tide();
    assert!(
        opened(handles, &other, Portion::Answers)
            .absent(handles)
            .is_empty()
    );
    other.questionnaires[0].id = "elsewhere".into();
    let linked = opened(handles, &other, Portion::Answers);
    assert_eq!(linked.absent(handles), ["elsewhere".into()]);
}

#[test]
fn a_link_leads_home_and_is_read_there() {
    let (_disk, Tab { handles, .. }) = tab_with_tide();
    let link = handles.link_to(HOME, &tide(), Portion::Answers).unwrap();
    let (home, fragment) = link.split_once('#').unwrap();
    assert_eq!(home, HOME);
    let linked = handles.preview_link(fragment).unwrap();
    assert_eq!(linked.assessment, Portion::Answers.of(&tide()));
}

/// Letters that no compression shortens by much.
fn noise(letters: usize) -> String {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b'!' + u8::try_from((state >> 16) % 90).unwrap())
    };
    (0..letters).map(|_| next()).collect()
}

#[test]
fn a_link_is_as_long_as_it_may_be_and_no_longer() {
    let (_disk, Tab { handles, .. }) = tab_with_tide();
    let (mut longest, mut shortest) = (0, usize::MAX);
    for letters in 1_000..1_800 {
        let mut long = tide();
        long.scope = noise(letters);
        match handles.link_to(HOME, &long, Portion::Answers) {
            Ok(link) => longest = longest.max(link.len()),
            Err(NoLink::TooLong(length)) => shortest = shortest.min(length),
            Err(other) => panic!("{other:?}"),
        }
    }
    // Base64 steps over some lengths.
    assert!(
        (MAX_ADDRESS - 3..=MAX_ADDRESS).contains(&longest),
        "{longest}"
    );
    assert!(
        (MAX_ADDRESS + 1..MAX_ADDRESS + 5).contains(&shortest),
        "{shortest}"
    );
}

#[test]
fn what_asks_an_own_questionnaire_needs_a_file() {
    let (_disk, Tab { handles, .. }) = tab_with_tide();
    let own = OwnFile {
        id: "ours".into(),
        version: 1,
        title: "Ours".to_owned(),
        text: "text".to_owned(),
    };
    handles.own_files.keep(&[own]).unwrap();
    assert!(handles.link_to(HOME, &tide(), Portion::Answers).is_ok());
    let mut asking = tide();
    asking.questionnaires[0].id = "ours".into();
    for portion in Portion::ALL {
        let refused = handles.link_to(HOME, &asking, portion);
        assert_eq!(refused, Err(NoLink::OwnQuestionnaire));
    }
}

#[test]
fn f38_a_damaged_link_changes_nothing() {
    let (disk, Tab { handles, .. }) = tab_with_tide();
    let before = disk.texts();
    let link = write_link(&tide(), Portion::Everything);
    let cut = handles.preview_link(&link[..link.len() - 9]);
    assert_eq!(cut, Err(LinkError::Incomplete));
    let_time_pass();
    assert_eq!(disk.texts(), before);
}
