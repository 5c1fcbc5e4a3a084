//! What was measured from event files as JSON, for the command line and whatever reads it.

use serde_json::{Map, Value, json};

use crate::assessment::Metric;
use crate::delivery::events::{Measured, Share};
use crate::scoring::Score;

/// The result as JSON: unrounded numbers, null where there is no value.
pub fn to_json(measured: &Measured) -> Value {
    let performance = measured.performance();
    let score = |metric| performance.score(metric).map(Score::value);
    let excluded: Map<String, Value> = measured
        .deployments
        .excluded
        .iter()
        .map(|(reason, rows)| (reason.key().to_owned(), rows.count.into()))
        .collect();
    let frequency = measured.frequency;
    let percent = |share: Option<Share>| share.map(|share| share.percent);
    let failures = measured.change_fail_rate;
    json!({
        "deployments": {
            "counted": measured.deployments.counted,
            "excluded": excluded,
        },
        "lead_time": {
            "median_hours": measured.lead_time.median_hours,
            "p90_hours": measured.lead_time.p90_hours,
            "count": measured.lead_time.count,
            "excluded_nonpositive": measured.lead_time.nonpositive,
            "code": measured.code(Metric::LeadTime),
            "score": score(Metric::LeadTime),
        },
        "deployment_frequency": {
            "per_week": frequency.map(|frequency| frequency.per_week),
            "median_active_days_per_week":
                frequency.map(|frequency| frequency.median_active_days_per_week),
            "mean_per_working_day": frequency.map(|frequency| frequency.mean_per_working_day),
            "code": measured.code(Metric::DeploymentFrequency),
            "score": score(Metric::DeploymentFrequency),
        },
        "change_fail_rate": {
            "percent": percent(failures),
            "failed": failures.map(|failures| failures.count),
            "interval95": failures.map(|failures| [failures.interval95.0, failures.interval95.1]),
            "score": score(Metric::ChangeFailRate),
        },
        "recovery": {
            "median_hours": measured.recovery.median_hours,
            "count": measured.recovery.count,
            "open": measured.recovery.open,
            "code": measured.code(Metric::Recovery),
            "score": score(Metric::Recovery),
        },
        "rework_rate": {
            "percent": percent(measured.rework_rate),
            "score": score(Metric::ReworkRate),
        },
        "overall": performance.overall().map(Score::value),
        "throughput": performance.throughput().map(Score::value),
        "stability": performance.stability().map(Score::value),
    })
}
