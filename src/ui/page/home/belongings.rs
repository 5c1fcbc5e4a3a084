//! What an opened file brings along that belongs to no assessment.

use leptos::prelude::*;

use crate::calculator::SheetKind;
use crate::exchange::LeftOut;
use crate::state::{Choices, Imported};
use crate::text::home;
use crate::words;

/// How many things are listed that do not come along; the others are counted.
const LISTED: usize = 10;

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
    let workshops = home::import_workshops(imported.workshops.len(), imported.workshops_here);
    let joined = home::import_joined(imported.joined.len());
    let preferences = imported.preferences.is_some().then(|| preferences(choices));
    let aside = home::import_aside(imported.aside.len());
    let left_out = left_out(&imported.left_out);
    view! {
        {new}
        {changed}
        {unreadable}
        {mappings.map(|mappings| view! { <p>{mappings}</p> })}
        {mappings_unreadable}
        {workshops.map(|workshops| view! { <p>{workshops}</p> })}
        {joined.map(|joined| view! { <p>{joined}</p> })}
        {preferences}
        {aside.map(|aside| view! { <p>{aside}</p> })}
        {left_out}
    }
}

/// Whether the file's preferences take the place of those here.
fn preferences(choices: RwSignal<Choices>) -> impl IntoView {
    let choose = move |event| {
        let are_taken = event_target_checked(&event);
        choices.update(|all| all.preferences_taken = are_taken);
    };
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || choices.with(|all| all.preferences_taken)
                on:change=choose
            />
            {words::home::import_preferences()}
        </label>
    }
}

/// What does not come along, and why.
fn left_out(left_out: &[LeftOut]) -> Option<impl IntoView + use<>> {
    let rows = left_out.iter().take(LISTED);
    let rows = rows.map(|left_out| view! { <li dir="auto">{home::left_out(left_out)}</li> });
    let rows = rows.collect_view();
    let more = left_out.len().saturating_sub(LISTED);
    let more = (more > 0).then(|| view! { <li>{words::home::left_out_more(more)}</li> });
    (!left_out.is_empty()).then(|| {
        view! {
            <h3>{words::home::import_left_out()}</h3>
            <ul>{rows} {more}</ul>
        }
    })
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
