//! The calculators' sheets, kept in this browser.

use reactive_graph::owner::StoredValue;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::once::Once;
use super::{Handles, Saving};
use crate::calculator::Sheets;
use crate::exchange::{open_sheets, write_sheets};
use crate::storage::{Storage, StorageError};

/// A handle to the sheets.
///
/// They are read when a page first asks for them, so that the code that reads them is no part of
/// what the first question waits for (`ui::late`), and outlive the page that asks.
#[derive(Clone, Copy, Debug)]
pub struct Tools {
    saving: Saving,
    desk: Once<Desk>,
    /// The sheets, where the browser does not keep them.
    unsaved: StoredValue<Option<String>>,
}

#[derive(Clone, Copy, Debug)]
struct Desk {
    sheets: RwSignal<Sheets>,
    /// Whether what is kept is what is here.
    standing: RwSignal<Standing>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// It is, or another tab has changed it.
    Kept,
    /// It cannot be read, and is moved aside before anything is written over it.
    Unreadable,
    /// The last save failed.
    Unsaved,
}

impl Tools {
    pub(super) fn new(saving: Saving) -> Self {
        Self {
            saving,
            desk: Once::new(),
            unsaved: StoredValue::new(None),
        }
    }

    /// The handle.
    pub fn expect() -> Self {
        Handles::expect().tools
    }

    /// The sheets as they were last written, whether or not the browser kept them.
    pub(super) fn text(self) -> Option<String> {
        let unsaved = self.unsaved.get_value();
        unsaved.or_else(|| self.saving.with(Storage::sheets))
    }

    /// A part of the sheets, copied out.
    pub fn read<T>(self, read: impl FnOnce(&Sheets) -> T) -> T {
        self.desk().sheets.with(read)
    }

    /// The sheets as they are, without following their changes.
    pub fn snapshot(self) -> Sheets {
        self.desk().sheets.get_untracked()
    }

    /// Whether what this browser kept cannot be read.
    pub fn is_unreadable(self) -> bool {
        self.desk().standing.get() == Standing::Unreadable
    }

    /// Changes the sheets and saves them.
    pub fn change(self, change: impl FnOnce(&mut Sheets)) {
        let desk = self.desk();
        let before = self.snapshot();
        let mut after = before.clone();
        change(&mut after);
        if desk.standing.get_untracked() == Standing::Kept
            && let Some(stored) = self.stored().and_then(Result::ok)
        {
            after = after.beside(&before, &stored);
        }
        desk.sheets.set(after);
        self.save(desk);
    }

    /// Forgets every sheet, for a browser that has just been erased.
    pub fn forget(self) {
        if let Some(desk) = self.desk.get() {
            desk.sheets.set(Sheets::default());
            desk.standing.set(Standing::Kept);
        }
        self.unsaved.set_value(None);
    }

    fn desk(self) -> Desk {
        self.desk.get_or_make(|| {
            let (sheets, standing) = match self.stored() {
                Some(Ok(sheets)) => (sheets, Standing::Kept),
                Some(Err(())) => (Sheets::default(), Standing::Unreadable),
                None => (Sheets::default(), Standing::Kept),
            };
            Desk {
                sheets: RwSignal::new(sheets),
                standing: RwSignal::new(standing),
            }
        })
    }

    fn stored(self) -> Option<Result<Sheets, ()>> {
        let text = self.saving.with(Storage::sheets)?;
        Some(open_sheets(&text).map_err(|_| ()))
    }

    fn save(self, desk: Desk) {
        let text = write_sheets(&desk.sheets.get_untracked());
        let is_unreadable = desk.standing.get_untracked() == Standing::Unreadable;
        let outcome = self.saving.with(|storage| {
            if is_unreadable {
                storage.move_sheets_aside()?;
            }
            storage.save_sheets(&text)
        });
        let unsaved = outcome.is_err().then_some(text);
        self.unsaved.set_value(unsaved);
        self.report(desk, outcome);
    }

    /// Says how saving went. A success takes back only the failure that a sheet had.
    fn report(self, desk: Desk, outcome: Result<(), StorageError>) {
        match outcome {
            Ok(()) => {
                if desk.standing.get_untracked() == Standing::Unsaved {
                    self.saving.settle();
                }
                desk.standing.set(Standing::Kept);
            }
            Err(error) => {
                if desk.standing.get_untracked() != Standing::Unreadable {
                    desk.standing.set(Standing::Unsaved);
                }
                self.saving.fail(error);
            }
        }
    }
}
