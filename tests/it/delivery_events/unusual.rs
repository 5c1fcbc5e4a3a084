//! Files as programs write them, and files that cannot be used.

use std::fmt::Write as _;

use waymark::delivery::events::{
    Choices, EmptyRelated, Encoding, Field, FileKind, Form, History, Import, Meanings, Preset,
    Reason, Table, TableError, Warning, guess, measure,
};

use super::{days, fixture, history, read, read_in_steps};
use crate::event_files;
use crate::teams::assert_near;

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
