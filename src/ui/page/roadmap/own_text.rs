//! A text of a practice that the team may put in its own words.

use leptos::prelude::*;

use super::board::{Board, button};
use crate::assessment::Card;
use crate::roadmap::Practice;

/// A text of the card that takes the place of the practice's own.
pub(super) struct OwnText {
    /// Names the field.
    pub(super) name: &'static str,
    pub(super) label: &'static str,
    /// That it can be changed, where that is not said above.
    pub(super) hint: Option<&'static str>,
    /// What the practice says.
    pub(super) suggestion: String,
    pub(super) read: fn(&Card) -> &String,
    pub(super) write: fn(&mut Card, String),
}

/// A field that holds the suggestion until somebody writes; only what differs is kept.
pub(super) fn own_text(
    board: Board,
    practice: &Practice,
    card: Memo<Card>,
    own: OwnText,
) -> impl IntoView + use<> {
    let OwnText {
        name,
        label,
        hint,
        suggestion,
        read,
        write,
    } = own;
    let practice = practice.id.clone();
    let id = button(&practice, name);
    let (label_id, hint_id) = (format!("{id}-label"), format!("{id}-hint"));
    let kept = card.with_untracked(|card| read(card).clone());
    let suggestion = StoredValue::new(suggestion);
    // What is in the field, which may be nothing for a moment while what is kept is the suggestion.
    let draft = RwSignal::new(if kept.is_empty() {
        suggestion.get_value()
    } else {
        kept
    });
    let on_input = move |event| {
        let written = event_target_value(&event);
        let is_own = !written.trim().is_empty() && suggestion.with_value(|s| *s != written);
        draft.set(written.clone());
        board.write(&practice, |card| {
            write(card, if is_own { written } else { String::new() });
        });
    };
    let on_change = move |_| {
        // A field that is taken away is left after its signals are gone.
        let is_empty = draft.try_with_untracked(|draft| draft.trim().is_empty());
        if is_empty == Some(true)
            && let Some(suggestion) = suggestion.try_get_value()
        {
            draft.try_set(suggestion);
        }
    };
    view! {
        <h4 id=label_id.clone()>{label}</h4>
        <textarea
            id=id
            dir="auto"
            aria-labelledby=label_id
            rows="2"
            maxlength="2000"
            aria-describedby=hint.map(|_| hint_id.clone())
            prop:value=draft
            on:input=on_input
            on:change=on_change
        ></textarea>
        <p class="kata__written" dir="auto">
            {draft}
        </p>
        {hint
            .map(|hint| {
                view! {
                    <p class="field__hint" id=hint_id>
                        {hint}
                    </p>
                }
            })}
    }
}
