//! What is told of a practice is so: reasons quote the answers, and the working can be redone.

use proptest::prelude::*;
use waymark::assessment::{Assessment, Measure, Metric, Reading};
use waymark::delivery::performance;
use waymark::questionnaire::Question;
use waymark::roadmap::{Grounds, Proposal, Standing};
use waymark::scoring::{BandEdition, Score};
use waymark::text::roadmap::{Working, why, why_in_short, working};

use crate::teams::{any_assessment, cases, plan, scores, shipped};

/// Any answers with delivery measurements.
fn measured() -> impl Strategy<Value = Assessment> {
    let measures = (
        prop::option::of(1_u8..=6),
        prop::option::of(0.0_f64..=100.0),
    );
    (any_assessment(), measures, any::<bool>()).prop_map(
        |(mut assessment, (recovery, fails), is_answered)| {
            if !is_answered {
                assessment.answers.clear();
            }
            let measures = [
                (Metric::Recovery, recovery.map(Measure::Code)),
                (Metric::ChangeFailRate, fails.map(Measure::Percent)),
            ];
            let readings = measures.into_iter().filter_map(|(metric, measure)| {
                let reading = Reading {
                    measure: Some(measure?),
                    ..Reading::default()
                };
                Some((metric, reading))
            });
            assessment.delivery = Some(readings.collect());
            assessment
        },
    )
}

/// Every proposal with its grounds.
fn proposals(assessment: &Assessment) -> Vec<(Proposal, Grounds)> {
    let scorecards = scores(shipped(), assessment);
    let performance = assessment.delivery.as_ref().map(performance);
    let performance = performance.unwrap_or_default();
    let standing = Standing {
        catalogue: &shipped().catalogue,
        scorecards: &scorecards,
        performance: &performance,
    };
    let proposals = plan(shipped(), assessment).proposals.into_iter();
    let told = proposals.map(|proposal| {
        let practice = shipped().guidance.practice(&proposal.practice).unwrap();
        let grounds = standing.grounds(practice, &proposal);
        (proposal, grounds)
    });
    told.collect()
}

/// Every number in a text, in order. Signs of operations stand apart from the numbers.
fn numbers(text: &str) -> Vec<f64> {
    text.split(|c: char| !c.is_ascii_digit() && c != '.')
        .filter_map(|word| word.trim_end_matches('.').parse().ok())
        .collect()
}

/// The last number of a line: what a sum makes.
fn result(line: &str) -> f64 {
    *numbers(line).last().unwrap()
}

/// What a question's row says after its title: score, target's score, and the need they make.
fn need_of(row: &str) -> f64 {
    // How many levels there are counts no more than that the lower one may be better.
    let told = row.rsplit_once('”').unwrap().1.replace(" of 7", "");
    let told = numbers(&told);
    if row.contains("g = ") {
        let [_, score, _, wanted, gap, ..] = told[..] else {
            panic!("{row}")
        };
        assert!(((wanted - score) / 10.0 - gap).abs() < 1e-4, "{row}");
        let need = ((1.0 + gap) * (1.0 + gap) - 1.0) / 3.0;
        assert!((need - result(row)).abs() < 2e-4, "{row}");
        need
    } else {
        assert!(row.ends_with("need 0.0"), "{row}");
        0.0
    }
}

/// What a metric's line makes of its strength and score.
fn push_of(line: &str) -> f64 {
    let told = numbers(line);
    let [strength, three, ten, score, by, shown] = told[..] else {
        panic!("{line}")
    };
    let push = strength / three * (ten - score) / by;
    assert!((push - shown).abs() < 1e-4, "{line}");
    push
}

/// The priority that somebody with a pocket calculator finds in a working.
fn redone(told: &Working) -> f64 {
    let is_push = |line: &&String| line.contains(" ÷ 3 × (10 − ");
    let lines = || told.rows.iter().chain(&told.sums);
    let push = lines().filter(is_push).map(|line| push_of(line));
    let push = push.fold(0.0, f64::max);
    let last = told.sums.last().unwrap();
    let root = numbers(last.split_once('√').unwrap().1)[0].sqrt();
    let needs: Vec<f64> = told
        .rows
        .iter()
        .filter(|row| !is_push(row))
        .map(|row| need_of(row))
        .collect();
    if needs.is_empty() {
        return push / root;
    }
    #[allow(clippy::cast_precision_loss, reason = "a handful of questions")]
    let mean = needs.iter().sum::<f64>() / needs.len() as f64;
    assert!(told.sums[0].starts_with("Mean need: "));
    assert!((result(&told.sums[0]) - mean).abs() < 1e-3);
    mean * (1.0 + push) / root
}

