//! How Waymark looks and behaves, and what it keeps in this browser.

use leptos::html;
use leptos::prelude::*;

use crate::browser::dialog;
use crate::scoring::BandEdition;
use crate::state::{Assessments, Handles, OwnFiles, Paging, Preferences, Saving, Theme};
use crate::text::settings;
use crate::ui::frame::save_copy_of_all;
use crate::ui::shortcut::{BACK, DONT_KNOW, NEXT};
use crate::words;

/// The settings page.
#[component]
pub(crate) fn SettingsPage() -> impl IntoView {
    view! {
        <div class="page stack stack--section">
            <div class="stack">
                <h1 tabindex="-1">{words::settings::title()}</h1>
                <p class="lede">{words::settings::lede()}</p>
            </div>
            <section class="stack measure">
                <h2>{words::settings::appearance()}</h2>
                <ThemeChoice />
            </section>
            <section class="stack measure">
                <h2>{words::settings::bands()}</h2>
                <EditionChoice />
            </section>
            <section class="stack measure">
                <h2>{words::settings::questions()}</h2>
                <PagingChoice />
                <KeysChoice />
            </section>
            <Kept />
        </div>
    }
}

/// A radio of a preference.
fn radio(
    name: &'static str,
    words: impl IntoView,
    is_chosen: impl Fn() -> bool + Send + Sync + 'static,
    choose: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="radio" name=name prop:checked=is_chosen on:change=move |_| choose() />
            {words}
        </label>
    }
}

#[component]
fn ThemeChoice() -> impl IntoView {
    let preferences = Preferences::expect();
    let options = Theme::ALL.map(|theme| {
        let words = match theme {
            Theme::System => words::settings::system(),
            Theme::Light => words::settings::light(),
            Theme::Dark => words::settings::dark(),
        };
        let is_chosen = move || preferences.theme() == theme;
        radio("theme", words, is_chosen, move || {
            preferences.set_theme(theme);
        })
    });
    view! {
        <fieldset class="theme-switch">
            <legend>{words::settings::theme()}</legend>
            {options}
        </fieldset>
    }
}

#[component]
fn EditionChoice() -> impl IntoView {
    let preferences = Preferences::expect();
    let options = BandEdition::ALL.map(|edition| {
        let (year, hint) = settings::edition(edition);
        let words = view! {
            <span class="choice__text">
                {year} <span class="choice__hint">{hint}</span>
            </span>
        };
        let is_chosen = move || preferences.edition() == edition;
        radio("edition", words, is_chosen, move || {
            preferences.set_edition(edition);
        })
    });
    view! {
        <fieldset class="choices">
            <legend>{words::settings::edition()}</legend>
            {options}
        </fieldset>
    }
}

#[component]
fn PagingChoice() -> impl IntoView {
    let preferences = Preferences::expect();
    let option = move |paging: Paging, words: &'static str| {
        let is_chosen = move || preferences.paging() == paging;
        radio("paging", words, is_chosen, move || {
            preferences.set_paging(paging);
        })
    };
    view! {
        <fieldset class="choices choices--row">
            <legend>{words::settings::paging()}</legend>
            {option(Paging::Question, words::first::assess_one_at_a_time())}
            {option(Paging::Dimension, words::first::assess_dimension_on_a_page())}
        </fieldset>
    }
}

#[component]
fn KeysChoice() -> impl IntoView {
    let preferences = Preferences::expect();
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || preferences.has_keys()
                on:change=move |event| preferences.set_keys(event_target_checked(&event))
            />
            <span class="choice__text">
                {words::settings::keys()} <span class="choice__hint">{words::settings::keys_hint(DONT_KNOW, NEXT, BACK)}</span>
            </span>
        </label>
    }
}

/// What this browser keeps, with the ways to copy and to erase it.
#[component]
fn Kept() -> impl IntoView {
    let (assessments, own_files) = (Assessments::expect(), OwnFiles::expect());
    let saving = Saving::expect();
    let handles = Handles::expect();
    let count = Memo::new(move |_| assessments.list().len());
    let own = Memo::new(move |_| own_files.count());
    let erase = NodeRef::<html::Dialog>::new();
    let ask = move |_| {
        if let Some(dialog) = erase.get_untracked() {
            dialog::open(&dialog);
        }
    };
    view! {
        <section class="stack measure">
            <h2>{words::settings::data()}</h2>
            <p>{move || settings::kept(count.get(), own.get(), saving.is_lasting())}</p>
            <p>{words::settings::data_more()}</p>
            <p class="cluster">
                <button
                    class="button"
                    type="button"
                    on:click=move |_| save_copy_of_all(handles)
                >
                    {words::settings::save_all()}
                </button>
                <button class="button" type="button" aria-haspopup="dialog" on:click=ask>
                    {words::settings::erase()}
                </button>
            </p>
            <EraseDialog node_ref=erase count own />
        </section>
    }
}

/// Asks before everything is erased, and offers a copy first.
#[component]
fn EraseDialog(
    /// The dialog's element.
    node_ref: NodeRef<html::Dialog>,
    /// How many assessments there are.
    count: Memo<usize>,
    /// How many questionnaires of the person's own there are.
    own: Memo<usize>,
) -> impl IntoView {
    let handles = Handles::expect();
    let close = move || {
        if let Some(dialog) = node_ref.get_untracked() {
            dialog.close();
        }
    };
    let erase = move |_| {
        handles.erase();
        close();
        handles.notices.say(words::settings::erased());
    };
    view! {
        <dialog
            class="dialog"
            node_ref=node_ref
            aria-labelledby="erase-title"
            aria-describedby="erase-what"
        >
            <div class="dialog__body">
                <h2 class="dialog__title" id="erase-title">
                    {words::settings::erase_title()}
                </h2>
                <p id="erase-what">{move || settings::erases(count.get(), own.get())}</p>
                <p>{words::settings::erase_stays()}</p>
                <p>{words::settings::erase_copy()}</p>
                <p>
                    <button
                        class="button"
                        type="button"
                        on:click=move |_| save_copy_of_all(handles)
                    >
                        {words::settings::save_all()}
                    </button>
                </p>
                <div class="dialog__actions">
                    <button class="button" type="button" on:click=erase>
                        {words::settings::erase()}
                    </button>
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| close()
                    >
                        {words::settings::cancel()}
                    </button>
                </div>
            </div>
        </dialog>
    }
}
