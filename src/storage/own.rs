//! The questionnaire files that a person has brought.
//!
//! Each is a document under a key of its own, written whole or not at all. The keys are the list:
//! no other can disagree with what is there.

use super::{Storage, StorageError};
use crate::exchange;
use crate::exchange::key::{self, Key};
use crate::ordered::sorted_by;
use crate::questionnaire::{OwnFile, QuestionnaireId};

/// What the name of a file that was moved aside begins with.
const ASIDE: &str = "questionnaire-";

impl Storage {
    /// Reads every file, by id. What is no document is moved aside, where the list of assessments
    /// offers it for saving. Whether the text is a valid questionnaire is not looked at here.
    pub(super) fn load_own(&self) -> Vec<OwnFile> {
        self.bring_back_own();
        let names = self.names();
        let ids = names.iter().filter_map(|name| key::questionnaire_id(name));
        let ids = sorted_by(ids, Ord::cmp);
        ids.iter().filter_map(|id| self.read_own(id)).collect()
    }

    fn read_own(&self, id: &str) -> Option<OwnFile> {
        let key = Key::Questionnaire(id);
        let text = self.read(&key)?;
        let file = file_in(&text);
        // Only when the copy is safe is the original's key free again.
        if file.is_none() && self.move_aside(&format!("{ASIDE}{id}"), &text).is_ok() {
            self.delete(&key);
        }
        file
    }

    /// Puts back what an older Waymark could not read and this one can.
    fn bring_back_own(&self) {
        for (name, text) in self.moved_aside() {
            let Some(file) = file_in(&text).filter(|_| name.starts_with(ASIDE)) else {
                continue;
            };
            let is_free = self.read(&Key::Questionnaire(file.id.as_str())).is_none();
            if is_free && self.save_own(&file).is_ok() {
                self.delete(&Key::Unreadable(&name));
            }
        }
    }

    /// Saves a file in place of the one of its id.
    ///
    /// # Errors
    /// When the browser keeps less than was written; the file saved before stays as it was.
    pub fn save_own(&self, file: &OwnFile) -> Result<(), StorageError> {
        let key = Key::Questionnaire(file.id.as_str());
        self.put(&key, &exchange::write_own_file(file))
    }

    /// Forgets a file.
    pub fn remove_own(&self, id: &QuestionnaireId) {
        self.delete(&Key::Questionnaire(id.as_str()));
    }
}

/// The one file of a kept document.
fn file_in(text: &str) -> Option<OwnFile> {
    let opened = exchange::open_text(text).ok()?;
    opened.questionnaires.into_iter().next()
}
