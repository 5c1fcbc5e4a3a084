//! DSOMM: progress and evidence of several teams, with a model and without one.

use waymark::exchange::elsewhere::{Fate, ForeignError, Outcome, Remark, Tool, Why};

use super::{assert_near, assert_whole, fixture, read, score};

#[test]
fn sectors_are_means_over_activities_and_teams() {
    let files = ["dsomm-progress.yaml", "dsomm-model.yaml"].map(|name| (name, fixture(name)));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let foreign = read(&files).unwrap();
    assert_eq!(foreign.tool, Tool::Dsomm);
    let names: Vec<&str> = foreign
        .teams
        .iter()
        .map(|team| team.name.as_str())
        .collect();
    assert_eq!(names, ["Tide", "Ebb"]);
    // Level 1 has three activities. Tide: 1, 0.5 and none; Ebb: 0.2, none and none.
    assert_near(score(&foreign.teams[0].scores, "Deployment 1").value, 0.5);
    assert_near(
        score(&foreign.teams[1].scores, "Deployment 1").value,
        0.2 / 3.0,
    );
    let together = score(&foreign.together, "Deployment 1");
    assert_near(together.value, (0.6 + 0.25 + 0.0) / 3.0);
    assert_eq!((together.answered, together.asked), (3, 6));
    assert_eq!(foreign.teams[0].date.unwrap().to_string(), "2025-03-01");
    let model = Remark::Model("4.1.0".into(), 4);
    assert_eq!(foreign.remarks, [model, Remark::BlankIsZero]);
    let titles: Vec<&str> = foreign
        .items
        .iter()
        .map(|item| item.title.as_str())
        .collect();
    assert!(titles.contains(&"Rolled out by itself"));
    // Three of Tide, one of Ebb, one activity that the model does not have.
    assert_whole(&foreign, 5);
}

#[test]
fn without_a_model_ids_stay_ids_and_there_is_no_score() {
    let foreign = read(&[("progress.yaml", &fixture("dsomm-progress.yaml"))]).unwrap();
    assert_eq!(foreign.remarks, [Remark::NoModel]);
    assert!(foreign.teams.iter().all(|team| team.scores.is_empty()));
    assert!(foreign.together.is_empty());
    assert!(foreign.items.iter().all(|item| item.title.is_empty()));
    // What Waymark knows by its id is a note all the same.
    assert_eq!(foreign.count(Fate::Noted), 2);
}

#[test]
fn evidence_stands_where_its_activity_does() {
    let text = fixture("dsomm-evidence.yaml");
    let foreign = read(&[("evidence.yaml", &text)]).unwrap();
    let known = foreign
        .items
        .iter()
        .find(|item| item.said == "Pipeline log")
        .unwrap();
    assert!(matches!(known.outcome, Outcome::Evidence(..)));
    let (url, day) = known.evidence.clone().unwrap();
    assert_eq!(url, "https://example.org/log");
    assert_eq!(day.unwrap().to_string(), "2026-01-05");
    assert_eq!(
        known.note,
        "the last ten runs | Ines | https://example.org/more"
    );
    // One entry for two teams is two items, one for none is for all.
    assert_whole(&foreign, 3);
    let unmapped = foreign
        .items
        .iter()
        .find(|item| item.said == "A photo")
        .unwrap();
    assert_eq!(unmapped.outcome, Outcome::Kept(Why::NoQuestion));
    assert_eq!(unmapped.team, None);
}

#[test]
fn settings_change_what_a_state_counts_and_an_unknown_state_is_named() {
    let model = fixture("dsomm-model.yaml");
    let progress = "progressDefinition:\n  Open:\n    score: 0%\n  Done:\n    score: 80%\nprogress:\n  67e1a9aa-9fbf-4ec5-a2de-400f01960c51:\n    Tide:\n      Done: 2025-01-01\n  74938a3f-1269-49b9-9d0f-c43a79a1985a:\n    Tide:\n      Nearly: 2025-01-01\n";
    let foreign = read(&[("p.yaml", progress), ("m.yaml", &model)]).unwrap();
    let sector = score(&foreign.teams[0].scores, "Deployment 1");
    assert_near(sector.value, 0.8 / 3.0);
    assert!(sector.is_least);
    assert_eq!(foreign.items[1].outcome, Outcome::Kept(Why::Unreadable));
}

#[test]
fn a_model_alone_holds_no_answers() {
    let outcome = read(&[("model.yaml", &fixture("dsomm-model.yaml"))]);
    assert_eq!(outcome.unwrap_err(), ForeignError::ModelAlone);
}
