//! What was read, and what can be taken over.

use std::sync::Arc;

use leptos::prelude::*;

use super::report::ReportTable;
use super::scores::scores;
use crate::browser::focus;
use crate::exchange::elsewhere::Foreign;
use crate::state::{ForeignDesk, Handles};
use crate::text::{foreign as text, number};
use crate::ui::part::NotKept;
use crate::words;

/// What the files say.
#[component]
pub(super) fn Preview(
    /// What is on the page.
    desk: ForeignDesk,
    /// What was read.
    foreign: Arc<Foreign>,
) -> impl IntoView {
    let remarks = foreign.remarks.iter();
    let remarks = remarks.map(|remark| view! { <li>{text::remark(remark)}</li> });
    let remarks = remarks.collect_view();
    let has_remarks = !foreign.remarks.is_empty();
    view! {
        <section class="stack stack--section" aria-labelledby="outcome">
            <div class="stack">
                <h2 id="outcome" tabindex="-1">
                    {words::foreign::preview(text::tool(foreign.tool))}
                </h2>
                {facts(&foreign)}
                {has_remarks.then(|| view! { <ul class="measure">{remarks}</ul> })}
            </div>
            {scores(&foreign)}
            <ReportTable foreign=foreign.clone() />
            <TakeOver desk foreign />
        </section>
    }
}

/// Which files, what, who and when.
fn facts(foreign: &Foreign) -> impl IntoView + use<> {
    let days = foreign.teams.iter().filter_map(|team| team.date);
    let days: Vec<String> = days.map(number::day).collect();
    let day = match days.as_slice() {
        [] => Some(words::foreign::day_none().to_owned()),
        [day] if foreign.teams.len() == 1 => Some(day.clone()),
        _ => None,
    };
    let teams = foreign.teams.iter().map(|team| team.name.clone());
    let teams: Vec<String> = teams.filter(|name| !name.is_empty()).collect();
    let teams = (!teams.is_empty()).then(|| number::list(&teams));
    let facts = [
        (words::foreign::files(), Some(foreign.files.join(", "))),
        (words::foreign::teams(), teams),
        (words::foreign::scope(), Some(foreign.scope.clone())),
        (
            words::foreign::participants(),
            Some(foreign.participants.clone()),
        ),
        (words::foreign::day(), day),
    ];
    let facts = facts.into_iter().filter_map(|(name, said)| {
        let said = said.filter(|said| !said.is_empty())?;
        Some(view! {
            <div>
                <dt>{name}</dt>
                <dd dir="auto">{said}</dd>
            </div>
        })
    });
    view! { <dl class="fact-list foreign-facts">{facts.collect_view()}</dl> }
}

/// Chooses teams, and takes them over or not.
#[component]
fn TakeOver(
    /// What is on the page.
    desk: ForeignDesk,
    /// What was read.
    foreign: Arc<Foreign>,
) -> impl IntoView {
    let handles = Handles::expect();
    let failed = RwSignal::new(None);
    let take = move |_| {
        let taken = match desk.take_over() {
            Ok(Some(taken)) => taken,
            Ok(None) => return,
            Err(error) => {
                failed.set(Some(error));
                return;
            }
        };
        let said = words::foreign::taken(taken.assessments());
        handles.notices.say_with_undo(said, move || {
            if handles.take_back(&taken).is_err() {
                handles.notices.say(words::foreign::undo_failed());
            }
        });
        // The button that was pressed is gone.
        request_animation_frame(|| focus::on("main h1"));
    };
    let cancel = move |_| {
        desk.clear();
        request_animation_frame(|| focus::on("main h1"));
    };
    let label = move || match desk.count() {
        0 => words::foreign::take_none().to_owned(),
        count => words::foreign::take(count),
    };
    let teams = (foreign.teams.len() > 1).then(|| {
        let teams = foreign.teams.iter().enumerate();
        let choices = teams.map(|(at, team)| team_choice(desk, at, &team.name));
        view! {
            <fieldset class="choices">
                <legend>{words::foreign::teams_choose()}</legend>
                {choices.collect_view()}
            </fieldset>
        }
    });
    view! {
        <div class="stack">
            {teams}
            <NotKept error=failed />
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

fn team_choice(desk: ForeignDesk, at: usize, name: &str) -> impl IntoView + use<> {
    let name = match name {
        "" => words::foreign::team_unnamed().to_owned(),
        name => name.to_owned(),
    };
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || desk.is_chosen(at)
                on:change=move |event| desk.choose(at, event_target_checked(&event))
            />
            <span dir="auto">{name}</span>
        </label>
    }
}
