//! A plain button about one practice.

use leptos::prelude::*;

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
    #[prop(optional)]
    described_by: Option<&'static str>,
    /// Called when it is pressed.
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            class="button button--plain"
            type="button"
            id=id
            aria-describedby=move || described_by.filter(|_| disabled.get())
            disabled=disabled
            on:click=move |_| on_press.run(())
        >
            {words}
            <span class="visually-hidden">": " {title}</span>
        </button>
    }
}
