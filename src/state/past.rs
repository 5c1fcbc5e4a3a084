//! Earlier states of an assessment and the way back to them, and what was deleted.
//!
//! What reads the past arrives late (`ui::late`): nothing but what hands an [`Archive`] in reaches it. What
//! puts something there is part of what changes it.

use reactive_graph::graph::untrack;
use reactive_graph::prelude::*;

use super::tabs::says_the_same;
use super::{Assessments, Current, Handles};
use crate::assessment::{Assessment, AssessmentId};
#[cfg(feature = "app")]
use crate::storage::BrowserArchive;
use crate::storage::Storage;
use crate::storage::past::{Archive, KEPT_FOR, Kind, MOST, Past, expired, thinned};

/// Where this browser keeps the past. Only what arrives late may name it.
#[cfg(feature = "app")]
pub const ARCHIVE: BrowserArchive = BrowserArchive;

/// How many earlier states of an assessment are kept.
pub const MOST_STATES: usize = MOST;

/// When something was last put among the deleted or taken from there, as an ISO 8601 time; empty once
/// nothing is there.
const DELETED: &str = "deleted";

/// An earlier state of an assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    /// What the assessment was.
    pub assessment: Assessment,
    /// When it changed into something else, in milliseconds since 1970.
    pub at: u64,
}

/// The earlier states of an assessment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// Those that can be read, the newest first.
    pub states: Vec<Earlier>,
    /// How many cannot.
    pub unreadable: usize,
}

/// An assessment that was deleted.
#[derive(Clone, Debug, PartialEq)]
pub struct Deleted {
    /// What it was.
    pub assessment: Assessment,
    /// By what it is found among the deleted; nothing where it is not there.
    past: Option<Past>,
}

impl Deleted {
    /// When it was deleted, in milliseconds since 1970, where it is kept among the deleted.
    pub fn at(&self) -> Option<u64> {
        Some(self.past.as_ref()?.at)
    }

    /// Until when it is kept there.
    pub fn until(&self) -> Option<u64> {
        Some(self.at()? + KEPT_FOR)
    }
}

impl Assessments {
    /// Takes an assessment as it is here as a state of its history, before something of it is destroyed.
    pub fn remember(self, id: &AssessmentId) {
        if let Some(here) = self.here(id) {
            self.remember_as(&here);
        }
    }

    /// Takes what an assessment was a moment ago as a state of its history.
    pub fn remember_as(self, before: &Assessment) {
        self.saving.with(|storage| storage.remember(before));
    }

    /// Puts an earlier state in the place of what an assessment is now, and hands that back for an undo;
    /// nothing happens to one that is gone.
    pub fn go_back_to(self, earlier: &Assessment) -> Option<Assessment> {
        let before = self.here(&earlier.id)?;
        self.remember(&earlier.id);
        let mut then = earlier.clone();
        then.revision = before.revision;
        then.position.clone_from(&before.position);
        self.update(&earlier.id, |now| *now = then);
        Some(before)
    }
}

impl Current {
    /// Takes the assessment as it is now as a state of its history.
    pub fn remember(self) {
        if let Some(id) = untrack(|| self.id()) {
            self.assessments().remember(&id);
        }
    }
}

impl Handles {
    /// Whether this browser keeps anything of the past.
    pub fn keeps_past(self) -> bool {
        self.saving.with(Storage::keeps_past)
    }

