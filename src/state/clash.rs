//! Where this tab and another made different things of one assessment, and a person has to choose.
//!
//! Until they have, both are kept: the other tab's where it belongs, this one's beside it as an assessment
//! of its own. What chooses is no part of the first file, as [`super::tabs`] has it.

use reactive_graph::prelude::*;

use super::Assessments;
use crate::assessment::{Assessment, AssessmentId, Merged, Place, merged};
use crate::ordered::SortedSet;
use crate::storage::Theirs;

/// What another tab has made of an assessment that changed here, too.
#[derive(Clone, Debug, PartialEq)]
pub enum Clash {
    /// Both changed the same thing into something else.
    Both {
        /// What both began with.
        base: Box<Assessment>,
        /// What the other tab has made of it.
        theirs: Theirs,
    },
    /// It is deleted.
    Deleted,
    /// It was saved by a newer Waymark, whose documents this one cannot read.
    Newer,
}

/// What a person chooses between.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What both have become, with this tab's where both changed the same.
    pub merged: Merged,
    /// What the other tab has made of it.
    pub theirs: Assessment,
}

impl Assessments {
    /// Every assessment of which a person has to choose something.
    pub fn clashing(self) -> Vec<AssessmentId> {
        self.clashes
            .with(|clashes| clashes.keys().cloned().collect())
    }

    /// Whether there is any.
    pub fn has_clashes(self) -> bool {
        self.clashes.with(|clashes| !clashes.is_empty())
    }

    /// The same without following it.
    pub(super) fn has_clashes_now(self) -> bool {
        self.clashes.with_untracked(|clashes| !clashes.is_empty())
    }

    /// What has happened to one.
    pub fn clash_of(self, id: &AssessmentId) -> Option<Clash> {
        self.clashes.with(|clashes| clashes.get(id).cloned())
    }

    /// What there is to choose where both changed the same.
    pub fn choice(self, id: &AssessmentId) -> Option<Choice> {
        let Clash::Both { base, theirs } = self.clash_of(id)? else {
            return None;
        };
        let Theirs::Here(theirs, ..) = theirs else {
            return None;
        };
        let mine = self.find(id)?;
        Some(Choice {
            merged: merged(&base, &mine, &theirs),
            theirs: *theirs,
        })
    }

    /// Makes one assessment of both, with the other tab's at these places and this one's at all others. What
    /// was shown must still be so; else there is something else to choose, and this tells so.
    pub fn choose(self, id: &AssessmentId, shown: &Choice, theirs: &SortedSet<Place>) -> bool {
        if !self.is_still(id, shown) {
            return false;
        }
        let Some(Clash::Both { theirs: kept, .. }) = self.clash_now(id) else {
            return false;
        };
        let mut assessment = shown.merged.assessment.clone();
        for place in theirs {
            place.take(&mut assessment, &shown.theirs);
        }
        assessment.updated = (self.outside.now)();
        self.remember_both(id, &shown.theirs);
        self.saving.with(|storage| storage.accept(id, &kept));
        self.settle(id);
        self.put(assessment);
        self.flush();
        true
    }

    /// Takes what both tabs have as states of the history, before one is made of both.
    pub(super) fn remember_both(self, id: &AssessmentId, theirs: &Assessment) {
        self.saving.with(|storage| storage.remember(theirs));
        self.remember(id);
    }

    /// Leaves the other tab's as it is and keeps this one's beside it as an assessment of its own, and tells
    /// its id.
    pub fn keep_both(self, id: &AssessmentId) -> Option<AssessmentId> {
        let mine = self.here(id)?;
        let copy = self.copy_of(&mine);
        let copied = copy.id.clone();
        // The copy comes first: without room for it, nothing is given up.
        self.saving.with(|storage| storage.save(&copy)).ok()?;
        self.all
            .update(|all| drop(all.insert(copied.clone(), copy)));
        self.settle(id);
        self.catch_up_with(id);
        self.report(Ok(()));
        Some(copied)
    }

    /// Keeps an assessment that another tab has deleted.
    pub fn keep_deleted(self, id: &AssessmentId) {
        self.saving
            .with(|storage| storage.accept(id, &Theirs::Gone));
        self.settle(id);
        self.mark_unsaved(id);
        self.flush();
    }

    /// Deletes an assessment here, too, that another tab has deleted, and hands it back for an undo.
    pub fn delete_too(self, id: &AssessmentId) -> Option<Assessment> {
        self.saving
            .with(|storage| storage.accept(id, &Theirs::Gone));
        let removed = self.take_away(id);
        self.report(Ok(()));
        removed
    }

    /// Whether there is still the same to choose, once other tabs have been looked at again.
    fn is_still(self, id: &AssessmentId, shown: &Choice) -> bool {
        self.catch_up_with(id);
        reactive_graph::graph::untrack(|| self.choice(id)).as_ref() == Some(shown)
    }

    fn clash_now(self, id: &AssessmentId) -> Option<Clash> {
        self.clashes
            .with_untracked(|clashes| clashes.get(id).cloned())
    }
}
