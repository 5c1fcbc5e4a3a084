//! What speaks for a practice, ready to be told.

use super::gain::Gain;
use super::need::Distance;
use super::priority::{Priority, Push, pushes};
use super::{Bottleneck, Practice, Proposal, Reason};
use crate::delivery::Performance;
use crate::ordered::sorted_by;
use crate::questionnaire::{Catalogue, Level, LevelText, OwnBand, QuestionId, Rung};
use crate::rounding::NOISE;
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
#[derive(Clone, Debug, PartialEq)]
pub struct Grounds {
    /// The dimensions it would lift, the largest rise first.
    pub lifts: Vec<Lift>,
    /// The answers it would lift, the greatest need first.
    pub answers: Vec<CitedAnswer>,
    /// The names of the answered questions that are at their target, with their levels.
    pub at_target: Vec<(String, Rung)>,
    /// What each answered delivery metric that it moves adds.
    pub pushes: Vec<Push>,
    /// What its place is made of.
    pub priority: Priority,
    /// The priority whose turn it takes, since something waits for it.
    pub inherited: Option<f64>,
    /// What it would add to each questionnaire.
    pub gains: Vec<Gain>,
    /// The slowest step of the value stream, when the practice usually helps there.
    pub bottleneck: Option<Bottleneck>,
}

impl Grounds {
    /// The metrics that alone make its place, where no question is answered.
    pub fn metrics(&self) -> &[Push] {
        match self.priority.need {
            Some(_) => &[],
            None => &self.pushes,
        }
    }
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
    /// Where it lies among the dimensions of its questionnaire.
    pub height: Height,
    /// The questionnaire's own bands, near whose boundaries scores are written more exactly; none
    /// where DORA's names are compared with.
    pub own_bands: Vec<OwnBand>,
}

/// Where a dimension's score lies among those of its questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Height {
    /// Every other dimension scores higher.
    Lowest,
    /// Some score the same, some higher, none lower.
    AmongLowest,
    /// Something scores lower, or nothing higher.
    Other,
}

impl Lift {
    /// What the dimension gains.
    pub fn rise(&self) -> f64 {
        self.to.value() - self.from.value()
    }
}

/// An answer below its target.
#[derive(Clone, Debug, PartialEq)]
pub struct CitedAnswer {
    /// Which question.
    pub question: QuestionId,
    /// Its name.
    pub title: String,
    /// The level the team is on.
    pub rung: Rung,
    /// What that level is called, and what one observes on it.
    pub here: LevelText,
    /// The level that is one better.
    pub next: Rung,
    /// What that level is called, and what one would observe on it.
    pub ahead: LevelText,
    /// How far the answer lies below its target.
    pub distance: Distance,
}

