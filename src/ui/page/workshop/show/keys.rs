//! Single keys as slide shows have them.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::desk::Desk;
use crate::browser::focus;
use crate::state::Preferences;
use crate::ui::part::{KeyList, Shown};
use crate::ui::shortcut::{BACK, NEXT};
use crate::words::discuss as words;

/// Shows the answers to the question in focus, or hides them.
const REVEAL: &str = "R";
/// Shows all keys.
const HELP: &str = "?";
/// Where keys that also move among choices, or press what is in focus, are free to mean something else.
const FREE: &str = "body, main, main :is(h1, h2, h3)";

/// What a key asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Next,
    Back,
    Reveal,
    Help,
}

/// The meaning of a key; nothing while a text is written, a dialog is open, or a modifier is held.
fn meaning(event: &KeyboardEvent) -> Option<Meaning> {
    let is_modified = event.ctrl_key() || event.meta_key() || event.alt_key();
    if is_modified || focus::is_in_text_field() || focus::is_in_dialog() {
        return None;
    }
    match event.key().to_ascii_uppercase().as_str() {
        NEXT => Some(Meaning::Next),
        BACK => Some(Meaning::Back),
        REVEAL => Some(Meaning::Reveal),
        HELP => Some(Meaning::Help),
        _ if !focus::is_on(FREE) => None,
        "ARROWRIGHT" | " " => Some(Meaning::Next),
        "ARROWLEFT" => Some(Meaning::Back),
        _ => None,
    }
}

/// Listens to keys, and shows which there are and how to switch them off.
#[component]
pub(super) fn Keys(
    /// The step.
    desk: Desk,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let list = KeyList::new();
    let pressed = window_event_listener(leptos::ev::keydown, move |event| {
        if !preferences.has_keys_now() || event.repeat() {
            return;
        }
        let Some(meaning) = meaning(&event) else {
            return;
        };
        event.prevent_default();
        match meaning {
            Meaning::Next => desk.step(true),
            Meaning::Back => desk.step(false),
            Meaning::Reveal => desk.reveal(),
            Meaning::Help => list.open(),
        }
    });
    on_cleanup(move || pressed.remove());
    let switch = move |event| {
        // One that is not kept holds until the page is left.
        let _ = preferences.set_keys(event_target_checked(&event));
    };
    let keys = [
        (words::key_names_next(), words::key_next()),
        (words::key_names_back(), words::key_back()),
        (words::key_names_reveal(), words::key_reveal()),
        (words::key_names_help(), words::key_help()),
    ];
    view! {
        <div class="cluster">
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=move || preferences.has_keys()
                    on:change=switch
                />
                <span class="choice__text">
                    {words::keys()} " " <span class="choice__hint">{words::keys_more()}</span>
                </span>
            </label>
            <Shown when=move || preferences.has_keys()>
                <button class="button button--plain" type="button" on:click=move |_| list.open()>
                    {words::keys_show()}
                </button>
            </Shown>
        </div>
        {list.draw(words::keys_title(), keys, (), words::keys_close())}
    }
}
