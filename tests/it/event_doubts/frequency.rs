//! Few deployments, and deployments that cannot be told apart.

use std::fmt::Write as _;

use waymark::assessment::Metric;
use waymark::delivery::events::{
    Basis, Choices, Doubt, Field, FileKind, Import, Meanings, Measured, Reason, Table, Warning,
    guess, measure,
};
use waymark::text::events;

use super::{ALL, incidents_of, of, plain, weekly};
use crate::delivery_events::{days, history};
use crate::teams::assert_near;

/// An end, and how many deployments there were on it.
type Ends<'a> = &'a [(&'a str, u32)];

fn frequency(ends: Ends<'_>, window: Option<(&str, &str)>) -> Measured {
    let mut file = "deployment_id,finished_at\n".to_owned();
    for (day, count) in ends {
        for number in 0..*count {
            let _ = writeln!(file, "{day}-{number},{day}T{:02}:00:00Z", 8 + number);
        }
    }
    let choices = window.map_or_else(Choices::default, |(from, to)| days(from, to));
    measure(&history([&file, "", ""]), &choices)
}

#[test]
fn rare_deployments_are_counted_by_days() {
    let two: Ends<'_> = &[("2025-04-02", 1), ("2025-04-16", 1)];
    let half_year: Ends<'_> = &[("2025-01-02", 1), ("2025-06-30", 1)];
    let monthly: Ends<'_> = &[
        ("2025-01-31", 1),
        ("2025-02-03", 1),
        ("2025-03-31", 1),
        ("2025-04-02", 1),
    ];
    for (ends, window, basis, per_week, code) in [
        (two, None, Basis::Between(14), 0.5, 3),
        (
            two,
            Some(("2025-04-01", "2025-05-01")),
            Basis::Days(30),
            14.0 / 30.0,
            3,
        ),
        (half_year, None, Basis::Between(179), 7.0 / 179.0, 2),
        (
            half_year,
            Some(("2025-01-01", "2025-07-01")),
            Basis::Days(181),
            14.0 / 181.0,
            2,
        ),
        // Once in every whole month is monthly, though it is less than once in 30.4 days.
        (
            monthly,
            Some(("2025-01-01", "2025-05-04")),
            Basis::Days(123),
            7.0 / 30.4375,
            3,
        ),
    ] {
        let measured = frequency(ends, window);
        let found = measured.frequency.unwrap();
        assert_eq!((found.basis, found.code), (basis, code), "{ends:?}");
        assert_near(found.per_week, per_week);
        assert_eq!(measured.code(Metric::DeploymentFrequency), Some(code));
    }
}

#[test]
fn a_single_deployment_or_a_few_days_show_no_rate_of_their_own() {
    let one: Ends<'_> = &[("2025-04-02", 1)];
    let few: Ends<'_> = &[("2025-04-02", 1), ("2025-04-03", 2)];
    for ends in [one, few] {
        let measured = frequency(ends, None);
        assert_eq!(measured.frequency, None);
        let why = events::not_measured(Metric::DeploymentFrequency, &measured);
        assert!(why.ends_with("choose the days to look at"), "{why}");
        // In days that were chosen they do.
        let chosen = frequency(ends, Some(("2025-04-01", "2025-05-01")));
        assert!(chosen.frequency.unwrap().per_week > 0.0);
    }
}

/// Words that count are checked where a count is one.
#[test]
fn a_single_one_is_told_as_one() {
    let one = "deployment_id,service,finished_at,unplanned\nd1,shop,2025-01-06T09:00:00Z,no\n";
    let measured = plain(one, "");
    let notes: Vec<String> = measured.warnings.iter().map(events::warning).collect();
    for words in ["The window has 1 day.", "the window has 1 day."] {
        let is_told = notes.iter().any(|note| note.contains(words));
        assert!(is_told, "{words:?}: {notes:?}");
    }
    let headers = ["deployment_id".to_owned()];
    let missing = guess(FileKind::Deployments, &headers);
    let table = Table::open(b"deployment_id\nd1\n".to_vec()).unwrap();
    let error = Import::new(table, FileKind::Deployments, &missing.1).unwrap_err();
    assert_eq!(error.fields, [Field::FinishedAt]);
}

#[test]
fn several_a_day_needs_several_on_the_days_of_deployment() {
    let monday = waymark::assessment::Date::from_days_since_1970;
    let week = |counts: [u32; 7]| -> Measured {
        let counts = (0..28).map(|day| (monday(20_094 + day).unwrap().to_string(), counts));
        let ends: Vec<(String, u32)> = counts
            .zip(0_usize..)
            .map(|((day, counts), at)| (day, counts[at % 7]))
            .collect();
        let ends: Vec<(&str, u32)> = ends
            .iter()
            .map(|(day, count)| (day.as_str(), *count))
            .collect();
        frequency(&ends, Some(("2025-01-06", "2025-02-03")))
    };
    for (counts, code) in [
        ([1; 7], 5),
        ([1, 1, 1, 1, 1, 0, 0], 5),
        ([2, 1, 1, 1, 1, 0, 0], 5),
        ([2, 2, 2, 2, 2, 0, 0], 6),
        ([0, 9, 0, 0, 9, 0, 0], 6),
        ([1, 0, 0, 1, 0, 0, 0], 4),
        ([1, 0, 0, 0, 0, 0, 0], 4),
    ] {
        let measured = week(counts);
        let found = measured.frequency.unwrap();
        assert_eq!(
            (found.basis, found.code),
            (Basis::Weeks, code),
            "{counts:?}"
        );
        let mut readings = measured.readings(|_| String::new());
        let reading = readings.remove(&Metric::DeploymentFrequency).unwrap();
        assert_eq!(
            reading.measure,
            Some(waymark::assessment::Measure::Code(code))
        );
    }
}

#[test]
fn one_deployment_that_carries_most_changes_is_told() {
    let mut changes = "change_id,deployment_id,committed_at\n".to_owned();
    for number in 0..8 {
        let _ = writeln!(changes, "c{number},d0,2024-06-0{}T07:00:00Z", number + 1);
    }
    for number in 1..8 {
        let _ = writeln!(changes, "e{number},d{number},2025-01-06T10:00:00Z");
    }
    let measured = of(&weekly(), &changes, "", Meanings::default());
    let warning = Warning::OneCarriesMost {
        deployment: "d0".to_owned(),
        changes: 8,
        of: 15,
        is_first: true,
    };
    assert!(measured.warnings.contains(&warning));
    let words = events::warning(&warning);
    assert!(words.contains("8 of 15 changes") && words.contains("first of the file"));
    let even = changes.replace(",d0,", ",d9,").replace("c0,d9", "c0,d3");
    let even = even.replace("c1,d9", "c1,d4").replace("c2,d9", "c2,d5");
    let measured = of(&weekly(), &even, "", Meanings::default());
    let is_told = |warning: &Warning| matches!(warning, Warning::OneCarriesMost { .. });
    assert!(!measured.warnings.iter().any(is_told));
}

/// Four rows weeks apart have become one id.
#[test]
fn ids_that_a_spreadsheet_rounded_are_deployments_that_nobody_can_tell_apart() {
    let mut deployments = weekly();
    for number in [3, 7, 11] {
        deployments = deployments.replacen(&format!("\nd{number},"), "\n2.19E+26,", 1);
    }
    let measured = plain(&deployments, "");
    assert_eq!(measured.deployments.count(Reason::RoundedId), 2);
    assert_eq!(measured.deployments.count(Reason::Duplicate), 0);
    let doubt = Doubt::Deployments { lost: 2, of: 20 };
    assert_eq!(measured.doubts(Metric::DeploymentFrequency), [doubt]);
    let notes: Vec<String> = measured.warnings.iter().map(events::warning).collect();
    assert!(
        notes
            .iter()
            .any(|note| note.contains("a spreadsheet had rounded them"))
    );
}

/// An incident that was closed without a word on when it was resolved is over, and so is its failure.
#[test]
fn an_incident_that_was_closed_is_not_open() {
    let mut file = incidents_of(&ALL).replacen("resolved_at", "resolved_at,closed_at", 1);
    file = file.replace("T12:00:00Z,,yes", "T12:00:00Z,,,yes");
    file = file.replacen("2025-02-03T12:00:00Z,,", ",2025-02-03T14:00:00Z,", 1);
    let measured = plain(&weekly(), &file);
    assert_eq!((measured.recovery.count, measured.recovery.open), (10, 0));
    assert_near(measured.recovery.hours[9], 5.0);
    let notes: Vec<String> = measured.warnings.iter().map(events::warning).collect();
    let words = "Incidents: 1 end was taken from “closed_at”, where the usual column is empty.";
    assert!(notes.iter().any(|note| note == words), "{notes:?}");
}

/// What a file says of how it was read stands with the result.
#[test]
fn what_reading_found_is_told() {
    let deployments = weekly();
    let quote = incidents_of(&ALL).replacen("\ni4,", "\n\"i4,", 1);
    let nothing = incidents_of(&ALL).replace(",,yes", ",NULL,yes");
    let title = format!("Report of May;\n{}", incidents_of(&ALL).replace(',', ";"));
    let days = incidents_of(&ALL).replacen("2025-02-03T10:00:00Z", "13/2/2025 10:00", 1);
    for (file, words) in [
        (quote, "a quote opens in row 4 and is never closed"),
        (
            nothing,
            "“NULL” was read as an empty cell (10 times, first in row 2)",
        ),
        (title, "1 line was passed over above the headers"),
        (
            days,
            "with the day first, as “13/2/2025 10:00” in row 4 proves",
        ),
    ] {
        let measured = plain(&deployments, &file);
        let notes: Vec<String> = measured.warnings.iter().map(events::warning).collect();
        assert!(
            notes.iter().any(|note| note.contains(words)),
            "{words:?}: {notes:?}"
        );
    }
}
