//! SAMM: the formula's vectors, and every form in which answers come.

use waymark::exchange::elsewhere::{
    Asked, Fate, ForeignFile, Outcome, Remark, Tool, Why, read_foreign,
};

use super::{assert_near, assert_whole, catalogue, outcomes, read, score};
use crate::teams::path;

/// The three answers of the test of Open SAMMY's score service.
const THREE: &str = r#"{"D-SA-1-B": 0.5, "G-EG-2-A": 1, "I-DM-3-A": 0.25}"#;

#[test]
fn the_three_answers_score_as_the_tool_scores_them() {
    let foreign = read(&[("answers.json", THREE)]).unwrap();
    assert_eq!(foreign.tool, Tool::Samm);
    let scores = &foreign.teams[0].scores;
    for (name, value) in [
        ("D-SA", 0.25),
        ("G-EG", 0.5),
        ("I-DM", 0.125),
        ("D", 1.0 / 12.0),
        ("G", 1.0 / 6.0),
        ("I", 1.0 / 24.0),
        ("V", 0.0),
        ("", (1.0 / 12.0 + 1.0 / 6.0 + 1.0 / 24.0) / 5.0),
    ] {
        assert_near(score(scores, name).value, value);
    }
    let whole = score(scores, "");
    assert_eq!(
        (whole.answered, whole.asked, whole.is_least),
        (3, 90, false)
    );
    assert_eq!(foreign.remarks, [Remark::BlankIsZero]);
    assert_whole(&foreign, 3);
}

fn every_code() -> Vec<String> {
    let practices = [
        "G-SM", "G-PC", "G-EG", "D-TA", "D-SR", "D-SA", "I-SB", "I-SD", "I-DM", "V-AA", "V-RT",
        "V-ST", "O-IM", "O-EM", "O-OM",
    ];
    let mut codes = Vec::new();
    for practice in practices {
        for level in 1..=3 {
            codes.extend(["A", "B"].map(|stream| format!("{practice}-{level}-{stream}")));
        }
    }
    codes
}

#[test]
fn all_at_the_top_are_three_and_one_blank_costs_half() {
    let all: Vec<String> = every_code()
        .iter()
        .map(|code| format!("{code},1"))
        .collect();
    let foreign = read(&[("answers.csv", &all.join("\n"))]).unwrap();
    assert_near(score(&foreign.teams[0].scores, "").value, 3.0);
    assert_eq!(foreign.remarks, []);
    let but_one: Vec<&String> = all
        .iter()
        .filter(|line| !line.starts_with("V-ST-2-B"))
        .collect();
    let but_one: Vec<&str> = but_one.iter().map(|line| line.as_str()).collect();
    let foreign = read(&[("answers.csv", &but_one.join("\n"))]).unwrap();
    assert_near(score(&foreign.teams[0].scores, "V-ST").value, 2.5);
}

#[test]
fn every_way_of_writing_answers_reads_alike() {
    for (name, text) in [
        (
            "a.csv",
            "code;answer\nD-SA-1-B;0.5\nG-EG-2-A;1\nI-DM-3-A;0.25\n",
        ),
        ("a.txt", "D-SA-1-B: 0.5\nG-EG-2-A: 1\nI-DM-3-A: 0.25\n"),
        ("a.txt", "D-SA-B-1-1,0.5\nG-EG-A-2-1,1\nI-DM-A-3-1,0.25\n"),
        (
            "a.json",
            r#"{"formatVersion":"1.0.0","assessment":{"organization":"Tide","scope":"Ferry","date":"2026-03-02","answers":[
              {"questionCode":"D-SA-1-B","answerScore":0.5},{"questionCode":"G-EG-2-A","answerScore":1},
              {"questionCode":"I-DM-3-A","answerScore":0.25}]}}"#,
        ),
    ] {
        let foreign = read(&[(name, text)]).unwrap();
        let scores = &foreign.teams[0].scores;
        assert_near(score(scores, "D-SA").value, 0.25);
        assert_eq!(score(scores, "").answered, 3, "{text}");
    }
}

