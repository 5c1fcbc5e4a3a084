//! What was said to a question or of a metric, as the tables tell it apart.

use super::column::Kind;
use crate::assessment::{Answer, Assessment, Measure, Metric};
use crate::questionnaire::{Question, QuestionId};
use crate::words::tables as words;

/// What was said: six different things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Answered,
    DontKnow,
    NotApplicable,
    NotAnswered,
    NotAsked,
    /// A level that no ladder here has.
    Unplaced,
}

impl Said {
    const ALL: [Self; 6] = [
        Self::Answered,
        Self::DontKnow,
        Self::NotApplicable,
        Self::NotAnswered,
        Self::NotAsked,
        Self::Unplaced,
    ];

    /// Its word in a table; never changed.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::DontKnow => "dont_know",
            Self::NotApplicable => "not_applicable",
            Self::NotAnswered => "not_answered",
            Self::NotAsked => "not_asked",
            Self::Unplaced => "unplaced",
        }
    }

    fn about(self) -> &'static str {
        match self {
            Self::Answered => words::said_answered(),
            Self::DontKnow => words::said_dont_know(),
            Self::NotApplicable => words::said_not_applicable(),
            Self::NotAnswered => words::said_not_answered(),
            Self::NotAsked => words::said_not_asked(),
            Self::Unplaced => words::said_unplaced(),
        }
    }

    /// All of them with their meanings.
    pub(super) fn kind() -> Kind {
        let all = Self::ALL.into_iter();
        Kind::Choice(all.map(|said| (said.key(), said.about())).collect())
    }

    /// What was said to a question that is asked, or is not.
    pub(super) fn to(
        assessment: &Assessment,
        id: &QuestionId,
        question: Option<&Question>,
        is_asked: bool,
    ) -> Self {
        match assessment.answer(id) {
            None if is_asked => Self::NotAnswered,
            None => Self::NotAsked,
            Some(Answer::DontKnow) => Self::DontKnow,
            Some(Answer::NotApplicable(_)) => Self::NotApplicable,
            Some(Answer::Level(level)) => {
                let placed = question.and_then(|question| question.level(*level));
                placed.map_or(Self::Unplaced, |_| Self::Answered)
            }
        }
    }

    /// What was said of a metric.
    pub(super) fn of(assessment: &Assessment, metric: Metric) -> Self {
        let Some(readings) = &assessment.delivery else {
            return Self::NotAsked;
        };
        match readings
            .get(&metric)
            .and_then(|reading| reading.measure.as_ref())
        {
            None => Self::NotAnswered,
            Some(Measure::Code(_) | Measure::Percent(_)) => Self::Answered,
            Some(Measure::NotApplicable(_)) => Self::NotApplicable,
            Some(Measure::DontKnow) => Self::DontKnow,
        }
    }
}
