//! All questions of a dimension on a page.

use leptos::prelude::*;

use super::beside::{Asking, Notes};
use super::last_time::{CanKeep, LastTime};
use super::one::focus_prompt;
use super::reason::Reason;
use super::{place_of, wire};
use crate::browser::page;
use crate::questionnaire::{Question, QuestionId};
use crate::reading::Item;
use crate::state::Current;
use crate::text::shell;
use crate::ui::frame::WordsHere;
use crate::ui::part::LevelPicker;
use crate::ui::route::Route;
use crate::words;

/// The questions of the dimension that a question belongs to.
#[component]
pub(crate) fn WholeDimension(
    /// A question of the dimension.
    id: QuestionId,
) -> impl IntoView {
    let current = Current::expect();
    let Some(place) = untrack(|| place_of(current, &id)) else {
        return ().into_any();
    };
    let team = untrack(|| current.read(crate::text::home::name));
    page::set_title(&shell::title(&place.heading, team.as_deref()));
    let (href, words) = match &place.part_after {
        Some((id, title)) => (
            Route::to_question(&place.assessment, id),
            words::first::assess_next(title),
        ),
        None => place.after_all(),
    };
    let back = place.part_before.as_ref().map(|id| {
        let href = Route::to_question(&place.assessment, id);
        view! {
            <a class="button button--plain" href=href on:click=|_| focus_prompt()>
                {words::first::assess_back()}
            </a>
        }
    });
    let cards = place
        .siblings
        .into_iter()
        .map(|question| view! { <Card question is_alone=place.is_alone /> });
    view! {
        <h1 id="prompt" tabindex="-1">
            {place.heading}
        </h1>
        <ol class="question-list plain-list">{cards.collect_view()}</ol>
        <div class="question-form__actions">
            <a class="signpost" href=href on:click=|_| focus_prompt()>
                <span class="question-form__next">{words}</span>
            </a>
            {back}
        </div>
    }
    .into_any()
}

#[component]
fn Card(
    /// The question.
    question: Question,
    /// Whether each answers it alone.
    is_alone: bool,
) -> impl IntoView {
    let current = Current::expect();
    let wiring = untrack(|| wire(current, &question));
    let prompt = format!("{}-prompt", question.id);
    let reason = question.id.clone();
    let more = if question.is_statement() {
        words::question::more_note()
    } else {
        words::question::more()
    };
    view! {
        <li class="question-list__item question-card">
            <div class="question-list__main">
                <h2 class="question-card__prompt" id=prompt.clone()>
                    {question.prompt.clone()}
                </h2>
                <LevelPicker
                    question=question.clone()
                    is_alone
                    answer=wiring.answer
                    last_time=wiring.last_time
                    labelled_by=prompt
                    on_answer=wiring.on_answer
                >
                    <Reason id=reason.clone() kept=wiring.reason />
                </LevelPicker>
            </div>
            <div class="stack">
                <LastTime question=question.clone() can_keep=CanKeep::InPlace />
                <Asking question=question.clone() is_alone />
                <details class="question-list__more">
                    <summary>{more}</summary>
                    <div class="stack">
                        <Notes id=question.id.clone() />
                    </div>
                </details>
                <WordsHere item=Item::Question(question.id) />
            </div>
        </li>
    }
}
