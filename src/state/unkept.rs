//! Assessments that a person wanted to keep and the browser did not, all of them or none.

use super::Assessments;
use crate::assessment::Assessment;
use crate::exchange::{write_one, write_with};
use crate::questionnaire::OwnFile;
use crate::storage::StorageError;

/// Assessments that were not kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Unkept {
    /// Why not.
    pub why: StorageError,
    /// How many.
    pub count: usize,
    /// About how many of them there is room for, the first before the others.
    pub fit: usize,
    /// All of them with the questionnaires that they ask, as a document.
    pub document: String,
}

impl Assessments {
    pub(super) fn unkept(self, why: StorageError, all: &[Assessment], files: &[OwnFile]) -> Unkept {
        let room = self.saving.room();
        let mut free = room.all.saturating_sub(room.own + room.others);
        let fit = all.iter().take_while(|it| {
            let length = write_one(it).encode_utf16().count();
            let fits = length <= free;
            free = free.saturating_sub(length);
            fits
        });
        Unkept {
            why,
            count: all.len(),
            // One was too many at least.
            fit: fit.count().min(all.len().saturating_sub(1)),
            document: write_with(all, files),
        }
    }
}
