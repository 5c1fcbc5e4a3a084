//! How sure a measured number is, in plain words.

use crate::assessment::Metric;
use crate::delivery::events::{Basis, FileKind, Frequency, Measured, Recovery, Share};
use crate::text::{delivery, events, number};
use crate::words::history as words;

/// The answer option that says several deployments a day.
const SEVERAL_A_DAY: u8 = 6;

/// What a metric rests on and how far it can be trusted; what it lacks where it was not measured.
pub fn sure(metric: Metric, measured: &Measured) -> String {
    let told = match metric {
        Metric::LeadTime => lead_time(measured),
        Metric::DeploymentFrequency => frequency(measured),
        Metric::Recovery => recovery(measured),
        Metric::ChangeFailRate => measured.change_fail_rate.map(share),
        Metric::ReworkRate => measured.rework_rate.map(share),
    };
    let doubt = events::doubt(metric, measured);
    match (told, doubt) {
        (Some(told), doubt) => number::sentences(doubt.into_iter().chain([told])),
        (None, Some(doubt)) if measured.deployments.counted > 0 => doubt,
        (None, _) => words::not_measured(&events::not_measured(metric, measured)),
    }
}

fn lead_time(measured: &Measured) -> Option<String> {
    let lead_time = &measured.lead_time;
    let most = words::nine_in_ten(&number::elapsed(lead_time.p90_hours?));
    let median = words::median_of(&super::rows(FileKind::Changes, lead_time.count));
    let left_out =
        (lead_time.nonpositive > 0).then(|| words::zero_or_less(lead_time.nonpositive as usize));
    let few = few(lead_time.count);
    let told = [Some(median), Some(most), left_out, few];
    Some(number::sentences(told.into_iter().flatten()))
}

fn frequency(measured: &Measured) -> Option<String> {
    let frequency = measured.frequency?;
    if frequency.basis != Basis::Weeks {
        let counted = words::by_days(&events::by_days(&frequency));
        let told = [
            Some(counted),
            on_demand(frequency),
            few(frequency.deployments),
        ];
        return Some(number::sentences(told.into_iter().flatten()));
    }
    let active = frequency.median_active_days_per_week.unwrap_or_default();
    Some(number::sentences([
        words::by_weeks(
            &super::rows(FileKind::Deployments, frequency.deployments),
            frequency.weeks as usize,
            &number::amount(frequency.mean_per_working_day, 2),
        ),
        words::active_days(
            &number::rounded(active, 1),
            &number::amount(frequency.median_per_active_day, 1),
        ),
        on_demand(frequency).unwrap_or_default(),
    ]))
}

/// Why a frequency counts as several a day.
fn on_demand(frequency: Frequency) -> Option<String> {
    (frequency.code == SEVERAL_A_DAY).then(|| words::on_demand().to_owned())
}

fn recovery(measured: &Measured) -> Option<String> {
    let recovery = &measured.recovery;
    let most = words::nine_in_ten(&number::elapsed(recovery.p90_hours?));
    let median = words::median_of_failed(recovery.count as usize);
    let told = [
        Some(median),
        Some(most),
        untimed(recovery),
        few(recovery.count),
    ];
    Some(number::sentences(told.into_iter().flatten()))
}

fn share(share: Share) -> String {
    let of = super::rows(FileKind::Deployments, share.of);
    number::sentences([
        words::share_of(share.count as usize, &of),
        delivery::interval(share.interval95),
    ])
}

fn few(count: u32) -> Option<String> {
    delivery::few(count).map(str::to_owned)
}

/// What recoveries leave out, if anything.
fn untimed(recovery: &Recovery) -> Option<String> {
    let parts = [
        (recovery.open, words::untimed_open as fn(usize) -> String),
        (recovery.untimed, words::untimed_times),
        (recovery.by_status, words::untimed_status),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, say)| say(count as usize)).collect();
    (!parts.is_empty()).then(|| words::untimed(&number::list(&parts)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::events::LeadTime;

    #[test]
    fn a_share_says_what_chance_leaves_open() {
        let none = Share {
            percent: 0.0,
            count: 0,
            of: 10,
            interval95: (0.0, 27.753_279_8),
        };
        assert!(share(none).contains("between 0 and 27.8 %"));
    }

    #[test]
    fn what_counts_as_on_demand_says_why() {
        let mut frequency = Frequency {
            basis: Basis::Weeks,
            weeks: 12,
            deployments: 88,
            per_week: 88.0 / 12.0,
            median_active_days_per_week: Some(4.0),
            mean_per_working_day: 88.0 / 60.0,
            median_per_active_day: 2.0,
            code: 6,
        };
        let told = |frequency| {
            sure(
                Metric::DeploymentFrequency,
                &Measured {
                    frequency: Some(frequency),
                    ..Measured::default()
                },
            )
        };
        assert!(told(frequency).contains("1.47 a working day"));
        assert!(told(frequency).contains(words::on_demand()));
        frequency.code = 5;
        assert!(!told(frequency).contains(words::on_demand()));
    }

    #[test]
    fn a_number_that_is_missing_says_what_it_lacks() {
        let mut measured = Measured::default();
        assert!(sure(Metric::LeadTime, &measured).contains("no deployment counts"));
        measured.deployments.counted = 3;
        assert!(sure(Metric::LeadTime, &measured).contains("file of changes"));
        measured.lead_time = LeadTime {
            median_hours: Some(3.0),
            p90_hours: Some(50.0),
            count: 4,
            nonpositive: 1,
            hours: Vec::new(),
        };
        let words = sure(Metric::LeadTime, &measured);
        assert!(
            words.contains("4 changes") && words.contains("hint") && words.contains("2.1 days")
        );
    }
}
