//! The fields of an assessment's details.

use leptos::prelude::*;

use super::details::Details;
use crate::words;

/// A line of text.
#[component]
pub(super) fn TextField(
    /// The field's id.
    id: &'static str,
    /// Its name.
    label: &'static str,
    /// What to write.
    hint: &'static str,
    /// What is written.
    value: RwSignal<String>,
    /// The most characters.
    length: usize,
    /// Whether it must be filled in.
    #[prop(optional)]
    is_required: bool,
    /// What is wrong.
    #[prop(optional, into)]
    error: Option<Signal<Option<&'static str>>>,
) -> impl IntoView {
    let wrong = move || error.and_then(|error| error.get());
    let described = format!("{id}-hint {id}-error");
    view! {
        <div class="field">
            <label for=id>
                {label}
                {is_required
                    .then(|| view! { " " <span class="choice__hint">{words::first::start_needed()}</span> })}
            </label>
            <p class="field__hint" id=format!("{id}-hint")>
                {hint}
            </p>
            <input
                type="text"
                id=id
                dir="auto"
                autocomplete="off"
                maxlength=length.to_string()
                aria-describedby=described
                aria-required=is_required.then_some("true")
                aria-invalid=move || wrong().map(|_| "true")
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            />
            <p class="field__error" id=format!("{id}-error") hidden=move || wrong().is_none()>
                {move || wrong()}
            </p>
        </div>
    }
}

/// The day.
#[component]
pub(super) fn DateField(
    /// The details.
    details: Details,
) -> impl IntoView {
    view! {
        <div class="field field--short">
            <label for="date">{words::first::start_date()}</label>
            <input
                type="date"
                id="date"
                aria-describedby="date-error"
                aria-invalid=move || details.date_error().map(|_| "true")
                prop:value=move || details.date.get()
                on:input=move |event| details.date.set(event_target_value(&event))
            />
            <p class="field__error" id="date-error" hidden=move || details.date_error().is_none()>
                {move || details.date_error()}
            </p>
        </div>
    }
}
