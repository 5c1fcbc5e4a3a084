//! Other tabs: what they have written is heard of, read, and brought together with what is here.
//!
//! Nothing is read where nothing has changed. What reads is handed over as a [`Reader`], for it is no part
//! of what the first question waits for (`ui::late`); whoever names one of its functions elsewhere would
//! pull it into the first file.

use reactive_graph::prelude::*;

use super::{Assessments, Clash, Handles, OwnFiles, Stored, Tools};
use crate::assessment::{Assessment, AssessmentId, merged};
use crate::exchange::OpenError;
use crate::exchange::key::Key;
use crate::ordered::SortedMap;
use crate::storage::{Storage, Theirs, Unreadable};
use crate::text::home;
use crate::words;

/// What reads what the browser keeps.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// Reads everything, before anything is shown.
    pub start: fn(Stored) -> Stored,
    /// Reads the assessments that other tabs have changed.
    pub(super) catch_up: fn(Assessments),
    own: fn(OwnFiles),
    sheets: fn(Tools),
}

impl Reader {
    /// What reads.
    pub const HERE: Self = Self {
        start: Stored::read,
        catch_up: Assessments::catch_up,
        own: OwnFiles::catch_up,
        sheets: Tools::catch_up,
    };
}

impl Handles {
    /// Another tab has written or removed what is kept under a name, or everything where there is none.
    ///
    /// Nothing else is looked at: of what another tab is just erasing, some can still be read here, and each is
    /// heard of when it is gone.
    pub fn heard(self, name: Option<&str>) {
        if (self.assessments.outside.has_crashed)() {
            return;
        }
        let Some(name) = name else {
            return self.save_again();
        };
        match Key::of(name) {
            Some(Key::Assessment(id)) => {
                let id = AssessmentId::from(id);
                if self.saving.with(|storage| storage.is_changed(&id)) {
                    self.assessments.read_elsewhere();
                }
            }
            Some(Key::Questionnaire(_) | Key::Tools) => self.look_at_belongings(),
            Some(Key::Workshop(id)) => self.workshops.catch_up(Some(id)),
            Some(Key::Preferences) => self.preferences.catch_up(),
            Some(Key::Erased) => self.accept_erasure(),
            _ => {}
        }
    }

    /// Takes over what other tabs have written; to be called when this one is looked at again.
    pub fn look_around(self) {
        if (self.assessments.outside.has_crashed)() {
            return;
        }
        self.accept_erasure();
        if self.saving.with(Storage::is_emptied) {
            return self.save_again();
        }
        self.preferences.catch_up();
        self.assessments.look_elsewhere();
        self.look_at_belongings();
        self.workshops.catch_up(None);
    }

    /// Takes over authors' files and the calculators' sheets.
    fn look_at_belongings(self) {
        let (own, tools) = (self.own_files, self.tools);
        let has_own = self.saving.with(Storage::has_own_changed_elsewhere);
        let has_sheets = tools.is_changed_elsewhere();
        if has_own || has_sheets {
            let read = move |reader: Option<Reader>| {
                let Some(reader) = reader else { return };
                if has_own {
                    (reader.own)(own);
                }
                if has_sheets {
                    (reader.sheets)(tools);
                }
            };
            (self.assessments.outside.read)(Box::new(read));
        }
    }

    /// Forgets everything here, for a person has erased it in another tab.
    fn accept_erasure(self) {
        if self.saving.with(Storage::is_erased_elsewhere) {
            self.saving.with(Storage::accept_erasure);
            self.forget();
            self.notices.say(words::first::shell_erased());
        }
    }

    /// Forgets everything here.
    pub(super) fn forget(self) {
        self.assessments.forget();
        self.own_files.forget();
        self.tools.forget();
        self.workshops.forget();
        self.joins.forget();
        self.preferences.forget();
        self.saving.forget();
    }

    /// Something other than Waymark has emptied the storage: what is here is saved again.
    ///
    /// Every tab says so, also one that finds that another was faster: a person looks at one of them.
    fn save_again(self) {
        self.assessments.save_again();
        self.own_files.save_again();
        self.tools.save_again();
        self.workshops.save_again();
        self.joins.save_again();
        // A preference that is not kept is chosen again; nothing is lost.
        let _ = self.preferences.save();
        let has_none = self.assessments.all.with_untracked(SortedMap::is_empty);
        if !has_none || !self.own_files.list().is_empty() {
            self.notices.say(words::first::shell_saved_again());
        }
    }
}

impl Assessments {
    /// Takes over what other tabs have changed, if anything.
    fn look_elsewhere(self) {
        let changed = self.saving.with(Storage::changed_elsewhere);
        let is_changed = changed.is_ok_and(|changed| !changed.is_empty());
        if is_changed || self.has_clashes_now() {
            self.read_elsewhere();
        }
    }

    /// Saves what is here and not in storage.
    fn save_again(self) {
        let ids = self
            .all
            .with_untracked(|all| all.keys().cloned().collect::<Vec<_>>());
        for id in ids {
            if self.saving.with(|storage| storage.is_missing(&id)) {
                self.leave_unsaved(&id);
            }
        }
        self.flush();
    }

