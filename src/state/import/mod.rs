//! An opened document: what it would bring, what a person takes of it, and the way back.

mod taken;

pub use taken::Taken;

use reactive_graph::graph::untrack;
use reactive_graph::prelude::*;

use super::tabs::says_the_same;
use super::{Handles, Unkept};
use crate::assessment::{Assessment, UnknownFields};
use crate::calculator::{SheetKind, Sheets};
use crate::exchange::{Aside, LeftOut, Mapping, OpenError, open_everything};
use crate::questionnaire::OwnFile;
use crate::storage::{Change, StorageError};
use crate::workshop::SessionId;

/// What an import would change.
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
    /// Preferences that say something else than those here.
    pub preferences: Option<String>,
    /// Whether none were chosen here.
    pub preferences_new: bool,
    /// The workshops that are not here yet, by their ids, as they are written.
    pub workshops: Vec<(String, String)>,
    /// What was answered in workshops of which nothing is answered here, by their ids, as it is written.
    pub joined: Vec<(String, String)>,
    /// How many workshops of the file are here. They stay as they are here.
    pub workshops_here: usize,
    /// What could not be read elsewhere, cannot here, and is not here yet.
    pub aside: Vec<Aside>,
    /// What a later version wrote beside its assessments, which is kept with the first that is taken.
    pub beside: UnknownFields,
    /// What else does not come along.
    pub left_out: Vec<LeftOut>,
}

impl Imported {
    /// Whether there is nothing to take.
    pub fn is_nothing(&self) -> bool {
        self.new.is_empty()
            && self.changed.is_empty()
            && self.own_new.is_empty()
            && self.own_changed.is_empty()
            && self.sheets_new.is_empty()
            && self.sheets_changed.is_empty()
            && self.mappings.is_empty()
            && self.preferences.is_none()
            && self.workshops.is_empty()
            && self.joined.is_empty()
            && self.aside.is_empty()
    }

    /// Whether something of the file is here already, just as it is in the file.
    pub fn is_partly_here(&self) -> bool {
        let mut sheets = SheetKind::ALL.into_iter();
        self.same > 0 || self.workshops_here > 0 || sheets.any(|kind| self.sheets.is_filled(kind))
    }

    /// Whether an assessment of the file asks a questionnaire that is new and comes along.
    pub fn asks_what_it_brings(&self) -> bool {
        let changed = self.changed.iter().map(|(_, file)| file);
        let mut asked = self
            .new
            .iter()
            .chain(changed)
            .flat_map(|it| &it.questionnaires);
        asked.any(|asked| self.own_new.iter().any(|file| file.id == asked.id))
    }

    /// Every questionnaire file that comes along, new or in another version.
    pub fn own_files(&self) -> Vec<OwnFile> {
        let changed = self.own_changed.iter().map(|(_, file)| file);
        self.own_new.iter().chain(changed).cloned().collect()
    }

    /// The questionnaire files to keep, as chosen.
    fn own_wanted(&self, choices: &Choices) -> Vec<OwnFile> {
        let chosen = self.own_changed.iter().zip(&choices.own_replaced);
        let chosen = chosen.filter(|(_, is_replaced)| **is_replaced);
        let replaced = chosen.map(|((_, file), _)| file);
        self.own_new.iter().chain(replaced).cloned().collect()
    }

