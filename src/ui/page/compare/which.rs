//! Which assessments are compared.

use leptos::prelude::*;

use super::desk::{Desk, Visit};
use super::shared::MOST_ON_A_MAP;
use crate::ui::part::{Shown, control};
use crate::ui::route::Route;
use crate::words::compare as words;

/// The choice, and what it is too much or too little for.
#[component]
pub(super) fn Which(
    /// What the page looks at.
    desk: Desk,
) -> impl IntoView {
    let count = Memo::new(move |_| desk.chosen.with(Vec::len));
    view! {
        <fieldset class="choices" aria-describedby="which-hint">
            <legend>{words::choose()}</legend>
            <p class="field__hint" id="which-hint">
                {words::choose_hint()}
            </p>
            <ul class="visit-list plain-list">
                <For each=move || desk.visits.get() key=|visit| visit.id.clone() let:visit>
                    {row(desk, visit)}
                </For>
            </ul>
        </fieldset>
        <div role="status">
            <Shown when=move || { count.get() < 2 }>
                <p class="notice">{words::choose_two()}</p>
            </Shown>
            <Shown when=move || { count.get() > MOST_ON_A_MAP }>
                <p class="aside-note">{words::choose_map(MOST_ON_A_MAP)}</p>
            </Shown>
        </div>
    }
}

fn row(desk: Desk, visit: Visit) -> impl IntoView {
    let Visit { id, day, facts } = visit;
    let results = Route::Results.of(&id);
    let link = control(words::to_results(), &day);
    let id = StoredValue::new(id);
    let is_chosen = move || {
        desk.chosen
            .with(|chosen| id.with_value(|id| chosen.iter().any(|it| it.id == *id)))
    };
    let choose = move |event| {
        let is_wanted = event_target_checked(&event);
        id.with_value(|id| desk.choose(id, is_wanted));
    };
    view! {
        <li class="visit-list__row">
            <label class="choice">
                <input type="checkbox" prop:checked=is_chosen on:change=choose />
                <span class="choice__text" dir="auto">
                    {day}
                    " "
                    <span class="choice__hint">{facts}</span>
                </span>
            </label>
            <a href=results>{link}</a>
        </li>
    }
}
