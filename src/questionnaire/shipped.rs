//! The files that ship with Waymark, compiled in for the command line and the tests.
//!
//! The web app does not use this: it is served the same content as JSON (see
//! [`crate::exchange::bundle`]), and the linker leaves these texts out of it.

use super::Source;

macro_rules! files {
    ($($path:literal),* $(,)?) => {
        /// Every shipped file, questionnaires first, in the order they are offered.
        pub const FILES: &[Source<'static>] = &[
            $(Source {
                file: concat!("questionnaires/", $path),
                text: include_str!(concat!("../../questionnaires/", $path)),
            }),*
        ];
    };
}

files![
    "calms.toml",
    "three-ways.toml",
    "bank/culture.toml",
    "bank/automation.toml",
    "bank/lean.toml",
    "bank/measurement.toml",
    "bank/sharing.toml",
    "bank/flow.toml",
    "bank/feedback.toml",
    "bank/learning.toml",
    "practices.toml",
    "insights.toml",
];

/// The made-up assessments that show what Waymark does, as a document.
pub const SAMPLE: &str = include_str!("../../questionnaires/sample.json");
