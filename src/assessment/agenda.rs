//! How much an assessment asks, what a full one would ask on top, and how long that takes.

use super::progress::places;
use super::{Assessment, Depth, Metric};
use crate::questionnaire::{Catalogue, QuestionId};

/// The questions that an assessment asks, each once, and those that going deeper would add.
///
/// Every count of questions that people read comes from here, so that no two pages differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// What is asked, in the order of asking.
    pub asked: Vec<QuestionId>,
    /// What a full assessment would ask besides.
    pub more: Vec<QuestionId>,
    /// Those of both that each person answers alone.
    pub alone: Vec<QuestionId>,
}

impl Agenda {
    /// The agenda of an assessment, from all of its questionnaires that the catalogue knows.
    pub fn of(catalogue: &Catalogue, assessment: &Assessment) -> Self {
        let mut alone = Vec::new();
        let mut ids = |depth, except: &[QuestionId]| -> Vec<QuestionId> {
            let mut ids = Vec::new();
            for (questionnaire, _, entry) in places(catalogue, assessment, depth) {
                let id = &entry.question;
                // A list is quick enough for what people answer, and a set would weigh on the first file.
                if except.contains(id) {
                    continue;
                }
                ids.push(id.clone());
                if questionnaire.alone {
                    alone.push(id.clone());
                }
            }
            ids
        };
        let asked = ids(assessment.depth, &[]);
        let more = ids(Depth::Full, &asked);
        Self { asked, more, alone }
    }

    /// What some of its questions take; nothing when the length of one of them is not known.
    pub fn workload<'q>(
        &self,
        catalogue: &Catalogue,
        questions: impl IntoIterator<Item = &'q QuestionId> + Clone,
    ) -> Option<Workload> {
        let workload = Workload::of(catalogue, questions.clone())?;
        let alone = questions.into_iter().filter(|id| self.alone.contains(id));
        Some(Workload {
            alone: alone.count(),
            ..workload
        })
    }

    /// How many of the asked questions have a level.
    pub fn levelled(&self, catalogue: &Catalogue, assessment: &Assessment) -> usize {
        let asked = self.asked.iter().filter_map(|id| catalogue.question(id));
        asked
            .filter(|question| assessment.level_on(question).is_some())
            .count()
    }

    /// The asked questions that nothing has been said to.
    pub fn open<'s>(
        &'s self,
        catalogue: &'s Catalogue,
        assessment: &'s Assessment,
    ) -> impl Iterator<Item = &'s QuestionId> {
        self.asked.iter().filter(|id| {
            let question = catalogue.question(id);
            question.is_none_or(|question| assessment.answer_to(question).is_none())
        })
    }
}

impl Assessment {
    /// The delivery metrics that are looked at and not answered; none where delivery is left out.
    pub fn open_metrics(&self) -> Vec<Metric> {
        let Some(readings) = &self.delivery else {
            return Vec::new();
        };
        let is_open = |metric: &Metric| {
            let reading = readings.get(metric);
            reading.is_none_or(|reading| reading.measure.is_none())
        };
        Metric::ALL.into_iter().filter(is_open).collect()
    }

    /// Whether delivery is looked at and nothing is said of it yet.
    pub fn is_delivery_open(&self) -> bool {
        self.open_metrics().len() == Metric::ALL.len()
    }
}

/// What there is to read and to decide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Workload {
    /// Answers to give.
    pub decisions: usize,
    /// Words to read before giving them.
    pub words: usize,
    /// Those of the answers that each person gives alone, which no team talks about.
    pub alone: usize,
}

impl Workload {
    /// The words that one reads in a minute without speaking.
    ///
    /// Source: Brysbaert 2019, "How many words do we read per minute?" (doi
    /// 10.1016/j.jml.2019.104047): 238 for non-fiction, taken down to a round number.
    pub const WORDS_A_MINUTE: usize = 230;
    /// What choosing a level takes once it is read: a judgement of ours.
    pub const SECONDS_A_DECISION: usize = 10;
    /// What a team takes to read a question aloud, talk and agree: a judgement of ours.
    pub const MINUTES_ALOUD: usize = 2;

    /// What some questions take that a team talks about; nothing when the length of one of them is
    /// not known.
    pub fn of<'q>(
        catalogue: &Catalogue,
        questions: impl IntoIterator<Item = &'q QuestionId>,
    ) -> Option<Self> {
        let mut workload = Self::default();
        for id in questions {
            workload.decisions += 1;
            workload.words += catalogue.words_to_read(id)?;
        }
        Some(workload)
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            decisions: self.decisions + other.decisions,
            words: self.words + other.words,
            alone: self.alone + other.alone,
        }
    }

    /// The minutes that one person takes to read and decide, to the next whole one.
    pub fn minutes_alone(self) -> usize {
        let reading = (self.words * 60).div_ceil(Self::WORDS_A_MINUTE);
        (reading + self.decisions * Self::SECONDS_A_DECISION).div_ceil(60)
    }

    /// The minutes that a team takes which talks about each answer that is not given alone.
    pub fn minutes_aloud(self) -> usize {
        self.decisions.saturating_sub(self.alone) * Self::MINUTES_ALOUD
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_and_deciding_take_their_time() {
        let workload = |decisions, words| Workload {
            decisions,
            words,
            alone: 0,
        };
        // 1921 words at 230 a minute are 502 s; 15 decisions are 150 s.
        assert_eq!(workload(15, 1921).minutes_alone(), 11);
        assert_eq!(workload(15, 1921).minutes_aloud(), 30);
        assert_eq!(workload(1, 1).minutes_alone(), 1);
        assert_eq!(workload(6, 0).minutes_alone(), 1);
        assert_eq!(workload(6, 1).minutes_alone(), 2);
        assert_eq!(Workload::default().minutes_alone(), 0);
    }

    #[test]
    fn two_workloads_add_up() {
        let one = Workload {
            decisions: 2,
            words: 30,
            alone: 1,
        };
        let other = Workload {
            decisions: 3,
            words: 40,
            alone: 3,
        };
        let both = one.and(other);
        assert_eq!((both.decisions, both.words, both.alone), (5, 70, 4));
        // One answer of five is left to talk about.
        assert_eq!(both.minutes_aloud(), 2);
    }
}
