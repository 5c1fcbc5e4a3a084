//! Where the keyboard goes once the page shows what has changed.
//!
//! Frames take their time on a slow device. Whoever has gone on by then, to a field, a button or a menu, stays there:
//! taking the keyboard away from them would lose what they type.

use leptos::prelude::*;

use crate::browser::focus;

/// Moves the keyboard to the first element that matches with the next frame, unless a person has moved it by then.
pub(crate) fn focus_soon(selector: impl Into<String>) {
    focus_after(1, selector.into());
}

/// Moves the keyboard to the first element that matches, once the page shows what has just changed, unless a person
/// has moved it by then.
pub(crate) fn focus_once_shown(selector: impl Into<String>) {
    focus_after(2, selector.into());
}

/// The same for what a page's own heading comes before, which has the keyboard once it is shown.
pub(crate) fn focus_after_heading(selector: impl Into<String>) {
    focus_after(3, selector.into());
}

/// Moves the keyboard as `act` does, once the page shows what has just changed, unless a person has moved it by then.
pub(crate) fn move_once_shown(act: impl FnOnce() + 'static) {
    move_after(2, Box::new(act));
}

fn focus_after(frames: u8, selector: String) {
    move_after(frames, Box::new(move || focus::on(&selector)));
}

fn move_after(frames: u8, act: Box<dyn FnOnce()>) {
    let before = focus::place();
    after_frames(
        frames,
        Box::new(move || {
            if focus::is_left_alone(before.as_ref()) {
                act();
            }
        }),
    );
}

fn after_frames(frames: u8, act: Box<dyn FnOnce()>) {
    match frames.checked_sub(1) {
        Some(rest) => request_animation_frame(move || after_frames(rest, act)),
        None => act(),
    }
}
