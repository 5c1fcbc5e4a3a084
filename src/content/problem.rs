//! What can be wrong with a questionnaire file, in words its author can act on.

use std::fmt;

use super::place::{Excerpt, Place};
use crate::questionnaire::OwnFile;
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

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { line, column } = self.place;
        writeln!(f, "{}:{line}:{column}: {}", self.file, self.kind)?;
        if let Some(Excerpt { text, before }) = &self.excerpt {
            let line = line.to_string();
            writeln!(f, "  {line} | {text}")?;
            writeln!(f, "  {:width$} | {:before$}^", "", "", width = line.len())?;
        }
        write!(f, "  hint: {}", self.kind.hint())
    }
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

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Questionnaire => "questionnaire",
            Self::Dimension => "dimension",
            Self::Question => "question",
            Self::Practice => "practice",
            Self::QuestionOrPractice => "question or practice",
            Self::Insight => "insight",
            Self::Term => "term",
            Self::Article => "article",
            Self::Page => "page",
        })
    }
}

/// The kinds of problem a questionnaire file can have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum ProblemKind {
    /// The text is not TOML.
    #[error("this is not valid TOML: {0}")]
    Syntax(String),
    /// A field that the format does not have.
    #[error("`{field}` is not a field here")]
    UnknownField {
        /// The field as written.
        field: String,
        /// The fields that may stand here.
        known: String,
    },
    /// A required field is absent.
    #[error("`{0}` is missing")]
    MissingField(&'static str),
    /// A value of another type than the format asks for.
    #[error("`{field}` must be {expected}")]
    WrongType {
        /// The field.
        field: String,
        /// What it must be, in words.
        expected: &'static str,
    },
    /// A text or a list with nothing in it.
    #[error("`{0}` is empty")]
    Empty(String),
    /// An id that is not lower-case words with hyphens.
    #[error("`{0}` is not a well-formed id")]
    MalformedId(String),
    /// Two things of one kind share an id.
    #[error("the id `{0}` is used twice")]
    DuplicateId(String),
    /// A reference to something that does not exist.
    #[error("there is no {what} `{id}`")]
    UnknownReference {
        /// The kind of thing referred to.
        what: Thing,
        /// The id as written.
        id: String,
        /// The most similar id that exists.
        nearest: Option<String>,
    },
    /// A question stands twice in one questionnaire.
    #[error("the question `{0}` stands twice in this questionnaire")]
    RepeatedQuestion(String),
    /// A question has fewer than three levels, or more than seven.
    #[error("a question has three to seven levels, this one has {0}")]
    LevelCount(usize),
    /// A question has levels of its own and an agreement scale.
    #[error("a question has either `levels` or `agreement`, not both")]
    TwoScales,
    /// A questionnaire names its scores with less than two names, or more than seven.
    #[error("own bands are two to seven, here stands {0}")]
    BandCount(usize),
    /// Two bands of a questionnaire share a name.
    #[error("the band `{0}` stands twice in this questionnaire")]
    DuplicateBand(String),
    /// An own band takes one of DORA's names.
    #[error("`{0}` is a name of DORA's, for clusters of its own survey")]
    DoraBand(String),
    /// Neighbouring levels say the same but for words of degree or frequency.
    #[error("levels {0} and {next} differ only in words of degree or frequency", next = .0 + 1)]
    LevelsAlike(usize),
    /// A text is longer than readers in a room can take in.
    #[error("`{field}` has {words} words, at most {limit} are allowed")]
    TooLong {
        /// The field.
        field: String,
        /// Words counted.
        words: usize,
        /// Words allowed.
        limit: usize,
    },
    /// A number outside its range.
    #[error("`{field}` must be {range}")]
    OutOfRange {
        /// The field.
        field: String,
        /// The range in words.
        range: String,
    },
    /// A word that is not one of a closed list.
    #[error("`{field}` cannot be `{word}`")]
    UnknownWord {
        /// The field.
        field: String,
        /// The word as written.
        word: String,
        /// The words allowed.
        known: String,
    },
    /// Practices require each other in a circle.
    #[error("these practices wait for each other: {0}")]
    Cycle(String),
    /// A condition that names no observation, or more than one.
    #[error("a condition names exactly one observation")]
    Condition,
    /// An insight that rests on a single observation.
    #[error("an insight joins at least two observations")]
    LoneObservation,
    /// A file without anything in it that Waymark knows.
    #[error(
        "nothing in this file is a questionnaire, a question, a practice, an insight, a term or an article"
    )]
    NothingKnown,
    /// A schema that this build does not read.
    #[error("schema {0} is not known")]
    UnknownSchema(String),
    /// Something that Waymark or another file has already brought has this id.
    #[error("there is already a {what} `{id}`")]
    Taken {
        /// The kind of thing.
        what: Thing,
        /// The id as written.
        id: String,
    },
    /// A file without a questionnaire, where one is needed.
    #[error("there is no questionnaire in this file")]
    NoQuestionnaire,
    /// A file that is too large to be read.
    #[error("the file has {0} bytes, at most {max} are read", max = OwnFile::MAX_BYTES)]
    TooLarge(usize),
    /// A byte that is no text.
    #[error("the byte {0:#04X} here is not text in UTF-8")]
    NotText(u8),
    /// A file with two bytes for each letter.
    #[error("the file is text in UTF-16")]
    Utf16,
    /// More is wrong than is worth listing.
    #[error("{0} more problems are not listed")]
    More(usize),
}

