//! A copy of everything that a person entered, to keep.

use crate::browser::{clock, files};
use crate::state::Handles;
use crate::words;

/// Downloads everything that a person entered as one document.
pub(crate) fn save_copy_of_all(handles: Handles) {
    let text = handles.copy_of_everything();
    let day = clock::today()
        .map(|day| day.to_string())
        .unwrap_or_default();
    match files::save_text(&format!("waymark-{day}.json"), "application/json", &text) {
        Ok(()) => handles.note_copy(),
        Err(_) => handles.notices.say(words::first::shell_not_saved()),
    }
}
