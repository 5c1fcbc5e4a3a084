//! What is missing, unreadable, unplaced or unknown never becomes a good number.

mod failures;
mod frequency;
mod others;

use std::fmt::Write as _;

use waymark::assessment::Metric;
use waymark::delivery::events::{Choices, Meanings, Measured, measure};
use waymark::text::events;

use crate::delivery_events::history;

/// One deployment of the shop on each of twenty Mondays, the first on 6 January 2025.
fn weekly() -> String {
    let mut file = "deployment_id,service,environment,finished_at,status,unplanned\n".to_owned();
    for week in 0..20 {
        let day = waymark::assessment::Date::from_days_since_1970(20_094 + week * 7).unwrap();
        let _ = writeln!(file, "d{week},shop,production,{day}T09:00:00Z,success,no");
    }
    file
}

/// Incidents of the shop an hour after the deployments of these weeks, each over two hours later.
fn incidents_of(weeks: &[i64]) -> String {
    let mut file =
        "incident_id,service,created_at,resolved_at,deployment_id,change_related\n".to_owned();
    for week in weeks {
        let day = waymark::assessment::Date::from_days_since_1970(20_094 + week * 7).unwrap();
        let _ = writeln!(file, "i{week},shop,{day}T10:00:00Z,{day}T12:00:00Z,,yes");
    }
    file
}

fn of(deployments: &str, changes: &str, incidents: &str, meanings: Meanings) -> Measured {
    let choices = Choices {
        meanings,
        ..Choices::default()
    };
    measure(&history([deployments, changes, incidents]), &choices)
}

fn plain(deployments: &str, incidents: &str) -> Measured {
    of(deployments, "", incidents, Meanings::default())
}

fn told(measured: &Measured, metric: Metric) -> String {
    events::doubt(metric, measured).unwrap_or_default()
}

const ALL: [i64; 10] = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18];
