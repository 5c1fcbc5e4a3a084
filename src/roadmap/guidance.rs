//! The practices and insights that the roadmap draws on.

use std::collections::BTreeMap;

use super::{Insight, Practice};
use crate::content::Source;
use crate::content::guidance::GuidanceDraft;
use crate::content::node::Node;
use crate::content::reader::Reader;
use crate::ordered::collected;
use crate::questionnaire::{CatalogueError, PracticeId};

/// Every practice and insight; references between practices resolve and have no cycles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guidance {
    practices: BTreeMap<PracticeId, Practice>,
    insights: Vec<Insight>,
}

impl Guidance {
    pub(crate) fn new(practices: Vec<Practice>, insights: Vec<Insight>) -> Self {
        let practices = practices
            .into_iter()
            .map(|practice| (practice.id.clone(), practice));
        let practices = collected(practices);
        Self {
            practices,
            insights,
        }
    }

    /// Reads the guidance that the build made from the practice and insight files.
    ///
    /// # Errors
    /// When the text is not JSON or breaks the rules of the format.
    pub fn from_json(text: &str) -> Result<Self, CatalogueError> {
        let node: Node = serde_json::from_str(text)?;
        let mut reader = Reader::new(Source {
            file: "guidance",
            text: "",
        });
        let mut draft = GuidanceDraft::default();
        draft.read(&mut reader, 0, &node);
        let mut readers = [reader];
        draft.check_practices(&Self::default(), &mut readers);
        let [reader] = readers;
        let problems = reader.into_problems();
        if problems.is_empty() {
            Ok(draft.into_guidance())
        } else {
            Err(CatalogueError::Problems(problems))
        }
    }

    /// This guidance and another, this one's insights first; of two things with one id, this one's.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        let mut practices = self.practices.clone();
        for (id, practice) in &other.practices {
            practices
                .entry(id.clone())
                .or_insert_with(|| practice.clone());
        }
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
