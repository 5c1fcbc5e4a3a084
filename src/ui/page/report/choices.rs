//! What goes into the report, and on which paper.

use leptos::prelude::*;

use super::desk::Desk;
use crate::report::briefing::{Paper, Part, Wanted};
use crate::words::report as words;

/// The choices.
#[component]
pub(super) fn Choices(
    /// The facts and what of them is wanted.
    desk: Desk,
) -> impl IntoView {
    let notes = Switch {
        name: words::with_notes(),
        hint: None,
        is_on: |wanted| wanted.with_notes,
        turn: |wanted, is_on| wanted.with_notes = is_on,
    };
    let names = Switch {
        name: words::with_names(),
        hint: Some(words::with_names_hint()),
        is_on: |wanted| wanted.with_names,
        turn: |wanted, is_on| wanted.with_names = is_on,
    };
    view! {
        <div class="report__desk-choices">
            <fieldset class="choices report__choices">
                <legend>{words::choose_parts()}</legend>
                {Part::ALL.map(|part| part_choice(desk, part)).collect_view()}
            </fieldset>
            <fieldset class="choices">
                <legend>{words::choose_more()}</legend>
                {switch(desk, &notes)}
                {switch(desk, &names)}
            </fieldset>
            <fieldset class="choices choices--row">
                <legend>{words::choose_paper()}</legend>
                {Paper::ALL.map(|paper| paper_choice(desk, paper)).collect_view()}
            </fieldset>
        </div>
    }
}

fn part_choice(desk: Desk, part: Part) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || desk.wanted.with(|wanted| wanted.has(part))
                on:change=move |event| {
                    let is_wanted = event_target_checked(&event);
                    desk.choose(|wanted| wanted.choose(part, is_wanted));
                }
            />
            {part.heading()}
        </label>
    }
}

/// Something that is in the report or not.
struct Switch {
    name: &'static str,
    hint: Option<&'static str>,
    is_on: fn(&Wanted) -> bool,
    turn: fn(&mut Wanted, bool),
}

fn switch(desk: Desk, switch: &Switch) -> impl IntoView + use<> {
    let Switch {
        name,
        hint,
        is_on,
        turn,
    } = *switch;
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || desk.wanted.with(is_on)
                on:change=move |event| {
                    let is_on = event_target_checked(&event);
                    desk.choose(|wanted| turn(wanted, is_on));
                }
            />
            <span class="choice__text">
                {name} {hint.map(|hint| view! { <span class="choice__hint">{hint}</span> })}
            </span>
        </label>
    }
}

fn paper_choice(desk: Desk, paper: Paper) -> impl IntoView {
    let name = match paper {
        Paper::A4 => words::paper_a4(),
        Paper::Letter => words::paper_letter(),
    };
    view! {
        <label class="choice">
            <input
                type="radio"
                name="report-paper"
                prop:checked=move || desk.wanted.with(|wanted| wanted.paper == paper)
                on:change=move |_| desk.choose(|wanted| wanted.paper = paper)
            />
            {name}
        </label>
    }
}
