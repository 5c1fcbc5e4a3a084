//! What stands in a place until that which follows the first question is here.

use leptos::prelude::*;

use crate::words;

/// Says that something is on its way.
pub(crate) fn on_its_way(words: &'static str) -> AnyView {
    view! {
        <p class="loading" role="status">
            {words}
        </p>
    }
    .into_any()
}

/// Says that something could not be loaded, with a button that tries again.
pub(crate) fn failed(words: &'static str, retry: Callback<()>) -> AnyView {
    view! {
        <div class="notice" role="alert">
            <p>{words}</p>
            <p>
                <button class="button" type="button" on:click=move |_| retry.run(())>
                    {words::first::shell_try_again()}
                </button>
            </p>
        </div>
    }
    .into_any()
}

/// Says that something is on its way, or that it failed.
#[component]
pub(crate) fn Awaited(
    /// Whether it could not be loaded.
    has_failed: Signal<bool>,
    /// What is said while it is on its way.
    waiting: &'static str,
    /// What is said when it could not be loaded.
    lost: &'static str,
    /// Loads it again.
    retry: Callback<()>,
) -> impl IntoView {
    view! {
        {move || if has_failed.get() { failed(lost, retry) } else { on_its_way(waiting) }}
    }
}
