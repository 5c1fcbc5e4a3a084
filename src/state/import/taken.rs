//! What an import has changed, and what was there before.

use crate::calculator::{SheetKind, Sheets};
use crate::exchange::{Aside, Mapping};
use crate::state::Before;
use crate::storage::Change;
use crate::workshop::SessionId;

/// What an import has changed, and what was there before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taken {
    pub(super) assessments: Vec<Change>,
    pub(super) own: Before,
    pub(super) sheets: Vec<SheetKind>,
    pub(super) sheets_before: Sheets,
    pub(super) mappings: Vec<Mapping>,
    /// The ids of the workshops.
    pub(super) workshops: Vec<String>,
    /// The workshops in which something was answered.
    pub(super) joined: Vec<SessionId>,
    pub(super) aside: Vec<Aside>,
    /// The preferences that were here, where others took their place.
    pub(super) preferences_before: Option<String>,
}

impl Taken {
    /// Whether nothing has changed.
    pub fn is_nothing(&self) -> bool {
        self.assessments.is_empty()
            && self.own.is_empty()
            && self.sheets.is_empty()
            && self.mappings.is_empty()
            && self.workshops.is_empty()
            && self.joined.is_empty()
            && self.aside.is_empty()
            && self.preferences_before.is_none()
    }

    /// How many things were added that nobody could read.
    pub fn aside(&self) -> usize {
        self.aside.len()
    }

    /// Whether the preferences changed.
    pub fn has_preferences(&self) -> bool {
        self.preferences_before.is_some()
    }

    /// How many choices of columns were added.
    pub fn mappings(&self) -> usize {
        self.mappings.len()
    }

    /// How many workshops were added.
    pub fn workshops(&self) -> usize {
        self.workshops.len()
    }

    /// In how many workshops answers were added.
    pub fn joined(&self) -> usize {
        self.joined.len()
    }

    /// How many assessments were added or replaced.
    pub fn assessments(&self) -> usize {
        self.assessments.len()
    }

    /// How many questionnaire files were added or replaced.
    pub fn own_files(&self) -> usize {
        self.own.len()
    }

    /// Whether sheets were written.
    pub fn has_sheets(&self) -> bool {
        !self.sheets.is_empty()
    }
}
