//! What usually helps at the slowest step of the team's value stream.
//!
//! ## What the bottleneck does to the ranking
//! It adds nothing to a priority. Of practices that are equal in everything else, one that eases the
//! bottleneck comes first, and every practice that does says so among its reasons.

use crate::assessment::{Assessment, StepKind};
use crate::calculator::Flow;
use crate::questionnaire::PracticeId;

/// The slowest step of a value stream.
#[derive(Clone, Debug, PartialEq)]
pub struct Bottleneck {
    /// The step as the team calls it; empty when it has no name.
    pub step: String,
    /// What kind of step it is.
    pub kind: StepKind,
    /// Its part of the lead time, its wait included, 0 to 1.
    pub share: f64,
}

impl Bottleneck {
    /// The bottleneck of an assessment's value stream; nothing without one, or without any time.
    pub fn of(assessment: &Assessment) -> Option<Self> {
        let stream = assessment.value_stream.as_ref()?;
        let flow = Flow::of(stream);
        let slowest = flow.bottleneck()?;
        let step = stream.steps.get(slowest)?;
        Some(Self {
            step: step.name.trim().to_owned(),
            kind: step.kind,
            share: flow.share_of_lead(slowest)?,
        })
    }

    /// Whether a practice is among those that usually help at a step of this kind.
    pub fn is_eased_by(&self, practice: &PracticeId) -> bool {
        helping(self.kind).contains(&practice.as_str())
    }
}

/// The practices that usually help at a step of a kind, the likeliest first.
pub fn helping(kind: StepKind) -> &'static [&'static str] {
    match kind {
        StepKind::Build => &["fast-pipeline"],
        StepKind::Review => &["fast-code-review"],
        StepKind::Test => &["test-automation"],
        StepKind::Approval => &["lightweight-change-approval"],
        StepKind::Deployment => &["deployment-automation"],
        StepKind::HandOver => &["loosely-coupled-teams"],
        StepKind::Other => &["value-stream-mapping", "constraint-management"],
    }
}
