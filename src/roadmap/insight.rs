//! Patterns across answers that no single number shows.

use crate::assessment::{Assessment, Metric};
use crate::delivery::Performance;
use crate::questionnaire::{Catalogue, DimensionId, InsightId, QuestionId, QuestionnaireId};
use crate::rounding::NOISE;
use crate::scoring::{Score, Scorecard};

/// A hypothesis that joins at least two observations.
#[derive(Clone, Debug, PartialEq)]
pub struct Insight {
    /// Its name for ever.
    pub id: InsightId,
    /// The pattern in a few words.
    pub title: String,
    /// What it suggests and what usually lies behind it.
    pub text: String,
    /// Questions or practices to look at next.
    pub look_at: Vec<String>,
    /// Conditions that must all hold.
    pub all: Vec<Condition>,
    /// Conditions of which one must hold, unless there are none.
    pub any: Vec<Condition>,
}

/// An observation and where it must lie.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// What is looked at.
    pub observation: Observation,
    /// Where it must lie.
    pub threshold: Threshold,
}

/// Something that the answers tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Observation {
    /// The level of a question as it was chosen, also where the question is reversed: what the
    /// condition says is what people see.
    Level(QuestionId),
    /// The score of a dimension of a chosen questionnaire, unless it is provisional.
    Dimension(QuestionnaireId, DimensionId),
    /// The score of a delivery metric.
    Metric(Metric),
    /// The throughput score.
    Throughput,
    /// The stability score.
    Stability,
    /// The overall delivery score.
    Delivery,
}

/// A limit that belongs to the side it names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Threshold {
    /// This or more.
    AtLeast(f64),
    /// This or less.
    AtMost(f64),
}

impl Threshold {
    fn admits(self, value: f64) -> bool {
        match self {
            Self::AtLeast(limit) => value >= limit - NOISE,
            Self::AtMost(limit) => value <= limit + NOISE,
        }
    }
}

/// An insight whose conditions hold, with what fired it.
#[derive(Clone, Debug, PartialEq)]
pub struct FiredInsight<'a> {
    /// The insight.
    pub insight: &'a Insight,
    /// Every observation that held, once, with its value: a level, or a score from 0 to 10.
    pub evidence: Vec<(&'a Observation, f64)>,
}

/// Every insight whose conditions hold, in the order of the file. Missing input never fires one.
pub fn fired_insights<'a>(
    catalogue: &Catalogue,
    insights: &'a [Insight],
    assessment: &Assessment,
    scorecards: &[Scorecard],
    performance: &Performance,
) -> Vec<FiredInsight<'a>> {
    let observe = |condition: &'a Condition| {
        let value = match &condition.observation {
            // A level that the ladder does not have is no observation.
            Observation::Level(question) => {
                f64::from(assessment.level_on(catalogue.question(question)?)?)
            }
            observation => score_of(observation, scorecards, performance)?.value(),
        };
        condition
            .threshold
            .admits(value)
            .then_some((&condition.observation, value))
    };
    insights
        .iter()
        .filter_map(|insight| {
            let all: Vec<_> = insight.all.iter().map(observe).collect::<Option<_>>()?;
            let any: Vec<_> = insight.any.iter().filter_map(observe).collect();
            if any.is_empty() && !insight.any.is_empty() {
                return None;
            }
            let mut evidence: Vec<(&Observation, f64)> = Vec::new();
            for (observation, value) in all.into_iter().chain(any) {
                // Two limits on one observation are one piece of evidence.
                if evidence.iter().all(|(seen, _)| *seen != observation) {
                    evidence.push((observation, value));
                }
            }
            Some(FiredInsight { insight, evidence })
        })
        .collect()
}

fn score_of(
    observation: &Observation,
    scorecards: &[Scorecard],
    performance: &Performance,
) -> Option<Score> {
    match observation {
        Observation::Level(_) => None,
        Observation::Dimension(questionnaire, dimension) => {
            scorecards
                .iter()
                .find(|scorecard| scorecard.questionnaire == *questionnaire)?
                .dimension(dimension)
                .filter(|dimension| !dimension.coverage.is_provisional())?
                .score
        }
        Observation::Metric(metric) => performance.score(*metric),
        Observation::Throughput => performance.throughput(),
        Observation::Stability => performance.stability(),
        Observation::Delivery => performance.overall(),
    }
}
