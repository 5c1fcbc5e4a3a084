//! What there is to ask, to advise and to read, a person's own questionnaires among it.

use std::sync::Arc;

use super::{Arrival, Handles, OwnFiles, Shipped};
use crate::assessment::Assessment;
use crate::questionnaire::Catalogue;
use crate::reading::Handbook;
use crate::roadmap::Guidance;

/// A handle to what ships with Waymark together with what a person brought.
#[derive(Clone, Copy, Debug)]
pub struct Content {
    shipped: Shipped,
    own: OwnFiles,
}

impl Content {
    pub(super) fn new(shipped: Shipped, own: OwnFiles) -> Self {
        Self { shipped, own }
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().content
    }

    /// The questions and questionnaires that are here; they grow when more arrive.
    #[track_caller]
    pub fn catalogue(self) -> Arc<Catalogue> {
        let own = self.own.shelf();
        own.map_or_else(|| self.shipped.catalogue(), |own| own.catalogue.clone())
    }

    /// Whether every questionnaire that ships with Waymark is here.
    pub fn field(self) -> Arrival {
        self.shipped.field()
    }

    /// The practices and insights.
    pub fn guidance(self) -> Arrival<Arc<Guidance>> {
        let own = self.own.shelf();
        own.map_or_else(
            || self.shipped.guidance(),
            |own| Arrival::Here(own.guidance.clone()),
        )
    }

    /// The glossary and the articles.
    pub fn handbook(self) -> Arrival<Arc<Handbook>> {
        self.shipped.handbook()
    }

    /// Loads the questionnaires that did not travel with the page.
    pub fn load_field(self) {
        self.shipped.load_field();
    }

    /// Loads the practices and insights. Only what arrives after the first question calls this.
    pub fn load_guidance(self) {
        self.shipped.load_guidance();
    }

    /// Loads the glossary and the articles. Only what arrives after the first question calls this.
    pub fn load_handbook(self) {
        self.shipped.load_handbook();
    }

    /// Whether an assessment needs questionnaires that are still on their way.
    pub fn is_waiting_for(self, assessment: &Assessment) -> bool {
        let is_everything_here = self.field().is_here() && self.own.arrival().is_here();
        !is_everything_here && !assessment.is_covered_by(&self.catalogue())
    }
}