/// Whether a reason says a level in its question's own words.
fn reads(reason: &str, question: &Question, level: u8) -> bool {
    let words = question.level(level).unwrap();
    reason.contains(&format!("“{}”", words.name)) && reason.contains(words.text.trim())
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn the_working_can_be_redone_from_what_it_shows(assessment in measured()) {
        for (proposal, grounds) in proposals(&assessment) {
            let told = working(&grounds, &[], proposal.score, BandEdition::Y2023);
            let priority = proposal.priority.value();
            if told.sums.is_empty() {
                prop_assert!(priority.abs() < 1e-9);
                continue;
            }
            prop_assert!((redone(&told) - priority).abs() < 1e-3, "{told:?}");
            let shown = result(told.sums.last().unwrap());
            prop_assert!((shown - priority).abs() < 1e-4, "{told:?}");
            for (gain, note) in grounds.gains.iter().zip(told.notes.iter().filter(|note| note.contains("a gain of"))) {
                prop_assert!(note.contains(&gain.title));
                prop_assert!((result(note) - gain.by).abs() < 1e-4, "{note}");
            }
        }
    }

    #[test]
    fn a_reason_says_where_the_team_is_and_what_the_next_level_reads(assessment in measured()) {
        for (proposal, grounds) in proposals(&assessment) {
            let reason = why(&grounds, &[], BandEdition::Y2023);
            let Some(first) = proposal.reasons.first() else { continue };
            let question = shipped().catalogue.question(&first.question).unwrap();
            let title = format!("“{}”", question.title);
            prop_assert!(reason.contains(&title), "{reason}");
            prop_assert!(reads(&reason, question, first.distance.level), "{reason}");
            prop_assert!(reads(&reason, question, first.next), "{reason}");
        }
    }

    #[test]
    fn a_reason_in_short_names_both_levels_and_is_never_the_longer_one(assessment in measured()) {
        for (proposal, grounds) in proposals(&assessment) {
            let [short, long] = [why_in_short, why].map(|tell| tell(&grounds, &[], BandEdition::Y2023));
            prop_assert!(short.len() <= long.len(), "{short}\n{long}");
            let Some(first) = proposal.reasons.first() else { continue };
            let question = shipped().catalogue.question(&first.question).unwrap();
            let named = |level| format!("“{}”", question.level(level).unwrap().name);
            for said in [format!("“{}”", question.title), named(first.distance.level), named(first.next)] {
                prop_assert!(short.contains(&said), "{short}");
            }
        }
    }

    #[test]
    fn a_reason_begins_with_the_lowest_ground_where_the_practice_lifts_it(assessment in measured()) {
        let scorecards = scores(shipped(), &assessment);
        for (proposal, grounds) in proposals(&assessment) {
            let lifts = |card: &waymark::scoring::Scorecard| {
                let scored = || card.dimensions.iter().filter_map(|d| Some((d, d.score?.value())));
                let lowest = scored().map(|(_, score)| score).fold(f64::INFINITY, f64::min);
                let is_level = scored().all(|(_, score)| score <= lowest + 1e-9);
                scored().any(|(dimension, score)| {
                    !is_level
                        && score <= lowest + 1e-9
                        && dimension.entries.iter().any(|e| proposal.reasons.iter().any(|r| r.question == e.question))
                })
            };
            let reason = why(&grounds, &[], BandEdition::Y2023);
            let first = reason.split_once(". ").map_or(reason.as_str(), |(first, _)| first);
            prop_assert_eq!(first.contains("lowest dimension"), scorecards.iter().any(lifts), "{}", reason);
        }
    }
}

#[test]
fn the_printed_report_gives_every_practice_its_priority_and_its_gain() {
    use waymark::report::Report;
    let mut team = crate::teams::blank();
    team.questionnaires.truncate(1);
    for (at, question) in shipped().catalogue.questions().enumerate() {
        let level = u8::try_from(at % 5).unwrap() + 1;
        crate::teams::choose(&mut team, &question.id, level);
    }
    let report = Report::of(shipped(), &team);
    let value = report.to_json(&team, BandEdition::ALL[0]);
    let mut seen = 0;
    for column in ["now", "next", "later"] {
        for printed in value["roadmap"][column].as_array().unwrap() {
            let id = printed["practice"].as_str().unwrap();
            let proposal = report.roadmap.proposal(&id.into()).unwrap();
            assert_eq!(printed["priority"], proposal.priority.value());
            assert_eq!(printed["gain"], proposal.gain());
            assert_eq!(printed["inherited"].as_f64(), proposal.inherited);
            seen += 1;
        }
    }
    assert_eq!(seen, report.roadmap.proposals.len());
    assert!(seen > 20);
}

#[test]
fn a_blocker_says_whose_priority_it_takes() {
    let mut team = crate::teams::blank();
    for id in crate::teams::questions(shipped()) {
        crate::teams::choose(&mut team, &id, 1);
    }
    let mut lending = 0;
    for (proposal, grounds) in proposals(&team) {
        let titles: Vec<String> = proposal.unblocks.iter().map(ToString::to_string).collect();
        let told = working(
            &grounds,
            &titles,
            proposal.score.or(Score::new(0.0)),
            BandEdition::Y2023,
        );
        let Some(inherited) = proposal.inherited else {
            continue;
        };
        lending += 1;
        assert!(inherited > proposal.priority.value());
        let note = told
            .notes
            .iter()
            .find(|note| note.contains("best priority"));
        assert!((result(note.unwrap()) - inherited).abs() < 1e-4);
    }
    assert!(lending > 0, "no practice lends its priority to another");
}
