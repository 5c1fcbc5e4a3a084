//! What single keys mean while a question is on screen.

use leptos::ev::KeyboardEvent;

use crate::assessment::Answer;
use crate::browser::focus;
use crate::questionnaire::Level;
use crate::ui::shortcut::{BACK, DONT_KNOW, NEXT};

/// What a key asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Answer(Answer),
    Next,
    Back,
}

/// The meaning of a key; nothing while a text is written, a dialog is open, or a modifier is held.
pub(super) fn meaning(event: &KeyboardEvent, top: Level) -> Option<Meaning> {
    let is_modified = event.ctrl_key() || event.meta_key() || event.alt_key();
    if is_modified || focus::is_in_text_field() || focus::is_in_dialog() {
        return None;
    }
    match event.key().to_ascii_uppercase().as_str() {
        NEXT => Some(Meaning::Next),
        BACK => Some(Meaning::Back),
        DONT_KNOW => Some(Meaning::Answer(Answer::DontKnow)),
        digit => {
            let level: Level = digit.parse().ok()?;
            (1..=top)
                .contains(&level)
                .then_some(Meaning::Answer(Answer::Level(level)))
        }
    }
}
