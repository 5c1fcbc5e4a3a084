//! Answers of other tools on their page: nothing is kept before a person says so, and all of it can be taken
//! back.

use super::world::first_tab;
use crate::exchange::elsewhere::{ForeignError, origin_of};
use crate::state::ForeignDesk;
use crate::storage::disk::Disk;

fn held(name: &str, text: &str) -> (String, Vec<u8>) {
    (name.to_owned(), text.as_bytes().to_vec())
}

const TEAMS: &str = "progress:\n  67e1a9aa-9fbf-4ec5-a2de-400f01960c51:\n    Tide:\n      Started: 2025-01-10\n    Ebb:\n      Started: 2025-01-11\n";

#[test]
fn only_chosen_teams_are_taken_over_and_all_of_them_back() {
    let handles = first_tab(&Disk::default()).handles;
    let desk = ForeignDesk::new(handles);
    desk.give(vec![held("progress.yaml", TEAMS)]);
    assert_eq!(desk.count(), 2);
    assert_eq!(handles.assessments.count(), 0);
    desk.choose(0, false);
    let taken = desk.take_over().unwrap().unwrap();
    let [ebb] = handles.assessments.list().try_into().unwrap();
    assert_eq!(ebb.team, "Ebb");
    assert!(origin_of(&ebb).unwrap().read.is_some());
    assert!(desk.read().is_none());
    handles.take_back(&taken).unwrap();
    assert_eq!(handles.assessments.count(), 0);
}

#[test]
fn with_no_team_chosen_nothing_happens() {
    let handles = first_tab(&Disk::default()).handles;
    let desk = ForeignDesk::new(handles);
    assert_eq!(desk.take_over(), Ok(None));
    desk.give(vec![held("answers.csv", "D-TA-1-B,0.5\n")]);
    desk.choose(0, false);
    assert_eq!(desk.take_over(), Ok(None));
    assert!(desk.read().is_some());
}

#[test]
fn a_table_is_asked_about_before_it_is_read() {
    let desk = ForeignDesk::new(first_tab(&Disk::default()).handles);
    desk.give(vec![held(
        "t.csv",
        "Question,Rating\nbad-news,4\nOther,2\n",
    )]);
    assert!(desk.read().is_none());
    assert_eq!(desk.table().unwrap().headers, ["Question", "Rating"]);
    assert_eq!(desk.asked(), ["bad-news", "Other"]);
    assert!(!desk.name_question("Other", "nothing of this name"));
    assert!(desk.name_question("Other", "bad-news"));
    desk.change_columns(|columns| columns.best = columns.worst);
    desk.read_table();
    assert_eq!(desk.read().unwrap().unwrap_err(), ForeignError::NoScale);
    desk.clear();
    assert!(desk.table().is_none() && desk.read().is_none());
}
