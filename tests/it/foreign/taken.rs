//! What an assessment gets of another tool's answers, and what it remembers of them.

use waymark::assessment::{Assessment, ChosenQuestionnaire};
use waymark::exchange::elsewhere::{Tool, origin_of};
use waymark::exchange::{open, write};

use super::{assert_near, fixture, read, read_by};

fn made(foreign: &waymark::exchange::elsewhere::Foreign, team: usize) -> Assessment {
    let chosen = ChosenQuestionnaire {
        id: "devsecops".into(),
        version: 1,
    };
    let day = "2026-11-30".parse().ok();
    foreign.assessment(team, Assessment::new("a".into()), vec![chosen], day)
}

#[test]
fn no_level_is_invented_and_what_was_said_is_a_note() {
    let text = r#"{"D-TA-1-B": 0.5, "D-TA-2-B": 0.25, "G-SM-1-A": 1}"#;
    let foreign = read(&[("a.json", text)]).unwrap();
    let assessment = made(&foreign, 0);
    let response = assessment
        .answers
        .get(&waymark::questionnaire::QuestionId::from(
            "threats-in-design",
        ))
        .unwrap();
    assert_eq!(response.answer, None);
    assert_eq!(response.note, "SAMM D-TA-1-B: 0.5\nSAMM D-TA-2-B: 0.25");
    assert_eq!(assessment.answers.iter().count(), 1);
}

#[test]
fn the_origin_keeps_everything_and_survives_a_file() {
    let text = r#"{"D-TA-1-B": 0.5, "G-SM-1-A": 1, "nothing": "else"}"#;
    let foreign = read(&[("a.json", text)]).unwrap();
    let assessment = made(&foreign, 0);
    let document = write([&assessment]);
    let opened = open(document.as_bytes()).unwrap();
    assert_eq!(opened.assessments, std::slice::from_ref(&assessment));
    let value = serde_json::from_str(&document).unwrap();
    assert_eq!(crate::schema::Published::read().check(&value), Ok(()));
    let origin = origin_of(&opened.assessments[0]).unwrap();
    assert_eq!((origin.tool, origin.items), (Tool::Samm, 3));
    assert_eq!(origin.read.unwrap().to_string(), "2026-11-30");
    assert_eq!(origin.scores, foreign.teams[0].scores);
    assert_near(origin.scores[0].value, (0.5 / 2.0 / 3.0 + 0.5 / 3.0) / 5.0);
    for kept in ["G-SM-1-A", "\"else\"", "no-question"] {
        assert!(document.contains(kept), "{kept}");
    }
    // The next visit is answered anew.
    let next = opened.assessments[0].repeated("b".into(), None);
    assert_eq!(origin_of(&next), None);
}

#[test]
fn each_team_gets_its_own_items_and_those_of_all() {
    let foreign = read(&[("e.yaml", &fixture("dsomm-evidence.yaml"))]).unwrap();
    assert_eq!(foreign.teams.len(), 2);
    for team in 0..2 {
        let assessment = made(&foreign, team);
        let response = assessment
            .answers
            .get(&waymark::questionnaire::QuestionId::from(
                "deployment-steps",
            ))
            .unwrap();
        assert_eq!(response.evidence.len(), 1);
        assert_eq!(response.evidence[0].title, "Pipeline log");
        assert_eq!(origin_of(&assessment).unwrap().items, 2);
    }
}

#[test]
fn a_link_becomes_measurements() {
    let link = "https://dora.dev/quickcheck/?leadtime=4&deployfreq=3&industry=energy&v=2024";
    let foreign = read(&[("l.txt", link)]).unwrap();
    let assessment = made(&foreign, 0);
    assert_eq!(assessment.delivery.unwrap(), foreign.teams[0].readings);
    assert_eq!(assessment.industry, "energy");
}

#[test]
fn a_table_gives_levels_with_the_words_beside_them() {
    let columns = waymark::exchange::elsewhere::Columns {
        question: "q".into(),
        value: "v".into(),
        note: "n".into(),
        ..waymark::exchange::elsewhere::Columns::default()
    };
    let text = "q,v,n\nbad-news,4,=HYPERLINK(1)\n";
    let foreign = read_by(&[("t.csv", text)], Some(&columns)).unwrap();
    let assessment = made(&foreign, 0);
    assert_eq!(assessment.level(&"bad-news".into()), Some(4));
    let note = &assessment
        .answers
        .get(&waymark::questionnaire::QuestionId::from("bad-news"))
        .unwrap()
        .note;
    assert_eq!(note, "bad-news: 4 | =HYPERLINK(1)");
}
