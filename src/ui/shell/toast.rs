//! The message about what just happened.

use leptos::prelude::*;

use crate::state::Notices;
use crate::words;

/// Always in the page, so that screen readers notice when it fills.
#[component]
pub(super) fn ToastArea() -> impl IntoView {
    let notices = Notices::expect();
    let toast = move || {
        notices.current().map(|toast| {
            let undo = toast.undo.map(|undo| {
                view! {
                    <button class="button button--plain" type="button" on:click=move |_| undo()>
                        {words::first::shell_undo()}
                    </button>
                }
                .into_any()
            });
            view! {
                <div class="toast">
                    <p>{toast.text}</p>
                    {undo}
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| notices.dismiss()
                    >
                        {words::first::shell_dismiss()}
                    </button>
                </div>
            }
            .into_any()
        })
    };
    view! {
        <div class="toast-area" role="status">
            {move || toast()}
        </div>
    }
}
