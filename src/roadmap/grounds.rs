//! What speaks for a practice, ready to be told.

use super::practice::Outcome;
use super::{Bottleneck, Practice, Proposal, Reason};
use crate::assessment::Metric;
use crate::delivery::Performance;
use crate::ordered::sorted_by;
use crate::questionnaire::{Catalogue, Level, QuestionId, Rung};
use crate::scoring::{DimensionScore, Score, Scorecard, ScoredEntry};

/// Where a team stands: what the grounds of every practice are read from.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// The questions.
    pub catalogue: &'a Catalogue,
    /// The scores of the chosen questionnaires.
    pub scorecards: &'a [Scorecard],
    /// Delivery performance.
    pub performance: &'a Performance,
}

/// What speaks for one practice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grounds {
    /// The dimensions it would lift, the largest rise first.
    pub lifts: Vec<Lift>,
    /// The answers it would lift, the largest part of the gain first.
    pub answers: Vec<CitedAnswer>,
    /// The metrics it moves; only where no question is answered, when they make the gain.
    pub metrics: Vec<CitedMetric>,
    /// The slowest step of the value stream, when the practice usually helps there.
    pub bottleneck: Option<Bottleneck>,
}

/// A dimension's score, now and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Lift {
    /// The questionnaire's name.
    pub questionnaire: String,
    /// The dimension's name.
    pub dimension: String,
    /// The score now.
    pub from: Score,
    /// The score with every question of the practice one level better.
    pub to: Score,
    /// Whether no other dimension of its questionnaire scores lower.
    pub is_weakest: bool,
}

impl Lift {
    /// What the dimension gains.
    pub fn rise(&self) -> f64 {
        self.to.value() - self.from.value()
    }
}

/// An answer that makes part of a gain.
#[derive(Clone, Debug, PartialEq)]
pub struct CitedAnswer {
    /// Which question.
    pub question: QuestionId,
    /// Its name.
    pub title: String,
    /// The level the team is on.
    pub rung: Rung,
    /// The level that is one better.
    pub next: Level,
    /// What that adds over all chosen questionnaires.
    pub adds: f64,
}

/// A metric that makes part of a gain: strength × (10 − score).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CitedMetric {
    /// Which metric.
    pub metric: Metric,
    /// How strongly the practice moves it, 1 to 3.
    pub strength: u8,
    /// Its score now.
    pub score: Score,
}

impl CitedMetric {
    /// Its part of the gain.
    pub fn adds(&self) -> f64 {
        f64::from(self.strength) * (Score::MAX.value() - self.score.value())
    }
}

impl Grounds {
    /// The parts of the gain added up, before the effort divides them.
    pub fn sum(&self) -> f64 {
        let answers: f64 = self.answers.iter().map(|answer| answer.adds).sum();
        let metrics: f64 = self.metrics.iter().map(CitedMetric::adds).sum();
        answers + metrics
    }
}

impl Standing<'_> {
    /// What speaks for a proposed practice.
    pub fn grounds(&self, practice: &Practice, proposal: &Proposal) -> Grounds {
        let has_levels = self
            .scorecards
            .iter()
            .any(|scorecard| scorecard.coverage.answered > 0);
        Grounds {
            lifts: self.lifts(&proposal.reasons),
            answers: proposal
                .reasons
                .iter()
                .filter_map(|reason| self.cited(reason))
                .collect(),
            metrics: if has_levels {
                Vec::new()
            } else {
                self.moved(practice)
            },
            bottleneck: proposal.bottleneck.clone(),
        }
    }

    fn cited(&self, reason: &Reason) -> Option<CitedAnswer> {
        let question = self.catalogue.question(&reason.question)?;
        Some(CitedAnswer {
            question: reason.question.clone(),
            title: question.title.clone(),
            rung: question.rung(reason.level)?,
            next: reason.next,
            adds: reason.adds,
        })
    }

    fn moved(&self, practice: &Practice) -> Vec<CitedMetric> {
        let cited = |(outcome, strength): &(Outcome, u8)| match outcome {
            Outcome::Delivery(metric) => Some(CitedMetric {
                metric: *metric,
                strength: *strength,
                score: self.performance.score(*metric)?,
            }),
            Outcome::Reliability | Outcome::WellBeing => None,
        };
        practice.improves.iter().filter_map(cited).collect()
    }

    /// Every dimension whose score would rise if the questions of the reasons stood one level better.
    fn lifts(&self, reasons: &[Reason]) -> Vec<Lift> {
        let lifts = self
            .scorecards
            .iter()
            .flat_map(|scorecard| self.lifts_of(scorecard, reasons));
        // Equal rises keep the order of the questionnaires.
        sorted_by(lifts, |a, b| b.rise().total_cmp(&a.rise()))
    }

    fn lifts_of<'s>(
        &'s self,
        scorecard: &'s Scorecard,
        reasons: &'s [Reason],
    ) -> impl Iterator<Item = Lift> + use<'s> {
        let weakest = scorecard.weakest().map(|dimension| &dimension.dimension);
        scorecard.dimensions.iter().filter_map(move |dimension| {
            let is_lifted = |entry: &ScoredEntry| lifted_by(entry, reasons).is_some();
            if !dimension.entries.iter().any(is_lifted) {
                return None;
            }
            Some(Lift {
                questionnaire: scorecard.title.clone(),
                dimension: dimension.title.clone(),
                from: dimension.score?,
                to: self.raised(dimension, reasons)?,
                is_weakest: weakest == Some(&dimension.dimension),
            })
        })
    }

    /// The score of a dimension with the questions of the reasons one level better.
    fn raised(&self, dimension: &DimensionScore, reasons: &[Reason]) -> Option<Score> {
        let score = |entry: &ScoredEntry| match lifted_by(entry, reasons) {
            Some(reason) => Score::of(self.catalogue.question(&entry.question)?, reason.next),
            None => entry.state.score(),
        };
        let scores = dimension
            .entries
            .iter()
            .filter_map(|entry| Some((score(entry)?, entry.weight)));
        Score::mean(scores)
    }
}

