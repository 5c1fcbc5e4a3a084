//! The places where files and links come in.

use leptos::prelude::*;
use web_sys::File;

use crate::browser::files;
use crate::exchange::elsewhere::MAX_FOREIGN_BYTES;
use crate::state::HeldFile;
use crate::ui::handed;
use crate::ui::part::{FileButton, FileChoice, follow_drags};
use crate::ui::route::Route;
use crate::words;

/// What of other tools is read, by the endings of names.
const ACCEPTED: &str =
    ".yaml,.yml,.xlsx,.csv,.tsv,.txt,.json,application/json,text/csv,text/plain,application/yaml";

/// Whether files are on their way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coming {
    /// None are.
    Nothing,
    /// They are being read.
    Reading,
    /// The browser could not hand one of them over.
    Lost,
}

/// Takes files that are dropped anywhere on the page, or chosen with a button.
#[component]
pub(super) fn DropZone(
    /// Receives what was brought.
    given: RwSignal<Vec<HeldFile>>,
    /// Whether files are on their way.
    coming: RwSignal<Coming>,
) -> impl IntoView {
    // What was opened on another page.
    take(given, coming, handed::take(Route::Foreign));
    let is_over = follow_drags(move |files| take(given, coming, files));
    view! {
        <section
            class="drop-zone"
            aria-labelledby="bring"
            data-over=move || is_over.get().then_some("")
        >
            <h2 id="bring">{words::foreign::bring()}</h2>
            <p class="drop-zone__words">{words::foreign::drop()}</p>
            <p>
                <FileButton
                    label=words::foreign::choose()
                    choice=FileChoice::Several(ACCEPTED)
                    class="signpost"
                    take=move |files| take(given, coming, files)
                />
            </p>
            <p class="field__hint">{words::foreign::stays()}</p>
        </section>
    }
}

/// Takes a link.
#[component]
pub(super) fn LinkField(
    /// Receives what was brought.
    given: RwSignal<Vec<HeldFile>>,
    /// Whether files are on their way.
    coming: RwSignal<Coming>,
) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let read = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let pasted = text.get_untracked();
        if !pasted.trim().is_empty() {
            let name = words::foreign::link_file().to_owned();
            handed::hold(files::file_of(&name, &pasted).into_iter().collect());
            let bytes = pasted.into_bytes();
            give(given, coming, vec![HeldFile { name, bytes }]);
        }
    };
    view! {
        <form class="foreign-link" on:submit=read>
            <div class="field">
                <label for="foreign-link">{words::foreign::link()}</label>
                <input
                    type="text"
                    id="foreign-link"
                    dir="ltr"
                    autocomplete="off"
                    spellcheck="false"
                    maxlength="8000"
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                />
            </div>
            <button class="button" type="submit">
                {words::foreign::link_read()}
            </button>
        </form>
    }
}

/// Reads files, all of them or none.
fn take(given: RwSignal<Vec<HeldFile>>, coming: RwSignal<Coming>, brought: Vec<File>) {
    if brought.is_empty() {
        return;
    }
    coming.set(Coming::Reading);
    // Waymark's own are read elsewhere.
    handed::hold(brought.clone());
    leptos::task::spawn_local(async move {
        let mut held: Vec<HeldFile> = Vec::new();
        let mut left = MAX_FOREIGN_BYTES;
        for file in &brought {
            let Ok(bytes) = read(file, &mut left).await else {
                // The page may have been left.
                let _ = coming.try_set(Coming::Lost);
                return;
            };
            let name = file.name();
            held.push(HeldFile { name, bytes });
        }
        if coming.try_get_untracked().is_some() {
            give(given, coming, held);
        }
    });
}

/// A file's bytes; of one that is too large, as many as show that it is.
async fn read(file: &File, left: &mut usize) -> Result<Vec<u8>, wasm_bindgen::JsValue> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the size of a file is a whole number"
    )]
    let size = file.size() as usize;
    if size > *left {
        return Ok(vec![0; MAX_FOREIGN_BYTES + 1]);
    }
    *left -= size;
    files::read(file).await
}

fn give(given: RwSignal<Vec<HeldFile>>, coming: RwSignal<Coming>, held: Vec<HeldFile>) {
    coming.set(Coming::Nothing);
    given.set(held);
}
