//! `waymark rollup`: many teams from a folder of documents, as a person or a script meets it.

use std::path::PathBuf;
use std::process::Output;

use serde_json::{Value, json};
use waymark::exchange::tabular::{Comma, Told, write_book, write_csv};
use waymark::questionnaire::QuestionId;

use crate::cli::{file, text, waymark};
use crate::teams::{assert_near, shipped};

/// A folder of this test's own, empty.
pub(crate) fn folder(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("rollup")
        .join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path.display().to_string()
}

pub(crate) fn put(folder: &str, name: &str, contents: impl AsRef<[u8]>) {
    let path = PathBuf::from(folder).join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, contents).unwrap();
}

/// The ids of a questionnaire's questions, in order.
fn asked(questionnaire: &str) -> Vec<QuestionId> {
    let known = shipped().catalogue.questionnaire(&questionnaire.into());
    let entries = known.unwrap().entries();
    entries.map(|(_, entry)| entry.question.clone()).collect()
}

/// An assessment of CALMS with one level everywhere.
pub(crate) fn calms(id: &str, team: &str, date: &str, level: u8) -> Value {
    let answers = asked("calms").into_iter();
    let answers: serde_json::Map<String, Value> = answers
        .map(|question| (question.to_string(), json!({ "level": level })))
        .collect();
    json!({
        "id": id, "team": team, "date": date, "revision": 1,
        "questionnaires": [{ "id": "calms", "version": 1 }], "answers": answers,
    })
}

pub(crate) fn document(assessments: &[Value]) -> String {
    json!({ "format": "waymark", "schema": 1, "assessments": assessments }).to_string()
}

