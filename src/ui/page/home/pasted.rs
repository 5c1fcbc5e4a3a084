//! What a person pasted: a link of Waymark's, a link of DORA's Quick Check, or the text of a file.

use super::import::Chosen;
use crate::browser::{address, files};
use crate::delivery::{link_query, quick_check, wrapped_link};
use crate::exchange::link::is_link;
use crate::exchange::{Elsewhere, OpenError};
use crate::ui::handed;

/// What a pasted text is.
pub(super) enum Pasted {
    /// A link that holds an assessment, from behind its `#`.
    Link(String),
    /// The query of a link of the Quick Check.
    QuickCheck(String),
    /// Anything else.
    Text,
}

/// What a pasted text is, as far as it is a link.
pub(super) fn pasted(text: &str) -> Pasted {
    let fragment = text.split_once('#').map(|(_, fragment)| fragment.trim());
    if let Some(fragment) = fragment.filter(|fragment| is_link(fragment)) {
        return Pasted::Link(fragment.to_owned());
    }
    let is_file = text.trim_start().starts_with(['{', '[']) || text.trim().contains('\n');
    let query = link_query(text);
    if !is_file && says_something(&query) {
        return Pasted::QuickCheck(query);
    }
    Pasted::Text
}

/// Whether a query is one of the Quick Check, or leads through another page to one.
fn says_something(query: &str) -> bool {
    let fields = address::fields(query);
    let pairs = || {
        fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    };
    !quick_check(pairs()).is_empty() || wrapped_link(pairs()).is_some()
}

/// Holds a pasted text as a file for the page that reads it.
pub(super) fn hold_pasted(found: &Chosen, text: &str) {
    let name = match found {
        Chosen::Unreadable(OpenError::Elsewhere(Elsewhere::Questionnaire)) => "pasted.toml",
        Chosen::Unreadable(_) if text.trim_start().starts_with(['{', '[']) => "pasted.json",
        _ => "pasted.csv",
    };
    handed::hold(files::file_of(name, text).into_iter().collect());
}
