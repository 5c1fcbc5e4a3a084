//! A workshop becomes an assessment of the team.

use super::OpenWorkshop;
use crate::assessment::{Assessment, AssessmentId};
use crate::questionnaire::Catalogue;
use crate::state::Assessments;

/// What keeping a workshop did, to be taken back.
#[derive(Clone, Debug, PartialEq)]
pub enum KeptAs {
    /// It became a new assessment.
    New(AssessmentId),
    /// The assessment that it had become says now what stands; here as it was before.
    Again(Box<Assessment>),
}

impl OpenWorkshop {
    /// Keeps what stands as an assessment of the team. One that it has become is brought up to date, unless
    /// it is not here any more. Nothing happens where the workshop's questionnaire is not here.
    ///
    /// `not_applicable` is the reason where a question applies to few and nobody wrote down why.
    pub fn keep_as_assessment(
        self,
        assessments: Assessments,
        catalogue: &Catalogue,
        not_applicable: &str,
    ) -> Option<KeptAs> {
        let now = self.snapshot();
        let chosen = &now.session.invitation().questionnaire().id;
        let questionnaire = catalogue.questionnaire(chosen)?;
        let became = now.became.as_ref();
        if let Some(before) = became.and_then(|id| assessments.find(id)) {
            assessments.update(&before.id, |assessment| {
                now.write_into(assessment, questionnaire, not_applicable);
            });
            return Some(KeptAs::Again(Box::new(before)));
        }
        let mut made = assessments.blank();
        now.write_into(&mut made, questionnaire, not_applicable);
        let id = made.id.clone();
        assessments.insert(made);
        self.change(|workshop| workshop.became = Some(id.clone()));
        Some(KeptAs::New(id))
    }

    /// Takes back what keeping did.
    pub fn take_back(self, assessments: Assessments, kept: &KeptAs) {
        match kept {
            KeptAs::Again(before) => {
                assessments.update(&before.id, |assessment| assessment.clone_from(before));
            }
            KeptAs::New(id) => {
                if assessments.remove(id).is_some() {
                    self.change(|workshop| workshop.became = None);
                }
            }
        }
    }
}
