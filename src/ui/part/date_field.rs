//! A day with its name and what is wrong with it.

use leptos::prelude::*;

/// A day.
#[component]
pub(crate) fn DateField(
    /// Its name.
    label: &'static str,
    /// What is written.
    value: RwSignal<String>,
    /// What is wrong.
    error: Signal<Option<&'static str>>,
) -> impl IntoView {
    view! {
        <div class="field field--short">
            <label for="date">{label}</label>
            <input
                type="date"
                id="date"
                aria-describedby="date-error"
                aria-invalid=move || error.get().map(|_| "true")
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            />
            <p class="field__error" id="date-error" hidden=move || error.get().is_none()>
                {move || error.get()}
            </p>
        </div>
    }
}
