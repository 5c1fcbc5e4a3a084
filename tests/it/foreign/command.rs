//! `waymark import`, as a script meets it.

use serde_json::Value;
use waymark::assessment::Assessment;
use waymark::exchange::tabular::{Comma, Told, write_book, write_csv};
use waymark::exchange::{open, write};

use crate::cli::{file, text, waymark};

#[test]
fn answers_become_a_document_and_the_report_stands_beside_the_errors() {
    let answers = file("foreign/answers.csv", "D-TA-1-B,0.5\nG-SM-1-A,1\n");
    let output = waymark(&["import", &answers, "--day", "2026-11-30"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let opened = open(&output.stdout).unwrap();
    assert_eq!(opened.assessments.len(), 1);
    assert_eq!(
        opened.assessments[0].questionnaires[0].id.as_str(),
        "devsecops"
    );
    let said = text(&output.stderr);
    for expected in [
        "OWASP SAMM",
        "2 rows and answers: 0 mapped, 1 kept as notes, 1 not mapped.",
        "D-TA-1-B",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    // The folder of whoever read the file is nobody's business.
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let files = &document["assessments"][0]["origin"]["files"];
    assert_eq!(*files, serde_json::json!(["answers.csv"]));
    // And the same files make the same document.
    let again = waymark(&["import", &answers, "--day", "2026-11-30"]);
    assert_eq!(again.stdout, output.stdout);
}

#[test]
fn a_table_is_read_by_a_map_and_reported_into_a_file() {
    let table = file("foreign/table.csv", "Practice,Rating\nbad-news,5\n=1+1,3\n");
    let map = file(
        "foreign/map.toml",
        "question = \"Practice\"\nvalue = \"Rating\"\n",
    );
    let report = file("foreign/report.csv", "");
    let output = waymark(&["import", &table, "--map", &map, "--report", &report]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let opened = open(&output.stdout).unwrap();
    assert_eq!(opened.assessments[0].level(&"bad-news".into()), Some(5));
    let written = std::fs::read_to_string(report).unwrap();
    let lines: Vec<&str> = written.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].starts_with("tool,team,row,key,title,said,note,became,question,level,why"));
    // No spreadsheet takes a cell for a formula.
    assert!(lines[2].starts_with("table,,3,'=1+1,"), "{}", lines[2]);
}

#[test]
fn what_cannot_be_read_is_said_and_nothing_is_written() {
    let letter = file("foreign/letter.txt", "Dear all,");
    let answers = file("foreign/two.csv", "D-TA-1-B,0.5\n");
    let table = file("foreign/plain.csv", "a,b\n1,2\n");
    for (arguments, said) in [
        (
            vec!["import", letter.as_str()],
            "is nothing that a tool on the list saves",
        ),
        (
            vec!["import", answers.as_str(), "--tool", "atos"],
            "is not of the tool that was named",
        ),
        (
            vec!["import", answers.as_str(), "--tool", "jira"],
            "the tools are quick-check, dsomm",
        ),
        (
            vec!["import", table.as_str()],
            "Say which of its columns is what",
        ),
        (vec!["import", "nowhere.csv"], "nowhere.csv: "),
    ] {
        let output = waymark(&arguments);
        assert!(!output.status.success());
        assert_eq!(text(&output.stdout), "");
        let told = text(&output.stderr);
        assert!(told.contains(said), "{said}: {told}");
    }
}

#[test]
fn what_waymark_itself_saved_is_sent_to_the_commands_that_read_it() {
    let document = write(&[Assessment::new("a".into())]);
    let book = write_book(&document, &Told::default());
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("foreign");
    std::fs::create_dir_all(&folder).unwrap();
    let workbook = folder.join("own.xlsx").display().to_string();
    std::fs::write(&workbook, book).unwrap();
    let json = file("foreign/own.json", &document);
    let csv = write_csv(&document, &Told::default(), Comma::Excel);
    let csv = file("foreign/own.csv", &csv);
    for own in [json, workbook, csv] {
        let output = waymark(&["import", &own]);
        assert!(!output.status.success());
        assert_eq!(text(&output.stdout), "");
        let said = text(&output.stderr);
        assert!(
            said.contains("own.") && said.contains("`waymark score`"),
            "{said}"
        );
        let output = waymark(&["score", &own]);
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
}
