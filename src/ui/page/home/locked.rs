//! A link that a passphrase has locked.

use leptos::prelude::*;

use super::import::{Chosen, leave};
use crate::browser::lock::{self, LockError};
use crate::state::Handles;
use crate::words;

/// How far the opening is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opening {
    /// Nobody has tried yet.
    Closed,
    /// The browser works on it.
    Trying,
    /// It did not open.
    Refused(LockError),
}

/// Asks for the passphrase of a locked link, and shows what is in it.
pub(super) fn locked(locked: Vec<u8>, chosen: RwSignal<Option<Chosen>>) -> impl IntoView + use<> {
    let handles = Handles::expect();
    let passphrase = RwSignal::new(String::new());
    let opening = RwSignal::new(Opening::Closed);
    let locked = StoredValue::new(locked);
    let open = move || {
        if opening.get_untracked() == Opening::Trying || passphrase.with_untracked(String::is_empty)
        {
            return;
        }
        opening.set(Opening::Trying);
        let (given, locked) = (passphrase.get_untracked(), locked.get_value());
        leptos::task::spawn_local(async move {
            let outcome = lock::unlock(&given, &locked).await;
            // The dialog may have been closed meanwhile.
            if opening.try_get_untracked() != Some(Opening::Trying) {
                return;
            }
            match outcome {
                Ok(content) => chosen.set(Some(match handles.preview_unlocked(&content) {
                    Ok(linked) => Chosen::Linked(Box::new(linked)),
                    Err(error) => Chosen::LinkRefused(error),
                })),
                Err(error) => opening.set(Opening::Refused(error)),
            }
        });
    };
    let said = move || match opening.get() {
        Opening::Closed => "",
        Opening::Trying => words::link::unlocking(),
        Opening::Refused(LockError::Wrong) => words::link::wrong_passphrase(),
        Opening::Refused(LockError::Unavailable) => words::link::cannot_lock(),
    };
    view! {
        <form
            class="dialog__body"
            on:submit=move |event| {
                event.prevent_default();
                open();
            }
        >
            <h2 class="dialog__title" id="import-title">
                {words::link::locked_title()}
            </h2>
            <p>{words::link::locked()}</p>
            <div class="field">
                <label for="unlock">{words::link::its_passphrase()}</label>
                <input
                    type="text"
                    id="unlock"
                    dir="auto"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="unlock-said"
                    prop:value=passphrase
                    on:input=move |event| {
                        passphrase.set(event_target_value(&event));
                        opening.set(Opening::Closed);
                    }
                />
            </div>
            <p id="unlock-said" role="status">
                {said}
            </p>
            <p class="dialog__actions">
                <button class="button" type="submit">
                    {words::link::unlock()}
                </button>
                {leave(words::link::cancel(), chosen)}
            </p>
        </form>
    }
}
