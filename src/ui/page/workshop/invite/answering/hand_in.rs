//! After the last question.

use leptos::prelude::*;

use super::desk::Desk;
use crate::words;

/// How much is answered, and the button that hands it in.
#[component]
pub(super) fn HandIn(
    /// What is said.
    desk: Desk,
) -> impl IntoView {
    let count = desk.items().len();
    view! {
        <h2 id="answering" tabindex="-1">
            {words::workshop::form_ready()}
        </h2>
        <p>{move || words::workshop::form_answered(desk.answered(), count)}</p>
        <p class="cluster">
            <button
                class="button"
                type="button"
                on:click=move |_| desk.go_to(Some(count.saturating_sub(1)))
            >
                {words::workshop::back()}
            </button>
            <button class="signpost" type="button" on:click=move |_| desk.hand_in()>
                {words::workshop::form_hand_in()}
            </button>
        </p>
    }
}
