//! What can be wrong with a questionnaire file.

use super::place::{Excerpt, Place};
use crate::questionnaire::Level;
use crate::reading::Kind;

/// One thing wrong with a questionnaire file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as it was named by whoever read it.
    pub file: String,
    /// Where in the file.
    pub place: Place,
    /// What is wrong.
    pub kind: ProblemKind,
    /// The line itself, where the file is written in lines.
    pub excerpt: Option<Excerpt>,
}

/// A kind of thing that files define or refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// A questionnaire.
    Questionnaire,
    /// A dimension of a questionnaire.
    Dimension,
    /// A question of the bank.
    Question,
    /// A practice.
    Practice,
    /// A question or a practice, where either will do.
    QuestionOrPractice,
    /// An insight.
    Insight,
    /// A term of the glossary.
    Term,
    /// An article.
    Article,
    /// A page of the app.
    Page,
}

impl From<Kind> for Thing {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Questionnaire => Self::Questionnaire,
            Kind::Question => Self::Question,
            Kind::Practice => Self::Practice,
            Kind::Insight => Self::Insight,
            Kind::Term => Self::Term,
            Kind::Article => Self::Article,
        }
    }
}

/// What a value must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Expected {
    /// A text in quotes.
    Text,
    /// A number.
    Number,
    /// True or false.
    Flag,
    /// A list.
    List,
    /// Lists with one text for each column of a table.
    Rows,
}

/// What a number must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bounds {
    /// A whole number from 1.
    Version,
    /// A whole number from 3 to 7.
    Agreement,
    /// Above zero.
    Weight,
    /// A score, 0 to 10.
    Score,
    /// How strongly a practice moves something: 1, 2 or 3.
    Strength,
    /// 0, where the first of a questionnaire's own bands begins.
    FirstBand,
    /// Higher than where the band before it begins.
    LaterBand,
    /// A level of a question, 1 to this.
    Levels(Level),
}

/// The kinds of problem a questionnaire file can have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// The text is not TOML.
    Syntax(String),
    /// A field that the format does not have.
    UnknownField {
        /// The field as written.
        field: String,
        /// The fields that may stand here.
        known: Vec<&'static str>,
    },
    /// A required field is absent.
    MissingField(&'static str),
    /// Something else where a table of fields must stand.
    NoTable,
    /// A value of another type than the format asks for.
    WrongType {
        /// The field.
        field: String,
        /// What it must be.
        expected: Expected,
    },
    /// A text or a list with nothing in it.
    Empty(String),
    /// An id that is not lower-case words with hyphens.
    MalformedId(String),
    /// Two things of one kind share an id.
    DuplicateId(String),
    /// A reference to something that does not exist.
    UnknownReference {
        /// The kind of thing referred to.
        what: Thing,
        /// The id as written.
        id: String,
        /// The most similar id that exists.
        nearest: Option<String>,
    },
    /// A question stands twice in one questionnaire.
    RepeatedQuestion(String),
    /// A question has fewer than three levels, or more than seven.
    LevelCount(usize),
    /// A question has levels of its own and an agreement scale.
    TwoScales,
    /// A questionnaire names its scores with less than two names, or more than seven.
    BandCount(usize),
    /// Two bands of a questionnaire share a name.
    DuplicateBand(String),
    /// An own band takes one of DORA's names.
    DoraBand(String),
    /// Neighbouring levels say the same but for words of degree or frequency.
    LevelsAlike(usize),
    /// A text is longer than readers in a room can take in.
    TooLong {
        /// The field.
        field: String,
        /// Words counted.
        words: usize,
        /// Words allowed.
        limit: usize,
    },
    /// A number outside its range.
    OutOfRange {
        /// The field.
        field: String,
        /// What it must be.
        bounds: Bounds,
    },
    /// A word that is not one of a closed list.
    UnknownWord {
        /// The field.
        field: String,
        /// The word as written.
        word: String,
        /// The words allowed.
        known: String,
    },
    /// Practices require each other in a circle.
    Cycle(String),
    /// A condition that names no observation, or more than one.
    Condition,
    /// An insight that rests on a single observation.
    LoneObservation,
    /// A file without anything in it that Waymark knows.
    NothingKnown,
    /// A schema that this build does not read.
    UnknownSchema(String),
    /// Something that Waymark or another file has already brought has this id.
    Taken {
        /// The kind of thing.
        what: Thing,
        /// The id as written.
        id: String,
    },
    /// A file without a questionnaire, where one is needed.
    NoQuestionnaire,
    /// A file that is too large to be read.
    TooLarge(usize),
    /// A byte that is no text.
    NotText(u8),
    /// A file with two bytes for each letter.
    Utf16,
    /// More is wrong than is worth listing.
    More(usize),
}
