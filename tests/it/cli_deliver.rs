//! `waymark deliver`, as a person or a script meets it.

use std::fmt::Write as _;

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
        "Less than one day: median about 10 hours, nine in ten within 9.8 days, of 33 changes",
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
    let narrow = file("events/narrow.csv", "deployment_id\nd1\n");
    let good = QUARTER[1];
    for (arguments, words) in [
        (vec!["--deployments", &excel], "this is an Excel file"),
        (
            vec!["--deployments", &narrow],
            "this column is missing: finished_at\n  the columns are: deployment_id\n  name one: --column deployments.finished_at=COLUMN\n",
        ),
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

/// Runs on files of one's own, and gives the exit code, what it printed and what it complained of.
fn deliver(files: &[(&str, &str, &str)], more: &[&str]) -> (Option<i32>, String, String) {
    let mut arguments = vec!["deliver".to_owned()];
    for (option, name, contents) in files {
        arguments.push((*option).to_owned());
        arguments.push(file(&format!("deliver/{name}"), contents));
    }
    arguments.extend(more.iter().map(|one| (*one).to_owned()));
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let output = waymark(&arguments);
    (
        output.status.code(),
        text(&output.stdout).to_owned(),
        text(&output.stderr).to_owned(),
    )
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

const REGIONS: &str = "Nr,Where,Ended,Result,Kind\n\
    1,production-eu,2025-03-03T09:00:00Z,Done,normal\n\
    1,production-us,2025-03-03T09:30:00Z,Done,normal\n\
    2,production-eu,2025-03-10T09:00:00Z,Done,urgent\n\
    3,staging,2025-03-11T09:00:00Z,Done,normal\n\
    4,production-eu,2025-03-17T09:00:00Z,Undone,normal\n\
    5,production-eu,2025-03-24T09:00:00Z,Stuck,normal\n";

const COLUMNS: [&str; 10] = [
    "--column",
    "deployments.deployment_id=Nr",
    "--column",
    "environment=Where",
    "--column",
    "finished_at=Ended",
    "--column",
    "status=Result",
    "--column",
    "unplanned=Kind",
];

const WORDS: [&str; 12] = [
    "--success",
    "Done",
    "--failed",
    "Undone",
    "--environment",
    "production-eu",
    "--environment",
    "production-us",
    "--unplanned",
    "urgent",
    "--timezone",
    "Europe/Berlin",
];

#[test]
fn columns_and_words_are_named_by_option_and_remembered_in_a_file() {
    let files = [("--deployments", "regions.csv", REGIONS)];
    let mapping = file("deliver/mapping.json", "");
    let save = ["--save-mapping", mapping.as_str(), "--json"];
    let (code, out, err) = deliver(&files, &[&COLUMNS[..], &WORDS, &save].concat());
    assert_eq!(code, Some(0), "{err}");
    let found = json(&out);
    assert_eq!(found["deployments"]["counted"], 3);
    // Whoever names the words that mean yes has said of the others that they do not.
    assert_eq!(found["deployments"]["excluded"]["not_successful"], 1);
    assert_eq!(found["change_fail_rate"]["failed"], 1);
    assert_eq!(found["change_fail_rate"]["is_lower_bound"], true);
    assert_eq!(found["rework_rate"]["unplanned"], 1);
    assert_eq!(found["files"][0]["preset"], Value::Null);
    assert_eq!(found["files"][0]["columns"]["finished_at"], "Ended");

    let (code, again, err) = deliver(&files, &["--mapping", &mapping, "--json"]);
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(json(&again), found);
    // What is given goes before what is remembered.
    let (_, other, _) = deliver(
        &files,
        &["--mapping", &mapping, "--environment", "staging", "--json"],
    );
    assert_eq!(json(&other)["deployments"]["counted"], 1);
}

#[test]
fn a_mapping_that_does_not_fit_is_refused() {
    let files = [("--deployments", "regions.csv", REGIONS)];
    let empty = file("deliver/no-mapping.json", "{}");
    let (code, out, err) = deliver(&files, &["--mapping", &empty]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.contains("this holds no mapping"), "{err}");
    let newer = r#"{"format":"waymark-mappings","schema":2,"mappings":[]}"#;
    let newer = file("deliver/newer-mapping.json", newer);
    let (code, out, err) = deliver(&files, &["--mapping", &newer]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.contains("newer than this Waymark"), "{err}");
    for (column, words) in [
        ("finished_at=Gone", "there is no column “Gone”"),
        (
            "deployment_id=Nr",
            "put deployments. or incidents. before it",
        ),
        ("colour=Nr", "there is no field “colour”"),
        ("changes.status=Nr", "changes have no such field"),
    ] {
        let (code, _, err) = deliver(&files, &["--column", column]);
        assert_ne!(code, Some(0));
        assert!(err.contains(words), "{words:?} is missing in\n{err}");
    }
    let (code, _, err) = deliver(&files, &[]);
    assert_eq!(code, Some(1));
    assert!(err.contains("name one: --column deployments."), "{err}");
}

#[test]
fn what_was_refused_is_named_with_its_words() {
    let regions = REGIONS.replacen(
        "Nr,Where,Ended,Result,Kind",
        "id,environment,finished_at,status,unplanned",
        1,
    );
    let files = [("--deployments", "named.csv", regions.as_str())];
    let id = ["--column", "deployments.deployment_id=id"];
    let (code, out, _) = deliver(&files, &id);
    assert_eq!(code, Some(2), "{out}");
    for words in [
        "No deployment counts",
        "“production-eu” (4) and “production-us” (1)",
        "not production: 1 (row 5); it says “staging” (1)",
    ] {
        assert!(out.contains(words), "{words:?} is missing in\n{out}");
    }
    let (code, out, _) = deliver(&files, &[&id[..], &["--json"]].concat());
    assert_eq!(code, Some(2));
    let found = json(&out);
    assert_eq!(found["deployment_frequency"]["per_week"], Value::Null);
    assert!(found["deployment_frequency"]["reason"].is_string());
}

#[test]
fn a_rate_that_is_only_a_bound_says_so_in_json_and_in_words() {
    let mut deployments = "deployment_id,service,finished_at\n".to_owned();
    let mut incidents = "incident_id,service,created_at,resolved_at,change_related\n".to_owned();
    for day in 1..=28 {
        let _ = writeln!(deployments, "d{day},shop,2025-02-{day:02}T09:00:00Z");
    }
    for day in 1..=9 {
        let _ = writeln!(
            incidents,
            "i{day},Shop,2025-02-{day:02}T10:00:00Z,2025-02-{day:02}T11:00:00Z,yes"
        );
    }
    incidents += "i10,shop,02/13/25 at noon,,yes\n";
    let files = [
        (
            "--deployments",
            "bound-deployments.csv",
            deployments.as_str(),
        ),
        ("--incidents", "bound-incidents.csv", incidents.as_str()),
    ];
    let (code, out, _) = deliver(&files, &["--json"]);
    assert_eq!(code, Some(0));
    let found = json(&out);
    let rate = &found["change_fail_rate"];
    assert_eq!((&rate["failed"], &rate["of"]), (&9.into(), &28.into()));
    assert_eq!(rate["is_lower_bound"], true);
    assert_eq!(
        (&rate["value_is"], &rate["score_is"]),
        (&"at_least".into(), &"at_most".into())
    );
    assert_eq!(found["stability_is"], "at_most");
    assert!(
        rate["not_known"]
            .as_str()
            .unwrap()
            .contains("02/13/25 at noon")
    );
    let (_, out, _) = deliver(&files, &[]);
    for words in [
        "≤6.8  at least 32.1 % (9 of 28",
        "1 of 10 incidents could not be placed",
        "“Shop” was taken for the service “shop”",
    ] {
        assert!(out.contains(words), "{words:?} is missing in\n{out}");
    }
    // None of them can be placed.
    let lost = incidents
        .replace(",Shop,", ",Till,")
        .replace(",shop,", ",Till,");
    let files = [
        files[0],
        ("--incidents", "lost-incidents.csv", lost.as_str()),
    ];
    let (code, out, _) = deliver(&files, &["--json"]);
    assert_eq!(code, Some(0));
    let rate = &json(&out)["change_fail_rate"];
    assert_eq!(
        (&rate["percent"], &rate["score"]),
        (&Value::Null, &Value::Null)
    );
    assert!(
        rate["reason"]
            .as_str()
            .unwrap()
            .contains("10 of 10 incidents")
    );
    // The person says whose they are.
    let (_, out, _) = deliver(&files, &["--incident-service", "Till=shop", "--json"]);
    assert_eq!(json(&out)["change_fail_rate"]["failed"], 9);
}

#[test]
fn what_was_taken_for_granted_is_said_with_the_option_that_says_otherwise() {
    let deployments =
        "deployment_id,finished_at\nd1,2025-03-03T09:00:00Z\nd2,2025-03-17T09:00:00Z\n";
    let incidents = "id,incident_number,service_name,created_on,resolved_on\n\
        P1,1,shop,2025-03-03T10:00:00Z,2025-03-03T11:00:00Z\n\
        P2,2,shop,2025-03-16T10:00:00Z,2025-03-16T11:00:00Z\n";
    let files = [
        ("--deployments", "granted-deployments.csv", deployments),
        ("--incidents", "granted-incidents.csv", incidents),
    ];
    let (code, out, _) = deliver(&files, &[]);
    assert_eq!(code, Some(0));
    for words in [
        "Incidents were read as PagerDuty: service from “service_name”",
        "2 incidents without a word on the cause: each is taken as caused by a deployment",
        "(--empty-related unrelated)",
        "No column says how deployments ended: each counts as a success. (--column)",
        "2 deployments, 14 days from the first to the last",
    ] {
        assert!(out.contains(words), "{words:?} is missing in\n{out}");
    }
    let (_, out, _) = deliver(&files, &["--empty-related", "unrelated", "--json"]);
    assert_eq!(json(&out)["change_fail_rate"]["failed"], 0);
}

#[test]
fn a_file_of_one_environment_is_of_production_and_that_is_said() {
    let deployments = "deployment_id,environment,finished_at\n\
        d1,eu-1,2025-03-03T09:00:00Z\nd2,eu-1,2025-03-17T09:00:00Z\n";
    let (code, out, _) = deliver(&[("--deployments", "one.csv", deployments)], &[]);
    assert_eq!(code, Some(0), "{out}");
    assert!(
        out.contains("Every deployment went to “eu-1”, so it counts as production."),
        "{out}"
    );
    // One that says what it is instead stays that.
    let staging = deployments.replace("eu-1", "staging-eu");
    let (code, _, _) = deliver(&[("--deployments", "staging.csv", &staging)], &[]);
    assert_eq!(code, Some(2));
}

#[test]
fn an_unknown_mark_is_named_in_words_and_in_json() {
    let file = |marks: &dyn Fn(usize) -> &'static str| {
        (0..20).fold(
            "deployment_id,finished_at,unplanned\n".to_owned(),
            |mut file, at| {
                let day = at + 1;
                let _ = writeln!(file, "d{at},2025-02-{day:02}T09:00:00Z,{}", marks(at));
                file
            },
        )
    };
    let some = file(&|at| if at % 2 == 0 { "maybe" } else { "" });
    let files = [("--deployments", "maybe.csv", some.as_str())];
    let (_, out, _) = deliver(&files, &[]);
    assert!(
        out.contains("They say “maybe” (10) and nothing (10)."),
        "{out}"
    );
    let (_, out, _) = deliver(&files, &["--json"]);
    let rate = &json(&out)["rework_rate"];
    assert_eq!(rate["percent"], Value::Null);
    assert_eq!(
        rate["unknown_marks"],
        serde_json::json!([{ "word": "maybe", "rows": 10 }, { "word": "", "rows": 10 }])
    );
    let one = file(&|at| ["yes", "maybe"].get(at).copied().unwrap_or("no"));
    let files = [("--deployments", "maybe-one.csv", one.as_str())];
    let (_, out, _) = deliver(&files, &["--json"]);
    let rate = &json(&out)["rework_rate"];
    assert_eq!((&rate["unplanned"], &rate["of"]), (&1.into(), &20.into()));
    assert_eq!(
        rate["unknown_marks"],
        serde_json::json!([{ "word": "maybe", "rows": 1 }])
    );
}
