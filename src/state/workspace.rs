//! Every assessment of this browser.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use leptos::prelude::*;
use reactive_stores::Store;

use super::SaveState;
use crate::assessment::{Assessment, AssessmentId, Metric};
use crate::browser::{clock, content};
use crate::exchange::{OpenError, open};
use crate::ordered::{collected, sorted_by};
use crate::questionnaire::Catalogue;
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
    catalogue: StoredValue<Arc<Catalogue>>,
}

/// What an import would change, or has changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// Assessments that are not here yet.
    pub new: Vec<Assessment>,
    /// Assessments that are here with other contents: the one here, and the one in the file.
    pub changed: Vec<(Assessment, Assessment)>,
    /// Assessments that are here exactly as in the file.
    pub same: usize,
}

impl Workspace {
    /// Opens this browser's storage and makes the handle available to every page.
    pub fn provide(catalogue: Catalogue) -> Self {
        let storage = Storage::open();
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
            catalogue: StoredValue::new(Arc::new(catalogue)),
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

    /// The questions and questionnaires.
    pub fn catalogue(self) -> Arc<Catalogue> {
        self.catalogue.get_value()
    }

    /// The practices and insights, once they have arrived.
    pub fn guidance(self) -> Option<Arc<Guidance>> {
        self.state.guidance().get()
    }

    /// Whether the practices could not be loaded.
    pub fn has_no_guidance(self) -> bool {
        self.state.guidance_failed().get()
    }

    /// Loads the practices and insights. Only what arrives after the first question calls this
    /// (`ui::lazy`), so that reading them is no part of what the question waits for.
    pub fn load_guidance(self) {
        self.state.guidance_failed().set(false);
        leptos::task::spawn_local(async move {
            let text = content::load(content::Content::Guidance).await.ok();
            let guidance = text.and_then(|text| Guidance::from_json(&text).ok());
            self.state.guidance_failed().set(guidance.is_none());
            self.state.guidance().set(guidance.map(Arc::new));
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

    /// Reads a document and tells what importing it would change; nothing is changed yet.
    ///
    /// # Errors
    /// When the file is not a document that this Waymark can read.
    pub fn preview_import(self, bytes: &[u8]) -> Result<Imported, OpenError> {
        let opened = open(bytes)?;
        let mut imported = Imported {
            new: Vec::new(),
            changed: Vec::new(),
            same: 0,
        };
        for assessment in opened.assessments {
            match self
                .state
                .assessments()
                .with_untracked(|map| map.get(&assessment.id).cloned())
            {
                None => imported.new.push(assessment),
                Some(here) if says_the_same(&here, &assessment) => imported.same += 1,
                Some(here) => imported.changed.push((here, assessment)),
            }
        }
        Ok(imported)
    }

    /// Erases everything that Waymark keeps in this browser.
    pub fn erase(self) {
        self.state.unsaved().update(BTreeSet::clear);
        self.state.assessments().update(BTreeMap::clear);
        self.state.unreadable().update(Vec::clear);
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

/// Whether two versions differ only in when they were saved and where the person was.
fn says_the_same(here: &Assessment, other: &Assessment) -> bool {
    let mut other = other.clone();
    other.revision = here.revision;
    other.updated.clone_from(&here.updated);
    other.position.clone_from(&here.position);
    *here == other
}
