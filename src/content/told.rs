//! What an author is told about a questionnaire file: what is wrong, and what to do about it.

use std::fmt;

use super::place::{Excerpt, Place};
use super::problem::{Bounds, Expected, Problem, ProblemKind, Thing};
use crate::questionnaire::OwnFile;
use crate::words::problems as words;

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { line, column } = self.place;
        writeln!(f, "{}:{line}:{column}: {}", self.file, self.kind)?;
        if let Some(Excerpt { text, before }) = &self.excerpt {
            let line = line.to_string();
            writeln!(f, "  {line} | {text}")?;
            writeln!(f, "  {:width$} | {:before$}^", "", "", width = line.len())?;
        }
        write!(f, "  {}", words::hint(&self.kind.hint()))
    }
}

/// The case of a message that is named like a thing.
macro_rules! case_of {
    ($what:expr, $case:ident) => {
        match $what {
            Thing::Questionnaire => words::$case::Questionnaire,
            Thing::Dimension => words::$case::Dimension,
            Thing::Question => words::$case::Question,
            Thing::Practice => words::$case::Practice,
            Thing::QuestionOrPractice => words::$case::QuestionOrPractice,
            Thing::Insight => words::$case::Insight,
            Thing::Term => words::$case::Term,
            Thing::Article => words::$case::Article,
            Thing::Page => words::$case::Page,
        }
    };
}

/// The case of a message that is named like what a value must be.
macro_rules! expected_of {
    ($expected:expr, $case:ident) => {
        match $expected {
            Expected::Text => words::$case::Text,
            Expected::Number => words::$case::Number,
            Expected::Flag => words::$case::Flag,
            Expected::List => words::$case::List,
            Expected::Rows => words::$case::Rows,
        }
    };
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what())
    }
}

impl ProblemKind {
    /// What is wrong.
    fn what(&self) -> String {
        let plain = match self {
            Self::Syntax(message) => return words::syntax(message),
            Self::UnknownField { field, .. } => return words::unknown_field(field),
            Self::MissingField(field) => return words::missing_field(field),
            Self::NoTable => words::no_table(),
            Self::WrongType { field, expected } => {
                return words::wrong_type(field, expected_of!(expected, WrongTypeExpected));
            }
            Self::Empty(field) => return words::empty(field),
            Self::MalformedId(id) => return words::malformed_id(id),
            Self::DuplicateId(id) => return words::duplicate_id(id),
            Self::UnknownReference { what, id, .. } => {
                return words::unknown_reference(case_of!(what, UnknownReferenceWhat), id);
            }
            Self::RepeatedQuestion(id) => return words::repeated_question(id),
            Self::LevelCount(count) => return words::level_count(&count.to_string()),
            Self::TwoScales => words::two_scales(),
            Self::BandCount(count) => return words::band_count(&count.to_string()),
            Self::DuplicateBand(name) => return words::duplicate_band(name),
            Self::DoraBand(name) => return words::dora_band(name),
            Self::LevelsAlike(lower) => {
                return words::levels_alike(&lower.to_string(), &(lower + 1).to_string());
            }
            Self::TooLong {
                field,
                words: count,
                limit,
            } => return words::too_long(field, &count.to_string(), &limit.to_string()),
            Self::OutOfRange { field, bounds } => return out_of_range(field, *bounds),
            Self::UnknownWord { field, word, .. } => return words::unknown_word(field, word),
            Self::Cycle(practices) => return words::cycle(practices),
            Self::Condition => words::condition(),
            Self::LoneObservation => words::lone_observation(),
            Self::NothingKnown => words::nothing_known(),
            Self::UnknownSchema(schema) => return words::unknown_schema(schema),
            Self::Taken { what, id } => return words::taken(case_of!(what, TakenWhat), id),
            Self::NoQuestionnaire => words::no_questionnaire(),
            Self::TooLarge(bytes) => {
                return words::too_large(&bytes.to_string(), &OwnFile::MAX_BYTES.to_string());
            }
            Self::NotText(byte) => return words::not_text(&format!("{byte:#04X}")),
            Self::Utf16 => words::utf_16(),
            Self::More(count) => return words::more(*count),
        };
        plain.to_owned()
    }

