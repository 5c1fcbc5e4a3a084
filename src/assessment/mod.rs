//! What was answered: one team, one application, one day.
//!
//! Nothing here is computed. Scores, bands and the roadmap are derived from it by the modules that
//! follow, every time anew.

mod agenda;
mod answer;
mod date;
mod grouping;
mod journal;
mod kept;
mod measurement;
mod merge;
mod plan;
mod progress;
mod value_stream;

use std::sync::Arc;

pub use agenda::{Agenda, Workload};
pub use answer::{Answer, Evidence, Response, Room};
pub use date::{Date, DateError};
pub use grouping::Grouping;
pub use journal::Event;
pub use kept::Kept;
pub use measurement::{Bound, Certainty, Exact, Measure, Metric, Reading};
pub use merge::{Held, Merged, Place, apart, merged};
pub use plan::{Card, Plan, Status};
pub use progress::{AskedQuestion, asked_questions};
pub use value_stream::{Clock, Percent, Span, Step, StepKind, TimeUnit, ValueStream};

use crate::ordered::SortedMap;
use crate::questionnaire::{DimensionId, Level, Question, QuestionId, QuestionnaireId};

/// Names an assessment in this browser and in every file it is saved to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssessmentId(Arc<str>);

impl AssessmentId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for AssessmentId {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl std::fmt::Display for AssessmentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Fields that this build does not know, as JSON text by name, kept for whoever does.
pub type UnknownFields = SortedMap<String, String>;

/// How many questions of each questionnaire are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// The quick entries, and any question that has been answered in some way.
    Quick,
    /// Every entry.
    #[default]
    Full,
}

/// A questionnaire that an assessment answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenQuestionnaire {
    /// Which one.
    pub id: QuestionnaireId,
    /// The version it had when it was chosen.
    pub version: u32,
}

/// Where a team wants to be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Targets {
    /// Levels by question; these win over a dimension's.
    pub questions: SortedMap<QuestionId, Level>,
    /// Scores from 0 to 10 by questionnaire and dimension.
    pub dimensions: SortedMap<(QuestionnaireId, DimensionId), f64>,
}

/// One team's answers on one day.
///
/// Fields are public because any combination of values is a valid assessment; what cannot be, such
/// as a level of zero, is refused where documents are opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// Its name in this browser and in files.
    pub id: AssessmentId,
    /// Who answers.
    pub team: String,
    /// What people call this assessment; empty means that team and date name it.
    pub title: String,
    /// The one service or application that is assessed.
    pub scope: String,
    /// Who takes part, as written down.
    pub participants: String,
    /// The industry, if the team wants to say.
    pub industry: String,
    /// The organisation's size, if the team wants to say.
    pub size: String,
    /// By what it is told apart among many teams.
    pub grouping: Grouping,
    /// The day it speaks of.
    pub date: Option<Date>,
    /// How many questions are asked.
    pub depth: Depth,
    /// The questionnaires that are asked and scored, in the order they were chosen.
    pub questionnaires: Vec<ChosenQuestionnaire>,
    /// What was said to each question.
    pub answers: SortedMap<QuestionId, Response>,
    /// DORA's delivery metrics; `None` when the team does not look at them.
    pub delivery: Option<SortedMap<Metric, Reading>>,
    /// The way from a change to its users; `None` until the team draws it.
    pub value_stream: Option<ValueStream>,
    /// Where the team wants to be.
    pub targets: Targets,
    /// What the team decided about the practices that were suggested.
    pub plan: Plan,
    /// What happened around it, the earliest first.
    pub journal: Vec<Event>,
    /// What a report says first, in the team's own words; empty while its draft says it.
    pub summary: String,
    /// The draft from which those words were written: what the facts came to then.
    pub summary_draft: String,
    /// Whether it was made up to show what Waymark does.
    pub sample: bool,
    /// The question that was last looked at.
    pub position: Option<QuestionId>,
    /// The assessment that this one repeats.
    pub previous: Option<AssessmentId>,
    /// Rises with every save.
    pub revision: u64,
    /// When it was last changed, as an ISO 8601 time; empty when unknown.
    pub updated: String,
    /// Fields that this build does not know, as JSON text by name, kept for whoever does.
    pub unknown: UnknownFields,
}

impl Assessment {
    /// The field that says from which other tool it was taken over, kept among [`Self::unknown`].
    pub const ORIGIN: &'static str = "origin";