fn lifted_by<'r>(entry: &ScoredEntry, reasons: &'r [Reason]) -> Option<&'r Reason> {
    reasons
        .iter()
        .find(|reason| reason.question == entry.question)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Answer, Assessment, ChosenQuestionnaire, Measure, Reading};
    use crate::delivery::performance;
    use crate::roadmap::{Library, roadmap};
    use crate::scoring::scorecards;

    fn team(library: &Library, answer: impl Fn(usize) -> Option<Level>) -> Assessment {
        let mut assessment = Assessment::new("team".into());
        for questionnaire in library.catalogue.questionnaires() {
            let (id, version) = (questionnaire.id.clone(), questionnaire.version);
            assessment
                .questionnaires
                .push(ChosenQuestionnaire { id, version });
        }
        for (at, question) in library.catalogue.questions().enumerate() {
            assessment.respond(&question.id, |r| r.answer = answer(at).map(Answer::Level));
        }
        assessment
    }

    #[test]
    fn a_lift_is_what_scoring_the_raised_answers_says() {
        let library = Library::shipped().unwrap();
        let team = team(&library, |at| Some(u8::try_from(at % 4).unwrap() + 1));
        let (scores, performance) = (
            scorecards(&library.catalogue, &team),
            Performance::default(),
        );
        let roadmap = roadmap(
            &library.catalogue,
            &library.guidance,
            &team,
            &scores,
            &performance,
        );
        let standing = Standing {
            catalogue: &library.catalogue,
            scorecards: &scores,
            performance: &performance,
        };
        for proposal in &roadmap.proposals {
            let practice = library.guidance.practice(&proposal.practice).unwrap();
            let mut raised = team.clone();
            for reason in &proposal.reasons {
                raised.respond(&reason.question, |response| {
                    response.answer = Some(Answer::Level(reason.next));
                });
            }
            let raised = scorecards(&library.catalogue, &raised);
            let grounds = standing.grounds(practice, proposal);
            let titles = |cards: &[Scorecard], lift: &Lift| {
                let card = cards
                    .iter()
                    .find(|card| card.title == lift.questionnaire)
                    .unwrap();
                card.dimensions
                    .iter()
                    .find(|d| d.title == lift.dimension)
                    .unwrap()
                    .score
                    .unwrap()
            };
            for lift in &grounds.lifts {
                assert!((titles(&raised, lift).value() - lift.to.value()).abs() < 1e-9);
                assert!(lift.rise() > 0.0);
            }
            assert!((grounds.sum() / practice.effort.divisor() - proposal.gain).abs() < 1e-9);
        }
    }

    #[test]
    fn delivery_answers_alone_cite_metrics() {
        let library = Library::shipped().unwrap();
        let mut team = team(&library, |_| None);
        let reading = Reading {
            measure: Some(Measure::Code(2)),
            ..Reading::default()
        };
        team.delivery = Some([(Metric::LeadTime, reading)].into());
        let performance = performance(team.delivery.as_ref().unwrap());
        let scores = scorecards(&library.catalogue, &team);
        let roadmap = roadmap(
            &library.catalogue,
            &library.guidance,
            &team,
            &scores,
            &performance,
        );
        let standing = Standing {
            catalogue: &library.catalogue,
            scorecards: &scores,
            performance: &performance,
        };
        let first = roadmap.proposals.first().unwrap();
        let practice = library.guidance.practice(&first.practice).unwrap();
        let grounds = standing.grounds(practice, first);
        assert!(grounds.answers.is_empty() && grounds.lifts.is_empty());
        assert_eq!(
            grounds.metrics.iter().map(|m| m.metric).collect::<Vec<_>>(),
            [Metric::LeadTime]
        );
        assert!((grounds.sum() / practice.effort.divisor() - first.gain).abs() < 1e-9);
    }
}
