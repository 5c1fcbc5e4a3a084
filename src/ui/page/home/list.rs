//! What this browser keeps, which nobody has who comes for the first time.

use leptos::prelude::*;

use super::again::AssessAgain;
use super::desk::{Desk, PAGE};
use super::due::WhatIsDue;
use super::finder::Finder;
use super::keyboard;
use super::team::Team;
use crate::browser::engine;
use crate::state::Handles;
use crate::text::home;
use crate::ui::frame::save_copy_of_all;
use crate::ui::late::{LatePart, Part, QuietPart};
use crate::ui::part::Shown;
use crate::words;

/// Every assessment by team, with what can be done to it.
#[component]
pub(crate) fn AssessmentList() -> impl IntoView {
    let desk = Desk::new();
    let was_asked = Memo::new(move |before: Option<&bool>| {
        desk.earlier.with(Option::is_some) || before == Some(&true)
    });
    view! {
        <Reminder />
        <QuietPart part=Part::FolderAsleep />
        <WhatIsDue desk />
        <Finder desk />
        <ul class="team-list plain-list">
            <For each=move || desk.shown() key=|team| team.key.clone() let:team>
                <Team key=team.key desk />
            </For>
        </ul>
        <More desk />
        <AssessAgain desk />
        <Shown when=move || was_asked.get()>
            <LatePart part=Part::EarlierStates(desk.earlier) waiting=|line| line />
        </Shown>
    }
}

/// Shows further teams.
#[component]
fn More(
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    let rest = Memo::new(move |_| desk.rest());
    let show = move |_| {
        let teams = untrack(|| desk.teams.get());
        let next = teams.get(desk.most.get_untracked());
        let next = next.and_then(|team| team.visits.first().cloned());
        desk.most.update(|most| *most += PAGE);
        if let Some(next) = next {
            keyboard::to_visit(&next);
        }
    };
    view! {
        <Shown when=move || rest.get() != 0>
            <p>
                <button class="button" type="button" on:click=show>
                    {move || words::visits::more_teams(rest.get().min(PAGE), rest.get())}
                </button>
            </p>
        </Shown>
    }
}

/// Says that there is no copy of what has changed; nothing where there is, or the person does not want one
/// now.
#[component]
fn Reminder() -> impl IntoView {
    let handles = Handles::expect();
    let reminder = Memo::new(move |_| handles.reminder());
    move || {
        let reminder = reminder.get()?;
        let is_short = engine::deletes_after_a_week();
        Some(view! {
            <aside class="notice stack stack--tight" aria-label=words::home::reminder()>
                <p>{home::reminder(reminder.age, reminder.changed, is_short)}</p>
                <p class="cluster">
                    <button class="button" type="button" on:click=move |_| save_copy_of_all(handles)>
                        {words::first::shell_save_a_copy()}
                    </button>
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| handles.silence_reminder()
                    >
                        {words::home::not_now()}
                    </button>
                </p>
            </aside>
        })
    }
}
