//! Writes a copy of everything to the folder that a person chose, after changes.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::folder::{self, Folder, Unwritten};
use crate::browser::{clock, page};
use crate::state::{Copies, Filing, Handles, SaveState};
use crate::ui::follow::follow;
use crate::words;

/// How long nothing more is changed before a copy is written.
const SETTLED: Duration = Duration::from_secs(5);
/// The least between two copies, unless the page is left.
const BETWEEN: Duration = Duration::from_secs(180);

thread_local! {
    /// What was written last, so that the same is not written again.
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
    static IS_WRITING: Cell<bool> = const { Cell::new(false) };
    /// Whether something has changed while a copy was being written.
    static IS_BEHIND: Cell<bool> = const { Cell::new(false) };
    /// Whether a copy is due at a set time.
    static IS_DUE: Cell<bool> = const { Cell::new(false) };
    /// Whether the last copy is younger than [`BETWEEN`].
    static IS_FRESH: Cell<bool> = const { Cell::new(false) };
}

/// Begins to write copies.
pub(super) fn begin(handles: Handles) {
    spawn_local(look(handles));
    follow(move || {
        if handles.saving.state() == SaveState::Saved {
            write_soon(handles);
        }
    });
    // For as long as the page is open.
    window_event_listener_untyped("visibilitychange", move |_| {
        if page::is_hidden() {
            spawn_local(write(handles));
        }
    });
}

/// Says how copies stand when the page opens.
async fn look(handles: Handles) {
    let Some(folder) = folder::chosen().await else {
        return;
    };
    let copies = if folder.is_allowed(false).await {
        Copies::Awake(folder.name(), folder.at.clone())
    } else {
        Copies::Asleep(folder.name())
    };
    handles.backups.set(copies);
    // What was copied on an earlier visit is not written again.
    if folder.at.is_some() && untrack(|| handles.changed_since_copy()) == 0 {
        LAST.set(handles.copy_of_everything());
    }
}

fn write_soon(handles: Handles) {
    if IS_DUE.replace(true) {
        return;
    }
    let wait = if IS_FRESH.get() { BETWEEN } else { SETTLED };
    let act = move || {
        IS_DUE.set(false);
        IS_FRESH.set(false);
        spawn_local(write(handles));
    };
    set_timeout(act, wait);
}

/// Lets the person choose a folder, and writes the first copy.
pub(super) async fn choose(handles: Handles) {
    match folder::choose().await {
        Ok(None) => {}
        Ok(Some(folder)) => match folder.keep().await {
            Ok(()) => {
                LAST.take();
                file(handles, folder).await;
            }
            Err(reason) => fail(handles, folder.name(), &reason),
        },
        Err(reason) => fail(handles, String::new(), &reason),
    }
}

/// Asks the person whether Waymark may go on writing to the folder.
pub(super) async fn allow(handles: Handles) {
    let Some(folder) = folder::chosen().await else {
        return;
    };
    if folder.is_allowed(true).await {
        LAST.take();
        file(handles, folder).await;
    }
}

/// Writes no more copies; what is in the folder stays.
pub(crate) async fn forget_folder(handles: Handles) {
    folder::forget().await;
    handles.backups.set(Copies::Absent);
}

/// Writes a copy, if a folder was chosen that may be written to.
async fn write(handles: Handles) {
    let Some(folder) = folder::chosen().await else {
        return;
    };
    if folder.is_allowed(false).await {
        file(handles, folder).await;
    } else {
        handles.backups.set(Copies::Asleep(folder.name()));
    }
}

/// Writes a copy, and another where something has changed meanwhile.
async fn file(handles: Handles, mut folder: Folder) {
    IS_BEHIND.set(true);
    if IS_WRITING.replace(true) {
        return;
    }
    // What is in memory after a crash is half changed.
    while IS_BEHIND.replace(false) && !page::has_crashed() {
        match write_into(handles, &mut folder).await {
            Ok(()) => {
                let copies = Copies::Awake(folder.name(), folder.at.clone());
                handles.backups.set(copies);
            }
            Err(reason) => fail(handles, folder.name(), &reason),
        }
    }
    IS_WRITING.set(false);
}

/// Writes a copy, unless there is nothing to copy, or nothing new.
async fn write_into(handles: Handles, folder: &mut Folder) -> Result<(), Unwritten> {
    let text = handles.copy_of_everything();
    let is_known = LAST.with_borrow(|last| *last == text);
    if is_known || !handles.has_something() {
        return Ok(());
    }
    let today = clock::today().ok_or(Unwritten::Refused)?;
    let filing = Filing::of(today, &folder.names().await?, &folder.written);
    // Known as Waymark's before it is there, so that none is left that nobody ever deletes.
    folder.written.clone_from(&filing.own);
    folder.keep().await?;
    folder.write(&filing.name, &text).await?;
    for name in &filing.outdated {
        // One that stays is one too many, and no loss.
        let _ = folder.remove(name).await;
    }
    handles.note_copy();
    folder.at = untrack(|| handles.copied());
    folder.keep().await?;
    LAST.set(text);
    IS_FRESH.set(true);
    Ok(())
}

fn fail(handles: Handles, name: String, reason: &Unwritten) {
    let reason = match reason {
        Unwritten::Refused => words::keeping::refused().to_owned(),
        Unwritten::Gone => words::keeping::gone().to_owned(),
        Unwritten::Full => words::keeping::full().to_owned(),
        Unwritten::Other(name) => words::keeping::unknown(name),
    };
    handles.backups.set(Copies::Failed(name, reason));
}
