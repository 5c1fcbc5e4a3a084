//! Erases everything, once that is meant.

use leptos::html;
use leptos::prelude::*;

use crate::browser::shelf;
use crate::state::Handles;
use crate::text::settings;
use crate::ui::frame::save_copy_of_all;
use crate::ui::keeper::forget_folder;
use crate::words;

/// Asks before everything is erased, and offers a copy first.
#[component]
pub(super) fn EraseDialog(
    /// The dialog's element.
    node_ref: NodeRef<html::Dialog>,
    /// How many assessments there are.
    count: Memo<usize>,
    /// How many questionnaires of the person's own there are.
    own: Memo<usize>,
    /// How many workshops there are.
    workshops: Memo<usize>,
) -> impl IntoView {
    let handles = Handles::expect();
    let close = move || {
        if let Some(dialog) = node_ref.get_untracked() {
            dialog.close();
        }
    };
    let erase = move |_| {
        handles.erase(move |is_gone| {
            handles.notices.say(if is_gone {
                words::settings::erased()
            } else {
                words::settings::half_erased()
            });
        });
        leptos::task::spawn_local(forget_folder(handles));
        // What was brought of many teams lies in a database of its own.
        leptos::task::spawn_local(async {
            let _ = shelf::clear().await;
        });
        close();
    };
    view! {
        <dialog
            class="dialog"
            node_ref=node_ref
            aria-labelledby="erase-title"
            aria-describedby="erase-what"
        >
            <div class="dialog__body">
                <h2 class="dialog__title" id="erase-title">
                    {words::settings::erase_title()}
                </h2>
                <p id="erase-what">{move || settings::erases(count.get(), own.get(), workshops.get())}</p>
                <p>{words::settings::erase_stays()}</p>
                <p>{words::settings::erase_copy()}</p>
                <p>
                    <button
                        class="button"
                        type="button"
                        on:click=move |_| save_copy_of_all(handles)
                    >
                        {words::settings::save_all()}
                    </button>
                </p>
                <div class="dialog__actions">
                    <button class="button" type="button" on:click=erase>
                        {words::settings::erase()}
                    </button>
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| close()
                    >
                        {words::settings::cancel()}
                    </button>
                </div>
            </div>
        </dialog>
    }
}
