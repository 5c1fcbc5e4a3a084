//! `waymark deliver`, as a person or a script meets it.

use serde_json::Value;

use crate::cli::{file, text, waymark};

const QUARTER: [&str; 8] = [
    "deliver",
    "--deployments=tests/fixtures/events/quarter/deployments.csv",
    "--changes=tests/fixtures/events/quarter/changes.csv",
    "--incidents=tests/fixtures/events/quarter/incidents.csv",
    "--from=2025-01-06",
    "--to=2025-04-07",
    "--service=checkout",
    "--environment=production",
];

/// The numbers are worked out beside the fixture's own tests.
#[test]
fn deliver_prints_unrounded_numbers_as_json() {
    let output = waymark(&[&QUARTER[..], &["--timezone=UTC", "--json"]].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let expected = serde_json::json!({
        "window": { "from": "2025-01-06", "to": "2025-04-07", "days": 91, "is_chosen": true },
        "lead_time": {
            "median_hours": 10.0,
            "p90_hours": 235.200_000_000_000_02,
            "count": 33,
            "excluded_nonpositive": 2,
            "code": 5,
            "score": 8.0,
            "score_is": "about",
            "value_is": "about",
            "is_lower_bound": false,
        },
        "deployment_frequency": {
            "per_week": 33.0 / 13.0,
            "deployments": 33,
            "complete_weeks": 13,
            "counted_by": "complete_weeks",
            "days": null,
            "median_active_days_per_week": 3.0,
            "median_per_active_day": 1.0,
            "mean_per_working_day": 33.0 / 13.0 / 5.0,
            "code": 4,
            "score": 6.0,
            "score_is": "at_least",
            "is_lower_bound": true,
        },
        "change_fail_rate": {
            "percent": 7.0 / 33.0 * 100.0,
            "failed": 7,
            "of": 33,
            "interval95": [10.676_021_531_297_158, 37.751_644_996_398_184],
            "score": 10.0 - 7.0 / 33.0 * 10.0,
            "score_is": "at_most",
            "value_is": "at_least",
            "is_lower_bound": true,
            "reason": null,
        },
        "recovery": {
            "median_hours": 5.0,
            "count": 5,
            "open": 1,
            "untimed": 1,
            "by_status": 0,
            "code": 5,
            "score": 8.0,
        },
        "rework_rate": {
            "percent": 4.0 / 33.0 * 100.0,
            "unplanned": 4,
            "of": 33,
            "score": 10.0 - 4.0 / 33.0 * 10.0,
            "score_is": "known",
            "is_lower_bound": false,
            "not_known": null,
        },
        "overall": (8.0 + 6.0 + 8.0 + 20.0 - 110.0 / 33.0) / 5.0,
        "overall_is": "about",
        "throughput": 22.0 / 3.0,
        "stability": 10.0 - 55.0 / 33.0,
        "stability_is": "at_most",
    });
    assert_has(&found, &expected, "");
    let deployments = &found["deployments"];
    assert_eq!(deployments["counted"], 33);
    let excluded = serde_json::json!({
        "duplicate": 4,
        "no_id": 1,
        "no_time": 1,
        "not_production": 13,
        "not_successful": 5,
        "other_service": 10,
        "outside_window": 2,
        "unreadable_time": 1,
    });
    assert_eq!(deployments["excluded"], excluded);
    let left_out = deployments["left_out"].as_array().unwrap();
    let not_production = left_out
        .iter()
        .find(|one| one["reason"] == "not_production");
    let expected = serde_json::json!({
        "reason": "not_production",
        "rows": 13,
        "first_rows": [5, 11, 15, 22, 26],
        "words": [{ "word": "staging", "rows": 13 }],
        "might_have_counted": false,
    });
    assert_eq!(not_production, Some(&expected));
    assert_eq!(found["files"][0]["preset"], "waymark");
    assert_eq!(found["files"][2]["columns"]["created_at"], "created_at");
    assert_eq!(found["weeks"].as_array().unwrap().len(), 13);
    assert!(!found["notes"].as_array().unwrap().is_empty());
    assert!(text(&output.stderr).contains("Deployments left out, not production: 13 (rows "));
}

/// Asserts that JSON has these fields with these numbers, whatever it has besides.
#[track_caller]
fn assert_has(found: &Value, expected: &Value, at: &str) {
    match (found, expected) {
        (_, Value::Object(expected)) => {
            for (name, value) in expected {
                assert_has(&found[name], value, &format!("{at}.{name}"));
            }
        }
        (Value::Array(found), Value::Array(expected)) => {
            assert_eq!(found.len(), expected.len(), "{at}");
            for (found, expected) in found.iter().zip(expected) {
                assert_has(found, expected, at);
            }
        }
        (Value::Number(found), Value::Number(expected)) => {
            let (found, expected) = (found.as_f64().unwrap(), expected.as_f64().unwrap());
            assert!(
                (found - expected).abs() < 1e-9,
                "{at}: {found} is not {expected}"
            );
        }
        _ => assert_eq!(found, expected, "{at}"),
    }
}

#[test]
fn deliver_prints_a_table_with_what_was_left_out() {
    let output = waymark(&QUARTER);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "");
    let table = text(&output.stdout);
    for words in [
        "checkout  6 January 2025 to 6 April 2025",
        "33 deployments counted, of 70 rows",
        "Less than one day: median about 10.0 hours, nine in ten within 9.8 days, of 33 changes",
        "at least 2.5 per week over 13 complete weeks",
        "Change fail rate                    ≤7.9  at least 21.2 % (7 of 33; 95 % interval 10.7 % to 37.8 %)",
        "2 of 12 incidents could not be placed",
        "1 with the name of a deployment that did not succeed, such as “X09”",
        "Deployments were read as Waymark’s own columns.",
        "Deployments left out, not production: 13 (rows 5, 11, 15, 22, 26, …); they say “staging” (13)",
        "of 5 failed deployments; 1 still open",
        "Incidents without a recovery time, resolved before it began: 1 (row 10)",
        "Note: DORA asks for rework over six months; the window has 91 days.",
    ] {
        assert!(table.contains(words), "{words:?} is missing in\n{table}");
    }
    assert!(table.lines().all(|line| line == line.trim_end()));
}

