//! Where files are dropped or chosen.

use leptos::prelude::*;
use web_sys::File;

use super::supplies::BrowserFiles;
use crate::browser::files;
use crate::delivery::events::example;
use crate::state::Notices;
use crate::state::event_files::EventDesk;
use crate::ui::part::{FileButton, FileChoice, follow_drags};
use crate::words;

/// What holds events, by the endings of names and by types.
const ACCEPTED: &str = ".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,text/plain,application/json";

/// Takes files that are dropped anywhere on the page, or chosen with a button.
#[component]
pub(super) fn DropZone(
    /// What is on the page.
    desk: EventDesk,
    /// Where the files stay that are given.
    given: BrowserFiles,
) -> impl IntoView {
    let notices = Notices::expect();
    let take = move |files: Vec<File>| {
        if !files.is_empty() && !given.give(desk, files) {
            notices.say(words::history::too_many());
        }
    };
    let is_over = follow_drags(take);
    let try_example = move |_| {
        let made = example::files().map(|(kind, text)| {
            let name = example::file_name(kind);
            files::file_of(&name, &text)
        });
        take(made.into_iter().filter_map(Result::ok).collect());
    };
    view! {
        <div class="drop-zone" data-over=move || is_over.get().then_some("")>
            <p class="drop-zone__words">{words::history::drop()}</p>
            <p class="cluster">
                <FileButton
                    label=words::history::choose()
                    choice=FileChoice::Several(ACCEPTED)
                    class="signpost"
                    take
                />
                <button class="button" type="button" on:click=try_example>
                    {words::history::example()}
                </button>
            </p>
            <p class="field__hint">{words::history::example_more()}</p>
        </div>
    }
}
