//! The names that questions, dimensions, questionnaires, practices and insights go by.
//!
//! An id is a newtype per kind of thing, so that a practice cannot be looked up by a question's
//! name. Documents may hold ids that this build does not know; they are kept, so an id can hold any
//! text. Questionnaire files are stricter: see [`is_well_formed`].

use std::fmt;
use std::sync::Arc;

/// Whether `text` is an id as questionnaire files must write them: lower-case words of letters and
/// digits joined by single hyphens, starting with a letter, at most 60 characters.
///
/// ```
/// use waymark::questionnaire::is_well_formed;
/// assert!(is_well_formed("after-an-incident"));
/// assert!(!is_well_formed("After an incident"));
/// assert!(!is_well_formed("a--b"));
/// ```
pub fn is_well_formed(text: &str) -> bool {
    text.len() <= 60
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.split('-').all(|word| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// Names a question of the bank; its meaning never changes.
    QuestionId
}
id! {
    /// Names a questionnaire, such as `calms`.
    QuestionnaireId
}
id! {
    /// Names a dimension within its questionnaire, such as `culture`.
    DimensionId
}
id! {
    /// Names a practice that a question is evidence of and the roadmap recommends.
    PracticeId
}
id! {
    /// Names an insight.
    InsightId
}
id! {
    /// Names a term of the glossary.
    TermId
}
id! {
    /// Names an article.
    ArticleId
}
