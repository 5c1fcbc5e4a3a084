//! Every assessment of this browser.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use leptos::prelude::*;
use reactive_stores::Store;

use super::SaveState;
use super::own::Own;
use crate::assessment::{Assessment, AssessmentId, Metric};
use crate::browser::{clock, content};
use crate::content::bundled;
use crate::exchange::write_everything;
use crate::ordered::{collected, sorted_by};
use crate::questionnaire::Catalogue;
use crate::reading::Handbook;
use crate::roadmap::Guidance;
use crate::storage::{Storage, Unreadable};

/// The store behind the handle: one flat level, domain values as leaves.
#[derive(Debug, Store)]
pub(super) struct State {
    pub(super) assessments: BTreeMap<AssessmentId, Assessment>,
    /// Changed since they were last saved.
    pub(super) unsaved: BTreeSet<AssessmentId>,
    pub(super) saving: SaveState,
    guidance: Option<Arc<Guidance>>,
    guidance_failed: bool,
    unreadable: Vec<Unreadable>,
}

/// A handle to every assessment, the questionnaires, and what the browser keeps.
#[derive(Clone, Copy, Debug)]
pub struct Workspace {
    pub(super) state: Store<State>,
    pub(super) storage: StoredValue<Storage, LocalStorage>,
    /// The calculators' sheets, where the browser does not keep them.
    pub(super) unsaved_sheets: StoredValue<Option<String>>,
    /// What ships with Waymark, as far as it is here.
    shipped: RwSignal<Arc<Catalogue>>,
    pub(super) field: RwSignal<Arrival>,
    pub(super) own: Own,
    handbook: RwSignal<Option<Arc<Handbook>>>,
    handbook_arrival: RwSignal<Arrival>,
}

/// Whether something that follows the first question is here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrival {
    /// Nobody has asked for it yet.
    #[default]
    Ahead,
    /// On its way.
    Awaited,
    /// It could not be loaded; it may be tried again.
    Failed,
    /// Here.
    Here,
}

impl Workspace {
    /// Opens this browser's storage and makes the handle available to every page.
    pub fn provide(catalogue: Catalogue) -> Self {
        let storage = Storage::open();
        let own = Own::new(storage.load_own());
        let found = storage.load();
        let saving = if storage.is_lasting() {
            SaveState::Saved
        } else {
            SaveState::NotKept
        };
        let assessments = found
            .assessments
            .into_iter()
            .map(|assessment| (assessment.id.clone(), assessment));
        let workspace = Self {
            state: Store::new(State {
                assessments: collected(assessments),
                unsaved: BTreeSet::new(),
                saving,
                guidance: None,
                guidance_failed: false,
                unreadable: found.unreadable,
            }),
            storage: StoredValue::new_local(storage),
            unsaved_sheets: StoredValue::new(None),
            shipped: RwSignal::new(Arc::new(catalogue)),
            field: RwSignal::default(),
            own,
            handbook: RwSignal::default(),
            handbook_arrival: RwSignal::default(),
        };
        provide_context(workspace);
        super::autosave::start(workspace);
        workspace
    }