#[test]
fn a_document_tells_who_what_and_when_and_its_remarks_are_notes() {
    let text = r#"{"formatVersion":"1.0.0","assessment":{"version":"1.0.0","organization":"Tide","scope":"Ferry","date":"2026-03-02",
      "answers":[{"questionCode":"D-TA-1-B","answerScore":0.5}]},
      "extensions":[{"name":"x","assessmentStreamRemarks":{"D-TA-B":[{"text":"only for new features","type":"COMMENT"}],"Z":[{"text":"lost?"}]}},
      {"name":"Assessment Framework"}]}"#;
    let foreign = read(&[("a.json", text)]).unwrap();
    let team = &foreign.teams[0];
    assert_eq!((team.name.as_str(), team.scope.as_str()), ("Tide", "Ferry"));
    assert_eq!(team.date.unwrap().to_string(), "2026-03-02");
    // formatVersion, version, organization, scope, date, one answer, two remarks, one extension.
    assert_whole(&foreign, 9);
    assert_eq!(foreign.count(Fate::Noted), 2);
    assert_eq!(foreign.count(Fate::Mapped), 3);
}

#[test]
fn what_cannot_be_counted_is_named_and_makes_the_score_the_least_there_is() {
    let text =
        r#"{"D-SA-1-B": 0.5, "D-SA-1-A": "most", "D-SA-2-A": 7, "D-XX-1-A": 1, "D-SA-2-B": null}"#;
    let foreign = read(&[("a.json", text)]).unwrap();
    let scores = &foreign.teams[0].scores;
    let practice = score(scores, "D-SA");
    assert!(practice.is_least && score(scores, "").is_least);
    assert_eq!(practice.answered, 1);
    let of = |key: &str| {
        let all = outcomes(&foreign);
        all.into_iter()
            .find(|(known, _)| *known == key)
            .unwrap()
            .1
            .clone()
    };
    assert_eq!(of("D-SA-1-A"), Outcome::Kept(Why::Unreadable));
    assert_eq!(of("D-SA-2-A"), Outcome::Kept(Why::Unreadable));
    assert_eq!(of("D-XX-1-A"), Outcome::Kept(Why::Unknown));
    assert_eq!(of("D-SA-2-B"), Outcome::Kept(Why::Unanswered));
    assert_whole(&foreign, 5);
}

#[test]
fn the_interview_of_the_toolbox_is_read_with_its_notes() {
    let bytes = std::fs::read(path("tests/fixtures/foreign/samm-interview.xlsx")).unwrap();
    let foreign = read_foreign(
        &[ForeignFile {
            name: "toolbox.xlsx",
            bytes: &bytes,
        }],
        &Asked {
            tool: Some(Tool::Samm),
            columns: None,
            catalogue: catalogue(),
        },
    )
    .unwrap();
    let team = &foreign.teams[0];
    assert_eq!(team.name, "Harbour");
    assert_eq!(team.scope, "Ferry booking");
    assert_eq!(team.participants, "Ines, Tom");
    assert_eq!(team.date.unwrap().to_string(), "2026-03-02");
    assert_near(score(&team.scores, "D-TA").value, 0.25);
    assert_eq!(score(&team.scores, "").answered, 2);
    let threats = foreign
        .items
        .iter()
        .find(|item| item.key == "D-TA-B-1-1")
        .unwrap();
    assert_eq!(threats.note, "new features only");
    assert_eq!(threats.row, Some(20));
    assert_eq!(foreign.count(Fate::Noted), 1);
    // A blank answer stays blank, though the sheet's formula makes 0 of it.
    let blank = foreign
        .items
        .iter()
        .find(|item| item.key == "D-TA-A-2-1")
        .unwrap();
    assert_eq!(blank.outcome, Outcome::Kept(Why::Unanswered));
}
