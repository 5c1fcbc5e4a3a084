//! A copy of everything that a person entered, to keep.

use crate::browser::{clock, files};
use crate::state::{Notices, Workspace};
use crate::words;

/// Downloads everything that a person entered as one document.
pub(crate) fn save_copy_of_all(workspace: Workspace) {
    let text = workspace.copy_of_everything();
    let day = clock::today()
        .map(|day| day.to_string())
        .unwrap_or_default();
    if files::save_text(&format!("waymark-{day}.json"), "application/json", &text).is_err() {
        Notices::expect().say(words::first::shell_not_saved());
    }
}
