//! Values as people say them, and what stands in for one that is not there.

use super::super::{delivery, number};
use super::{doubts_in_short, standing};
use crate::assessment::{Date, Metric};
use crate::delivery::events::{Basis, Frequency, Measured, Share, Window};

/// A share with its interval: `12.5 % (3 of 24; 95 % interval 4.3 % to 31.0 %)`.
pub fn share(share: Share) -> String {
    let (low, high) = share.interval95;
    format!(
        "{} ({} of {}; 95 % interval {} to {})",
        number::share(share.percent / 100.0),
        share.count,
        share.of,
        number::share(low / 100.0),
        number::share(high / 100.0),
    )
}

/// The days that were looked at: `6 January 2025 to 6 April 2025`, both included.
pub fn window(window: Window) -> String {
    let last = Date::from_days_since_1970(window.to.days_since_1970() - 1).unwrap_or(window.to);
    format!("{} to {}", number::day(window.from), number::day(last))
}

/// Where a metric's reading comes from, to stand beside it: the files, the window, what was counted,
/// and what was not understood.
pub fn source(metric: Metric, files: &str, service: Option<&str>, measured: &Measured) -> String {
    let mut parts = vec![files.to_owned()];
    parts.extend(service.map(str::to_owned));
    parts.extend(measured.window.map(window));
    let counted = usize::try_from(measured.deployments.counted).unwrap_or(usize::MAX);
    parts.push(number::count(counted, "deployment", "deployments"));
    if let (Some(bound), Some(doubts)) = (
        standing(measured.standing(metric)),
        doubts_in_short(metric, measured),
    ) {
        parts.push(format!("{bound} that: {doubts}"));
    }
    parts.join("; ")
}

/// A metric's value in a line; nothing if it could not be measured. One that is only a bound says so.
pub fn measured(metric: Metric, measured: &Measured) -> Option<String> {
    let count = |count: u32, one, many| number::count(count as usize, one, many);
    let bound = standing(measured.standing(metric));
    let bound = bound.map_or_else(String::new, |bound| format!("{bound} "));
    Some(match metric {
        Metric::LeadTime => {
            let times = &measured.lead_time;
            format!(
                "median {bound}{}, nine in ten within {}, of {}",
                number::elapsed(times.median_hours?),
                number::elapsed(times.p90_hours?),
                count(times.count, "change", "changes"),
            )
        }
        Metric::DeploymentFrequency => format!("{bound}{}", frequency(&measured.frequency?)),
        Metric::Recovery => {
            let times = &measured.recovery;
            let open = match times.open {
                0 => String::new(),
                open => format!("; {open} still open"),
            };
            format!(
                "median {bound}{}, nine in ten within {}, of {}{open}",
                number::elapsed(times.median_hours?),
                number::elapsed(times.p90_hours?),
                count(times.count, "failed deployment", "failed deployments"),
            )
        }
        Metric::ChangeFailRate => format!("{bound}{}", share(measured.change_fail_rate?)),
        Metric::ReworkRate => format!("{bound}{}", share(measured.rework_rate?)),
    })
}

fn frequency(frequency: &Frequency) -> String {
    let count = |count: u32, one, many| number::count(count as usize, one, many);
    let rate = number::rate(frequency.per_week);
    match frequency.basis {
        Basis::Weeks => {
            let active = frequency.median_active_days_per_week.unwrap_or_default();
            let days = if (active - 1.0).abs() < 1e-9 {
                "day"
            } else {
                "days"
            };
            format!(
                "{rate} over {}, {} per working day, on a median of {} {days} a week",
                count(frequency.weeks, "complete week", "complete weeks"),
                number::decimal(frequency.mean_per_working_day),
                number::amount(active, 1),
            )
        }
        Basis::Days(_) | Basis::Between(_) => format!("{rate}, {}", by_days(frequency)),
    }
}

/// What a frequency by days is counted from: `2 deployments in 31 days`.
pub(in super::super) fn by_days(frequency: &Frequency) -> String {
    let deployments = frequency.deployments as usize;
    let deployments = number::count(deployments, "deployment", "deployments");
    match frequency.basis {
        Basis::Weeks => deployments,
        Basis::Days(days) => format!("{deployments} in {}", span(days)),
        Basis::Between(days) => {
            format!("{deployments}, {} from the first to the last", span(days))
        }
    }
}

/// A number of days.
pub(super) fn span(days: i64) -> String {
    number::days(usize::try_from(days).unwrap_or(usize::MAX))
}

/// Why a metric could not be measured.
pub fn not_measured(metric: Metric, measured: &Measured) -> String {
    if measured.deployments.counted == 0 {
        return "no deployment counts".to_owned();
    }
    if let Some(doubts) = doubts_in_short(metric, measured) {
        return format!("not known: {doubts}");
    }
    let why = match metric {
        Metric::LeadTime if measured.changes.is_none() => "needs a file of changes",
        Metric::LeadTime => "no change could be timed",
        Metric::DeploymentFrequency if measured.deployments.counted == 1 => {
            "a single deployment shows no rate; choose the days to look at"
        }
        Metric::DeploymentFrequency => "less than a week shows no rate; choose the days to look at",
        Metric::ChangeFailRate | Metric::Recovery if measured.incidents.is_none() => {
            "needs a file of incidents"
        }
        Metric::ChangeFailRate => "the incidents do not tell what caused them",
        Metric::Recovery if measured.change_fail_rate.is_none() => {
            "it is not known which deployments failed"
        }
        Metric::Recovery if measured.recovery.open > 0 => {
            "no failed deployment is recovered from yet"
        }
        Metric::Recovery => "no failed deployment could be timed",
        Metric::ReworkRate => "no deployment is marked as planned or unplanned",
    };
    why.to_owned()
}

/// The words of DORA's answer option that a measured value falls under.
pub fn option(metric: Metric, measured: &Measured) -> Option<&'static str> {
    measured
        .code(metric)
        .map(|code| delivery::option(metric, code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_ends_with_its_last_day() {
        let days = Window {
            from: "2025-01-06".parse().unwrap(),
            to: "2025-04-07".parse().unwrap(),
        };
        assert_eq!(window(days), "6 January 2025 to 6 April 2025");
    }
}
