//! Where the team would stand if the practices in Now were done.

use std::collections::BTreeSet;

use super::{Column, Roadmap};
use crate::assessment::{Answer, Assessment};
use crate::ordered::collected;
use crate::questionnaire::QuestionId;

/// The assessment with each question that a Now card would lift one level up, each question once.
/// A guess to plan with, not a promise.
#[must_use]
pub fn projected(assessment: &Assessment, roadmap: &Roadmap) -> Assessment {
    let reasons = roadmap
        .column(Column::Now)
        .flat_map(|proposal| &proposal.reasons);
    let lifted: BTreeSet<&QuestionId> = collected(reasons.map(|reason| &reason.question));
    let mut projected = assessment.clone();
    for question in lifted {
        if let Some(level) = assessment.level(question) {
            projected.respond(question, |response| {
                response.answer = Some(Answer::Level(level + 1));
            });
        }
    }
    projected
}
