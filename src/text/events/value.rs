//! Values as people say them, and what stands in for one that is not there.

use super::{clauses, doubts_in_short};
use crate::assessment::{Date, Metric};
use crate::delivery::events::{Basis, Frequency, Measured, Standing, Window};
use crate::text::{delivery, number};
use crate::words::events as words;

/// The days that were looked at: `6 January 2025 to 6 April 2025`, both included.
pub fn window(window: Window) -> String {
    let last = Date::from_days_since_1970(window.to.days_since_1970() - 1).unwrap_or(window.to);
    words::window(&number::day(window.from), &number::day(last))
}

/// Where a metric's reading comes from, to stand beside it: the files, the window, what was counted,
/// and what was not understood.
pub fn source(metric: Metric, files: &str, service: Option<&str>, measured: &Measured) -> String {
    let counted = words::deployments(measured.deployments.counted as usize);
    let doubts = doubts_in_short(metric, measured).and_then(|doubts| {
        let bound = match measured.standing(metric) {
            Standing::Known => return None,
            Standing::AtLeast => words::SourceDoubtsBound::AtLeast,
            Standing::AtMost => words::SourceDoubtsBound::AtMost,
            Standing::About => words::SourceDoubtsBound::About,
        };
        Some(words::source_doubts(bound, &doubts))
    });
    let files = std::iter::once(files.to_owned());
    let looked_at = service
        .map(str::to_owned)
        .into_iter()
        .chain(measured.window.map(window));
    clauses(files.chain(looked_at).chain([counted]).chain(doubts))
}

/// What a frequency by days is counted from: `2 deployments in 31 days`.
pub(in crate::text) fn by_days(frequency: &Frequency) -> String {
    let deployments = frequency.deployments as usize;
    match frequency.basis {
        Basis::Weeks => words::deployments(deployments),
        Basis::Days(days) => words::by_days(deployments, counted(days)),
        Basis::Between(days) => words::between_days(deployments, counted(days)),
    }
}

/// A number of days as a count.
pub(super) fn counted(days: i64) -> usize {
    usize::try_from(days).unwrap_or_default()
}

/// Why a metric could not be measured, as a clause.
pub fn not_measured(metric: Metric, measured: &Measured) -> String {
    if measured.deployments.counted == 0 {
        return words::no_deployments().to_owned();
    }
    if let Some(doubts) = doubts_in_short(metric, measured) {
        return words::not_known(&doubts);
    }
    let why = match metric {
        Metric::LeadTime if measured.changes.is_none() => words::no_changes_file(),
        Metric::LeadTime => words::no_timed_change(),
        Metric::DeploymentFrequency if measured.deployments.counted == 1 => words::one_deployment(),
        Metric::DeploymentFrequency => words::less_than_a_week(),
        Metric::ChangeFailRate | Metric::Recovery if measured.incidents.is_none() => {
            words::no_incidents_file()
        }
        Metric::ChangeFailRate => words::no_causes(),
        Metric::Recovery if measured.change_fail_rate.is_none() => words::no_failures_known(),
        Metric::Recovery if measured.recovery.open > 0 => words::none_recovered(),
        Metric::Recovery => words::no_timed_recovery(),
        Metric::ReworkRate => words::no_marks(),
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
