//! Several files at once: one team or one visit each.

use waymark::assessment::Assessment;
use waymark::exchange::elsewhere::{
    Asked, Fate, ForeignError, ForeignFile, Origin, Tool, of_workbook, origin_of, read_foreign,
};
use waymark::exchange::{Elsewhere, of_name};

use super::{assert_whole, catalogue, fixture, read};
use crate::cli::{text, waymark};
use crate::teams::path;

#[test]
fn files_of_one_team_each_stay_apart_and_nothing_is_lost() {
    let atos = fixture("atos.csv");
    let alone = read(&[("a.csv", &atos)]).unwrap();
    let both = read(&[("Tide 2026-03-02.csv", &atos), ("spring/Ebb.csv", &atos)]).unwrap();
    assert_whole(&both, alone.items.len() * 2);
    for fate in Fate::ALL {
        assert_eq!(both.count(fate), alone.count(fate) * 2);
    }
    let told = both.teams.iter().map(|team| {
        let day = team.date.map(|day| day.to_string());
        (team.name.as_str(), day, team.scores.clone())
    });
    let scores = alone.teams[0].scores.clone();
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            ("Tide", Some("2026-03-02".to_owned()), scores.clone()),
            ("Ebb", None, scores)
        ]
    );
    // Each is made of its own file alone.
    let made = both.assessment(1, Assessment::new("x".into()), Vec::new(), None);
    let Origin { items, .. } = origin_of(&made).unwrap();
    assert_eq!(items, alone.items.len());
    let origin = made.unknown.get(Assessment::ORIGIN).unwrap();
    assert!(origin.contains(r#""files":["spring/Ebb.csv"]"#));
}

#[test]
fn what_a_file_tells_wins_over_its_name() {
    let of = |organisation: &str| {
        format!(
            r#"{{"exportMetadata":{{"exportedAt":"2026-01-28T10:00:00Z"}},"assessmentData":{{"metadata":{{}},"intro":{{"organisation":"{organisation}"}},"cost":{{"question1":{{"answer":3}}}}}}}}"#
        )
    };
    let foreign = read(&[
        ("2025-01-01.json", &of("Tide")),
        ("2025-01-02 Ebb.json", &of("")),
    ])
    .unwrap();
    let names: Vec<&str> = foreign
        .teams
        .iter()
        .map(|team| team.name.as_str())
        .collect();
    assert_eq!(names, ["Tide", "Ebb"]);
    assert_eq!(foreign.teams[0].date.unwrap().to_string(), "2026-01-28");
    let saved = of("Tide");
    assert_eq!(
        of_name("x.json", saved.as_bytes()),
        Some(Elsewhere::OtherTool)
    );
}

#[test]
fn files_that_do_not_go_together_are_refused() {
    let atos = fixture("atos.csv");
    let table = "Practice,Rating\nbad-news,5\n";
    for files in [
        [("a.csv", atos.as_str()), ("b.json", r#"{"D-TA-1-B":0.5}"#)],
        [("a.csv", &atos), ("t.csv", table)],
        [("t.csv", table), ("u.csv", table)],
    ] {
        assert_eq!(read(&files).unwrap_err(), ForeignError::Several);
    }
}

#[test]
fn a_workbook_is_known_by_what_is_in_it() {
    let book = |name: &str| std::fs::read(path("tests/fixtures/foreign").join(name)).unwrap();
    let toolbox = book("samm-interview.xlsx");
    assert_eq!(of_workbook(&toolbox), Elsewhere::OtherTool);
    assert_eq!(of_workbook(&book("survey.xlsx")), Elsewhere::Spreadsheet);
    let files = ["a.xlsx", "b.xlsx"].map(|name| ForeignFile {
        name,
        bytes: &toolbox,
    });
    let asked = Asked {
        tool: Some(Tool::Samm),
        columns: None,
        catalogue: catalogue(),
    };
    let foreign = read_foreign(&files, &asked).unwrap();
    assert!(foreign.teams.iter().all(|team| team.name == "Harbour"));
    assert_eq!(foreign.teams.len(), 2);
}

#[test]
fn a_table_of_answers_is_told_from_one_of_events_by_its_headers() {
    for (headers, page) in [
        ("Squad,Practice,Rating", Elsewhere::OtherTool),
        ("\u{feff}\"Question\";\"Answer\"", Elsewhere::OtherTool),
        ("id,service,deployed_at,level", Elsewhere::Rows),
        ("question,asked_at", Elsewhere::Rows),
    ] {
        let text = format!("{headers}\na,b,c,d\n");
        assert_eq!(of_name("x.csv", text.as_bytes()), Some(page), "{headers}");
    }
}

#[test]
fn files_of_waymarks_own_are_told_apart() {
    let document = r#"{"format":"waymark","schema":1,"assessments":[]}"#;
    let outcome = read(&[("mine.json", document)]);
    assert_eq!(outcome, Err(ForeignError::Own("mine.json".into())));
}

#[test]
fn a_command_that_scores_says_which_one_reads_other_tools() {
    let toolbox = path("tests/fixtures/foreign/samm-interview.xlsx");
    let output = waymark(&["score", &toolbox.display().to_string()]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("`waymark import`"));
}
