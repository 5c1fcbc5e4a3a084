//! Where answer codes come in: pasted, or in files.

use leptos::html::Textarea;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::happened::{Happened, Outcome, WhatHappened, take_in};
use crate::browser::files;
use crate::state::OpenWorkshop;
use crate::ui::follow::follow;
use crate::ui::late::{LatePart, Part};
use crate::ui::part::{FileButton, FileChoice, Shown, follow_drags};
use crate::words;
use crate::workshop::Workshop;

/// As many files as are told of.
const REMEMBERED: usize = 60;

/// The box, the files, and what happened.
#[component]
pub(super) fn Codes() -> impl IntoView {
    let open = expect_context::<OpenWorkshop>();
    let all = RwSignal::new(Vec::<Happened>::new());
    let is_empty = RwSignal::new(false);
    let area = NodeRef::<Textarea>::new();
    let take = move |_| {
        let Some(area) = area.get_untracked() else {
            return;
        };
        let text = area.value();
        is_empty.set(text.trim().is_empty());
        drop(area.focus());
        if text.trim().is_empty() {
            return;
        }
        let outcome = take_in(open, &text);
        // What was not looked through stays, to be cut in parts.
        if outcome != Outcome::TooLong {
            area.set_value("");
        }
        remember(all, words::workshop::pasted().to_owned(), false, outcome);
    };
    let error = move || is_empty.get().then(words::workshop::codes_empty);
    view! {
        <section class="stack" aria-labelledby="codes">
            <h2 id="codes">{words::workshop::codes()}</h2>
            <div class="field">
                <label for="paste">{words::workshop::codes_paste()}</label>
                <p class="field__hint" id="paste-hint">
                    {words::workshop::codes_hint()}
                </p>
                <textarea
                    class="workshop-paste"
                    id="paste"
                    rows="4"
                    spellcheck="false"
                    autocapitalize="off"
                    autocomplete="off"
                    aria-describedby="paste-hint paste-error"
                    aria-invalid=move || error().map(|_| "true")
                    node_ref=area
                ></textarea>
                <p class="field__error" id="paste-error" role="alert" hidden=move || error().is_none()>
                    {error}
                </p>
            </div>
            <p>
                <button class="button" type="button" on:click=take>
                    {words::workshop::codes_take()}
                </button>
            </p>
            <CodeFiles all />
            <ByCamera all />
            <WhatHappened all />
        </section>
    }
}

/// The files.
#[component]
fn CodeFiles(
    /// What happened.
    all: RwSignal<Vec<Happened>>,
) -> impl IntoView {
    let open = expect_context::<OpenWorkshop>();
    let take = move |files: Vec<File>| {
        spawn_local(async move {
            for file in files {
                let outcome = read(open, &file).await;
                remember(all, file.name(), true, outcome);
            }
        });
    };
    let is_over = follow_drags(take);
    view! {
        <div class="drop-zone" data-over=move || is_over.get().then_some("")>
            <p class="field__hint">{words::workshop::codes_files_hint()}</p>
            <p>
                <FileButton
                    label=words::workshop::codes_files()
                    choice=FileChoice::Several("text/*,.txt,.csv,.md,.json,.eml")
                    take
                />
            </p>
        </div>
    }
}

/// The page may be gone by then.
fn remember(all: RwSignal<Vec<Happened>>, source: String, is_file: bool, outcome: Outcome) {
    let happened = Happened {
        source,
        is_file,
        outcome,
    };
    let _ = all.try_update(|all| {
        if all.len() >= REMEMBERED {
            all.remove(0);
        }
        all.push(happened);
    });
}

async fn read(open: OpenWorkshop, file: &File) -> Outcome {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a limit that a number with decimals holds exactly"
    )]
    if file.size() > Workshop::LONGEST_TEXT as f64 {
        return Outcome::TooLong;
    }
    match files::read(file).await {
        Ok(bytes) => take_in(open, &String::from_utf8_lossy(&bytes)),
        Err(_) => Outcome::Lost,
    }
}

/// The camera, once it is wanted.
#[component]
fn ByCamera(
    /// What happened.
    all: RwSignal<Vec<Happened>>,
) -> impl IntoView {
    let open = expect_context::<OpenWorkshop>();
    let wanted = RwSignal::new(false);
    let read = RwSignal::new(Vec::<String>::new());
    follow(move || {
        let texts = read.get();
        if !texts.is_empty() {
            let outcome = take_in(open, &texts.join("\n"));
            untrack(|| add_seen(all, outcome));
        }
    });
    view! {
        <Shown
            when=move || wanted.get()
            fallback=move || {
                view! {
                    <p class="cluster">
                        <button class="button" type="button" on:click=move |_| wanted.set(true)>
                            {words::workshop::camera()}
                        </button>
                        <span class="aside-note">{words::workshop::camera_more()}</span>
                    </p>
                }
            }
        >
            <LatePart part=Part::Camera(read, wanted) waiting=|line| line />
        </Shown>
    }
}

/// What the camera has seen stands in one place, however many people hold up their phones.
fn add_seen(all: RwSignal<Vec<Happened>>, outcome: Outcome) {
    let source = words::workshop::camera_source();
    let Outcome::Taken(intake) = outcome else {
        return;
    };
    let is_added = all.try_update(|all| {
        let last = all.last_mut().filter(|last| last.source == source);
        match last.map(|last| &mut last.outcome) {
            Some(Outcome::Taken(before)) => {
                before.taken.extend(intake.taken.iter().cloned());
                true
            }
            _ => false,
        }
    });
    if is_added == Some(false) {
        remember(all, source.to_owned(), false, Outcome::Taken(intake));
    }
}
