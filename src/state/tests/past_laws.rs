//! However an assessment is changed, deleted and brought back, nothing of it is lost on the way.

use std::cell::RefCell;
use std::rc::Rc;

use proptest::prelude::*;

use super::world::{assessment, first_tab, let_minutes_pass, let_time_pass, mirrored_tab};
use crate::assessment::Answer;
use crate::storage::disk::Disk;
use crate::storage::glass::Glass;
use crate::storage::past::{Archive as _, Kind, MOST};

/// What a person does.
#[derive(Clone, Copy, Debug)]
enum Act {
    Answer(u8, u8),
    Wait(u64),
    /// Deletes it and brings it back, after a new start or at once.
    DeleteAndBringBack(bool),
    /// Goes back to one of the earlier states, and back from there.
    GoBack(usize),
}

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0..6_u8, 1..=5_u8).prop_map(|(question, level)| Act::Answer(question, level)),
        3 => (1..3_000_u64).prop_map(Act::Wait),
        1 => any::<bool>().prop_map(Act::DeleteAndBringBack),
        2 => (0..20_usize).prop_map(Act::GoBack),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn deleting_and_bringing_back_or_going_back_and_forth_changes_nothing(
        acts in proptest::collection::vec(any_act(), 1..60)
    ) {
        let (disk, glass) = (Disk::default(), Glass::default());
        first_tab(&disk);
        let mut tab = mirrored_tab(&disk, &glass);
        tab.handles.assessments.insert(assessment("a", "Tide"));
        let_time_pass();
        for act in acts {
            let handles = tab.handles;
            let was = handles.assessments.find(&"a".into());
            match act {
                Act::Answer(question, level) => {
                    let question = format!("question-{question}");
                    handles.assessments.update(&"a".into(), |it| {
                        it.respond(&question.as_str().into(), |it| it.answer = Some(Answer::Level(level)));
                    });
                    let_time_pass();
                }
                Act::Wait(minutes) => let_minutes_pass(minutes),
                Act::DeleteAndBringBack(begins_anew) => {
                    let mut gone = handles.delete(&"a".into());
                    if begins_anew {
                        tab = mirrored_tab(&disk, &glass);
                        let told = Rc::new(RefCell::new(None));
                        let heard = told.clone();
                        tab.handles.deleted(&glass, move |mut all| drop(heard.replace(all.pop())));
                        gone = told.take();
                    }
                    let gone = gone.expect("kept");
                    tab.handles.bring_back(&glass, &gone);
                    prop_assert_eq!(tab.handles.assessments.find(&"a".into()), was);
                }
                Act::GoBack(to) => {
                    let told = Rc::new(RefCell::new(None));
                    let heard = told.clone();
                    handles.earlier_states(&glass, &"a".into(), move |it| drop(heard.replace(it)));
                    let states = told.take().unwrap_or_default().states;
                    if let Some(then) = states.get(to) {
                        let before = handles.assessments.go_back_to(&then.assessment).unwrap();
                        let now = handles.assessments.find(&"a".into()).unwrap();
                        prop_assert_eq!(&now.answers, &then.assessment.answers);
                        handles.assessments.go_back_to(&before);
                        let_time_pass();
                        let now = handles.assessments.find(&"a".into()).unwrap();
                        prop_assert_eq!(now.answers, was.unwrap().answers);
                    }
                }
            }
            tab.handles.tidy_past(&glass);
            let told = Rc::new(RefCell::new(0));
            let heard = told.clone();
            let count = move |found: Option<Vec<_>>| { heard.replace(found.map_or(0, |it| it.len())); };
            glass.read(Kind::State, None, Box::new(count));
            prop_assert!(told.take() <= MOST);
        }
    }
}
