//! What was computed of assessments, which stays as long as what they are scored by.

use std::sync::Arc;

use crate::assessment::{Assessment, AssessmentId};
use crate::ordered::SortedMap;
use crate::portfolio::rollup::Reduced;
use crate::questionnaire::Catalogue;
use crate::roadmap::Guidance;

/// What was computed of assessments.
#[derive(Clone, Debug, Default)]
pub(super) struct Cache {
    pub(super) by: Option<By>,
    /// With the revision and the change that it was computed of.
    reduced: SortedMap<AssessmentId, ((u64, String), Reduced)>,
}

/// What assessments are scored by.
#[derive(Clone, Debug)]
pub(super) struct By {
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) guidance: Arc<Guidance>,
}

impl By {
    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.catalogue, &other.catalogue)
            && Arc::ptr_eq(&self.guidance, &other.guidance)
    }
}

impl Cache {
    /// What the assessments are scored by.
    pub(super) fn catalogue(&self) -> Option<Arc<Catalogue>> {
        Some(Arc::clone(&self.by.as_ref()?.catalogue))
    }

    /// Scores by this from now on; what was computed by something else is forgotten.
    pub(super) fn score_by(&mut self, by: &By) {
        if self.by.as_ref().is_none_or(|before| !before.is(by)) {
            self.by = Some(by.clone());
            self.reduced = SortedMap::new();
        }
    }

    /// What was computed of an assessment as it is.
    pub(super) fn reduced(&self, assessment: &Assessment) -> Option<Reduced> {
        let (of, reduced) = self.reduced.get(&assessment.id)?;
        (*of == state(assessment)).then(|| reduced.clone())
    }

    /// Keeps what was computed.
    pub(super) fn keep(&mut self, assessment: &Assessment, reduced: Reduced) {
        let kept = (state(assessment), reduced);
        self.reduced.insert(assessment.id.clone(), kept);
    }
}

fn state(assessment: &Assessment) -> (u64, String) {
    (assessment.revision, assessment.updated.clone())
}