    /// The highest revision that is read as it stands, which every program can count to exactly.
    pub const MAX_REVISION: u64 = 1 << 53;

    /// The highest revision of a file that is taken: no number of saves leads from it past
    /// [`Self::MAX_REVISION`].
    pub const MAX_IMPORTED_REVISION: u64 = 1 << 52;

    /// An assessment with nothing in it yet.
    pub fn new(id: AssessmentId) -> Self {
        Self {
            id,
            team: String::new(),
            title: String::new(),
            scope: String::new(),
            participants: String::new(),
            industry: String::new(),
            size: String::new(),
            grouping: Grouping::default(),
            date: None,
            depth: Depth::Full,
            questionnaires: Vec::new(),
            answers: SortedMap::new(),
            delivery: None,
            value_stream: None,
            targets: Targets::default(),
            plan: Plan::default(),
            journal: Vec::new(),
            summary: String::new(),
            summary_draft: String::new(),
            sample: false,
            position: None,
            previous: None,
            revision: 0,
            updated: String::new(),
            unknown: SortedMap::new(),
        }
    }

    /// What is written down for a question id, whether or not a ladder has it.
    pub fn answer(&self, question: &QuestionId) -> Option<&Answer> {
        self.answers.get(question)?.answer.as_ref()
    }

    /// What was said to a question, if anything was. A level that its ladder does not have says
    /// nothing: it is kept, and never counts as an answer.
    pub fn answer_to(&self, question: &Question) -> Option<&Answer> {
        self.answer(&question.id).filter(|answer| match answer {
            Answer::Level(level) => question.level(*level).is_some(),
            Answer::NotApplicable(_) | Answer::DontKnow => true,
        })
    }

    /// The level chosen for a question, if one was that its ladder has.
    pub fn level_on(&self, question: &Question) -> Option<Level> {
        self.level(&question.id)
            .filter(|level| question.level(*level).is_some())
    }

    /// The level written down for a question id, whether or not a ladder has it.
    pub fn level(&self, question: &QuestionId) -> Option<Level> {
        match self.answer(question)? {
            Answer::Level(level) => Some(*level),
            Answer::NotApplicable(_) | Answer::DontKnow => None,
        }
    }

    /// Changes what was said to a question, and forgets a response that says nothing at all.
    pub fn respond(&mut self, question: &QuestionId, change: impl FnOnce(&mut Response)) {
        let mut response = self.answers.remove(question).unwrap_or_default();
        change(&mut response);
        if !response.is_empty() {
            self.answers.insert(question.clone(), response);
        }
    }

    /// The assessment to start the next visit from: the same team, answers, targets and plan under
    /// a new id and day, remembering what it repeats. The round was the earlier one's.
    #[must_use]
    pub fn repeated(&self, id: AssessmentId, date: Option<Date>) -> Self {
        let mut next = self.clone();
        next.previous = Some(std::mem::replace(&mut next.id, id));
        next.date = date;
        next.grouping.round.clear();
        // What happened before is told where it was written down.
        next.journal.clear();
        // It told of the visit before.
        next.summary = String::new();
        next.summary_draft = String::new();
        next.sample = false;
        next.position = None;
        next.revision = 0;
        // The answers of this visit come from nowhere else.
        next.unknown.remove(Self::ORIGIN);
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_that_says_nothing_is_forgotten() {
        let question = QuestionId::from("toil");
        let mut assessment = Assessment::new("a".into());
        assessment.respond(&question, |response| {
            response.answer = Some(Answer::Level(2));
        });
        assert_eq!(assessment.level(&question), Some(2));
        assessment.respond(&question, |response| response.answer = None);
        assert!(assessment.answers.is_empty());
    }

    #[test]
    fn a_note_without_an_answer_is_kept() {
        let question = QuestionId::from("toil");
        let mut assessment = Assessment::new("a".into());
        assessment.respond(&question, |response| response.note = "ask Ines".into());
        assert_eq!(assessment.answers.get(&question).unwrap().note, "ask Ines");
        assert_eq!(assessment.answer(&question), None);
    }

    #[test]
    fn repeating_remembers_the_assessment_before() {
        let mut first = Assessment::new("a".into());
        first.revision = 9;
        first.sample = true;
        first.summary = "We stand well.".into();
        let second = first.repeated("b".into(), None);
        assert_eq!(second.previous, Some("a".into()));
        assert_eq!(second.summary, "");
        assert_eq!((second.revision, second.sample), (0, false));
    }
}
