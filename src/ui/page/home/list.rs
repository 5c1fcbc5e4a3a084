//! What this browser keeps, which nobody has who comes for the first time.

use leptos::prelude::*;

use super::row::Row;
use crate::browser::files;
use crate::state::{Assessments, Notices, Saving};
use crate::text::home;
use crate::words;

/// Every assessment, with what can be done to it.
#[component]
pub(crate) fn AssessmentList() -> impl IntoView {
    let assessments = Assessments::expect();
    let ids = Memo::new(move |_| assessments.ids());
    view! {
        <ul class="assessment-list plain-list">
            <For each=move || ids.get() key=Clone::clone let:id>
                <Row id />
            </For>
        </ul>
    }
}

/// What was found at start and could not be read.
#[component]
pub(crate) fn Unreadable() -> impl IntoView {
    let (saving, notices) = (Saving::expect(), Notices::expect());
    let save = move |_| {
        let found = saving.unreadable();
        let texts: Vec<&str> = found.iter().map(|found| found.text.as_str()).collect();
        let text = texts.join("\n\n");
        if files::save_text("waymark-unreadable.txt", "text/plain", &text).is_err() {
            notices.say(words::first::shell_not_saved());
        }
    };
    view! {
        <div class="notice" role="alert">
            <p>
                <strong>{words::home::unreadable()}</strong>
            </p>
            <ul>
                {saving
                    .unreadable()
                    .into_iter()
                    .map(|found| view! { <li>{home::unreadable(&found.id, &found.reason)}</li> })
                    .collect_view()}
            </ul>
            <p>
                <button class="button" type="button" on:click=save>
                    {words::home::save_unreadable()}
                </button>
            </p>
        </div>
    }
}
