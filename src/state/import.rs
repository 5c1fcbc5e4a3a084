//! What an opened document would bring.

use reactive_graph::prelude::*;

use super::Handles;
use crate::assessment::Assessment;
use crate::calculator::{SheetKind, Sheets};
use crate::exchange::{Mapping, OpenError, open_everything};
use crate::questionnaire::OwnFile;

/// What an import would change, or has changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// Assessments that are not here yet.
    pub new: Vec<Assessment>,
    /// Assessments that are here with other contents: the one here, and the one in the file.
    pub changed: Vec<(Assessment, Assessment)>,
    /// Assessments that are here exactly as in the file.
    pub same: usize,
    /// Questionnaires of somebody's own that come along and are not here yet.
    pub own_new: Vec<OwnFile>,
    /// Those that are here with another text: the one here, and the one in the file.
    pub own_changed: Vec<(OwnFile, OwnFile)>,
    /// The calculators' sheets of the file.
    pub sheets: Sheets,
    /// Its sheets that are empty here.
    pub sheets_new: Vec<SheetKind>,
    /// Its sheets that are here with other contents.
    pub sheets_changed: Vec<SheetKind>,
    /// Why its sheets cannot be read, if they cannot.
    pub sheets_unreadable: Option<OpenError>,
    /// What was chosen for event files of which nothing is chosen here.
    pub mappings: Vec<Mapping>,
    /// Why none of these choices can be read, if they cannot.
    pub mappings_unreadable: Option<OpenError>,
}

impl Handles {
    /// Reads a document, or the calculators' sheets alone, and tells what importing it would change;
    /// nothing is changed yet.
    ///
    /// # Errors
    /// When the file is not a document that this Waymark can read.
    pub fn preview_import(self, bytes: &[u8]) -> Result<Imported, OpenError> {
        let (opened, belongings) = open_everything(bytes)?;
        let here = self.tools.snapshot();
        let filled = SheetKind::ALL.into_iter().filter(|kind| {
            belongings.sheets.is_filled(*kind) && !belongings.sheets.has_same(*kind, &here)
        });
        let (sheets_changed, sheets_new) = filled.partition(|kind| here.is_filled(*kind));
        let mut imported = Imported {
            new: Vec::new(),
            changed: Vec::new(),
            same: 0,
            own_new: Vec::new(),
            own_changed: Vec::new(),
            sheets: belongings.sheets,
            sheets_new,
            sheets_changed,
            sheets_unreadable: belongings.unreadable_sheets,
            mappings: self.mappings.missing(belongings.mappings),
            mappings_unreadable: belongings.unreadable_mappings,
        };
        let own = self.own_files.list();
        for file in opened.questionnaires {
            match own.iter().find(|here| here.id == file.id) {
                None => imported.own_new.push(file),
                Some(here) if here.text == file.text => {}
                Some(here) => imported.own_changed.push((here.clone(), file)),
            }
        }
        for assessment in opened.assessments {
            let here = self.assessments.all;
            match here.with_untracked(|all| all.get(&assessment.id).cloned()) {
                None => imported.new.push(assessment),
                Some(here) if says_the_same(&here, &assessment) => imported.same += 1,
                Some(here) => imported.changed.push((here, assessment)),
            }
        }
        Ok(imported)
    }
}

/// Whether two versions differ only in when they were saved and where the person was.
fn says_the_same(here: &Assessment, other: &Assessment) -> bool {
    let mut other = other.clone();
    other.revision = here.revision;
    other.updated.clone_from(&here.updated);
    other.position.clone_from(&here.position);
    *here == other
}
