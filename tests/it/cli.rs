//! The command line, as a person or a script meets it.

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;

use crate::teams::{path, shipped};

fn waymark(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_waymark"))
        .args(arguments)
        .current_dir(path(""))
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// A file of this test's own, in the folder that the build keeps for tests.
fn file(name: &str, contents: impl AsRef<[u8]>) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, contents).unwrap();
    path.display().to_string()
}

const SAMPLE: &str = "questionnaires/sample.json";

#[test]
fn score_prints_a_table() {
    let output = waymark(&["score", SAMPLE]);
    assert!(output.status.success());
    let table = text(&output.stdout);
    assert_eq!(text(&output.stderr), "");
    for line in [
        "Harbour  12 November 2025",
        "Harbour  11 November 2026",
        "  Bands: DORA 2023",
    ] {
        assert!(
            table.lines().any(|found| found == line),
            "{line:?} is missing in\n{table}"
        );
    }
    let row = table
        .lines()
        .rfind(|line| line.trim_start().starts_with("Automation"))
        .unwrap();
    assert_eq!(
        row.split_whitespace().collect::<Vec<_>>(),
        [
            "Automation",
            "7.2",
            "High",
            "8",
            "of",
            "8,",
            "1",
            "not",
            "applicable"
        ]
    );
    for title in [
        "CALMS",
        "Three Ways",
        "Delivery performance",
        "Now:",
        "Insight:",
    ] {
        assert!(table.contains(title), "{title} is missing in\n{table}");
    }
    assert!(table.lines().all(|line| line == line.trim_end()));
}

#[test]
fn a_delivery_score_has_a_cluster_and_no_band() {
    let output = waymark(&["score", SAMPLE]);
    let table = text(&output.stdout);
    for name in ["Delivery performance", "Throughput", "Stability"] {
        let row = table
            .lines()
            .rfind(|line| line.trim_start().starts_with(name))
            .unwrap();
        let last = row.split_whitespace().last().unwrap();
        assert!(last.parse::<f64>().is_ok(), "{row:?} ends in a band");
    }
    assert!(table.contains("  Nearest cluster: High, by a margin of 3.3"));
}

#[test]
fn score_prints_unrounded_numbers_as_json() {
    let output = waymark(&["score", "--json", SAMPLE]);
    assert!(output.status.success());
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let assessments = report["assessments"].as_array().unwrap();
    assert_eq!(assessments.len(), 2);
    let now = &assessments[1];
    assert_eq!(now["id"], "sample-harbour-2026");
    let automation = &now["questionnaires"]["calms"]["dimensions"]["automation"];
    assert_eq!(automation["score"], 7.1875);
    assert_eq!(automation["coverage"], 1.0);
    assert_eq!(automation["band"], "high");
    assert_eq!(automation["provisional"], false);
    assert_eq!(now["delivery"]["scores"]["lead_time"], 6.0);
    assert_eq!(now["delivery"]["cluster"]["year"], 2023);
    assert!(now["delivery"]["cluster"]["level"].is_string());
    assert_eq!(now["roadmap"]["now"].as_array().unwrap().len(), 3);
    for practice in now["roadmap"]["now"].as_array().unwrap() {
        assert!(practice["priority"].is_number() && practice["gain"].is_number());
    }
    assert!(now["insights"].as_array().unwrap().len() >= 5);
}

