//! Takes the roadmap along: copied, saved, printed.

use leptos::prelude::*;

use super::board::Board;
use crate::browser::{clock, files, page};
use crate::state::Notices;
use crate::ui::part::CopyButton;
use crate::ui::route::Route;
use crate::words;

/// Copy, save and print.
#[component]
pub(super) fn Carry(
    /// The roadmap.
    board: Board,
) -> impl IntoView {
    let notices = Notices::expect();
    let made = Callback::new(move |()| Some(board.checklist()));
    let save = move |_| {
        let day = clock::today()
            .map(|day| format!("-{day}"))
            .unwrap_or_default();
        let name = format!("{}{day}.md", words::roadmap::file_name());
        if files::save_text(&name, "text/markdown", &board.checklist()).is_err() {
            notices.say(words::roadmap::save_failed());
        }
    };
    let elsewhere = move || board.current.id().map(|id| Route::Export.of(&id));
    view! {
        <div>
            <p class="cluster">
                <CopyButton made copied=words::roadmap::copied()>
                    {words::roadmap::copy()}
                </CopyButton>
                <button class="button" type="button" on:click=save>
                    {words::roadmap::save()}
                </button>
                <button class="button" type="button" on:click=|_| page::print()>
                    {words::roadmap::print()}
                </button>
                <a class="button" href=elsewhere>
                    {words::first::page_export()}
                </a>
            </p>
        </div>
    }
}
