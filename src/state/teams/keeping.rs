//! What was brought is there on the next visit.

use std::time::Duration;

use reactive_graph::prelude::*;

use super::brought::{Brought, Held, name_of, record_of};
use super::{Record, Records, Stage, TURN, TeamsDesk, begun};
use crate::assessment::AssessmentId;

/// The record of whether this browser's own assessments are looked at, too.
const OWN: &str = "with-own";

/// Nobody waits longer for a shelf that does not answer.
const ANSWERS_WITHIN: Duration = Duration::from_secs(5);

/// What was let go, for an undo.
#[derive(Clone, Debug)]
pub struct Removed(Brought);

impl Removed {
    /// How many assessments it holds.
    pub fn count(&self) -> usize {
        self.0.assessments.len()
    }
}

impl TeamsDesk {
    /// Reads what was brought on earlier visits, in short turns.
    pub fn restore(self) {
        let number = begun(self.run);
        let then = move |records: Option<Records>| {
            if self.run.try_get_value() != Some(number) {
                return;
            }
            self.is_kept.set(records.is_some());
            let records = records.unwrap_or_else(|| Box::new(std::iter::empty()));
            let all = records.len();
            self.stage.set(Stage::Restoring(0, all));
            self.take_records(number, records, all);
        };
        (self.supplies.get_value().shelf).read(Box::new(then));
        let give_up = move || {
            let waits = self.run.try_get_value() == Some(number)
                && self.stage.get_untracked() == Stage::Restoring(0, 0);
            if waits {
                begun(self.run);
                self.is_kept.set(false);
                self.read_what_waits();
            }
        };
        (self.outside.later)(ANSWERS_WITHIN, Box::new(give_up));
    }

    fn take_records(self, number: u32, mut records: Records, all: usize) {
        let turn = self.milliseconds();
        let mut unreadable = 0;
        for record in records.by_ref() {
            if record.name == OWN {
                self.with_own.set(!record.text.is_empty());
                continue;
            }
            let read = self
                .brought
                .try_update_value(|brought| brought.take_record(&record));
            unreadable += usize::from(!matches!(read, Some(Ok(()))));
            if self.milliseconds() - turn > TURN {
                break;
            }
        }
        if unreadable > 0 {
            self.unreadable.update(|count| *count += unreadable);
        }
        if records.len() == 0 {
            self.read_what_waits();
            return self.has_changed();
        }
        self.stage.set(Stage::Restoring(all - records.len(), all));
        self.pause(self.run, number, move || {
            self.take_records(number, records, all);
        });
    }

    /// Keeps what is not kept yet.
    pub(super) fn keep_unkept(self) {
        let records = self.unkept.try_update_value(std::mem::take);
        self.keep(records.unwrap_or_default());
    }

    /// Keeps whether this browser's own assessments are looked at.
    pub(super) fn keep_choice(self) {
        let is_chosen = self.with_own.get_untracked();
        self.keep(vec![Record {
            name: OWN.to_owned(),
            text: if is_chosen { OWN } else { "" }.to_owned(),
            file: String::new(),
        }]);
    }

    fn keep(self, records: Vec<Record>) {
        if records.is_empty() {
            return;
        }
        let done = move |is_done: bool| {
            if !is_done {
                // The page may have been left.
                let _ = self.is_kept.try_set(false);
            }
        };
        (self.supplies.get_value().shelf).put(records, Box::new(done));
    }

    /// Lets all assessments go of the team for which one speaks, here and on later visits.
    pub fn remove_team(self, id: &AssessmentId) -> Removed {
        let ids: Vec<AssessmentId> = self.visits(id).iter().map(|it| it.id.clone()).collect();
        self.remove(&ids)
    }

    /// Lets everything go that was brought, the authors' files with it.
    pub fn remove_all(self) -> Removed {
        let all = self.brought.with_value(|brought| {
            let ids = brought.assessments.keys();
            ids.cloned().collect::<Vec<_>>()
        });
        let mut removed = self.remove(&all);
        let files = self
            .brought
            .try_update_value(|brought| std::mem::take(&mut brought.files));
        removed.0.files = files.unwrap_or_default();
        let records = removed.0.files.values();
        let names = records.map(|file| record_of(file, "").name);
        self.forget(names.collect());
        removed
    }

    fn remove(self, ids: &[AssessmentId]) -> Removed {
        let mut removed = Brought::default();
        self.brought.update_value(|brought| {
            for id in ids {
                if let Some(held) = brought.assessments.remove(id) {
                    removed.assessments.insert(id.clone(), held);
                }
            }
        });
        self.forget(removed.assessments.keys().map(name_of).collect());
        self.has_changed();
        Removed(removed)
    }

    /// Brings back what was let go.
    pub fn put_back(self, removed: &Removed) {
        let Removed(Brought { assessments, files }) = removed;
        let held = assessments.values().map(Held::record);
        let texts = files.values().map(|file| record_of(file, ""));
        let records = held.chain(texts).collect();
        self.brought.update_value(|brought| {
            for held in assessments.values() {
                brought.take(held.clone());
            }
            for file in files.values() {
                brought.take_file(file.clone());
            }
        });
        self.keep(records);
        self.has_changed();
    }

    fn forget(self, names: Vec<String>) {
        if names.is_empty() {
            return;
        }
        let done = move |is_done: bool| {
            if !is_done {
                let _ = self.is_kept.try_set(false);
            }
        };
        (self.supplies.get_value().shelf).remove(names, Box::new(done));
    }
}
