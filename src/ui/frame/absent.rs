//! What an assessment holds that no questionnaire here has a place for.

use leptos::prelude::*;

use crate::assessment::{Answer, ChosenQuestionnaire, Response};
use crate::questionnaire::{Catalogue, QuestionId};
use crate::state::Current;
use crate::text::own_questionnaires as text;
use crate::ui::part::{Shown, StrayLevelChip, UnknownChip};
use crate::ui::route::Route;
use crate::words;

/// The chosen questionnaires that are not here; nothing is drawn for them.
pub(crate) fn absent(current: Current) -> Vec<ChosenQuestionnaire> {
    let absent = current.read(|assessment| {
        let kept = assessment.kept(&current.catalogue());
        kept.missing.into_iter().cloned().collect()
    });
    absent.unwrap_or_default()
}

/// Says which chosen questionnaires are not here, and how they come back.
#[component]
pub(crate) fn Absent() -> impl IntoView {
    let current = Current::expect();
    let absent = Memo::new(move |_| absent(current));
    view! {
        <Shown when=move || absent.with(|absent| !absent.is_empty())>
            <div class="notice stack stack--tight">
                <p>{move || absent.with(|absent| text::absent(absent))}</p>
                <p>
                    <a href=Route::OwnQuestionnaires.href()>{words::own::to_own()}</a>
                </p>
            </div>
        </Shown>
    }
}

/// The answers that no question here counts, with what was said.
#[component]
pub(crate) fn KeptAnswers() -> impl IntoView {
    let current = Current::expect();
    move || {
        let (catalogue, assessment) = (current.catalogue(), current.assessment()?);
        let kept = assessment.kept(&catalogue);
        if kept.responses.is_empty() {
            return None;
        }
        let count = kept.responses.len();
        let (heading, hint) = if kept.is_from_older_version() {
            (
                words::own::older_answers(count),
                words::own::older_answers_more(),
            )
        } else {
            (
                words::own::absent_answers(count),
                words::own::absent_answers_more(),
            )
        };
        let rows = kept
            .responses
            .iter()
            .map(|(id, response)| row(&catalogue, id, response));
        let updated = kept.updated.iter().filter_map(|(chosen, here)| {
            let title = &catalogue.questionnaire(&chosen.id)?.title;
            let words = text::updated(title, chosen.version, *here);
            Some(view! { <p class="measure">{words}</p> })
        });
        Some(view! {
            <section class="stack">
                <div class="section-head">
                    <h2>{heading}</h2>
                    <p class="aside-note">{hint}</p>
                </div>
                {updated.collect_view()}
                <ul class="review-list plain-list">{rows.collect_view()}</ul>
            </section>
        })
    }
}

fn row(catalogue: &Catalogue, id: &QuestionId, response: &Response) -> impl IntoView + use<> {
    let title = catalogue
        .question(id)
        .map_or_else(|| id.to_string(), |question| question.title.clone());
    let sign = match &response.answer {
        Some(Answer::Level(level)) => view! { <StrayLevelChip level=*level /> }.into_any(),
        Some(Answer::DontKnow) => view! { <UnknownChip /> }.into_any(),
        Some(Answer::NotApplicable(_)) => {
            view! { <span class="tag">{words::results::review_excluded_sign()}</span> }.into_any()
        }
        None => view! { <span class="tag">{words::results::review_open_sign()}</span> }.into_any(),
    };
    let said = match &response.answer {
        Some(Answer::NotApplicable(reason)) => reason.as_str(),
        _ => response.note.as_str(),
    };
    view! {
        <li class="review-list__row">
            <span class="review-list__sign">{sign}</span>
            <span class="review-list__title" dir="auto">
                {title} " "
                <span class="review-list__state">{said.to_owned()}</span>
            </span>
        </li>
    }
}