pub(crate) fn json_of(output: &Output) -> Value {
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn teams_stand_by_name_with_their_latest_assessment_and_its_coverage() {
    let folder = folder("by-name");
    let two = [
        calms("t1", "Tide", "2025-01-01", 1),
        calms("t2", " tide", "2026-01-01", 4),
    ];
    put(&folder, "deep/er/tide.json", document(&two));
    put(
        &folder,
        "ebb.json",
        document(&[calms("e", "Ebb", "2024-01-01", 5)]),
    );
    let mut little = calms("a", "Anchor", "2026-01-01", 2);
    let first = asked("calms").remove(0);
    little["answers"] = json!({ first.as_str(): { "level": 5 } });
    put(&folder, "notes.txt", document(&[little]));
    let output = waymark(&["rollup", &folder]);
    assert!(output.status.success());
    assert_eq!(text(&output.stderr), "");
    let table = text(&output.stdout);
    assert!(table.contains("  3 teams, each by its latest of 4 assessments in 3 files\n"));
    let rows: Vec<&str> = table
        .lines()
        .filter(|line| line.contains(" of ") && line.contains("202"))
        .collect();
    let of = asked("calms").len();
    assert!(rows[0].contains(&format!("10.0? (1 of {of})")), "{table}");
    assert!(rows[0].starts_with("  Anchor "), "{table}");
    assert!(rows[1].starts_with("  Ebb "), "{table}");
    assert!(rows[2].starts_with("  tide "), "{table}");
    assert!(rows[2].contains(&format!("7.5 ({of} of {of})")), "{table}");
    assert!(rows[0].contains("– (0 of "), "{table}");
    // What rests on one answer is in no spread, and is counted.
    let json = json_of(&waymark(&["rollup", &folder, "--json"]));
    let whole = &json["questionnaires"]["calms"]["whole"];
    assert_eq!(
        (&whole["teams"], &whole["provisional"]),
        (&2.into(), &1.into())
    );
    assert_near(whole["lowest"].as_f64().unwrap(), 7.5);
    assert_near(whole["median"].as_f64().unwrap(), 8.75);
    assert_near(whole["highest"].as_f64().unwrap(), 10.0);
    assert_eq!(json["teams"][2]["assessment"], "t2");
}

#[test]
fn one_broken_file_among_many_is_named_and_the_others_load() {
    let folder = folder("broken");
    for at in 0..300 {
        let one = calms(&format!("a{at}"), &format!("Team {at:03}"), "2026-01-01", 3);
        put(&folder, &format!("{at}.json"), document(&[one]));
    }
    put(&folder, "157.json", "{\"format\":\"waymark\",\"sch");
    put(&folder, "events.csv", "id,at\n1,2\n2,3\n");
    put(&folder, "foreign.json", r#"{"name":"package","version":1}"#);
    put(&folder, "picture.png", b"\x89PNG\r\n\x1a\n\0\0");
    put(&folder, ".hidden/cut.json", "{");
    let output = waymark(&["rollup", &folder, "--json"]);
    let json = json_of(&output);
    assert_eq!(json["team_count"], 299);
    let files = &json["files"];
    assert_eq!(files["read"], 299);
    assert_eq!(files["broken"].as_array().unwrap().len(), 1);
    assert_eq!(files["passed_over"].as_array().unwrap().len(), 3);
    let said = text(&output.stderr);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 4, "{said}");
    assert!(lines[0].contains("157.json: ") && lines[0].contains("line 1, column 24"));
    for (name, what) in [
        ("events.csv", "waymark deliver"),
        ("foreign.json", "not made by Waymark"),
        ("picture.png", "does not begin like"),
    ] {
        let line = lines.iter().find(|line| line.contains(name)).unwrap();
        assert!(
            line.contains("passed over: ") && line.contains(what),
            "{line}"
        );
    }
}

#[test]
fn of_one_assessment_the_newest_revision_counts_and_it_is_said() {
    let folder = folder("copies");
    let mut newer = calms("a", "Tide", "2026-01-01", 5);
    newer["revision"] = 7.into();
    put(
        &folder,
        "1-old.json",
        document(&[calms("a", "Tide", "2026-01-01", 1)]),
    );
    put(&folder, "2-new.json", document(&[newer]));
    let output = waymark(&["rollup", &folder, "--json"]);
    let json = json_of(&output);
    assert_eq!(json["team_count"], 1);
    let team = &json["questionnaires"]["calms"]["teams"][0];
    assert_near(team["score"].as_f64().unwrap(), 10.0);
    let said = text(&output.stderr);
    assert!(said.contains("1-old.json: a in it does not count: revision 7 in"));
    assert!(said.contains("2-new.json is as new or newer"), "{said}");
}

#[test]
fn an_anonymous_summary_names_nobody_and_shows_no_group_under_five() {
    let folder = folder("anonymous");
    for (at, name) in ["Ebb", "Flow", "Tide", "Wave"].iter().enumerate() {
        let one = calms(
            &format!("id-{name}"),
            name,
            "2026-01-01",
            1 + u8::try_from(at).unwrap(),
        );
        put(&folder, &format!("{name}.json"), document(&[one]));
    }
    put(&folder, "Broken.json", "{");
    let names = ["Ebb", "Flow", "Tide", "Wave", "Broken"];
    let printed = |format: &[&str]| {
        let mut arguments = vec!["rollup", &folder, "--anonymous"];
        arguments.extend(format);
        let output = waymark(&arguments);
        assert!(output.status.success());
        let printed = text(&output.stdout).to_owned();
        for name in names {
            assert!(
                !printed.contains(name),
                "{format:?} names {name}: {printed}"
            );
        }
        printed
    };
    let four = printed(&["--md"]);
    assert!(four.contains("| Culture | not shown | not shown | not shown | not shown |"));
    assert!(!four.contains(" in Now for "), "{four}");
    for format in ["--json", "--csv"] {
        let four = printed(&[format]);
        assert!(
            !four.contains("3.75") && !four.contains("\"lowest\": 0"),
            "{four}"
        );
    }
    put(
        &folder,
        "fifth.json",
        document(&[calms("id-5", "Ebb and Flow", "2026-01-01", 5)]),
    );
    let five = printed(&["--md"]);
    assert!(
        five.contains("| Culture | 0.0 | 5.0 | 10.0 | 5 |"),
        "{five}"
    );
    let five = printed(&["--csv"]);
    assert!(five.contains("\r\ncalms,culture,5,0,5,10,,\r\n"), "{five}");
}

#[test]
fn what_most_teams_have_low_is_told_with_how_many_that_rests_on() {
    let folder = folder("spots");
    for at in 0..5 {
        let mut one = calms(&format!("a{at}"), &format!("Team {at}"), "2026-01-01", 3);
        let questions = asked("calms");
        let answers = one["answers"].as_object_mut().unwrap();
        answers.insert(
            questions[0].to_string(),
            json!({ "level": if at < 3 { 1 } else { 5 } }),
        );
        answers.insert(
            questions[1].to_string(),
            json!({ "level": if at < 2 { 1 } else { 5 } }),
        );
        // Two can tell of five: that is too few, however low.
        let third = if at < 2 {
            json!({ "level": 1 })
        } else {
            json!({ "dont_know": true })
        };
        answers.insert(questions[2].to_string(), third);
        put(&folder, &format!("{at}.json"), document(&[one]));
    }
    let json = json_of(&waymark(&["rollup", &folder, "--json"]));
    let questions = asked("calms");
    let spots = json["spots"].as_array().unwrap();
    let of = |question: &QuestionId| {
        let mut found = spots.iter();
        found.find(|spot| spot["question"] == question.as_str())
    };
    let low = of(&questions[0]).unwrap();
    assert_eq!((&low["way"], &low["teams"]), (&"low".into(), &3.into()));
    assert_eq!((&low["answered"], &low["asked"]), (&5.into(), &5.into()));
    let high = of(&questions[1]).unwrap();
    assert_eq!((&high["way"], &high["teams"]), (&"high".into(), &3.into()));
    assert_eq!(of(&questions[2]), None);
    let output = waymark(&["rollup", &folder]);
    let printed = text(&output.stdout);
    assert!(printed.contains(": 3 of 5 teams that can tell, of 5 asked"));
    assert!(
        printed.contains(" of 5 teams\n") && printed.contains(": in Now for "),
        "{printed}"
    );
}

/// A document with a questionnaire of one's own that asks these questions, all of them at one level.
fn own(team: &str, version: u32, questions: &[QuestionId], level: u8) -> String {
    let list: Vec<String> = questions
        .iter()
        .map(|id| format!("{{ id = \"{id}\" }}"))
        .collect();
    let toml = format!(
        "id = \"handover\"\ntitle = \"Handover\"\nversion = {version}\nsummary = \"Whether it can change hands.\"\n\
         [[dimension]]\nid = \"all\"\ntitle = \"All\"\nsummary = \"All of it.\"\nquestions = [{}]\n",
        list.join(", ")
    );
    let answers: serde_json::Map<String, Value> = questions
        .iter()
        .map(|question| (question.to_string(), json!({ "level": level })))
        .collect();
    let assessment = json!({
        "id": format!("id-{team}"), "team": team, "date": "2026-01-01",
        "questionnaires": [{ "id": "handover", "version": version }], "answers": answers,
    });
    json!({
        "format": "waymark", "schema": 1, "assessments": [assessment],
        "questionnaires": [{ "id": "handover", "title": "Handover", "version": version, "text": toml }],
    })
    .to_string()
}

#[test]
fn versions_are_compared_on_the_questions_that_they_share() {
    let folder = folder("versions");
    let questions = asked("calms");
    put(&folder, "one.json", own("One", 1, &questions[..4], 3));
    put(&folder, "two.json", own("Two", 2, &questions[1..6], 5));
    let output = waymark(&["rollup", &folder, "--json"]);
    let json = json_of(&output);
    assert_eq!(text(&output.stderr), "");
    let handover = &json["questionnaires"]["handover"];
    let versions = json!([{ "version": 1, "teams": 1 }, { "version": 2, "teams": 1 }]);
    assert_eq!(handover["versions"], versions);
    // Version 2 no longer asks the first, version 1 did not ask the last two.
    let mut left_out = [questions[4].as_str(), questions[5].as_str()];
    left_out.sort_unstable();
    assert_eq!(handover["questions_left_out"], json!(left_out));
    let coverage = |team: usize| {
        let team = &handover["teams"][team];
        (team["answered"].clone(), team["open"].clone())
    };
    assert_eq!(
        [coverage(0), coverage(1)],
        [(3.into(), 0.into()), (3.into(), 0.into())]
    );
    let printed = waymark(&["rollup", &folder]);
    let said = "Its versions 1 (1 team) and 2 (1 team) are compared on the questions that they share; 2 questions are left out.";
    assert!(
        text(&printed.stdout).contains(said),
        "{}",
        text(&printed.stdout)
    );
}

#[test]
fn two_texts_of_one_version_are_told_apart() {
    let folder = folder("texts");
    let questions = asked("calms");
    put(&folder, "a.json", own("One", 1, &questions[..4], 3));
    put(&folder, "b.json", own("Two", 1, &questions[..3], 5));
    let output = waymark(&["rollup", &folder]);
    assert!(output.status.success());
    assert!(
        text(&output.stderr).contains("b.json: it brings another text of “handover”, version 1")
    );
    assert!(text(&output.stdout).contains("1 version of a questionnaire says different things"));
}

#[test]
fn a_cell_of_csv_is_a_number_or_nothing_and_no_name_is_a_formula() {
    let folder = folder("csv");
    put(
        &folder,
        "a.json",
        document(&[calms("a", "=HYPERLINK(\"x\"), Ltd", "2026-01-01", 4)]),
    );
    put(
        &folder,
        "b.json",
        document(&[json!({ "id": "b", "team": "Ebb", "questionnaires": ["calms"] })]),
    );
    let output = waymark(&["rollup", &folder, "--csv"]);
    let printed = text(&output.stdout);
    let of = asked("calms").len();
    let row = format!(
        "\"'=HYPERLINK(\"\"x\"\"), Ltd\",a,2026-01-01,calms,,7.5,{of},{of},0,0,0,false,,,\r\n"
    );
    assert!(printed.contains(&row), "{printed}");
    let row = format!("Ebb,b,,calms,,,0,{of},0,{of},0,false,,,\r\n");
    assert!(printed.contains(&row), "{printed}");
}

#[test]
fn made_up_teams_and_those_without_a_name_are_not_mixed_with_others() {
    let folder = folder("names");
    put(&folder, "sample.json", waymark::content::shipped::SAMPLE);
    let nameless = [
        calms("n1", "", "2026-01-01", 2),
        calms("n2", "", "2026-02-01", 3),
    ];
    put(&folder, "nameless.json", document(&nameless));
    let output = waymark(&["rollup", &folder]);
    let printed = text(&output.stdout);
    assert!(printed.contains("2 teams, each by its latest of 2 assessments in 2 files"));
    assert!(printed.contains("2 assessments were made up"), "{printed}");
    assert!(
        printed.contains("  n1 ") && printed.contains("  n2 "),
        "{printed}"
    );
    assert!(!printed.contains("Harbour"));
}

#[test]
fn where_nothing_can_be_read_it_fails_and_says_so() {
    let folder = folder("nothing");
    let output = waymark(&["rollup", &folder]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("there are no assessments that could be read in"));
    assert_eq!(text(&output.stdout), "");
    let output = waymark(&["rollup", &file("no-folder.json", "{}")]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("this is no folder"));
    let output = waymark(&["rollup", &folder, "--json", "--csv"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_team_that_saved_tables_counts_like_one_that_saved_json() {
    let folder = folder("tables");
    let of = |id: &str, team: &str| document(&[calms(id, team, "2026-01-01", 3)]);
    let told = Told::default();
    put(&folder, "tide.json", of("t", "Tide"));
    put(&folder, "ebb.xlsx", write_book(&of("e", "Ebb"), &told));
    let csv = write_csv(&of("a", "Anchor"), &told, Comma::Excel);
    put(&folder, "anchor.csv", csv);
    // The same again in another form is a copy, and no second visit.
    put(&folder, "tide.xlsx", write_book(&of("t", "Tide"), &told));
    put(&folder, "letter.docx", b"PK\x03\x04 a letter");
    put(&folder, "cut.xlsx", b"PK\x03\x04 a book");
    let samm = std::fs::read("tests/fixtures/foreign/samm-interview.xlsx").unwrap();
    put(&folder, "toolbox.xlsx", samm);
    let output = waymark(&["rollup", &folder, "--json"]);
    let json = json_of(&output);
    let names: Vec<&Value> = json["teams"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["team"])
        .collect();
    assert_eq!(names, ["Anchor", "Ebb", "Tide"]);
    assert_eq!(json["files"]["read"], 4);
    let said = text(&output.stderr);
    for (name, what) in [
        ("cut.xlsx", "missing or changed"),
        ("toolbox.xlsx", "`waymark import`"),
        ("letter.docx", "does not begin like"),
    ] {
        let line = said.lines().find(|line| line.contains(name)).unwrap();
        assert!(line.contains(what), "{line}");
    }
}

#[test]
fn one_name_in_two_regions_and_days_to_come_are_told() {
    let folder = folder("doubtful");
    let of = |id: &str, team: &str, date: &str, region: &str| {
        let mut one = calms(id, team, date, 3);
        one["region"] = region.into();
        document(&[one])
    };
    put(&folder, "n.json", of("n", "Tide", "2026-01-01", "North"));
    put(&folder, "s.json", of("s", "Tide", "2026-02-01", "South"));
    put(&folder, "f.json", of("f", "Ebb", "2126-02-01", "South"));
    let output = waymark(&["rollup", &folder]);
    let table = text(&output.stdout);
    assert!(
        table.contains("1 name of a team stands in several regions."),
        "{table}"
    );
    let said = text(&output.stderr);
    assert!(
        said.contains("1 assessment has a day that is yet to come"),
        "{said}"
    );
    let json = json_of(&waymark(&["rollup", &folder, "--json"]));
    assert_eq!(json["files"]["teams_of_several_regions"], 1);
    let [before, now] = ["n.json", "s.json"].map(|name| format!("{folder}/{name}"));
    let output = waymark(&["compare", &before, &now]);
    assert!(text(&output.stdout).contains("“North” and “South”"));
}
