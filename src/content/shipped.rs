//! The files that ship with Waymark, compiled in for the command line and the tests.
//!
//! The web app does not use this: it is served the same content as JSON (see
//! [`super::bundle()`]), and the linker leaves these texts out of it.

use super::{Library, Problem, Source, read_handbook};
use crate::reading::Handbook;

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
    "five-dimensions.toml",
    "lifecycle.toml",
    "ci-cd.toml",
    "value-stream.toml",
    "sre.toml",
    "continuous-operations.toml",
    "devsecops.toml",
    "gitops.toml",
    "platform.toml",
    "finops.toml",
    "mlops.toml",
    "transformation.toml",
    "bank/culture.toml",
    "bank/automation.toml",
    "bank/lean.toml",
    "bank/measurement.toml",
    "bank/sharing.toml",
    "bank/flow.toml",
    "bank/feedback.toml",
    "bank/learning.toml",
    "bank/lifecycle.toml",
    "bank/pipeline.toml",
    "bank/gitops.toml",
    "bank/collaboration.toml",
    "bank/stream.toml",
    "bank/transformation.toml",
    "bank/operations.toml",
    "bank/reliability.toml",
    "bank/security.toml",
    "bank/cost.toml",
    "bank/machine-learning.toml",
    "bank/platform.toml",
    "practices.toml",
    "insights.toml",
    "glossary.toml",
    "learn/how-devops-came-about.toml",
    "learn/what-devops-is-not.toml",
    "learn/eight-phases.toml",
    "learn/small-start.toml",
    "learn/what-to-measure.toml",
    "learn/dora-metrics.toml",
    "learn/sre-in-short.toml",
    "learn/release-strategies.toml",
    "learn/roles-and-learning.toml",
    "learn/transformation-path.toml",
    "learn/extensions.toml",
    "learn/cases.toml",
    "learn/scenarios.toml",
    "learn/frequent-questions.toml",
    "learn/reading-list.toml",
];

/// The questionnaires whose questions travel with the page; the others follow.
pub const FIRST: [&str; 2] = ["calms", "three-ways"];

/// The made-up assessments that show what Waymark does, as a document.
pub const SAMPLE: &str = include_str!("../../questionnaires/sample.json");

/// The questionnaires, questions, practices and insights that ship with Waymark.
///
/// # Errors
/// Every problem of the shipped files; the build refuses to ship any.
pub fn library() -> Result<Library, Vec<Problem>> {
    Library::read(FILES)
}

/// The glossary and the articles that ship with Waymark.
///
/// # Errors
/// Every problem of the shipped files; the build refuses to ship any.
pub fn handbook() -> Result<Handbook, Vec<Problem>> {
    read_handbook(FILES, Some(&library()?))
}