    /// The handle.
    ///
    /// # Panics
    /// Outside the app, which provides it before any page.
    #[expect(
        clippy::expect_used,
        reason = "the app provides it before any page exists"
    )]
    pub fn expect() -> Self {
        use_context().expect("the app provides the workspace")
    }

    /// The questions and questionnaires that are here, a person's own among them; it grows when
    /// more arrive.
    #[track_caller]
    pub fn catalogue(self) -> Arc<Catalogue> {
        let own = self.own_shelf();
        own.map_or_else(|| self.shipped(), |own| own.catalogue.clone())
    }

    /// What ships with Waymark, as far as it is here.
    #[track_caller]
    pub fn shipped(self) -> Arc<Catalogue> {
        self.shipped.get()
    }

    /// Whether every questionnaire that ships with Waymark is here.
    pub fn field(self) -> Arrival {
        self.field.get()
    }

    /// Loads the questionnaires that did not travel with the page.
    pub fn load_field(self) {
        if matches!(self.field.get_untracked(), Arrival::Awaited | Arrival::Here) {
            return;
        }
        self.field.set(Arrival::Awaited);
        leptos::task::spawn_local(async move {
            let text = content::load(content::Content::Field).await.ok();
            let here = self.shipped.get_untracked();
            match text.and_then(|text| bundled::with_field(&here, &text).ok()) {
                Some(catalogue) => {
                    self.shipped.set(Arc::new(catalogue));
                    self.field.set(Arrival::Here);
                }
                None => self.field.set(Arrival::Failed),
            }
        });
    }

    /// Whether an assessment needs questionnaires that are still on their way.
    pub fn is_waiting_for(self, assessment: &Assessment) -> bool {
        let is_everything_here =
            self.field() == Arrival::Here && self.own_arrival() == Arrival::Here;
        !is_everything_here && !assessment.is_covered_by(&self.catalogue())
    }

    /// The practices and insights, a person's own among them, once they have arrived.
    pub fn guidance(self) -> Option<Arc<Guidance>> {
        let own = self.own_shelf();
        own.map_or_else(|| self.shipped_guidance(), |own| Some(own.guidance.clone()))
    }

    pub(super) fn shipped_guidance(self) -> Option<Arc<Guidance>> {
        self.state.guidance().get()
    }

    /// Whether the practices could not be loaded.
    pub fn has_no_guidance(self) -> bool {
        self.state.guidance_failed().get()
    }

    /// Loads the practices and insights. Only what arrives after the first question calls this
    /// (`ui::late`), so that reading them is no part of what the question waits for.
    pub fn load_guidance(self) {
        self.state.guidance_failed().set(false);
        leptos::task::spawn_local(async move {
            let text = content::load(content::Content::Guidance).await.ok();
            let guidance = text.and_then(|text| bundled::guidance(&text).ok());
            self.state.guidance_failed().set(guidance.is_none());
            self.state.guidance().set(guidance.map(Arc::new));
        });
    }

    /// The glossary and the articles, once they have arrived.
    pub fn handbook(self) -> Option<Arc<Handbook>> {
        self.handbook.get()
    }

    /// Whether the glossary and the articles are here.
    pub fn handbook_arrival(self) -> Arrival {
        self.handbook_arrival.get()
    }

    /// Loads the glossary and the articles. Only late pages call this, as with the practices.
    pub fn load_handbook(self) {
        let arrival = self.handbook_arrival;
        if matches!(arrival.get_untracked(), Arrival::Awaited | Arrival::Here) {
            return;
        }
        arrival.set(Arrival::Awaited);
        leptos::task::spawn_local(async move {
            let text = content::load(content::Content::Reading).await.ok();
            let handbook = text.and_then(|text| bundled::handbook(&text).ok());
            let is_here = handbook.is_some();
            self.handbook.set(handbook.map(Arc::new));
            arrival.set(if is_here {
                Arrival::Here
            } else {
                Arrival::Failed
            });
        });
    }

    /// Whether what is saved survives this tab.
    pub fn is_lasting(self) -> bool {
        self.storage.with_value(Storage::is_lasting)
    }

    /// What was found at start and could not be read.
    pub fn unreadable(self) -> Vec<Unreadable> {
        self.state.unreadable().get()
    }

    /// Whether and how what is here is saved.
    pub fn save_state(self) -> SaveState {
        self.state.saving().get()
    }

    /// Every assessment, the last changed first.
    pub fn assessments(self) -> Vec<Assessment> {
        self.state.assessments().with(|map| {
            sorted_by(map.values().cloned(), |a, b| {
                b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id))
            })
        })
    }

    /// One assessment.
    pub fn find(self, id: &AssessmentId) -> Option<Assessment> {
        self.state.assessments().with(|map| map.get(id).cloned())
    }

    /// Changes an assessment; nothing happens to one that is gone.
    pub fn update(self, id: &AssessmentId, change: impl FnOnce(&mut Assessment)) {
        let mut found = false;
        self.state.assessments().update(|map| {
            if let Some(assessment) = map.get_mut(id) {
                change(assessment);
                assessment.revision += 1;
                assessment.updated = clock::now();
                found = true;
            }
        });
        if found {
            self.mark_unsaved(id);
        }
    }

    /// Remembers where the person was, which is no change of the assessment.
    pub fn set_position(self, id: &AssessmentId, question: &crate::questionnaire::QuestionId) {
        let is_there = self.state.assessments().with_untracked(|map| {
            map.get(id)
                .is_none_or(|assessment| assessment.position.as_ref() == Some(question))
        });
        if !is_there {
            self.state.assessments().update(|map| {
                if let Some(assessment) = map.get_mut(id) {
                    assessment.position = Some(question.clone());
                }
            });
            self.mark_unsaved(id);
        }
    }

    /// Adds an assessment, or puts back one that was removed.
    pub fn insert(self, assessment: Assessment) {
        let id = assessment.id.clone();
        self.state.assessments().update(|map| {
            map.insert(id.clone(), assessment);
        });
        self.mark_unsaved(&id);
    }

    /// Removes an assessment here and in storage, and hands it back for an undo.
    pub fn remove(self, id: &AssessmentId) -> Option<Assessment> {
        let mut removed = None;
        self.state
            .assessments()
            .update(|map| removed = map.remove(id));
        self.state.unsaved().update(|unsaved| {
            unsaved.remove(id);
        });
        let outcome = self.storage.with_value(|storage| storage.remove(id));
        if let Err(error) = outcome {
            self.state.saving().set(SaveState::Failed(error));
        } else if self.state.unsaved().with_untracked(BTreeSet::is_empty) {
            self.state.saving().set(self.rest());
        }
        removed
    }

    /// Everything that a person entered here, as one document: assessments, questionnaires of their own,
    /// the calculators' sheets, and what was chosen for event files.
    pub fn copy_of_everything(self) -> String {
        let assessments = untrack(|| self.assessments());
        let unsaved = self.unsaved_sheets.get_value();
        let sheets = unsaved.or_else(|| self.storage.with_value(Storage::sheets));
        let mappings = self.storage.with_value(Storage::mappings);
        write_everything(
            &assessments,
            &self.own_files(),
            sheets.as_deref(),
            mappings.as_deref(),
        )
    }

    /// Erases everything that Waymark keeps in this browser.
    pub fn erase(self) {
        self.state.unsaved().update(BTreeSet::clear);
        self.state.assessments().update(BTreeMap::clear);
        self.state.unreadable().update(Vec::clear);
        self.own.forget();
        self.storage.with_value(Storage::erase);
        // Nothing is left to save, whatever was about to be.
        self.state.saving().set(self.rest());
    }

    /// Every metric's reading of an assessment changed by a person.
    pub fn set_reading(
        self,
        id: &AssessmentId,
        metric: Metric,
        change: impl FnOnce(&mut crate::assessment::Reading),
    ) {
        self.update(id, |assessment| {
            let readings = assessment.delivery.get_or_insert_default();
            let mut reading = readings.remove(&metric).unwrap_or_default();
            change(&mut reading);
            if reading != crate::assessment::Reading::default() {
                readings.insert(metric, reading);
            }
        });
    }

    /// The state when nothing is left to save.
    pub(super) fn rest(self) -> SaveState {
        if self.is_lasting() {
            SaveState::Saved
        } else {
            SaveState::NotKept
        }
    }

    fn mark_unsaved(self, id: &AssessmentId) {
        self.state.unsaved().update(|unsaved| {
            unsaved.insert(id.clone());
        });
    }
}