#[test]
fn what_has_no_value_is_null_in_json() {
    let document = file(
        "nothing.json",
        r#"{"format":"waymark","schema":1,"assessments":[{"id":"a","questionnaires":["calms"]},{"id":"b"}]}"#,
    );
    let output = waymark(&["score", "--json", &document]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let calms = &report["assessments"][0]["questionnaires"]["calms"];
    assert_eq!(
        (&calms["score"], &calms["band"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(
        (&calms["coverage"], &calms["provisional"]),
        (&0.0.into(), &false.into())
    );
    let culture = &calms["dimensions"]["culture"];
    assert_eq!(
        (&culture["score"], &culture["band"]),
        (&Value::Null, &Value::Null)
    );
    let delivery = &report["assessments"][0]["delivery"];
    for pointer in [
        "/overall",
        "/throughput",
        "/stability",
        "/scores/recovery",
        "/cluster/level",
        "/cluster/margin",
    ] {
        assert_eq!(delivery.pointer(pointer), Some(&Value::Null), "{pointer}");
    }
    assert_eq!(
        report["assessments"][1]["questionnaires"],
        serde_json::json!({})
    );
}

#[test]
fn a_score_that_is_one_answer_has_no_band() {
    let document = file(
        "single.json",
        r#"{"format":"waymark","schema":1,"assessments":[{"id":"a","depth":"quick","questionnaires":["calms"],
            "answers":{"after-an-incident":{"level":5},"bad-news":{"not_applicable":"alone"},"shared-goals":{"not_applicable":"alone"}}}]}"#,
    );
    let output = waymark(&["score", "--json", &document]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let calms = &report["assessments"][0]["questionnaires"]["calms"];
    let culture = &calms["dimensions"]["culture"];
    for result in [calms, culture] {
        assert_eq!(result["score"], 10.0);
        assert_eq!(result["band"], Value::Null);
        assert_eq!(result["provisional"], true);
    }
    assert_eq!(culture["coverage"], 1.0);
    let output = waymark(&["score", &document]);
    let table = text(&output.stdout);
    let row = |name: &str| {
        let line = table
            .lines()
            .find(|line| line.trim_start().starts_with(name));
        let words: Vec<&str> = line.unwrap().split_whitespace().collect();
        words.join(" ")
    };
    assert_eq!(
        row("Culture"),
        "Culture 10.0 1 of 1, 2 not applicable provisional"
    );
    assert_eq!(
        row("CALMS"),
        "CALMS 10.0 1 of 13, 2 not applicable provisional"
    );
}

#[test]
fn the_year_of_the_bands_can_be_chosen() {
    let output = waymark(&["score", "--bands", "2024", SAMPLE]);
    assert!(text(&output.stdout).contains("  Bands: DORA 2024"));
    let output = waymark(&["score", "--bands", "2024", "--json", SAMPLE]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        report["assessments"][1]["delivery"]["cluster"]["year"],
        2024
    );
    let output = waymark(&["score", "--bands", "2019", SAMPLE]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("the bands are those of 2023 or 2024"));
}

#[test]
fn a_file_that_cannot_be_read_does_not_hide_the_others() {
    let png = file("picture.json", b"\x89PNG\r\n\x1a\n");
    for json in [&["score"][..], &["score", "--json"]] {
        let arguments = [json, &[png.as_str(), "no/such/file.json", SAMPLE]].concat();
        let output = waymark(&arguments);
        assert!(!output.status.success());
        assert!(text(&output.stdout).contains(if json.len() == 1 {
            "Harbour"
        } else {
            "sample-harbour-2026"
        }));
        let errors: Vec<&str> = text(&output.stderr).lines().collect();
        assert_eq!(errors.len(), 2);
        assert_eq!(
            errors[0],
            format!("{png}: the file is not text; it may be a picture or a program")
        );
        assert!(
            errors[1].starts_with("no/such/file.json: "),
            "{}",
            errors[1]
        );
    }
}

#[test]
fn what_is_not_known_here_is_said() {
    let document = file(
        "unknown.json",
        r#"{"format":"waymark","schema":1,"assessments":[
            {"id":"a","questionnaires":["calms","elsewhere"],"answers":{"toil":{"level":3},"not-ours":{"level":1}}}]}"#,
    );
    let output = waymark(&["score", &document]);
    assert!(output.status.success());
    assert_eq!(
        text(&output.stderr),
        format!(
            "{document}: in a, this is not known here and was left out of the scores: not-ours, elsewhere\n"
        )
    );
}

/// What a check says of everything that ships and this many questionnaires more.
fn count(more: usize) -> String {
    let catalogue = &shipped().catalogue;
    format!(
        "{} questionnaires, {} questions",
        catalogue.questionnaires().len() + more,
        catalogue.questions().count()
    )
}

#[test]
fn check_accepts_what_ships() {
    for arguments in [
        &["check", "questionnaires"][..],
        &["check", "questionnaires/calms.toml"],
    ] {
        let output = waymark(arguments);
        assert_eq!(text(&output.stderr), "");
        assert!(output.status.success());
        assert!(
            text(&output.stdout).contains(&count(0)),
            "{}",
            text(&output.stdout)
        );
    }
}

