//! The one way in for everything that Waymark reads: chosen, dropped, pasted, or by a link. What reads it is
//! fetched then.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use super::taken::take;
use crate::browser::{address, focus};
use crate::exchange::link::is_link;
use crate::state::Notices;
use crate::ui::address::Address;
use crate::ui::handed;
use crate::ui::late::{Given, LatePart, Part};
use crate::ui::part::{FileButton, FileChoice, Shown, follow_drags};
use crate::ui::route::Route;
use crate::words;

/// Documents, and what else is led to the page that reads it.
const ACCEPTED: &str = ".json,.jsonl,.ndjson,.csv,.tsv,.txt,.toml,.xlsx,.yaml,.yml,application/json,text/csv,text/plain";

/// Opens a file or the link in the address, with the dialog that shows what it would change.
#[component]
pub(crate) fn OpenFile() -> impl IntoView {
    let (own, notices) = (Address::expect(), Notices::expect());
    let given = RwSignal::new(None);
    let look = move || {
        if let Some(link) = address::take_fragment(is_link) {
            given.set(Some(Given::Link(link)));
        }
    };
    look();
    // What was opened on another page.
    let handed = handed::take(Route::Home);
    if !handed.is_empty() {
        take(handed, given, (own, notices));
    }
    // A link that is opened while the page is open loads nothing anew.
    let listening = window_event_listener_untyped("hashchange", move |_| look());
    on_cleanup(move || listening.remove());
    let is_over = follow_drags(move |files| take(files, given, (own, notices)));
    follow_pastes(given);
    view! {
        <FileButton
            label=words::home::open_file()
            choice=FileChoice::Several(ACCEPTED)
            take=move |files| take(files, given, (own, notices))
        />
        <p class="bring-drop" hidden=move || !is_over.get()>
            {words::home::drop()}
        </p>
        <Taken given />
    }
}

/// What is read of what was given, once something is.
#[component]
pub(super) fn Taken(
    /// What was given.
    given: RwSignal<Option<Given>>,
) -> impl IntoView {
    let is_asked_for = Memo::new(move |before: Option<&bool>| {
        given.with(Option::is_some) || before.copied().unwrap_or(false)
    });
    view! {
        <Shown when=move || is_asked_for.get()>
            <LatePart part=Part::Import(given) waiting=|line| line />
        </Shown>
    }
}

/// Takes what is pasted anywhere on the page but into a field.
fn follow_pastes(given: RwSignal<Option<Given>>) {
    let pasting = window_event_listener_untyped("paste", move |event| {
        if focus::is_in_text_field() || focus::is_in_dialog() {
            return;
        }
        let event = event.dyn_into::<web_sys::ClipboardEvent>().ok();
        let pasted = event.and_then(|event| event.clipboard_data());
        let text = pasted.and_then(|pasted| pasted.get_data("text/plain").ok());
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            given.set(Some(Given::Text(text)));
        }
    });
    on_cleanup(move || pasting.remove());
}
