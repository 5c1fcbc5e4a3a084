//! Toil.

use waymark::calculator::{ToilSheet, ToilTask, Trait};

use super::quantity;
use crate::teams::assert_near;

fn task(hours: f64, build: f64, upkeep: f64) -> ToilTask {
    ToilTask {
        traits: [Trait::Manual].into_iter().collect(),
        hours: Some(quantity(hours)),
        build: Some(quantity(build)),
        upkeep: Some(quantity(upkeep)),
        ..ToilTask::default()
    }
}

#[test]
fn the_share_of_toil_is_held_against_half() {
    for (toil, total, share, is_over) in [(14.0, 40.0, 0.35, false), (22.0, 40.0, 0.55, true)] {
        let sheet = ToilSheet {
            total_hours: Some(quantity(total)),
            tasks: vec![task(toil, 1.0, 0.0)],
        };
        assert_near(sheet.share().unwrap(), share);
        assert_eq!(sheet.share().unwrap() > waymark::calculator::CAP, is_over);
    }
    let over = ToilSheet {
        total_hours: Some(quantity(40.0)),
        tasks: vec![task(41.0, 1.0, 0.0)],
    };
    assert_eq!(over.share(), None);
    assert!(over.exceeds_the_month());
    assert_eq!(ToilSheet::default().share(), None);
}

#[test]
fn work_without_a_trait_is_work() {
    let mut work = task(10.0, 1.0, 0.0);
    assert_near(work.toil_hours(), 10.0);
    work.traits.set(Trait::Manual, false);
    assert_near(work.toil_hours(), 0.0);
    let all: waymark::calculator::Traits = Trait::ALL.into_iter().collect();
    assert_eq!(all.count(), 6);
}

#[test]
fn automating_pays_back_in_the_month_that_covers_its_cost() {
    let month = |hours, build, upkeep| task(hours, build, upkeep).payback().unwrap().month;
    assert_eq!(month(10.0, 30.0, 0.0), Some(3.0), "even is enough");
    assert_eq!(month(10.0, 30.1, 0.0), Some(4.0));
    assert_eq!(month(10.0, 30.0, 4.0), Some(5.0));
    assert_eq!(month(0.3, 0.9, 0.0), Some(3.0));
    assert_eq!(month(10.0, 0.0, 0.0), Some(1.0));
    assert_eq!(month(4.0, 10.0, 4.0), None, "upkeep takes it all");
    assert_eq!(month(4.0, 10.0, 5.0), None);
    let payback = task(10.0, 30.0, 4.0).payback().unwrap();
    assert_near(payback.saved_per_month, 6.0);
    assert_near(payback.over_horizon, 42.0);
    let mut unknown = task(10.0, 30.0, 0.0);
    unknown.upkeep = None;
    assert_eq!(unknown.payback().unwrap().month, Some(3.0));
    unknown.build = None;
    assert_eq!(unknown.payback(), None);
}

#[test]
fn what_wins_most_comes_first() {
    let sheet = ToilSheet {
        total_hours: None,
        tasks: vec![
            task(2.0, 8.0, 0.0),
            ToilTask::default(),
            task(10.0, 60.0, 1.0),
        ],
    };
    let order: Vec<usize> = sheet.by_payback().iter().map(|(at, _)| *at).collect();
    assert_eq!(order, [2, 0]);
}
