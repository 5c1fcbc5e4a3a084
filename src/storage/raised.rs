//! What is kept of an earlier schema until the present one has proved itself.

use super::{Storage, StorageError};
use crate::exchange::key::{Key, PREFIX};
use crate::exchange::{Format, name_aside, open_kept_as, open_kept_file_as};

impl Storage {
    /// Copies what is kept under a name in an earlier schema, before it is written over for the first time.
    pub(super) fn keep_earlier(&self, name: &str) -> Result<(), StorageError> {
        if !self.earlier.borrow().contains(name) {
            return Ok(());
        }
        if let (Some(text), Some(short)) = (self.place.read(name)?, name.strip_prefix(PREFIX)) {
            self.put_named(&Key::Before(short).to_string(), &text)?;
        }
        self.earlier.borrow_mut().remove(name);
        Ok(())
    }

    /// Lets go of the copies of earlier schemas whose successors can be read, puts back those whose cannot,
    /// and notes what is in an earlier schema now.
    pub(super) fn look_for_earlier(&self) {
        for name in self.names() {
            if let Some(Key::Before(short)) = Key::of(&name) {
                self.settle_earlier(&name, &format!("{PREFIX}{short}"));
            }
        }
        for name in self.names() {
            let Some(format) = self.format_of(&name) else {
                continue;
            };
            let text = self.place.read(&name);
            if text
                .ok()
                .flatten()
                .is_some_and(|text| format.is_earlier(&text))
            {
                self.earlier.borrow_mut().insert(name);
            }
        }
    }

    /// Decides about the copy under `before` of what is kept under `name`.
    fn settle_earlier(&self, before: &str, name: &str) {
        let text = match self.place.read(name) {
            Ok(Some(text)) if !self.is_readable(name, &text) => text,
            // It has proved itself, or a person has deleted it.
            Ok(_) => {
                let _ = self.delete_named(before);
                return;
            }
            Err(_) => return,
        };
        let short = name.strip_prefix(PREFIX).unwrap_or(name);
        let Ok(Some(earlier)) = self.place.read(before) else {
            return;
        };
        let is_safe = self.move_aside(&name_aside(short), &text).is_ok()
            && self.put_named(name, &earlier).is_ok();
        if is_safe {
            let _ = self.delete_named(before);
        }
    }

    /// What is kept under a name is of this kind.
    fn format_of(&self, name: &str) -> Option<&'static Format> {
        match Key::of(name)? {
            Key::Assessment(_) | Key::Questionnaire(_) => Some(self.format),
            Key::Tools => Some(&Format::SHEETS),
            Key::Mappings => Some(&Format::MAPPINGS),
            Key::Workshop(_) => Some(&Format::WORKSHOP),
            Key::Joined(_) => Some(&Format::JOINED),
            _ => None,
        }
    }

    /// Whether what is kept can be read. Sheets and choices are read by whoever shows them, who moves aside
    /// what cannot be.
    fn is_readable(&self, name: &str, text: &str) -> bool {
        match Key::of(name) {
            Some(Key::Assessment(id)) => open_kept_as(self.format, id, text).is_ok(),
            Some(Key::Questionnaire(id)) => open_kept_file_as(self.format, id, text).is_ok(),
            _ => true,
        }
    }
}
