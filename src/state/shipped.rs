//! What ships with Waymark, as far as it is here.
//!
//! The first questions travel with the page. The rest is fetched when it is asked for. What reads the
//! practices and the handbook is no part of what the first question waits for (`ui::late`), so only what
//! arrives after it calls [`Shipped::load_guidance`] and [`Shipped::load_handbook`].

use std::sync::Arc;

use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::{Arrival, ContentFile, Handles, Outside};
use crate::content::{GivenFile, Library, OwnContent, Problem, bundled};
use crate::questionnaire::Catalogue;
use crate::reading::Handbook;
use crate::roadmap::Guidance;

/// A handle to what ships with Waymark.
#[derive(Clone, Copy, Debug)]
pub struct Shipped {
    outside: &'static Outside,
    catalogue: RwSignal<Arc<Catalogue>>,
    field: RwSignal<Arrival>,
    guidance: RwSignal<Arrival<Arc<Guidance>>>,
    handbook: RwSignal<Arrival<Arc<Handbook>>>,
}

impl Shipped {
    /// Begins with what travelled with the page.
    pub(super) fn new(outside: &'static Outside, catalogue: Catalogue) -> Self {
        Self {
            outside,
            catalogue: RwSignal::new(Arc::new(catalogue)),
            field: RwSignal::default(),
            guidance: RwSignal::default(),
            handbook: RwSignal::default(),
        }
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().shipped
    }

    /// The questions and questionnaires that are here; they grow when the rest arrives.
    #[track_caller]
    pub fn catalogue(self) -> Arc<Catalogue> {
        self.catalogue.get()
    }

    /// Whether every questionnaire that ships with Waymark is here.
    pub fn field(self) -> Arrival {
        self.field.get()
    }

    /// The practices and insights.
    pub fn guidance(self) -> Arrival<Arc<Guidance>> {
        self.guidance.get()
    }

    /// The glossary and the articles.
    pub fn handbook(self) -> Arrival<Arc<Handbook>> {
        self.handbook.get()
    }

    /// Loads the questionnaires that did not travel with the page.
    pub fn load_field(self) {
        self.load(self.field, ContentFile::Field, move |text| {
            let catalogue = bundled::with_field(&self.catalogue.get_untracked(), text).ok()?;
            self.catalogue.set(Arc::new(catalogue));
            Some(())
        });
    }

    /// Loads the practices and insights.
    pub fn load_guidance(self) {
        self.load(self.guidance, ContentFile::Guidance, |text| {
            bundled::guidance(text).ok().map(Arc::new)
        });
    }

    /// Loads the glossary and the articles.
    pub fn load_handbook(self) {
        self.load(self.handbook, ContentFile::Reading, |text| {
            bundled::handbook(text).ok().map(Arc::new)
        });
    }

    /// What ships together with what an author's file brings, which is not kept; nothing until everything is
    /// here that such a file may refer to.
    ///
    /// # Errors
    /// Every problem of the file.
    pub fn with_file(self, text: &str) -> Option<Result<Arc<Catalogue>, Vec<Problem>>> {
        let guidance = self.guidance().here()?;
        if !self.field().is_here() {
            return None;
        }
        let beside = Library {
            catalogue: (*self.catalogue()).clone(),
            guidance: (*guidance).clone(),
        };
        let given = GivenFile {
            name: "questionnaire.toml",
            bytes: text.as_bytes(),
        };
        let own = OwnContent::read(given, &beside);
        Some(own.map(|own| Arc::new(own.library.catalogue.merged(&beside.catalogue))))
    }

    /// Loads what is not here and not on its way.
    fn load<T: Send + Sync + 'static>(
        self,
        arrival: RwSignal<Arrival<T>>,
        file: ContentFile,
        read: impl FnOnce(&str) -> Option<T> + 'static,
    ) {
        if !arrival.with_untracked(Arrival::is_wanting) {
            return;
        }
        arrival.set(Arrival::Waiting);
        let arrived = move |text: Option<String>| {
            let here = text.and_then(|text| read(&text));
            arrival.set(here.map_or(Arrival::Failed, Arrival::Here));
        };
        (self.outside.fetch)(file, Box::new(arrived));
    }
}
