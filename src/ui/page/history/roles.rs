//! Which file is used for what, with which columns and words; what a person chooses is remembered.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::desk::{Content, Days, Desk, Role};
use crate::delivery::events::{Columns, Field, FileKind, Meanings, Preset, guess, recognise};
use crate::exchange::Mapping;

impl Desk {
    /// Uses a file for what its columns say that it holds; one whose columns say nothing has no use
    /// until a person gives it one.
    pub(super) fn assign(self, id: usize, content: &Content) {
        let headers = &content.headers;
        let remembered = FileKind::ALL
            .into_iter()
            .filter(|kind| self.mappings.find(*kind, headers).is_some());
        let mut kinds: Vec<FileKind> = remembered.collect();
        let has = |kind: &FileKind| self.roles.with_untracked(|roles| roles.contains_key(kind));
        if kinds.is_empty() {
            let mut recognised = recognise(headers).into_iter().map(|(kind, _)| kind);
            kinds.extend(recognised.next());
            // What a file holds besides does not push another file aside.
            kinds.extend(recognised.filter(|kind| !has(kind)));
        }
        for kind in kinds {
            let before = self
                .roles
                .with_untracked(|roles| Some(roles.get(&kind)?.file));
            self.set_role(kind, Some(id));
            if let Some(before) = before {
                self.drop_unused(before);
            }
        }
    }

    /// Uses another file as a kind, or none.
    pub(super) fn set_role(self, kind: FileKind, file: Option<usize>) {
        self.outdate(kind);
        let content = self.given.with_untracked(|given| {
            let given = given.iter().find(|given| Some(given.id) == file)?;
            given.content.clone().ok()
        });
        let (Some(file), Some(content)) = (file, content) else {
            self.roles.update(|roles| {
                roles.remove(&kind);
            });
            return;
        };
        let remembered = self.mappings.find(kind, &content.headers);
        let is_remembered = remembered.is_some();
        let (columns, meanings) = if let Some(mapping) = remembered {
            if !mapping.zone.is_empty() {
                self.zone.set(mapping.zone);
            }
            (mapping.columns, mapping.meanings)
        } else {
            let (preset, columns) = guess(kind, &content.headers);
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

    /// Takes a file off the page.
    pub(super) fn remove(self, id: usize) {
        for kind in FileKind::ALL {
            if self
                .roles
                .with_untracked(|roles| roles.get(&kind).map(|role| role.file))
                == Some(id)
            {
                self.set_role(kind, None);
            }
        }
        self.given
            .update(|given| given.retain(|given| given.id != id));
        self.handles.update_value(|handles| {
            handles.remove(&id);
        });
    }

    fn drop_unused(self, id: usize) {
        let is_used = |roles: &BTreeMap<FileKind, Role>| roles.values().any(|role| role.file == id);
        if !self.roles.with_untracked(is_used) {
            self.remove(id);
        }
    }

    /// Takes a column for a field, or none, and reads the file anew.
    pub(super) fn set_column(self, kind: FileKind, field: Field, header: Option<String>) {
        self.change_columns(kind, |columns| {
            match header {
                Some(header) => columns.insert(field, header),
                None => columns.remove(&field),
            };
        });
    }

    /// Takes the columns and words of a ready-made mapping, and reads the file anew.
    pub(super) fn set_preset(self, kind: FileKind, preset: Preset) {
        let Some(content) = untrack(|| self.content(kind)) else {
            return;
        };
        self.take_meanings(kind, preset.meanings());
        self.change_columns(kind, |columns| {
            *columns = preset.columns(kind, &content.headers);
        });
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

    /// Changes what the words of a kind's file mean.
    pub(super) fn mean(self, kind: FileKind, change: impl FnOnce(&mut Meanings)) {
        self.meanings.update(change);
        self.remember(kind);
    }

    /// Reads clocks in another time zone.
    pub(super) fn set_zone(self, zone: String) {
        self.zone.set(zone);
        self.remember(FileKind::Deployments);
    }

    /// Forgets what was chosen for files with the columns of a kind's file, and guesses again.
    pub(super) fn forget(self, kind: FileKind) {
        let (Some(role), Some(content)) = untrack(|| (self.role(kind), self.content(kind))) else {
            return;
        };
        self.mappings.forget(kind, &content.headers);
        self.set_role(kind, Some(role.file));
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

    fn remember(self, kind: FileKind) {
        let (Some(role), Some(content)) = untrack(|| (self.role(kind), self.content(kind))) else {
            return;
        };
        self.mappings.remember(Mapping {
            kind,
            headers: content.headers,
            columns: role.columns,
            meanings: self.meanings.get_untracked(),
            zone: self.zone.get_untracked(),
        });
    }
}
