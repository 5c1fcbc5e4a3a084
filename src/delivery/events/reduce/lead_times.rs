//! From commit to production.

use super::super::measured::{LeadTime, Reason, Tally};
use super::super::names::BLANK;
use super::super::record::{ChangeRow, Changes};
use super::super::statistic::quantile;
use super::counted::Counted;
use super::{Choices, hours};

/// A change's way to production, as far as its rows have told.
#[derive(Clone, Copy)]
struct Way {
    /// When its first deployment ended.
    finished: i64,
    /// Its earliest commit.
    committed: i64,
    /// The row that stands for it: of its first deployment, of the earliest commit.
    row: u32,
    is_inside: bool,
}

/// A change of which no row has come.
const UNKNOWN: Way = Way {
    finished: i64::MAX,
    committed: i64::MAX,
    row: u32::MAX,
    is_inside: false,
};

/// The lead times of the changes whose first deployment lies in the window.
pub(super) fn lead_times(
    file: &Changes,
    counted: &Counted<'_>,
    choices: &Choices,
) -> (LeadTime, Tally) {
    let mut tally = Tally::of(&file.facts);
    let mut ways = vec![UNKNOWN; file.count];
    let firsts = first_deployments(file, counted);
    for row in &file.rows {
        let found = way(row, &firsts, choices);
        let (Ok(found), Some(way)) = (found, ways.get_mut(row.id as usize)) else {
            tally.exclude(found.err().unwrap_or(Reason::Broken), row.row);
            continue;
        };
        let committed = way.committed.min(found.committed);
        let is_first =
            (found.finished, found.committed, found.row) < (way.finished, way.committed, way.row);
        if is_first {
            if way.row != UNKNOWN.row {
                tally.exclude(Reason::LaterDeployment, way.row);
            }
            *way = found;
        } else {
            tally.exclude(Reason::LaterDeployment, found.row);
        }
        way.committed = committed;
    }
    let mut times: Vec<f64> = Vec::new();
    let mut nonpositive = 0;
    for way in ways.iter().filter(|way| way.row != UNKNOWN.row) {
        if !way.is_inside {
            tally.exclude(Reason::OutsideWindow, way.row);
        } else if way.committed >= way.finished {
            nonpositive += 1;
            tally.exclude(Reason::NonPositive, way.row);
        } else {
            tally.counted += 1;
            times.push(hours(way.finished - way.committed));
        }
    }
    times.sort_unstable_by(f64::total_cmp);
    let lead_time = LeadTime {
        median_hours: quantile(&times, 0.5),
        p90_hours: quantile(&times, 0.9),
        count: tally.counted,
        nonpositive,
        hours: times,
    };
    (lead_time, tally)
}

/// For each deployment that the changes name, the end of its first success, and whether that lies in
/// the window.
fn first_deployments(file: &Changes, counted: &Counted<'_>) -> Vec<Option<(i64, bool)>> {
    let ids = counted.ids_of(&file.deployments);
    let first = |id: u32| {
        let deployments = counted.list.get(counted.with_id(id))?;
        let ends = deployments.iter().map(|one| (one.finished, one.is_inside));
        ends.min()
    };
    ids.into_iter().map(|id| id.and_then(first)).collect()
}

fn way(row: &ChangeRow, firsts: &[Option<(i64, bool)>], choices: &Choices) -> Result<Way, Reason> {
    if row.id == BLANK {
        return Err(Reason::NoId);
    }
    if row.deployment == BLANK {
        return Err(Reason::NoDeployment);
    }
    let committed = row.committed.at(&choices.zone);
    let committed = committed.map_err(Reason::of_lack)?;
    let first = firsts.get(row.deployment as usize).copied().flatten();
    let (finished, is_inside) = first.ok_or(Reason::DeploymentNotCounted)?;
    Ok(Way {
        finished,
        committed,
        row: row.row,
        is_inside,
    })
}
