//! The command line, as a person or a script meets it.

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;

use crate::teams::{path, shipped};

pub(crate) fn waymark(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_waymark"))
        .args(arguments)
        .current_dir(path(""))
        .output()
        .unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// A file of this test's own, in the folder that the build keeps for tests.
pub(crate) fn file(name: &str, contents: impl AsRef<[u8]>) -> String {
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

/// A hint and no error: a file may well be meant so.
#[test]
fn check_remarks_on_questions_without_practices() {
    let own = file(
        "mood.toml",
        b"id = \"mood\"\ntitle = \"Mood\"\nsummary = \"How it feels.\"\n[[dimension]]\nid = \"all\"\ntitle = \"All\"\n\
          summary = \"All.\"\nquestions = [{ id = \"glad\" }]\n[[question]]\nid = \"glad\"\ntitle = \"Glad\"\n\
          prompt = \"I am glad.\"\nwhy = \"It matters.\"\nagreement = 5\n",
    );
    let output = waymark(&["check", &own]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(
        text(&output.stdout).contains("hint: One question names no practice: “Glad”."),
        "{}",
        text(&output.stdout)
    );
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
            "the file is a table or a list, not assessments; `waymark deliver` reads deployments, changes and incidents, and `waymark import` answers",
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
    for command in [
        "score", "check", "deliver", "rollup", "compare", "badge", "summary",
    ] {
        assert!(text(&output.stdout).contains(command));
    }
    for arguments in [
        &["bake"][..],
        &["score"],
        &["check"],
        &["rollup"],
        &["compare", "one.json"],
        &[],
    ] {
        assert!(!waymark(arguments).status.success(), "{arguments:?}");
    }
}
