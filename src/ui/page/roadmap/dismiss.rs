//! The dialog that asks why a practice is not wanted.

use leptos::html;
use leptos::prelude::*;

use super::board::Board;
use crate::browser::{dialog, focus};
use crate::questionnaire::PracticeId;
use crate::text::roadmap as text;
use crate::ui::follow::{follow, once_closed};
use crate::words;

/// Opens when the board wants to dismiss a practice.
#[component]
pub(super) fn DismissDialog(
    /// The roadmap.
    board: Board,
) -> impl IntoView {
    let element = NodeRef::<html::Dialog>::new();
    let reason = RwSignal::new(String::new());
    let is_tried = RwSignal::new(false);
    follow(move || {
        if let (Some(_), Some(element)) = (board.dismissing.get(), element.get()) {
            reason.set(String::new());
            is_tried.set(false);
            dialog::open(&element);
        }
    });
    let close = move || {
        if let Some(element) = element.get_untracked() {
            element.close();
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        is_tried.set(true);
        let why = reason.get_untracked();
        if why.trim().is_empty() {
            focus::on("#dismiss-reason");
            return;
        }
        // Closing first gives the keyboard back to the button, which then goes with its practice.
        let practice = board.dismissing.get_untracked();
        close();
        if let Some(practice) = practice {
            board.dismiss(&practice, &why);
        }
    };
    let heading = move || {
        board
            .dismissing
            .get()
            .map(|id: PracticeId| text::dismiss(&board.title(&id)))
    };
    view! {
        <dialog
            class="dialog"
            aria-labelledby="dismiss-title"
            node_ref=element
            on:close=once_closed(move || board.dismissing.set(None))
        >
            <form class="dialog__body" novalidate on:submit=submit>
                <h2 class="dialog__title" id="dismiss-title">
                    {heading}
                </h2>
                <ReasonField reason is_tried />
                <p class="dialog__actions">
                    <button class="button" type="submit">
                        {words::roadmap::card_dismiss()}
                    </button>
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| close()
                    >
                        {words::roadmap::cancel()}
                    </button>
                </p>
            </form>
        </dialog>
    }
}

#[component]
fn ReasonField(
    /// What is written.
    reason: RwSignal<String>,
    /// Whether it has been sent once.
    is_tried: RwSignal<bool>,
) -> impl IntoView {
    let is_missing = move || is_tried.get() && reason.with(|reason| reason.trim().is_empty());
    view! {
        <div class="field">
            <label for="dismiss-reason">{words::roadmap::dismiss_reason()}</label>
            <p class="field__hint" id="dismiss-hint">
                {words::roadmap::dismiss_hint()}
            </p>
            <input
                type="text"
                id="dismiss-reason"
                dir="auto"
                autocomplete="off"
                maxlength="300"
                autofocus
                aria-describedby="dismiss-hint dismiss-error"
                aria-invalid=move || is_missing().then_some("true")
                prop:value=reason
                on:input=move |event| reason.set(event_target_value(&event))
            />
            // Always there, so that screen readers notice when it fills.
            <div id="dismiss-error" role="alert">
                {move || {
                    is_missing()
                        .then(|| view! { <p class="field__error">{words::roadmap::dismiss_missing()}</p> })
                }}
            </div>
        </div>
    }
}
