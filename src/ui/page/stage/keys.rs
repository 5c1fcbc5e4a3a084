//! Keys as slide shows have them, and the same as buttons for whoever has none.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::browser::{focus, fullscreen};
use crate::state::{OpenWorkshop, Preferences};
use crate::ui::part::{KeyList, Shown};
use crate::words::stage as words;
use crate::workshop::Scene;

/// What a key asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Next,
    Back,
    Blank,
    Fullscreen,
    Help,
}

impl Meaning {
    /// The meaning of a key; nothing where a dialog is open or a modifier is held. Letters mean something
    /// only while single keys are switched on.
    fn of(event: &KeyboardEvent, has_letters: bool) -> Option<Self> {
        let is_modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        if is_modified || event.repeat() || focus::is_in_dialog() {
            return None;
        }
        let key = event.key();
        match key.as_str() {
            "ArrowRight" | "ArrowDown" | "PageDown" => return Some(Self::Next),
            "ArrowLeft" | "ArrowUp" | "PageUp" => return Some(Self::Back),
            // On a button it presses the button.
            " " if !focus::is_on("button") => return Some(Self::Next),
            _ if !has_letters => return None,
            _ => {}
        }
        match key.to_ascii_lowercase().as_str() {
            "n" => Some(Self::Next),
            "p" => Some(Self::Back),
            "b" | "." => Some(Self::Blank),
            "f" => Some(Self::Fullscreen),
            "?" => Some(Self::Help),
            _ => None,
        }
    }
}

/// Listens to keys, and shows the same as buttons.
#[component]
pub(super) fn Keys(
    /// The workshop.
    open: OpenWorkshop,
) -> impl IntoView {
    let preferences = Preferences::expect();
    // What comes back after nothing was shown.
    let before_blank = StoredValue::new(Scene::Introduction);
    let list = KeyList::new();
    let go = move |scene: Option<Scene>| {
        if let Some(scene) = scene {
            open.change(|workshop| workshop.scene = scene);
        }
    };
    let act = move |meaning: Meaning| match meaning {
        Meaning::Next => go(next(open, before_blank)),
        Meaning::Back => go(open.snapshot().scene_before()),
        Meaning::Blank => go(Some(blanked(open, before_blank))),
        Meaning::Fullscreen => fullscreen::toggle(),
        Meaning::Help => list.open(),
    };
    let pressed = window_event_listener(leptos::ev::keydown, move |event| {
        if let Some(meaning) = Meaning::of(&event, preferences.has_keys_now()) {
            event.prevent_default();
            act(meaning);
        }
    });
    on_cleanup(move || pressed.remove());
    let keys = [
        (words::keys_next(), words::does_next()),
        (words::keys_back(), words::does_back()),
        (words::keys_blank(), words::does_blank()),
        (words::keys_fullscreen(), words::does_fullscreen()),
        (words::keys_help(), words::does_help()),
    ];
    let off = view! {
        <Shown when=move || !preferences.has_keys()>
            <p class="aside-note">{words::keys_off()}</p>
        </Shown>
    };
    let button = move |meaning: Meaning, name: &'static str| {
        view! {
            <button class="button button--plain" type="button" on:click=move |_| act(meaning)>
                {name}
            </button>
        }
    };
    view! {
        <nav class="stage__keys" aria-label=words::keys()>
            {button(Meaning::Back, words::back())} {button(Meaning::Next, words::next())}
            {button(Meaning::Blank, words::blank())}
            <Shown when=fullscreen::is_there>
                {button(Meaning::Fullscreen, words::fullscreen())}
            </Shown> {button(Meaning::Help, words::help())}
        </nav>
        {list.draw(words::keys_title(), keys, off, words::keys_close())}
    }
}

/// What comes next; after nothing was shown, what was there before.
fn next(open: OpenWorkshop, before_blank: StoredValue<Scene>) -> Option<Scene> {
    let workshop = open.snapshot();
    match (workshop.scene, before_blank.get_value()) {
        (Scene::Blank, scene) if scene != Scene::Introduction => Some(scene),
        _ => workshop.scene_after(),
    }
}

/// Nothing, or what was there before that.
fn blanked(open: OpenWorkshop, before_blank: StoredValue<Scene>) -> Scene {
    match open.snapshot().scene {
        Scene::Blank => before_blank.get_value(),
        scene => {
            before_blank.set_value(scene);
            Scene::Blank
        }
    }
}
