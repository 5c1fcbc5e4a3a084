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
    "ai-assisted-delivery.toml",
    "transformation.toml",
    "dora-capabilities.toml",
    "regulated-delivery.toml",
    "team-boundaries.toml",
    "perceptions.toml",
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
    "bank/ai.toml",
    "bank/platform.toml",
    "bank/capabilities.toml",
    "bank/data.toml",
    "bank/observability.toml",
    "bank/test-design.toml",
    "bank/regulated.toml",
    "bank/boundaries.toml",
    "bank/perceptions.toml",
    "practices/culture.toml",
    "practices/automation.toml",
    "practices/lean.toml",
    "practices/measurement.toml",
    "practices/sharing.toml",
    "practices/flow.toml",
    "practices/feedback.toml",
    "practices/learning.toml",
    "practices/lifecycle.toml",
    "practices/pipeline.toml",
    "practices/gitops.toml",
    "practices/collaboration.toml",
    "practices/stream.toml",
    "practices/transformation.toml",
    "practices/operations.toml",
    "practices/reliability.toml",
    "practices/security.toml",
    "practices/cost.toml",
    "practices/machine-learning.toml",
    "practices/ai.toml",
    "practices/platform.toml",
    "practices/capabilities.toml",
    "practices/data.toml",
    "practices/observability.toml",
    "practices/test-design.toml",
    "practices/regulated.toml",
    "practices/boundaries.toml",
    "insights/ai.toml",
    "insights/capabilities.toml",
    "insights/test-design.toml",
    "insights/regulated.toml",
    "insights/boundaries.toml",
    "insights/culture.toml",
    "insights/flow.toml",
    "insights/pipeline.toml",
    "insights/operations.toml",
    "insights/security.toml",
    "insights/cost.toml",
    "insights/machine-learning.toml",
    "insights/platform.toml",
    "insights/transformation.toml",
    "glossary/field.toml",
    "glossary/delivery.toml",
    "glossary/flow.toml",
    "glossary/measurement.toml",
    "glossary/operations.toml",
    "glossary/people.toml",
    "glossary/platform.toml",
    "glossary/security.toml",
    "glossary/cost.toml",
    "glossary/machine-learning.toml",
    "glossary/waymark.toml",
    "glossary/ai.toml",
    "glossary/capabilities.toml",
    "glossary/observability.toml",
    "glossary/test-design.toml",
    "glossary/regulated.toml",
    "glossary/boundaries.toml",
    "learn/how-devops-came-about.toml",
    "learn/what-devops-is-not.toml",
    "learn/westrum-and-safety.toml",
    "learn/eight-phases.toml",
    "learn/small-start.toml",
    "learn/session-guide.toml",
    "learn/what-to-measure.toml",
    "learn/space-and-devex.toml",
    "learn/flow-metrics.toml",
    "learn/dora-metrics.toml",
    "learn/dora-2025.toml",
    "learn/dora-capabilities.toml",
    "learn/sre-in-short.toml",
    "learn/release-strategies.toml",
    "learn/change-approval.toml",
    "learn/roles-and-learning.toml",
    "learn/transformation-path.toml",
    "learn/extensions.toml",
    "learn/ai-assisted-delivery.toml",
    "learn/cases.toml",
    "learn/scenarios.toml",
    "learn/frequent-questions.toml",
    "learn/reading-list.toml",
    "learn/regulated-delivery.toml",
    "learn/team-topologies.toml",
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
