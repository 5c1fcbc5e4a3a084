//! The calculators' sheets, kept in this browser.

use reactive_graph::owner::StoredValue;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::once::Once;
use super::{Handles, Saving};
use crate::calculator::Sheets;
use crate::exchange::{OpenError, open_sheets, write_sheets};
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
    /// What was last read or written.
    seen: RwSignal<Option<String>>,
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
            seen: RwSignal::new(None),
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

    /// Whether any sheet is kept.
    pub(super) fn are_kept(self) -> bool {
        self.seen.track();
        self.saving.with(Storage::sheets).is_some()
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
        desk.sheets.set(self.changed(desk, change));
        self.save(desk);
    }

    /// Changes the sheets if the browser keeps them so.
    ///
    /// # Errors
    /// When it does not; nothing has changed then.
    pub(super) fn change_kept(self, change: impl FnOnce(&mut Sheets)) -> Result<(), StorageError> {
        let desk = self.desk();
        let after = self.changed(desk, change);
        self.put(&write_sheets(&after))?;
        desk.sheets.set(after);
        self.unsaved.set_value(None);
        self.report(desk, Ok(()));
        Ok(())
    }

    /// Whether another tab has written sheets since some were read here.
    pub(super) fn is_changed_elsewhere(self) -> bool {
        self.desk.get().is_some() && self.saving.with(Storage::sheets) != self.seen.get_untracked()
    }

    /// Takes over what another tab has written, unless what is here could not be saved.
    pub(super) fn catch_up(self) {
        if let Some(desk) = self.desk.get()
            && desk.standing.get_untracked() == Standing::Kept
        {
            match self.stored() {
                Some(Ok(sheets)) => desk.sheets.set(sheets),
                Some(Err(_)) => desk.standing.set(Standing::Unreadable),
                None => desk.sheets.set(Sheets::default()),
            }
        }
    }

    /// Saves what is here and not in storage any more.
    pub(super) fn save_again(self) {
        if let Some(text) = self.seen.get_untracked()
            && self.saving.with(Storage::sheets).is_none()
        {
            // Nothing is lost where it fails: the next change saves all sheets.
            let _ = self.saving.with(|storage| storage.save_sheets(&text));
        }
    }

    /// The sheets after a change, beside what another tab has written.
    fn changed(self, desk: Desk, change: impl FnOnce(&mut Sheets)) -> Sheets {
        let before = self.snapshot();
        let mut after = before.clone();
        change(&mut after);
        if desk.standing.get_untracked() == Standing::Kept
            && let Some(stored) = self.stored().and_then(Result::ok)
        {
            after = after.beside(&before, &stored);
        }
        after
    }

    /// Forgets every sheet, for a browser that has just been erased.
    pub fn forget(self) {
        if let Some(desk) = self.desk.get() {
            desk.sheets.set(Sheets::default());
            desk.standing.set(Standing::Kept);
        }
        self.unsaved.set_value(None);
        self.seen.set(None);
    }

    fn desk(self) -> Desk {
        self.desk.get_or_make(|| {
            let (sheets, standing) = match self.stored() {
                Some(Ok(sheets)) => (sheets, Standing::Kept),
                Some(Err(_)) => (Sheets::default(), Standing::Unreadable),
                None => (Sheets::default(), Standing::Kept),
            };
            Desk {
                sheets: RwSignal::new(sheets),
                standing: RwSignal::new(standing),
            }
        })
    }

    fn stored(self) -> Option<Result<Sheets, OpenError>> {
        let text = self.saving.with(Storage::sheets)?;
        let sheets = open_sheets(&text);
        self.seen.set(Some(text));
        Some(sheets)
    }

    fn save(self, desk: Desk) {
        let text = write_sheets(&desk.sheets.get_untracked());
        let outcome = self.put(&text);
        let unsaved = outcome.is_err().then_some(text);
        self.unsaved.set_value(unsaved);
        self.report(desk, outcome);
    }

    fn put(self, text: &str) -> Result<(), StorageError> {
        match self.stored() {
            // A newer Waymark may be open in another tab.
            Some(Err(OpenError::Newer(_))) => return Err(StorageError::Newer),
            Some(Err(_)) => self.saving.with(Storage::move_sheets_aside)?,
            Some(Ok(_)) | None => {}
        }
        self.saving.with(|storage| storage.save_sheets(text))?;
        self.seen.set(Some(text.to_owned()));
        Ok(())
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
