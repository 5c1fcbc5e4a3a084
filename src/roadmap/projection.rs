//! Where the team would stand if the practices in Now were done.

use std::collections::BTreeSet;

use super::{Column, Roadmap};
use crate::assessment::{Answer, Assessment};
use crate::questionnaire::QuestionId;

/// The assessment with each question that a Now card would lift one level up, each question once.
/// A guess to plan with, not a promise.
#[must_use]
pub fn projected(assessment: &Assessment, roadmap: &Roadmap) -> Assessment {
    let lifted: BTreeSet<&QuestionId> = roadmap
        .column(Column::Now)
        .flat_map(|proposal| proposal.reasons.iter().map(|reason| &reason.question))
        .collect();
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
