//! `waymark compare`, `badge` and `summary`: what is told of one assessment or two.

use serde_json::{Value, json};

use crate::cli::{file, text, waymark};
use crate::teams::assert_near;

const SAMPLE: &str = "questionnaires/sample.json";
const EARLIER: &str = "questionnaires/sample.json#sample-harbour-2025";

fn one(name: &str, assessment: &Value) -> String {
    let document = json!({ "format": "waymark", "schema": 1, "assessments": [assessment] });
    file(name, document.to_string())
}

#[test]
fn only_what_both_answered_is_compared_with_how_much_that_is() {
    let output = waymark(&["compare", EARLIER, SAMPLE]);
    assert!(output.status.success());
    let table = text(&output.stdout);
    let row = table
        .lines()
        .find(|line| line.contains("Automation"))
        .unwrap();
    assert_eq!(
        row.split_whitespace().collect::<Vec<_>>(),
        [
            "Automation",
            "········○━━━━━●······",
            "4.1",
            "7.2",
            "+3.1",
            "8",
            "of",
            "8"
        ]
    );
    assert!(table.contains("Before: Harbour · 12 November 2025\n"));
    // Rework was measured once only.
    let row = table.lines().find(|line| line.contains("rework")).unwrap();
    assert!(
        row.ends_with("–    –       –               0 of 1"),
        "{row}"
    );
    assert!(table.contains("Measures of delivery: level 2 → 4 · noted before: We know"));
    assert!(text(&output.stderr).contains("the latest is taken, “sample-harbour-2026”"));
}

#[test]
fn the_comparison_is_unrounded_in_json() {
    let output = waymark(&["compare", EARLIER, SAMPLE, "--json"]);
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    let automation = &json["questionnaires"]["calms"]["dimensions"]["automation"];
    assert_near(automation["now"].as_f64().unwrap(), 7.1875);
    assert_eq!(
        (&automation["shared"], &automation["asked"]),
        (&8.into(), &8.into())
    );
    assert_eq!(
        json["delivery"]["metrics"]["rework_rate"]["now"],
        Value::Null
    );
    assert_eq!(json["same_team"], true);
    let changes = json["changes"].as_array().unwrap();
    assert!(
        changes
            .iter()
            .all(|change| change["by"].as_i64() != Some(0))
    );
}

#[test]
fn two_teams_with_other_questionnaires_say_what_is_left_out() {
    let levels = json!({ "alert-usefulness": { "level": 2 }, "after-an-incident": { "level": 3 } });
    let a = one(
        "compare-a.json",
        &json!({ "id": "a", "team": "Ebb", "scope": "shop", "date": "2026-05-01",
            "questionnaires": ["three-ways", "nobodys"], "answers": levels }),
    );
    let b = one(
        "compare-b.json",
        &json!({ "id": "b", "team": "Flow", "scope": "till", "date": "2026-01-01",
            "questionnaires": [{ "id": "calms", "version": 1 }],
            "answers": { "alert-usefulness": { "level": 4 } } }),
    );
    let output = waymark(&["compare", &a, &b]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let told = text(&output.stdout);
    for said in [
        "The two are not known to be of one team: what follows is a difference, not progress.",
        "They look at different things: “shop” and “till”.",
        "The first is of a later day than the second.",
        "Asked before only, and left out: Three Ways.",
        "Chosen now only, and compared on what was answered for others before: CALMS.",
        "The questionnaire “nobodys” is not known here and is left out.",
        "1 question has a level both times",
    ] {
        assert!(told.contains(said), "{said}\n{told}");
    }
    // One question of forty says nothing of a dimension.
    let row = told.lines().find(|line| line.contains("Culture")).unwrap();
    assert!(row.contains("–    –       –"), "{told}");
}

#[test]
fn what_is_compared_must_be_there_and_two() {
    let output = waymark(&["compare", SAMPLE, SAMPLE]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("both are the same assessment"));
    let output = waymark(&["compare", "questionnaires/sample.json#nobody", SAMPLE]);
    assert!(!output.status.success());
    let said = "it holds no assessment “nobody”; it holds sample-harbour-2025, sample-harbour-2026";
    assert!(
        text(&output.stderr).contains(said),
        "{}",
        text(&output.stderr)
    );
    let output = waymark(&["compare", "no-such-file.json", SAMPLE]);
    assert!(text(&output.stderr).starts_with("no-such-file.json: "));
}

fn texts(svg: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(svg).unwrap();
    let texts = document.descendants().filter(|it| it.has_tag_name("text"));
    texts
        .filter_map(|it| it.text().map(str::to_owned))
        .collect()
}

#[test]
fn a_badge_has_the_score_its_coverage_where_it_is_not_full_and_the_day() {
    let output = waymark(&["badge", SAMPLE]);
    assert!(output.status.success());
    let svg = text(&output.stdout);
    assert_eq!(
        texts(svg),
        ["CALMS", "4.9 Medium · 39 of 41 · 11 November 2026"]
    );
    assert!(svg.contains("<title>CALMS, assessed with Waymark: 4.9 Medium"));
    assert!(svg.contains("role=\"img\"") && svg.contains("textLength="));
    let output = waymark(&["badge", SAMPLE, "--questionnaire", "three-ways"]);
    assert_eq!(texts(text(&output.stdout))[0], "Three Ways");
    let output = waymark(&["badge", SAMPLE, "--questionnaire", "sre"]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("it does not ask “sre”; it asks calms, three-ways"));
}

#[test]
fn a_badge_of_few_answers_has_no_band_and_of_none_no_number() {
    let few = |name: &str, answers: &Value| {
        let assessment = json!({ "id": "a", "questionnaires": ["calms"], "answers": answers });
        let output = waymark(&["badge", &one(name, &assessment)]);
        texts(text(&output.stdout))[1].clone()
    };
    let two = json!({ "alert-usefulness": { "level": 5 }, "after-an-incident": { "level": 5 } });
    let value = few("badge-few.json", &two);
    assert!(value.starts_with("10.0 (provisional) · 2 of "), "{value}");
    assert!(!value.contains("Elite"));
    let value = few("badge-none.json", &json!({}));
    assert!(value.starts_with("No score yet · 0 of "), "{value}");
}

#[test]
fn a_summary_is_what_the_results_page_tells() {
    let output = waymark(&["summary", SAMPLE]);
    assert!(output.status.success());
    let summary = text(&output.stdout);
    assert!(summary.starts_with("# Results: Harbour\n\n11 November 2026 · Booking service"));
    assert!(summary.contains("| Since November 2025 |"), "{summary}");
    assert!(summary.contains("\n## What next\n"));
}
