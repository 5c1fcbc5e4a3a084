//! Locks the link of an assessment with a passphrase.

use leptos::prelude::*;

use super::share::{Made, reason};
use crate::assessment::Assessment;
use crate::browser::{address, lock};
use crate::exchange::link::{Portion, content_to_lock};
use crate::state::{NoLink, locked_link};
use crate::ui::route::Route;
use crate::words;

/// How far a link is locked.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Locked {
    /// The browser works on it.
    Working,
    /// It is locked; a locked link has a few letters more, and may be too long for it.
    Made(Result<String, NoLink>),
    /// This browser cannot.
    Refused,
}

/// Asks for a passphrase; most links have none.
pub(super) fn passphrase_field(passphrase: RwSignal<String>) -> impl IntoView {
    view! {
        <details>
            <summary>{words::link::lock_it()}</summary>
            <div class="field">
                <label for="share-passphrase">{words::link::passphrase()}</label>
                <p class="field__hint" id="share-passphrase-hint">
                    {words::link::passphrase_hint()}
                </p>
                <input
                    type="text"
                    id="share-passphrase"
                    dir="auto"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="share-passphrase-hint"
                    prop:value=passphrase
                    on:input=move |event| passphrase.set(event_target_value(&event))
                />
            </div>
        </details>
    }
}

/// Locks a portion of an assessment with a passphrase, and shows the link.
#[component]
pub(super) fn LockLink(
    /// The assessment.
    assessment: Assessment,
    /// How much of it goes along.
    portion: Portion,
    /// The passphrase; changing it makes what was locked void.
    passphrase: RwSignal<String>,
) -> impl IntoView {
    let content = StoredValue::new(content_to_lock(&assessment, portion));
    let attempt = RwSignal::new(None::<(String, Locked)>);
    let outcome = Memo::new(move |_| {
        let of_this = attempt.get().filter(|(of, _)| *of == passphrase.get());
        of_this.map(|(_, outcome)| outcome)
    });
    let begin = move |_| {
        let (given, content) = (passphrase.get_untracked(), content.get_value());
        attempt.set(Some((given.clone(), Locked::Working)));
        leptos::task::spawn_local(async move {
            let locked = lock::lock(&given, &content).await;
            let home = address::absolute(&Route::Home.href());
            let outcome = locked.map_or(Locked::Refused, |locked| {
                Locked::Made(locked_link(&home, &locked))
            });
            // The dialog may have been closed, or another attempt begun.
            let is_awaited = attempt
                .try_with_untracked(|last| last.as_ref().is_some_and(|(of, _)| *of == given));
            if is_awaited == Some(true) {
                attempt.set(Some((given, outcome)));
            }
        });
    };
    let shown = move || match outcome.get() {
        None => view! {
            <p>
                <button class="button" type="button" on:click=begin>
                    {words::link::lock()}
                </button>
            </p>
        }
        .into_any(),
        Some(Locked::Working) => view! { <p role="status">{words::link::locking()}</p> }.into_any(),
        Some(Locked::Made(Ok(address))) => view! {
            <p role="status">{words::link::locked_now()}</p>
            <Made address />
        }
        .into_any(),
        Some(Locked::Made(Err(none))) => view! { <p role="status">{reason(&none)}</p> }.into_any(),
        Some(Locked::Refused) => {
            view! { <p role="alert">{words::link::cannot_lock()}</p> }.into_any()
        }
    };
    view! { {shown} }
}
