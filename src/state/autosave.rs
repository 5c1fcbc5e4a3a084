//! The only writer of assessments to storage.

use std::time::Duration;

use reactive_graph::prelude::*;

use super::Assessments;

/// How long after the last change the save begins: long enough to gather the letters of a note.
const DEBOUNCE: Duration = Duration::from_millis(400);

impl Assessments {
    /// Saves once nothing has changed for a while.
    pub(super) fn save_soon(self) {
        self.changes.update_value(|changes| *changes += 1);
        let now = self.changes.get_value();
        let save = move || {
            if self.changes.try_get_value() == Some(now) {
                self.flush();
            }
        };
        (self.outside.later)(DEBOUNCE, Box::new(save));
    }

    /// Saves everything that has changed; also to be called when the page is hidden or left.
    pub fn flush(self) {
        // Storage refuses after a crash; not even what is in memory may be looked at then.
        if (self.outside.has_crashed)() {
            return;
        }
        let Some(unsaved) = self.unsaved.try_get_value() else {
            return;
        };
        if unsaved.is_empty() {
            return;
        }
        let mut failed = None;
        for id in unsaved {
            let assessment = self.all.with_untracked(|all| all.get(&id).cloned());
            let outcome = assessment.map_or(Ok(()), |assessment| {
                self.saving.with(|storage| storage.save(&assessment))
            });
            match outcome {
                Ok(()) => self.unsaved.update_value(|unsaved| {
                    unsaved.remove(&id);
                }),
                Err(error) => failed = Some(error),
            }
        }
        match failed {
            Some(error) => self.saving.fail(error),
            None => self.saving.settle(),
        }
    }
}
