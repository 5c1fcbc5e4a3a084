//! However two tabs take turns, what only one of them changed is not lost.

use std::collections::BTreeMap;

use proptest::prelude::*;
use reactive_graph::graph::untrack;

use super::world::{Tab, assessment, first_tab, tab};
use crate::assessment::{Answer, Assessment, AssessmentId};
use crate::exchange::open_kept;
use crate::ordered::SortedSet;
use crate::questionnaire::QuestionId;
use crate::storage::disk::Disk;

/// What a tab does.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// Answers one of a few questions.
    Answer(u8, u8),
    /// Writes a note at one.
    Note(u8, u8),
    /// Goes to another question.
    Move(u8),
    /// Saves.
    Save,
    /// Hears of what the other has written.
    Hear,
}

/// What was said, and where: the level or the note of a question.
type Place = (u8, bool);

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => (0..4_u8, 1..=5_u8).prop_map(|(question, level)| Act::Answer(question, level)),
        2 => (0..4_u8, 0..9_u8).prop_map(|(question, note)| Act::Note(question, note)),
        1 => (0..4_u8).prop_map(Act::Move),
        3 => Just(Act::Save),
        2 => Just(Act::Hear),
    ]
}

fn question(of: u8) -> QuestionId {
    format!("question-{of}").as_str().into()
}

fn id() -> AssessmentId {
    "a".into()
}

fn act(tab: &Tab, act: Act) {
    let handles = tab.handles;
    match act {
        Act::Answer(of, level) => handles.assessments.update(&id(), |it| {
            it.respond(&question(of), |it| it.answer = Some(Answer::Level(level)));
        }),
        Act::Note(of, note) => handles.assessments.update(&id(), |it| {
            it.respond(&question(of), |it| it.note = note.to_string());
        }),
        Act::Move(to) => handles.assessments.set_position(&id(), &question(to)),
        Act::Save => handles.assessments.flush(),
        Act::Hear => handles.look_around(),
    }
}

/// What is said at a place.
fn said(assessment: &Assessment, (of, is_note): Place) -> Option<u8> {
    let response = assessment.answers.get(&question(of))?;
    if is_note {
        return response.note.parse().ok();
    }
    assessment.level(&question(of))
}

/// Everything is saved, and what both changed is as the first of them has it.
fn settle(tabs: &[Tab; 2]) {
    for tab in tabs.iter().chain(tabs) {
        let it = tab.handles.assessments;
        it.flush();
        tab.handles.look_around();
        if let Some(choice) = untrack(|| it.choice(&id())) {
            assert!(it.choose(&id(), &choice, &SortedSet::new()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn f17_what_only_one_tab_changed_is_never_lost(
        acts in proptest::collection::vec((0..2_usize, any_act()), 1..30)
    ) {
        let disk = Disk::default();
        let one = first_tab(&disk);
        one.handles.assessments.insert(assessment("a", "Tide"));
        one.handles.assessments.flush();
        let tabs = [one, tab(&disk)];
        let mut written: BTreeMap<Place, BTreeMap<usize, Vec<u8>>> = BTreeMap::new();
        for (at, what) in acts {
            let change = match what {
                Act::Answer(of, level) => Some(((of, false), level)),
                Act::Note(of, note) => Some(((of, true), note)),
                Act::Move(_) | Act::Save | Act::Hear => None,
            };
            if let Some((place, value)) = change {
                written.entry(place).or_default().entry(at).or_default().push(value);
            }
            act(&tabs[at], what);
        }
        settle(&tabs);
        let text = disk.read("waymark:assessment:a").unwrap();
        let kept = open_kept("a", &text).unwrap().0;
        for (place, by) in written {
            let value = said(&kept, place);
            if by.len() == 1 {
                let last = by.values().next().and_then(|values| values.last());
                prop_assert_eq!(value.as_ref(), last, "{:?}", place);
            } else {
                let is_somebodys = by.values().flatten().any(|it| Some(*it) == value);
                prop_assert!(is_somebodys, "{:?} {:?}", place, value);
            }
        }
        // Both show what is kept, and nothing is kept beside it.
        prop_assert_eq!(disk.texts().len(), 1);
        for tab in &tabs {
            let here = untrack(|| tab.handles.assessments.find(&id())).unwrap();
            prop_assert_eq!(&here.answers, &kept.answers);
        }
    }
}
