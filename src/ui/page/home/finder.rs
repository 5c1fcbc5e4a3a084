//! Finds assessments among many, and puts their teams in order.

use leptos::prelude::*;

use super::desk::{Desk, PAGE};
use crate::browser::focus;
use crate::portfolio::Order;
use crate::text::visits;
use crate::ui::part::{Shown, ToldAtRest};
use crate::words;

/// The field and the order; nothing for so few that all are seen at a glance.
#[component]
pub(super) fn Finder(
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    // Who deletes while looking keeps the field.
    let is_needed = Memo::new(move |before: Option<&bool>| {
        !desk.are_few() || before.is_some_and(|was| *was) && desk.is_looking()
    });
    view! {
        <Shown when=move || is_needed.get()>
            <search class="finder">
                <Field desk />
                <Sort desk />
            </search>
        </Shown>
        <Found desk />
    }
}

#[component]
fn Field(
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    let look = move |event| {
        desk.most.set(PAGE);
        desk.wanted.set(event_target_value(&event));
    };
    view! {
        <div class="field">
            <label for="find">{words::visits::find()}</label>
            <input
                type="search"
                id="find"
                dir="auto"
                autocomplete="off"
                maxlength="200"
                aria-describedby="find-hint"
                prop:value=desk.wanted
                on:input=look
            />
            <p class="field__hint" id="find-hint">
                {words::visits::find_hint()}
            </p>
        </div>
    }
}

#[component]
fn Sort(
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    let options = Order::ALL.map(|order| {
        view! { <option value=order.key()>{visits::order(order)}</option> }
    });
    let choose = move |event| {
        if let Some(order) = Order::from_key(&event_target_value(&event)) {
            desk.order.set(order);
        }
    };
    view! {
        <div class="field">
            <label for="sort">{words::visits::sort()}</label>
            <select id="sort" prop:value=move || desk.order.get().key() on:change=choose>
                {options}
            </select>
        </div>
    }
}

/// How many were found, and the way back to all.
#[component]
fn Found(
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    let count = Memo::new(move |_| {
        desk.teams.with(|teams| {
            let visits = teams.iter().map(|team| team.visits.len());
            (visits.sum::<usize>(), teams.len())
        })
    });
    let said = move || {
        let (visits, teams) = count.get();
        desk.is_looking()
            .then(|| words::visits::found(visits, teams))
    };
    let told = Signal::derive(move || said().into_iter().collect());
    let all = move |_| {
        desk.wanted.set(String::new());
        focus::on("#find");
    };
    view! {
        <p class="assessment__meta">{said}</p>
        <ToldAtRest lines=told />
        <Shown when=move || desk.is_looking() && count.get().0 == 0>
            <p>
                <button class="button" type="button" on:click=all>
                    {words::visits::find_all()}
                </button>
            </p>
        </Shown>
    }
}
