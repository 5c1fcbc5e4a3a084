//! Where the team would stand if the practices in Now were done.

use super::{Column, Roadmap};
use crate::assessment::{Answer, Assessment};

/// The assessment with each question that a Now card would lift one level better, each question
/// once.
/// A guess to plan with, not a promise.
#[must_use]
pub fn projected(assessment: &Assessment, roadmap: &Roadmap) -> Assessment {
    let reasons = roadmap
        .column(Column::Now)
        .flat_map(|proposal| &proposal.reasons);
    let mut projected = assessment.clone();
    for reason in reasons {
        // Named by two cards, a question still ends on the level next to where it stands now.
        projected.respond(&reason.question, |response| {
            response.answer = Some(Answer::Level(reason.next));
        });
    }
    projected
}