    /// What the author can do about it.
    pub fn hint(&self) -> String {
        let plain = match self {
            Self::Syntax(_) => words::hint_syntax(),
            Self::UnknownField { known, .. } => {
                let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
                return words::hint_unknown_field(&known.join(", "));
            }
            Self::MissingField("levels") => words::hint_missing_levels(),
            Self::MissingField(field) => return words::hint_missing_field(field),
            Self::NoTable => words::hint_no_table(),
            Self::WrongType { expected, .. } => {
                return words::hint_wrong_type(expected_of!(expected, HintWrongTypeExpected));
            }
            Self::Empty(_) => words::hint_empty(),
            Self::MalformedId(_) => words::hint_malformed_id(),
            Self::DuplicateId(_) => words::hint_duplicate_id(),
            Self::UnknownReference { what, nearest, .. } => {
                return match nearest {
                    Some(id) => words::hint_did_you_mean(case_of!(what, HintDidYouMeanWhat), id),
                    None => words::hint_unknown_reference(case_of!(what, HintUnknownReferenceWhat)),
                };
            }
            Self::RepeatedQuestion(_) => words::hint_repeated_question(),
            Self::LevelCount(_) => words::hint_level_count(),
            Self::TwoScales => words::hint_two_scales(),
            Self::BandCount(_) => words::hint_band_count(),
            Self::DuplicateBand(_) => words::hint_duplicate_band(),
            Self::DoraBand(_) => words::hint_dora_band(),
            Self::LevelsAlike(_) => words::hint_levels_alike(),
            Self::TooLong { .. } => words::hint_too_long(),
            Self::OutOfRange { .. } => words::hint_out_of_range(),
            Self::UnknownWord { known, .. } => return words::hint_unknown_word(known),
            Self::Cycle(_) => words::hint_cycle(),
            Self::Condition => words::hint_condition(),
            Self::LoneObservation => words::hint_lone_observation(),
            Self::NothingKnown => words::hint_nothing_known(),
            Self::UnknownSchema(_) => words::hint_unknown_schema(),
            Self::Taken { what, .. } => return words::hint_taken(case_of!(what, HintTakenWhat)),
            Self::NoQuestionnaire => words::hint_no_questionnaire(),
            Self::TooLarge(_) => words::hint_too_large(),
            Self::NotText(_) | Self::Utf16 => words::hint_encoding(),
            Self::More(_) => words::hint_more(),
        };
        plain.to_owned()
    }
}

fn out_of_range(field: &str, bounds: Bounds) -> String {
    use words::OutOfRangeRange as Case;
    let case = match bounds {
        Bounds::Version => Case::Version,
        Bounds::Agreement => Case::Agreement,
        Bounds::Weight => Case::Weight,
        Bounds::Score => Case::Score,
        Bounds::Strength => Case::Strength,
        Bounds::FirstBand => Case::FirstBand,
        Bounds::LaterBand => Case::LaterBand,
        Bounds::Levels(top) => return words::out_of_levels(field, &top.to_string()),
    };
    words::out_of_range(field, case)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_has_its_own_article() {
        let taken = |what| ProblemKind::Taken {
            what,
            id: "calm".to_owned(),
        };
        assert_eq!(
            [Thing::Questionnaire, Thing::Insight].map(|what| taken(what).to_string()),
            [
                "there is already a questionnaire `calm`",
                "there is already an insight `calm`"
            ]
        );
    }

    #[test]
    fn one_more_problem_is_not_several() {
        assert_eq!(
            [1, 150].map(|count| ProblemKind::More(count).to_string()),
            [
                "1 more problem is not listed",
                "150 more problems are not listed"
            ]
        );
    }

    #[test]
    fn a_number_out_of_range_is_told_what_it_must_be() {
        let told = |bounds| {
            let kind = ProblemKind::OutOfRange {
                field: "at_most".to_owned(),
                bounds,
            };
            kind.to_string()
        };
        assert_eq!(
            [Bounds::Score, Bounds::Levels(5)].map(told),
            [
                "`at_most` must be a score from 0 to 10",
                "`at_most` must be a level of the question, 1 to 5"
            ]
        );
    }
}
