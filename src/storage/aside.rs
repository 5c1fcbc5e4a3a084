//! What cannot be read, moved aside and never written over.

use super::{Storage, StorageError};
use crate::exchange::Aside;
use crate::exchange::key::{self, Key};

impl Storage {
    /// Keeps a copy of what cannot be read, beside whatever was moved aside before, and tells under which
    /// name.
    ///
    /// # Errors
    /// When the browser does not keep it.
    pub fn move_aside(&self, id: &str, text: &str) -> Result<String, StorageError> {
        let mut name = id.to_owned();
        while self
            .read(&Key::Unreadable(&name))
            .is_some_and(|kept| kept != text)
        {
            name.push('+');
        }
        self.put(&Key::Unreadable(&name), text)?;
        Ok(name)
    }

    /// What was moved aside, now or on an earlier visit.
    pub fn moved_aside(&self) -> Vec<Aside> {
        let names = self.names();
        let aside = |name: &String| {
            let name = key::unreadable_id(name)?;
            let text = self.read(&Key::Unreadable(&name))?;
            Some(Aside { name, text })
        };
        names.iter().filter_map(aside).collect()
    }

    /// Deletes something that could not be read, which lies aside, or where it was if there was no room for
    /// a copy.
    pub fn discard(&self, aside: &Aside) {
        for key in [Key::Unreadable(&aside.name), Key::Assessment(&aside.name)] {
            if self.read(&key).as_ref() == Some(&aside.text) {
                // What the browser does not let go is offered again at the next start.
                let _ = self.delete(&key);
                return;
            }
        }
    }

    /// Moves sheets that could not be read aside, where the list of assessments offers them for
    /// saving, and makes room for new ones.
    ///
    /// # Errors
    /// When the browser does not keep the copy; the sheets stay where they are.
    pub fn move_sheets_aside(&self) -> Result<(), StorageError> {
        match self.sheets() {
            Some(text) => self.move_aside("tools", &text).map(drop),
            None => Ok(()),
        }
    }

    /// Moves choices for event files that could not be read aside, as sheets are.
    ///
    /// # Errors
    /// When the browser does not keep the copy; the choices stay where they are.
    pub fn move_mappings_aside(&self) -> Result<(), StorageError> {
        match self.mappings() {
            Some(text) => self.move_aside("mappings", &text).map(drop),
            None => Ok(()),
        }
    }

    /// Moves preferences that could not be read aside, as sheets are.
    ///
    /// # Errors
    /// When the browser does not keep the copy; the preferences stay where they are.
    pub fn move_preferences_aside(&self) -> Result<(), StorageError> {
        match self.preferences() {
            Some(text) => self.move_aside("preferences", &text).map(drop),
            None => Ok(()),
        }
    }
}
