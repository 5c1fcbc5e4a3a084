//! Who looks after a practice, until when, and how far it is.

use leptos::prelude::*;

use super::board::{Board, button};
use crate::assessment::{Card, Status};
use crate::questionnaire::PracticeId;
use crate::text::term;
use crate::words;

/// Owner, day and status.
#[component]
pub(super) fn Who(
    /// The roadmap.
    board: Board,
    /// The practice.
    practice: PracticeId,
    /// What is decided about it.
    card: Memo<Card>,
) -> impl IntoView {
    let [owner_id, due_id, status_id] =
        ["owner", "due", "status"].map(|name| button(&practice, name));
    let id = StoredValue::new(practice);
    // Fields keep what is being typed; the card is only where they begin.
    let (owner, due) = card.with_untracked(|card| (card.owner.clone(), card.due));
    let set_owner = move |owner: String| {
        // A field that is taken away is left after its values are gone.
        id.try_with_value(|id| board.write(id, |card| card.owner = owner));
    };
    let on_owner = move |event| {
        // An owner may be all that keeps a card here, so an empty field waits until one leaves it.
        let owner = event_target_value(&event);
        if !owner.trim().is_empty() {
            set_owner(owner);
        }
    };
    let on_due = move |event| {
        let due = event_target_value(&event).parse().ok();
        id.with_value(|id| board.write(id, |card| card.due = due));
    };
    let on_status = move |event| {
        if let Some(status) = Status::from_key(&event_target_value(&event)) {
            id.with_value(|id| board.set_status(id, status));
        }
    };
    let status = Memo::new(move |_| card.with(|card| card.status.key()));
    let options = Status::ALL
        .map(|status| view! { <option value=status.key()>{term::status(status)}</option> });
    view! {
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
                on:change=move |event| set_owner(event_target_value(&event))
            />
        </div>
        <div class="field">
            <label for=due_id.clone()>{words::roadmap::card_due()}</label>
            <input
                type="date"
                id=due_id
                prop:value=due.map(|due| due.to_string()).unwrap_or_default()
                on:input=on_due
            />
        </div>
        <div class="field">
            <label for=status_id.clone()>{words::roadmap::card_status()}</label>
            <select id=status_id prop:value=status on:change=on_status>
                {options}
            </select>
        </div>
    }
}
