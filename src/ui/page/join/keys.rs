//! Answers and moves by single keys, as on the question page.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::question::vote_of;
use super::room::Room;
use crate::assessment::Answer;
use crate::questionnaire::Question;
use crate::state::Preferences;
use crate::text::join;
use crate::ui::shortcut::{BACK, DONT_KNOW, Meaning, NEXT, meaning};
use crate::words;

/// Listens to keys, and says what one has chosen to those who do not see it.
#[component]
pub(super) fn Keys(
    /// What is answered.
    room: Room,
    /// Where the question stands, from 0.
    at: usize,
    /// The question.
    question: Question,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let said = RwSignal::new(String::new());
    let question = StoredValue::new(question);
    let pressed = move |event: KeyboardEvent| {
        if !preferences.has_keys_now() {
            return;
        }
        match meaning(&event) {
            Some(Meaning::Next) => room.go_to(Some(at + 1)),
            Some(Meaning::Back) if at > 0 => room.go_to(Some(at - 1)),
            None | Some(Meaning::Back | Meaning::Unchanged) => return,
            Some(Meaning::Answer(answer)) => {
                let top = question.with_value(Question::top);
                if matches!(answer, Answer::Level(level) if level > top) {
                    return;
                }
                let vote = vote_of(&answer);
                room.say(at, Some(vote));
                said.set(question.with_value(|it| join::said(it, Some(vote))));
            }
        }
        event.prevent_default();
    };
    let pressed = window_event_listener(leptos::ev::keydown, pressed);
    on_cleanup(move || pressed.remove());
    view! {
        <p class="visually-hidden" role="status">
            {move || said.get()}
        </p>
    }
}

/// What keys do, where keys do something.
pub(super) fn key_hint(top: usize) -> AnyView {
    let preferences = Preferences::expect();
    let hint = move || {
        let has_keys = preferences.has_keys();
        has_keys.then(|| {
            let keys = words::join::keys(top, DONT_KNOW, NEXT, BACK);
            view! { <p class="join-keys aside-note">{keys}</p> }
        })
    };
    view! { {hint} }.into_any()
}
