//! The place where a file comes in: dropped, or chosen with a button.

use std::sync::Arc;

use leptos::html::Input;
use leptos::prelude::*;
use web_sys::File;

use super::super::super::part::follow_drags;
use super::Outcome;
use crate::browser::{files, focus};
use crate::content::{GivenFile, Place, Problem, ProblemKind};
use crate::encoding::{Encoding, NoText, decoded};
use crate::questionnaire::OwnFile;
use crate::state::OwnFiles;
use crate::words;

/// Takes a file, dropped or chosen.
#[component]
pub(super) fn Intake(
    /// Receives what the file turned out to be.
    outcome: RwSignal<Option<Outcome>>,
) -> impl IntoView {
    let own = OwnFiles::expect();
    let input = NodeRef::<Input>::new();
    let is_over = follow_drags(move |files| take(own, outcome, &files));
    let choose = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        take(own, outcome, &files::list_of(input.files()));
        // The same file can be chosen again, once it is repaired.
        input.set_value("");
    };
    view! {
        <section
            class="drop-zone"
            aria-labelledby="bring"
            data-over=move || is_over.get().then_some("")
        >
            <h2 id="bring">{words::own::bring()}</h2>
            <p class="drop-zone__words">{words::own::drop()}</p>
            <p>
                <button class="button" type="button" on:click=choose>
                    {words::own::choose()}
                </button>
                <input
                    type="file"
                    hidden=true
                    aria-label=words::own::choose()
                    accept=".toml,application/toml,text/plain"
                    node_ref=input
                    on:change=chosen
                />
            </p>
            <p class="field__hint">{words::own::stays()}</p>
        </section>
    }
}

/// Reads the one file of a list.
fn take(own: OwnFiles, outcome: RwSignal<Option<Outcome>>, files: &[File]) {
    let file = match files {
        [] => return,
        [file] => file.clone(),
        _ => {
            outcome.set(Some(Outcome::Lost(words::own::one_at_a_time())));
            return;
        }
    };
    outcome.set(Some(Outcome::Reading));
    leptos::task::spawn_local(async move {
        let read = read(own, &file).await;
        outcome.set(Some(read));
        request_animation_frame(|| focus::on("#outcome"));
    });
}

async fn read(own: OwnFiles, file: &File) -> Outcome {
    let name = file.name();
    if let Some(problem) = too_large(&name, file.size()) {
        return Outcome::Wrong {
            file: name,
            seems: None,
            problems: vec![problem],
        };
    }
    let Ok(bytes) = files::read(file).await else {
        return Outcome::Lost(words::own::lost());
    };
    let given = GivenFile {
        name: &name,
        bytes: &bytes,
    };
    match own.read(given) {
        Some(Ok(brought)) => Outcome::Good(Arc::new(brought)),
        Some(Err(problems)) => Outcome::Wrong {
            seems: seems(&bytes),
            file: name,
            problems,
        },
        None => Outcome::Lost(words::own::loading_failed()),
    }
}

/// A file that is refused before it fills the memory.
fn too_large(name: &str, bytes: f64) -> Option<Problem> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the size of a file is a whole number"
    )]
    let bytes = bytes as usize;
    (bytes > OwnFile::MAX_BYTES).then(|| Problem {
        file: name.to_owned(),
        place: Place { line: 1, column: 1 },
        kind: ProblemKind::TooLarge(bytes),
        excerpt: None,
    })
}

/// What a file that is no questionnaire seems to be.
fn seems(bytes: &[u8]) -> Option<&'static str> {
    match decoded(bytes) {
        Err(NoText::Empty) => Some(words::own::is_empty()),
        Err(NoText::Spreadsheet | NoText::OpenDocument | NoText::Numbers | NoText::Archive) => {
            Some(words::own::is_archive())
        }
        Ok((_, Encoding::Utf16)) => Some(words::own::is_utf16()),
        Ok((words, _)) if words.trim().is_empty() => Some(words::own::is_empty()),
        Ok((words, _)) if words.trim().starts_with('{') => Some(words::own::is_document()),
        _ => None,
    }
}
