//! What the workshop takes up again.

use leptos::prelude::*;

use super::draft::Draft;
use super::earlier::Earlier;
use crate::text::workshop as text;
use crate::words;
use crate::workshop::{Experiment, Fate};

/// The choice of what it follows, and what became of what was tried.
#[component]
pub(super) fn FollowUp(
    /// The workshop.
    draft: Draft,
) -> impl IntoView {
    let all = Memo::new(move |_| draft.all_earlier());
    let choice = move || {
        let all = all.get();
        if all.is_empty() {
            return view! { <p class="field__hint">{words::workshop::follows_none()}</p> }
                .into_any();
        }
        let chosen = draft.follows.get_untracked();
        let option = |earlier: &Earlier| {
            view! {
                <option value=earlier.key.clone() selected=earlier.key == chosen>
                    {earlier.label.clone()}
                </option>
            }
        };
        let choose = move |event| {
            draft.fates.update(crate::ordered::SortedMap::clear);
            draft.follows.set(event_target_value(&event));
        };
        view! {
            <div class="field">
                <label for="follows">{words::workshop::follows_what()}</label>
                <select id="follows" aria-describedby="follows-hint" on:change=choose>
                    <option value="">{words::workshop::follows_nothing()}</option>
                    {all.iter().map(option).collect_view()}
                </select>
                <p class="field__hint" id="follows-hint">
                    {words::workshop::follows_hint()}
                </p>
            </div>
        }
        .into_any()
    };
    let followed = Memo::new(move |_| draft.earlier());
    let tried = move || {
        let experiments = followed.get()?.follows.experiments;
        if experiments.is_empty() {
            return None;
        }
        let rows = experiments.iter().enumerate();
        let rows = rows.map(|(at, (tried, _))| experiment(draft, at, tried));
        Some(view! {
            <div class="stack">
                <h3>{words::workshop::tried()}</h3>
                {rows.collect_view()}
            </div>
        })
    };
    view! {
        <section class="stack" aria-labelledby="follow-up">
            <h2 id="follow-up">{words::workshop::follows()}</h2>
            {choice}
            {tried}
        </section>
    }
}

/// What became of an experiment.
fn experiment(draft: Draft, at: usize, tried: &Experiment) -> impl IntoView + use<> {
    let what = match tried.what.trim() {
        "" => words::workshop::unnamed_experiment().to_owned(),
        what => what.to_owned(),
    };
    let options = Fate::ALL.map(|fate| {
        let is_chosen = move || {
            draft
                .fates
                .with(|fates| fates.get(&at).copied())
                .unwrap_or_default()
                == fate
        };
        let choose = move |_| {
            draft.fates.update(|fates| {
                fates.insert(at, fate);
            });
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=format!("fate-{at}")
                    prop:checked=is_chosen
                    on:change=choose
                />
                {text::fate(fate)}
            </label>
        }
    });
    view! {
        <fieldset class="choices choices--row">
            <legend dir="auto">{what}</legend>
            {options.collect_view()}
        </fieldset>
    }
}
