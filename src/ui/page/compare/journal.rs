//! What happened between the assessments: a list that a person writes.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::desk::Desk;
use crate::assessment::{AssessmentId, Date, Event};
use crate::portfolio::Happened;
use crate::state::Notices;
use crate::text::number;
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::{Shown, control};
use crate::words::compare as words;

/// The list, and the form that adds to it.
#[component]
pub(super) fn Journal(
    /// What the page looks at.
    desk: Desk,
) -> impl IntoView {
    let all = desk.events;
    // The one that is being changed.
    let open = RwSignal::new(None::<(usize, Happened)>);
    let rows = move || {
        let all = all.get().into_iter().enumerate();
        let rows = all.map(|(at, one)| {
            let is_open = open.with(|open| {
                let open = open.as_ref();
                open.is_some_and(|(number, event)| *number == at + 1 && *event == one)
            });
            if is_open {
                view! { <ChangeForm desk open one number=at + 1 /> }.into_any()
            } else {
                row(desk, open, one, at + 1)
            }
        });
        rows.collect_view()
    };
    view! {
        <section class="stack" aria-labelledby="journal">
            <h3 id="journal" tabindex="-1">
                {words::journal()}
            </h3>
            <p class="aside-note">{words::journal_hint()}</p>
            <Shown
                when=move || all.with(|all| !all.is_empty())
                fallback=|| view! { <p>{words::journal_empty()}</p> }
            >
                <ol class="event-list">{rows}</ol>
            </Shown>
            <AddForm desk />
        </section>
    }
}

/// One event, with what can be done to it.
fn row(
    desk: Desk,
    open: RwSignal<Option<(usize, Happened)>>,
    one: Happened,
    number: usize,
) -> AnyView {
    let notices = Notices::expect();
    let (day, text) = (number::day(one.event.date), one.event.text.clone());
    let named = |what: &str| control(what, &text);
    let (edit, delete) = (named(words::event_edit()), named(words::event_delete()));
    let one = StoredValue::new(one);
    let change = move |_| {
        open.set(Some((number, one.get_value())));
        focus_once_shown("#event-changed-text");
    };
    let strike = move |_| {
        let gone = one.get_value();
        desk.assessments.strike_out(&gone);
        notices.say_with_undo(words::event_deleted(), move || {
            desk.assessments.put_back(&gone);
        });
        focus_once_shown("#journal");
    };
    view! {
        <li value=number.to_string()>
            <div class="event-list__row">
                <p dir="auto">
                    <span class="event-list__day">{day}</span>
                    " "
                    {text}
                </p>
                <p class="cluster">
                    <button class="button button--plain" type="button" on:click=change>
                        {edit}
                    </button>
                    <button class="button button--plain" type="button" on:click=strike>
                        {delete}
                    </button>
                </p>
            </div>
        </li>
    }
    .into_any()
}

/// What is written in a form, and what is wrong with it once it was tried.
#[derive(Clone, Copy)]
struct Draft {
    day: RwSignal<String>,
    text: RwSignal<String>,
    is_tried: RwSignal<bool>,
}

impl Draft {
    fn new(day: Option<Date>, text: &str) -> Self {
        Self {
            day: RwSignal::new(day.map(|day| day.to_string()).unwrap_or_default()),
            text: RwSignal::new(text.to_owned()),
            is_tried: RwSignal::new(false),
        }
    }

    /// What it says, if that is whole.
    fn event(self) -> Option<Event> {
        let text = self.text.get_untracked();
        let date: Date = self.day.get_untracked().parse().ok()?;
        (!text.trim().is_empty()).then(|| Event::new(date, text.trim()))
    }

