//! What is kept of the assessment that speaks for a team.

use super::Latest;
use super::choice::key;
use crate::assessment::{Answer, Assessment, ChosenQuestionnaire, Depth, Grouping, Metric};
use crate::delivery::performance;
use crate::questionnaire::{Catalogue, PracticeId, QuestionId, QuestionnaireId};
use crate::roadmap::{Column, Guidance, roadmap};
use crate::scoring::{Score, scorecards};

/// An assessment as a rollup needs it: a few hundred bytes, whatever its notes weigh.
#[derive(Clone, Debug, PartialEq)]
pub struct Reduced {
    /// What tells the team from others, by which teams are in order.
    pub(super) key: Box<str>,
    pub(super) name: String,
    pub(super) latest: Latest,
    /// By what the team is told apart, without spaces around.
    pub(super) grouping: Grouping,
    pub(super) depth: Depth,
    /// The questionnaires with the versions that were chosen.
    pub(super) chosen: Vec<(QuestionnaireId, u32)>,
    /// What was said, by the number of the question.
    pub(super) answers: Box<[(u16, Said)]>,
    /// By metric, in their order.
    pub(super) delivery: [Option<Score>; 5],
    /// What its roadmap puts first.
    pub(super) now: Vec<PracticeId>,
}

/// An answer without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Level(u8),
    NotApplicable,
    DontKnow,
}

impl Reduced {
    /// Whether its answers lead anywhere.
    pub(super) fn has_roadmap(&self) -> bool {
        !self.now.is_empty()
    }

    /// Which version of a questionnaire was chosen, if it was.
    pub(super) fn version(&self, questionnaire: &QuestionnaireId) -> Option<u32> {
        let mut chosen = self.chosen.iter();
        let found = chosen.find(|(id, _)| id == questionnaire);
        found.map(|(_, version)| *version)
    }
}

/// Gives every question of a catalogue a number, so that an answer takes four bytes.
#[derive(Clone, Debug)]
pub struct Reducer<'a> {
    pub(super) catalogue: &'a Catalogue,
    guidance: &'a Guidance,
    questions: Vec<&'a QuestionId>,
}

impl<'a> Reducer<'a> {
    /// For assessments of this catalogue, with these practices.
    pub fn of(catalogue: &'a Catalogue, guidance: &'a Guidance) -> Self {
        Self {
            catalogue,
            guidance,
            // They stand by id.
            questions: catalogue.questions().map(|question| &question.id).collect(),
        }
    }

    /// Reduces an assessment, with everything that is computed of it alone.
    pub fn reduce(&self, assessment: &Assessment) -> Reduced {
        let scorecards = scorecards(self.catalogue, assessment);
        let performance = assessment.delivery.as_ref().map(performance);
        let performance = performance.unwrap_or_default();
        let (catalogue, guidance) = (self.catalogue, self.guidance);
        let roadmap = roadmap(catalogue, guidance, assessment, &scorecards, &performance);
        let now = roadmap.column(Column::Now);
        let chosen = assessment.questionnaires.iter();
        let answers = assessment.answers.iter().filter_map(|(id, response)| {
            let said = match response.answer.as_ref()? {
                Answer::Level(level) => Said::Level(*level),
                Answer::NotApplicable(_) => Said::NotApplicable,
                Answer::DontKnow => Said::DontKnow,
            };
            Some((self.number(id)?, said))
        });
        let names = [assessment.team.trim(), assessment.title.trim()];
        let name = names.into_iter().find(|name| !name.is_empty());
        Reduced {
            key: key(assessment).into(),
            name: name.unwrap_or(assessment.id.as_str()).to_owned(),
            latest: Latest {
                id: assessment.id.clone(),
                date: assessment.date,
                scope: assessment.scope.trim().to_owned(),
            },
            grouping: trimmed(&assessment.grouping),
            depth: assessment.depth,
            chosen: chosen.map(|it| (it.id.clone(), it.version)).collect(),
            answers: answers.collect(),
            delivery: Metric::ALL.map(|metric| performance.score(metric)),
            now: now.map(|proposal| proposal.practice.clone()).collect(),
        }
    }

    /// The number of a question; nothing where the catalogue does not have it.
    pub(super) fn number(&self, id: &QuestionId) -> Option<u16> {
        let place = self.questions.binary_search(&id).ok()?;
        u16::try_from(place).ok()
    }

    /// The answers as an assessment, to be scored by the rules that all scores follow.
    pub(super) fn restored(&self, reduced: &Reduced) -> Assessment {
        let mut assessment = Assessment::new(reduced.latest.id.clone());
        assessment.depth = reduced.depth;
        let chosen = reduced.chosen.iter();
        let chosen = chosen.filter(|(id, _)| self.catalogue.questionnaire(id).is_some());
        assessment.questionnaires = chosen
            .map(|(id, version)| ChosenQuestionnaire {
                id: id.clone(),
                version: *version,
            })
            .collect();
        for (number, said) in &reduced.answers {
            let Some(question) = self.questions.get(usize::from(*number)) else {
                continue;
            };
            let answer = match said {
                Said::Level(level) => Answer::Level(*level),
                Said::NotApplicable => Answer::NotApplicable(String::new()),
                Said::DontKnow => Answer::DontKnow,
            };
            assessment.respond(question, |response| response.answer = Some(answer));
        }
        assessment
    }
}

fn trimmed(grouping: &Grouping) -> Grouping {
    let part = |said: &str| said.trim().to_owned();
    Grouping {
        kind: part(&grouping.kind),
        region: part(&grouping.region),
        round: part(&grouping.round),
    }
}
