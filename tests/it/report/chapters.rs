//! What single chapters tell of an assessment, and of one that says nothing.

use waymark::assessment::Assessment;
use waymark::report::briefing::{Block, Briefing, Part, Table, Wanted};

use super::harmless::is_harmless;
use super::{html, lines_of, sample, told, visits, whole};
use crate::teams::blank;

/// The blocks of a part of the sample's report, beside the visit before.
fn of_sample(part: Part) -> Vec<Block> {
    let [before, now] = <[Assessment; 2]>::try_from(visits()).unwrap();
    let wanted = Wanted {
        parts: vec![part],
        ..Wanted::default()
    };
    let briefing = told(&now, Some(&before), |facts| Briefing::of(facts, &wanted));
    briefing
        .chapters
        .into_iter()
        .flat_map(|it| it.blocks)
        .collect()
}

fn table_in(blocks: &[Block]) -> &Table {
    let mut tables = blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.next().unwrap()
}

#[test]
fn what_changed_tells_the_delivery_metrics_before_and_now() {
    let blocks = of_sample(Part::Changes);
    let table = table_in(&blocks);
    assert_eq!(table.rows.len(), 5);
    let [before, now] = <[Assessment; 2]>::try_from(visits()).unwrap();
    assert!(before.delivery.is_some() && now.delivery.is_some());
    let sum: Vec<&String> = table.sums[0].iter().flat_map(lines_of).collect();
    assert_eq!(sum[0], "Mean of 4 of 5 metrics");
    // Every fallen answer is named, and of the risen ones the first.
    let listed = |starts: &str| {
        let at = blocks.iter().position(
            |block| matches!(block, Block::Heading(heading) if heading.starts_with(starts)),
        );
        match &blocks[at.unwrap() + 1] {
            Block::List(items) => items.len(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!((listed("Fell"), listed("Rose")), (2, 8));
    // A visit that had no metrics compares nothing, and says so.
    let mut before = before;
    before.delivery = None;
    let wanted = Wanted {
        parts: vec![Part::Changes],
        ..Wanted::default()
    };
    let text = told(&now, Some(&before), |facts| Briefing::of(facts, &wanted)).to_markdown();
    assert!(
        text.contains("Only one of the two visits has delivery metrics"),
        "{text}"
    );
    assert!(!text.contains("Mean of"), "{text}");
}

#[test]
fn an_answer_stands_with_its_level_before_where_that_was_another() {
    let blocks = of_sample(Part::Answers);
    let table = table_in(&blocks);
    let names: Vec<&str> = table.groups.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(
        names,
        ["Culture", "Automation", "Lean", "Measurement", "Sharing"]
    );
    let rows: usize = table.bodies().iter().map(|(_, rows)| rows.len()).sum();
    assert_eq!(rows, table.rows.len());
    let answer = |title: &str| {
        let row = table.rows.iter().find(|row| row[0][0].words == title);
        row.unwrap()[1][0].words.clone()
    };
    assert!(
        answer("After an incident").contains("level 2 before"),
        "{}",
        answer("After an incident")
    );
    assert!(
        !answer("Shared goals").contains("before"),
        "{}",
        answer("Shared goals")
    );
}

#[test]
fn the_tool_that_a_team_answered_before_stands_with_its_own_score() {
    let mut team = sample();
    let origin = r#"{"tool":"samm","read":"2026-11-02","scores":[{"value":1.25,"most":3,"answered":90,"asked":90}]}"#;
    team.unknown
        .insert(Assessment::ORIGIN.into(), origin.into());
    let text = whole(&team).to_markdown();
    let said = "OWASP SAMM, read on 2 November 2026. Its own score was 1.25 of 3, which is no score of Waymark.";
    assert!(text.contains(said), "{text}");
    assert!(!whole(&sample()).to_markdown().contains("Taken over from"));
}

#[test]
fn a_team_without_an_answer_gets_a_report_that_says_so() {
    let team = blank();
    let briefing = whole(&team);
    let text = briefing.to_markdown();
    assert!(
        text.contains("**Nothing has a level yet, so there is no score."),
        "{text}"
    );
    assert!(text.contains("Nothing to draw yet."), "{text}");
    assert!(!text.contains("0.0"), "{text}");
    assert_eq!(html(&briefing).matches("<figure>").count(), 0);
    is_harmless(&html(&briefing));
    let roadmap = briefing.chapters.iter().find(|it| it.part == Part::Roadmap);
    assert_eq!(roadmap, None, "nothing is proposed");
}
