//! A button that copies a text, and what helps where a browser does not let it.

use leptos::html;
use leptos::prelude::*;

use crate::browser::{dialog, files};
use crate::state::Notices;
use crate::ui::follow::{follow, once_closed};
use crate::words::terms as words;

/// Copies a text that is made when the button is pressed.
#[component]
pub(crate) fn CopyButton(
    /// Makes the text; nothing where there is none.
    made: Callback<(), Option<String>>,
    /// What is said once it is in the clipboard.
    copied: &'static str,
    /// What the button says.
    children: Children,
) -> impl IntoView {
    let notices = Notices::expect();
    let refused = RwSignal::new(None::<String>);
    let copy = move |_| {
        let Some(text) = made.run(()) else { return };
        let Ok(copying) = files::copy(&text) else {
            return refused.set(Some(text));
        };
        leptos::task::spawn_local(async move {
            match copying.await {
                Ok(()) => notices.say(copied),
                Err(_) => refused.set(Some(text)),
            }
        });
    };
    view! {
        <button class="button" type="button" on:click=copy>
            {children()}
        </button>
        <ByHand refused />
    }
}

/// Shows a text to copy by hand, selected.
#[component]
fn ByHand(
    /// The text that the clipboard refused.
    refused: RwSignal<Option<String>>,
) -> impl IntoView {
    let element = NodeRef::<html::Dialog>::new();
    let area = NodeRef::<html::Textarea>::new();
    follow(move || {
        let (Some(text), Some(element), Some(area)) = (refused.get(), element.get(), area.get())
        else {
            return;
        };
        area.set_value(&text);
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
            aria-label=words::by_hand()
            node_ref=element
            on:close=once_closed(move || refused.set(None))
        >
            <div class="dialog__body">
                <h2 class="dialog__title">{words::by_hand()}</h2>
                <p>{words::by_hand_more()}</p>
                <textarea node_ref=area rows="10" readonly aria-label=words::by_hand_text()></textarea>
                <p class="dialog__actions">
                    <button class="button" type="button" on:click=close>
                        {words::by_hand_done()}
                    </button>
                </p>
            </div>
        </dialog>
    }
}
