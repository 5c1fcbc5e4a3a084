//! The questionnaires of somebody's own that an opened file brings along.

use leptos::prelude::*;

use crate::questionnaire::{OwnFile, QuestionnaireId};
use crate::state::{Choices, Imported, OwnShelf};
use crate::text::home;
use crate::words;

/// Shows what comes along; `after` is what would be here with all of it.
pub(super) fn carried(
    imported: &Imported,
    choices: RwSignal<Choices>,
    after: Option<&OwnShelf>,
) -> impl IntoView + use<> {
    let hint = if imported.asks_what_it_brings() {
        words::home::import_own_hint()
    } else {
        words::home::import_own_hint_alone()
    };
    let rows = imported.own_new.iter().map(|file| {
        let problems = after.and_then(|after| unusable(after, &file.id));
        view! { <li dir="auto">{home::carried(file.name(), file.version, problems)}</li> }
    });
    let rows = rows.collect_view();
    let new = (!imported.own_new.is_empty()).then(|| {
        view! {
            <h3>{words::home::import_own()}</h3>
            <p class="field__hint">{hint}</p>
            <ul>{rows}</ul>
        }
    });
    let changed = imported.own_changed.iter().enumerate();
    let changed = changed.map(|(at, (here, file))| choice(choices, at, here, file));
    let changed = changed.collect_view();
    let changed = (!imported.own_changed.is_empty()).then(|| {
        view! {
            <h3>{words::home::import_own_changed()}</h3>
            <p class="field__hint">{words::home::import_own_changed_hint()}</p>
            {changed}
        }
    });
    view! {
        {new}
        {changed}
    }
}

fn choice(
    choices: RwSignal<Choices>,
    at: usize,
    here: &OwnFile,
    file: &OwnFile,
) -> impl IntoView + use<> {
    let option = move |replaces: bool, words: &'static str| {
        let choose = move |_| {
            choices.update(|all| {
                if let Some(replaced) = all.own_replaced.get_mut(at) {
                    *replaced = replaces;
                }
            });
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=format!("own-{at}")
                    prop:checked=move || {
                        choices.with(|all| all.own_replaced.get(at) == Some(&replaces))
                    }
                    on:change=choose
                />
                {words}
            </label>
        }
    };
    view! {
        <fieldset class="choices">
            <legend dir="auto">{file.name().to_owned()}</legend>
            <p class="field__hint">{home::carried_difference(here.version, file.version)}</p>
            {option(false, words::home::leave())}
            {option(true, words::home::replace())}
        </fieldset>
    }
}

/// How many problems keep a file from being used.
fn unusable(after: &OwnShelf, id: &QuestionnaireId) -> Option<usize> {
    let mut unusable = after.unusable.iter();
    let (_, problems) = unusable.find(|(file, _)| file.id == *id)?;
    Some(problems.len())
}
