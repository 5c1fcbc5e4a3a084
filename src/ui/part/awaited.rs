//! What stands in a place until that which follows the first question is here.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::browser::site;
use crate::state::Handles;
use crate::words;

/// How long something is waited for before a person is asked whether to ask again.
const SLOW: Duration = Duration::from_secs(10);

/// Says that something is on its way; after a while, with a button that asks for it again.
pub(crate) fn on_its_way(words: &'static str) -> AnyView {
    let is_slow = RwSignal::new(false);
    let show = move || {
        let _ = is_slow.try_set(true);
    };
    let timer = set_timeout_with_handle(show, SLOW).ok();
    on_cleanup(move || {
        if let Some(timer) = timer {
            timer.clear();
        }
    });
    let offer = move || {
        let again = Callback::new(|()| site::ask_again());
        is_slow.get().then(|| {
            with_button(
                words::first::shell_slow(),
                words::first::shell_try_again(),
                again,
            )
        })
    };
    view! {
        <p class="loading" role="status">
            {words}
        </p>
        <div role="status">{offer}</div>
    }
    .into_any()
}

/// Says that something could not be loaded, with a button that tries again; where that is because a newer
/// version is published, with one that reloads.
pub(crate) fn failed(words: &'static str, retry: Callback<()>) -> AnyView {
    let assessments = Handles::expect().assessments;
    let is_outdated = RwSignal::new(false);
    spawn_local(async move {
        if site::is_outdated().await {
            // Nothing is left to set if another page was opened meanwhile.
            let _ = is_outdated.try_set(true);
        }
    });
    let reload = Callback::new(move |()| {
        assessments.flush();
        site::reload();
    });
    let said = move || {
        if is_outdated.get() {
            with_button(
                words::first::shell_outdated(),
                words::first::shell_reload(),
                reload,
            )
        } else {
            with_button(words, words::first::shell_try_again(), retry)
        }
    };
    view! {
        <div class="notice" role="alert">
            {said}
        </div>
    }
    .into_any()
}

fn with_button(words: &'static str, button: &'static str, act: Callback<()>) -> AnyView {
    view! {
        <p>{words}</p>
        <p>
            <button class="button" type="button" on:click=move |_| act.run(())>
                {button}
            </button>
        </p>
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
