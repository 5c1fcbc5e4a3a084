//! What was found in this browser and could not be read: saved as it is, or deleted, one by one.

use leptos::prelude::*;

use crate::browser::{files, focus};
use crate::exchange::{Aside, OpenError};
use crate::state::{Notices, Saving};
use crate::text::home;
use crate::ui::part::control;
use crate::words;

/// What was found at start and could not be read.
#[component]
pub(crate) fn Unreadable() -> impl IntoView {
    let saving = Saving::expect();
    // What a person is about to delete.
    let doubtful = RwSignal::new(None);
    let rows = move || {
        let found = saving.unreadable().into_iter();
        let rows = found.map(|found| {
            let aside = Aside {
                name: found.id,
                text: found.text,
            };
            view! { <li class="stack stack--tight">{row(aside, &found.reason, doubtful)}</li> }
        });
        rows.collect_view()
    };
    view! {
        <div class="notice stack" role="alert">
            <p>
                <strong>{words::home::unreadable()}</strong>
                " "
                {words::home::unreadable_more()}
            </p>
            <ul class="stack plain-list">{rows}</ul>
        </div>
    }
}

fn row(
    aside: Aside,
    reason: &OpenError,
    doubtful: RwSignal<Option<String>>,
) -> impl IntoView + use<> {
    let notices = Notices::expect();
    let said = home::unreadable(&aside.name, reason);
    let (id, name) = (aside.name.clone(), aside.name.clone());
    let aside = StoredValue::new(aside);
    let save = move |_| {
        let saved = aside.with_value(|aside| {
            let file = home::unreadable_file(&aside.name);
            files::save_text(&file, "text/plain", &aside.text)
        });
        if saved.is_err() {
            notices.say(words::first::shell_not_saved());
        }
    };
    let ask = move |_| doubtful.set(Some(id.clone()));
    let is_doubtful =
        move || doubtful.with(|name| aside.with_value(|it| name.as_ref() == Some(&it.name)));
    let buttons = move || {
        if is_doubtful() {
            return view! { {sure(aside, doubtful)} }.into_any();
        }
        view! {
            <p class="cluster">
                <button class="button" type="button" on:click=save>
                    {control(words::home::save_unreadable(), &name)}
                </button>
                <button class="button button--plain" type="button" on:click=ask.clone()>
                    {control(words::home::delete(), &name)}
                </button>
            </p>
        }
        .into_any()
    };
    view! {
        <p dir="auto">{said}</p>
        {buttons}
    }
}

/// Asks whether it is meant.
fn sure(aside: StoredValue<Aside>, doubtful: RwSignal<Option<String>>) -> impl IntoView {
    let (saving, notices) = (Saving::expect(), Notices::expect());
    let name = aside.with_value(|aside| aside.name.clone());
    let delete = move |_| {
        let aside = aside.get_value();
        doubtful.set(None);
        saving.discard(&aside);
        focus::on("main h1");
        notices.say_with_undo(home::deleted(&aside.name), move || {
            if saving.put_back(&aside).is_err() {
                notices.say(words::home::not_put_back());
            }
        });
    };
    view! {
        <p>{words::home::unreadable_sure()}</p>
        <p class="cluster">
            <button class="button" type="button" on:click=delete>
                {control(words::home::unreadable_delete(), &name)}
            </button>
            <button class="button button--plain" type="button" on:click=move |_| doubtful.set(None)>
                {words::home::cancel()}
            </button>
        </p>
    }
}
