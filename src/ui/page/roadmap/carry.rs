//! Takes the roadmap along: copied, saved, printed.

use leptos::html;
use leptos::prelude::*;

use super::board::Board;
use crate::browser::{clock, dialog, files, page};
use crate::state::Notices;
use crate::ui::follow::follow;
use crate::words;

/// Copy, save and print.
#[component]
pub(super) fn Carry(
    /// The roadmap.
    board: Board,
) -> impl IntoView {
    let notices = Notices::expect();
    let refused = RwSignal::new(None::<String>);
    let copy = move |_| {
        let checklist = board.checklist();
        let Ok(copying) = files::copy(&checklist) else {
            return refused.set(Some(checklist));
        };
        leptos::task::spawn_local(async move {
            match copying.await {
                Ok(()) => notices.say(words::roadmap::copied()),
                Err(_) => refused.set(Some(checklist)),
            }
        });
    };
    let save = move |_| {
        let day = clock::today()
            .map(|day| format!("-{day}"))
            .unwrap_or_default();
        let name = format!("{}{day}.md", words::roadmap::file_name());
        if files::save_text(&name, "text/markdown", &board.checklist()).is_err() {
            notices.say(words::roadmap::save_failed());
        }
    };
    view! {
        <div>
            <p class="cluster">
                <button class="button" type="button" on:click=copy>
                    {words::roadmap::copy()}
                </button>
                <button class="button" type="button" on:click=save>
                    {words::roadmap::save()}
                </button>
                <button class="button" type="button" on:click=|_| page::print()>
                    {words::roadmap::print()}
                </button>
            </p>
            <CopyDialog refused />
        </div>
    }
}

/// Shows a text to copy by hand, selected.
#[component]
fn CopyDialog(
    /// The text that the clipboard refused.
    refused: RwSignal<Option<String>>,
) -> impl IntoView {
    let element = NodeRef::<html::Dialog>::new();
    let area = NodeRef::<html::Textarea>::new();
    follow(move || {
        let (Some(checklist), Some(element), Some(area)) =
            (refused.get(), element.get(), area.get())
        else {
            return;
        };
        area.set_value(&checklist);
        dialog::open(&element);
        // Selecting moves no keyboard in every browser, so it is moved as well.
        drop(area.focus());
        area.select();
    });
    let close = move |_| {
        if let Some(element) = element.get_untracked() {
            element.close();
        }
    };
    view! {
        <dialog
            class="dialog"
            aria-labelledby="copy-title"
            node_ref=element
            on:close=move |_| refused.set(None)
        >
            <div class="dialog__body">
                <h2 class="dialog__title" id="copy-title">
                    {words::roadmap::copy_by_hand()}
                </h2>
                <p>{words::roadmap::copy_by_hand_more()}</p>
                <textarea node_ref=area rows="10" readonly aria-label=words::roadmap::checklist()></textarea>
                <p class="dialog__actions">
                    <button class="button" type="button" on:click=close>
                        {words::roadmap::done()}
                    </button>
                </p>
            </div>
        </dialog>
    }
}
