//! Says that none of many assessments was kept, and the ways on.

use leptos::prelude::*;

use crate::browser::{clock, files};
use crate::state::{Notices, Unkept};
use crate::storage::StorageError;
use crate::text::number;
use crate::ui::address::Address;
use crate::ui::handed;
use crate::ui::route::Route;
use crate::words;

/// Why nothing was kept, and the ways on; nothing until something was not.
#[component]
pub(crate) fn NoneKept(
    /// What was not kept.
    failed: RwSignal<Option<Unkept>>,
) -> impl IntoView {
    let (address, notices) = (Address::expect(), Notices::expect());
    let fail = move || notices.say(words::home::unkept_no_file());
    let document = move || failed.with_untracked(|it| it.as_ref().map(|it| it.document.clone()));
    let save = move |_| {
        let document = document().unwrap_or_default();
        if files::save_text(&file_name(), "application/json", &document).is_err() {
            fail();
        }
    };
    // The page of many teams has more room.
    let pass_on = move |_| {
        let document = document().unwrap_or_default();
        match files::file_of(&file_name(), &document) {
            Ok(file) => {
                handed::hold(vec![file]);
                handed::pass_on(address, Route::Teams);
            }
            Err(_) => fail(),
        }
    };
    move || {
        let told = failed.with(|failed| {
            let failed = failed.as_ref()?;
            let is_of_room = matches!(failed.why, StorageError::Full | StorageError::Crowded);
            Some((said(failed), is_of_room))
        });
        let (told, is_of_room) = told?;
        // There they are already.
        let is_there = untrack(|| address.route()) == Some(Route::Teams);
        let ways = is_of_room.then(|| {
            let teams = (!is_there).then(|| {
                view! {
                    <button class="button" type="button" on:click=pass_on>
                        {words::home::unkept_to_teams()}
                    </button>
                }
            });
            let said = if is_there {
                words::home::unkept_on_teams()
            } else {
                words::home::unkept_ways()
            };
            view! {
                <p>{said}</p>
                <p class="cluster">
                    {teams}
                    <button class="button" type="button" on:click=save>
                        {words::home::unkept_save()}
                    </button>
                </p>
            }
        });
        Some(view! {
            <div class="notice stack stack--tight" role="alert">
                <p>{told}</p>
                {ways}
            </div>
        })
    }
}

/// How many were not kept, and why.
fn said(unkept: &Unkept) -> String {
    let why = match unkept.why {
        StorageError::Full => words::home::unkept_full(unkept.fit),
        StorageError::Crowded => words::home::unkept_crowded(unkept.fit),
        StorageError::Refused => words::home::unkept_refused().to_owned(),
        StorageError::TooLarge => words::first::shell_too_large().to_owned(),
        StorageError::Changed => words::home::unkept_changed().to_owned(),
        StorageError::Newer => words::first::shell_newer().to_owned(),
    };
    number::sentences([words::home::unkept(unkept.count), why])
}

/// The name of a file of today.
fn file_name() -> String {
    let day = clock::today().map(|day| format!("-{day}"));
    let name = words::home::unkept_file();
    format!("{name}{}.json", day.unwrap_or_default())
}
