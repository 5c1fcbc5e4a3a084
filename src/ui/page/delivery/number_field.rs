//! A field for a number with decimals that keeps what was there when the number is wrong.

use leptos::prelude::*;

use super::gauge::Gauge;
use crate::text::number;

/// A number field. A wrong number shows why and puts the reading back to what it was before.
#[component]
pub(super) fn NumberField(
    /// The metric.
    gauge: Gauge,
    /// The field's name.
    label: AnyView,
    /// What to write, or what counts.
    #[prop(default = None, into)]
    hint: Option<&'static str>,
    /// What stands behind the number.
    #[prop(default = None, into)]
    unit: Option<&'static str>,
    /// The number there is.
    value: Signal<Option<f64>>,
    /// The highest number.
    limit: f64,
    /// What to say of a wrong number.
    wrong: &'static str,
    /// Called with every number that can be read; nothing means that the field was emptied.
    on_number: Callback<Option<f64>>,
) -> impl IntoView {
    let read = move |text: &str| number::read(text).filter(|number| *number <= limit);
    let shown = move || {
        // What is stored keeps all of its digits until somebody writes another number.
        let stored = || value.get().map(number::in_field).unwrap_or_default();
        gauge.draft.get().unwrap_or_else(stored)
    };
    let is_wrong = Memo::new(move |_| {
        let draft = gauge.draft.get().unwrap_or_default();
        !draft.trim().is_empty() && read(&draft).is_none()
    });
    let write = move |event| {
        let text = event_target_value(&event);
        match read(&text) {
            Some(number) => on_number.run(Some(number)),
            None if text.trim().is_empty() => on_number.run(None),
            None => gauge.restore(),
        }
        gauge.draft.set(Some(text));
    };
    let finish = move |_| {
        // A field that is taken away is left after its signals are gone.
        if is_wrong.try_get_untracked() == Some(false) {
            gauge.draft.try_set(None);
        }
    };
    let described = match hint {
        Some(_) => format!("{} {}", gauge.id("number-hint"), gauge.id("number-error")),
        None => gauge.id("number-error"),
    };
    let hint = hint.map(|hint| {
        view! {
            <p class="field__hint measure" id=gauge.id("number-hint")>
                {hint}
            </p>
        }
    });
    let unit = unit.map(|unit| view! { <span>{unit}</span> });
    view! {
        <div class="field">
            <label for=gauge.id("number")>{label}</label>
            {hint}
            <div class="number-field">
                <input
                    type="text"
                    inputmode="decimal"
                    maxlength="40"
                    autocomplete="off"
                    id=gauge.id("number")
                    aria-describedby=described
                    aria-invalid=move || is_wrong.get().then_some("true")
                    prop:value=shown
                    on:focus=move |_| gauge.remember()
                    on:input=write
                    on:blur=finish
                />
                {unit}
            </div>
            <p
                class="field__error"
                id=gauge.id("number-error")
                role="alert"
                hidden=move || !is_wrong.get()
            >
                {move || is_wrong.get().then_some(wrong)}
            </p>
        </div>
    }
}
