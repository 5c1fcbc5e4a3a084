//! Which file is used for what, with which columns and words; what a person chooses is remembered.

use reactive_graph::graph::untrack;
use reactive_graph::prelude::*;

use super::{Days, EventDesk, FileId, Glimpse};
use crate::delivery::events::{
    Columns, Field, FileKind, Meanings, Preset, guess, kind_by_name, recognise,
};
use crate::exchange::Mapping;
use crate::ordered::SortedMap;

/// What a file is used for.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    /// The file.
    pub file: FileId,
    /// Which column holds which field.
    pub columns: Columns,
    /// Whether the columns and words are those of an earlier visit.
    pub is_remembered: bool,
}

impl EventDesk {
    /// Uses another file as a kind, or none, and reads it.
    pub fn use_as(self, kind: FileKind, file: Option<FileId>) {
        self.set_role(kind, file);
        self.read();
    }

    /// Takes a file off the desk.
    pub fn remove(self, file: FileId) {
        self.take_off(file);
        self.read();
    }

    /// Takes a column for a field, or none, and reads the file anew.
    pub fn set_column(self, kind: FileKind, field: Field, header: Option<String>) {
        self.change_columns(kind, |columns| {
            match header {
                Some(header) => columns.insert(field, header),
                None => columns.remove(&field),
            };
        });
    }

    /// Takes the columns and words of a ready-made mapping, and reads the file anew.
    pub fn set_preset(self, kind: FileKind, preset: Preset) {
        let Some(glimpse) = untrack(|| self.glimpse(kind)) else {
            return;
        };
        self.take_meanings(kind, preset.meanings());
        self.change_columns(kind, |columns| {
            *columns = preset.columns(kind, &glimpse.headers);
        });
    }

    /// Forgets what was chosen for files with the columns of a kind's file, guesses again, and hands what was
    /// chosen back for an undo.
    pub fn forget(self, kind: FileKind) -> Option<Mapping> {
        let (file, glimpse) = untrack(|| Some((self.file_of(kind)?, self.glimpse(kind)?)))?;
        let forgotten = self.mappings.forget(kind, &glimpse.headers);
        self.use_as(kind, Some(file));
        forgotten
    }

    /// Takes up what is remembered for the columns of a kind's file.
    pub fn take_up(self, kind: FileKind) {
        let file = untrack(|| self.file_of(kind));
        self.use_as(kind, file);
    }

    /// Uses a file for what its columns say that it holds; one whose columns say nothing has no use
    /// until a person gives it one.
    pub(super) fn assign(self, file: FileId, glimpse: &Glimpse) {
        let headers = &glimpse.headers;
        let remembered = FileKind::ALL
            .into_iter()
            .filter(|kind| self.mappings.find(*kind, headers).is_some());
        let mut kinds: Vec<FileKind> = remembered.collect();
        if kinds.is_empty() {
            let has = |kind: &FileKind| untrack(|| self.file_of(*kind)).is_some();
            let mut recognised = recognise(headers).into_iter().map(|(kind, _)| kind);
            kinds.extend(recognised.next().or_else(|| kind_by_name(headers)));
            // What a file holds besides does not push another file aside.
            kinds.extend(recognised.filter(|kind| !has(kind)));
        }
        for kind in kinds {
            let before = untrack(|| self.file_of(kind));
            self.set_role(kind, Some(file));
            if let Some(before) = before {
                self.drop_unused(before);
            }
        }
    }

    /// Keeps what is chosen for files like a kind's.
    pub(super) fn remember(self, kind: FileKind) {
        let (Some(role), Some(glimpse)) = untrack(|| (self.role(kind), self.glimpse(kind))) else {
            return;
        };
        self.mappings.remember(Mapping {
            kind,
            headers: glimpse.headers,
            columns: role.columns,
            meanings: self.meanings.get_untracked(),
            zone: self.zone.get_untracked(),
        });
    }

    fn set_role(self, kind: FileKind, file: Option<FileId>) {
        self.outdate(kind);
        let glimpse = self.given.with_untracked(|given| {
            let given = given.iter().find(|given| Some(given.id) == file)?;
            given.glimpse.clone().ok()
        });
        let (Some(file), Some(glimpse)) = (file, glimpse) else {
            self.roles.update(|roles| {
                roles.remove(&kind);
            });
            return;
        };
        let remembered = self.mappings.find(kind, &glimpse.headers);
        let is_remembered = remembered.is_some();
        let (columns, meanings) = if let Some(mapping) = remembered {
            if !mapping.zone.is_empty() {
                self.zone.set(mapping.zone);
            }
            (mapping.columns, mapping.meanings)
        } else {
            let (preset, columns) = guess(kind, &glimpse.headers);
            (columns, preset.map(Preset::meanings).unwrap_or_default())
        };
        self.take_meanings(kind, meanings);
        let role = Role {
            file,
            columns,
            is_remembered,
        };
        self.roles.update(|roles| {
            roles.insert(kind, role);
        });
        if kind == FileKind::Deployments {
            self.has_service.set_value(false);
            self.days.set(Days::default());
        }
    }

    fn take_off(self, file: FileId) {
        for kind in FileKind::ALL {
            if untrack(|| self.file_of(kind)) == Some(file) {
                self.set_role(kind, None);
            }
        }
        self.given
            .update(|given| given.retain(|given| given.id != file));
        self.let_go(file);
    }

    fn drop_unused(self, file: FileId) {
        let is_used =
            |roles: &SortedMap<FileKind, Role>| roles.values().any(|role| role.file == file);
        if !self.roles.with_untracked(is_used) {
            self.take_off(file);
        }
    }

    fn change_columns(self, kind: FileKind, change: impl FnOnce(&mut Columns)) {
        self.roles.update(|roles| {
            if let Some(role) = roles.get_mut(&kind) {
                change(&mut role.columns);
            }
        });
        self.outdate(kind);
        self.remember(kind);
        self.read();
    }

    fn outdate(self, kind: FileKind) {
        self.stale.update_value(|stale| {
            stale.insert(kind);
        });
        let has_records = self
            .history
            .with_untracked(|history| history.facts(kind).is_some());
        if has_records {
            self.history.update(|history| history.remove(kind));
        }
    }

    /// Each kind's file decides on its own words only.
    fn take_meanings(self, kind: FileKind, from: Meanings) {
        self.meanings.update(|meanings| match kind {
            FileKind::Deployments => meanings.take_deployments(from),
            FileKind::Incidents => meanings.take_incidents(from),
            FileKind::Changes => {}
        });
    }
}
