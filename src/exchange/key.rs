//! Every key under which a browser keeps something of Waymark's.
//!
//! They stand here and not with the storage because a rescue file names what it holds by them. The
//! scripts that start a page cannot reach them and repeat two; a test holds both together.

use std::fmt;

/// What all of Waymark's keys begin with.
pub const PREFIX: &str = "waymark:";
const ASSESSMENT: &str = "waymark:assessment:";
const UNREADABLE: &str = "waymark:unreadable:";
const QUESTIONNAIRE: &str = "waymark:questionnaire:";
const IDS: &str = "waymark:ids";
const TOOLS: &str = "waymark:tools";
const MAPPINGS: &str = "waymark:mappings";
const PREFERENCES: &str = "waymark:preferences";

/// The keys under which things are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key<'a> {
    /// The list of assessment ids that earlier versions kept.
    Ids,
    /// One assessment.
    Assessment(&'a str),
    /// An assessment, or anything else, that could not be read.
    Unreadable(&'a str),
    /// One author's questionnaire file.
    Questionnaire(&'a str),
    /// The calculators' sheets.
    Tools,
    /// What was chosen for event files.
    Mappings,
    /// Theme and the like. A script in every page reads it too.
    Preferences,
}

impl<'a> Key<'a> {
    /// The key that a name in the storage is; none where the name is not one of Waymark's.
    pub fn of(name: &'a str) -> Option<Self> {
        let ids = [
            (ASSESSMENT, Self::Assessment as fn(&'a str) -> Self),
            (UNREADABLE, Self::Unreadable),
            (QUESTIONNAIRE, Self::Questionnaire),
        ];
        let with_id = ids
            .into_iter()
            .find_map(|(start, key)| name.strip_prefix(start).map(key));
        with_id.or(match name {
            IDS => Some(Self::Ids),
            TOOLS => Some(Self::Tools),
            MAPPINGS => Some(Self::Mappings),
            PREFERENCES => Some(Self::Preferences),
            _ => None,
        })
    }
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ids => f.write_str(IDS),
            Self::Assessment(id) => write!(f, "{ASSESSMENT}{id}"),
            Self::Unreadable(id) => write!(f, "{UNREADABLE}{id}"),
            Self::Questionnaire(id) => write!(f, "{QUESTIONNAIRE}{id}"),
            Self::Tools => f.write_str(TOOLS),
            Self::Mappings => f.write_str(MAPPINGS),
            Self::Preferences => f.write_str(PREFERENCES),
        }
    }
}

/// The id of the assessment that is kept under `name`, if one is.
pub fn assessment_id(name: &str) -> Option<String> {
    match Key::of(name) {
        Some(Key::Assessment(id)) => Some(id.to_owned()),
        _ => None,
    }
}

/// The id of the assessment that was moved aside to `name`, if one was.
pub fn unreadable_id(name: &str) -> Option<String> {
    match Key::of(name) {
        Some(Key::Unreadable(id)) => Some(id.to_owned()),
        _ => None,
    }
}

/// The id of the author's questionnaire file that is kept under `name`, if one is.
pub fn questionnaire_id(name: &str) -> Option<String> {
    match Key::of(name) {
        Some(Key::Questionnaire(id)) => Some(id.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_known_by_its_name_and_every_name_begins_alike() {
        for key in [
            Key::Ids,
            Key::Assessment("a:b"),
            Key::Unreadable("questionnaire-a"),
            Key::Questionnaire(""),
            Key::Tools,
            Key::Mappings,
            Key::Preferences,
        ] {
            let name = key.to_string();
            assert!(name.starts_with(PREFIX), "{name}");
            assert_eq!(Key::of(&name), Some(key));
        }
        for name in [
            "",
            "waymark:",
            "waymark:toolsx",
            "waymark",
            "other:tools",
            "waymark:assessment",
        ] {
            assert_eq!(Key::of(name), None, "{name}");
        }
    }
}
