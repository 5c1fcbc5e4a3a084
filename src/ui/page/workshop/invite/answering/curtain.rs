//! What stands between two people: nothing of anybody's answers.

use leptos::prelude::*;

use super::desk::Desk;
use crate::text::room;
use crate::words;
use crate::workshop::{Anonymity, Role};

/// Who may know what, and what a person may say of themselves.
#[component]
pub(super) fn Curtain(
    /// What they say.
    desk: Desk,
) -> impl IntoView {
    let invitation = desk.invitation();
    let anonymity = invitation.anonymity();
    let roles = invitation.asks_roles().then(|| roles(desk));
    let initials = (anonymity != Anonymity::Nobody).then(|| initials(desk));
    let begin = move |_| {
        if !desk.is_misnamed() {
            desk.go_to(Some(0));
        }
    };
    let (heading, more) = if desk.is_coach() {
        (words::workshop::own(), None)
    } else {
        let more = words::workshop::curtain_more();
        (words::workshop::curtain(), Some(more))
    };
    view! {
        <h2 id="answering" tabindex="-1">
            {heading}
        </h2>
        {more.map(|more| view! { <p class="measure">{more}</p> })}
        <p class="notice">{room::told(anonymity)}</p>
        {initials}
        {roles}
        <p>
            <button class="signpost" type="button" on:click=begin>
                {words::workshop::curtain_begin()}
            </button>
        </p>
    }
}

fn initials(desk: Desk) -> impl IntoView {
    let wrong = move || {
        desk.is_misnamed()
            .then(words::workshop::curtain_initials_wrong)
    };
    view! {
        <div class="field field--short">
            <label for="initials">{words::workshop::curtain_initials()}</label>
            <p class="field__hint" id="initials-hint">
                {words::workshop::curtain_initials_hint()}
            </p>
            <input
                type="text"
                id="initials"
                autocomplete="off"
                spellcheck="false"
                maxlength="6"
                aria-describedby="initials-hint initials-error"
                aria-invalid=move || wrong().map(|_| "true")
                prop:value=move || desk.initials.get()
                on:input=move |event| desk.initials.set(event_target_value(&event))
            />
            <p class="field__error" id="initials-error" role="alert" hidden=move || wrong().is_none()>
                {wrong}
            </p>
        </div>
    }
}

fn roles(desk: Desk) -> impl IntoView {
    let option = move |role: Option<Role>| {
        let name = role.map_or(words::workshop::curtain_no_role(), room::role);
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="role"
                    prop:checked=move || desk.role.get() == role
                    on:change=move |_| desk.role.set(role)
                />
                {name}
            </label>
        }
    };
    let roles = Role::ALL.map(Some).into_iter().chain([None]);
    view! {
        <fieldset class="choices choices--row">
            <legend>{words::workshop::curtain_role()}</legend>
            {roles.map(option).collect_view()}
        </fieldset>
    }
}
