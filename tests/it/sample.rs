//! The sample assessments: true to the format, believable, and showing everything there is.

use std::collections::BTreeSet;

use waymark::assessment::{Answer, Assessment, Metric, Status, asked_questions};
use waymark::exchange::{open, write};
use waymark::report::Report;
use waymark::roadmap::Column;

use crate::schema::Published;
use crate::teams::{path, shipped};

fn text() -> String {
    std::fs::read_to_string(path("questionnaires/sample.json")).unwrap()
}

fn years() -> [Assessment; 2] {
    open(text().as_bytes())
        .unwrap()
        .assessments
        .try_into()
        .unwrap()
}

#[test]
fn the_sample_is_as_described_and_survives_a_round_trip() {
    Published::read()
        .check(&serde_json::from_str(&text()).unwrap())
        .unwrap();
    assert_eq!(
        open(write(&years()).as_bytes()).unwrap().assessments,
        years()
    );
}

#[test]
fn it_is_two_assessments_of_one_team_a_year_apart() {
    let [before, now] = years();
    assert_eq!(before.id.as_str(), "sample-harbour-2025");
    assert_eq!(now.id.as_str(), "sample-harbour-2026");
    assert_eq!(now.previous, Some(before.id));
    assert_eq!((&now.team, &now.scope), (&before.team, &before.scope));
    assert!(before.sample && now.sample);
    assert_eq!(now.date.unwrap().year() - before.date.unwrap().year(), 1);
}

#[test]
fn everything_it_speaks_of_exists() {
    for assessment in years() {
        let lenses: Vec<&str> = assessment
            .questionnaires
            .iter()
            .map(|chosen| chosen.id.as_str())
            .collect();
        assert_eq!(lenses, ["calms", "three-ways"]);
        for id in assessment
            .answers
            .keys()
            .chain(assessment.targets.questions.keys())
        {
            assert!(
                shipped().catalogue.question(id).is_some(),
                "there is no question `{id}`"
            );
        }
        for (questionnaire, dimension) in assessment.targets.dimensions.keys() {
            let lens = shipped().catalogue.questionnaire(questionnaire).unwrap();
            assert!(
                lens.dimensions.iter().any(|other| other.id == *dimension),
                "{questionnaire}/{dimension}"
            );
        }
        for id in assessment.plan.cards.keys() {
            assert!(
                shipped().guidance.practice(id).is_some(),
                "there is no practice `{id}`"
            );
        }
        assert!(assessment.unknown.is_empty());
        assert!(
            assessment
                .answers
                .values()
                .all(|response| response.unknown.is_empty())
        );
    }
}

#[test]
fn it_shows_all_four_states_notes_evidence_targets_and_decisions() {
    let [_, now] = years();
    let count = |wanted: fn(&Answer) -> bool| {
        now.answers
            .values()
            .filter(|response| response.answer.as_ref().is_some_and(wanted))
            .count()
    };
    let open = asked_questions(&shipped().catalogue, &now)
        .into_iter()
        .filter(|asked| now.answer(&asked.question.id).is_none())
        .count();
    assert!(count(|answer| matches!(answer, Answer::Level(_))) >= 40);
    assert_eq!(
        count(|answer| matches!(answer, Answer::NotApplicable(reason) if !reason.is_empty())),
        2
    );
    assert_eq!(count(|answer| *answer == Answer::DontKnow), 3);
    assert!((2..=6).contains(&open), "{open} open");

    assert!(
        now.answers
            .values()
            .filter(|response| !response.note.is_empty())
            .count()
            >= 15
    );
    let evidence: Vec<_> = now
        .answers
        .values()
        .flat_map(|response| &response.evidence)
        .collect();
    assert!(evidence.len() >= 3);
    assert!(evidence.iter().all(|piece| {
        piece
            .link()
            .is_some_and(|url| url.starts_with("https://example.org/"))
    }));
    assert!(!now.targets.questions.is_empty() && !now.targets.dimensions.is_empty());

    let has = |wanted: fn(&waymark::assessment::Card) -> bool| now.plan.cards.values().any(wanted);
    assert!(has(|card| card.status == Status::Started
        && !card.owner.is_empty()
        && card.due.is_some()));
    assert!(has(|card| card.status == Status::Done));
    assert!(has(|card| card
        .dismissed
        .as_ref()
        .is_some_and(|reason| !reason.is_empty())));
}

#[test]
fn delivery_is_measured_in_both_years() {
    for assessment in years() {
        assert_eq!(
            assessment
                .delivery
                .unwrap()
                .keys()
                .copied()
                .collect::<Vec<_>>(),
            Metric::ALL
        );
    }
    let [before, now] = years().map(|year| Report::of(shipped(), &year).performance);
    assert_eq!((before.scores.len(), now.scores.len()), (4, 5));
}

#[test]
fn exact_values_and_measures_say_the_same() {
    for assessment in years() {
        for (metric, reading) in assessment.delivery.unwrap() {
            if let Some(exact) = &reading.exact {
                assert_eq!(
                    waymark::delivery::measure_of(metric, exact),
                    reading.measure,
                    "{metric:?}"
                );
            }
        }
    }
}

#[test]
fn its_story_can_be_seen() {
    let [before, now] = years();
    let [before, now] = [Report::of(shipped(), &before), Report::of(shipped(), &now)];
    let score = |report: &Report<'_>, dimension: &str| {
        report.scorecards[0]
            .dimension(&dimension.into())
            .unwrap()
            .score
            .unwrap()
            .value()
    };
    // Automation has run ahead, culture follows slowly, and lean has slipped a little.
    assert!(score(&now, "automation") > score(&now, "culture") + 2.0);
    for dimension in ["culture", "automation", "measurement", "sharing"] {
        assert!(
            score(&now, dimension) > score(&before, dimension) + 0.5,
            "{dimension}"
        );
    }
    assert!(score(&now, "lean") < score(&before, "lean"));
    assert_eq!(
        now.scorecards[0].weakest().unwrap().dimension.as_str(),
        "lean"
    );
    for (before, now) in before.scorecards.iter().zip(&now.scorecards) {
        assert!(now.score > before.score);
        assert!(!now.coverage.is_provisional() && now.coverage.share() < Some(1.0));
    }

    assert!(now.insights.len() >= 5, "{} insights", now.insights.len());
    let different: BTreeSet<&str> = now
        .insights
        .iter()
        .map(|fired| fired.insight.id.as_str())
        .collect();
    assert!(different.contains("tools-ahead-of-culture"));
    assert_eq!(now.roadmap.column(Column::Now).count(), 3);
    assert!(
        now.roadmap
            .column(Column::Now)
            .any(|p| p.practice.as_str() == "lightweight-change-approval")
    );
    assert_eq!(now.roadmap.settled.len(), 2);
}
