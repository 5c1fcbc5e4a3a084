//! One question, answered on this device.

use leptos::prelude::*;

use super::desk::Desk;
use crate::assessment::Answer;
use crate::state::Content;
use crate::ui::page::workshop::invite::asked;
use crate::ui::part::LevelPicker;
use crate::words;
use crate::workshop::Vote;

/// The question at a place.
#[component]
pub(super) fn One(
    /// What is said.
    desk: Desk,
    /// Where the question stands, from 0.
    at: usize,
) -> impl IntoView {
    let content = Content::expect();
    let items = desk.items();
    let count = items.len();
    let question = items.get(at).map(|item| item.question.clone());
    let answer = Memo::new(move |_| desk.vote(at).map(answer_of));
    let on_answer = Callback::new(move |answer| desk.set_vote(at, vote_of(answer)));
    let asked_by = desk.invitation().questionnaire().id.clone();
    let picker = {
        let question = question.clone();
        move || {
            let catalogue = content.catalogue();
            let is_alone = catalogue
                .questionnaire(&asked_by)
                .is_some_and(|it| it.alone);
            let question = asked::question(content, question.as_ref()?)?;
            Some(view! {
                <LevelPicker
                    question
                    is_alone
                    answer
                    last_time=None
                    labelled_by="answering"
                    on_answer
                >
                    ""
                </LevelPicker>
            })
        }
    };
    let prompt = move || {
        let question = question.as_ref()?;
        let known = asked::question(content, question);
        Some(known.map_or_else(|| question.to_string(), |it| it.prompt))
    };
    let forward = move || {
        if desk.vote(at).is_none() {
            words::workshop::form_skip()
        } else {
            words::workshop::next()
        }
    };
    view! {
        <p class="map-name">{words::workshop::form_place(at + 1, count)}</p>
        <h2 id="answering" tabindex="-1" dir="auto">
            {prompt}
        </h2>
        {picker}
        <p class="cluster">
            <button
                class="button"
                type="button"
                on:click=move |_| desk.go_to(at.checked_sub(1))
            >
                {words::workshop::back()}
            </button>
            <button class="signpost" type="button" on:click=move |_| desk.go_to(Some(at + 1))>
                {forward}
            </button>
        </p>
    }
}

fn answer_of(vote: Vote) -> Answer {
    match vote {
        Vote::Level(level) => Answer::Level(level),
        Vote::DontKnow => Answer::DontKnow,
        Vote::NotApplicable => Answer::NotApplicable(String::new()),
    }
}

fn vote_of(answer: Option<Answer>) -> Option<Vote> {
    Some(match answer? {
        Answer::Level(level) => Vote::Level(level),
        Answer::DontKnow => Vote::DontKnow,
        Answer::NotApplicable(_) => Vote::NotApplicable,
    })
}
