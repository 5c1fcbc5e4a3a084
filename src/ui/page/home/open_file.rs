//! Lets a person choose a file or come by a link; what reads it is fetched then.

use leptos::html::Input;
use leptos::prelude::*;

use crate::browser::{address, files};
use crate::exchange::link::is_link;
use crate::ui::late::{Given, LatePart, Part};
use crate::ui::part::Shown;
use crate::words;

/// Documents, and what people take for them: those are led to the page that reads them.
const ACCEPTED: &str = ".json,.csv,.tsv,.txt,.toml,.xlsx,application/json,text/csv,text/plain";

/// Opens a file or the link in the address, with the dialog that shows what it would change.
#[component]
pub(crate) fn OpenFile() -> impl IntoView {
    let given = RwSignal::new(None);
    let is_asked_for = Memo::new(move |before: Option<&bool>| {
        given.with(Option::is_some) || before.copied().unwrap_or(false)
    });
    let look = move || {
        if let Some(link) = address::take_fragment(is_link) {
            given.set(Some(Given::Link(link)));
        }
    };
    look();
    // A link that is opened while the page is open loads nothing anew.
    let listening = window_event_listener_untyped("hashchange", move |_| look());
    on_cleanup(move || listening.remove());
    let input = NodeRef::<Input>::new();
    let open = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        let Some(file) = input.files().and_then(|files| files.get(0)) else {
            return;
        };
        leptos::task::spawn_local(async move {
            let read = files::read(&file).await;
            // The same file can be chosen again.
            input.set_value("");
            given.set(Some(read.map_or(Given::Lost, Given::Bytes)));
        });
    };
    let click = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    view! {
        <button class="button" type="button" on:click=click>
            {words::home::open_file()}
        </button>
        <input
            type="file"
            hidden=true
            aria-label=words::home::open_file()
            accept=ACCEPTED
            node_ref=input
            on:change=open
        />
        <Shown when=move || is_asked_for.get()>
            <LatePart part=Part::Import(given) waiting=|line| line />
        </Shown>
    }
}