    /// The fields, whose ids begin with a name.
    fn fields(self, name: &'static str) -> impl IntoView {
        let [day_id, text_id] = ["day", "text"].map(|field| format!("{name}-{field}"));
        let [day_error, text_error] = [&day_id, &text_id].map(|id| format!("{id}-error"));
        let Self {
            day,
            text,
            is_tried,
        } = self;
        let no_day =
            Memo::new(move |_| is_tried.get() && day.with(|day| day.parse::<Date>().is_err()));
        let no_text =
            Memo::new(move |_| is_tried.get() && text.with(|text| text.trim().is_empty()));
        view! {
            <div class="field field--short">
                <label for=day_id.clone()>{words::event_date()}</label>
                <input
                    type="date"
                    id=day_id
                    aria-describedby=day_error.clone()
                    aria-invalid=move || no_day.get().then_some("true")
                    prop:value=move || day.get()
                    on:input=move |event| day.set(event_target_value(&event))
                />
                <p class="field__error" id=day_error hidden=move || !no_day.get()>
                    {move || no_day.get().then(words::event_no_date)}
                </p>
            </div>
            <div class="field">
                <label for=text_id.clone()>{words::event_text()}</label>
                <input
                    type="text"
                    id=text_id
                    dir="auto"
                    autocomplete="off"
                    maxlength=Event::MOST.to_string()
                    aria-describedby=text_error.clone()
                    aria-invalid=move || no_text.get().then_some("true")
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                />
                <p class="field__error" id=text_error hidden=move || !no_text.get()>
                    {move || no_text.get().then(words::event_no_text)}
                </p>
            </div>
        }
    }
}

/// The team's assessments, the newest first.
fn ids(desk: Desk) -> Vec<AssessmentId> {
    let visits = desk.visits.get_untracked();
    visits.into_iter().map(|visit| visit.id).collect()
}

/// Adds what happened.
#[component]
fn AddForm(
    /// What the page looks at.
    desk: Desk,
) -> impl IntoView {
    let notices = Notices::expect();
    let draft = Draft::new(untrack(|| desk.assessments.today()), "");
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(said) = draft.event() else {
            draft.is_tried.set(true);
            return;
        };
        let Some(added) = desk.assessments.write_down(&ids(desk), said) else {
            return;
        };
        draft.text.set(String::new());
        draft.is_tried.set(false);
        notices.say_with_undo(words::event_added(), move || {
            desk.assessments.strike_out(&added);
        });
        focus_once_shown("#event-new-text");
    };
    view! {
        <form class="event-form panel" aria-label=words::event_new() novalidate on:submit=add>
            {draft.fields("event-new")}
            <p>
                <button class="button" type="submit">
                    {words::event_add()}
                </button>
            </p>
        </form>
    }
}

/// Changes what happened, in its place of the list.
#[component]
fn ChangeForm(
    /// What the page looks at.
    desk: Desk,
    /// The one that is being changed.
    open: RwSignal<Option<(usize, Happened)>>,
    /// That one.
    one: Happened,
    /// Its number in the list.
    number: usize,
) -> impl IntoView {
    let notices = Notices::expect();
    let draft = Draft::new(Some(one.event.date), &one.event.text);
    let one = StoredValue::new(one);
    let leave = move || {
        open.set(None);
        focus_once_shown("#journal");
    };
    let keep = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(mut said) = draft.event() else {
            draft.is_tried.set(true);
            return;
        };
        let before = one.get_value();
        said.unknown.clone_from(&before.event.unknown);
        if said != before.event {
            desk.assessments.strike_out(&before);
            if let Some(after) = desk.assessments.write_down(&ids(desk), said) {
                notices.say_with_undo(words::event_changed(), move || {
                    desk.assessments.strike_out(&after);
                    desk.assessments.put_back(&before);
                });
            }
        }
        leave();
    };
    view! {
        <li value=number.to_string()>
            <form
                class="event-form panel"
                aria-label=words::event_form(number)
                novalidate
                on:submit=keep
            >
                {draft.fields("event-changed")}
                <p class="cluster">
                    <button class="button" type="submit">
                        {words::event_keep()}
                    </button>
                    <button class="button button--plain" type="button" on:click=move |_| leave()>
                        {words::event_cancel()}
                    </button>
                </p>
            </form>
        </li>
    }
}
