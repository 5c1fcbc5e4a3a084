//! Reading that is stopped, overtaken or fails.

use std::fmt::Write as _;

use reactive_graph::owner::Owner;

use super::drawer::{be_slow, desk, fetched, give, hold, kept, offer, put, release};
use super::{ALL, CHANGES, DEPLOYMENTS, by_the_core, empty_desk, failed, has, measured};
use crate::assessment::Metric;
use crate::delivery::events::{Field, FileKind};
use crate::state::event_files::{Refusal, Stage, Task};
use crate::state::tests::world::{first_tab, let_all_time_pass, let_time_pass};
use crate::storage::disk::Disk;

const OTHER: (&str, &str) = (
    "other.csv",
    "deployment_id,finished_at\nx1,2026-05-04T10:00:00Z\nx2,2026-05-06T10:00:00Z\n",
);

/// Deployments that take more than a turn to read.
fn many(rows: u32) -> String {
    let mut text = "deployment_id,finished_at,ended_at\n".to_owned();
    for row in 0..rows {
        let hour = row % 24;
        writeln!(
            text,
            "d{row},2026-03-01T{hour:02}:00:00Z,2026-04-01T{hour:02}:00:00Z"
        )
        .unwrap();
    }
    text
}

#[test]
fn a_reading_that_is_overtaken_leaves_nothing() {
    let (_tab, desk) = empty_desk();
    hold();
    let first = offer(desk, &[DEPLOYMENTS, CHANGES]);
    let opening = Task::Opening("deployments.csv".to_owned());
    assert_eq!(desk.stage(), Stage::Underway(opening, 0.0));
    let_time_pass();
    let second = offer(desk, &[OTHER]);
    let_time_pass();
    // Both are handed over, the older one too late.
    assert_eq!(release(), [(first[0], false), (second[0], true)]);
    let_all_time_pass();
    assert_eq!(desk.stage(), Stage::Idle);
    assert_eq!(
        (desk.given().len(), desk.file_names()),
        (1, vec!["other.csv".to_owned()])
    );
    assert_eq!(kept(), second);
    let other = by_the_core(&[(FileKind::Deployments, OTHER.1)]);
    assert_eq!(measured(desk), Some(other));
}

#[test]
fn rows_that_were_read_by_columns_of_before_are_not_kept() {
    let (_tab, desk) = empty_desk();
    let text = many(4_000);
    be_slow(30.0);
    offer(desk, &[("many.csv", &text)]);
    let kind = FileKind::Deployments;
    let mut shares = Vec::new();
    while shares.len() < 2 {
        let_time_pass();
        if let Stage::Underway(Task::Reading(FileKind::Deployments), share) = desk.stage()
            && share > 0.0
        {
            shares.push(share);
        }
    }
    assert!(0.0 < shares[0] && shares[0] < shares[1] && shares[1] < 1.0);
    assert_eq!(measured(desk), None);
    desk.set_column(kind, Field::FinishedAt, Some("ended_at".to_owned()));
    let_all_time_pass();
    assert_eq!(measured(desk).unwrap().deployments.rows, 4_000);
    assert_eq!(desk.covered().unwrap().from.to_string(), "2026-04-01");
}

#[test]
fn what_is_lost_after_it_was_overtaken_is_not_told() {
    let (_tab, desk) = empty_desk();
    let ids = give(desk, &ALL);
    put(ids[1], Err(Refusal::Lost));
    let change_column = || {
        let header = Some("change_id".to_owned());
        desk.set_column(FileKind::Changes, Field::ChangeId, header);
    };
    hold();
    change_column();
    let_time_pass();
    desk.stop();
    assert_eq!(release(), [(ids[1], false)]);
    assert_eq!(desk.stage(), Stage::Stopped);

    hold();
    let lost = offer(desk, &[("lost.csv", "")]);
    put(lost[0], Err(Refusal::Lost));
    let_time_pass();
    let newer = offer(desk, &[CHANGES]);
    let_time_pass();
    assert_eq!(release(), [(lost[0], false), (newer[0], true)]);
    let_all_time_pass();
    assert_eq!(desk.stage(), Stage::Idle);
    assert!(desk.given().iter().all(|given| given.glimpse.is_ok()));
    assert!(has(desk, Metric::LeadTime));
}

#[test]
fn reading_that_is_stopped_measures_nothing_until_it_is_begun_again() {
    let (_tab, desk) = empty_desk();
    let first = give(desk, &[DEPLOYMENTS, CHANGES]);
    let before = measured(desk);
    let ids = offer(desk, &ALL);
    assert_eq!(kept().len(), first.len() + ids.len());
    desk.stop();
    assert_eq!((desk.stage(), measured(desk)), (Stage::Stopped, None));
    let_all_time_pass();
    assert_eq!(desk.stage(), Stage::Stopped);
    // The files that never arrived are not there; those from before are.
    assert_eq!(kept(), first);
    fetched();
    desk.read();
    let_all_time_pass();
    assert_eq!((measured(desk), fetched()), (before, Vec::new()));
}

#[test]
fn a_file_that_breaks_while_it_is_read_is_told_and_tried_again() {
    let (_tab, desk) = empty_desk();
    let ids = give(desk, &ALL);
    put(ids[2], Err(Refusal::Lost));
    let kind = FileKind::Incidents;
    let header = Some("incident_id".to_owned());
    desk.set_column(kind, Field::IncidentId, header);
    let_all_time_pass();
    assert_eq!(desk.stage(), Stage::Failed(kind, Refusal::Lost));
    assert_eq!(measured(desk), None);
    put(ids[2], Ok(ALL[2].1));
    fetched();
    desk.read();
    let_all_time_pass();
    assert_eq!((desk.stage(), fetched()), (Stage::Idle, vec![ids[2]]));
    assert_eq!(failed(desk), Some((2, 4)));
}

#[test]
fn the_largest_file_is_read_first() {
    let (_tab, desk) = empty_desk();
    let text = many(100);
    let ids = give(desk, &[CHANGES, ("many.csv", &text)]);
    // Each is looked at as it came, and then read.
    assert_eq!(fetched(), [ids[0], ids[1], ids[1], ids[0]]);
}

#[test]
fn what_arrives_when_the_desk_is_gone_is_dropped() {
    let tab = first_tab(&Disk::default());
    let page = Owner::new();
    let desk = page.with(|| desk(tab.handles.mappings));
    hold();
    offer(desk, &[DEPLOYMENTS]);
    let_time_pass();
    let other = offer(desk, &[OTHER]);
    let_time_pass();
    offer(desk, &[CHANGES]);
    page.cleanup();
    let wanted = release().into_iter().filter(|(_, is_wanted)| *is_wanted);
    assert_eq!(wanted.count(), 0);
    let_all_time_pass();
    assert_eq!(fetched().last(), other.last());
}
