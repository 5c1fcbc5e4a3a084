//! A field for a number with decimals that keeps what was there when the number is wrong.

use leptos::prelude::*;

use crate::text::number;

/// A number field. A wrong number says why and puts back what stood there before.
#[component]
pub(crate) fn NumberInput(
    /// The id of the field; hint and error are named after it.
    id: String,
    /// The field's name.
    label: &'static str,
    /// What to write.
    #[prop(optional)]
    hint: Option<&'static str>,
    /// The number there is.
    value: Signal<Option<f64>>,
    /// Whether a number can be.
    accepts: fn(f64) -> bool,
    /// What to say of a wrong number.
    wrong: &'static str,
    /// Called with every number that can be read; nothing means that the field was emptied.
    on_number: Callback<Option<f64>>,
    /// What stands beside the field, such as its unit.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let draft = RwSignal::new(None::<String>);
    let before = StoredValue::new(value.get_untracked());
    let read = move |text: &str| number::read(text).filter(|number| accepts(*number));
    // What is written is older than a value that comes from elsewhere, such as an undo.
    let written = StoredValue::new(value.get_untracked());
    Effect::watch(
        move || value.get(),
        move |value, _, _| {
            if *value != written.get_value() {
                draft.set(None);
            }
        },
        false,
    );
    let shown = move || {
        let stored = || value.get().map(number::plain).unwrap_or_default();
        draft.get().unwrap_or_else(stored)
    };
    let is_wrong = Memo::new(move |_| {
        let draft = draft.get().unwrap_or_default();
        !draft.trim().is_empty() && read(&draft).is_none()
    });
    let write = move |event| {
        let text = event_target_value(&event);
        let number = match read(&text) {
            Some(number) => Some(number),
            None if text.trim().is_empty() => None,
            None => before.get_value(),
        };
        draft.set(Some(text));
        written.set_value(number);
        if number != value.get_untracked() {
            on_number.run(number);
        }
    };
    let finish = move |_| {
        // A field that is taken away is left after its signals are gone.
        if is_wrong.try_get_untracked() == Some(false) {
            draft.try_set(None);
        }
    };
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described = match hint {
        Some(_) => format!("{hint_id} {error_id}"),
        None => error_id.clone(),
    };
    let hint = hint.map(|hint| {
        view! {
            <p class="field__hint" id=hint_id>
                {hint}
            </p>
        }
    });
    let has_unit = children.is_some().then_some("");
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {hint}
            <div class="number-input" data-unit=has_unit>
                <input
                    type="text"
                    inputmode="decimal"
                    maxlength="40"
                    autocomplete="off"
                    id=id
                    aria-describedby=described
                    aria-invalid=move || is_wrong.get().then_some("true")
                    prop:value=shown
                    on:focus=move |_| before.set_value(value.get_untracked())
                    on:input=write
                    on:blur=finish
                />
                {children.map(|children| children())}
            </div>
            <p class="field__error" id=error_id role="alert" hidden=move || !is_wrong.get()>
                {move || is_wrong.get().then_some(wrong)}
            </p>
        </div>
    }
}
