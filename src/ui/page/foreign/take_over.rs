//! Which teams are taken over, under which names and of which days.

use std::sync::Arc;

use leptos::prelude::*;

use crate::exchange::elsewhere::{Foreign, ForeignTeam};
use crate::state::{ForeignDesk, Handles};
use crate::ui::keyboard::focus_soon;
use crate::ui::unkept::NoneKept;
use crate::words;

/// As long as a team's name may be.
const MOST_CHARACTERS: &str = "200";

/// Chooses teams, and takes them over or not.
#[component]
pub(super) fn TakeOver(
    /// What is on the page.
    desk: ForeignDesk,
    /// What was read.
    foreign: Arc<Foreign>,
) -> impl IntoView {
    let handles = Handles::expect();
    let failed = RwSignal::new(None);
    let take = move |_| {
        let taken = match desk.take_over() {
            Ok(taken) => taken,
            Err(error) => {
                failed.set(Some(error));
                return;
            }
        };
        if taken.is_empty() {
            return;
        }
        let said = words::foreign::taken(taken.len());
        handles.notices.say_with_undo(said, move || {
            if desk.take_back(&taken).is_err() {
                handles.notices.say(words::foreign::undo_failed());
            }
        });
        // The button that was pressed is gone.
        focus_soon("main h1");
    };
    let cancel = move |_| {
        desk.clear();
        focus_soon("main h1");
    };
    let label = move || match desk.count() {
        0 => words::foreign::take_none().to_owned(),
        count => words::foreign::take(count),
    };
    view! {
        <div class="stack">
            {teams(desk, &foreign)}
            <NoneKept failed />
            <p class="cluster">
                <button
                    class="signpost"
                    type="button"
                    disabled=move || desk.count() == 0
                    on:click=take
                >
                    {label}
                </button>
                <button class="button button--plain" type="button" on:click=cancel>
                    {words::foreign::cancel()}
                </button>
            </p>
        </div>
    }
}

/// What can be chosen and said of each team. One that stands alone in its file is named by whoever knows it.
fn teams(desk: ForeignDesk, foreign: &Foreign) -> Option<AnyView> {
    let is_alone = foreign.teams.len() == 1;
    let rows = foreign.teams.iter().enumerate().map(|(at, team)| {
        let choice = (!is_alone).then(|| choice(desk, at, team));
        let said = (!team.file.is_empty()).then(|| said(desk, at, &team.file));
        view! { <div class="foreign-team">{choice}{said}</div> }
    });
    let rows = rows.collect_view();
    if !is_alone {
        return Some(
            view! {
                <fieldset class="choices">
                    <legend>{words::foreign::teams_choose()}</legend>
                    {rows}
                </fieldset>
            }
            .into_any(),
        );
    }
    let is_said = foreign.teams.iter().any(|team| !team.file.is_empty());
    is_said.then(|| rows.into_any())
}

fn choice(desk: ForeignDesk, at: usize, team: &ForeignTeam) -> impl IntoView + use<> {
    let shown = [&team.file, &team.name]
        .into_iter()
        .find(|text| !text.is_empty());
    let shown = shown.map_or(words::foreign::team_unnamed(), String::as_str);
    let shown = shown.to_owned();
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || desk.is_chosen(at)
                on:change=move |event| desk.choose(at, event_target_checked(&event))
            />
            <span dir="auto">{shown}</span>
        </label>
    }
}

/// The name and the day of a team.
fn said(desk: ForeignDesk, at: usize, file: &str) -> impl IntoView + use<> {
    let (name_id, day_id) = (format!("team-{at}"), format!("day-{at}"));
    let hint_id = format!("day-hint-{at}");
    let day = move || {
        let day = desk.day(at);
        day.map(|day| day.to_string()).unwrap_or_default()
    };
    view! {
        <div class="field-row" role="group" aria-label=file.to_owned()>
            <div class="field">
                <label for=name_id.clone()>{words::foreign::team_name()}</label>
                <input
                    type="text"
                    id=name_id
                    dir="auto"
                    autocomplete="off"
                    maxlength=MOST_CHARACTERS
                    prop:value=move || desk.name(at)
                    on:change=move |event| desk.rename(at, &event_target_value(&event))
                />
            </div>
            <div class="field field--short">
                <label for=day_id.clone()>{words::foreign::day()}</label>
                <input
                    type="date"
                    id=day_id
                    aria-describedby=hint_id.clone()
                    prop:value=day
                    on:change=move |event| desk.date(at, event_target_value(&event).parse().ok())
                />
                <p class="field__hint" id=hint_id>
                    {move || desk.day(at).is_none().then(words::foreign::day_none)}
                </p>
            </div>
        </div>
    }
}
