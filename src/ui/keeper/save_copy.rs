//! A way out for what the browser does not keep.

use leptos::prelude::*;

use crate::state::Handles;
use crate::ui::frame::save_copy_of_all;
use crate::words;

/// The button that saves a copy of everything.
#[component]
pub(crate) fn SaveCopy() -> impl IntoView {
    let handles = Handles::expect();
    view! {
        <p>
            <button class="button" type="button" on:click=move |_| save_copy_of_all(handles)>
                {words::first::shell_save_a_copy()}
            </button>
        </p>
    }
}