    /// Takes over what other tabs have changed, together with what has changed here.
    fn catch_up(self) {
        let Ok(changed) = self.saving.with(Storage::changed_elsewhere) else {
            return;
        };
        for id in &changed {
            self.catch_up_with(id);
        }
        // What the other tab has taken back is no clash any more.
        let clashing = self
            .clashes
            .with_untracked(|clashes| clashes.keys().cloned().collect::<Vec<_>>());
        for id in clashing.iter().filter(|id| !changed.contains(id)) {
            self.settle(id);
            self.leave_unsaved(id);
        }
        let outcome = self.save_all();
        self.report(outcome);
    }

    /// The same for one assessment; nothing is written.
    pub(super) fn catch_up_with(self, id: &AssessmentId) {
        let kept = self.saving.with(|storage| storage.theirs(id));
        let Ok(theirs) = kept else { return };
        let base = self.saving.with(|storage| storage.last_seen(id));
        let mine = self.here(id).filter(|mine| {
            let is_unsaved = self.unsaved.with_value(|unsaved| unsaved.contains(id));
            is_unsaved && !base.as_ref().is_some_and(|base| says_the_same(base, mine))
        });
        match (theirs, mine) {
            (Theirs::Unreadable(found), _) => self.cannot_read(id, found),
            (theirs, None) => self.take(id, &theirs),
            (theirs @ Theirs::Gone, Some(_)) => {
                // Whoever had not seen it either has brought it back.
                match base {
                    Some(_) => self.clash(id, Clash::Deleted),
                    None => self.saving.with(|storage| storage.accept(id, &theirs)),
                }
            }
            (theirs @ Theirs::Here(..), Some(mine)) => self.merge(id, base, &mine, theirs),
        }
    }

    /// Takes what another tab has made of an assessment in which nothing has changed here.
    pub(super) fn take(self, id: &AssessmentId, theirs: &Theirs) {
        self.saving.with(|storage| storage.accept(id, theirs));
        let here = self.here(id);
        self.settle(id);
        match theirs {
            Theirs::Here(assessment, ..) => {
                let mut assessment = assessment.clone();
                if let Some(here) = here {
                    assessment.position = here.position;
                }
                self.all
                    .update(|all| drop(all.insert(id.clone(), *assessment)));
            }
            _ => {
                if let Some(removed) = self.take_away(id) {
                    self.deleted_elsewhere(removed);
                }
            }
        }
    }

    /// Says that an assessment was deleted in another tab, with a way back.
    fn deleted_elsewhere(self, removed: Assessment) {
        let words = words::first::shell_deleted_elsewhere(&home::name(&removed));
        let back = move || self.insert(removed.clone());
        self.notices.say_with_undo(words, back);
    }

    fn merge(self, id: &AssessmentId, base: Option<Assessment>, mine: &Assessment, theirs: Theirs) {
        let Theirs::Here(other, ..) = &theirs else {
            return;
        };
        let base = base.unwrap_or_else(|| Assessment::new(id.clone()));
        let both = merged(&base, mine, other);
        if !both.conflicts.is_empty() {
            let base = Box::new(base);
            return self.clash(id, Clash::Both { base, theirs });
        }
        self.saving.with(|storage| storage.accept(id, &theirs));
        self.settle(id);
        if says_the_same(&both.assessment, other) {
            return self.take(id, &theirs);
        }
        self.remember_both(id, other);
        self.put(both.assessment);
        self.notices.say(words::first::shell_merged());
    }

    /// Puts an assessment in the place of the one here, to be saved with the next.
    pub(super) fn put(self, assessment: Assessment) {
        let id = assessment.id.clone();
        self.leave_unsaved(&id);
        self.all.update(|all| drop(all.insert(id, assessment)));
    }

    fn clash(self, id: &AssessmentId, clash: Clash) {
        self.clashes
            .update(|clashes| drop(clashes.insert(id.clone(), clash)));
    }

    /// What another tab, or another program, has written in the place of an assessment cannot be read.
    fn cannot_read(self, id: &AssessmentId, found: Unreadable) {
        let is_here = self.here(id).is_some();
        if let OpenError::Newer(_) = found.reason {
            if is_here {
                self.clash(id, Clash::Newer);
            }
            self.saving.found(found);
            return;
        }
        // What is not here the next start moves aside.
        let is_safe = is_here
            && self
                .saving
                .with(|storage| storage.move_aside(&found.id, &found.text))
                .is_ok();
        if is_safe {
            let theirs = Theirs::Unreadable(found.clone());
            self.saving.with(|storage| storage.accept(id, &theirs));
            self.leave_unsaved(id);
        }
        self.saving.found(found);
    }
}

/// Whether two versions differ only in when they were saved and where the person was.
pub(super) fn says_the_same(here: &Assessment, other: &Assessment) -> bool {
    let mut other = other.clone();
    other.revision = here.revision;
    other.updated.clone_from(&here.updated);
    other.position.clone_from(&here.position);
    *here == other
}
