//! What a person chose where a file and this browser differ.

use super::Imported;

/// What to do with an assessment that is here with other contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// Leave the one here as it is.
    Keep,
    /// Put the file's in its place.
    Replace,
    /// Add the file's beside it, as a copy with a name and an id of its own.
    Both,
}

/// What a person chose where the file and this browser differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// For each assessment of [`Imported::changed`].
    pub resolutions: Vec<Resolution>,
    /// For each of [`Imported::own_changed`], whether the file's takes the place of the one here.
    pub own_replaced: Vec<bool>,
    /// Whether the file's sheets take the place of those here.
    pub sheets_replaced: bool,
    /// Whether the file's preferences take the place of those here.
    pub preferences_taken: bool,
}

impl Choices {
    /// The choices before a person has made any: what is here stays, and gaps are filled.
    pub fn of(imported: &Imported) -> Self {
        Self {
            resolutions: vec![Resolution::Keep; imported.changed.len()],
            own_replaced: vec![false; imported.own_changed.len()],
            sheets_replaced: false,
            preferences_taken: imported.preferences_new,
        }
    }
}
