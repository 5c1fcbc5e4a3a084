//! The place where a file comes in: dropped, or chosen with a button.

use leptos::prelude::*;
use web_sys::File;

use super::Outcome;
use crate::browser::files;
use crate::state::{Intake, OwnFiles};
use crate::ui::handed;
use crate::ui::keyboard::focus_soon;
use crate::ui::part::{FileButton, FileChoice, follow_drags};
use crate::ui::route::Route;
use crate::words;

/// Takes a file, dropped or chosen.
#[component]
pub(super) fn DropZone(
    /// Receives what the file turned out to be.
    outcome: RwSignal<Option<Outcome>>,
) -> impl IntoView {
    let own = OwnFiles::expect();
    // What was opened on another page.
    take(own, outcome, &handed::take(Route::OwnQuestionnaires));
    let is_over = follow_drags(move |files| take(own, outcome, &files));
    view! {
        <section
            class="drop-zone"
            aria-labelledby="bring"
            data-over=move || is_over.get().then_some("")
        >
            <h2 id="bring">{words::own::bring()}</h2>
            <p class="drop-zone__words">{words::own::drop()}</p>
            <p>
                <FileButton
                    label=words::own::choose()
                    choice=FileChoice::One(".toml,application/toml,text/plain")
                    take=move |files| take(own, outcome, &files)
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
        focus_soon("#outcome");
    });
}

async fn read(own: OwnFiles, file: &File) -> Outcome {
    let name = file.name();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the size of a file is a whole number"
    )]
    let bytes = file.size() as usize;
    if let Some(refused) = Intake::refused(&name, bytes) {
        return Outcome::Read(refused);
    }
    match files::read(file).await {
        Ok(bytes) => Outcome::Read(own.take_in(&name, &bytes)),
        Err(_) => Outcome::Lost(words::own::lost()),
    }
}
