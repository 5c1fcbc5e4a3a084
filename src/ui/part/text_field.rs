//! A line of text with its name, its hint and what is wrong with it.

use leptos::prelude::*;

use crate::words;

/// A line of text.
#[component]
pub(crate) fn TextField(
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
    /// The id of a list of values to choose from.
    #[prop(optional)]
    list: Option<&'static str>,
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
                list=list
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
