//! The keys that do something while a question is on screen: the digits of its levels, and letters.
//! [`meaning`] does not compile with two meanings for one letter; whatever tells people of the keys takes
//! them from here.

use leptos::ev::KeyboardEvent;

use crate::assessment::Answer;
use crate::browser::focus;
use crate::questionnaire::Level;

/// Answers that one does not know.
pub(super) const DONT_KNOW: &str = "D";

/// Goes on to the next question.
pub(super) const NEXT: &str = "N";

/// Goes back to the question before.
pub(super) const BACK: &str = "P";

/// Keeps the answer of last time and goes on.
pub(super) const UNCHANGED: &str = "U";

/// Where a key may answer: on nothing, on the prompt, and among the answers. Anywhere else somebody is about
/// to do another thing.
const ANSWERABLE: &str = "body, main, main h1, .level-picker__radio, .answer-else input";

/// What a key asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Answer(Answer),
    Unchanged,
    Next,
    Back,
}

/// The meaning of a key; nothing while a text is written, a dialog is open, or a modifier is held.
pub(super) fn meaning(event: &KeyboardEvent) -> Option<Meaning> {
    let is_modified = event.ctrl_key() || event.meta_key() || event.alt_key();
    if is_modified || focus::is_in_text_field() || focus::is_in_dialog() {
        return None;
    }
    let answer = match event.key().to_ascii_uppercase().as_str() {
        NEXT => return Some(Meaning::Next),
        BACK => return Some(Meaning::Back),
        UNCHANGED => Meaning::Unchanged,
        DONT_KNOW => Meaning::Answer(Answer::DontKnow),
        digit => {
            let level: Level = digit.parse().ok()?;
            (level > 0).then_some(Meaning::Answer(Answer::Level(level)))?
        }
    };
    focus::is_on(ANSWERABLE).then_some(answer)
}
