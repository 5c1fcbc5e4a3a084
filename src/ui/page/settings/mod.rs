//! How Waymark looks and behaves, and what it keeps in this browser.

mod erase;
mod kept;
mod offline;

use leptos::prelude::*;

use crate::scoring::BandEdition;
use crate::state::{Notices, Paging, Preferences, Theme};
use crate::storage::StorageError;
use crate::text::settings;
use crate::ui::shortcut::{BACK, DONT_KNOW, NEXT, UNCHANGED};
use crate::words;
use kept::Kept;
use offline::Offline;

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
                <GoingOnChoice />
            </section>
            <Kept />
            <Offline />
        </div>
    }
}

/// Says so where the browser does not keep a choice.
fn told(notices: Notices, outcome: Result<(), StorageError>) {
    if outcome.is_err() {
        notices.say(words::settings::choice_not_kept());
    }
}

/// A radio of a preference.
fn radio(
    name: &'static str,
    words: impl IntoView,
    is_chosen: impl Fn() -> bool + Send + Sync + 'static,
    choose: impl Fn() -> Result<(), StorageError> + 'static,
) -> impl IntoView {
    let notices = Notices::expect();
    let choose = move |_| told(notices, choose());
    view! {
        <label class="choice">
            <input type="radio" name=name prop:checked=is_chosen on:change=choose />
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
            preferences.set_theme(theme)
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
            preferences.set_edition(edition)
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
            preferences.set_paging(paging)
        })
    };
    view! {
        <fieldset class="choices choices--row">
            <legend>{words::question::paging()}</legend>
            {option(Paging::Question, words::question::one_at_a_time())}
            {option(Paging::Dimension, words::question::dimension_on_a_page())}
        </fieldset>
    }
}

#[component]
fn KeysChoice() -> impl IntoView {
    let (preferences, notices) = (Preferences::expect(), Notices::expect());
    let choose = move |event| told(notices, preferences.set_keys(event_target_checked(&event)));
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || preferences.has_keys()
                on:change=choose
            />
            <span class="choice__text">
                {words::settings::keys()} <span class="choice__hint">{words::settings::keys_hint(DONT_KNOW, NEXT, BACK, UNCHANGED)}</span>
            </span>
        </label>
    }
}

#[component]
fn GoingOnChoice() -> impl IntoView {
    let (preferences, notices) = (Preferences::expect(), Notices::expect());
    let choose = move |event| {
        let goes_on = event_target_checked(&event);
        told(notices, preferences.set_goes_on(goes_on));
    };
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || preferences.goes_on()
                on:change=choose
            />
            <span class="choice__text">
                {words::question::goes_on()} <span class="choice__hint">{words::question::goes_on_hint()}</span>
            </span>
        </label>
    }
}
