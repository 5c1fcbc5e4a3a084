//! What is asked: the question bank and the questionnaires that read it, parsed, validated and
//! from then on immutable.
//!
//! A [`Question`] stands once in the bank. A [`Questionnaire`] is a lens on the bank: dimensions,
//! each a weighted list of question ids, so that one answer serves every lens that asks for it.

mod catalogue;
mod difference;
mod id;
mod own_file;
mod question;
mod rung;

pub use catalogue::{Catalogue, Outline};
pub use difference::Difference;
pub use id::{
    ArticleId, DimensionId, InsightId, PracticeId, QuestionId, QuestionnaireId, TermId,
    is_well_formed,
};
pub use own_file::OwnFile;
pub use question::{Level, LevelText, Question};
pub use rung::{Rung, SHADES, shade};

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
    /// Who made it, and out of what.
    pub origin: Option<String>,
    /// The situation it is made for.
    pub use_when: Option<String>,
    /// The situation that another questionnaire serves better.
    pub not_when: Option<String>,
    /// Where it comes from.
    pub sources: Vec<String>,
    /// Its sides, in the order they are asked and drawn.
    pub dimensions: Vec<Dimension>,
    /// Names of its own for its scores, the lowest first, beginning at 0 and rising; none where
    /// DORA's names are compared with.
    pub bands: Vec<OwnBand>,
}

impl Questionnaire {
    /// The highest version that one may have.
    pub const MAX_VERSION: u32 = 1_000_000;

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

/// A name that an author gives to scores from a limit up to the next band's.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnBand {
    /// What people call it; never one of DORA's names.
    pub name: String,
    /// The lowest score that it names, 0 to 10.
    pub from: f64,
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
