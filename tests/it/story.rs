//! The whole way of an answer: asked, answered, scored, planned, written, opened, and the same again.

use waymark::assessment::{Answer, Evidence, Measure, Metric, Reading, Status, asked_questions};
use waymark::exchange::{open, write, write_one};
use waymark::report::Report;
use waymark::roadmap::{Column, projected};
use waymark::scoring::{BandEdition, Comparison};

use crate::teams::{blank, scores, shipped, total};

#[test]
fn a_team_answers_decides_saves_and_comes_back() {
    // It answers what it is asked, in the order it is asked.
    let library = shipped();
    let mut team = blank();
    // CALMS and the Three Ways.
    team.questionnaires.truncate(2);
    team.team = "Harbour".into();
    team.date = Some("2026-11-11".parse().unwrap());
    for (at, asked) in asked_questions(&library.catalogue, &team)
        .into_iter()
        .enumerate()
    {
        let answer = match at % 9 {
            7 => Answer::DontKnow,
            8 => Answer::NotApplicable("others do that for us".into()),
            rest => Answer::Level(u8::try_from(rest % 4).unwrap() + 1),
        };
        team.respond(&asked.question.id, |response| {
            response.answer = Some(answer);
            response.note = format!("said of {}", asked.question.title);
        });
    }
    team.respond(&"rollback".into(), |response| {
        response.evidence.push(Evidence {
            title: "The last one".into(),
            url: "https://example.org/rollback".into(),
            ..Evidence::default()
        });
    });
    let lead_time = Reading {
        measure: Some(Measure::Code(3)),
        ..Reading::default()
    };
    team.delivery = Some([(Metric::LeadTime, lead_time)].into());

    // It sees where it stands and what to do next.
    let report = Report::of(library, &team);
    assert_eq!(report.scorecards.len(), 2);
    assert!(
        report
            .scorecards
            .iter()
            .all(|scorecard| scorecard.score.is_some())
    );
    let first = report
        .roadmap
        .column(Column::Now)
        .next()
        .unwrap()
        .practice
        .clone();
    assert!(total(library, &projected(&team, &report.roadmap)) > total(library, &team));

    // It decides, and the decision holds.
    team.plan.decide(&first, |card| {
        card.owner = "Ines".into();
        card.status = Status::Started;
        card.due = Some("2027-02-01".parse().unwrap());
    });
    let report = Report::of(library, &team);
    assert!(
        report
            .roadmap
            .column(Column::Now)
            .any(|proposal| proposal.practice == first)
    );

    // It saves and opens, in either form, and sees the same.
    for text in [write([&team]), write_one(&team)] {
        let opened = open(text.as_bytes()).unwrap().assessments.remove(0);
        assert_eq!(opened, team);
        let again = Report::of(library, &opened);
        assert_eq!(again, report);
        for edition in BandEdition::ALL {
            assert_eq!(
                again.to_json(&opened, edition),
                report.to_json(&team, edition)
            );
        }
    }

    // A year later it repeats the assessment, and one practice is in place.
    let mut next = team.repeated("next".into(), Some("2027-11-10".parse().unwrap()));
    assert_eq!(next.previous.as_ref(), Some(&team.id));
    let reasons = report.roadmap.proposal(&first).unwrap().reasons.clone();
    for reason in &reasons {
        next.respond(&reason.question, |response| {
            response.answer = Some(Answer::Level(reason.next));
        });
    }
    next.plan.decide(&first, |card| card.status = Status::Done);
    assert_eq!(
        Comparison::of(&library.catalogue, &team, &next)
            .changes
            .len(),
        reasons.len()
    );
    assert!(total(library, &next) > total(library, &team));
    assert!(Report::of(library, &next).roadmap.settled.contains(&first));

    // Both travel in one file.
    let both = open(write([&team, &next]).as_bytes()).unwrap().assessments;
    assert_eq!(both, [team, next]);
}

#[test]
fn an_assessment_of_a_questionnaire_that_is_not_known_here_is_kept_and_not_scored() {
    let mut team = blank();
    team.questionnaires.truncate(1);
    team.questionnaires[0].id = "from-elsewhere".into();
    team.respond(&"asked-elsewhere".into(), |response| {
        response.answer = Some(Answer::Level(5));
    });
    assert_eq!(scores(shipped(), &team), []);
    assert_eq!(asked_questions(&shipped().catalogue, &team).len(), 0);
    assert_eq!(
        open(write_one(&team).as_bytes()).unwrap().assessments,
        [team]
    );
}
