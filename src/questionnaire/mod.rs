//! What is asked: the question bank and the questionnaires that read it, parsed, validated and
//! from then on immutable.
//!
//! A [`Question`] stands once in the bank. A [`Questionnaire`] is a lens on the bank: dimensions,
//! each a weighted list of question ids, so that one answer serves every lens that asks for it.

mod catalogue;
mod id;
mod ladder;
pub(crate) mod node;
pub(crate) mod parse;
mod problem;
pub(crate) mod reader;
pub mod shipped;

pub use catalogue::{Catalogue, CatalogueError};
pub use id::{DimensionId, InsightId, PracticeId, QuestionId, QuestionnaireId, is_well_formed};
pub use problem::{Place, Problem, ProblemKind};
pub use reader::Source;

/// A rung of a question's ladder, counted from 1 for the lowest.
pub type Level = u8;

/// One thing that a team can observe about how it works, with five anchored levels.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its name for ever.
    pub id: QuestionId,
    /// Two to four words for chips, tables and the projector.
    pub title: String,
    /// The question itself.
    pub prompt: String,
    /// What goes wrong without it and what gets better; never which level to choose.
    pub why: String,
    /// What a facilitator says aloud to get facts instead of opinions.
    pub ask: String,
    /// When a low level is the right one.
    pub context: Option<String>,
    /// The rungs from lowest to highest; never fewer than two.
    pub levels: Vec<LevelText>,
    /// The practices that the answer is evidence of.
    pub practices: Vec<PracticeId>,
    /// Where figures and ideas come from.
    pub sources: Vec<String>,
}

impl Question {
    /// The text of a level, if the ladder has it.
    pub fn level(&self, level: Level) -> Option<&LevelText> {
        self.levels.get(usize::from(level).checked_sub(1)?)
    }

    /// The highest level of the ladder.
    pub fn top(&self) -> Level {
        Level::try_from(self.levels.len()).unwrap_or(Level::MAX)
    }
}

/// What one rung is called and what one observes on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelText {
    /// Two to five words that people say to each other.
    pub name: String,
    /// What one would observe.
    pub text: String,
}

/// A lens on the question bank.
#[derive(Clone, Debug, PartialEq)]
pub struct Questionnaire {
    /// Its name for ever.
    pub id: QuestionnaireId,
    /// What people call it.
    pub title: String,
    /// Rises when questions come or go.
    pub version: u32,
    /// What it looks at and when to use it.
    pub summary: String,
    /// Where it comes from.
    pub sources: Vec<String>,
    /// Its sides, in the order they are asked and drawn.
    pub dimensions: Vec<Dimension>,
}

impl Questionnaire {
    /// Every entry with the dimension it belongs to, in the order they are asked.
    pub fn entries(&self) -> impl Iterator<Item = (&Dimension, &Entry)> {
        self.dimensions.iter().flat_map(|dimension| {
            dimension
                .entries
                .iter()
                .map(move |entry| (dimension, entry))
        })
    }
}

/// One side of a questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Dimension {
    /// Its name within the questionnaire.
    pub id: DimensionId,
    /// What people call it.
    pub title: String,
    /// What it is about, in a sentence or two.
    pub summary: String,
    /// How much it counts in the questionnaire's mean; above zero.
    pub weight: f64,
    /// The questions it asks, in order; never empty.
    pub entries: Vec<Entry>,
}

/// A question's place in a dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The question of the bank.
    pub question: QuestionId,
    /// How much it counts in the dimension's mean; above zero.
    pub weight: f64,
    /// Whether a quick assessment asks it.
    pub quick: bool,
}
