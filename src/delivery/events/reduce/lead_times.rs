//! From commit to production.

use super::counted::{Counted, Fate};
use super::matching::Matches;
use super::said::Heard;
use super::{Choices, hours};
use crate::delivery::events::doubt::{Doubt, is_too_many};
use crate::delivery::events::measured::LeadTime;
use crate::delivery::events::names::{BLANK, Names};
use crate::delivery::events::reason::{Reason, Tally};
use crate::delivery::events::record::{ChangeRow, Changes};
use crate::delivery::events::statistic::quantile;
use crate::delivery::events::time::Lack;

/// What changes say of the deployments.
#[derive(Debug, Default)]
pub(super) struct LeadTimes<'a> {
    pub(super) times: LeadTime,
    pub(super) tally: Tally,
    pub(super) doubts: Vec<Doubt>,
    pub(super) deployments: Matches,
    /// The names that the file of changes has for deployments.
    pub(super) names: Option<&'a Names>,
    /// The id of the deployment that carries the most of the timed changes, and how many.
    pub(super) most: Option<(u32, u32)>,
}

/// A change's way to production, as far as its rows have told.
#[derive(Clone, Copy)]
struct Way {
    /// When its first deployment ended.
    finished: i64,
    /// Its earliest commit.
    committed: i64,
    /// The row that stands for it: of its first deployment, of the earliest commit.
    row: u32,
    /// The id of its first deployment.
    deployment: u32,
    is_inside: bool,
}

/// A change of which no row has come.
const UNKNOWN: Way = Way {
    finished: i64::MAX,
    committed: i64::MAX,
    row: u32::MAX,
    deployment: BLANK,
    is_inside: false,
};

/// A deployment that changes name: its id, the end of its first success, and whether that lies in the
/// window.
type First = Result<(u32, i64, bool), Reason>;

/// The lead times of the changes whose first deployment lies in the window.
pub(super) fn lead_times<'a>(
    file: &'a Changes,
    counted: &Counted<'_>,
    choices: &Choices,
) -> LeadTimes<'a> {
    let mut tally = Tally::of(&file.facts);
    let mut heard = Heard::default();
    let mut ways = vec![UNKNOWN; file.count];
    let deployments = counted.ids_of(&file.deployments);
    let firsts = first_deployments(file, &deployments, counted);
    for row in &file.rows {
        let found = way(row, &firsts, choices);
        let (Ok(found), Some(way)) = (found, ways.get_mut(row.id as usize)) else {
            let reason = found.err().unwrap_or(Reason::Broken);
            tally.exclude(reason, row.row);
            if matches!(
                reason,
                Reason::UnknownDeployment
                    | Reason::DeploymentNotUnderstood
                    | Reason::DeploymentNotCounted
            ) {
                heard.add(reason, row.deployment);
            }
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
    heard.tell(&mut tally, |_| Some(&file.deployments));
    let (times, most) = times(&ways, &mut tally);
    let mut found = LeadTimes {
        times,
        tally,
        deployments,
        names: Some(&file.deployments),
        most,
        doubts: Vec::new(),
    };
    // Broken rows stand in the tally already.
    let unread = file.facts.unread() - file.facts.broken.count;
    found.doubt(
        ways.iter().filter(|way| way.row != UNKNOWN.row).count(),
        unread,
    );
    found
}

/// Times the changes of the window, and finds the deployment with most of them.
fn times(ways: &[Way], tally: &mut Tally) -> (LeadTime, Option<(u32, u32)>) {
    let mut times: Vec<f64> = Vec::new();
    let mut carriers: Vec<u32> = Vec::new();
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
            carriers.push(way.deployment);
        }
    }
    times.sort_unstable_by(f64::total_cmp);
    carriers.sort_unstable();
    let runs = carriers.chunk_by(PartialEq::eq);
    let runs = runs.filter_map(|run| Some((*run.first()?, u32::try_from(run.len()).ok()?)));
    // Of as many, the one that came first in the file of deployments.
    let most = runs.max_by_key(|(id, changes)| (*changes, std::cmp::Reverse(*id)));
    let lead_time = LeadTime {
        median_hours: quantile(&times, 0.5),
        p90_hours: quantile(&times, 0.9),
        count: tally.counted,
        nonpositive,
        hours: times,
    };
    (lead_time, most)
}

impl LeadTimes<'_> {
    /// Weighs what was not understood against the changes that were placed; with too much of it there
    /// is no lead time.
    fn doubt(&mut self, placed: usize, unread: u32) {
        let excluded = self.tally.excluded.iter();
        let lost = excluded.filter(|(reason, _)| reason.is_unplaced());
        let lost: u32 = lost.map(|(_, rows)| rows.count).sum();
        let lost = lost + unread;
        let of = lost.saturating_add(u32::try_from(placed).unwrap_or(u32::MAX));
        if lost > 0 {
            self.doubts.push(Doubt::Changes { lost, of });
        }
        let tally = &self.tally;
        let unsaid = tally.count(Reason::NoDeployment) + tally.count(Reason::NoChange);
        if unsaid > 0 {
            self.doubts.push(Doubt::Unsaid(unsaid));
        }
        if is_too_many(lost, of) {
            self.times.median_hours = None;
            self.times.p90_hours = None;
        }
    }
}

fn first_deployments(file: &Changes, ids: &Matches, counted: &Counted<'_>) -> Vec<First> {
    let first = |(name, id): (u32, &Option<u32>)| -> First {
        let id = match id {
            Some(id) => *id,
            None if name == BLANK => return Err(Reason::NoDeployment),
            None => return Err(Reason::UnknownDeployment),
        };
        let deployments = counted.list.get(counted.with_id(id)).unwrap_or_default();
        let ends = deployments.iter().map(|one| (one.finished, one.is_inside));
        let fate = || match counted.fate(id) {
            Fate::Lost => Reason::DeploymentNotUnderstood,
            Fate::NotCounted | Fate::NotSuccessful => Reason::DeploymentNotCounted,
        };
        let (finished, is_inside) = ends.min().ok_or_else(fate)?;
        Ok((id, finished, is_inside))
    };
    (0..)
        .zip(&ids.numbers)
        .map(first)
        .take(file.deployments.len())
        .collect()
}

fn way(row: &ChangeRow, firsts: &[First], choices: &Choices) -> Result<Way, Reason> {
    let first = firsts.get(row.deployment as usize).copied();
    // What does not count at all comes before what is not known.
    let first = first.unwrap_or(Err(Reason::UnknownDeployment));
    if let Err(reason) = first
        && !reason.is_unplaced()
    {
        return Err(reason);
    }
    let committed = row.committed.at(&choices.zone);
    match committed {
        // A list of deployments holds those without a commit, too.
        Err(Lack::Absent) if row.id == BLANK => return Err(Reason::NoChange),
        _ if row.id == BLANK => return Err(Reason::NoId),
        _ => {}
    }
    let committed = committed.map_err(Reason::of_lack)?;
    let (deployment, finished, is_inside) = first?;
    Ok(Way {
        finished,
        committed,
        row: row.row,
        deployment,
        is_inside,
    })
}
