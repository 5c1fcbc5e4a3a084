//! Every key under which a browser keeps something of Waymark's.
//!
//! They stand here and not with the storage because a rescue file names what it holds by them. The
//! scripts that start a page cannot reach them and repeat three; a test holds both together.
//!
//! ## Why a host has other names
//! Several deployments may lie under one host, each at a path of its own, and share what it keeps. Below a
//! path the host's names say which. The path is put in where a browser is asked and taken off where it
//! answers ([`exchanged`]), so that documents and rescue files are the same everywhere.

use std::fmt;

/// What all of Waymark's keys begin with.
pub const PREFIX: &str = "waymark:";
const ASSESSMENT: &str = "waymark:assessment:";
const UNREADABLE: &str = "waymark:unreadable:";
const QUESTIONNAIRE: &str = "waymark:questionnaire:";
const WORKSHOP: &str = "waymark:workshop:";
const JOINED: &str = "waymark:joined:";
const BEFORE: &str = "waymark:before:";
const IDS: &str = "waymark:ids";
const TOOLS: &str = "waymark:tools";
const MAPPINGS: &str = "waymark:mappings";
const PREFERENCES: &str = "waymark:preferences";
const WRITTEN: &str = "waymark:written";
const ERASED: &str = "waymark:erased";

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
    /// One workshop, by its id.
    Workshop(&'a str),
    /// What a person has answered in a workshop, by its id.
    Joined(&'a str),
    /// What was kept under this name, without the prefix, before it was saved in a newer schema.
    Before(&'a str),
    /// The calculators' sheets.
    Tools,
    /// What was chosen for event files.
    Mappings,
    /// Theme and the like. A script in every page reads it too.
    Preferences,
    /// When something was last written here: a number that grows with every write. A script in every page
    /// reads it too.
    Written,
    /// A mark of the last time that a person erased everything.
    Erased,
}

impl<'a> Key<'a> {
    /// The key that a name in the storage is; none where the name is not one of Waymark's.
    pub fn of(name: &'a str) -> Option<Self> {
        let ids = [
            (ASSESSMENT, Self::Assessment as fn(&'a str) -> Self),
            (UNREADABLE, Self::Unreadable),
            (QUESTIONNAIRE, Self::Questionnaire),
            (WORKSHOP, Self::Workshop),
            (JOINED, Self::Joined),
            (BEFORE, Self::Before),
        ];
        let with_id = ids
            .into_iter()
            .find_map(|(start, key)| name.strip_prefix(start).map(key));
        with_id.or(match name {
            IDS => Some(Self::Ids),
            TOOLS => Some(Self::Tools),
            MAPPINGS => Some(Self::Mappings),
            PREFERENCES => Some(Self::Preferences),
            WRITTEN => Some(Self::Written),
            ERASED => Some(Self::Erased),
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
            Self::Workshop(id) => write!(f, "{WORKSHOP}{id}"),
            Self::Joined(id) => write!(f, "{JOINED}{id}"),
            Self::Before(name) => write!(f, "{BEFORE}{name}"),
            Self::Tools => f.write_str(TOOLS),
            Self::Mappings => f.write_str(MAPPINGS),
            Self::Preferences => f.write_str(PREFERENCES),
            Self::Written => f.write_str(WRITTEN),
            Self::Erased => f.write_str(ERASED),
        }
    }
}

/// What the names of a deployment begin with on its host; `base` is its path without a closing slash.
pub fn site_at(base: &str) -> String {
    if base.is_empty() {
        PREFIX.to_owned()
    } else {
        format!("waymark{base}/:")
    }
}

/// The name on a host of what this deployment knows by `name`, and the other way round.
///
/// The beginnings change places, so that what a deployment at the root keeps is none of this one's, nor
/// hidden from whoever measures how full the host is.
pub fn exchanged(name: &str, site: &str) -> String {
    if let Some(rest) = name.strip_prefix(site) {
        format!("{PREFIX}{rest}")
    } else if let Some(rest) = name.strip_prefix(PREFIX) {
        format!("{site}{rest}")
    } else {
        name.to_owned()
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

/// The id of the workshop that is kept under `name`, if one is.
pub fn workshop_id(name: &str) -> Option<String> {
    match Key::of(name) {
        Some(Key::Workshop(id)) => Some(id.to_owned()),
        _ => None,
    }
}

/// The id of the workshop in which what is kept under `name` was answered, if anything was.
pub fn joined_id(name: &str) -> Option<String> {
    match Key::of(name) {
        Some(Key::Joined(id)) => Some(id.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f50_deployments_of_one_host_have_names_of_their_own() {
        let (root, sub) = (site_at(""), site_at("/repo"));
        assert_eq!((root.as_str(), sub.as_str()), (PREFIX, "waymark/repo/:"));
        for (here, at_root, below) in [
            ("waymark:tools", "waymark:tools", "waymark/repo/:tools"),
            // What another keeps is under no key of this one.
            (
                "waymark/repo/:tools",
                "waymark/repo/:tools",
                "waymark:tools",
            ),
            (
                "waymark/repo2/:tools",
                "waymark/repo2/:tools",
                "waymark/repo2/:tools",
            ),
            ("other", "other", "other"),
        ] {
            for (site, on_host) in [(&root, at_root), (&sub, below)] {
                assert_eq!(exchanged(here, site), on_host);
                assert_eq!(exchanged(on_host, site), here);
            }
        }
        assert_eq!(Key::of(&exchanged("waymark:tools", &sub)), None);
        assert_eq!(
            Key::of(&exchanged("waymark/repo/:tools", &sub)),
            Some(Key::Tools)
        );
    }

    #[test]
    fn a_key_is_known_by_its_name_and_every_name_begins_alike() {
        for key in [
            Key::Ids,
            Key::Assessment("a:b"),
            Key::Unreadable("questionnaire-a"),
            Key::Questionnaire(""),
            Key::Workshop("0a1b2c3d"),
            Key::Joined("0a1b2c3d"),
            Key::Before("assessment:a"),
            Key::Tools,
            Key::Mappings,
            Key::Preferences,
            Key::Written,
            Key::Erased,
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
