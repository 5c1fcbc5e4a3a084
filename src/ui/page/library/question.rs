//! A question: its levels, why it is asked, and what it is evidence of.

use leptos::prelude::*;

use super::{leading_here, rows, section, sources};
use crate::assessment::Answer;
use crate::questionnaire::{LevelText, Question, QuestionId, Rung};
use crate::reading::Item;
use crate::state::Current;
use crate::text::assess;
use crate::ui::frame::{Shelves, words_in};
use crate::ui::part::{Cairn, partly_aloud, said};
use crate::ui::route::Route;
use crate::words;

/// Everything about a question.
pub(super) fn question(shelves: &Shelves, id: &QuestionId) -> Option<impl IntoView + use<>> {
    let shelf = shelves.shelf();
    let question = shelf.catalogue.question(id)?;
    let item = Item::Question(id.clone());
    let practices = question.practices.iter().filter_map(|id| {
        let practice = shelf.guidance.practice(id)?;
        Some((Item::Practice(id.clone()), practice.summary.clone()))
    });
    Some(view! {
        <p class="lede">{question.prompt.clone()}</p>
        <div class="split">
            <div class="stack">
                <h2 class="library__head">{words::library::levels()}</h2>
                {ladder(question)}
                {team(id)}
            </div>
            <div class="stack stack--wide">{notes(question)}</div>
        </div>
        {rows(shelves, words::library::evidence_of(), practices)}
        {asked_by(shelves, id)}
        {leading_here(shelves, &item)}
        {words_in(shelves, &item)}
        {sources(&question.sources)}
    })
}

/// The levels from the first, the team's marked.
fn ladder(question: &Question) -> impl IntoView + use<> {
    let current = Current::expect();
    let id = question.id.clone();
    let yours = Memo::new(move |_| current.read(|a| a.level(&id)).flatten());
    let row = |(rung, LevelText { name, text }): (Rung, &LevelText)| {
        let level = rung.level;
        let is_yours = move || yours.get() == Some(level);
        view! {
            <li class="ladder__rung" data-yours=move || is_yours().then_some("")>
                <span class="level-picker__mark" data-shade=rung.shade().to_string()>
                    <Cairn shade=rung.shade() />
                    <span class="level-picker__number">
                        {partly_aloud(words::first::assess_level(usize::from(level)))}
                    </span>
                </span>
                <div>
                    <p class="ladder__name">
                        {name.clone()}
                        {move || {
                            is_yours()
                                .then(|| {
                                    view! { " " <span class="tag">{words::library::your_level()}</span> }
                                })
                        }}
                    </p>
                    {(!text.is_empty()).then(|| view! { <p>{text.clone()}</p> })}
                </div>
            </li>
        }
    };
    let rungs = question.rungs().map(row).collect_view();
    let reversed = question
        .reversed
        .then(|| view! { <p>{words::first::assess_reversed()}</p> });
    view! {
        {reversed}
        <ol class="ladder plain-list">{rungs}</ol>
    }
}

/// What the team said, where it said no level, and the way to its answer.
fn team(id: &QuestionId) -> impl IntoView + use<> {
    let current = Current::expect();
    let id = id.clone();
    move || {
        let assessment = current.id().filter(|_| current.asked().contains(&id))?;
        let answer = current.response(&id).answer;
        let words = match &answer {
            Some(Answer::DontKnow) => Some(words::library::your_dont_know()),
            Some(Answer::NotApplicable(_)) => Some(words::library::your_not_applicable()),
            Some(Answer::Level(_)) | None => None,
        };
        let link = match answer {
            Some(_) => words::library::change_it(),
            None => words::library::answer_it(),
        };
        Some(view! {
            <p class="cluster">
                {words}
                <a class="button" href=Route::to_question(&assessment, &id)>
                    {link}
                </a>
            </p>
        })
    }
}

/// Why it is asked, how to ask it, when low is right.
fn notes(question: &Question) -> impl IntoView + use<> {
    let note = |heading: &str, text: &str| {
        view! {
            <div class="margin-note">
                <h2>{heading.to_owned()}</h2>
                <p>{text.to_owned()}</p>
            </div>
        }
    };
    view! {
        {note(words::question::why(), &question.why)}
        {question.ask.as_deref().map(|ask| note(words::question::ask(), ask))}
        {question.context.as_deref().map(|context| note(&assess::context(question.reversed), context))}
    }
}

/// The questionnaires that ask it.
fn asked_by(shelves: &Shelves, id: &QuestionId) -> Option<impl IntoView + use<>> {
    let places = shelves.shelf().asked_by(id);
    let rows = places.iter().map(|place| {
        let quick = place.entry.quick;
        let quick = quick.then(|| view! { " " <span class="tag">{words::library::quick()}</span> });
        let item = Item::Questionnaire(place.questionnaire.id.clone());
        let asked = words::library::asked_in(&place.questionnaire.title, &place.dimension.title);
        let link = |_, title| shelves.link_as(&item, title);
        view! { <li>{said(asked, link)} {quick}</li> }
    });
    let rows = rows.collect_view();
    (!places.is_empty()).then(|| {
        section(
            words::library::asked_by(),
            view! { <ul class="library__links plain-list">{rows}</ul> },
        )
    })
}
