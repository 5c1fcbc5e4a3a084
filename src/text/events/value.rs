//! Values as people say them, and what stands in for one that is not there.

use super::super::{delivery, number};
use super::{doubts_in_short, standing};
use crate::assessment::{Date, Metric};
use crate::delivery::events::{Basis, Frequency, Measured, Share, Window};
use crate::rounding::{NOISE, is_same};

/// A length of time, in the unit that reads best: `42 minutes`, `5.5 hours`, `3.1 days`.
pub fn hours(hours: f64) -> String {
    if hours < 1.0 {
        match format!("{:.0}", hours * 60.0).as_str() {
            "1" => "1 minute".to_owned(),
            minutes => format!("{minutes} minutes"),
        }
    } else if hours < 48.0 {
        format!("{} hours", number::decimal(hours))
    } else {
        format!("{} days", number::decimal(hours / 24.0))
    }
}

/// How often, in the unit in which a person would say it: `2.5 per week`, `2.0 per month`, `3.9 per
/// year`.
pub fn rate(per_week: f64) -> String {
    const DAYS_OF_MONTH: f64 = 30.4375;
    const DAYS_OF_YEAR: f64 = 365.25;
    let (per_month, per_year) = (
        per_week / 7.0 * DAYS_OF_MONTH,
        per_week / 7.0 * DAYS_OF_YEAR,
    );
    // What rounds to one is one: a month of 31 days is not less than a month.
    match () {
        () if per_week >= 1.0 => format!("{} per week", number::decimal(per_week)),
        () if per_month >= 1.0 - NOISE => format!("{} per month", number::decimal(per_month)),
        () => format!("{} per year", number::decimal(per_year)),
    }
}

/// A share with its interval: `12.5 % (3 of 24; 95 % interval 4.3 % to 31.0 %)`.
pub fn share(share: Share) -> String {
    let (low, high) = share.interval95;
    format!(
        "{} % ({} of {}; 95 % interval {} % to {} %)",
        number::decimal(share.percent),
        share.count,
        share.of,
        number::decimal(low),
        number::decimal(high),
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
                hours(times.median_hours?),
                hours(times.p90_hours?),
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
                hours(times.median_hours?),
                hours(times.p90_hours?),
                count(times.count, "failed deployment", "failed deployments"),
            )
        }
        Metric::ChangeFailRate => format!("{bound}{}", share(measured.change_fail_rate?)),
        Metric::ReworkRate => format!("{bound}{}", share(measured.rework_rate?)),
    })
}

fn frequency(frequency: &Frequency) -> String {
    let count = |count: u32, one, many| number::count(count as usize, one, many);
    let rate = rate(frequency.per_week);
    match frequency.basis {
        Basis::Weeks => {
            let active = frequency.median_active_days_per_week.unwrap_or_default();
            let days = if is_same(active, 1.0) { "day" } else { "days" };
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
    number::count(usize::try_from(days).unwrap_or(usize::MAX), "day", "days")
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
    fn lengths_of_time_are_told_in_a_unit_that_fits() {
        for (length, text) in [
            (0.0, "0 minutes"),
            (1.0 / 60.0, "1 minute"),
            (0.7, "42 minutes"),
            (1.0, "1.0 hours"),
            (5.5, "5.5 hours"),
            (74.4, "3.1 days"),
        ] {
            assert_eq!(hours(length), text);
        }
    }

    #[test]
    fn rates_are_told_in_a_unit_that_fits() {
        for (per_week, text) in [
            (7.4, "7.4 per week"),
            (1.0, "1.0 per week"),
            (0.45, "2.0 per month"),
            (7.0 / 30.4375, "1.0 per month"),
            (0.21, "11.0 per year"),
            (0.02, "1.0 per year"),
        ] {
            assert_eq!(rate(per_week), text);
        }
    }

    #[test]
    fn a_window_ends_with_its_last_day() {
        let days = Window {
            from: "2025-01-06".parse().unwrap(),
            to: "2025-04-07".parse().unwrap(),
        };
        assert_eq!(window(days), "6 January 2025 to 6 April 2025");
    }
}
