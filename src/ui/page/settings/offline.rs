//! What works without a connection, and how to install the app.

use leptos::prelude::*;

use crate::browser::worker::{self, Kept};
use crate::text::settings;
use crate::ui::part::Shown;
use crate::words;

/// What works without a connection, where a worker is to see to that.
#[component]
pub(super) fn Offline() -> impl IntoView {
    let is_installable = RwSignal::new(worker::is_installable());
    hear(worker::INSTALLABLE, move || is_installable.set(true));
    let section = move || {
        view! {
            <section class="stack measure">
                <h2>{words::settings::offline()}</h2>
                <WhatIsKept />
                <Shown when=is_installable>
                    <div class="stack">
                        <p>{words::settings::install_hint()}</p>
                        <p>
                            <button class="button" type="button" on:click=|_| worker::install()>
                                {words::settings::install()}
                            </button>
                        </p>
                    </div>
                </Shown>
            </section>
        }
    };
    worker::is_wanted().then(section)
}

#[component]
fn WhatIsKept() -> impl IntoView {
    let kept = RwSignal::new(None);
    let is_fetching = RwSignal::new(false);
    // What all of it weighs, in bytes.
    let size = RwSignal::new(0);
    hear(worker::KEPT, move || {
        if let Some(Kept::Part(bytes)) = worker::kept() {
            size.set(bytes);
        }
        is_fetching.set(false);
        kept.set(worker::kept());
    });
    worker::ask();
    let words = move || match kept.get() {
        _ if is_fetching.get() => words::settings::offline_fetching(),
        None => words::settings::offline_waiting(),
        Some(Kept::Whole) => words::settings::offline_whole(),
        Some(Kept::Part(_)) => words::settings::offline_part(),
        Some(Kept::Failed) => words::settings::offline_failed(),
    };
    let fetch_all = move |_| {
        is_fetching.set(true);
        worker::keep_all();
    };
    let may_ask =
        move || !is_fetching.get() && matches!(kept.get(), Some(Kept::Part(_) | Kept::Failed));
    view! {
        <p role="status">{words}</p>
        <Shown when=Signal::derive(may_ask)>
            <p>
                <button class="button" type="button" on:click=fetch_all>
                    {move || settings::fetch_all(f64::from(size.get()))}
                </button>
            </p>
        </Shown>
    }
}

/// Does something whenever an event comes to the window, for as long as this part of the page is there.
fn hear(event: &'static str, act: impl Fn() + 'static) {
    let heard = window_event_listener_untyped(event, move |_| act());
    on_cleanup(move || heard.remove());
}
