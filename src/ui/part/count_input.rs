//! How many of something there are: a number with a button for one less and one for one more.

use leptos::prelude::*;

/// A count. What is no whole number is put back once the field is left.
#[component]
pub(crate) fn CountInput(
    /// The id of the field.
    id: String,
    /// What is counted.
    #[prop(into)]
    label: String,
    /// How many there are.
    value: Signal<u32>,
    /// The most that there can be.
    most: u32,
    /// What the buttons for one less and for one more say aloud.
    steps: [&'static str; 2],
    /// Whether nothing can be changed.
    #[prop(into)]
    is_closed: Signal<bool>,
    /// Called with every other count.
    on_count: Callback<u32>,
) -> impl IntoView {
    let draft = RwSignal::new(None::<String>);
    let shown = move || draft.get().unwrap_or_else(|| value.get().to_string());
    let set = move |count: u32| {
        if count != value.get_untracked() {
            on_count.run(count.min(most));
        }
    };
    let write = move |event| {
        let text: String = event_target_value(&event);
        let written = match text.trim() {
            "" => Some(0),
            text => text.parse().ok(),
        };
        draft.set(Some(text));
        if let Some(count) = written.filter(|count| *count <= most) {
            set(count);
        }
    };
    let step = move |by: i32| {
        move |_| {
            draft.set(None);
            set(value.get_untracked().saturating_add_signed(by));
        }
    };
    let [fewer, more] = steps.map(|step| super::control(step, &label));
    view! {
        <div class="count-input">
            <label for=id.clone() dir="auto">
                {label}
            </label>
            <button
                class="button"
                type="button"
                disabled=move || is_closed.get()
                aria-disabled=move || (value.get() == 0).then_some("true")
                on:click=step(-1)
            >
                <span aria-hidden="true">"−"</span>
                <span class="visually-hidden">{fewer}</span>
            </button>
            <input
                type="text"
                inputmode="numeric"
                maxlength="7"
                autocomplete="off"
                id=id
                disabled=move || is_closed.get()
                prop:value=shown
                on:input=write
                on:blur=move |_| {
                    draft.try_set(None);
                }
            />
            <button
                class="button"
                type="button"
                disabled=move || is_closed.get()
                on:click=step(1)
            >
                <span aria-hidden="true">"+"</span>
                <span class="visually-hidden">{more}</span>
            </button>
        </div>
    }
}