    /// Reads the earlier states of an assessment; nothing where none are kept, or they cannot be read now.
    pub fn earlier_states<A: Archive + Clone + 'static>(
        self,
        archive: &A,
        id: &AssessmentId,
        then: impl FnOnce(Option<History>) + 'static,
    ) {
        if !self.keeps_past() {
            return then(None);
        }
        let keeper = archive.clone();
        let found = move |found: Option<Vec<Past>>| {
            then(found.map(|found| history(self.thin(&keeper, found))));
        };
        archive.read(Kind::State, Some(id.as_str()), Box::new(found));
    }

    /// Lets go of the states of one assessment that are too many, and tells the others.
    fn thin(self, archive: &impl Archive, mut states: Vec<Past>) -> Vec<Past> {
        let gone = thinned(&states, (self.assessments.outside.clock)());
        for past in &gone {
            archive.forget(past);
        }
        states.retain(|it| !gone.contains(it));
        states
    }

    /// Deletes an assessment, and hands it back for an undo; nothing where the browser does not let it go.
    pub fn delete(self, id: &AssessmentId) -> Option<Deleted> {
        let here = untrack(|| self.assessments.find(id))?;
        let past = match self.saving.with(|it| it.delete_for_now(&here)) {
            Ok(past) => past,
            Err(error) => {
                self.saving.fail(error);
                return None;
            }
        };
        let assessment = self.assessments.removed(id).unwrap_or(here);
        self.note_deleted(past.is_some());
        Some(Deleted { assessment, past })
    }

    /// Deletes an assessment here, too, that another tab has deleted, and hands it back for an undo.
    pub fn delete_too(self, id: &AssessmentId) -> Option<Deleted> {
        let assessment = self.assessments.delete_too(id)?;
        let past = self.saving.with(|it| it.delete_for_now(&assessment));
        let past = past.ok().flatten();
        self.note_deleted(past.is_some());
        Some(Deleted { assessment, past })
    }

    /// Brings a deleted assessment back, and tells its id: another one where its own is taken by now.
    pub fn bring_back(self, archive: &impl Archive, deleted: &Deleted) -> AssessmentId {
        let is_taken = self.assessments.here(&deleted.assessment.id).is_some();
        let back = if is_taken {
            self.assessments.copy_of(&deleted.assessment)
        } else {
            deleted.assessment.clone()
        };
        let id = back.id.clone();
        self.assessments.insert(back);
        self.assessments.flush();
        // It stays among the deleted until it is saved elsewhere.
        let is_saved = self
            .assessments
            .unsaved
            .with_value(|unsaved| !unsaved.contains(&id));
        if let Some(past) = deleted.past.as_ref().filter(|_| is_saved) {
            archive.forget(past);
            self.note_deleted(true);
        }
        id
    }

    /// Deletes an assessment for good, with its history.
    pub fn delete_for_good<A: Archive + Clone + 'static>(self, archive: &A, deleted: &Deleted) {
        if let Some(past) = &deleted.past {
            self.let_go(archive, past);
            self.note_deleted(true);
        }
    }

    fn let_go<A: Archive + Clone + 'static>(self, archive: &A, deleted: &Past) {
        archive.forget(deleted);
        if self.assessments.here(&deleted.of.as_str().into()).is_some() {
            return;
        }
        let keeper = archive.clone();
        let forget = move |states: Option<Vec<Past>>| {
            for state in states.into_iter().flatten() {
                keeper.forget(&state);
            }
        };
        archive.read(Kind::State, Some(&deleted.of), Box::new(forget));
    }

    /// Reads what was deleted, the last first; what has been there for long enough goes.
    pub fn deleted<A: Archive + Clone + 'static>(
        self,
        archive: &A,
        then: impl FnOnce(Vec<Deleted>) + 'static,
    ) {
        let keeper = archive.clone();
        let found = move |found: Option<Vec<Past>>| {
            let mut found = found.unwrap_or_default();
            let gone = expired(&found, (self.assessments.outside.clock)());
            for past in &gone {
                // Of the same assessment, a later one has taken its place.
                if found.iter().any(|it| it.of == past.of && it.at > past.at) {
                    keeper.forget(past);
                } else {
                    self.let_go(&keeper, past);
                }
            }
            found.retain(|it| !gone.contains(it));
            found.sort_by_key(|it| std::cmp::Reverse(it.at));
            if found.is_empty() && self.may_have_deleted() {
                self.preferences.remember(DELETED, "");
            }
            then(
                found
                    .into_iter()
                    .filter_map(|it| self.is_away(it))
                    .collect(),
            );
        };
        archive.read(Kind::Deleted, None, Box::new(found));
    }

    /// Something deleted; nothing where it is here as it was.
    fn is_away(self, past: Past) -> Option<Deleted> {
        let assessment = past.open().ok()?;
        let here = self.assessments.here(&assessment.id);
        let is_back = here.is_some_and(|here| says_the_same(&here, &assessment));
        (!is_back).then_some(Deleted {
            assessment,
            past: Some(past),
        })
    }

    /// Whether there may be something among the deleted, known without reading it.
    pub fn may_have_deleted(self) -> bool {
        self.deleted_changed().is_some_and(|at| !at.is_empty())
    }

    /// What is another with every change of what is deleted.
    pub fn deleted_changed(self) -> Option<String> {
        self.preferences.remembered(DELETED)
    }

    fn note_deleted(self, has_changed: bool) {
        if has_changed {
            let now = (self.assessments.outside.now)();
            self.preferences.remember(DELETED, &now);
        }
    }

    /// Lets go of what this tab has put into the past and is too much there.
    pub fn tidy_past<A: Archive + Clone + 'static>(self, archive: &A) {
        let untidy = self.saving.with(Storage::take_untidy);
        for id in &untidy {
            let keeper = archive.clone();
            let found = move |found: Option<Vec<Past>>| {
                self.thin(&keeper, found.unwrap_or_default());
            };
            archive.read(Kind::State, Some(id), Box::new(found));
        }
    }
}

/// The states as they are shown: of those that say the same one after the other, the last.
fn history(mut past: Vec<Past>) -> History {
    past.sort_by_key(|it| std::cmp::Reverse(it.at));
    let mut history = History::default();
    for it in past {
        let Ok(assessment) = it.open() else {
            history.unreadable += 1;
            continue;
        };
        let later = history.states.last();
        if later.is_none_or(|later| !says_the_same(&later.assessment, &assessment)) {
            let at = it.at;
            history.states.push(Earlier { assessment, at });
        }
    }
    history
}
