//! What follows the first question arrives once, can fail, and can be tried again.

use super::world::{asked, assessment, first_tab, let_files_arrive, let_files_arrive_as};
use crate::assessment::ChosenQuestionnaire;
use crate::state::{Arrival, ContentFile};
use crate::storage::disk::Disk;

#[test]
fn each_file_is_asked_for_once_while_it_is_on_its_way_and_once_it_is_here() {
    let content = first_tab(&Disk::default()).handles.content;
    assert_eq!(content.field(), Arrival::Ahead);
    for _ in 0..2 {
        content.load_field();
        content.load_guidance();
        content.load_handbook();
    }
    let files = [
        ContentFile::Field,
        ContentFile::Guidance,
        ContentFile::Reading,
    ];
    assert_eq!(asked(), files);
    assert_eq!(content.field(), Arrival::Waiting);
    let before = content.catalogue().questionnaires().len();
    let_files_arrive();
    assert!(
        content.field().is_here() && content.guidance().is_here() && content.handbook().is_here()
    );
    assert!(content.catalogue().questionnaires().len() > before);
    content.load_field();
    assert_eq!(asked(), []);
}

#[test]
fn what_does_not_arrive_or_is_broken_has_failed_and_can_be_tried_again() {
    for arrives in [None, Some("{broken"), Some("")] {
        let content = first_tab(&Disk::default()).handles.content;
        content.load_field();
        content.load_guidance();
        content.load_handbook();
        let_files_arrive_as(arrives);
        assert!(content.field().has_failed(), "{arrives:?}");
        assert!(content.guidance().has_failed(), "{arrives:?}");
        assert!(content.handbook().has_failed(), "{arrives:?}");
        assert!(!content.catalogue().questionnaires().is_empty());
        content.load_field();
        content.load_guidance();
        content.load_handbook();
        assert_eq!(content.field(), Arrival::Waiting);
        let_files_arrive();
        assert!(
            content.field().is_here()
                && content.guidance().is_here()
                && content.handbook().is_here()
        );
    }
}

#[test]
fn an_assessment_waits_only_for_questionnaires_that_it_asks_and_that_are_not_here() {
    let content = first_tab(&Disk::default()).handles.content;
    let asking = |id: &str| {
        let mut assessment = assessment("a", "Tide");
        let chosen = ChosenQuestionnaire {
            id: id.into(),
            version: 1,
        };
        assessment.questionnaires = vec![chosen];
        assessment
    };
    assert!(content.is_waiting_for(&asking("sre")));
    content.load_field();
    assert!(content.is_waiting_for(&asking("sre")));
    let_files_arrive();
    assert!(!content.is_waiting_for(&asking("sre")));
    // One that nobody has is not waited for: it never comes.
    assert!(!content.is_waiting_for(&asking("gone")));
}

#[test]
fn the_sample_is_added_beside_what_is_here_and_opened_twice_it_changes_nothing() {
    let handles = first_tab(&Disk::default()).handles;
    handles.assessments.insert(assessment("a", "Tide"));
    handles.open_sample(|latest| assert!(latest.is_some()));
    let_files_arrive();
    let list = handles.assessments.list();
    assert!(list.len() > 1);
    let sample = list.iter().find(|it| it.sample).unwrap();
    handles
        .assessments
        .update(&sample.id, |it| it.team = "Mine".to_owned());
    handles.open_sample(|_| {});
    let_files_arrive();
    assert_eq!(handles.assessments.list().len(), list.len());
    assert_eq!(handles.assessments.find(&sample.id).unwrap().team, "Mine");
}

#[test]
fn a_sample_that_does_not_arrive_is_told_and_adds_nothing() {
    let handles = first_tab(&Disk::default()).handles;
    for arrives in [None, Some("{broken")] {
        let notices = handles.notices;
        handles.open_sample(move |latest| {
            assert_eq!(latest, None);
            notices.say("told");
        });
        let_files_arrive_as(arrives);
        assert_eq!(notices.current().unwrap().text, "told");
        notices.dismiss();
        assert_eq!(handles.assessments.list(), []);
    }
}
