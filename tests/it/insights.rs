//! Each shipped insight fires exactly at its limits, and not one step short of any of them; and what it
//! says is so there.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use waymark::assessment::{Answer, Assessment, Measure, Metric, Reading};
use waymark::delivery::{Performance, performance};
use waymark::ordered::SortedMap;
use waymark::questionnaire::{Dimension, DimensionId, Level, QuestionId, QuestionnaireId};
use waymark::roadmap::{Condition, Insight, Observation, Threshold, fired_insights};

use crate::teams::{blank, cases, choose, path, say, scores, shipped};

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

/// What an observation can be made to be.
#[derive(Clone, Debug)]
enum Value {
    /// A question's level.
    Level(Level),
    /// A dimension's score.
    Score(f64),
    /// What a delivery metric was measured at.
    Measure(Measure),
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

/// A dimension's score at a limit, or half a point short of it.
fn score(threshold: Threshold, step: Step) -> f64 {
    let short = if step == Step::Short { 0.5 } else { 0.0 };
    match threshold {
        Threshold::AtLeast(limit) => limit - short,
        Threshold::AtMost(limit) => limit + short,
    }
}

/// What a condition looks at, at its limit or one step short of it; nothing where no level is short.
fn value(condition: &Condition, step: Step) -> Option<Value> {
    let threshold = condition.threshold;
    Some(match &condition.observation {
        Observation::Level(_) => Value::Level(level(threshold, step)?),
        Observation::Dimension(..) => Value::Score(score(threshold, step)),
        Observation::Metric(metric) => Value::Measure(measure(*metric, threshold, step)),
        Observation::Throughput => Value::Measure(measure(Metric::LeadTime, threshold, step)),
        Observation::Stability | Observation::Delivery => {
            Value::Measure(measure(Metric::ChangeFailRate, threshold, step))
        }
    })
}

/// Answers a dimension so that it has a score. Questions that the insight names itself stay as they are; five count,
/// the rest do not apply, so that the score can be hit exactly.
fn settle(
    assessment: &mut Assessment,
    dimension: &Dimension,
    named: &BTreeSet<&QuestionId>,
    score: f64,
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
    // Five questions of one weight: each level more adds half a point.
    #[allow(clippy::cast_possible_truncation, reason = "twenty steps at most")]
    let mut steps = (score * 2.0).round() as i32;
    assert!(
        (f64::from(steps) / 2.0 - score).abs() < 1e-9,
        "no five answers score {score}"
    );
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

/// An assessment in which these observations have these values, the last of one observation counting; nothing else is
/// said.
fn team(insight: &Insight, values: &[(&Observation, Value)]) -> Assessment {
    let mut assessment = blank();
    let conditions = insight.all.iter().chain(&insight.any);
    let named: BTreeSet<&QuestionId> = conditions
        .filter_map(|condition| match &condition.observation {
            Observation::Level(question) => Some(question),
            _ => None,
        })
        .collect();
    let mut readings: SortedMap<Metric, Reading> = SortedMap::new();
    let mut scores: BTreeMap<(&QuestionnaireId, &DimensionId), f64> = BTreeMap::new();
    for (observation, value) in values {
        let metric = match observation {
            Observation::Metric(metric) => *metric,
            Observation::Throughput => Metric::LeadTime,
            _ => Metric::ChangeFailRate,
        };
        match (observation, value) {
            (Observation::Level(question), Value::Level(level)) => {
                choose(&mut assessment, question, *level);
            }
            (Observation::Dimension(lens, id), Value::Score(score)) => {
                scores.insert((lens, id), *score);
            }
            (_, Value::Measure(measure)) => {
                let reading = Reading {
                    measure: Some(measure.clone()),
                    ..Reading::default()
                };
                readings.insert(metric, reading);
            }
            (observation, value) => panic!("{observation:?} is no {value:?}"),
        }
    }
    for ((lens, id), score) in scores {
        settle(&mut assessment, dimension(lens, id), &named, score);
    }
    assessment.delivery = (!readings.is_empty()).then_some(readings);
    assessment
}

/// A team for which each condition is at its limit or short of it, the short ones last; nothing where no level is
/// short.
fn standing(insight: &Insight, conditions: &[(&Condition, Step)]) -> Option<Assessment> {
    let (short, at): (Vec<_>, Vec<_>) = conditions
        .iter()
        .partition(|(_, step)| *step == Step::Short);
    let values = at.into_iter().chain(short);
    let values: Option<Vec<_>> = values
        .map(|(condition, step)| Some((&condition.observation, value(condition, step)?)))
        .collect();
    Some(team(insight, &values?))
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
            let team = standing(insight, &at_the_limit).expect("a level at the limit exists");
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
                let team = standing(insight, &steps)
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
                // Two limits on one observation are missing together.
                let is_there = |c: &&&Condition| c.observation != way[missing].observation;
                let rest = way.iter().filter(is_there);
                let rest: Vec<_> = rest.map(|c| (*c, Step::AtTheLimit)).collect();
                let team = standing(insight, &rest).unwrap();
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

/// A value as the table of edges writes it.
fn written(text: &str) -> Value {
    let number = |text: &str| text.parse::<f64>().unwrap();
    if let Some(option) = text.strip_prefix("option ") {
        Value::Measure(Measure::Code(option.parse().unwrap()))
    } else if let Some(percent) = text.strip_suffix(" %") {
        Value::Measure(Measure::Percent(number(percent)))
    } else if text.contains('.') {
        Value::Score(number(text))
    } else {
        Value::Level(text.parse().unwrap())
    }
}

/// A condition as the table of edges names it, with its limit.
fn named(condition: &Condition) -> (String, String) {
    let observation = match &condition.observation {
        Observation::Level(question) => question.to_string(),
        Observation::Dimension(lens, id) => format!("{lens}/{id}"),
        Observation::Metric(metric) => metric.key().to_owned(),
        Observation::Throughput => "throughput".to_owned(),
        Observation::Stability => "stability".to_owned(),
        Observation::Delivery => "overall".to_owned(),
    };
    let limit = match condition.threshold {
        Threshold::AtLeast(limit) => format!("at_least {limit}"),
        Threshold::AtMost(limit) => format!("at_most {limit}"),
    };
    (observation, limit)
}

/// The table is read by people: at each edge the words beside it must be true of the level's text or of the option.
#[test]
fn both_edges_of_every_condition_are_written_beside_the_words_that_must_be_true_there() {
    let table = std::fs::read_to_string(path("tests/fixtures/insights/edges.csv")).unwrap();
    let rows = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    let rows: Vec<Vec<&str>> = rows.map(|line| line.split(';').collect()).collect();
    let mut seen = 0;
    for insight in shipped().guidance.insights() {
        for way in ways(insight) {
            for tried in &way {
                let (observation, limit) = named(tried);
                let of = |row: &&Vec<&str>| row[..3] == [insight.id.as_str(), &observation, &limit];
                let row = rows.iter().find(of);
                let row = row.unwrap_or_else(|| panic!("{}: {observation} {limit}", insight.id));
                let says = row[5];
                assert!(
                    insight.text.contains(says) || insight.title.contains(says),
                    "{}: nothing says “{says}”",
                    insight.id
                );
                let with = |edge: &str| {
                    let rest = way.iter().filter(|other| *other != tried);
                    let rest =
                        rest.filter_map(|c| Some((&c.observation, value(c, Step::AtTheLimit)?)));
                    let mut values: Vec<_> = rest.collect();
                    values.push((&tried.observation, written(edge)));
                    fires(insight, &team(insight, &values))
                };
                assert!(with(row[3]), "{row:?}");
                assert!(!with(row[4]), "{row:?}");
            }
        }
        seen += insight.all.len() + insight.any.len();
    }
    assert_eq!(seen, rows.len(), "a row speaks of no condition");
}

#[test]
fn a_team_of_ordinary_honest_work_is_told_nothing_that_it_lacks() {
    let mut team = blank();
    for question in shipped().catalogue.questions() {
        choose(&mut team, &question.id, 3);
    }
    for insight in shipped().guidance.insights() {
        assert!(!fires(insight, &team), "{}", insight.id);
    }
}

#[test]
fn two_limits_on_one_observation_are_one_piece_of_evidence() {
    let insights = shipped().guidance.insights();
    let insight = insights
        .iter()
        .find(|i| i.id.as_str() == "reviews-without-finished-actions")
        .unwrap();
    let conditions = insight.all.iter().chain(insight.any.first());
    let values: Vec<_> = conditions
        .map(|c| (&c.observation, value(c, Step::AtTheLimit).unwrap()))
        .collect();
    let team = team(insight, &values);
    let scorecards = scores(shipped(), &team);
    let fired = fired_insights(
        &shipped().catalogue,
        std::slice::from_ref(insight),
        &team,
        &scorecards,
        &Performance::default(),
    );
    assert_eq!(insight.all.len(), 3);
    assert_eq!(fired[0].evidence.len(), 3);
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
