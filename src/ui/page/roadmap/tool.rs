//! A plain button or link about one practice.

use leptos::prelude::*;

use crate::roadmap::Practice;
use crate::state::Current;
use crate::ui::part::control;
use crate::ui::route::Route;
use crate::words;

/// The words, and for the ear the practice they are about.
#[component]
pub(super) fn Tool(
    /// What it does.
    #[prop(into)]
    words: Signal<&'static str>,
    /// The practice's title.
    title: String,
    /// Names the button, so that the keyboard can come back to it.
    #[prop(optional, into)]
    id: Option<String>,
    /// Whether it can do nothing now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// The id of the words that say why it can do nothing.
    #[prop(optional, into)]
    described_by: Option<String>,
    /// Called when it is pressed.
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            class="button button--plain"
            type="button"
            id=id
            aria-describedby=move || described_by.clone().filter(|_| disabled.get())
            disabled=disabled
            on:click=move |_| on_press.run(())
        >
            {move || control(words.get(), &title)}
        </button>
    }
}

/// The way to all about a practice.
#[component]
pub(super) fn Read(
    /// The practice.
    practice: Practice,
) -> impl IntoView {
    let current = Current::expect();
    let assessment = untrack(|| current.id());
    view! {
        <a
            class="button button--plain"
            href=Route::to_practice(&practice.id, assessment.as_ref())
        >
            {control(words::library::about_practice(), &practice.title)}
        </a>
    }
}
