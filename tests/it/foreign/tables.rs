//! Tables: that of Atos, and any other in columns that a person names.

use waymark::exchange::elsewhere::{
    Columns, Fate, ForeignError, ForeignFile, Outcome, Remark, Tool, Why, table_head, table_texts,
};
use waymark::ordered::SortedMap;

use super::{assert_near, assert_whole, fixture, outcomes, read, read_by, score};

#[test]
fn sections_of_atos_are_rounded_percentages() {
    let foreign = read(&[("devops-maturity.csv", &fixture("atos.csv"))]).unwrap();
    assert_eq!(foreign.tool, Tool::Atos);
    let scores = &foreign.teams[0].scores;
    // 1 + 0.5 of 1 + 2 + 1, and 2 of 3.
    let first = score(scores, "Shared work");
    assert_near(first.value, 38.0);
    assert_eq!((first.answered, first.asked, first.is_least), (2, 3, false));
    assert_near(score(scores, "Machines").value, 67.0);
    // A section without a score to be had is left out, as the tool does.
    assert_eq!(scores.len(), 3);
    let broken = score(scores, "Broken");
    assert!(broken.is_least);
    assert_eq!(foreign.remarks, [Remark::BlankIsZero]);
    assert_whole(&foreign, 7);
    let multi = foreign.items.iter().find(|item| item.said.contains('\n'));
    assert_eq!(multi.unwrap().said, "0.5 (A board\nA chat)");
}

#[test]
fn the_one_question_with_the_same_limits_brings_its_level() {
    // Letters of our own with the checksum of the tool’s words, which are not ours to repeat.
    let row = |score: &str| {
        format!(
            "Section,Sub Category,Question,Possible Answers,Max Score,Answer(s),Score\nDevOps Practices,CI,clryaij,x,2,\"y\",{score}\n"
        )
    };
    for (value, level) in [("2", 5), ("1", 4), ("0.5", 3)] {
        let foreign = read(&[("a.csv", &row(value))]).unwrap();
        let Outcome::Level(question, found, Why::Mapping(_)) = &foreign.items[0].outcome else {
            panic!("{:?}", foreign.items[0]);
        };
        assert_eq!((question.as_str(), *found), ("main-line-state", level));
    }
    let foreign = read(&[("a.csv", &row("0"))]).unwrap();
    assert!(matches!(foreign.items[0].outcome, Outcome::Note(..)));
}

const TABLE: &str = "Squad,Question,Rating,Date,Comment\nTide,bad-news,5,2026-01-02,calm\nTide,Toil?,3,2026-01-02,\nTide,Something else,4,2026-01-02,\nEbb,Telling of a mistake,2.5,2026-03-04,\nEbb,bad-news,,2026-03-04,\nEbb,rollback,x,2026-03-04,\nTide,bad-news,4,2026-02-02,\n";

fn columns() -> Columns {
    Columns {
        question: "Question".into(),
        value: "Rating".into(),
        team: "Squad".into(),
        date: "Date".into(),
        note: "Comment".into(),
        questions: SortedMap::from_iter([("Toil?".to_owned(), "toil".into())]),
        ..Columns::default()
    }
}

#[test]
fn a_table_is_read_in_the_columns_that_a_person_names() {
    let foreign = read_by(&[("t.csv", TABLE)], Some(&columns())).unwrap();
    let teams: Vec<&str> = foreign
        .teams
        .iter()
        .map(|team| team.name.as_str())
        .collect();
    assert_eq!(teams, ["Tide", "Ebb"]);
    assert_eq!(foreign.teams[0].date.unwrap().to_string(), "2026-02-02");
    let expected = [
        ("bad-news", Outcome::Kept(Why::Repeated)),
        ("Toil?", Outcome::Level("toil".into(), 3, Why::Chosen)),
        ("Something else", Outcome::Kept(Why::NotChosen)),
        (
            "Telling of a mistake",
            Outcome::Note("bad-news".into(), Why::Between),
        ),
        ("bad-news", Outcome::Kept(Why::Unanswered)),
        ("rollback", Outcome::Kept(Why::Unreadable)),
        (
            "bad-news",
            Outcome::Level("bad-news".into(), 4, Why::Chosen),
        ),
    ];
    let expected: Vec<(&str, &Outcome)> = expected.iter().map(|(key, it)| (*key, it)).collect();
    assert_eq!(outcomes(&foreign), expected);
    assert_whole(&foreign, 7);
    assert_eq!(foreign.count(Fate::Mapped), 2);
    // Waymark has no formula of a table's owner.
    assert!(foreign.teams.iter().all(|team| team.scores.is_empty()));
}

#[test]
fn a_scale_may_begin_anywhere_and_run_downwards() {
    let text = "question,value\nbad-news,10\nrollback,0\ntoil,7\n";
    let mut columns = Columns {
        question: "question".into(),
        value: "value".into(),
        worst: 0.0,
        best: 10.0,
        ..Columns::default()
    };
    let levels = |columns: &Columns| {
        let foreign = read_by(&[("t.csv", text)], Some(columns)).unwrap();
        let level = |outcome: &Outcome| match outcome {
            Outcome::Level(_, level, _) => Some(*level),
            _ => None,
        };
        foreign
            .items
            .iter()
            .map(|item| level(&item.outcome))
            .collect::<Vec<_>>()
    };
    assert_eq!(levels(&columns), [Some(5), Some(1), None]);
    (columns.worst, columns.best) = (10.0, 0.0);
    assert_eq!(levels(&columns), [Some(1), Some(5), None]);
    columns.best = 10.0;
    let outcome = read_by(&[("t.csv", text)], Some(&columns));
    assert_eq!(outcome.unwrap_err(), ForeignError::NoScale);
}

#[test]
fn a_table_offers_its_headers_and_what_stands_below_them() {
    let file = ForeignFile {
        name: "t.csv",
        bytes: TABLE.as_bytes(),
    };
    let head = table_head(file).unwrap();
    assert_eq!(
        head.headers,
        ["Squad", "Question", "Rating", "Date", "Comment"]
    );
    assert_eq!(head.columns.team, "Squad");
    let asked = table_texts(file, "Question");
    assert_eq!(asked.len(), 5);
    assert_eq!(
        read(&[("t.csv", TABLE)]).unwrap_err(),
        ForeignError::NoColumn(String::new())
    );
    let mut gone = columns();
    gone.note = "Remark".into();
    let outcome = read_by(&[("t.csv", TABLE)], Some(&gone));
    assert_eq!(
        outcome.unwrap_err(),
        ForeignError::NoColumn("Remark".into())
    );
}
