//! What was before: the earlier states of an assessment, and what was deleted.

mod deleted;
mod earlier;

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::browser::{clock, focus};
use crate::state::{ARCHIVE, Handles};
use crate::text::number;
use crate::ui::follow::{follow, once_closed};
use crate::words;
pub(super) use deleted::DeletedLately;
pub(super) use earlier::EarlierStates;

/// Lets go of what there is too much of, after each save that has taken a state, and of what was deleted
/// long ago.
pub(super) fn begin(handles: Handles) {
    if untrack(|| handles.may_have_deleted()) {
        handles.deleted(&ARCHIVE, drop);
    }
    follow(move || {
        handles.saving.state();
        handles.tidy_past(&ARCHIVE);
    });
}

/// A dialog with a title, a body and a way to close it.
fn framed(
    element: NodeRef<Dialog>,
    (title_id, title): (&'static str, AnyView),
    body: AnyView,
    close: impl Fn() + Copy + 'static,
) -> impl IntoView {
    view! {
        <dialog
            class="dialog"
            aria-labelledby=title_id
            node_ref=element
            on:close=once_closed(move || {
                close();
                catch_keyboard();
            })
        >
            <div class="dialog__body">
                <h2 class="dialog__title" id=title_id tabindex="-1" dir="auto">
                    {title}
                </h2>
                {body}
                <p class="dialog__actions">
                    <button class="button" type="button" on:click=move |_| close()>
                        {words::past::close()}
                    </button>
                </p>
            </div>
        </dialog>
    }
}

/// A moment where the person is, in words.
fn when(at: u64) -> String {
    let local = clock::local(at);
    let day = local.0.map(number::day).unwrap_or_default();
    words::past::when(&day, &local.1)
}

/// Moves the keyboard to the page's heading where what had it is gone.
fn catch_keyboard() {
    // A browser takes its time until what is hidden has lost the keyboard.
    request_animation_frame(|| {
        if focus::is_on("body, dialog:not([open]) *") {
            focus::on("main h1");
        }
    });
}
