//! Every assessment of this browser.

use reactive_graph::owner::StoredValue;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::{Handles, Outside, Saving};
use crate::assessment::{Assessment, AssessmentId, Metric, Reading};
use crate::ordered::{SortedMap, SortedSet, sorted_by};
use crate::questionnaire::QuestionId;
use crate::text::home;

/// A handle to every assessment.
#[derive(Clone, Copy, Debug)]
pub struct Assessments {
    pub(super) outside: &'static Outside,
    pub(super) saving: Saving,
    pub(super) all: RwSignal<SortedMap<AssessmentId, Assessment>>,
    /// Changed since they were last saved.
    pub(super) unsaved: StoredValue<SortedSet<AssessmentId>>,
    /// How often something has changed, so that a save can wait for the last change.
    pub(super) changes: StoredValue<u32>,
}

impl Assessments {
    /// Those that were found at start.
    pub(super) fn new(outside: &'static Outside, saving: Saving, found: Vec<Assessment>) -> Self {
        let found = found
            .into_iter()
            .map(|assessment| (assessment.id.clone(), assessment));
        Self {
            outside,
            saving,
            all: RwSignal::new(found.collect()),
            unsaved: StoredValue::new(SortedSet::new()),
            changes: StoredValue::new(0),
        }
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().assessments
    }

    /// How many there are.
    pub fn count(self) -> usize {
        self.all.with(SortedMap::len)
    }

    /// Every assessment, the last changed first.
    pub fn list(self) -> Vec<Assessment> {
        self.all
            .with(|all| last_changed_first(all).into_iter().cloned().collect())
    }

    /// The ids of all, the last changed first.
    pub fn ids(self) -> Vec<AssessmentId> {
        let id = |assessment: &Assessment| assessment.id.clone();
        self.all
            .with(|all| last_changed_first(all).into_iter().map(id).collect())
    }

    /// One assessment.
    pub fn find(self, id: &AssessmentId) -> Option<Assessment> {
        self.all.with(|all| all.get(id).cloned())
    }

    /// An assessment that begins today and is nowhere yet.
    pub fn blank(self) -> Assessment {
        let mut assessment = Assessment::new((self.outside.new_id)());
        assessment.date = (self.outside.today)();
        assessment.updated = (self.outside.now)();
        assessment
    }

    /// Adds one that repeats another, and tells its id.
    pub fn begin_again(self, from: &Assessment) -> AssessmentId {
        let mut next = from.repeated((self.outside.new_id)(), (self.outside.today)());
        next.updated = (self.outside.now)();
        let id = next.id.clone();
        self.insert(next);
        id
    }

    /// Adds a copy of an assessment under another name.
    pub fn duplicate(self, of: &Assessment) {
        let mut copy = self.copy_of(of);
        copy.updated = (self.outside.now)();
        self.insert(copy);
    }

    /// A copy of an assessment with a name and an id of its own.
    pub(super) fn copy_of(self, of: &Assessment) -> Assessment {
        let mut copy = of.clone();
        copy.title = home::copy_of(&home::name(of));
        copy.id = (self.outside.new_id)();
        copy
    }

    /// Changes an assessment; nothing happens to one that is gone.
    pub fn update(self, id: &AssessmentId, change: impl FnOnce(&mut Assessment)) {
        let mut found = false;
        self.all.update(|all| {
            if let Some(assessment) = all.get_mut(id) {
                change(assessment);
                assessment.revision += 1;
                assessment.updated = (self.outside.now)();
                found = true;
            }
        });
        if found {
            self.mark_unsaved(id);
        }
    }

    /// Remembers where the person was, which is no change of the assessment.
    pub fn set_position(self, id: &AssessmentId, question: &QuestionId) {
        let is_there = self.all.with_untracked(|all| {
            all.get(id)
                .is_none_or(|assessment| assessment.position.as_ref() == Some(question))
        });
        if !is_there {
            self.all.update(|all| {
                if let Some(assessment) = all.get_mut(id) {
                    assessment.position = Some(question.clone());
                }
            });
            self.mark_unsaved(id);
        }
    }

    /// A metric's reading of an assessment changed by a person.
    pub fn set_reading(self, id: &AssessmentId, metric: Metric, change: impl FnOnce(&mut Reading)) {
        self.update(id, |assessment| {
            let readings = assessment.delivery.get_or_insert_default();
            let mut reading = readings.remove(&metric).unwrap_or_default();
            change(&mut reading);
            if reading != Reading::default() {
                readings.insert(metric, reading);
            }
        });
    }

    /// Adds an assessment, or puts back one that was removed.
    pub fn insert(self, assessment: Assessment) {
        let id = assessment.id.clone();
        self.all.update(|all| {
            all.insert(id.clone(), assessment);
        });
        self.mark_unsaved(&id);
    }

    /// Removes an assessment here and in storage, and hands it back for an undo.
    pub fn remove(self, id: &AssessmentId) -> Option<Assessment> {
        let mut removed = None;
        self.all.update(|all| removed = all.remove(id));
        self.unsaved.update_value(|unsaved| {
            unsaved.remove(id);
        });
        self.saving.with(|storage| storage.remove(id));
        if self.unsaved.with_value(SortedSet::is_empty) {
            self.saving.settle();
        } else {
            // There may be room now for what could not be saved.
            self.save_soon();
        }
        removed
    }

    /// Forgets every assessment here, for a browser that has just been erased.
    pub(super) fn forget(self) {
        self.unsaved.update_value(SortedSet::clear);
        self.all.update(SortedMap::clear);
    }

    fn mark_unsaved(self, id: &AssessmentId) {
        self.unsaved.update_value(|unsaved| {
            unsaved.insert(id.clone());
        });
        self.saving.begin();
        self.save_soon();
    }
}

fn last_changed_first(all: &SortedMap<AssessmentId, Assessment>) -> Vec<&Assessment> {
    sorted_by(all.values(), |a, b| {
        b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id))
    })
}
