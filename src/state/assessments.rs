//! Every assessment of this browser.

use reactive_graph::owner::StoredValue;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::{Clash, Handles, Notices, Outside, Saving};
use crate::assessment::{Assessment, AssessmentId, Metric, Reading};
use crate::ordered::{SortedMap, SortedSet, sorted_by};
use crate::questionnaire::QuestionId;
use crate::text::home;

/// A handle to every assessment.
#[derive(Clone, Copy, Debug)]
pub struct Assessments {
    pub(super) outside: &'static Outside,
    pub(super) saving: Saving,
    pub(super) notices: Notices,
    pub(super) all: RwSignal<SortedMap<AssessmentId, Assessment>>,
    /// Changed since they were last saved.
    pub(super) unsaved: StoredValue<SortedSet<AssessmentId>>,
    /// How often something has changed, so that a save can wait for the last change.
    pub(super) changes: StoredValue<u32>,
    /// Whether somebody is changing one thing after the other.
    pub(super) is_busy: StoredValue<bool>,
    /// Where this tab and another made different things of one assessment.
    pub(super) clashes: RwSignal<SortedMap<AssessmentId, Clash>>,
    /// Under which ids this tab's side of those is kept until a person has chosen.
    pub(super) apart: StoredValue<SortedMap<AssessmentId, AssessmentId>>,
}

impl Assessments {
    /// Those that were found at start.
    pub(super) fn new(
        outside: &'static Outside,
        saving: Saving,
        notices: Notices,
        found: Vec<Assessment>,
    ) -> Self {
        let found = found
            .into_iter()
            .map(|assessment| (assessment.id.clone(), assessment));
        Self {
            outside,
            saving,
            notices,
            all: RwSignal::new(found.collect()),
            unsaved: StoredValue::new(SortedSet::new()),
            changes: StoredValue::new(0),
            is_busy: StoredValue::new(false),
            clashes: RwSignal::new(SortedMap::new()),
            apart: StoredValue::new(SortedMap::new()),
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

    /// Adds one that repeats another, and tells its id. Who asks twice, as by a double click, gets the one
    /// that was just begun and in which nothing has changed.
    pub fn begin_again(self, from: &Assessment) -> AssessmentId {
        let today = (self.outside.today)();
        let is_just_begun = |it: &&Assessment| {
            it.revision == 0 && it.date == today && it.previous.as_ref() == Some(&from.id)
        };
        let begun = self
            .all
            .with_untracked(|all| all.values().find(is_just_begun).map(|it| it.id.clone()));
        if let Some(begun) = begun {
            return begun;
        }
        let mut next = from.repeated((self.outside.new_id)(), today);
        // A title such as of a quarter names the earlier one.
        if !next.team.trim().is_empty() {
            next.title.clear();
        }
        next.updated = (self.outside.now)();
        let id = next.id.clone();
        self.insert(next);
        id
    }

    /// Adds a copy of an assessment under another name, and tells its id.
    pub fn duplicate(self, of: &Assessment) -> AssessmentId {
        let mut copy = self.copy_of(of);
        copy.updated = (self.outside.now)();
        let id = copy.id.clone();
        self.insert(copy);
        id
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

    /// Removes an assessment here and in storage, and hands it back for an undo; nothing where the browser
    /// does not let it go.
    pub fn remove(self, id: &AssessmentId) -> Option<Assessment> {
        if let Err(error) = self.saving.with(|storage| storage.remove(id)) {
            self.saving.fail(error);
            return None;
        }
        self.removed(id)
    }

    /// Takes an assessment away here that is gone from storage.
    pub(super) fn removed(self, id: &AssessmentId) -> Option<Assessment> {
        let removed = self.take_away(id);
        if self.unsaved.with_value(SortedSet::is_empty) {
            self.saving.settle();
        } else {
            // There may be room now for what could not be saved.
            self.save_soon();
        }
        removed
    }

    /// Takes an assessment away here, and nowhere else.
    pub(super) fn take_away(self, id: &AssessmentId) -> Option<Assessment> {
        let mut removed = None;
        self.all.update(|all| removed = all.remove(id));
        self.settle(id);
        removed
    }

    /// Forgets that anything is left to save or to choose of an assessment.
    pub(super) fn settle(self, id: &AssessmentId) {
        self.unsaved.update_value(|unsaved| {
            unsaved.remove(id);
        });
        if self
            .clashes
            .with_untracked(|clashes| clashes.contains_key(id))
        {
            self.clashes.update(|clashes| drop(clashes.remove(id)));
        }
        let copy = self.apart.try_update_value(|apart| apart.remove(id));
        if let Some(copy) = copy.flatten() {
            // Without room to let go, it stays in the list, where a person can delete it.
            let _ = self.saving.with(|storage| storage.remove(&copy));
        }
    }

    /// Forgets every assessment here, for a browser that has just been erased.
    pub(super) fn forget(self) {
        self.unsaved.update_value(SortedSet::clear);
        self.apart.update_value(SortedMap::clear);
        self.clashes.update(SortedMap::clear);
        self.all.update(SortedMap::clear);
    }

    /// Leaves an assessment to the next save.
    pub(super) fn leave_unsaved(self, id: &AssessmentId) {
        self.unsaved.update_value(|unsaved| {
            unsaved.insert(id.clone());
        });
    }

    pub(super) fn mark_unsaved(self, id: &AssessmentId) {
        self.leave_unsaved(id);
        self.saving.begin();
        self.save_soon();
    }
}

fn last_changed_first(all: &SortedMap<AssessmentId, Assessment>) -> Vec<&Assessment> {
    sorted_by(all.values(), |a, b| {
        b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id))
    })
}
