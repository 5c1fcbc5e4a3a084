//! The calculators' sheets and the choices for event files that an opened file brings along.

use leptos::prelude::*;

use crate::calculator::{SheetKind, Sheets};
use crate::exchange::{Mapping, OpenError};
use crate::state::{Handles, Imported};
use crate::text::home;
use crate::words;

/// What comes along, and whether the file's sheets take the place of other contents here.
#[derive(Clone, Copy)]
pub(super) struct Belongings {
    sheets: StoredValue<Sheets>,
    new: StoredValue<Vec<SheetKind>>,
    changed: StoredValue<Vec<SheetKind>>,
    unreadable: StoredValue<Option<OpenError>>,
    mappings: StoredValue<Vec<Mapping>>,
    mappings_unreadable: StoredValue<Option<OpenError>>,
    replaced: RwSignal<bool>,
}

/// What was brought, and how to take it back.
#[derive(Clone, Debug, Default)]
pub(super) struct Brought {
    /// The sheets as they were, where some were written.
    before: Option<Sheets>,
    mappings: Vec<Mapping>,
}

impl Brought {
    pub(super) fn has_sheets(&self) -> bool {
        self.before.is_some()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.before.is_none() && self.mappings.is_empty()
    }

    /// Takes it back.
    pub(super) fn undo(&self, handles: Handles) {
        if let Some(before) = self.before.clone() {
            handles.tools.change(|sheets| *sheets = before);
        }
        for mapping in &self.mappings {
            handles.mappings.forget(mapping.kind, &mapping.headers);
        }
    }
}

impl Belongings {
    pub(super) fn of(imported: &Imported) -> Self {
        Self {
            sheets: StoredValue::new(imported.sheets.clone()),
            new: StoredValue::new(imported.sheets_new.clone()),
            changed: StoredValue::new(imported.sheets_changed.clone()),
            unreadable: StoredValue::new(imported.sheets_unreadable.clone()),
            mappings: StoredValue::new(imported.mappings.clone()),
            mappings_unreadable: StoredValue::new(imported.mappings_unreadable.clone()),
            replaced: RwSignal::new(false),
        }
    }

    pub(super) fn is_empty(self) -> bool {
        self.new.with_value(Vec::is_empty)
            && self.changed.with_value(Vec::is_empty)
            && self.mappings.with_value(Vec::is_empty)
    }

    /// Keeps what comes along, as chosen.
    pub(super) fn bring(self, handles: Handles) -> Brought {
        let mut wanted = self.new.get_value();
        if self.replaced.get_untracked() {
            wanted.extend(self.changed.get_value());
        }
        let before = (!wanted.is_empty()).then(|| {
            let before = handles.tools.snapshot();
            self.sheets.with_value(|file| {
                handles
                    .tools
                    .change(|sheets| wanted.iter().for_each(|kind| sheets.take(*kind, file)));
            });
            before
        });
        let mappings = self.mappings.get_value();
        for mapping in mappings.iter().rev() {
            handles.mappings.remember(mapping.clone());
        }
        Brought { before, mappings }
    }

    /// Shows what comes along.
    pub(super) fn view(self) -> impl IntoView + use<> {
        let list = |kinds: Vec<SheetKind>| {
            let rows = kinds
                .into_iter()
                .map(|kind| view! { <li>{home::sheet(kind)}</li> });
            view! { <ul>{rows.collect_view()}</ul> }
        };
        let new = self.new.get_value();
        let new = (!new.is_empty()).then(|| {
            view! {
                <h3>{words::home::import_sheets()}</h3>
                {list(new)}
            }
        });
        let changed = self.changed.get_value();
        let changed = (!changed.is_empty()).then(|| {
            view! {
                <h3>{words::home::import_sheets_changed()}</h3>
                {list(changed)}
                <fieldset class="choices">
                    <legend>{words::home::import_sheets_whose()}</legend>
                    {self.option(false, words::home::leave())}
                    {self.option(true, words::home::replace())}
                </fieldset>
            }
        });
        let unreadable = self.unreadable.get_value();
        let unreadable = unreadable
            .map(|error| view! { <p class="notice">{home::sheets_unreadable(&error)}</p> });
        let mappings = home::import_mappings(self.mappings.with_value(Vec::len));
        let mappings_unreadable = self
            .mappings_unreadable
            .get_value()
            .map(|error| view! { <p class="notice">{home::mappings_unreadable(&error)}</p> });
        view! {
            {new}
            {changed}
            {unreadable}
            {mappings.map(|mappings| view! { <p>{mappings}</p> })}
            {mappings_unreadable}
        }
    }

    fn option(self, replaces: bool, words: &'static str) -> impl IntoView + use<> {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="sheets"
                    prop:checked=move || self.replaced.get() == replaces
                    on:change=move |_| self.replaced.set(replaces)
                />
                {words}
            </label>
        }
    }
}
