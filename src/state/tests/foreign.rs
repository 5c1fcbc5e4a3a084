//! Answers of other tools on their page: nothing is kept before a person says so, and all of it can be taken
//! back.

use super::world::first_tab;
use crate::exchange::elsewhere::{ForeignError, origin_of};
use crate::exchange::open;
use crate::state::{ForeignDesk, HeldFile};
use crate::storage::StorageError;
use crate::storage::disk::Disk;

fn held(name: &str, text: &str) -> HeldFile {
    HeldFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
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
    let taken = desk.take_over().unwrap();
    assert_eq!(taken.len(), 1);
    let [ebb] = handles.assessments.list().try_into().unwrap();
    assert_eq!(ebb.team, "Ebb");
    assert!(origin_of(&ebb).unwrap().read.is_some());
    assert!(desk.read().is_none());
    desk.take_back(&taken).unwrap();
    assert_eq!(handles.assessments.count(), 0);
}

#[test]
fn what_finds_no_room_is_kept_whole_or_not_at_all_and_can_be_taken_elsewhere() {
    let room = Disk::default();
    let handles = first_tab(&room).handles;
    let desk = ForeignDesk::new(handles);
    let teams = (0..20).map(|team| format!("    Team {team}:\n      Started: 2025-01-10\n"));
    let many: String = teams.collect();
    let many = format!("progress:\n  67e1a9aa-9fbf-4ec5-a2de-400f01960c51:\n{many}");
    desk.give(vec![held("progress.yaml", &many)]);
    let before = room.texts();
    room.has_room_for(9_000);
    let unkept = desk.take_over().unwrap_err();
    assert_eq!((unkept.why, unkept.count), (StorageError::Full, 20));
    assert_eq!(room.texts(), before);
    assert_eq!(handles.assessments.count(), 0);
    let document = open(unkept.document.as_bytes()).unwrap();
    assert_eq!(document.assessments.len(), 20);
    // What was read is still there, so that fewer can be chosen.
    (2..20).for_each(|team| desk.choose(team, false));
    assert_eq!(desk.take_over().unwrap().len(), 2);
}

#[test]
fn with_no_team_chosen_nothing_happens() {
    let handles = first_tab(&Disk::default()).handles;
    let desk = ForeignDesk::new(handles);
    assert_eq!(desk.take_over(), Ok(Vec::new()));
    desk.give(vec![held("answers.csv", "D-TA-1-B,0.5\n")]);
    desk.choose(0, false);
    assert_eq!(desk.take_over(), Ok(Vec::new()));
    assert!(desk.read().is_some());
}

#[test]
fn files_of_several_visits_become_as_many_assessments_named_and_dated() {
    let handles = first_tab(&Disk::default()).handles;
    let desk = ForeignDesk::new(handles);
    desk.give(vec![
        held("Tide 2025-03-02.csv", "D-TA-1-B,0.5\n"),
        held("Tide 2026-03-02.csv", "D-TA-1-B,1\n"),
        held("third.csv", "D-TA-1-B,1\n"),
    ]);
    assert_eq!(desk.name(1), "Tide");
    desk.rename(2, " Ebb ");
    desk.date(1, None);
    desk.take_over().unwrap();
    let all = handles.assessments.list();
    let of = |name: &str| {
        let visits = all.iter().filter(|it| it.team == name);
        let mut days: Vec<_> = visits.map(|it| it.date).collect();
        days.sort();
        days
    };
    let today = (handles.assessments.outside.today)();
    assert_eq!(of("Tide"), [Some("2025-03-02".parse().unwrap()), today]);
    assert_eq!(of("Ebb"), [today]);
}

#[test]
fn a_table_is_asked_about_before_it_is_read() {
    let handles = first_tab(&Disk::default()).handles;
    let desk = ForeignDesk::new(handles);
    desk.give(vec![held(
        "t.csv",
        "Question,Rating\nbad-news,4\nOther,2\n",
    )]);
    assert!(desk.read().is_none());
    assert_eq!(desk.table().unwrap().headers, ["Question", "Rating"]);
    assert_eq!(desk.asked(), ["bad-news", "Other"]);
    assert!(!desk.name_question("Other", "nothing of this name"));
    let catalogue = handles.content.catalogue();
    let question = catalogue.question(&"bad-news".into()).unwrap();
    for name in [
        question.prompt.to_uppercase().as_str(),
        &question.title,
        " bad-news ",
    ] {
        assert!(desk.name_question("Other", name), "{name}");
        assert_eq!(desk.found("Other").as_ref(), Some(&question.title));
    }
    desk.change_columns(|columns| columns.best = columns.worst);
    desk.read_table();
    assert_eq!(desk.read().unwrap().unwrap_err(), ForeignError::NoScale);
    desk.clear();
    assert!(desk.table().is_none() && desk.read().is_none());
}
