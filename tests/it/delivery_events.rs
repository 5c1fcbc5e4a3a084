//! Delivery measured from event files: what comes out, whatever the files look like.

use std::fmt::Write as _;

use waymark::assessment::{Certainty, Date, Measure, Metric};
use waymark::delivery::events::{
    Basis, Choices, EmptyRelated, Encoding, Field, FileKind, Form, History, Import, Meanings,
    Measured, Preset, Reason, Records, Rows, Table, TableError, Warning, Zone, guess, measure,
};
use waymark::ordered::SortedMap;

use crate::event_files;
use crate::teams::{assert_near, path};

/// Reads a file as its headers suggest, so many rows at a time.
fn read_in_steps(
    kind: FileKind,
    bytes: impl Into<Vec<u8>>,
    rows: usize,
) -> (Records, Option<Preset>) {
    let table = Table::open(bytes.into()).unwrap();
    let (preset, columns) = guess(kind, table.headers());
    let mut import = Import::new(table, kind, &columns).unwrap();
    while !import.step(rows).unwrap().is_done {}
    (import.into_records().unwrap(), preset)
}

fn read(kind: FileKind, bytes: impl Into<Vec<u8>>) -> Records {
    read_in_steps(kind, bytes, 1_000).0
}

pub(crate) fn history(files: [&str; 3]) -> History {
    let mut history = History::default();
    for (kind, file) in FileKind::ALL.into_iter().zip(files) {
        if !file.is_empty() {
            history.put(read(kind, file));
        }
    }
    history
}

pub(crate) fn days(from: &str, to: &str) -> Choices {
    Choices {
        from: Some(from.parse().unwrap()),
        to: Some(to.parse().unwrap()),
        ..Choices::default()
    }
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(path("tests/fixtures/events").join(name)).unwrap()
}

fn quarter() -> [String; 3] {
    FileKind::ALL.map(|kind| {
        let bytes = fixture(&format!("quarter/{}.csv", kind.key()));
        String::from_utf8(bytes).unwrap()
    })
}

fn quarter_choices() -> Choices {
    Choices {
        service: Some("checkout".to_owned()),
        ..days("2025-01-06", "2025-04-07")
    }
}

pub(crate) fn measured_quarter() -> Measured {
    let files = quarter();
    measure(
        &history(files.each_ref().map(String::as_str)),
        &quarter_choices(),
    )
}

/// Each reason with how many rows it has.
fn counts(rows: &std::collections::BTreeMap<Reason, Rows>) -> Vec<(&'static str, u32)> {
    let mut counts: Vec<_> = rows
        .iter()
        .map(|(reason, rows)| (reason.key(), rows.count))
        .collect();
    counts.sort_unstable();
    counts
}

