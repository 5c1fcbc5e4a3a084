//! The list by team: the next visit, what a visit is compared with, and when nothing is here.

use super::world::{assessment, first_tab};
use crate::calculator::Quantity;
use crate::portfolio::Order;
use crate::storage::disk::Disk;

#[test]
fn the_title_of_a_visit_stays_behind_unless_it_is_all_the_name_there_is() {
    let disk = Disk::default();
    let all = first_tab(&disk).handles.assessments;
    let mut titled = assessment("a", "Tide");
    titled.title = "Autumn".into();
    let again = all.begin_again(&titled);
    assert_eq!(all.find(&again).unwrap().title, "");
    titled.team.clear();
    titled.id = "b".into();
    let again = all.begin_again(&titled);
    assert_eq!(all.find(&again).unwrap().title, "Autumn");
}

#[test]
fn what_a_visit_is_compared_with_is_kept_and_choosing_it_again_changes_nothing() {
    let disk = Disk::default();
    let all = first_tab(&disk).handles.assessments;
    for id in ["a", "b"] {
        all.insert(assessment(id, "Tide"));
    }
    let revision = || all.find(&"b".into()).unwrap().revision;
    let before = revision();
    all.compare(&"b".into(), Some("a".into()));
    assert_eq!(all.find(&"b".into()).unwrap().previous, Some("a".into()));
    all.compare(&"b".into(), Some("a".into()));
    assert_eq!(revision(), before + 1);
    all.compare(&"b".into(), None);
    assert_eq!(all.find(&"b".into()).unwrap().previous, None);
}

#[test]
fn the_list_is_by_team_and_knows_when_nothing_is_here() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    assert!(handles.are_empty());
    for (id, team) in [("a", "Tide"), ("b", "Ebb"), ("c", "tide")] {
        handles.assessments.insert(assessment(id, team));
    }
    assert!(!handles.are_empty());
    let teams = handles.assessments.by_team(|_| true, Order::Team);
    let counts: Vec<usize> = teams.iter().map(|team| team.visits.len()).collect();
    assert_eq!(counts, [1, 2]);
    let found = handles
        .assessments
        .by_team(|it| it.team == "Ebb", Order::Team);
    assert_eq!(found.len(), 1);
}

#[test]
fn a_kept_sheet_is_something() {
    let disk = Disk::default();
    let handles = first_tab(&disk).handles;
    handles
        .tools
        .change(|sheets| sheets.cost.spend = Quantity::new(12.0));
    assert!(!handles.are_empty());
    handles.tools.forget();
}
