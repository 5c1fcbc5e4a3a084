//! What is laid side by side, which of it is wanted, and by what names.

use super::{Kept, calms, desk, document, first_tab, give, id, lay, names};
use crate::assessment::Assessment;
use crate::portfolio::rollup::{Rollup, Wanted};
use crate::storage::disk::Disk;

#[test]
fn what_is_shown_is_what_the_core_makes_of_the_same_assessments() {
    let (tab, kept) = (first_tab(&Disk::default()), Kept::working());
    let (desk, files) = desk(tab.handles, &kept);
    let all = [
        calms(tab.handles, "a1", "Anchor", "2025-01-01", 1),
        calms(tab.handles, "a2", "anchor ", "2026-01-01", 4),
        calms(tab.handles, "b", "Buoy", "2025-06-01", 2),
    ];
    give(desk, &files, &[("all.json", document(&all))]);
    let rollup = lay(tab.handles, desk).unwrap();
    assert_eq!(names(&rollup), ["anchor", "Buoy"]);
    let scores = |rollup: &Rollup| {
        let rows = rollup.questionnaires[0].teams.iter();
        rows.map(|row| row.whole.score.unwrap().value())
            .collect::<Vec<_>>()
    };
    assert_eq!(scores(&rollup), [7.5, 2.5]);
    let picture = desk.picture().unwrap();
    assert_eq!((picture.all_teams, picture.assessments), (2, 3));
    assert_eq!(picture.files, 1);

    // An earlier day: another assessment speaks for the team, and nobody else's.
    desk.want(|wanted| wanted.up_to = "2025-03-01".parse().ok());
    let rollup = lay(tab.handles, desk).unwrap();
    assert_eq!(
        (names(&rollup), scores(&rollup)),
        (vec!["Anchor"], vec![0.0])
    );
    let visits = desk.visits(&id("a1"));
    let visits: Vec<&str> = visits.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(visits, ["a2", "a1"]);
}

#[test]
fn teams_are_found_by_kind_region_round_and_words() {
    let (tab, kept) = (first_tab(&Disk::default()), Kept::working());
    let (desk, files) = desk(tab.handles, &kept);
    let mut all = [
        calms(tab.handles, "a", "Anchor", "2026-01-01", 1),
        calms(tab.handles, "b", "Buoy", "2026-01-01", 2),
        calms(tab.handles, "c", "Cape", "", 3),
    ];
    all[0].grouping.kind = "platform".into();
    all[0].grouping.round = "spring".into();
    all[1].grouping.region = "north".into();
    all[2].grouping.kind = "product ".into();
    give(desk, &files, &[("all.json", document(&all))]);
    lay(tab.handles, desk).unwrap();
    let choices = desk.picture().unwrap().choices.clone();
    assert_eq!(choices.kinds, ["", "platform", "product"]);
    assert_eq!(choices.regions, ["", "north"]);
    let wanted = |change: fn(&mut Wanted)| {
        desk.want(|wanted| {
            *wanted = Wanted::default();
            change(wanted);
        });
        let rollup = lay(tab.handles, desk).unwrap();
        names(&rollup).join(" ")
    };
    assert_eq!(wanted(|it| it.kind = Some("product".into())), "Cape");
    assert_eq!(wanted(|it| it.kind = Some(String::new())), "Buoy");
    assert_eq!(wanted(|it| it.region = Some("north".into())), "Buoy");
    assert_eq!(wanted(|it| it.round = Some("spring".into())), "Anchor");
    assert_eq!(wanted(|it| it.text = "AP".into()), "Cape");
    // What has no day is not known to be early enough, and is told.
    assert_eq!(
        wanted(|it| it.up_to = "2026-06-01".parse().ok()),
        "Anchor Buoy"
    );
    assert_eq!(desk.picture().unwrap().undated, 1);
}

#[test]
fn teams_without_names_stand_by_numbers_that_stay_whatever_is_looked_at() {
    let (tab, kept) = (first_tab(&Disk::default()), Kept::working());
    let (desk, files) = desk(tab.handles, &kept);
    let all: Vec<Assessment> = (0..9)
        .map(|at| {
            let name = format!("a{at}");
            calms(tab.handles, &name, &format!("Team {at}"), "2026-01-01", 3)
        })
        .collect();
    give(desk, &files, &[("all.json", document(&all))]);
    lay(tab.handles, desk).unwrap();
    let picture = desk.picture().unwrap();
    let mut numbers: Vec<usize> = picture.labels.iter().map(|it| it.number).collect();
    let of_three = picture.labels(3).number;
    assert_eq!(picture.order(true), (0..9).collect::<Vec<_>>());
    let shown = picture.order(false).into_iter();
    let shown: Vec<usize> = shown.map(|place| picture.labels(place).number).collect();
    numbers.sort_unstable();
    assert_eq!(shown, numbers);
    assert_eq!(shown, (1..=9).collect::<Vec<_>>());
    assert!(!picture.is_small_group());
    desk.want(|wanted| wanted.text = "Team 3".into());
    lay(tab.handles, desk).unwrap();
    let picture = desk.picture().unwrap();
    assert_eq!(picture.labels(0).number, of_three);
    assert!(picture.is_small_group());
}
