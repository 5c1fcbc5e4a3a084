//! Where files are dropped or chosen.

use leptos::html::Input;
use leptos::prelude::*;
use web_sys::File;

use super::supplies::BrowserFiles;
use crate::browser::files;
use crate::delivery::events::example;
use crate::state::Notices;
use crate::state::event_files::EventDesk;
use crate::ui::part::follow_drags;
use crate::words;

/// Takes files that are dropped anywhere on the page, or chosen with a button.
#[component]
pub(super) fn DropZone(
    /// What is on the page.
    desk: EventDesk,
    /// Where the files stay that are given.
    given: BrowserFiles,
) -> impl IntoView {
    let notices = Notices::expect();
    let input = NodeRef::<Input>::new();
    let take = move |files: Vec<File>| {
        if !files.is_empty() && !given.give(desk, files) {
            notices.say(words::history::too_many());
        }
    };
    let is_over = follow_drags(take);
    let choose = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        take(files::list_of(input.files()));
        // The same file can be chosen again.
        input.set_value("");
    };
    let click = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
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
                <button class="signpost" type="button" on:click=click>
                    {words::history::choose()}
                </button>
                <button class="button" type="button" on:click=try_example>
                    {words::history::example()}
                </button>
            </p>
            <p class="field__hint">{words::history::example_more()}</p>
            <input
                type="file"
                hidden=true
                multiple=true
                aria-label=words::history::choose()
                accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,text/plain,application/json"
                node_ref=input
                on:change=choose
            />
        </div>
    }
}
