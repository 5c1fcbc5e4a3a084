//! The answers to one question: its levels, don't know, not applicable.

use leptos::prelude::*;

use super::{Cairn, Shown, partly_aloud};
use crate::assessment::Answer;
use crate::questionnaire::{Level, LevelText, Question, Rung};
use crate::words;

/// Native radios in a fieldset: arrows select, nothing goes on by itself.
#[component]
pub(crate) fn LevelPicker(
    /// The question that is answered.
    question: Question,
    /// Whether each answers it alone: then nothing says which end is the better one, nor how a team
    /// chooses.
    is_alone: bool,
    /// The answer there is.
    answer: Memo<Option<Answer>>,
    /// The level of the assessment before, if it had one.
    last_time: Option<Level>,
    /// The id of the element that holds the prompt.
    #[prop(into)]
    labelled_by: String,
    /// What is said before the levels, in place of what is said of a question that a team answers.
    #[prop(optional)]
    told: Option<&'static str>,
    /// Called with every choice; nothing means that the answer is taken away.
    on_answer: Callback<Option<Answer>>,
    /// What asks why the question does not apply, while it does not.
    children: ChildrenFn,
) -> impl IntoView {
    let name = StoredValue::new(question.id.to_string());
    let id = move |suffix: &str| name.with_value(|name| format!("{name}-{suffix}"));
    let levels = question.rungs().map(|(rung, text)| {
        let is_last_time = last_time == Some(rung.level);
        level_option(rung, text, name, is_last_time, answer, on_answer)
    });
    let (how, before) = (id("how"), id("before"));
    // How far people agree is no ladder of observations, and on a reversed one the highest is the worst.
    let is_ladder = !question.is_statement() && !question.reversed;
    let told_before = if is_alone {
        Some(told.unwrap_or_else(words::first::assess_alone))
    } else {
        question.reversed.then(words::first::assess_reversed)
    };
    let described_by = match (told_before, is_alone) {
        (Some(_), true) => before.clone(),
        (Some(_), false) => format!("{before} {how}"),
        (None, _) => how.clone(),
    };
    let told_before = told_before
        .map(|told| view! { <p class="level-picker__before" id=before>{told}</p> }.into_any());
    let told_after = (!is_alone).then(|| {
        view! {
            <p class="field__hint" id=how>
                {is_ladder.then(words::first::assess_highest)}
                " "
                {words::first::assess_how()}
            </p>
        }
        .into_any()
    });
    view! {
        <fieldset aria-labelledby=labelled_by aria-describedby=described_by>
            {told_before}
            <div class="level-picker">{levels.collect_view()}</div>
            <div class="answer-else">
                <div class="answer-else__options">
                    <label class="choice">
                        <input
                            type="radio"
                            name=name.get_value()
                            prop:checked=move || answer.get() == Some(Answer::DontKnow)
                            on:change=move |_| on_answer.run(Some(Answer::DontKnow))
                        />
                        {words::first::assess_dont_know()}
                    </label>
                    <label class="choice">
                        <input
                            type="radio"
                            name=name.get_value()
                            prop:checked=move || is_excluded(answer.get())
                            on:change=move |_| on_answer.run(Some(Answer::NotApplicable(String::new())))
                        />
                        {words::first::assess_not_applicable()}
                    </label>
                    <button
                        class="button button--plain push-end"
                        type="button"
                        // Where it was pressed, the keyboard stays.
                        aria-disabled=move || answer.get().is_none().then_some("true")
                        on:click=move |_| {
                            if answer.get_untracked().is_some() {
                                on_answer.run(None);
                            }
                        }
                    >
                        {words::first::assess_clear()}
                    </button>
                </div>
                <Shown when=move || is_excluded(answer.get())>{children()}</Shown>
                {told_after}
            </div>
        </fieldset>
    }
}

fn is_excluded(answer: Option<Answer>) -> bool {
    matches!(answer, Some(Answer::NotApplicable(_)))
}

fn level_option(
    rung: Rung,
    text: &LevelText,
    name: StoredValue<String>,
    is_last_time: bool,
    answer: Memo<Option<Answer>>,
    on_answer: Callback<Option<Answer>>,
) -> AnyView {
    let level = rung.level;
    let id = format!("{}-{level}", name.get_value());
    // Named by its name, and told apart by its text: a name of a whole paragraph is read again and again.
    let (named, told) = (format!("{id}-name"), format!("{id}-text"));
    let has_text = !text.text.is_empty();
    let described_by = has_text.then(|| told.clone());
    let anchor = has_text.then(|| {
        view! { <span class="level-picker__anchor" id=told>{text.text.clone()}</span> }.into_any()
    });
    view! {
        <label class="level-picker__option" for=id.clone() data-shade=rung.shade().to_string()>
            <input
                class="level-picker__radio"
                type="radio"
                id=id.clone()
                name=name.get_value()
                aria-labelledby=named.clone()
                aria-describedby=described_by
                prop:checked=move || answer.get() == Some(Answer::Level(level))
                on:change=move |_| on_answer.run(Some(Answer::Level(level)))
            />
            <span class="level-picker__mark" aria-hidden="true">
                <Cairn shade=rung.shade() />
                <span class="level-picker__number">{level.to_string()}</span>
            </span>
            <span class="level-picker__name" id=named>
                {partly_aloud(words::first::assess_level_named(usize::from(level), &text.name))}
                {is_last_time.then(|| view! { " " <span class="before">{words::first::assess_last_time()}</span> }.into_any())}
            </span>
            {anchor}
        </label>
    }
    .into_any()
}
