//! How sure a measured number is, in plain words.

use super::super::{events, number};
use crate::assessment::{Certainty, Metric};
use crate::delivery::events::{Basis, FEW, FileKind, Measured, Recovery, Share};
use crate::rounding::is_same;

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
        (Some(told), Some(doubt)) => format!("{doubt} {told}"),
        (Some(told), None) => told,
        (None, Some(doubt)) if measured.deployments.counted > 0 => doubt,
        (None, _) => {
            let why = events::not_measured(metric, measured);
            format!("Not measured: {why}.")
        }
    }
}

/// What a number that an assessment keeps was counted from.
pub fn kept(metric: Metric, certainty: Certainty) -> String {
    let counted = number::amount(f64::from(certainty.counted), 0);
    let of = match (metric, certainty.counted) {
        (Metric::LeadTime, 1) => "change",
        (Metric::LeadTime, _) => "changes",
        (Metric::Recovery, 1) => "failed deployment",
        (Metric::Recovery, _) => "failed deployments",
        (_, 1) => "deployment",
        _ => "deployments",
    };
    let interval = certainty
        .interval95
        .map_or_else(String::new, |interval| format!(" {}", between(interval)));
    format!(
        "Counted from {counted} {of}.{interval}{}",
        few(certainty.counted)
    )
}

fn lead_time(measured: &Measured) -> Option<String> {
    let lead_time = &measured.lead_time;
    let p90 = events::hours(lead_time.p90_hours?);
    let left_out = match lead_time.nonpositive {
        0 => String::new(),
        count => format!(" {count} of zero or less left out."),
    };
    Some(format!(
        "The median of {}. Nine in ten took no longer than {p90}.{left_out}{}",
        super::rows(FileKind::Changes, lead_time.count),
        few(lead_time.count)
    ))
}

fn frequency(measured: &Measured) -> Option<String> {
    let frequency = measured.frequency?;
    let count = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let deployments = super::rows(FileKind::Deployments, frequency.deployments);
    let several = number::amount(frequency.median_per_active_day, 1);
    if frequency.basis != Basis::Weeks {
        return Some(format!(
            "{}. So few weeks, or deployments so rare, are counted by days: complete weeks alone would leave too much out.{}",
            events::by_days(&frequency),
            few(frequency.deployments)
        ));
    }
    let active = frequency.median_active_days_per_week.unwrap_or_default();
    let days = if is_same(active, 1.0) { "day" } else { "days" };
    Some(format!(
        "{deployments} in {}; {} a working day on average. At the median, {} {days} of the week saw one, and such a day saw {several}.",
        number::count(count(frequency.weeks), "complete week", "complete weeks"),
        number::amount(frequency.mean_per_working_day, 2),
        number::amount(active, 1),
    ))
}

fn recovery(measured: &Measured) -> Option<String> {
    let recovery = &measured.recovery;
    let p90 = events::hours(recovery.p90_hours?);
    let untimed = match untimed(recovery) {
        none if none.is_empty() => none,
        some => format!(" Not timed: {some}."),
    };
    let count = usize::try_from(recovery.count).unwrap_or(usize::MAX);
    Some(format!(
        "The median of {}. Nine in ten took no longer than {p90}.{untimed}{}",
        number::count(count, "failed deployment", "failed deployments"),
        few(recovery.count)
    ))
}

fn share(share: Share) -> String {
    let of = super::rows(FileKind::Deployments, share.of);
    let count = number::amount(f64::from(share.count), 0);
    format!("{count} of {of}. {}", between(share.interval95))
}

fn between((low, high): (f64, f64)) -> String {
    let amount = |percent: f64| number::amount(percent, 1);
    format!(
        "With so many, the true share lies between {} and {} %, nineteen times in twenty.",
        amount(low),
        amount(high)
    )
}

fn few(count: u32) -> &'static str {
    if count < FEW {
        " So few are a hint, no more."
    } else {
        ""
    }
}

/// What recoveries leave out.
fn untimed(recovery: &Recovery) -> String {
    let mut parts = Vec::new();
    if recovery.open > 0 {
        parts.push(format!("{} still open", recovery.open));
    }
    if recovery.untimed > 0 {
        parts.push(format!("{} without usable times", recovery.untimed));
    }
    if recovery.by_status > 0 {
        parts.push(format!(
            "{} known from the status alone",
            recovery.by_status
        ));
    }
    number::list(&parts)
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
    fn a_kept_number_tells_what_it_was_counted_from() {
        let certainty = Certainty {
            counted: 142,
            interval95: None,
        };
        let words = kept(Metric::LeadTime, certainty);
        assert_eq!(words, "Counted from 142 changes.");
        let share = Certainty {
            counted: 4,
            interval95: Some((15.0, 85.0)),
        };
        let words = kept(Metric::ChangeFailRate, share);
        assert!(words.starts_with("Counted from 4 deployments. With so many"));
        assert!(words.ends_with("a hint, no more."));
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