impl Standing<'_> {
    /// What speaks for a proposed practice.
    pub fn grounds(&self, practice: &Practice, proposal: &Proposal) -> Grounds {
        let answers = proposal.reasons.iter();
        let stands = |(id, level): &(QuestionId, Level)| {
            let question = self.catalogue.question(id)?;
            Some((question.title.clone(), question.rung(*level)?))
        };
        Grounds {
            lifts: self.lifts(&proposal.reasons),
            answers: answers.filter_map(|reason| self.cited(reason)).collect(),
            at_target: proposal.at_target.iter().filter_map(stands).collect(),
            pushes: pushes(practice, self.performance),
            priority: proposal.priority,
            inherited: proposal.inherited,
            gains: proposal.gains.clone(),
            bottleneck: proposal.bottleneck.clone(),
        }
    }

    fn cited(&self, reason: &Reason) -> Option<CitedAnswer> {
        let question = self.catalogue.question(&reason.question)?;
        let level = reason.distance.level;
        Some(CitedAnswer {
            question: reason.question.clone(),
            title: question.title.clone(),
            rung: question.rung(level)?,
            here: question.level(level)?.clone(),
            next: question.rung(reason.next)?,
            ahead: question.level(reason.next)?.clone(),
            distance: reason.distance,
        })
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
        scorecard.dimensions.iter().filter_map(move |dimension| {
            let is_lifted = |entry: &ScoredEntry| lifted_by(entry, reasons).is_some();
            if !dimension.entries.iter().any(is_lifted) {
                return None;
            }
            let from = dimension.score?;
            Some(Lift {
                questionnaire: scorecard.title.clone(),
                dimension: dimension.title.clone(),
                from,
                to: self.raised(dimension, reasons)?,
                height: height(from, scorecard),
                own_bands: scorecard.own_bands.clone(),
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

/// Where a score lies among a questionnaire's dimensions.
fn height(score: Score, scorecard: &Scorecard) -> Height {
    let others = || {
        let dimensions = scorecard.dimensions.iter();
        dimensions.filter_map(|dimension| Some(dimension.score?.value() - score.value()))
    };
    let is_lowest = others().all(|by| by >= -NOISE);
    let is_level = others().all(|by| by <= NOISE);
    // The dimension itself is one of them.
    let equals = others().filter(|by| by.abs() <= NOISE).count();
    match (is_lowest && !is_level, equals) {
        (true, 0 | 1) => Height::Lowest,
        (true, _) => Height::AmongLowest,
        (false, _) => Height::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Answer, Assessment, ChosenQuestionnaire, Measure, Metric, Reading};
    use crate::content::{Library, shipped};
    use crate::delivery::performance;
    use crate::roadmap::{Roadmap, roadmap};
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

    fn grounds_of(
        library: &Library,
        team: &Assessment,
        read: impl Fn(&Practice, &Proposal, Grounds),
    ) -> Roadmap {
        let scores = scorecards(&library.catalogue, team);
        let performance = team.delivery.as_ref().map(performance).unwrap_or_default();
        let (catalogue, guidance) = (&library.catalogue, &library.guidance);
        let roadmap = roadmap(catalogue, guidance, team, &scores, &performance);
        let standing = Standing {
            catalogue,
            scorecards: &scores,
            performance: &performance,
        };
        for proposal in &roadmap.proposals {
            let practice = guidance.practice(&proposal.practice).unwrap();
            read(practice, proposal, standing.grounds(practice, proposal));
        }
        roadmap
    }

    #[test]
    fn a_lift_is_what_scoring_the_raised_answers_says() {
        let library = shipped::library().unwrap();
        let team = team(&library, |at| Some(u8::try_from(at % 4).unwrap() + 1));
        grounds_of(&library, &team, |_, proposal, grounds| {
            let mut raised = team.clone();
            for reason in &proposal.reasons {
                raised.respond(&reason.question, |response| {
                    response.answer = Some(Answer::Level(reason.next));
                });
            }
            let raised = scorecards(&library.catalogue, &raised);
            let card = |title: &str| raised.iter().find(|card| card.title == title).unwrap();
            for lift in &grounds.lifts {
                let dimensions = &card(&lift.questionnaire).dimensions;
                let mut dimensions = dimensions.iter().filter(|d| d.title == lift.dimension);
                let score = dimensions.next().unwrap().score.unwrap();
                assert!((score.value() - lift.to.value()).abs() < 1e-9);
                assert!(lift.rise() > 0.0);
            }
            for gain in &grounds.gains {
                let score = card(&gain.title).score.unwrap();
                assert!((score.value() - gain.from.value() - gain.by).abs() < 1e-9);
            }
        });
    }

    #[test]
    fn ground_is_lowest_only_where_something_lies_higher() {
        let library = shipped::library().unwrap();
        let mut even = team(&library, |_| None);
        for question in library.catalogue.questions() {
            let middle = Answer::Level(question.top().div_ceil(2));
            even.respond(&question.id, |response| response.answer = Some(middle));
        }
        grounds_of(&library, &even, |_, _, grounds| {
            assert!(
                grounds
                    .lifts
                    .iter()
                    .all(|lift| lift.height == Height::Other)
            );
        });
        let uneven = team(&library, |at| Some(u8::try_from(at % 4).unwrap() + 1));
        let scores = scorecards(&library.catalogue, &uneven);
        grounds_of(&library, &uneven, |_, _, grounds| {
            for lift in &grounds.lifts {
                let card = scores.iter().find(|card| card.title == lift.questionnaire);
                let dimensions = card.unwrap().dimensions.iter();
                let lowest = dimensions
                    .filter_map(|d| Some(d.score?.value()))
                    .fold(f64::INFINITY, f64::min);
                let is_lowest = lift.from.value() <= lowest + 1e-9;
                assert_eq!(lift.height != Height::Other, is_lowest);
            }
        });
    }

    #[test]
    fn delivery_answers_alone_cite_metrics() {
        let library = shipped::library().unwrap();
        let mut team = team(&library, |_| None);
        let reading = Reading {
            measure: Some(Measure::Code(2)),
            ..Reading::default()
        };
        team.delivery = Some([(Metric::LeadTime, reading)].into());
        let roadmap = grounds_of(&library, &team, |_, _, grounds| {
            assert!(grounds.answers.is_empty() && grounds.lifts.is_empty());
            let metrics: Vec<Metric> = grounds.metrics().iter().map(|push| push.metric).collect();
            assert_eq!(metrics, [Metric::LeadTime]);
        });
        assert!(!roadmap.proposals.is_empty());
    }
}
