//! What stands in another tool's file, thing by thing, and what became of each.

use crate::assessment::{Date, Metric};
use crate::questionnaire::{Level, QuestionId};

/// One row, field or answer of the input.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The row of a table or a sheet, as a spreadsheet counts them.
    pub row: Option<u32>,
    /// What the tool calls it: a code, the name of a field.
    pub key: String,
    /// What it is, in the words of the input; empty where the input does not say.
    pub title: String,
    /// What the input says, in its own words.
    pub said: String,
    /// What else the input says to it, such as an interviewer's notes.
    pub note: String,
    /// The team that it belongs to, by its place among the teams; nothing for what concerns all of them.
    pub team: Option<usize>,
    /// Where to look, with the day, for what proves an answer.
    pub evidence: Option<(String, Option<Date>)>,
    /// What became of it.
    pub outcome: Outcome,
}

impl Item {
    /// An item of which nothing has become yet.
    pub(super) fn new(key: impl Into<String>, said: impl Into<String>) -> Self {
        Self {
            row: None,
            key: key.into(),
            title: String::new(),
            said: said.into(),
            note: String::new(),
            team: None,
            evidence: None,
            outcome: Outcome::Kept(Why::NoQuestion),
        }
    }

    /// The same with this outcome.
    #[must_use]
    pub(super) fn that(mut self, outcome: Outcome) -> Self {
        self.outcome = outcome;
        self
    }
}

/// What became of an item.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A level of Waymark's question, for both ask the same on the same steps.
    Level(QuestionId, Level, Why),
    /// A delivery metric, which both measure alike.
    Measured(Metric),
    /// It tells of the whole: who, what or when.
    About(About),
    /// A note at Waymark's question, which looks at the same on other steps.
    Note(QuestionId, Why),
    /// Evidence at Waymark's question.
    Evidence(QuestionId, Why),
    /// It stays in the record of where the assessment comes from, and nowhere else.
    Kept(Why),
}

/// What of the whole an item tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Who was assessed.
    Team,
    /// What was assessed.
    Scope,
    /// The day.
    Date,
    /// Who took part.
    Participants,
    /// The industry or the size of the organisation.
    Organisation,
    /// The edition of the tool.
    Edition,
}

/// Why an item became what it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// As the table of mappings has it, in its words.
    Mapping(&'static str),
    /// A person named the question and the scale.
    Chosen,
    /// Waymark's question looks at the same, but the value lies between two of its levels.
    Between,
    /// No question of Waymark looks at the same.
    NoQuestion,
    /// A person named no question for it.
    NotChosen,
    /// Nothing was answered.
    Unanswered,
    /// The value is none that the tool writes.
    Unreadable,
    /// The tool, or the model that came along, has nothing of this name.
    Unknown,
    /// It stands in the input again; the other one counts.
    Repeated,
    /// It answers nothing.
    NoAnswer,
}

impl Why {
    /// Its name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Mapping(_) => "mapping",
            Self::Chosen => "chosen",
            Self::Between => "between",
            Self::NoQuestion => "no-question",
            Self::NotChosen => "not-chosen",
            Self::Unanswered => "unanswered",
            Self::Unreadable => "unreadable",
            Self::Unknown => "unknown",
            Self::Repeated => "repeated",
            Self::NoAnswer => "no-answer",
        }
    }
}

/// The three kinds of what may become of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It counts in Waymark as it counted there.
    Mapped,
    /// It is read beside a question, and counts for nothing.
    Noted,
    /// It is only kept in the record.
    Kept,
}

impl Fate {
    /// Every kind, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::Mapped, Self::Noted, Self::Kept];
}

impl Outcome {
    /// Which kind it is.
    pub fn fate(&self) -> Fate {
        match self {
            Self::Level(..) | Self::Measured(_) | Self::About(_) => Fate::Mapped,
            Self::Note(..) | Self::Evidence(..) => Fate::Noted,
            Self::Kept(_) => Fate::Kept,
        }
    }

    /// Its name in files.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Level(..) => "level",
            Self::Measured(_) => "measured",
            Self::About(_) => "about",
            Self::Note(..) => "note",
            Self::Evidence(..) => "evidence",
            Self::Kept(_) => "kept",
        }
    }

    /// The question that it stands at.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::Level(question, ..) | Self::Note(question, _) | Self::Evidence(question, _) => {
                Some(question)
            }
            Self::Measured(_) | Self::About(_) | Self::Kept(_) => None,
        }
    }

    /// Why it is so, where that is told.
    pub fn why(&self) -> Option<Why> {
        match self {
            Self::Level(_, _, why)
            | Self::Note(_, why)
            | Self::Evidence(_, why)
            | Self::Kept(why) => Some(*why),
            Self::Measured(_) | Self::About(_) => None,
        }
    }
}
