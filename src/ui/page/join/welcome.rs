//! What somebody is told before they answer.

use leptos::prelude::*;

use super::room::{Kept, Room};
use crate::text::{join, room};
use crate::words;
use crate::workshop::{Anonymity, Initials, Invitation, Role};

/// The workshop, what is promised, and who one is as far as that is asked.
#[component]
pub(super) fn Welcome(
    /// What is answered.
    room: Room,
) -> impl IntoView {
    let name = room.asks(|it| join::name(it.name()));
    let anonymity = room.asks(Invitation::anonymity);
    let takes = join::takes(room.count(), room.workload());
    let is_wrong = RwSignal::new(false);
    let begin = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if !is_wrong.get_untracked() {
            room.go_on();
        }
    };
    let has_begun = move || room.unanswered() < room.count();
    let roles = room.asks(Invitation::asks_roles);
    view! {
        <div class="page stack stack--wide">
            <div class="stack stack--tight">
                <p class="map-name">{words::join::invited()}</p>
                <h1 tabindex="-1" dir="auto">
                    {name}
                </h1>
                <p class="lede">{takes}</p>
            </div>
            <section class="panel measure" aria-labelledby="who">
                <h2 id="who">{words::join::who()}</h2>
                <p>{room::promise(anonymity)}</p>
                <p>{words::join::stays()}</p>
            </section>
            <Kept room />
            <form class="stack measure" on:submit=begin>
                {roles.then(|| role(room))}
                {(anonymity != Anonymity::Nobody).then(|| initials(room, anonymity, is_wrong))}
                <p>
                    <button class="signpost" type="submit">
                        {move || if has_begun() { words::join::go_on() } else { words::join::begin() }}
                    </button>
                </p>
            </form>
        </div>
    }
}

fn role(room: Room) -> AnyView {
    let chosen = move || room.open.read(|it| it.role);
    let choose = move |event| {
        let at = event_target_value(&event).parse::<usize>().ok();
        let role = at.and_then(|at| Role::ALL.get(at)).copied();
        room.open.change(|joined| joined.role = role);
    };
    let options = Role::ALL.into_iter().enumerate().map(|(at, role)| {
        view! {
            <option value=at.to_string() prop:selected=move || chosen() == Some(role)>
                {room::role(role)}
            </option>
        }
    });
    view! {
        <div class="field field--short">
            <label for="role">{words::join::role()}</label>
            <p class="field__hint" id="role-hint">
                {words::join::role_hint()}
            </p>
            <select id="role" aria-describedby="role-hint" on:change=choose>
                <option value="" prop:selected=move || chosen().is_none()>
                    {words::join::role_none()}
                </option>
                {options.collect_view()}
            </select>
        </div>
    }
    .into_any()
}

fn initials(room: Room, anonymity: Anonymity, is_wrong: RwSignal<bool>) -> AnyView {
    let begin = untrack(|| room.open.read(|it| it.initials.to_string()));
    let write = move |event| match event_target_value(&event).parse::<Initials>() {
        Ok(initials) => {
            is_wrong.set(false);
            room.open.change(|joined| joined.initials = initials);
        }
        Err(_) => is_wrong.set(true),
    };
    let label = if anonymity == Anonymity::Initials {
        words::join::initials()
    } else {
        words::join::initials_coach()
    };
    view! {
        <div class="field field--short">
            <label for="initials">{label}</label>
            <p class="field__hint" id="initials-hint">
                {words::join::initials_hint()}
            </p>
            <input
                type="text"
                id="initials"
                value=begin
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                maxlength="12"
                aria-describedby="initials-hint initials-wrong"
                aria-invalid=move || is_wrong.get().then_some("true")
                on:input=write
            />
            <p class="field__error" id="initials-wrong" role="alert" hidden=move || !is_wrong.get()>
                {words::join::initials_wrong()}
            </p>
        </div>
    }
    .into_any()
}
