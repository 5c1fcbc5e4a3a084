//! After somebody has handed in.

use leptos::prelude::*;

use super::desk::Desk;
use crate::words;

/// On to the next person, or back.
#[component]
pub(super) fn Done(
    /// What is said.
    desk: Desk,
) -> impl IntoView {
    let more = (!desk.is_coach()).then(|| {
        view! {
            <p>{words::workshop::form_done_more()}</p>
        }
    });
    let next = (!desk.is_coach()).then(|| {
        view! {
            <button class="signpost" type="button" on:click=move |_| desk.begin()>
                {words::workshop::form_next_person()}
            </button>
        }
    });
    view! {
        <h2 id="answering" tabindex="-1">
            {words::workshop::form_done()}
        </h2>
        {more}
        <p class="cluster">
            {next}
            <button class="button" type="button" on:click=move |_| desk.leave()>
                {words::workshop::form_to_coach()}
            </button>
        </p>
    }
}
