//! Many teams side by side, as a page lays them: in portions, in shades, and over the visits of one.

use waymark::assessment::{Answer, Assessment, ChosenQuestionnaire};
use waymark::portfolio::rollup::{Cell, Laying, Reducer, Rollup, Versions, course};
use waymark::scoring::{Coverage, Score};

use crate::teams::{assert_near, shipped};

/// An assessment of CALMS with one level everywhere.
fn calms(id: &str, team: &str, day: &str, level: u8) -> Assessment {
    let mut made = Assessment::new(id.into());
    team.clone_into(&mut made.team);
    made.date = day.parse().ok();
    let questionnaire = shipped().catalogue.questionnaire(&"calms".into()).unwrap();
    made.questionnaires = vec![ChosenQuestionnaire {
        id: questionnaire.id.clone(),
        version: questionnaire.version,
    }];
    for (_, entry) in questionnaire.entries() {
        made.respond(&entry.question, |it| it.answer = Some(Answer::Level(level)));
    }
    made
}

#[test]
fn laid_in_portions_teams_say_what_they_say_at_once() {
    let library = shipped();
    let reader = Reducer::of(&library.catalogue, &library.guidance);
    let reduced: Vec<_> = (0..23)
        .map(|at| {
            let level = u8::try_from(at % 5 + 1).unwrap();
            let team = format!("Team {at:02}");
            reader.reduce(&calms(&format!("a{at}"), &team, "2026-01-01", level))
        })
        .collect();
    let versions = Versions::default();
    let at_once = Rollup::of(&reader, &versions, reduced.clone());
    assert_eq!(at_once.questionnaires[0].teams.len(), 23);
    for portion in [1, 7, 23, 100] {
        let mut laying = Laying::begin(&reader, &versions, reduced.clone());
        let mut portions = 1;
        while laying.score(&reader, portion) {
            portions += 1;
        }
        assert_eq!(portions, 23_usize.div_ceil(portion));
        assert_eq!(laying.finish(&reader), at_once);
    }
}

#[test]
fn a_shade_is_the_nearest_of_five_levels() {
    let step = |value: f64| {
        let (score, coverage) = (Score::new(value), Coverage::default());
        Cell { score, coverage }.step()
    };
    for (value, expected) in [
        (0.0, 1),
        (1.25, 1),
        (1.26, 2),
        (2.5, 2),
        (5.0, 3),
        (6.25, 3),
        (7.5, 4),
        (8.75, 4),
        (8.76, 5),
        (10.0, 5),
    ] {
        assert_eq!(step(value), Some(expected), "{value}");
    }
    assert_eq!(Cell::default().step(), None);
}

#[test]
fn the_visits_of_a_team_stand_with_the_oldest_first_and_say_whether_they_compare() {
    let catalogue = &shipped().catalogue;
    let questionnaire = catalogue.questionnaire(&"calms".into()).unwrap();
    let before = calms("a", "Tide", "2025-01-01", 1);
    let mut little = calms("b", "Tide", "2025-06-01", 3);
    let first = questionnaire.entries().next().unwrap().1.question.clone();
    little.answers.retain(|question, _| *question == first);
    let now = calms("c", "Tide", "2026-01-01", 4);
    let mut other = calms("d", "Tide", "2026-02-01", 5);
    other.questionnaires.clear();
    let visited = course(catalogue, questionnaire, &[&other, &now, &little, &before]);
    let ids: Vec<&str> = visited.iter().map(|it| it.assessment.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    // Between the first and the last lies one with a single answer.
    assert!(visited.iter().all(|it| !it.is_like_the_one_before));
    // That the newest visit does not ask it says nothing of those before.
    let visited = course(catalogue, questionnaire, &[&other, &now, &before]);
    assert_near(visited[1].whole.score.unwrap().value(), 7.5);
    assert_eq!(visited[0].cells.len(), questionnaire.dimensions.len());
    let like: Vec<bool> = visited.iter().map(|it| it.is_like_the_one_before).collect();
    assert_eq!(like, [false, true]);
    let visited = course(catalogue, questionnaire, &[&now, &little]);
    assert!(visited[0].whole.is_provisional());
    assert!(!visited[1].is_like_the_one_before);
}
