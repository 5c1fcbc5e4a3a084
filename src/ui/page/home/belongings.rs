//! The calculators' sheets and the choices for event files that an opened file brings along.

use leptos::prelude::*;

use crate::calculator::SheetKind;
use crate::state::{Choices, Imported};
use crate::text::home;
use crate::words;

/// Shows what comes along.
pub(super) fn belongings(imported: &Imported, choices: RwSignal<Choices>) -> impl IntoView + use<> {
    let list = |kinds: &[SheetKind]| {
        let rows = kinds
            .iter()
            .map(|kind| view! { <li>{home::sheet(*kind)}</li> });
        view! { <ul>{rows.collect_view()}</ul> }
    };
    let new = (!imported.sheets_new.is_empty()).then(|| {
        view! {
            <h3>{words::home::import_sheets()}</h3>
            {list(&imported.sheets_new)}
        }
    });
    let changed = (!imported.sheets_changed.is_empty()).then(|| {
        view! {
            <h3>{words::home::import_sheets_changed()}</h3>
            {list(&imported.sheets_changed)}
            <fieldset class="choices">
                <legend>{words::home::import_sheets_whose()}</legend>
                {option(choices, false, words::home::leave())}
                {option(choices, true, words::home::replace())}
            </fieldset>
        }
    });
    let unreadable = imported.sheets_unreadable.as_ref();
    let unreadable =
        unreadable.map(|error| view! { <p class="notice">{home::sheets_unreadable(error)}</p> });
    let mappings = home::import_mappings(imported.mappings.len());
    let mappings_unreadable = imported.mappings_unreadable.as_ref();
    let mappings_unreadable = mappings_unreadable
        .map(|error| view! { <p class="notice">{home::mappings_unreadable(error)}</p> });
    view! {
        {new}
        {changed}
        {unreadable}
        {mappings.map(|mappings| view! { <p>{mappings}</p> })}
        {mappings_unreadable}
    }
}

fn option(
    choices: RwSignal<Choices>,
    replaces: bool,
    words: &'static str,
) -> impl IntoView + use<> {
    view! {
        <label class="choice">
            <input
                type="radio"
                name="sheets"
                prop:checked=move || choices.with(|all| all.sheets_replaced) == replaces
                on:change=move |_| choices.update(|all| all.sheets_replaced = replaces)
            />
            {words}
        </label>
    }
}
