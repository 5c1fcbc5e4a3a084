//! A quarter of a team, counted by hand.

use waymark::assessment::{Certainty, Date, Measure, Metric};
use waymark::delivery::events::{Reason, Rows, Warning};

use super::measured_quarter;
use crate::teams::assert_near;

/// Each reason with how many rows it has.
fn counts(rows: &std::collections::BTreeMap<Reason, Rows>) -> Vec<(&'static str, u32)> {
    let mut counts: Vec<_> = rows
        .iter()
        .map(|(reason, rows)| (reason.key(), rows.count))
        .collect();
    counts.sort_unstable();
    counts
}

/// Thirteen weeks of one service among others, by hand.
///
/// Checkout ends a deployment each Tuesday (A) and Thursday (B), and each second Friday (C): 13, 13
/// and 7, together 33. A-1 and A13 lie outside the window; each B has a row for staging too; four A
/// were run again; five X failed; ten S are of search; one row has no id, one no time, one is of 30
/// February. 33, 2, 13, 4, 5, 10 and 3 are 70 rows.
#[test]
fn a_quarters_deployments_are_counted() {
    let measured = measured_quarter();
    let tally = &measured.deployments;
    assert_eq!((tally.rows, tally.counted), (70, 33));
    assert_eq!(
        counts(&tally.excluded),
        [
            ("duplicate", 4),
            ("no_id", 1),
            ("no_time", 1),
            ("not_production", 13),
            ("not_successful", 5),
            ("other_service", 10),
            ("outside_window", 2),
            ("unreadable_time", 1),
        ]
    );
    assert_eq!(tally.excluded[&Reason::UnreadableTime].first, [69]);
    assert_eq!(tally.excluded[&Reason::NoId].first, [71]);

    // 33 in 13 weeks; seven weeks with three active days, six with two.
    let frequency = measured.frequency.unwrap();
    assert_eq!((frequency.weeks, frequency.deployments), (13, 33));
    assert_near(frequency.per_week, 33.0 / 13.0);
    assert_near(frequency.median_active_days_per_week.unwrap(), 3.0);
    assert_near(frequency.mean_per_working_day, 33.0 / 65.0);

    // C of weeks 0, 4, 8 and 12.
    let rework = measured.rework_rate.unwrap();
    assert_eq!((rework.count, rework.of), (4, 33));
    assert_near(rework.percent, 400.0 / 33.0);
}

/// The changes of A take 1 to 13 hours, those of B 24 to 312 in steps of 24, those of C half an hour:
/// sorted, places 0–6 are 0.5, 7–19 are 1–13, 20–32 are 24–312. The median is place 16, 10 hours; nine
/// in ten is place 28.8, between 216 and 240, 235.2 hours.
#[test]
fn a_quarters_lead_times_are_measured() {
    let measured = measured_quarter();
    let times = &measured.lead_time;
    assert_eq!(
        (times.count, times.nonpositive, times.hours.len()),
        (33, 2, 33)
    );
    assert_near(times.median_hours.unwrap(), 10.0);
    assert_near(times.p90_hours.unwrap(), 235.2);
    let tally = measured.changes.unwrap();
    assert_eq!((tally.rows, tally.counted), (42, 33));
    assert_eq!(
        counts(&tally.excluded),
        [
            ("deployment_not_counted", 1),
            ("later_deployment", 2),
            ("no_deployment", 1),
            ("nonpositive", 2),
            ("outside_window", 1),
            ("unknown_deployment", 1),
            ("unreadable_time", 1),
        ]
    );
}

