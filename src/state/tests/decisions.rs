//! Decisions on the roadmap: what each does, and that it can be taken back.

use reactive_graph::prelude::*;

use super::world::{Tab, assessment, first_tab};
use crate::assessment::{Card, Status};
use crate::questionnaire::PracticeId;
use crate::state::{Current, Decision};
use crate::storage::disk::Disk;

const PRACTICE: &str = "blameless-review";

/// A tab whose address names a team.
fn team() -> (Tab, Current) {
    let tab = first_tab(&Disk::default());
    let tide = assessment("a", "Tide");
    tab.address.set(Some(tide.id.clone()));
    tab.handles.assessments.insert(tide);
    let current = tab.handles.current;
    (tab, current)
}

fn card(current: Current) -> Card {
    let card = current.read(|it| it.plan.card(&PRACTICE.into()).cloned());
    card.flatten().unwrap_or_default()
}

#[test]
fn each_decision_says_one_thing_and_is_taken_back_whole() {
    let (tab, current) = team();
    let reason = || Decision::Dismiss(" not ours ".to_owned());
    let decisions: [(Decision, fn(&Card) -> bool); 5] = [
        (Decision::Pin, |card| card.pinned && !card.deferred),
        (Decision::Defer, |card| card.deferred),
        (reason(), |card| {
            card.dismissed.as_deref() == Some("not ours")
        }),
        (Decision::Reach(Status::Done), |card| {
            card.status == Status::Done
        }),
        (Decision::Unpin, |card| !card.pinned),
    ];
    for (decision, holds) in decisions {
        let before = card(current);
        let decided = current.decide(&PRACTICE.into(), &decision).unwrap();
        assert!(holds(&card(current)), "{decision:?}");
        tab.handles.assessments.undo_decision(&decided);
        assert_eq!(card(current), before, "{decision:?}");
    }
    // Nothing is left of a card that says nothing.
    assert_eq!(
        current.read(|it| it.plan.card(&PRACTICE.into()).cloned()),
        Some(None)
    );
}

#[test]
fn what_is_taken_up_is_neither_deferred_dismissed_nor_done() {
    let (_tab, current) = team();
    for decision in [
        Decision::Defer,
        Decision::Dismiss("no".to_owned()),
        Decision::Reach(Status::Done),
    ] {
        current.decide(&PRACTICE.into(), &decision);
    }
    current.decide(&PRACTICE.into(), &Decision::TakeUp);
    let card = card(current);
    assert_eq!(
        (card.deferred, card.dismissed, card.status),
        (false, None, Status::Started)
    );
}

#[test]
fn taking_a_decision_back_leaves_what_was_written_since_and_finds_its_assessment() {
    let (tab, current) = team();
    let decided = current.decide(&PRACTICE.into(), &Decision::Pin).unwrap();
    current.update(|it| {
        it.plan
            .decide(&PRACTICE.into(), |card| card.owner = "Ada".to_owned())
    });
    let ebb = assessment("b", "Ebb");
    tab.address.set(Some(ebb.id.clone()));
    tab.handles.assessments.insert(ebb);
    tab.handles.assessments.undo_decision(&decided);
    tab.address.set(Some("a".into()));
    let card = card(current);
    assert_eq!((card.pinned, card.owner.as_str()), (false, "Ada"));
}

#[test]
fn a_card_moves_by_one_place_to_either_end_and_back() {
    let (tab, current) = team();
    let now: Vec<PracticeId> = ["a", "b", "c"].map(PracticeId::from).into();
    let order = || current.read(|it| it.plan.order.clone()).unwrap();
    current.update(|it| it.plan.order = vec!["later".into(), "b".into()]);
    let moved = current.move_card(&now, &"b".into(), true).unwrap();
    assert_eq!((moved.place, moved.of), (1, 3));
    assert_eq!(order(), ["later", "b", "a", "c"].map(PracticeId::from));
    tab.handles.assessments.undo_move(&moved);
    assert_eq!(order(), ["later", "b"].map(PracticeId::from));
    assert_eq!(current.move_card(&now, &"a".into(), true), None);
    assert_eq!(current.move_card(&now, &"c".into(), false), None);
    assert_eq!(current.move_card(&now, &"gone".into(), false), None);
    assert_eq!(order(), ["later", "b"].map(PracticeId::from));
}
