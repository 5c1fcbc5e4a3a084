//! What can be wrong with a questionnaire file, in words its author can act on.

use std::fmt;

/// A place in a file, both counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Place {
    /// The place of byte `offset` in `text`; the end of the text for anything beyond it.
    pub fn of(text: &str, offset: usize) -> Self {
        let mut prefixes = (0..=offset.min(text.len())).rev();
        let before = prefixes.find_map(|end| text.get(..end)).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        Self { line, column }
    }
}

/// One thing wrong with a questionnaire file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as it was named by whoever read it.
    pub file: String,
    /// Where in the file.
    pub place: Place,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { line, column } = self.place;
        write!(
            f,
            "{}:{line}:{column}: {}\n  hint: {}",
            self.file,
            self.kind,
            self.kind.hint()
        )
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
        what: &'static str,
        /// The id as written.
        id: String,
        /// The most similar id that exists.
        nearest: Option<String>,
    },
    /// A question stands twice in one questionnaire.
    #[error("the question `{0}` stands twice in this questionnaire")]
    RepeatedQuestion(String),
    /// A question has another number of levels than five.
    #[error("a question has five levels, this one has {0}")]
    LevelCount(usize),
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
        range: &'static str,
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
    #[error("nothing in this file is a questionnaire, a question, a practice or an insight")]
    NothingKnown,
    /// A schema that this build does not read.
    #[error("schema {0} is not known")]
    UnknownSchema(String),
}

impl ProblemKind {
    /// What the author can do about it.
    pub fn hint(&self) -> String {
        match self {
            Self::Syntax(_) => {
                "look for a missing quote, bracket or equals sign just before this place".into()
            }
            Self::UnknownField { known, .. } => format!("the fields here are {known}"),
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
                "describe five rungs, from the lowest that really occurs to the rarest".into()
            }
            Self::LevelsAlike(_) => {
                "describe what somebody would see change in kind between the two".into()
            }
            Self::TooLong { .. } => "say the one thing that decides; move the rest to `why`".into(),
            Self::OutOfRange { range, .. } => format!("choose a number that is {range}"),
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
        }
    }
}

/// The id among `known` that is most like `id`, if any is like it at all: at most a third of its
/// letters differ (Levenshtein distance).
pub(crate) fn nearest<'a>(id: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    known
        .map(|candidate| (edit_distance(id, candidate), candidate))
        .filter(|(distance, _)| *distance <= id.chars().count() / 3)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
}

fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut next = vec![i + 1];
        for (y, pair) in b.iter().zip(row.windows(2)) {
            let [diagonal, above] = *pair else { continue };
            let left = next.last().copied().unwrap_or(usize::MAX - 1);
            let substituted = diagonal + usize::from(x != *y);
            next.push(substituted.min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_lines_and_characters_from_one() {
        let text = "a = 1\nß = é\n";
        assert_eq!(Place::of(text, 0), Place { line: 1, column: 1 });
        assert_eq!(Place::of(text, 11), Place { line: 2, column: 5 });
        assert_eq!(Place::of(text, 999), Place { line: 3, column: 1 });
    }

    #[test]
    fn the_nearest_id_is_offered_only_when_it_is_near() {
        let known = ["trunk-based-development", "small-batches"];
        assert_eq!(
            nearest("trunk-base-development", known.into_iter()).as_deref(),
            Some("trunk-based-development")
        );
        assert_eq!(nearest("chaos", known.into_iter()), None);
    }
}
