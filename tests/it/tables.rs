//! Tables for analysis elsewhere: what they hold, that their columns stay where they are, and how the command line
//! writes them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use waymark::report::tables::{Dialect, Kind, Table, WIDE_QUESTIONNAIRES, package, sql_schema};

use crate::cli::{file, text, waymark};
use crate::teams::{assert_near, path, shipped};

/// The rows of a CSV file, each cell as it was before it was quoted.
fn rows(csv: &str, delimiter: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut is_quoted, mut signs) = (false, csv.chars().peekable());
    while let Some(sign) = signs.next() {
        match sign {
            '"' if is_quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => cell.push(sign),
            '\r' => {}
            '\n' => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ if sign == delimiter => row.push(std::mem::take(&mut cell)),
            _ => cell.push(sign),
        }
    }
    assert!(row.is_empty() && cell.is_empty() && !is_quoted);
    rows
}

/// The tables that the command line wrote into a folder.
struct Written(PathBuf);

impl Written {
    fn text(&self, table: Table) -> String {
        fs::read_to_string(self.0.join(format!("{}.csv", table.name()))).unwrap()
    }

    /// A table's rows by the names of its columns.
    fn rows(&self, table: Table) -> Vec<BTreeMap<String, String>> {
        let mut all = rows(&self.text(table), ',').into_iter();
        let head = all.next().unwrap();
        let rows = all.map(|row| {
            assert_eq!(row.len(), head.len());
            head.iter().cloned().zip(row).collect()
        });
        rows.collect()
    }
}

/// A folder of this test's own, and the tables of some files in it.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&folder));
    folder
}

