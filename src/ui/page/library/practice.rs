//! A practice: how it begins, how one knows, and what lies around it.

use leptos::prelude::*;

use super::{around, leading_here, section, sources};
use crate::questionnaire::{PracticeId, Question};
use crate::reading::Item;
use crate::roadmap::Practice;
use crate::state::Current;
use crate::text::{library, term};
use crate::ui::frame::{Shelves, words_in};
use crate::ui::part::{CopyButton, LevelChip};
use crate::words;

/// Everything about a practice.
pub(super) fn practice(shelves: &Shelves, id: &PracticeId) -> Option<impl IntoView + use<>> {
    let shelf = shelves.shelf();
    let practice = shelf.guidance.practice(id)?;
    let item = Item::Practice(id.clone());
    let shown_by = shelf.shown_by(id);
    let questions = shown_by
        .iter()
        .map(|question| shown(shelves, question))
        .collect_view();
    let questions = (!shown_by.is_empty()).then(|| {
        section(
            words::library::shown_by(),
            view! { <ul class="library__rows plain-list">{questions}</ul> },
        )
    });
    Some(view! {
        <p class="lede">{practice.summary.clone()}</p>
        {facts(practice)}
        {copyable(id)}
        <div class="split">
            <div class="stack stack--wide">{how(practice)}</div>
            <div class="stack stack--wide">{limits(practice)}</div>
        </div>
        {around::around(shelves, practice)}
        {questions}
        {leading_here(shelves, &item)}
        {words_in(shelves, &item)}
        {sources(&practice.sources)}
    })
}

/// Effort, what it moves and who says so, where it stands on the path.
fn facts(practice: &Practice) -> impl IntoView + use<> {
    let (phase, when) = term::phase(practice.phase);
    let facts = [
        (
            words::roadmap::card_effort(),
            term::effort(practice.effort).to_owned(),
        ),
        (
            words::roadmap::card_moves(),
            library::moves(&practice.improves),
        ),
        (words::library::basis(), library::basis(practice)),
        (
            words::library::phase(),
            words::library::phase_with_time(phase, when),
        ),
    ];
    let facts = facts.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
    view! { <dl class="facts">{facts}</dl> }
}

/// Its id, which an author names it by.
fn copyable(id: &PracticeId) -> impl IntoView + use<> {
    let to_copy = id.to_string();
    let made = Callback::new(move |()| Some(to_copy.clone()));
    view! {
        <p class="cluster">
            <span class="aside-note">{words::terms::id_label()}</span>
            <code class="library__id" dir="ltr">
                {id.to_string()}
            </code>
            <CopyButton made copied=words::terms::id_copied()>
                {words::terms::copy_id()}
            </CopyButton>
        </p>
    }
}

/// The first step and what follows.
fn how(practice: &Practice) -> impl IntoView + use<> {
    let steps = practice.next_steps.iter();
    let steps = steps.map(|step| view! { <li>{step.clone()}</li> });
    let steps = steps.collect_view();
    view! {
        <section class="library__first stack stack--tight">
            <h2 class="map-name">{words::roadmap::card_first_step()}</h2>
            <p>{practice.first_step.clone()}</p>
        </section>
        {section(words::roadmap::card_then(), view! { <ol class="prose library__steps">{steps}</ol> })}
    }
}

/// How one knows that it is done, and how it goes wrong.
fn limits(practice: &Practice) -> impl IntoView + use<> {
    let pitfalls = practice.pitfalls.iter();
    let pitfalls = pitfalls.map(|pitfall| view! { <li>{pitfall.clone()}</li> });
    let pitfalls = pitfalls.collect_view();
    view! {
        <div class="margin-note">
            <h2>{words::roadmap::card_done_when()}</h2>
            <p>{practice.done_when.clone()}</p>
        </div>
        <div class="margin-note">
            <h2>{words::roadmap::card_goes_wrong()}</h2>
            <ul class="library__steps">{pitfalls}</ul>
        </div>
    }
}

/// A question that shows the practice, with the team's level.
fn shown(shelves: &Shelves, question: &Question) -> impl IntoView + use<> {
    let current = Current::expect();
    let asked = question.clone();
    let rung = Memo::new(move |_| {
        let level = current.read(|assessment| assessment.level_on(&asked))?;
        asked.rung(level?)
    });
    let chip = move || rung.get().map(|rung| view! { " " <LevelChip rung /> });
    view! {
        <li class="library__row">
            <p class="library__title">
                {shelves.link(&Item::Question(question.id.clone()))} {chip}
            </p>
            <p class="aside-note">{question.prompt.clone()}</p>
        </li>
    }
}