    /// The sheets to take, as chosen.
    fn sheets_wanted(&self, choices: &Choices) -> Vec<SheetKind> {
        let mut wanted = self.sheets_new.clone();
        if choices.sheets_replaced {
            wanted.extend(&self.sheets_changed);
        }
        wanted
    }
}

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
        let mut mappings = self.mappings.missing(belongings.mappings);
        let mut left_out = opened.left_out;
        let room = self.mappings.room();
        if mappings.len() > room {
            left_out.push(LeftOut::Mappings(mappings.len() - room));
            mappings.truncate(room);
        }
        let preferences = belongings.preferences;
        let preferences = preferences.filter(|text| self.preferences.differ_from(text));
        let kept = self.saving.aside();
        let is_new = |aside: &Aside| kept.iter().all(|kept| kept.text != aside.text);
        let aside = belongings.aside.into_iter().filter(is_new).collect();
        let all = belongings.workshops.len();
        let mut workshops = belongings.workshops;
        workshops.retain(|(id, _)| !self.workshops.is_here(id));
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
            mappings,
            mappings_unreadable: belongings.unreadable_mappings,
            preferences_new: preferences.is_some() && self.preferences.text().is_none(),
            preferences,
            workshops_here: all - workshops.len(),
            workshops,
            joined: self.joins.missing(belongings.joined),
            aside,
            beside: opened.unknown,
            left_out,
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

    /// Takes what a file holds, as chosen.
    ///
    /// # Errors
    /// When the browser does not keep all of it; nothing has changed then.
    pub fn import(self, imported: &Imported, choices: &Choices) -> Result<Taken, StorageError> {
        // What the assessments ask comes first: without room for it, none of them is added.
        let mut taken = Taken {
            own: self.own_files.keep(&imported.own_wanted(choices))?,
            ..Taken::default()
        };
        match self.take(imported, choices, &mut taken) {
            Ok(()) => Ok(taken),
            Err(error) => {
                // There was room for what was there before.
                let _ = self.take_back(&taken);
                Err(error)
            }
        }
    }

    /// What of a file was not kept, and why.
    pub fn unkept(self, why: StorageError, imported: &Imported, choices: &Choices) -> Unkept {
        let wanted = self.assessments_wanted(imported, choices);
        let files = imported.own_files();
        self.assessments.unkept(why, &wanted, &files)
    }

    /// Takes what is chosen beside the questionnaires, and writes down what is changed by then.
    fn take(
        self,
        imported: &Imported,
        choices: &Choices,
        taken: &mut Taken,
    ) -> Result<(), StorageError> {
        let wanted = self.assessments_wanted(imported, choices).into_iter();
        let wanted: Vec<Change> = wanted.map(|it| (it.id.clone(), Some(it))).collect();
        let before = wanted.iter().map(|(id, _)| {
            let before = untrack(|| self.assessments.find(id));
            (id.clone(), before)
        });
        let before: Vec<Change> = before.collect();
        if let Some((first, _)) = wanted.first() {
            let beside = &imported.beside;
            let saving = self.assessments.saving;
            saving.with(|storage| storage.add_beside(first, beside));
            for before in before.iter().filter_map(|(_, before)| before.as_ref()) {
                saving.with(|storage| storage.remember(before));
            }
            self.assessments.change_all(wanted)?;
        }
        taken.assessments = before;
        let sheets = imported.sheets_wanted(choices);
        if !sheets.is_empty() {
            taken.sheets_before = self.tools.snapshot();
            self.take_sheets(&sheets, &imported.sheets)?;
            taken.sheets = sheets;
        }
        if !imported.mappings.is_empty() {
            self.mappings.add(&imported.mappings)?;
            taken.mappings.clone_from(&imported.mappings);
        }
        for (id, text) in &imported.workshops {
            self.workshops.keep_text(id, text)?;
            taken.workshops.push(id.clone());
        }
        for (id, text) in &imported.joined {
            self.joins.add(id, text)?;
            taken.joined.extend(id.parse::<SessionId>());
        }
        for aside in &imported.aside {
            taken.aside.push(self.saving.keep_aside(aside)?);
        }
        if let Some(preferences) = &imported.preferences
            && choices.preferences_taken
        {
            let before = self.preferences.text();
            taken.preferences_before = Some(before.unwrap_or_else(|| "{}".to_owned()));
            self.preferences.take(preferences)?;
        }
        Ok(())
    }

    /// The assessments to add or to put in the place of others, as chosen.
    fn assessments_wanted(self, imported: &Imported, choices: &Choices) -> Vec<Assessment> {
        let mut wanted: Vec<Assessment> = imported.new.iter().map(countable).collect();
        for ((here, file), resolution) in imported.changed.iter().zip(&choices.resolutions) {
            match resolution {
                Resolution::Keep => {}
                Resolution::Replace => {
                    let mut file = countable(file);
                    file.revision = file.revision.max(here.revision) + 1;
                    wanted.push(file);
                }
                Resolution::Both => wanted.push(self.assessments.copy_of(&countable(file))),
            }
        }
        for assessment in &mut wanted {
            if assessment.updated.is_empty() {
                assessment.updated = (self.assessments.outside.now)();
            }
        }
        wanted
    }

    fn take_sheets(self, kinds: &[SheetKind], from: &Sheets) -> Result<(), StorageError> {
        self.tools
            .change_kept(|sheets| kinds.iter().for_each(|kind| sheets.take(*kind, from)))
    }

    /// Puts back what was there before an import. What was changed elsewhere since then stays.
    ///
    /// # Errors
    /// When the browser does not keep something that was there before; it stays as it is now.
    pub fn take_back(self, taken: &Taken) -> Result<(), StorageError> {
        // One that fails keeps the others from nothing.
        let mut outcome = Ok(());
        if taken.has_sheets() {
            outcome = self.take_sheets(&taken.sheets, &taken.sheets_before);
        }
        for mapping in &taken.mappings {
            drop(self.mappings.forget(mapping.kind, &mapping.headers));
        }
        for id in &taken.workshops {
            self.workshops.discard(id);
        }
        for id in &taken.joined {
            self.joins.remove(*id);
        }
        for aside in &taken.aside {
            self.saving.discard(aside);
        }
        if let Some(before) = &taken.preferences_before {
            outcome = outcome.and(self.preferences.take(before));
        }
        if !taken.assessments.is_empty() {
            outcome = outcome.and(self.assessments.change_all(taken.assessments.clone()));
        }
        outcome.and(self.own_files.restore(&taken.own))
    }
}

/// An assessment of a file, with a revision that can be counted on from.
fn countable(file: &Assessment) -> Assessment {
    let mut assessment = file.clone();
    if assessment.revision > Assessment::MAX_IMPORTED_REVISION {
        assessment.revision = 0;
    }
    assessment
}
