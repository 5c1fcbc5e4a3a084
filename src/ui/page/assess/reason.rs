//! Why a question does not apply. It follows with the late parts: it is asked after an answer.

use leptos::prelude::*;

use crate::assessment::Answer;
use crate::questionnaire::QuestionId;
use crate::state::Current;
use crate::words;

/// Asks for the reason.
#[component]
pub(crate) fn Reason(
    /// The question.
    id: QuestionId,
    /// What was given last, before another answer was tried.
    kept: StoredValue<String>,
) -> impl IntoView {
    let current = Current::expect();
    let field = format!("{id}-reason");
    let hint = format!("{field}-hint");
    let id = StoredValue::new(id);
    let given = move || match id.with_value(|id| current.response(id).answer) {
        Some(Answer::NotApplicable(reason)) => reason,
        _ => String::new(),
    };
    let give = move |reason: String| {
        kept.set_value(reason.clone());
        id.with_value(|id| {
            current.respond(id, |response| {
                response.answer = Some(Answer::NotApplicable(reason));
            });
        });
    };
    let now = untrack(given);
    if now.is_empty() && !kept.with_value(String::is_empty) {
        give(kept.get_value());
    } else {
        kept.set_value(now);
    }
    view! {
        <div class="field">
            <label for=field.clone()>{words::first::assess_reason()}</label>
            <p class="field__hint" id=hint.clone()>
                {words::question::reason_hint()}
            </p>
            <input
                type="text"
                id=field
                maxlength="300"
                aria-describedby=hint
                prop:value=given
                on:input=move |event| give(event_target_value(&event))
            />
        </div>
    }
}
