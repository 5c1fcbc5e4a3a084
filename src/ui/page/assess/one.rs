//! One question at a time.

use leptos::prelude::*;

use super::place::Place;
use super::{place_of, wire};
use crate::browser::page;
use crate::questionnaire::QuestionId;
use crate::state::Current;
use crate::text::shell;
use crate::ui::keyboard::focus_once_shown;
use crate::ui::late::{LatePart, Part, QuietPart};
use crate::ui::part::LevelPicker;
use crate::ui::route::Route;
use crate::words;

/// The form of one question.
#[component]
pub(super) fn OneQuestion(
    /// The question.
    id: QuestionId,
) -> impl IntoView {
    let current = Current::expect();
    let Some(place) = untrack(|| place_of(current, &id)) else {
        return ().into_any();
    };
    let wiring = untrack(|| wire(current, &place.question));
    let title = words::first::assess_title(&place.question.title, &where_it_stands(&place));
    page::set_title(&shell::title(
        &title,
        untrack(|| current.read(crate::text::home::name)).as_deref(),
    ));
    let next = next_step(&place);
    let back = place
        .before
        .as_ref()
        .map(|id| Route::to_question(&place.assessment, id));
    let question = place.question.clone();
    let reason = question.id.clone();
    view! {
        <form class="question-form" on:submit=|event| event.prevent_default()>
            <div class="question-form__main">
                <div class="question-card">
                    <p class="map-name">{where_it_stands(&place)}</p>
                    <h1 class="question-card__prompt" id="prompt" tabindex="-1">
                        {question.prompt.clone()}
                    </h1>
                </div>
                <LevelPicker
                    question=question.clone()
                    is_alone=place.is_alone
                    answer=wiring.answer
                    last_time=wiring.last_time
                    labelled_by="prompt"
                    on_answer=wiring.on_answer
                >
                    <QuietPart part=Part::Reason(reason.clone(), wiring.reason) />
                </LevelPicker>
                <div class="question-form__actions">
                    <a class="signpost" href=next.0 on:click=|_| focus_prompt()>
                        <span class="question-form__next">{next.1}</span>
                    </a>
                    {back
                        .map(|href| {
                            view! {
                                <a class="button button--plain" href=href on:click=|_| focus_prompt()>
                                    {words::first::assess_back()}
                                </a>
                            }
                            .into_any()
                        })}
                </div>
            </div>
            <div class="stack">
                <LatePart part=Part::Beside(question.id) waiting=|line| {
                    view! { <div class="question-form__awaited">{line}</div> }.into_any()
                } />
            </div>
        </form>
    }
    .into_any()
}

fn where_it_stands(place: &Place) -> String {
    words::first::assess_place(&place.heading, place.number, place.siblings.len())
}

/// The link and the words of the step forward.
pub(super) fn next_step(place: &Place) -> (String, String) {
    match &place.after {
        Some(next) => (
            Route::to_question(&place.assessment, &next.id),
            words::first::assess_next(&next.title),
        ),
        None => place.after_all(),
    }
}

/// Moves the keyboard to the new question once it is there.
pub(super) fn focus_prompt() {
    focus_once_shown("#prompt");
}