#[test]
fn deliver_without_a_deployment_that_counts_has_no_number() {
    let deployments = file(
        "events/none.csv",
        "deployment_id,environment,finished_at\nd1,staging,2025-03-03T10:00:00Z\n",
    );
    let output = waymark(&["deliver", "--deployments", &deployments, "--json"]);
    assert_eq!(output.status.code(), Some(2));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    for path in [
        "/lead_time/median_hours",
        "/deployment_frequency/per_week",
        "/change_fail_rate/percent",
        "/change_fail_rate/interval95",
        "/recovery/median_hours",
        "/rework_rate/percent",
        "/overall",
        "/throughput",
        "/stability",
    ] {
        assert_eq!(found.pointer(path), Some(&Value::Null), "{path}");
    }
    assert_eq!(found["deployments"]["counted"], 0);
    assert_eq!(found["deployments"]["excluded"]["not_production"], 1);
}

#[test]
fn deliver_names_what_it_cannot_use() {
    let excel = file("events/book.xlsx", b"PK\x03\x04\x14\x00");
    let other = file("events/other.csv", "service,when\ncheckout,2025-03-03\n");
    let good = QUARTER[1];
    for (arguments, words) in [
        (vec!["--deployments", &excel], "this is an Excel file"),
        (
            vec!["--deployments", &other],
            "these columns are missing: deployment_id, finished_at",
        ),
        (
            vec!["--deployments", &other],
            "the columns are: service, when",
        ),
        (vec!["--deployments", "nowhere.csv"], "nowhere.csv: "),
        (
            vec![good, "--service", "till"],
            "there are checkout and search",
        ),
        (
            vec![good, "--timezone", "Europe/Atlantis"],
            "nor a known time zone",
        ),
        (vec![good, "--from", "2025-02-30"], "not a day"),
        (
            vec![good, "--from", "2025-03-03", "--to", "2025-03-03"],
            "there is no day",
        ),
    ] {
        let output = waymark(&[&["deliver"], &arguments[..]].concat());
        assert!(!output.status.success(), "{arguments:?}");
        assert_eq!(text(&output.stdout), "", "{arguments:?}");
        let said = text(&output.stderr);
        assert!(said.contains(words), "{words:?} is missing in\n{said}");
    }
}

/// 3 March 2025, 23:30 in UTC, is 4 March in Berlin and 3 March in New York.
#[test]
fn deliver_counts_days_by_the_chosen_zone() {
    let deployments = file(
        "events/night.csv",
        "deployment_id,finished_at\nd1,2025-03-03T23:30:00Z\n",
    );
    for (zone, counted) in [
        ("Europe/Berlin", 1),
        ("America/New_York", 0),
        ("+01:00", 1),
        ("UTC", 0),
    ] {
        let output = waymark(&[
            "deliver",
            "--deployments",
            &deployments,
            "--from=2025-03-04",
            "--to=2025-03-05",
            "--timezone",
            zone,
            "--json",
        ]);
        let found: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(found["deployments"]["counted"], counted, "{zone}");
    }
}
