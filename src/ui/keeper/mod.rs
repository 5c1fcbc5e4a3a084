//! Watches over what is kept, once something is: asks the browser to keep it, and writes copies to a
//! folder of the person's. What of the past is too much goes.

mod copies;
mod folder;
mod save_copy;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::follow::follow;
use super::past;
use crate::browser::persistence;
use crate::state::{Handles, SaveState};
pub(crate) use copies::forget_folder;
pub(crate) use folder::{FolderAsleep, FolderChoice};
pub(crate) use save_copy::SaveCopy;

/// Begins to watch.
pub(super) fn begin(handles: Handles) {
    let copied = untrack(|| handles.copied());
    // Never at the start: whoever is asked must have done something that is worth it.
    let has_done = Memo::new(move |before: Option<&bool>| {
        before.copied().unwrap_or_default()
            || matches!(
                handles.saving.state(),
                SaveState::Saving | SaveState::Copying
            )
            || handles.copied() != copied
    });
    follow(move || {
        let is_saved = handles.saving.state() == SaveState::Saved;
        if has_done.get() && is_saved && handles.should_ask_for_promise() {
            spawn_local(ask_for_promise(handles));
        }
    });
    copies::begin(handles);
    past::begin(handles);
}

/// Asks the browser to keep what is here, unless it keeps it anyway.
pub(crate) async fn ask_for_promise(handles: Handles) {
    // First, so that nobody is asked twice.
    handles.note_promise(None);
    let is_given = match persistence::is_promised().await {
        Some(false) => persistence::ask().await,
        said => said,
    };
    handles.note_promise(is_given);
}
