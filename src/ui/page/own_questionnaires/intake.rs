//! The place where a file comes in: dropped, or chosen with a button.

use std::sync::Arc;

use leptos::html::Input;
use leptos::prelude::*;
use web_sys::File;

use super::super::super::part::follow_drags;
use super::Outcome;
use crate::browser::{files, focus};
use crate::questionnaire::{Place, Problem, ProblemKind};
use crate::roadmap::{GivenFile, MAX_FILE_BYTES};
use crate::state::Workspace;
use crate::text::own_questionnaires as text;

/// What the archives that spreadsheets are made of begin with.
const ARCHIVE: &[u8] = b"PK\x03\x04";
/// What spreadsheets of before 2007 begin with.
const OLD_SPREADSHEET: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];
/// The two byte orders of UTF-16.
const UTF16: [&[u8]; 2] = [&[0xFF, 0xFE], &[0xFE, 0xFF]];

/// Takes a file, dropped or chosen.
#[component]
pub(super) fn Intake(
    /// Receives what the file turned out to be.
    outcome: RwSignal<Option<Outcome>>,
) -> impl IntoView {
    let workspace = Workspace::expect();
    let input = NodeRef::<Input>::new();
    let is_over = follow_drags(move |files| take(workspace, outcome, &files));
    let choose = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        take(workspace, outcome, &files::list_of(input.files()));
        // The same file can be chosen again, once it is repaired.
        input.set_value("");
    };
    view! {
        <section
            class="drop-zone"
            aria-labelledby="bring"
            data-over=move || is_over.get().then_some("")
        >
            <h2 id="bring">{text::BRING}</h2>
            <p class="drop-zone__words">{text::DROP}</p>
            <p>
                <button class="button" type="button" on:click=choose>
                    {text::CHOOSE}
                </button>
                <input
                    type="file"
                    hidden=true
                    aria-label=text::CHOOSE
                    accept=".toml,application/toml,text/plain"
                    node_ref=input
                    on:change=chosen
                />
            </p>
            <p class="field__hint">{text::STAYS}</p>
        </section>
    }
}

/// Reads the one file of a list.
fn take(workspace: Workspace, outcome: RwSignal<Option<Outcome>>, files: &[File]) {
    let file = match files {
        [] => return,
        [file] => file.clone(),
        _ => {
            outcome.set(Some(Outcome::Lost(text::ONE_AT_A_TIME)));
            return;
        }
    };
    outcome.set(Some(Outcome::Reading));
    leptos::task::spawn_local(async move {
        let read = read(workspace, &file).await;
        outcome.set(Some(read));
        request_animation_frame(|| focus::on("#outcome"));
    });
}

async fn read(workspace: Workspace, file: &File) -> Outcome {
    let name = file.name();
    if let Some(problem) = too_large(&name, file.size()) {
        return Outcome::Wrong {
            file: name,
            seems: None,
            problems: vec![problem],
        };
    }
    let Ok(bytes) = files::read(file).await else {
        return Outcome::Lost(text::LOST);
    };
    let given = GivenFile {
        name: &name,
        bytes: &bytes,
    };
    match workspace.read_own(given) {
        Some(Ok(brought)) => Outcome::Good(Arc::new(brought)),
        Some(Err(problems)) => Outcome::Wrong {
            seems: seems(&bytes),
            file: name,
            problems,
        },
        None => Outcome::Lost(text::LOADING_FAILED),
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
    (bytes > MAX_FILE_BYTES).then(|| Problem {
        file: name.to_owned(),
        place: Place { line: 1, column: 1 },
        kind: ProblemKind::TooLarge(bytes),
        excerpt: None,
    })
}

/// What a file that is no questionnaire seems to be.
fn seems(bytes: &[u8]) -> Option<&'static str> {
    let begins = |start: &[u8]| bytes.starts_with(start);
    let text = std::str::from_utf8(bytes).map(|text| text.trim_start_matches('\u{feff}').trim());
    match text {
        Ok("") => Some(text::IS_EMPTY),
        Ok(text) if text.starts_with('{') => Some(text::IS_DOCUMENT),
        _ if begins(ARCHIVE) || begins(OLD_SPREADSHEET) => Some(text::IS_ARCHIVE),
        _ if UTF16.into_iter().any(begins) => Some(text::IS_UTF16),
        _ => None,
    }
}