#[test]
fn check_points_at_what_is_wrong() {
    let output = waymark(&[
        "check",
        "tests/fixtures/broken/limits.toml",
        "tests/fixtures/base.toml",
    ]);
    assert!(!output.status.success());
    assert_eq!(text(&output.stdout), "");
    let errors = text(&output.stderr);
    let told = "tests/fixtures/broken/limits.toml:17:39: `at_least` must be a level of the question, 1 to 5\n  \
                17 |   { question = \"bad-news\", at_least = 6 },\n     \
                |                                       ^\n  \
                hint: change the number, or leave the field out if it is optional\n";
    assert!(errors.contains(told), "{errors}");
    assert!(
        errors.ends_with("problems\n") || errors.ends_with("1 problem\n"),
        "{errors}"
    );
}

#[test]
fn check_says_what_it_cannot_read() {
    let latin = file("latin.toml", b"title = \"\xdcbung\"");
    let output = waymark(&["check", &latin]);
    assert!(!output.status.success());
    assert_eq!(
        text(&output.stderr),
        format!(
            "{latin}:1:10: the byte 0xDC here is not text in UTF-8\n  1 | title = \"\u{fffd}bung\"\n    \
             |          ^\n  hint: save the file as UTF-8 in your editor\n1 problem\n"
        )
    );
    let output = waymark(&["check", "no/such/file.toml"]);
    assert!(!output.status.success());
    assert!(
        text(&output.stderr).starts_with("no/such/file.toml: "),
        "{}",
        text(&output.stderr)
    );
    let output = waymark(&["check", "tests/fixtures/documents"]);
    assert!(!output.status.success());
    assert_eq!(
        text(&output.stderr),
        "there are no .toml files in tests/fixtures/documents\n"
    );
    let wide: Vec<u8> = "\u{feff}title = \"Übung\"\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let wide = file("own/wide.toml", wide);
    let output = waymark(&["check", &wide]);
    assert!(!output.status.success());
    assert_eq!(
        text(&output.stderr),
        format!(
            "{wide}:1:1: the file is text in UTF-16\n  1 | title = \"Übung\"\n    \
             | ^\n  hint: save the file as UTF-8 in your editor\n1 problem\n"
        )
    );
}

#[test]
fn a_questionnaire_of_ones_own_may_ask_what_ships() {
    let own = file(
        "own/our-platform.toml",
        "id = \"our-platform\"\ntitle = \"Our platform\"\nsummary = \"Ours.\"\n\n[[dimension]]\nid = \"paths\"\n\
         title = \"Paths\"\nsummary = \"To production.\"\nquestions = [{ id = \"rollback\", quick = true }]\n",
    );
    let output = waymark(&["check", &own]);
    assert_eq!(text(&output.stderr), "");
    assert!(output.status.success());
    assert!(text(&output.stdout).starts_with(&format!("1 file checked: {}", count(1))));

    let own = file(
        "own/misspelt.toml",
        "id = \"our-platform\"\ntitle = \"Our platform\"\nsummary = \"Ours.\"\n\n[[dimension]]\nid = \"paths\"\n\
         title = \"Paths\"\nsummary = \"To production.\"\nquestions = [{ id = \"rolback\" }]\n",
    );
    let output = waymark(&["check", &own]);
    assert!(!output.status.success());
    assert_eq!(
        text(&output.stderr),
        format!(
            "{own}:9:21: there is no question `rolback`\n  9 | questions = [{{ id = \"rolback\" }}]\n    \
             |                     ^\n  hint: did you mean the question `rollback`?\n1 problem\n"
        )
    );
}

