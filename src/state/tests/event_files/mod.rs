//! Event files are recognised, read and measured; what was chosen for them is remembered, and nothing
//! that was overtaken leaves a trace.

mod drawer;
mod interrupted;
mod recognised;
mod said;

use super::world::{Tab, first_tab};
use crate::assessment::Metric;
use crate::delivery::events::{
    Choices, FileKind, History, Import, Meanings, Measured, Table, guess, measure,
};
use crate::state::event_files::EventDesk;
use crate::storage::disk::Disk;

const DEPLOYMENTS: (&str, &str) = (
    "deployments.csv",
    "deployment_id,service,environment,finished_at,status,unplanned\n\
     d1,shop,production,2026-03-02T10:00:00Z,success,no\n\
     s1,shop,staging,2026-03-03T10:00:00Z,success,no\n\
     d2,shop,production,2026-03-04T11:00:00+01:00,success,yes\n\
     f1,shop,production,2026-03-05T10:00:00Z,failed,\n\
     d3,shop,production,2026-03-10T10:00:00Z,success,no\n\
     d4,shop,production,2026-03-12T10:00:00Z,success,no\n",
);
const CHANGES: (&str, &str) = (
    "changes.csv",
    "change_id,deployment_id,committed_at\n\
     c1,d1,2026-03-02T08:00:00Z\n\
     c2,d2,2026-03-04T06:00:00Z\n\
     c3,d3,2026-03-09T08:00:00Z\n",
);
const INCIDENTS: (&str, &str) = (
    "incidents.csv",
    "incident_id,service,created_at,resolved_at,deployment_id,change_related\n\
     i1,shop,2026-03-04T11:00:00Z,2026-03-04T15:00:00Z,d2,yes\n\
     i2,shop,2026-03-10T11:00:00Z,,d3,yes\n",
);
const ALL: [(&str, &str); 3] = [DEPLOYMENTS, CHANGES, INCIDENTS];

/// A tab of a new disk, and a desk in it.
fn empty_desk() -> (Tab, EventDesk) {
    let tab = first_tab(&Disk::default());
    let desk = drawer::desk(tab.handles.mappings);
    (tab, desk)
}

/// What the desk measures.
fn measured(desk: EventDesk) -> Option<Measured> {
    desk.with_measured(|measured| Some(measured?.clone()))
}

/// Deployments that failed, of how many.
fn failed(desk: EventDesk) -> Option<(u32, u32)> {
    let share = measured(desk)?.change_fail_rate?;
    Some((share.count, share.of))
}

/// What the core says of such files of one service or none, without a desk.
fn by_the_core(files: &[(FileKind, &str)]) -> Measured {
    let mut history = History::default();
    let (mut of_deployments, mut of_incidents) = (None, None);
    for (kind, text) in files {
        let table = Table::open((*text).into()).unwrap();
        let (preset, columns) = guess(*kind, table.headers());
        match kind {
            FileKind::Deployments => of_deployments = preset,
            FileKind::Incidents => of_incidents = preset,
            FileKind::Changes => (),
        }
        let mut import = Import::new(table, *kind, &columns).unwrap();
        while !import.step(1_000_000).unwrap().is_done {}
        history.put(import.into_records().unwrap());
    }
    let mut meanings = Meanings::of(of_deployments, of_incidents);
    meanings.take_only_environment(&history);
    let services = history.services();
    let first = services.first().map(|(name, _)| name.clone());
    let choices = Choices {
        service: first.filter(|_| services.len() > 1),
        meanings,
        ..Choices::default()
    };
    measure(&history, &choices)
}

/// Whether a metric has a value.
fn has(desk: EventDesk, metric: Metric) -> bool {
    measured(desk).is_some_and(|measured| measured.exact(metric, "").is_some())
}
