//! Many assessments at once: all of them, or none.

use super::{Storage, StorageError};
use crate::assessment::{Assessment, AssessmentId};
use crate::exchange::key::Key;

/// An assessment as it is to be, by its id; nothing where it is to be gone.
pub type Change = (AssessmentId, Option<Assessment>);

impl Storage {
    /// Saves and removes assessments: one read and one write for each.
    ///
    /// # Errors
    /// When the browser does not keep one of them, or another tab has changed it since; everything is as it
    /// was then.
    pub fn change_all(&self, changes: &[Change]) -> Result<(), StorageError> {
        let mut before = Vec::new();
        for (id, assessment) in changes {
            let key = Key::Assessment(id.as_str());
            before.push((key, self.seen(&key)));
            let outcome = match assessment {
                Some(assessment) => self.save(assessment),
                None => self.swap_out(&key),
            };
            if let Err(error) = outcome {
                if error == StorageError::Changed {
                    // What another tab has written there stays.
                    before.pop();
                }
                self.put_back(before);
                return Err(error);
            }
        }
        Ok(())
    }

    /// Puts back what was there, the last first: each step back leads to what there was room for a
    /// moment ago.
    fn put_back(&self, before: Vec<(Key<'_>, Option<String>)>) {
        for (key, text) in before.into_iter().rev() {
            let outcome = match &text {
                Some(text) if self.read(&key).as_ref() == Some(text) => Ok(()),
                Some(text) => self.put(&key, text),
                None => self.delete(&key),
            };
            if outcome.is_ok() {
                self.note(&key, text);
            }
        }
    }
}