impl ProblemKind {
    /// What the author can do about it.
    pub fn hint(&self) -> String {
        match self {
            Self::Syntax(_) => {
                "look for a missing quote, bracket or equals sign just before this place".into()
            }
            Self::UnknownField { known, .. } => format!("the fields here are {known}"),
            Self::MissingField("levels") => {
                "add `levels = […]`, or `agreement = 5` for a statement to agree with".into()
            }
            Self::MissingField(field) => format!("add a line `{field} = …`"),
            Self::WrongType { expected, .. } => format!("write {expected}"),
            Self::Empty(_) => "write something, or leave the field out if it is optional".into(),
            Self::MalformedId(_) => {
                "use lower-case words joined by hyphens, such as `after-an-incident`".into()
            }
            Self::DuplicateId(_) => "give one of them another id".into(),
            Self::UnknownReference {
                what,
                nearest: Some(nearest),
                ..
            } => {
                format!("did you mean the {what} `{nearest}`?")
            }
            Self::UnknownReference {
                what,
                nearest: None,
                ..
            } => {
                format!("define that {what}, or remove the reference")
            }
            Self::RepeatedQuestion(_) => "leave it in the dimension where it tells most".into(),
            Self::LevelCount(_) => {
                "describe the rungs from the lowest that really occurs to the rarest; five serve best".into()
            }
            Self::TwoScales => {
                "keep `levels` to describe what one sees, `agreement` to ask how far people agree"
                    .into()
            }
            Self::BandCount(_) => {
                "name at least the lower and the upper part, or leave all bands out".into()
            }
            Self::DuplicateBand(_) => "give one of them another name".into(),
            Self::DoraBand(_) => "choose a name of your own, such as `Taking root`".into(),
            Self::LevelsAlike(_) => {
                "describe what somebody would see change in kind between the two".into()
            }
            Self::TooLong { .. } => "say the one thing that decides; move the rest to `why`".into(),
            Self::OutOfRange { .. } => {
                "change the number, or leave the field out if it is optional".into()
            }
            Self::UnknownWord { known, .. } => format!("use one of {known}"),
            Self::Cycle(_) => "remove the requirement that is merely helpful".into(),
            Self::Condition => {
                "write one of `question`, `dimension` or `delivery`, and `at_least` or `at_most`"
                    .into()
            }
            Self::LoneObservation => {
                "add a second condition that makes the first surprising".into()
            }
            Self::NothingKnown => {
                "a questionnaire has `[[dimension]]`, a bank file has `[[question]]`".into()
            }
            Self::UnknownSchema(_) => "write `schema = 1`".into(),
            Self::Taken { what, .. } => format!(
                "give yours another id; to use the {what} that is there, leave this one out"
            ),
            Self::NoQuestionnaire => {
                "add `id`, `title` and `summary` at the top, and `[[dimension]]` below".into()
            }
            Self::TooLarge(_) => "divide it into several files".into(),
            Self::NotText(_) | Self::Utf16 => "save the file as UTF-8 in your editor".into(),
            Self::More(_) => "repair the first ones; others may go with them".into(),
        }
    }
}
