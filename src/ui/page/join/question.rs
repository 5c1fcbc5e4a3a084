//! One question at a time.

use leptos::prelude::*;

use super::keys::{Keys, key_hint};
use super::room::Room;
use crate::assessment::Answer;
use crate::text::join;
use crate::ui::part::{LevelPicker, Segment, segments};
use crate::words;
use crate::workshop::Vote;

/// More questions than a phone has room for with a gap between each.
const MANY: usize = 40;

/// The question at a place, with the way back and on.
#[component]
pub(super) fn OneQuestion(
    /// What is answered.
    room: Room,
    /// Where the question stands, from 0.
    at: usize,
) -> impl IntoView {
    let question = room.question(at)?;
    let count = room.count();
    let place = words::join::place(at + 1, count, &room.part_of(at));
    let answer = Memo::new(move |_| room.vote(at).map(answer_of));
    let on_answer = Callback::new(move |answer: Option<Answer>| {
        room.say(at, answer.as_ref().map(vote_of));
    });
    let forward = move || {
        if answer.with(Option::is_some) {
            words::join::next()
        } else {
            words::join::next_without()
        }
    };
    let is_done = untrack(|| room.open.read(|it| it.is_done));
    let is_last = at + 1 == count;
    let go_back = move |_| room.go_to(at.checked_sub(1));
    let to_code = (is_done && !is_last).then(|| {
        view! {
            <button class="button button--plain" type="button" on:click=move |_| room.go_to(None)>
                {words::join::to_code()}
            </button>
        }
        .into_any()
    });
    let back = (at > 0).then(|| {
        view! {
            <button class="button button--plain" type="button" on:click=go_back>
                {words::first::assess_back()}
            </button>
        }
        .into_any()
    });
    let told = join::how(&question);
    let top = usize::from(question.top());
    Some(view! {
        <div class="page stack questions">
            // Their borders alone would fill the width where there are very many.
            <div data-many=(count > MANY).then_some("")>{move || segments(divisions(room, at))}</div>
            <form class="question-form" on:submit=|event| event.prevent_default()>
                <div class="question-form__main">
                    <div class="question-card">
                        <p class="map-name">{place}</p>
                        <h1 class="question-card__prompt" id="prompt" tabindex="-1">
                            {question.prompt.clone()}
                        </h1>
                    </div>
                    <LevelPicker
                        question=question.clone()
                        is_alone=true
                        told
                        answer
                        last_time=None
                        labelled_by="prompt"
                        on_answer
                    >
                        ""
                    </LevelPicker>
                    <div class="question-form__actions">
                        <button
                            class="signpost"
                            type="button"
                            on:click=move |_| room.go_to(Some(at + 1))
                        >
                            {move || if is_last { words::join::to_code() } else { forward() }}
                        </button>
                        {back}
                        {to_code}
                    </div>
                </div>
            </form>
            {key_hint(top)}
            <Keys room at question />
        </div>
    })
}

/// What is said to each question, and which one is on screen.
fn divisions(room: Room, here: usize) -> Vec<Segment> {
    let division = |at| match room.vote(at) {
        _ if at == here => Segment::Here,
        None => Segment::Open,
        Some(Vote::Level(_)) => Segment::Answered,
        Some(Vote::DontKnow) => Segment::DontKnow,
        Some(Vote::NotApplicable) => Segment::NotApplicable,
    };
    (0..room.count()).map(division).collect()
}

/// A vote as the level picker knows it.
fn answer_of(vote: Vote) -> Answer {
    match vote {
        Vote::Level(level) => Answer::Level(level),
        Vote::DontKnow => Answer::DontKnow,
        Vote::NotApplicable => Answer::NotApplicable(String::new()),
    }
}

/// What the level picker says, as a vote.
pub(super) fn vote_of(answer: &Answer) -> Vote {
    match answer {
        Answer::Level(level) => Vote::Level(*level),
        Answer::DontKnow => Vote::DontKnow,
        Answer::NotApplicable(_) => Vote::NotApplicable,
    }
}
