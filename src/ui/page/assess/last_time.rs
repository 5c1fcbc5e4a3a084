//! What was said to a question last time, where an assessment repeats an earlier one. It follows with the late parts.

use leptos::prelude::*;

use super::one::{focus_prompt, next_step};
use super::{place_of, undo_of};
use crate::assessment::{Answer, Assessment};
use crate::browser::focus;
use crate::questionnaire::Question;
use crate::state::{Current, Notices, Preferences};
use crate::text::{assess, home};
use crate::ui::address::Address;
use crate::ui::part::{LevelChip, Shown, UnknownChip};
use crate::ui::shortcut::UNCHANGED;
use crate::words::{self, question as here};

/// The answer, the note and the target of last time; nothing where nothing was said.
#[component]
pub(super) fn LastTime(
    /// The question.
    question: Question,
    /// What keeping the answer does.
    can_keep: CanKeep,
) -> impl IntoView {
    let current = Current::expect();
    let question = StoredValue::new(question);
    let told = Memo::new(move |_| {
        let before = current.repeated()?;
        question.with_value(|question| Told::of(question, &before))
    });
    let is_other = Memo::new(move |_| {
        let last = told.with(|told| told.as_ref().and_then(|told| told.answer.clone()));
        let now = question.with_value(|question| current.response(&question.id).answer);
        matches!(&now, Some(Answer::Level(_))) && last.is_some() && now != last
    });
    let body = move || {
        let told = told.get()?;
        let heading = here::last_time(&told.when);
        let label = heading.clone();
        let keep = told
            .answer
            .is_some()
            .then(|| view! { <KeepIt question can_keep /> });
        let note = told.note.map(|note| {
            view! {
                <p dir="auto">{here::last_time_note(&note)}</p>
            }
        });
        let target = told.target.map(|level| {
            view! { <p>{here::last_time_target(&level)}</p> }
        });
        let answer = question.with_value(|question| said(question, told.answer.as_ref()));
        Some(view! {
            <section class="margin-note" aria-label=label>
                <h2>{heading}</h2>
                <p>{answer}</p>
                {note}
                {target}
                {keep}
                <Shown when=is_other>
                    <AskWhy question />
                </Shown>
            </section>
        })
    };
    view! { {body} }
}

/// What keeping the answer of last time does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CanKeep {
    /// It answers, and the question stays on screen among others.
    InPlace,
    /// It answers and opens the next question.
    AndGoOn,
}

/// What is told of last time.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    when: String,
    answer: Option<Answer>,
    note: Option<String>,
    /// The level to reach, with its name.
    target: Option<String>,
}

impl Told {
    fn of(question: &Question, before: &Assessment) -> Option<Self> {
        let response = before.answers.get(&question.id);
        let note = response.map(|it| it.note.trim().to_owned());
        let target = before.targets.questions.get(&question.id);
        let target = target.and_then(|level| {
            let text = question.level(*level)?;
            Some(assess::level_option(*level, &text.name))
        });
        let told = Self {
            when: home::day(before.date),
            answer: before.answer_to(question).cloned(),
            note: note.filter(|note| !note.is_empty()),
            target,
        };
        (told.answer.is_some() || told.note.is_some() || told.target.is_some()).then_some(told)
    }
}

/// An answer with its sign.
fn said(question: &Question, answer: Option<&Answer>) -> AnyView {
    match answer {
        Some(Answer::Level(level)) => {
            let rung = question.rung(*level);
            let name = question.level(*level).map(|text| text.name.clone());
            view! {
                {rung.map(|rung| view! { <LevelChip rung /> })}
                " "
                {name}
            }
            .into_any()
        }
        Some(Answer::DontKnow) => view! {
            <UnknownChip />
            " "
            {words::first::assess_dont_know()}
        }
        .into_any(),
        Some(Answer::NotApplicable(reason)) => {
            let reason = reason.trim().to_owned();
            view! {
                {words::first::assess_not_applicable()}
                " "
                <span dir="auto">{reason}</span>
            }
            .into_any()
        }
        None => here::last_time_open().into_any(),
    }
}

/// Asks lightly what changed, where the level is another one: the answer goes into the note.
#[component]
fn AskWhy(
    /// The question.
    question: StoredValue<Question>,
) -> impl IntoView {
    let write = move |_| {
        let note = question.with_value(|question| format!("[id=\"{}-note\"]", question.id));
        focus::on(&note);
    };
    view! {
        <div>
            <button class="button button--plain" type="button" on:click=write>
                {here::what_changed()}
            </button>
            <p class="aside-note">{here::what_changed_more()}</p>
        </div>
    }
}

/// Keeps the answer of last time.
#[component]
fn KeepIt(
    /// The question.
    question: StoredValue<Question>,
    /// What that does.
    can_keep: CanKeep,
) -> impl IntoView {
    let (current, notices) = (Current::expect(), Notices::expect());
    let (preferences, address) = (Preferences::expect(), Address::expect());
    // Keys answer one question, so only that one shows them.
    let name = move || {
        if can_keep == CanKeep::AndGoOn && preferences.has_keys() {
            here::unchanged_by_key(UNCHANGED)
        } else {
            here::unchanged().to_owned()
        }
    };
    let keep = move |_| {
        question.with_value(|question| keep_last_answer(current, notices, question));
        if can_keep == CanKeep::AndGoOn {
            let id = question.with_value(|question| question.id.clone());
            if let Some(place) = untrack(|| place_of(current, &id)) {
                address.go(&next_step(&place).0);
                focus_prompt();
            }
        }
    };
    view! {
        <p>
            <button class="button" type="button" on:click=keep>
                {name}
            </button>
        </p>
    }
}

/// Answers as last time, with a way back where that takes the place of another answer; the answer, or nothing where
/// there was none.
pub(super) fn keep_last_answer(
    current: Current,
    notices: Notices,
    question: &Question,
) -> Option<Answer> {
    let last = untrack(|| current.repeated())?;
    let last = last.answer_to(question)?.clone();
    let id = &question.id;
    let before = untrack(|| current.response(id)).answer;
    if before.as_ref() != Some(&last) {
        let kept = last.clone();
        current.respond(id, |response| response.answer = Some(kept));
        if before.is_some() {
            undo_of(
                current,
                notices,
                id,
                before,
                here::unchanged_back().to_owned(),
            );
        }
    }
    Some(last)
}
