//! Where files and folders come in, and this browser's own assessments.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::supplies::BrowserFiles;
use crate::browser::dropped::Dropped;
use crate::browser::files;
use crate::state::teams::TeamsDesk;
use crate::ui::handed;
use crate::ui::part::{FileButton, FileChoice, Shown, follow_drops};
use crate::ui::route::Route;
use crate::words;

/// Takes files and folders that are dropped anywhere on the page, or chosen with a button.
#[component]
pub(super) fn Bring(
    /// What is on the page.
    desk: TeamsDesk,
    /// Where files stay until they are read.
    given: BrowserFiles,
    /// Whether there is anything to look at.
    has_any: Memo<bool>,
) -> impl IntoView {
    let is_over = follow_drops(move |event| {
        let dropped = Dropped::of(event);
        spawn_local(async move { given.give(desk, dropped.files().await) });
    });
    // What was opened on another page.
    let handed = handed::take(Route::Teams);
    if !handed.is_empty() {
        given.give(desk, handed.into_iter().map(named).collect());
    }
    let take = move |chosen: Vec<File>| {
        given.give(desk, chosen.into_iter().map(named).collect());
    };
    let heading = move || {
        if has_any.get() {
            words::teams::bring_further()
        } else {
            words::teams::bring()
        }
    };
    // One step forward at a time: with teams here, that is to look at them.
    let class = Signal::derive(move || if has_any.get() { "button" } else { "signpost" });
    view! {
        <section
            class="drop-zone"
            aria-labelledby="bring"
            data-over=move || is_over.get().then_some("")
        >
            <h2 id="bring">{heading}</h2>
            <p class="drop-zone__words">{words::teams::drop()}</p>
            <p class="cluster">
                <FileButton
                    label=words::teams::open_files()
                    choice=FileChoice::Several(".json,.txt,.csv,.xlsx,application/json")
                    class
                    take
                />
                <FileButton
                    label=words::teams::open_folder()
                    choice=FileChoice::Folder
                    take
                />
                <Own desk />
            </p>
            <p class="field__hint measure">{words::teams::bring_more()}</p>
        </section>
        <Shown when=move || !has_any.get()>
            <section class="stack measure" aria-labelledby="gives">
                <h2 id="gives">{words::teams::gives()}</h2>
                <ul class="teams-list">
                    <li>{words::teams::gives_table()}</li>
                    <li>{words::teams::gives_shared()}</li>
                    <li>{words::teams::gives_practices()}</li>
                    <li>{words::teams::gives_names()}</li>
                </ul>
                <p class="aside-note">{words::teams::command_line()}</p>
            </section>
        </Shown>
    }
}

/// A file by the name that leads to it.
fn named(file: File) -> (String, File) {
    (files::path_of(&file), file)
}

/// Adds the assessments of this browser, or leaves them out.
#[component]
fn Own(
    /// What is on the page.
    desk: TeamsDesk,
) -> impl IntoView {
    let label = move || {
        if desk.has_own() {
            words::teams::own_leave().to_owned()
        } else {
            words::teams::own_add(desk.own_count())
        }
    };
    let change = move |_| desk.set_own(!untrack(|| desk.has_own()));
    view! {
        <button
            class="button"
            type="button"
            hidden=move || desk.own_count() == 0 && !desk.has_own()
            on:click=change
        >
            {label}
        </button>
    }
}
