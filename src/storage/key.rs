//! Every key that Waymark uses.

use std::fmt;

/// What all of Waymark's keys begin with. The boot script knows it too.
pub(super) const PREFIX: &str = "waymark:";
const ASSESSMENT: &str = "waymark:assessment:";
const UNREADABLE: &str = "waymark:unreadable:";
const QUESTIONNAIRE: &str = "waymark:questionnaire:";

/// The keys under which things are kept.
#[derive(Clone, Copy, Debug)]
pub(super) enum Key<'a> {
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
    /// Theme and the like. The boot script reads it too.
    Preferences,
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ids => f.write_str("waymark:ids"),
            Self::Assessment(id) => write!(f, "{ASSESSMENT}{id}"),
            Self::Unreadable(id) => write!(f, "{UNREADABLE}{id}"),
            Self::Questionnaire(id) => write!(f, "{QUESTIONNAIRE}{id}"),
            Self::Tools => f.write_str("waymark:tools"),
            Self::Mappings => f.write_str("waymark:mappings"),
            Self::Preferences => f.write_str("waymark:preferences"),
        }
    }
}

/// The id of the assessment that is kept under `name`, if one is.
pub(super) fn assessment_id(name: &str) -> Option<String> {
    name.strip_prefix(ASSESSMENT).map(str::to_owned)
}

/// The id of the assessment that was moved aside to `name`, if one was.
pub(super) fn unreadable_id(name: &str) -> Option<String> {
    name.strip_prefix(UNREADABLE).map(str::to_owned)
}

/// The id of the author's questionnaire file that is kept under `name`, if one is.
pub(super) fn questionnaire_id(name: &str) -> Option<String> {
    name.strip_prefix(QUESTIONNAIRE).map(str::to_owned)
}
