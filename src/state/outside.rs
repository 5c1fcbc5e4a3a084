//! What the interface's knowledge needs of the world outside, handed in as one value.

use std::time::Duration;

use super::Reader;
use crate::assessment::{AssessmentId, Date};

/// A file of content that travels beside the app and is fetched when it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentFile {
    /// All questionnaires and questions that did not travel with the page.
    Field,
    /// Practices and insights.
    Guidance,
    /// Terms and articles.
    Reading,
    /// The sample assessments.
    Sample,
}

/// What is done once a file is here, or cannot be loaded.
pub type Then = Box<dyn FnOnce(Option<String>)>;

/// What is done once what reads is here, or cannot be loaded.
pub type ThenRead = Box<dyn FnOnce(Option<Reader>)>;

/// The world outside: a clock, names, timers and files. The app has one that asks the browser; tests
/// have one of their own.
#[derive(Clone, Copy, Debug)]
pub struct Outside {
    /// Now, as an ISO 8601 time in UTC.
    pub now: fn() -> String,
    /// Now, in milliseconds since 1970.
    pub clock: fn() -> u64,
    /// Today where the person is.
    pub today: fn() -> Option<Date>,
    /// An id that no other assessment has.
    pub new_id: fn() -> AssessmentId,
    /// Whether the app has crashed, so that nothing in memory may be trusted.
    pub has_crashed: fn() -> bool,
    /// Does something after a while.
    pub later: fn(Duration, Box<dyn FnOnce()>),
    /// Does something while no other tab does anything of the kind, where the browser can promise that.
    pub exclusively: fn(Box<dyn FnOnce()>),
    /// Hands over what reads what other tabs have written, at once where it is here; nothing where it does
    /// not arrive.
    pub read: fn(ThenRead),
    /// Fetches the text of a file; nothing arrives as nothing.
    pub fetch: fn(ContentFile, Then),
    /// Shows the page in the theme of this name, or as the system says.
    pub show_theme: fn(Option<&str>),
}
