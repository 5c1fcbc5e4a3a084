//! What counts, and in which days.

use waymark::delivery::events::{
    Basis, Choices, EmptyRelated, Field, FileKind, History, Meanings, Reason, Warning, Zone,
    measure,
};
use waymark::ordered::SortedMap;

use super::{days, history, measured_quarter, quarter, quarter_choices, read, without_row_numbers};
use crate::event_files;
use crate::teams::assert_near;

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