/// A result without the numbers of rows, which depend on their order.
pub(crate) fn without_row_numbers(mut measured: Measured) -> Measured {
    let Measured {
        deployments,
        changes,
        incidents,
        ..
    } = &mut measured;
    for tally in [Some(deployments), changes.as_mut(), incidents.as_mut()]
        .into_iter()
        .flatten()
    {
        for found in tally.unreadable.values_mut() {
            found.row = 0;
        }
        for rows in tally
            .excluded
            .values_mut()
            .chain(tally.untimed.values_mut())
        {
            rows.first.clear();
        }
    }
    measured
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

/// Writes a plain file in another way.
type Way<'a> = (&'a str, &'a dyn Fn(&str) -> Vec<u8>);

/// The way a file is written changes nothing of what it says.
#[test]
fn one_history_has_one_result_however_it_is_written() {
    let expected = measured_quarter();
    let files = quarter();
    let utf16 = |text: &str| -> Vec<u8> {
        format!("\u{feff}{text}")
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect()
    };
    let quoted = |text: &str| -> Vec<u8> {
        let lines = text
            .lines()
            .map(|line| format!("\"{}\"\r\n", line.replace(',', "\";\"")));
        lines.collect::<String>().into_bytes()
    };
    let marked = |text: &str| format!("\u{feff}{}", text.replace(',', "\t")).into_bytes();
    let json = |text: &str| format!("{{\"rows\":{}}}", event_files::json(text)).into_bytes();
    let ways: [Way<'_>; 4] = [
        ("UTF-16", &utf16),
        ("quotes, semicolons and CRLF", &quoted),
        ("a byte order mark and tabs", &marked),
        ("JSON", &json),
    ];
    for (name, way) in ways {
        let mut history = History::default();
        for (kind, file) in FileKind::ALL.into_iter().zip(&files) {
            history.put(read(kind, way(file)));
        }
        let found = measure(&history, &quarter_choices());
        assert_eq!(
            without_row_numbers(found),
            without_row_numbers(expected.clone()),
            "{name}"
        );
    }
}

#[test]
fn without_a_deployment_that_counts_nothing_is_measured() {
    let files = [
        "deployment_id,environment,finished_at,status\nd1,staging,2025-03-03T10:00:00Z,success\n",
        "change_id,deployment_id,committed_at\nc1,d1,2025-03-03T09:00:00Z\n",
        "incident_id,created_at,deployment_id\ni1,2025-03-03T11:00:00Z,d1\n",
    ];
    for choices in [Choices::default(), days("2025-01-06", "2025-04-07")] {
        let measured = measure(&history(files), &choices);
        assert_eq!(measured.readings(|_| String::new()), SortedMap::new());
        assert_eq!((measured.frequency, measured.rework_rate), (None, None));
        assert_eq!(measured.change_fail_rate, None);
        assert_eq!(measured.performance().overall(), None);
        assert_eq!(measured.warnings[0], Warning::NothingCounted);
    }
}

/// Absent files are unknown; empty ones are known to be empty.
#[test]
fn no_file_of_incidents_is_not_a_quarter_without_incidents() {
    let [deployments, _, _] = quarter();
    let choices = quarter_choices();
    let unknown = measure(&history([&deployments, "", ""]), &choices);
    assert_eq!(unknown.change_fail_rate, None);
    let empty = "incident_id,created_at,resolved_at\n";
    for empty in [empty, "[]"] {
        let none = measure(&history([&deployments, "", empty]), &choices);
        let rate = none.change_fail_rate.unwrap();
        assert_eq!((rate.count, rate.of), (0, 33));
        assert_near(rate.percent, 0.0);
        assert_eq!(none.recovery.median_hours, None);
    }
}

#[test]
fn without_a_complete_week_the_days_are_counted() {
    // Wednesday to the next Tuesday: seven days, and no week.
    let deployments =
        "deployment_id,finished_at\nd1,2025-03-05T10:00:00Z\nd2,2025-03-11T10:00:00Z\n";
    let incidents = "incident_id,created_at,deployment_id\ni1,2025-03-05T11:00:00Z,d1\n";
    let measured = measure(
        &history([deployments, "", incidents]),
        &days("2025-03-05", "2025-03-12"),
    );
    let frequency = measured.frequency.unwrap();
    assert_eq!((frequency.basis, frequency.weeks), (Basis::Days(7), 0));
    assert_eq!(frequency.median_active_days_per_week, None);
    assert_near(frequency.per_week, 2.0);
    assert_near(measured.change_fail_rate.unwrap().percent, 50.0);
    let weeks: Vec<bool> = measured.weeks.iter().map(|week| week.is_complete).collect();
    assert_eq!(weeks, [false, false]);
}

#[test]
fn the_window_is_exclusive_and_by_the_clock_of_the_zone() {
    // The evening of 9 March and the first moments of 10 and 17 March in Berlin.
    let deployments = "deployment_id,finished_at\n\
        before,2025-03-09T22:59:59Z\nfirst,2025-03-09T23:00:00Z\nafter,2025-03-16T23:00:00Z\n";
    let mut choices = days("2025-03-10", "2025-03-17");
    choices.zone = "+01:00".parse().unwrap();
    let measured = measure(&history([deployments, "", ""]), &choices);
    assert_eq!(measured.deployments.counted, 1);
    let outside = &measured.deployments.excluded[&Reason::OutsideWindow];
    assert_eq!(outside.first, [2, 4]);
    assert_eq!(measured.frequency.unwrap().deployments, 1);
}

#[test]
fn without_a_window_the_file_says_what_it_covers() {
    let deployments = "deployment_id,status,finished_at\n\
        a,failed,2025-03-03T10:00:00Z\nb,success,2025-03-12T10:00:00Z\nc,failed,2025-03-23T10:00:00Z\n";
    let measured = measure(&history([deployments, "", ""]), &Choices::default());
    let window = measured.window.unwrap();
    assert_eq!(
        (window.from.to_string(), window.to.to_string()),
        ("2025-03-03".into(), "2025-03-24".into())
    );
    assert_eq!(measured.deployments.counted, 1);
}

#[test]
fn times_without_an_offset_are_read_by_the_zone_and_counted() {
    let deployments = "deployment_id,finished_at\n\
        d1,2025-03-03T10:00:00+01:00\nd2,2025-03-03 10:00:00\nd3,1740992400\nd4,2025-03-04\nd5,04/03/2025\n";
    let changes = "change_id,deployment_id,committed_at\n\
        c1,d1,2025-03-03T08:00:00Z\nc2,d2,2025-03-03T08:00:00Z\nc3,d3,2025-03-03T08:00:00Z\n";
    let history = history([deployments, changes, ""]);
    let mut choices = days("2025-03-01", "2025-04-01");
    choices.zone = Zone::fixed(2 * 3_600);
    let measured = measure(&history, &choices);
    // 10:00 in +01:00 is 9:00, in the zone of +02:00 it is 8:00, and 1740992400 is 9:00.
    assert_eq!(measured.lead_time.hours, [1.0, 1.0]);
    assert_eq!(measured.lead_time.nonpositive, 1);
    let unreadable = &measured.deployments.excluded[&Reason::UnreadableTime];
    assert_eq!(unreadable.first, [6]);
    let times = history.deployments.as_ref().unwrap().facts.times;
    assert_eq!(
        (times.offset, times.local, times.epoch, times.day),
        (1, 1, 1, 1)
    );
    for warning in [
        Warning::NoOffset(FileKind::Deployments, 1),
        Warning::NoTimeOfDay(FileKind::Deployments, 1),
        Warning::MixedTimes(FileKind::Deployments, times),
    ] {
        assert!(measured.warnings.contains(&warning), "{warning:?}");
    }
}

/// The calendar library is the outside oracle for zones that were asked for once.
#[test]
fn a_zone_is_what_the_database_says() {
    for name in [
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
    ] {
        let oracle = jiff::tz::TimeZone::get(name).unwrap();
        let offset = |at: i64| {
            let moment = jiff::Timestamp::from_millisecond(at).unwrap();
            i64::from(oracle.to_offset(moment).seconds())
        };
        let zone = Zone::from_offsets(2020, 2026, offset);
        let start = 1_577_836_800_000;
        for at in (start..1_798_761_600_000).step_by(5 * 3_600_000 + 1_001) {
            assert_eq!(zone.seconds_at(at), offset(at), "{name} at {at}");
        }
    }
}

#[test]
fn a_deployment_of_several_services_is_one_for_each() {
    let deployments = "deployment_id,service,finished_at\n\
        d1,checkout,2025-03-03T10:00:00Z\nd1,search,2025-03-03T11:00:00Z\nd1,search,2025-03-03T12:00:00Z\n";
    let changes = "change_id,deployment_id,committed_at\nc1,d1,2025-03-03T09:00:00Z\n";
    let incidents = "incident_id,service,created_at,resolved_at,deployment_id\n\
        i1,search,2025-03-03T12:00:00Z,2025-03-03T13:00:00Z,d1\n";
    let history = history([deployments, changes, incidents]);
    let mut choices = days("2025-03-03", "2025-03-10");
    let all = measure(&history, &choices);
    assert_eq!(all.deployments.counted, 2);
    assert_eq!(all.lead_time.hours, [1.0], "the first of its deployments");
    assert_eq!(
        all.recovery.hours,
        [2.0],
        "search alone failed, from its first success on"
    );
    assert!(all.warnings.contains(&Warning::SeveralServices(2)));
    choices.service = Some("search".to_owned());
    let one = measure(&history, &choices);
    assert_eq!(
        (one.deployments.counted, one.lead_time.hours.as_slice()),
        (1, &[2.0][..])
    );
    choices.service = Some("checkout".to_owned());
    let other = measure(&history, &choices);
    assert_eq!(
        other.change_fail_rate.unwrap().count,
        1,
        "the incident names it"
    );
}

#[test]
fn a_file_without_services_fits_every_service() {
    let deployments = "deployment_id,service,finished_at\n\
        d1,checkout,2025-03-03T10:00:00Z\nd2,search,2025-03-03T11:00:00Z\n";
    let incidents = "incident_id,created_at,change_related\ni1,2025-03-03T12:00:00Z,yes\n";
    let mut choices = days("2025-03-03", "2025-03-10");
    let history = history([deployments, "", incidents]);
    let all = measure(&history, &choices);
    assert_near(all.change_fail_rate.unwrap().percent, 50.0);
    choices.service = Some("checkout".to_owned());
    let one = measure(&history, &choices);
    assert_near(one.change_fail_rate.unwrap().percent, 100.0);
}

#[test]
fn an_empty_cause_means_what_was_chosen() {
    let deployments =
        "deployment_id,finished_at\nd1,2025-03-03T10:00:00Z\nd2,2025-03-04T10:00:00Z\n";
    let incidents = "incident_id,created_at,deployment_id,change_related\n\
        i1,2025-03-03T11:00:00Z,d1,\ni2,2025-03-04T11:00:00Z,,\n";
    let history = history([deployments, "", incidents]);
    let mut choices = days("2025-03-03", "2025-03-10");
    for (choice, failed) in [
        (EmptyRelated::WithDeployment, None),
        (EmptyRelated::Related, Some(2)),
        (EmptyRelated::Unrelated, Some(0)),
    ] {
        choices.meanings.empty_related = choice;
        let rate = measure(&history, &choices).change_fail_rate;
        assert_eq!(rate.map(|rate| rate.count), failed, "{choice:?}");
    }
    // Without a column for marks, naming a deployment is the mark.
    let unmarked = "incident_id,created_at,deployment_id\n\
        i1,2025-03-03T11:00:00Z,d1\ni2,2025-03-04T11:00:00Z,\n";
    let history = self::history([deployments, "", unmarked]);
    let measured = measure(&history, &Choices::default());
    assert_eq!(measured.change_fail_rate.unwrap().count, 1);
    assert!(measured.warnings.contains(&Warning::NoneRelated(1)));
}

#[test]
fn words_mean_what_was_chosen() {
    let deployments = "deployment_id,environment,finished_at,status,unplanned\n\
        d1,LIVE-EU,2025-03-03T10:00:00Z,Done,normal\nd2,live-us,2025-03-03T10:00:00Z,,hotfix\n";
    let history = history([deployments, "", ""]);
    let file = history.deployments.as_ref().unwrap();
    let status = vec![(String::new(), 1), ("Done".to_owned(), 1)];
    assert_eq!(file.words(Field::Status), status);
    assert_eq!(file.words(Field::Service), []);
    let choices = Choices {
        meanings: Meanings {
            success: vec!["done".into(), String::new()],
            production: vec!["live-eu".into(), " Live-US ".into()],
            ..Meanings::default()
        },
        ..Choices::default()
    };
    let measured = measure(&history, &choices);
    assert_eq!(measured.deployments.counted, 2);
    assert_eq!(measured.rework_rate.unwrap().count, 1);
}

#[test]
fn mistaken_files_are_refused_before_anything_is_read() {
    for (bytes, error) in [
        (&b"PK\x03\x04\x14\x00\x06\x00"[..], TableError::Spreadsheet),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", TableError::Spreadsheet),
        (b"%PDF-1.4", TableError::Pdf),
        (
            b"<!DOCTYPE html><title>Sign in</title>",
            TableError::WebPage,
        ),
        (b"\x1f\x8b\x08\x00", TableError::Compressed),
        (b"", TableError::Empty),
        (b" \n ", TableError::Empty),
        (b"{\"message\":\"Bad credentials\"}", TableError::NoList),
    ] {
        assert_eq!(Table::open(bytes.to_vec()).unwrap_err(), error);
    }
}

#[test]
fn missing_columns_are_named_and_nothing_is_imported() {
    let table = Table::open(b"service,when\ncheckout,2025-03-03\n".to_vec()).unwrap();
    let (_, columns) = guess(FileKind::Deployments, table.headers());
    let error = Import::new(table, FileKind::Deployments, &columns).unwrap_err();
    assert_eq!(error.fields, [Field::DeploymentId, Field::FinishedAt]);
}

#[test]
fn a_file_that_was_cut_short_imports_nothing() {
    let mut text = String::from("[");
    for number in 0..50 {
        let _ = write!(
            text,
            "{{\"deployment_id\":{number},\"finished_at\":1740992400}},"
        );
    }
    let whole = format!("{}]", text.trim_end_matches(','));
    assert_eq!(read(FileKind::Deployments, whole).facts().rows, 50);
    // Beyond the objects that are looked at for their fields.
    let text = text.repeat(5).replace("[{", "{");
    let table = Table::open(format!("[{text}{{\"deployment_id\":").into_bytes()).unwrap();
    let (_, columns) = guess(FileKind::Deployments, table.headers());
    let mut import = Import::new(table, FileKind::Deployments, &columns).unwrap();
    let error = loop {
        match import.step(100) {
            Ok(progress) => assert!(!progress.is_done),
            Err(error) => break error,
        }
    };
    assert!(matches!(error, TableError::Json { line: 1, .. }));
    assert!(import.into_records().is_none());
}

#[test]
fn rows_with_cells_to_spare_are_left_out_and_short_ones_are_read() {
    let file = "deployment_id,finished_at,service\n\
        d1,2025-03-03T10:00:00Z,a,b\nd2,2025-03-04T10:00:00Z\nd3,2025-03-05T10:00:00Z,a\n";
    let measured = measure(&history([file, "", ""]), &Choices::default());
    assert_eq!(
        (measured.deployments.rows, measured.deployments.counted),
        (3, 2)
    );
    assert_eq!(measured.deployments.excluded[&Reason::Broken].first, [2]);
}

#[test]
fn old_encodings_are_read_and_told() {
    let file = b"deployment_id,service,finished_at\nd1,K\xfcche,2025-03-03T10:00:00Z\n";
    let records = read(FileKind::Deployments, file.to_vec());
    assert_eq!(records.facts().encoding, Encoding::Latin1);
    let mut history = History::default();
    history.put(records);
    assert_eq!(history.services(), [("Küche".to_owned(), 1)]);
    let measured = measure(&history, &Choices::default());
    assert!(
        measured
            .warnings
            .contains(&Warning::OldEncoding(FileKind::Deployments))
    );
}

/// Each tool's export, read by its preset: how many deployments count, and which.
#[test]
fn exports_of_well_known_tools_are_read_as_they_are() {
    for (name, preset, rows, counted, end) in [
        (
            "gitlab_deployments.json",
            Preset::GitLabDeployments,
            3,
            1,
            "2025-03-03T09:12:00Z",
        ),
        (
            "github_deployments.json",
            Preset::GitHubDeployments,
            2,
            1,
            "2025-03-03T09:12:00Z",
        ),
        (
            "github_releases.json",
            Preset::GitHubReleases,
            3,
            1,
            "2025-03-03T09:12:00Z",
        ),
        (
            "devlake_deployments.csv",
            Preset::DevLake,
            4,
            1,
            "2025-03-03T09:12:00Z",
        ),
    ] {
        let (records, found) =
            read_in_steps(FileKind::Deployments, fixture(&format!("tools/{name}")), 1);
        assert_eq!(found, Some(preset), "{name}");
        let mut history = History::default();
        history.put(records);
        // A failure an hour after the end tells when that was.
        let incident = format!(
            "incident_id,created_at,resolved_at,change_related\ni,{end},2025-03-03T10:12:00Z,1\n"
        );
        history.put(read(FileKind::Incidents, incident));
        let choices = Choices {
            meanings: Meanings::of(found, None),
            ..Choices::default()
        };
        let measured = measure(&history, &choices);
        assert_eq!(
            (measured.deployments.rows, measured.deployments.counted),
            (rows, counted),
            "{name}"
        );
        assert_eq!(measured.recovery.hours, [1.0], "{name}");
    }
    let gitlab = fixture("tools/gitlab_deployments.json");
    let mut history = History::default();
    history.put(read(FileKind::Deployments, gitlab.clone()));
    history.put(read(FileKind::Changes, gitlab));
    let measured = measure(&history, &Choices::default());
    assert_eq!(
        measured.lead_time.hours,
        [2.0],
        "GitLab's file holds the commits too"
    );
}

#[test]
fn incidents_of_well_known_tools_are_read_as_they_are() {
    let deployments = "deployment_id,finished_at\nd1,2025-03-03T09:12:00Z\n";
    for (name, preset, zone) in [
        ("jira_incidents.csv", Preset::Jira, "UTC"),
        ("pagerduty_incidents.csv", Preset::PagerDuty, "UTC"),
        ("devlake_incidents.csv", Preset::DevLake, "UTC"),
    ] {
        let (records, found) =
            read_in_steps(FileKind::Incidents, fixture(&format!("tools/{name}")), 1);
        assert_eq!(found, Some(preset), "{name}");
        let mut history = History::default();
        history.put(read(FileKind::Deployments, deployments));
        history.put(records);
        let choices = Choices {
            meanings: Meanings::of(None, found),
            zone: zone.parse().unwrap(),
            ..days("2025-03-03", "2025-03-04")
        };
        let measured = measure(&history, &choices);
        let recovery = (&measured.recovery.hours[..], measured.recovery.open);
        // Jira's second incident is still open, and is the same deployment's for want of a service.
        let expected = if preset == Preset::Jira {
            (&[][..], 1)
        } else {
            (&[3.0][..], 0)
        };
        assert_eq!(recovery, expected, "{name}");
    }
}

#[test]
fn incidents_that_tell_no_cause_are_warned_of() {
    let deployments = "deployment_id,finished_at\nd1,2025-03-03T09:12:00Z\n";
    let incidents = "incident_id,created_at\ni1,2025-03-03T10:00:00Z\n";
    let measured = measure(&history([deployments, "", incidents]), &Choices::default());
    assert_eq!(measured.change_fail_rate, None);
    assert!(measured.warnings.contains(&Warning::NoRelation));
    let choices = Choices {
        meanings: Meanings {
            empty_related: EmptyRelated::Related,
            ..Meanings::default()
        },
        ..Choices::default()
    };
    let measured = measure(&history([deployments, "", incidents]), &choices);
    assert_eq!(measured.change_fail_rate.unwrap().count, 1);
}

/// A year of eight services, read a few rows at a time: the steps leave no trace.
#[test]
fn the_size_of_steps_does_not_matter() {
    for files in [event_files::files(2_000), event_files::files(200).to_json()] {
        assert_steps_leave_no_trace(&files);
    }
}

fn assert_steps_leave_no_trace(files: &event_files::Files) {
    let texts = [&files.deployments, &files.changes, &files.incidents];
    let [once, often] = [1_000_000, 7].map(|step| {
        let mut history = History::default();
        for (kind, text) in FileKind::ALL.into_iter().zip(texts) {
            history.put(read_in_steps(kind, text.as_bytes(), step).0);
        }
        measure(&history, &Choices::default())
    });
    assert_eq!(once, often);
    assert_eq!(once.changes.unwrap().rows, once.deployments.rows * 3);
}

#[test]
fn progress_grows_to_the_whole_file() {
    let files = event_files::files(5_000);
    let table = Table::open(files.changes.clone().into_bytes()).unwrap();
    assert_eq!(table.form(), Form::Separated(','));
    let (_, columns) = guess(FileKind::Changes, table.headers());
    let mut import = Import::new(table, FileKind::Changes, &columns).unwrap();
    let mut last = 0.0;
    loop {
        let progress = import.step(1_000).unwrap();
        assert!(progress.share() >= last);
        last = progress.share();
        if progress.is_done {
            assert_eq!(
                (progress.rows, progress.bytes),
                (15_000, files.changes.len())
            );
            break;
        }
    }
    assert_near(last, 1.0);
}
