//! A workshop that is kept as an assessment: once, again, and not after all.

use super::world::{Tab, first_tab};
use crate::assessment::{Answer, ChosenQuestionnaire};
use crate::content::shipped;
use crate::questionnaire::QuestionId;
use crate::state::{KeptAs, OpenWorkshop};
use crate::storage::disk::Disk;
use crate::workshop::{
    Anonymity, Discussion, Invitation, Item, Session, SessionId, Verdict, Vote, Workshop,
};

/// A workshop of one question of CALMS that four people have answered.
fn opened(tab: &Tab) -> (OpenWorkshop, QuestionId) {
    let catalogue = &shipped::library().unwrap().catalogue;
    let calms = catalogue.questionnaire(&"calms".into()).unwrap();
    let (_, entry) = calms.entries().next().unwrap();
    let question = entry.question.clone();
    let chosen = ChosenQuestionnaire {
        id: calms.id.clone(),
        version: calms.version,
    };
    let items = vec![Item::of(catalogue.question(&question).unwrap())];
    let invitation = Invitation::new(SessionId(7), chosen, items, Anonymity::Nobody).unwrap();
    let mut workshop = Workshop::new(Session::new(invitation.named("Lantern"), false));
    workshop.session.team = "Harbour".into();
    workshop.ballots.set_hands(0, Vote::Level(2), 4);
    tab.handles.workshops.keep(workshop).unwrap();
    let open = tab.handles.workshops.open(SessionId(7)).unwrap();
    (open, question)
}

fn keep(tab: &Tab, open: OpenWorkshop) -> Option<KeptAs> {
    let catalogue = &shipped::library().unwrap().catalogue;
    open.keep_as_assessment(tab.handles.assessments, catalogue, "")
}

#[test]
fn what_is_kept_twice_is_one_assessment_with_what_stands_last() {
    let disk = Disk::default();
    let tab = first_tab(&disk);
    let (open, question) = opened(&tab);
    let Some(KeptAs::New(id)) = keep(&tab, open) else {
        panic!("it is new");
    };
    assert_eq!(open.snapshot().became, Some(id.clone()));
    let made = tab.handles.assessments.find(&id).unwrap();
    assert_eq!(
        (made.team.as_str(), made.title.as_str()),
        ("Harbour", "Lantern")
    );
    assert!(made.date.is_some());
    assert_eq!(made.level(&question), Some(2));

    let discussion = Discussion {
        verdict: Verdict::Agreed(4),
        ..Discussion::default()
    };
    open.change(|workshop| {
        workshop.discussions.insert(question.clone(), discussion);
    });
    let again = keep(&tab, open).unwrap();
    assert_eq!(again, KeptAs::Again(Box::new(made)));
    let assessments = tab.handles.assessments;
    assert_eq!(assessments.count(), 1);
    assert_eq!(assessments.find(&id).unwrap().level(&question), Some(4));
    open.take_back(assessments, &again);
    assert_eq!(assessments.find(&id).unwrap().level(&question), Some(2));
}

#[test]
fn what_is_taken_back_or_deleted_is_kept_anew() {
    let disk = Disk::default();
    let tab = first_tab(&disk);
    let assessments = tab.handles.assessments;
    let (open, question) = opened(&tab);
    let kept = keep(&tab, open).unwrap();
    open.take_back(assessments, &kept);
    assert_eq!((assessments.count(), open.snapshot().became), (0, None));
    let Some(KeptAs::New(first)) = keep(&tab, open) else {
        panic!("it is new");
    };
    assessments.remove(&first);
    let Some(KeptAs::New(second)) = keep(&tab, open) else {
        panic!("it is new");
    };
    assert_ne!(first, second);
    let answers = &assessments.find(&second).unwrap().answers;
    let answer = answers.get(&question).unwrap().answer.clone();
    assert_eq!(answer, Some(Answer::Level(2)));
}

#[test]
fn without_its_questionnaire_nothing_is_kept() {
    let disk = Disk::default();
    let tab = first_tab(&disk);
    let (open, _) = opened(&tab);
    let nothing = crate::questionnaire::Catalogue::default();
    let kept = open.keep_as_assessment(tab.handles.assessments, &nothing, "");
    assert_eq!((kept, tab.handles.assessments.count()), (None, 0));
}
