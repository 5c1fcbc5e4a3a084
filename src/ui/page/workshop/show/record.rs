//! What the coach writes down while the room talks.

use leptos::prelude::*;

use super::desk::Desk;
use crate::questionnaire::Question;
use crate::text::discuss as text;
use crate::words::discuss as words;
use crate::workshop::{Direction, Discussion, Outcome, Verdict};

/// Longer notes are cut by the field.
const LONGEST: &str = "2000";

/// What the room agrees on, where it goes, and notes.
#[component]
pub(super) fn Record(
    /// The step.
    desk: Desk,
    /// Which question, counted from 0.
    at: usize,
    /// The question's words, once they are here.
    question: Memo<Option<Question>>,
) -> impl IntoView {
    let outcome = desk.outcome(at);
    let discussion = Memo::new(move |_| {
        let discussion = |it: &Option<Outcome>| Some(it.as_ref()?.discussion.clone());
        outcome.with(discussion).unwrap_or_default()
    });
    let stands = move || {
        let outcome = outcome.get()?;
        let verdict = outcome.discussion.verdict;
        Some(question.with(|it| text::stands(it.as_ref(), outcome.standing, verdict)))
    };
    view! {
        <div class="stack">
            <Agreed desk at question discussion />
            <p class="show-stands" role="status">
                {stands}
            </p>
            <Trend desk at discussion />
            <Notes
                desk
                at
                id="notes"
                label=words::notes()
                hint=words::notes_more()
                text=Signal::derive(move || discussion.with(|it| it.notes.clone()))
                write=|discussion, text| discussion.notes = text
            />
            <Notes
                desk
                at
                id="private-notes"
                label=words::private_notes()
                hint=words::private_notes_more()
                text=Signal::derive(move || discussion.with(|it| it.private_notes.clone()))
                write=|discussion, text| discussion.private_notes = text
            />
        </div>
    }
}

/// One of several choices.
fn choice(
    name: &'static str,
    words: String,
    is_chosen: impl Fn() -> bool + Send + Sync + 'static,
    choose: impl Fn() + 'static,
) -> AnyView {
    view! {
        <label class="choice">
            <input type="radio" name=name prop:checked=is_chosen on:change=move |_| choose() />
            <span dir="auto">{words}</span>
        </label>
    }
    .into_any()
}

/// On which level the room agrees.
#[component]
fn Agreed(
    desk: Desk,
    at: usize,
    question: Memo<Option<Question>>,
    discussion: Memo<Discussion>,
) -> impl IntoView {
    let verdict = Memo::new(move |_| discussion.with(|it| it.verdict));
    let option = move |wanted: Verdict, words: String| {
        let choose = move || desk.discuss(at, |it| it.verdict = wanted);
        choice("verdict", words, move || verdict.get() == wanted, choose)
    };
    let top = desk.item(at).map_or(0, |item| item.levels);
    let levels = move || {
        let levels = (1..=top).map(|level| {
            let words = question.with(|it| text::level_choice(it.as_ref(), level));
            option(Verdict::Agreed(level), words)
        });
        levels.collect_view()
    };
    view! {
        <fieldset class="choices">
            <legend>{words::verdict()}</legend>
            {levels}
            {option(Verdict::NoAgreement, words::verdict_none().to_owned())}
            {option(Verdict::Open, words::verdict_open().to_owned())}
        </fieldset>
    }
}

/// Where the room feels that it goes.
#[component]
fn Trend(desk: Desk, at: usize, discussion: Memo<Discussion>) -> impl IntoView {
    let trend = Memo::new(move |_| discussion.with(|it| it.trend));
    let option = move |wanted: Option<Direction>, words: &'static str| {
        let choose = move || desk.discuss(at, |it| it.trend = wanted);
        choice(
            "trend",
            words.to_owned(),
            move || trend.get() == wanted,
            choose,
        )
    };
    let directions = [Direction::Better, Direction::Same, Direction::Worse];
    view! {
        <fieldset class="choices choices--row">
            <legend>{words::trend()}</legend>
            {directions.map(|direction| option(Some(direction), text::trend(direction)))}
            {option(None, words::trend_none())}
        </fieldset>
    }
}

/// A field for notes.
#[component]
fn Notes(
    desk: Desk,
    at: usize,
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    text: Signal<String>,
    write: fn(&mut Discussion, String),
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <p class="field__hint" id=hint_id.clone()>
                {hint}
            </p>
            <textarea
                id=id
                dir="auto"
                rows="2"
                maxlength=LONGEST
                aria-describedby=hint_id
                prop:value=text
                on:input=move |event| {
                    let written = event_target_value(&event);
                    desk.discuss(at, |discussion| write(discussion, written));
                }
            ></textarea>
        </div>
    }
}
