//! Asks before a team is assessed again, and says what is carried over.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::desk::Desk;
use crate::text::{home, visits};
use crate::ui::address::Address;
use crate::ui::follow::{once_closed, open_while};
use crate::ui::route::Route;
use crate::words;

/// Shows what a new assessment would begin with as soon as one is asked for, and begins it.
#[component]
pub(super) fn AssessAgain(
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    let address = Address::expect();
    let element = NodeRef::<Dialog>::new();
    open_while(element, move || desk.again.with(Option::is_some));
    let from = move || desk.assessments.find(&desk.again.get()?);
    let begin = move |_| {
        let Some(from) = untrack(from) else { return };
        let id = desk.assessments.begin_again(&from);
        desk.again.set(None);
        address.go(&Route::Assess.of(&id));
    };
    let body = move || {
        let from = from()?;
        let [carried, change] = visits::carried_over(&from, desk.assessments.today());
        Some(view! {
            <h2 class="dialog__title" id="again-title" dir="auto">
                {words::visits::again_title(&home::name(&from))}
            </h2>
            <p>{carried}</p>
            <p>{change}</p>
        })
    };
    view! {
        <dialog
            class="dialog"
            aria-labelledby="again-title"
            node_ref=element
            on:close=once_closed(move || desk.again.set(None))
        >
            <div class="dialog__body">
                {body}
                <p class="dialog__actions">
                    <button class="button" type="button" on:click=begin>
                        {words::visits::again_begin()}
                    </button>
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| desk.again.set(None)
                    >
                        {words::visits::again_cancel()}
                    </button>
                </p>
            </div>
        </dialog>
    }
}
