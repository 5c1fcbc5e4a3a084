//! The practices and insights that the roadmap draws on.

use super::{Insight, Practice};
use crate::ordered::SortedMap;
use crate::questionnaire::PracticeId;

/// Every practice and insight; references between practices resolve and have no cycles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guidance {
    practices: SortedMap<PracticeId, Practice>,
    insights: Vec<Insight>,
}

impl Guidance {
    pub(crate) fn new(practices: Vec<Practice>, insights: Vec<Insight>) -> Self {
        let practices = practices
            .into_iter()
            .map(|practice| (practice.id.clone(), practice));
        let practices = practices.collect();
        Self {
            practices,
            insights,
        }
    }

    /// This guidance and another, this one's insights first; of two things with one id, this one's.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let mut practices = other.practices.clone();
        practices.extend(self.practices.clone());
        let is_new = |added: &&Insight| self.insights.iter().all(|here| here.id != added.id);
        let added = other.insights.iter().filter(is_new);
        Self {
            practices,
            insights: self.insights.iter().chain(added).cloned().collect(),
        }
    }

    /// The practice of that id.
    pub fn practice(&self, id: &PracticeId) -> Option<&Practice> {
        self.practices.get(id)
    }

    /// Every practice, by id.
    pub fn practices(&self) -> impl Iterator<Item = &Practice> + Clone {
        self.practices.values()
    }

    /// Every insight, in the order of the file.
    pub fn insights(&self) -> &[Insight] {
        &self.insights
    }
}
