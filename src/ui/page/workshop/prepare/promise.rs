//! Who may know who said what, and who answers.

use leptos::prelude::*;

use super::draft::Draft;
use crate::text::workshop as text;
use crate::words;
use crate::workshop::Anonymity;

/// The choices.
#[component]
pub(super) fn Promise(
    /// The workshop.
    draft: Draft,
) -> impl IntoView {
    let option = move |anonymity: Anonymity| {
        let (name, more) = text::promise(anonymity);
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="promise"
                    prop:checked=move || draft.anonymity.get() == anonymity
                    on:change=move |_| draft.anonymity.set(anonymity)
                />
                <span class="choice__text">
                    {name} <span class="choice__hint">{more}</span>
                </span>
            </label>
        }
    };
    view! {
        <section class="stack" aria-labelledby="promise">
            <h2 id="promise">{words::workshop::promise()}</h2>
            <fieldset class="choices" aria-labelledby="promise" aria-describedby="promise-hint">
                <p class="field__hint" id="promise-hint">
                    {words::workshop::promise_hint()}
                </p>
                {Anonymity::ALL.map(option).collect_view()}
            </fieldset>
            <div class="choices">
                {check(draft.asks_roles, words::workshop::roles(), words::workshop::roles_hint())}
                {check(
                    draft.takes_part,
                    words::workshop::takes_part(),
                    words::workshop::takes_part_hint(),
                )}
            </div>
        </section>
    }
}

fn check(chosen: RwSignal<bool>, name: &'static str, hint: &'static str) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || chosen.get()
                on:change=move |_| chosen.update(|chosen| *chosen = !*chosen)
            />
            <span class="choice__text">
                {name} <span class="choice__hint">{hint}</span>
            </span>
        </label>
    }
}