/// Failed are A1 (two incidents, the last over after 5 hours), A2 (by time, 28), B3 (by time, to the
/// second, 0.5), C4 (open), B6 (named, and nothing said of the cause, 1), A7 (over before it began)
/// and A12 (after the window's end, 240; a second one names it and says no readable beginning): 7 of
/// 33. Of one neither cause nor deployment is told, and one names a deployment that did not succeed:
/// the rate is a lower bound. Timed are 0.5, 1, 5, 28, 240: median 5, nine in ten
/// at place 3.6, 28 + 0.6 × 212 = 155.2.
#[test]
fn a_quarters_failures_are_attributed() {
    let measured = measured_quarter();
    let rate = measured.change_fail_rate.unwrap();
    assert_eq!((rate.count, rate.of), (7, 33));
    assert_near(rate.percent, 700.0 / 33.0);
    let (low, high) = rate.interval95;
    assert!((low - 10.6760).abs() < 1e-4 && (high - 37.7516).abs() < 1e-4);
    let recovery = &measured.recovery;
    assert_eq!((recovery.count, recovery.open, recovery.untimed), (5, 1, 1));
    assert_eq!(recovery.hours, [0.5, 1.0, 5.0, 28.0, 240.0]);
    assert_near(recovery.median_hours.unwrap(), 5.0);
    assert_near(recovery.p90_hours.unwrap(), 155.2);
    let tally = measured.incidents.unwrap();
    assert_eq!((tally.rows, tally.counted), (16, 9));
    assert_eq!(
        counts(&tally.excluded),
        [
            ("deployment_not_successful", 1),
            ("duplicate", 1),
            ("no_cause", 1),
            ("no_preceding_deployment", 1),
            ("not_related", 1),
            ("other_service", 1),
            ("outside_window", 1),
        ]
    );
    assert_eq!(counts(&tally.untimed), [("resolved_before_created", 1)]);
    assert_eq!(tally.untimed[&Reason::ResolvedBeforeCreated].first, [10]);
}

/// Codes 5, 4 and 5 score 8, 6 and 8; the shares score 10 less a tenth of themselves.
#[test]
fn a_quarters_scores_are_those_of_the_quick_check() {
    let measured = measured_quarter();
    let codes = Metric::ALL.map(|metric| measured.code(metric));
    assert_eq!(codes, [Some(5), Some(4), Some(5), None, None]);
    let performance = measured.performance();
    assert_near(performance.throughput().unwrap().value(), 22.0 / 3.0);
    let (fail, rework) = (10.0 - 70.0 / 33.0, 10.0 - 40.0 / 33.0);
    assert_near(
        performance.stability().unwrap().value(),
        f64::midpoint(fail, rework),
    );
    assert_near(
        performance.overall().unwrap().value(),
        (22.0 + fail + rework) / 5.0,
    );
}

#[test]
fn the_timeline_has_every_week_with_its_failures() {
    let weeks = measured_quarter().weeks;
    assert_eq!(weeks.len(), 13);
    assert!(weeks.iter().all(|week| week.is_complete));
    let expected: Vec<(u32, u32)> = (0..13)
        .map(|week| {
            let failed = [1, 2, 3, 4, 6, 7, 12].contains(&week);
            (if week % 2 == 0 { 3 } else { 2 }, u32::from(failed))
        })
        .collect();
    let found: Vec<(u32, u32)> = weeks
        .iter()
        .map(|week| (week.deployments, week.failed))
        .collect();
    assert_eq!(found, expected);
    assert_eq!(weeks[0].monday, "2025-01-06".parse::<Date>().unwrap());
}

#[test]
fn what_is_measured_says_how_sure_it_is() {
    let measured = measured_quarter();
    let readings = measured.readings(|_| "deployments.csv".to_owned());
    assert_eq!(readings.len(), 5);
    let rate = readings
        .get(&Metric::ChangeFailRate)
        .unwrap()
        .exact
        .as_ref()
        .unwrap();
    assert_eq!(
        (rate.unit.as_str(), rate.source.as_str()),
        ("percent", "deployments.csv")
    );
    let certainty = rate.certainty.unwrap();
    assert_eq!(certainty.counted, 33);
    assert!(certainty.interval95.is_some());
    let lead = readings.get(&Metric::LeadTime).unwrap();
    assert_eq!(lead.measure, Some(Measure::Code(5)));
    let expected = Certainty {
        counted: 33,
        interval95: None,
    };
    assert_eq!(lead.exact.as_ref().unwrap().certainty, Some(expected));
    assert!(measured.warnings.contains(&Warning::ShortForRework(91)));
    assert!(
        !measured
            .warnings
            .iter()
            .any(|one| matches!(one, Warning::ShortWindow(_)))
    );
}
