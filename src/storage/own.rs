//! The questionnaire files that a person has brought.
//!
//! Each is a document under a key of its own, written whole or not at all. The keys are the list:
//! no other can disagree with what is there.

use super::{Storage, StorageError};
use crate::exchange::key::{self, Key};
use crate::exchange::{self, Aside, OpenError};
use crate::ordered::sorted_by;
use crate::questionnaire::{OwnFile, QuestionnaireId};

/// What the name of a file that was moved aside begins with.
const ASIDE: &str = "questionnaire-";

impl Storage {
    /// Reads every file, by id. What is no document is moved aside, where the list of assessments
    /// offers it for saving. Whether the text is a valid questionnaire is not looked at here.
    pub fn load_own(&self) -> Vec<OwnFile> {
        self.bring_back_own();
        let names = self.names();
        let ids = names.iter().filter_map(|name| key::questionnaire_id(name));
        let ids = sorted_by(ids, Ord::cmp);
        ids.iter().filter_map(|id| self.read_own(id)).collect()
    }

    fn read_own(&self, id: &str) -> Option<OwnFile> {
        let key = Key::Questionnaire(id);
        let text = self.read(&key)?;
        match exchange::open_kept_file_as(self.format, id, &text) {
            Ok((file, beside)) => {
                self.note_read(&key, text, beside);
                return Some(file);
            }
            // A newer Waymark, which may be open in another tab, still reads it where it is.
            Err(OpenError::Newer(_)) => {}
            // Only when the copy is safe is the original's key free again.
            Err(_) => {
                if self.move_aside(&format!("{ASIDE}{id}"), &text).is_ok() {
                    let _ = self.delete(&key);
                }
            }
        }
        None
    }

    /// Puts back what an older Waymark could not read and this one can.
    fn bring_back_own(&self) {
        for Aside { name, text } in self.moved_aside() {
            if !name.starts_with(ASIDE) {
                continue;
            }
            let Ok(file) = exchange::open_one_file(&text) else {
                continue;
            };
            let is_free = self.read(&Key::Questionnaire(file.id.as_str())).is_none();
            if is_free && self.save_own(&file).is_ok() {
                let _ = self.delete(&Key::Unreadable(&name));
            }
        }
    }

    /// Saves a file in place of the one of its id.
    ///
    /// # Errors
    /// When the browser keeps less than was written, or another tab has written the file since; the file
    /// saved before stays as it was.
    pub fn save_own(&self, file: &OwnFile) -> Result<(), StorageError> {
        let key = Key::Questionnaire(file.id.as_str());
        let text = exchange::kept_file_text(self.format, file, &self.seen.beside(&key));
        self.swap(&key, text)
    }

    /// Takes it that a file is gone, if it is, so that it can be saved again; whether it is.
    pub fn is_own_missing(&self, id: &QuestionnaireId) -> bool {
        let key = Key::Questionnaire(id.as_str());
        let is_gone = self.look(&key) == Ok(None);
        if is_gone {
            self.note(&key, None);
        }
        is_gone
    }

    /// Forgets a file.
    ///
    /// # Errors
    /// When the browser does not let it go, or another tab has written the file since.
    pub fn remove_own(&self, id: &QuestionnaireId) -> Result<(), StorageError> {
        self.swap_out(&Key::Questionnaire(id.as_str()))
    }
}
