//! Each shipped insight fires exactly at its limits, and not one step short of any of them.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use waymark::assessment::{Answer, Assessment, Measure, Metric, Reading};
use waymark::delivery::{Performance, performance};
use waymark::questionnaire::{Dimension, DimensionId, Level, QuestionId, QuestionnaireId};
use waymark::roadmap::{Condition, Insight, Observation, Threshold, fired_insights};

use crate::teams::{blank, cases, choose, say, scores, shipped};

/// The smallest change that an observation can make.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    /// Just where the condition holds.
    AtTheLimit,
    /// One step to the wrong side.
    Short,
}

fn fires(insight: &Insight, assessment: &Assessment) -> bool {
    let performance = assessment
        .delivery
        .as_ref()
        .map_or_else(Performance::default, performance);
    let scorecards = scores(shipped(), assessment);
    let fired = fired_insights(
        &shipped().catalogue,
        std::slice::from_ref(insight),
        assessment,
        &scorecards,
        &performance,
    );
    for insight in &fired {
        assert!(
            insight.evidence.len() >= 2,
            "an insight joins at least two observations"
        );
    }
    !fired.is_empty()
}

/// A level at a limit, or one step short of it. Limits on levels are whole numbers.
fn level(threshold: Threshold, step: Step) -> Option<Level> {
    let short = i8::from(step == Step::Short);
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a level is small and whole"
    )]
    let level = match threshold {
        Threshold::AtLeast(limit) => limit.ceil() as i8 - short,
        Threshold::AtMost(limit) => limit.floor() as i8 + short,
    };
    Level::try_from(level)
        .ok()
        .filter(|level| (1..=5).contains(level))
}

/// A measure at a limit or one option, or one percent, short of it.
fn measure(metric: Metric, threshold: Threshold, step: Step) -> Measure {
    let is_admitted = |value: f64| match threshold {
        Threshold::AtLeast(limit) => value >= limit - 1e-9,
        Threshold::AtMost(limit) => value <= limit + 1e-9,
    };
    let steps: Vec<(f64, Measure)> = if metric.is_percentage() {
        (0..=100)
            .rev()
            .map(|percent| {
                (
                    10.0 - f64::from(percent) / 10.0,
                    Measure::Percent(percent.into()),
                )
            })
            .collect()
    } else {
        (1..=6)
            .map(|code: u8| (f64::from(code - 1) * 2.0, Measure::Code(code)))
            .collect()
    };
    let holds: Vec<bool> = steps.iter().map(|(value, _)| is_admitted(*value)).collect();
    let edge = holds
        .windows(2)
        .position(|pair| pair[0] != pair[1])
        .expect("the limit lies inside the scale");
    let at = if holds[edge] == (step == Step::AtTheLimit) {
        edge
    } else {
        edge + 1
    };
    steps[at].1.clone()
}

/// Answers a dimension so that its score is at the limit, or one level of one question short of it. Questions that
/// the insight names itself stay as they are; five count, the rest do not apply, so that the score can be hit exactly.
fn settle(
    assessment: &mut Assessment,
    dimension: &Dimension,
    named: &BTreeSet<&QuestionId>,
    threshold: Threshold,
    step: Step,
) {
    let (kept, mut free): (Vec<QuestionId>, Vec<QuestionId>) = dimension
        .entries
        .iter()
        .map(|entry| entry.question.clone())
        .partition(|id| named.contains(id));
    let kept: Vec<Level> = kept.iter().filter_map(|id| assessment.level(id)).collect();
    assert!(
        kept.len() < 5,
        "the insight names too many of the dimension's questions"
    );
    free.drain(5 - kept.len()..)
        .for_each(|id| say(assessment, &id, Answer::NotApplicable("left out".into())));
    let (limit, short) = match threshold {
        Threshold::AtLeast(limit) => (limit, -1),
        Threshold::AtMost(limit) => (limit, 1),
    };
    // Five questions of one weight: each level more adds half a point.
    #[allow(clippy::cast_possible_truncation, reason = "twenty steps at most")]
    let mut steps = (limit * 2.0).round() as i32;
    assert!(
        (f64::from(steps) / 2.0 - limit).abs() < 1e-9,
        "no five answers score {limit}"
    );
    if step == Step::Short {
        steps += short;
    }
    steps -= kept.iter().map(|level| i32::from(*level) - 1).sum::<i32>();
    for id in free {
        let more = steps.clamp(0, 4);
        steps -= more;
        choose(assessment, &id, Level::try_from(more + 1).unwrap());
    }
    assert_eq!(
        steps, 0,
        "the score cannot be reached beside the fixed answers"
    );
}

fn dimension<'l>(questionnaire: &QuestionnaireId, id: &DimensionId) -> &'l Dimension {
    let lens = shipped().catalogue.questionnaire(questionnaire).unwrap();
    lens.dimensions
        .iter()
        .find(|dimension| dimension.id == *id)
        .unwrap()
}