fn written(name: &str, files: &[&str]) -> Written {
    let into = folder(name);
    let place = into.display().to_string();
    let output = waymark(&[&["tables"], files, &["--into", &place]].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    let told = text(&output.stderr).lines();
    // What a test brings that nobody knows here is said, and nothing else.
    let told = told.filter(|line| !line.ends_with("toil-nobody-asks-about"));
    assert_eq!(told.collect::<Vec<_>>(), [""; 0]);
    Written(into)
}

fn document(assessments: &Value) -> String {
    json!({ "format": "waymark", "schema": 1, "assessments": assessments }).to_string()
}

#[test]
fn columns_keep_their_names_places_and_kinds() {
    // Whoever adds a column adds a line after those of its table, and changes none.
    let frozen = fs::read_to_string(path("tests/fixtures/tables/columns.txt")).unwrap();
    let kind = |kind: &Kind| match kind {
        Kind::Text => "text",
        Kind::Whole(..) => "whole",
        Kind::Number(..) => "number",
        Kind::Flag => "flag",
        Kind::Day => "day",
        Kind::Choice(_) => "choice",
    };
    for table in Table::ALL {
        let start = format!("{} ", table.name());
        let frozen: Vec<&str> = frozen
            .lines()
            .filter(|line| line.starts_with(&start))
            .collect();
        let fields = table.fields().into_iter();
        let now = fields.map(|field| format!("{start}{} {}", field.name, kind(&field.kind)));
        assert_eq!(now.collect::<Vec<_>>(), frozen);
    }
    let tables: BTreeSet<_> = frozen
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(tables.len(), Table::ALL.len());
}

#[test]
fn every_questionnaire_that_ships_has_columns() {
    let questionnaires = shipped().catalogue.questionnaires();
    let shipped: BTreeSet<&str> = questionnaires.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(BTreeSet::from(WIDE_QUESTIONNAIRES), shipped);
}

#[test]
fn the_codebook_describes_every_column_in_its_order() {
    for dialect in [Dialect::Plain, Dialect::Excel] {
        let package: Value = serde_json::from_str(&package(dialect)).unwrap();
        let resources = package["resources"].as_array().unwrap();
        assert_eq!(resources.len(), Table::ALL.len());
        for (resource, table) in resources.iter().zip(Table::ALL) {
            assert_eq!(resource["path"], format!("{}.csv", table.name()));
            let delimiter = resource["dialect"]["delimiter"].as_str().unwrap();
            let head = table.head(dialect);
            let head = rows(
                head.trim_start_matches('\u{feff}'),
                delimiter.chars().next().unwrap(),
            );
            let fields = resource["schema"]["fields"].as_array().unwrap();
            let names: Vec<&str> = fields
                .iter()
                .map(|field| field["name"].as_str().unwrap())
                .collect();
            assert_eq!(
                (head.len(), &head[0][..]),
                (
                    1,
                    &names
                        .iter()
                        .map(|name| (*name).to_owned())
                        .collect::<Vec<_>>()[..]
                )
            );
            assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
            for field in fields {
                assert!(field["description"].as_str().unwrap().len() > 5, "{field}");
            }
            assert_eq!(resource["schema"]["missingValues"], json!([""]));
            let keys = &resource["schema"]["primaryKey"];
            for key in keys.as_array().into_iter().flatten() {
                let field = fields.iter().find(|field| field["name"] == *key).unwrap();
                assert_eq!(field["constraints"]["required"], true, "{key}");
            }
        }
    }
}

#[test]
fn the_tables_can_be_made_in_a_database() {
    let schema = sql_schema();
    for table in Table::ALL {
        let (_, columns) = schema
            .split_once(&format!("CREATE TABLE {} (\n", table.name()))
            .unwrap();
        let (columns, _) = columns.split_once("\n);\n").unwrap();
        let names = columns
            .lines()
            .filter_map(|line| line.strip_prefix("    \"")?.split('"').next());
        let fields = table.fields();
        let fields: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(names.collect::<Vec<_>>(), fields);
    }
    let key = "    PRIMARY KEY (\"assessment\", \"question\")\n);\n";
    assert!(schema.contains(key), "{schema}");
}

#[test]
fn the_codebook_tells_what_was_said_apart() {
    let package: Value = serde_json::from_str(&package(Dialect::Plain)).unwrap();
    let fields = package["resources"][1]["schema"]["fields"]
        .as_array()
        .unwrap();
    let state = fields
        .iter()
        .find(|field| field["name"] == "state")
        .unwrap();
    let categories = state["categories"].as_array().unwrap();
    let states: Vec<&str> = categories
        .iter()
        .map(|one| one["value"].as_str().unwrap())
        .collect();
    assert_eq!(
        states,
        [
            "answered",
            "dont_know",
            "not_applicable",
            "not_answered",
            "not_asked",
            "unplaced"
        ]
    );
    assert_eq!(state["constraints"]["enum"], json!(states));
    let meanings: BTreeSet<&str> = categories
        .iter()
        .map(|one| one["label"].as_str().unwrap())
        .collect();
    assert_eq!(meanings.len(), states.len());
}

/// What was said in every way to the questions of a quick round.
fn every_way() -> Value {
    json!({
        "id": "a", "team": "Ebb, \"the\" team", "depth": "quick", "date": "2026-11-30",
        "kind": "platform", "region": "Norway", "round": "Autumn",
        "questionnaires": ["calms", "three-ways"],
        "answers": {
            "after-an-incident": { "level": 2, "note": "two\nlines", "evidence": [{ "title": "Review" }] },
            "shared-goals": { "dont_know": true },
            "bad-news": { "not_applicable": "alone" },
            "knowing-each-others-work": { "level": 7 },
            "toil-nobody-asks-about": { "level": 3 },
        },
        "targets": { "questions": { "after-an-incident": 4 } },
        "delivery": { "lead_time": { "exact": 3, "unit": "days", "source": "CI", "bound": "at_least" }, "recovery": { "dont_know": true }, "rework_rate": { "not_applicable": "none" } },
        "journal": [{ "date": "2026-10-05", "text": "A new lead" }, { "date": "2026-11-02", "text": "Two teams\nbecame one" }],
    })
}

#[test]
fn what_was_said_is_told_apart() {
    let given = file("tables/every-way.json", document(&json!([every_way()])));
    let tables = written("tables-every-way", &[&given]);
    let answers = tables.rows(Table::Answers);
    let answer = |id: &str| answers.iter().find(|row| row["question"] == id).unwrap();
    let said = |id: &str| {
        let row = answer(id);
        ["state", "level", "score", "asked_by"].map(|name| row[name].as_str())
    };
    assert_eq!(
        said("after-an-incident"),
        ["answered", "2", "2.5", "calms three-ways"]
    );
    assert_eq!(said("shared-goals"), ["dont_know", "", "", "calms"]);
    assert_eq!(
        said("bad-news"),
        ["not_applicable", "", "", "calms three-ways"]
    );
    assert_eq!(answer("bad-news")["reason"], "alone");
    // A level that its ladder does not have makes no quick round ask what it leaves out.
    assert_eq!(said("knowing-each-others-work"), ["unplaced", "7", "", ""]);
    assert_eq!(said("toil-nobody-asks-about"), ["unplaced", "3", "", ""]);
    assert_eq!(said("who-runs-it"), ["not_asked", "", "", ""]);
    let open = answers.iter().filter(|row| row["state"] == "not_answered");
    assert!(open.clone().count() > 5 && open.clone().all(|row| !row["asked_by"].is_empty()));
    assert_eq!(answer("after-an-incident")["note"], "two\nlines");
    assert_eq!(answer("after-an-incident")["target"], "4");
    assert_eq!(answer("after-an-incident")["evidence"], "1");
    assert_eq!(tables.rows(Table::Evidence)[0]["title"], "Review");
    let wide = &tables.rows(Table::Assessments)[0];
    let grouping = ["team", "kind", "region", "round"].map(|name| wide[name].as_str());
    assert_eq!(
        grouping,
        ["Ebb, \"the\" team", "platform", "Norway", "Autumn"]
    );
    let events = tables.rows(Table::Events);
    let events = events
        .iter()
        .map(|row| ["assessment", "number", "date", "text"].map(|name| row[name].as_str()));
    assert_eq!(
        events.collect::<Vec<_>>(),
        [
            ["a", "1", "2026-10-05", "A new lead"],
            ["a", "2", "2026-11-02", "Two teams\nbecame one"]
        ]
    );
    let delivery = tables.rows(Table::Delivery);
    let exact = ["exact", "unit", "bound"].map(|name| delivery[0][name].as_str());
    assert_eq!(exact, ["3", "days", "at_least"]);
    let states: Vec<&str> = delivery.iter().map(|row| row["state"].as_str()).collect();
    assert_eq!(
        states,
        [
            "answered",
            "not_answered",
            "dont_know",
            "not_answered",
            "not_applicable"
        ]
    );
}

#[test]
fn a_team_that_does_not_look_at_delivery_was_not_asked() {
    let given = file("tables/no-delivery.json", document(&json!([{ "id": "a" }])));
    let tables = written("tables-no-delivery", &[&given]);
    let delivery = tables.rows(Table::Delivery);
    assert!(
        delivery
            .iter()
            .all(|row| row["state"] == "not_asked" && row["score"].is_empty())
    );
    let wide = &tables.rows(Table::Assessments)[0];
    assert_eq!(
        (
            wide["delivery_score"].as_str(),
            wide["delivery_answered"].as_str()
        ),
        ("", "0")
    );
    assert_eq!(
        (
            wide["calms_score"].as_str(),
            wide["calms_coverage"].as_str()
        ),
        ("", "")
    );
    assert_eq!(tables.rows(Table::Answers), []);
}

#[test]
fn scores_are_those_of_score_and_can_be_made_anew_from_the_answers() {
    let sample = "questionnaires/sample.json";
    let tables = written("tables-sample", &[sample]);
    let output = waymark(&["score", "--json", sample]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let (answers, entries) = (tables.rows(Table::Answers), tables.rows(Table::Entries));
    let mut compared = 0;
    for row in tables.rows(Table::Scores) {
        let assessments = report["assessments"].as_array().unwrap();
        let told = assessments
            .iter()
            .find(|one| one["id"] == row["assessment"].as_str());
        let told = &told.unwrap()["questionnaires"][&row["questionnaire"]];
        let told = match row["part"].as_str() {
            "dimension" => &told["dimensions"][&row["dimension"]],
            _ => told,
        };
        assert_near(
            row["score"].parse().unwrap(),
            told["score"].as_f64().unwrap(),
        );
        assert_near(
            row["coverage"].parse().unwrap(),
            told["coverage"].as_f64().unwrap(),
        );
        assert_eq!(row["provisional"], told["provisional"].to_string());
        if row["part"] == "dimension" {
            let of = |entry: &&BTreeMap<String, String>| {
                ["questionnaire", "version", "dimension"]
                    .iter()
                    .all(|key| entry[*key] == row[*key])
            };
            let (mut sum, mut weights) = (0.0, 0.0);
            for entry in entries.iter().filter(of) {
                let answer = answers.iter().find(|answer| {
                    answer["assessment"] == row["assessment"]
                        && answer["question"] == entry["question"]
                });
                if let Ok(score) = answer.unwrap()["score"].parse::<f64>() {
                    let weight: f64 = entry["weight"].parse().unwrap();
                    sum += score * weight;
                    weights += weight;
                }
            }
            assert_near(sum / weights, row["score"].parse().unwrap());
            compared += 1;
        }
    }
    assert!(compared >= 16, "{compared}");
}

#[test]
fn actions_are_what_is_proposed_and_what_was_decided() {
    let tables = written("tables-actions", &["questionnaires/sample.json"]);
    let actions = tables.rows(Table::Actions);
    let now = actions
        .iter()
        .filter(|row| row["board_column"] == "now" && row["assessment"] == "sample-harbour-2026");
    assert_eq!(now.clone().count(), 3);
    assert!(
        now.clone()
            .all(|row| !row["first_step"].is_empty() && !row["measure"].is_empty())
    );
    let owned = actions
        .iter()
        .find(|row| row["practice"] == "deployment-automation")
        .unwrap();
    assert_eq!(owned["owner"], "Ines");
    assert_eq!(
        (owned["due"].as_str(), owned["status"].as_str()),
        ("2026-03-31", "started")
    );
    assert_eq!(owned["decided"], "true");
}

#[test]
fn an_own_questionnaire_has_scores_and_entries() {
    let tables = written("tables-own", &["tests/fixtures/documents/carrying.json"]);
    let own: BTreeSet<String> = tables
        .rows(Table::Scores)
        .into_iter()
        .map(|row| row["questionnaire"].clone())
        .collect();
    let entries = tables.rows(Table::Entries);
    let beside: BTreeSet<&str> = entries
        .iter()
        .map(|row| row["questionnaire"].as_str())
        .collect();
    let shipped = BTreeSet::from(WIDE_QUESTIONNAIRES);
    let own: Vec<&str> = own
        .iter()
        .map(String::as_str)
        .filter(|id| !shipped.contains(id))
        .collect();
    assert!(!own.is_empty());
    assert!(own.iter().all(|id| beside.contains(id)));
}

#[test]
fn a_broken_file_is_named_and_the_rest_is_written() {
    let good = file("tables/broken/good.json", document(&json!([{ "id": "a" }])));
    file("tables/broken/torn.json", "{\"format\":\"waymark\",");
    file(
        "tables/broken/further/other.json",
        document(&json!([{ "id": "b" }])),
    );
    file("tables/broken/notes.txt", "no document");
    let given = PathBuf::from(good).parent().unwrap().to_owned();
    // Into the folder that is read: what was written is not taken for a document at the second time.
    for _ in 0..2 {
        let place = given.display().to_string();
        let output = waymark(&["tables", &place, "--into", &place]);
        assert!(!output.status.success());
        let told = text(&output.stderr);
        assert_eq!(told.lines().count(), 1, "{told}");
        assert!(told.contains("torn.json: the file is not JSON"), "{told}");
        let rows = Written(given.clone()).rows(Table::Assessments);
        let ids: Vec<&str> = rows.iter().map(|row| row["assessment"].as_str()).collect();
        assert_eq!(ids, ["b", "a"]);
    }
}

#[test]
fn of_several_copies_the_newest_is_written_once() {
    let copy = |revision: u64, team: &str| {
        document(&json!([{ "id": "a", "team": team, "revision": revision }]))
    };
    let old = file("tables/copies/1.json", copy(3, "old"));
    let new = file("tables/copies/2.json", copy(8, "new"));
    let older = file("tables/copies/3.json", copy(2, "older"));
    for files in [
        [&old, &new, &older],
        [&new, &older, &old],
        [&older, &old, &new],
    ] {
        let into = folder("tables-copies");
        let place = into.display().to_string();
        let given: Vec<&str> = files.iter().map(|file| file.as_str()).collect();
        let output = waymark(&[&["tables"], &given[..], &["--into", &place]].concat());
        assert!(output.status.success(), "{}", text(&output.stderr));
        let told = text(&output.stderr);
        assert_eq!(
            told.matches("the assessment `a` also stands in").count(),
            2,
            "{told}"
        );
        let rows = Written(into).rows(Table::Assessments);
        assert_eq!((rows.len(), rows[0]["team"].as_str()), (1, "new"));
    }
}

#[test]
fn for_excel_no_text_is_a_formula_and_the_cells_are_set_apart_by_semicolons() {
    let given = file(
        "tables/excel.json",
        document(&json!([{ "id": "a", "team": "=cmd|' /C calc'!A0", "size": "1;2" }])),
    );
    let into = folder("tables-excel");
    let place = into.display().to_string();
    let output = waymark(&["tables", &given, "--into", &place, "--excel"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let csv = Written(into).text(Table::Assessments);
    let csv = csv.strip_prefix('\u{feff}').unwrap();
    let rows = rows(csv, ';');
    assert_eq!(rows[1][1], "'=cmd|' /C calc'!A0");
    assert_eq!(rows[1][8], "1;2");
    assert_eq!(rows[0].len(), rows[1].len());
}

#[test]
fn a_folder_without_documents_is_said() {
    let empty = folder("tables-empty");
    fs::create_dir_all(&empty).unwrap();
    let (place, into) = (
        empty.display().to_string(),
        folder("tables-none").display().to_string(),
    );
    let output = waymark(&["tables", &place, "--into", &into]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).starts_with("there are no .json files in "));
}
