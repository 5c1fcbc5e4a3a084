//! Who looks after a practice, until when, and how far it is.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::board::{Board, button};
use crate::assessment::{Card, Status};
use crate::roadmap::Practice;
use crate::text::number;
use crate::ui::part::control;
use crate::words;

/// Owner, day, and the next step of its status.
#[component]
pub(super) fn Who(
    /// The roadmap.
    board: Board,
    /// The practice.
    practice: Practice,
    /// What is decided about it.
    card: Memo<Card>,
) -> impl IntoView {
    let Practice {
        id: practice,
        title,
        ..
    } = practice;
    let [owner_id, due_id, status_id] =
        ["owner", "due", "status"].map(|name| button(&practice, name));
    let id = StoredValue::new(practice);
    // Fields keep what is being typed; the card is only where they begin.
    let (owner, due) = card.with_untracked(|card| (card.owner.clone(), card.due));
    let on_owner = move |event| {
        // An owner may be all that keeps a card here, so an empty field waits until one leaves it.
        let owner = event_target_value(&event);
        if !owner.trim().is_empty() {
            id.with_value(|id| board.write(id, |card| card.owner = owner));
        }
    };
    let on_left = move |event| {
        let owner = event_target_value(&event);
        // A field that is taken away is left after its values are gone.
        id.try_with_value(|id| board.set_owner(id, owner));
    };
    let on_due = move |event| {
        let due = event_target_value(&event).parse().ok();
        id.with_value(|id| board.write(id, |card| card.due = due));
    };
    let status = Memo::new(move |_| card.with(|card| card.status));
    let on_status = move |event: MouseEvent| {
        // The second press of a double click would be a decision that nobody made.
        if event.detail() < 2 {
            let next = match status.get_untracked() {
                Status::Open => Status::Started,
                Status::Started | Status::Done => Status::Done,
            };
            id.with_value(|id| board.set_status(id, next));
        }
    };
    let status_words = move || {
        let words = match status.get() {
            Status::Open => words::roadmap::card_start(),
            Status::Started | Status::Done => words::roadmap::card_finish(),
        };
        control(words, &title)
    };
    let written_owner = move || card.with(|card| card.owner.clone());
    let written_due = move || card.with(|card| card.due.map(number::day));
    view! {
        <div class="practice__plan">
            <div class="field">
                <label for=owner_id.clone()>{words::roadmap::card_owner()}</label>
                <input
                    type="text"
                    id=owner_id
                    dir="auto"
                    autocomplete="off"
                    maxlength="200"
                    prop:value=owner
                    on:input=on_owner
                    on:change=on_left
                />
                <span class="practice__written" dir="auto">
                    {written_owner}
                </span>
            </div>
            <div class="field">
                <label for=due_id.clone()>{words::roadmap::card_due()}</label>
                <input
                    type="date"
                    id=due_id
                    prop:value=due.map(|due| due.to_string()).unwrap_or_default()
                    on:input=on_due
                />
                <span class="practice__written">{written_due}</span>
            </div>
            <button class="button" type="button" id=status_id on:click=on_status>
                {status_words}
            </button>
        </div>
    }
}