/// An assessment in which each condition is at its limit or short of it; nothing else is said.
fn team(insight: &Insight, conditions: &[(&Condition, Step)]) -> Option<Assessment> {
    let mut assessment = blank();
    let named: BTreeSet<&QuestionId> = insight
        .all
        .iter()
        .chain(&insight.any)
        .filter_map(|condition| match &condition.observation {
            Observation::Level(question) => Some(question),
            _ => None,
        })
        .collect();
    let mut readings: BTreeMap<Metric, Reading> = BTreeMap::new();
    let mut read = |metric, measure| {
        readings.insert(
            metric,
            Reading {
                measure: Some(measure),
                ..Reading::default()
            },
        );
    };
    for (condition, step) in conditions {
        let threshold = condition.threshold;
        match &condition.observation {
            Observation::Level(question) => {
                choose(&mut assessment, question, level(threshold, *step)?);
            }
            Observation::Metric(metric) => read(*metric, measure(*metric, threshold, *step)),
            Observation::Throughput => read(
                Metric::LeadTime,
                measure(Metric::LeadTime, threshold, *step),
            ),
            Observation::Stability | Observation::Delivery => {
                read(
                    Metric::ChangeFailRate,
                    measure(Metric::ChangeFailRate, threshold, *step),
                );
            }
            Observation::Dimension(..) => {}
        }
    }
    for (condition, step) in conditions {
        if let Observation::Dimension(lens, id) = &condition.observation {
            settle(
                &mut assessment,
                dimension(lens, id),
                &named,
                condition.threshold,
                *step,
            );
        }
    }
    assessment.delivery = (!readings.is_empty()).then_some(readings);
    Some(assessment)
}

/// Every way to make an insight's conditions hold: `all` of them, and one of `any`.
fn ways(insight: &Insight) -> Vec<Vec<&Condition>> {
    if insight.any.is_empty() {
        return vec![insight.all.iter().collect()];
    }
    insight
        .any
        .iter()
        .map(|one| insight.all.iter().chain([one]).collect())
        .collect()
}

#[test]
fn every_insight_fires_exactly_at_its_limits() {
    for insight in shipped().guidance.insights() {
        for way in ways(insight) {
            let at_the_limit: Vec<_> = way
                .iter()
                .map(|condition| (*condition, Step::AtTheLimit))
                .collect();
            let team = team(insight, &at_the_limit).expect("a level at the limit exists");
            assert!(fires(insight, &team), "{}: {way:?}", insight.id);
        }
    }
}

#[test]
fn no_insight_fires_one_step_short_of_a_condition() {
    for insight in shipped().guidance.insights() {
        for way in ways(insight) {
            for missed in 0..way.len() {
                let steps: Vec<_> = way
                    .iter()
                    .enumerate()
                    .map(|(at, condition)| {
                        (
                            *condition,
                            if at == missed {
                                Step::Short
                            } else {
                                Step::AtTheLimit
                            },
                        )
                    })
                    .collect();
                let team = team(insight, &steps)
                    .unwrap_or_else(|| panic!("{}: {:?} always holds", insight.id, way[missed]));
                assert!(
                    !fires(insight, &team),
                    "{}: {:?} was missed",
                    insight.id,
                    way[missed]
                );
            }
        }
    }
}

#[test]
fn no_insight_fires_when_an_input_is_missing() {
    for insight in shipped().guidance.insights() {
        assert!(!fires(insight, &blank()), "{}", insight.id);
        for way in ways(insight) {
            for missing in 0..way.len() {
                let mut rest: Vec<_> = way
                    .iter()
                    .map(|condition| (*condition, Step::AtTheLimit))
                    .collect();
                rest.remove(missing);
                let team = team(insight, &rest).unwrap();
                assert!(
                    !fires(insight, &team),
                    "{} without {:?}",
                    insight.id,
                    way[missing]
                );
            }
        }
    }
}

#[test]
fn a_level_that_was_answered_otherwise_is_missing() {
    let insight = shipped()
        .guidance
        .insights()
        .iter()
        .find(|i| i.id.as_str() == "alerts-nobody-believes")
        .unwrap();
    for answer in [Answer::DontKnow, Answer::NotApplicable("no alerts".into())] {
        let mut assessment = blank();
        choose(&mut assessment, &"time-to-notice".into(), 1);
        choose(&mut assessment, &"alert-usefulness".into(), 1);
        assert!(fires(insight, &assessment));
        say(&mut assessment, &"alert-usefulness".into(), answer);
        assert!(!fires(insight, &assessment));
    }
}

#[test]
fn a_provisional_dimension_is_missing() {
    let insight = shipped()
        .guidance
        .insights()
        .iter()
        .find(|i| i.id.as_str() == "tools-ahead-of-culture")
        .unwrap();
    let lens = shipped().catalogue.questionnaire(&"calms".into()).unwrap();
    let answer = |asked: usize| {
        let mut assessment = blank();
        for (dimension, level) in [("automation", 5), ("culture", 1)] {
            let entries = &dimension_named(lens, dimension).entries;
            for entry in entries.iter().take(asked) {
                choose(&mut assessment, &entry.question, level);
            }
        }
        assessment
    };
    assert!(fires(insight, &answer(9)));
    assert!(!fires(insight, &answer(2)));
}

fn dimension_named<'l>(lens: &'l waymark::questionnaire::Questionnaire, id: &str) -> &'l Dimension {
    lens.dimensions
        .iter()
        .find(|dimension| dimension.id.as_str() == id)
        .unwrap()
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn evidence_names_what_was_answered(levels in prop::collection::vec(1_u8..=5, 80)) {
        let mut assessment = blank();
        for (question, level) in shipped().catalogue.questions().zip(levels) {
            choose(&mut assessment, &question.id, level);
        }
        let scorecards = scores(shipped(), &assessment);
        let insights = shipped().guidance.insights();
        for fired in fired_insights(&shipped().catalogue, insights, &assessment, &scorecards, &Performance::default()) {
            for (observation, value) in &fired.evidence {
                match observation {
                    Observation::Level(question) => {
                        prop_assert_eq!(assessment.level(question).map(f64::from), Some(*value));
                    }
                    Observation::Dimension(lens, id) => {
                        let scorecard = scorecards.iter().find(|card| card.questionnaire == *lens).unwrap();
                        let score = scorecard.dimension(id).unwrap().score.unwrap();
                        prop_assert!((score.value() - value).abs() < 1e-9);
                    }
                    _ => prop_assert!(false, "nothing was measured"),
                }
            }
        }
    }
}
