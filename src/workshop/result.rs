//! What stays when a workshop is over: the team's assessment, and what the room said.

use super::{Direction, Outcome, Standing, Tally, Workshop};
use crate::assessment::{Answer, Assessment, AssessmentId, Depth, Room};
use crate::ordered::SortedMap;
use crate::questionnaire::{QuestionId, Questionnaire};

/// What a room said to each question, to be kept beside the assessment that it became. Counts of all
/// people together, and nothing of anybody alone.
pub type Record = SortedMap<QuestionId, Recorded>;

/// What a room said to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// What was said in each round in which anybody voted, the first one first.
    pub rounds: Vec<Tally>,
    /// What stands, and whether the room agreed on it.
    pub standing: Option<Standing>,
    /// Where the room feels that it is going.
    pub trend: Option<Direction>,
}

impl Workshop {
    /// What the room said to each question to which it said anything.
    pub fn record(&self) -> Record {
        let outcomes = self.outcomes().into_iter();
        let said = outcomes.filter(|it| !it.rounds.is_empty() || it.standing.is_some());
        said.map(|outcome| {
            let recorded = Recorded {
                rounds: outcome.rounds,
                standing: outcome.standing,
                trend: outcome.discussion.trend,
            };
            (outcome.item.question, recorded)
        })
        .collect()
    }

    /// The team's assessment that this workshop becomes.
    ///
    /// See [`Self::write_into`] for what it holds.
    pub fn assessment(
        &self,
        id: AssessmentId,
        questionnaire: &Questionnaire,
        not_applicable: &str,
    ) -> Assessment {
        let mut assessment = Assessment::new(id);
        self.write_into(&mut assessment, questionnaire, not_applicable);
        assessment
    }

    /// Writes into the team's assessment what stands at each question with the notes for everybody, and
    /// the experiments that are from practices on the roadmap. Whatever else it holds stays: delivery,
    /// targets, evidence, and what was said to questions to which the room said nothing.
    ///
    /// A question that applies to few gets its notes as the reason, or else `not_applicable`, which
    /// says that the room found so. An assessment that asks nothing yet becomes one of the workshop's
    /// team, day and questionnaire: a full one where that asks nothing more, and a quick one where only
    /// a part of it was asked. One that asks something already keeps all of this.
    pub fn write_into(
        &self,
        assessment: &mut Assessment,
        questionnaire: &Questionnaire,
        not_applicable: &str,
    ) {
        if assessment.questionnaires.is_empty() {
            self.begin(assessment, questionnaire);
        }
        let people = self.people();
        if people > 0 {
            assessment.participants = people.to_string();
        }
        for outcome in self.outcomes() {
            let notes = outcome.discussion.notes.trim();
            let room = room(&outcome);
            assessment.respond(&outcome.item.question, |response| {
                let answer = outcome.standing.map(|standing| match standing {
                    Standing::Agreed(level) | Standing::LowerMedian(level) => Answer::Level(level),
                    Standing::DontKnow => Answer::DontKnow,
                    Standing::NotApplicable if notes.is_empty() => {
                        Answer::NotApplicable(not_applicable.to_owned())
                    }
                    Standing::NotApplicable => Answer::NotApplicable(notes.to_owned()),
                });
                let has_reason = matches!(answer, Some(Answer::NotApplicable(_)));
                if answer.is_some() {
                    response.answer = answer;
                    response.room = Some(room);
                }
                if !notes.is_empty() && !has_reason {
                    notes.clone_into(&mut response.note);
                }
            });
        }
        self.plan(assessment);
    }

    /// Says in a new assessment whose it is, and what it asks.
    fn begin(&self, assessment: &mut Assessment, questionnaire: &Questionnaire) {
        let session = &self.session;
        let invitation = session.invitation();
        assessment.team.clone_from(&session.team);
        assessment.scope.clone_from(&session.scope);
        invitation.name().clone_into(&mut assessment.title);
        assessment.date = session.date.or(assessment.date);
        assessment.questionnaires = vec![invitation.questionnaire().clone()];
        let follows = session.follows.as_ref();
        assessment.previous = follows.and_then(|it| it.assessment.clone());
        let mut entries = questionnaire.entries();
        let asks_all = entries.all(|(_, entry)| invitation.place(&entry.question).is_some());
        assessment.depth = if asks_all { Depth::Full } else { Depth::Quick };
    }

    /// Puts what was taken on from practices where the roadmap keeps it.
    fn plan(&self, assessment: &mut Assessment) {
        for experiment in self.experiments.as_slice() {
            let Some(practice) = &experiment.practice else {
                continue;
            };
            assessment.plan.decide(practice, |card| {
                card.pinned = true;
                card.owner.clone_from(&experiment.owner);
                card.due = experiment.review;
                card.first_step.clone_from(&experiment.first_step);
                card.measure.clone_from(&experiment.signal);
            });
        }
    }
}

/// What the room said to a question, as an assessment keeps it.
fn room(outcome: &Outcome) -> Room {
    // A single level would be somebody's own.
    let several = |round: &&Tally| round.levels.answers() != 1;
    let rounds = outcome.rounds.iter().filter(several).map(|round| {
        let levels = round.levels.counts().iter().copied();
        levels
            .chain([round.dont_know, round.not_applicable])
            .collect()
    });
    Room {
        rounds: rounds.collect(),
        agreed: match outcome.standing {
            Some(Standing::Agreed(level)) => Some(level),
            _ => None,
        },
        ..Room::default()
    }
}