#[test]
fn score_reads_the_questionnaires_that_a_document_brings() {
    let output = waymark(&["score", "tests/fixtures/documents/carrying.json"]);
    assert!(output.status.success());
    assert_eq!(text(&output.stderr), "");
    let table = text(&output.stdout);
    assert!(table.contains("Handover"), "{table}");
    let broken = std::fs::read_to_string(path("tests/fixtures/documents/carrying.json")).unwrap();
    let broken = file(
        "own/broken.json",
        broken.replace("agreement = 7", "agreement = 8"),
    );
    let output = waymark(&["score", &broken]);
    assert!(!output.status.success());
    assert!(
        text(&output.stderr).starts_with("handover.toml:33:13: `agreement` must be"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn score_reads_utf_16_and_says_which_command_reads_another_file() {
    let plain = std::fs::read_to_string(path("tests/fixtures/documents/schema-1.json")).unwrap();
    let wide: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(plain.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let wide = file("encoded/utf-16.json", wide);
    let as_it_was = waymark(&["score", "tests/fixtures/documents/schema-1.json"]);
    let output = waymark(&["score", &wide]);
    assert!(output.status.success());
    assert_eq!(text(&output.stdout), text(&as_it_was.stdout));

    for (name, content, words) in [
        (
            "encoded/events.csv",
            &b"id,environment,finished_at\n1,production,2026-03-02\n"[..],
            "the file is a table or a list, not assessments; `waymark deliver` reads deployments, changes and incidents",
        ),
        (
            "encoded/own.toml",
            b"schema = 1\nid = \"upkeep\"\n",
            "the file looks like a questionnaire in TOML, not assessments; `waymark check` reads it",
        ),
        (
            "encoded/ansi.json",
            b"{\"format\":\"waymark\",\"schema\":1,\"team\":\"Gr\xfcn\"}",
            "the file is text, but neither in UTF-8 nor in UTF-16; save it as UTF-8 in an editor",
        ),
    ] {
        let given = file(name, content);
        let output = waymark(&["score", &given]);
        assert!(!output.status.success(), "{name}");
        assert_eq!(text(&output.stderr), format!("{given}: {words}\n"));
    }
}

#[test]
fn help_names_the_commands_and_nothing_else_is_accepted() {
    let output = waymark(&["--help"]);
    assert!(output.status.success());
    for command in ["score", "check"] {
        assert!(text(&output.stdout).contains(command));
    }
    for arguments in [&["bake"][..], &["score"], &["check"], &[]] {
        assert!(!waymark(arguments).status.success(), "{arguments:?}");
    }
}

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
        "deployments": {
            "counted": 33,
            "excluded": {
                "duplicate": 4,
                "no_id": 1,
                "no_time": 1,
                "not_production": 13,
                "not_successful": 5,
                "other_service": 10,
                "outside_window": 2,
                "unreadable_time": 1,
            },
        },
        "lead_time": {
            "median_hours": 10.0,
            "p90_hours": 235.200_000_000_000_02,
            "count": 33,
            "excluded_nonpositive": 2,
            "code": 5,
            "score": 8.0,
        },
        "deployment_frequency": {
            "per_week": 33.0 / 13.0,
            "median_active_days_per_week": 3.0,
            "mean_per_working_day": 33.0 / 13.0 / 5.0,
            "code": 4,
            "score": 6.0,
        },
        "change_fail_rate": {
            "percent": 7.0 / 33.0 * 100.0,
            "failed": 7,
            "interval95": [10.676_021_531_297_158, 37.751_644_996_398_184],
            "score": 10.0 - 7.0 / 33.0 * 10.0,
        },
        "recovery": { "median_hours": 5.0, "count": 5, "open": 1, "code": 5, "score": 8.0 },
        "rework_rate": { "percent": 4.0 / 33.0 * 100.0, "score": 10.0 - 4.0 / 33.0 * 10.0 },
        "overall": (8.0 + 6.0 + 8.0 + 20.0 - 110.0 / 33.0) / 5.0,
        "throughput": 22.0 / 3.0,
        "stability": 10.0 - 55.0 / 33.0,
    });
    assert_same(&found, &expected, "");
    assert!(text(&output.stderr).contains("Deployments left out, not production: 13 (rows "));
}

/// Asserts that two JSON values have the same fields and the same numbers.
#[track_caller]
fn assert_same(found: &Value, expected: &Value, at: &str) {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            let names =
                |map: &serde_json::Map<String, Value>| map.keys().cloned().collect::<Vec<_>>();
            assert_eq!(names(found), names(expected), "{at}");
            for (name, value) in found {
                assert_same(value, &expected[name], &format!("{at}.{name}"));
            }
        }
        (Value::Array(found), Value::Array(expected)) => {
            assert_eq!(found.len(), expected.len(), "{at}");
            for (found, expected) in found.iter().zip(expected) {
                assert_same(found, expected, at);
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
        "Less than one day: median 10.0 hours, nine in ten within 9.8 days, of 33 changes",
        "2.5 per week over 13 complete weeks",
        "21.2 % (7 of 33; 95 % interval 10.7 % to 37.8 %)",
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
    assert!(output.status.success());
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
