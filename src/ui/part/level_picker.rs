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
    /// Called with every choice; nothing means that the answer is taken away.
    on_answer: Callback<Option<Answer>>,
) -> impl IntoView {
    let name = StoredValue::new(question.id.to_string());
    let group = Group {
        name,
        // Kept while another answer is tried, which would take it along.
        reason: StoredValue::new(String::new()),
        answer,
        on_answer,
    };
    let id = move |suffix: &str| name.with_value(|name| format!("{name}-{suffix}"));
    let levels = question.rungs().map(|(rung, text)| {
        let is_last_time = last_time == Some(rung.level);
        level_option(rung, text, group, is_last_time)
    });
    let (how, before) = (id("how"), id("before"));
    // How far people agree is no ladder of observations, and on a reversed one the highest is the worst.
    let is_ladder = !question.is_statement() && !question.reversed;
    let told_before = if is_alone {
        Some(words::first::assess_alone())
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
                    {other_option(Choice::DontKnow, words::first::assess_dont_know(), group)}
                    {other_option(Choice::NotApplicable, words::first::assess_not_applicable(), group)}
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
                <Shown when=move || Choice::NotApplicable.is(answer.get().as_ref())>
                    {move || reason_field(id("reason"), group)}
                </Shown>
                {told_after}
            </div>
        </fieldset>
    }
}

/// The radios of a question, and what they change.
#[derive(Clone, Copy)]
struct Group {
    name: StoredValue<String>,
    /// The reason that was last given why the question does not apply.
    reason: StoredValue<String>,
    answer: Memo<Option<Answer>>,
    on_answer: Callback<Option<Answer>>,
}

/// What can be chosen.
#[derive(Clone, Copy)]
enum Choice {
    Level(Level),
    DontKnow,
    NotApplicable,
}

impl Choice {
    fn is(self, answer: Option<&Answer>) -> bool {
        match (self, answer) {
            (Self::Level(level), Some(Answer::Level(chosen))) => level == *chosen,
            (Self::DontKnow, Some(Answer::DontKnow))
            | (Self::NotApplicable, Some(Answer::NotApplicable(_))) => true,
            _ => false,
        }
    }
}

/// A radio: what it is called and told apart by, where that is not its label.
fn radio(
    choice: Choice,
    class: Option<&'static str>,
    id: Option<String>,
    named: Option<String>,
    told: Option<String>,
    group: Group,
) -> AnyView {
    let choose = move |_| {
        group.on_answer.run(Some(match choice {
            Choice::Level(level) => Answer::Level(level),
            Choice::DontKnow => Answer::DontKnow,
            Choice::NotApplicable => Answer::NotApplicable(group.reason.get_value()),
        }));
    };
    view! {
        <input
            class=class
            type="radio"
            id=id
            name=group.name.get_value()
            aria-labelledby=named
            aria-describedby=told
            prop:checked=move || choice.is(group.answer.get().as_ref())
            on:change=choose
        />
    }
    .into_any()
}

/// An answer that is no level.
fn other_option(choice: Choice, words: &'static str, group: Group) -> AnyView {
    view! {
        <label class="choice">
            {radio(choice, None, None, None, None, group)}
            {words}
        </label>
    }
    .into_any()
}

fn level_option(rung: Rung, text: &LevelText, group: Group, is_last_time: bool) -> AnyView {
    let level = rung.level;
    let id = format!("{}-{level}", group.name.get_value());
    // Named by its name, and told apart by its text: a name of a whole paragraph is read again and again.
    let (named, told) = (format!("{id}-name"), format!("{id}-text"));
    let has_text = !text.text.is_empty();
    let choice = Choice::Level(level);
    let input = radio(
        choice,
        Some("level-picker__radio"),
        Some(id.clone()),
        Some(named.clone()),
        has_text.then(|| told.clone()),
        group,
    );
    let anchor = has_text.then(|| {
        view! { <span class="level-picker__anchor" id=told>{text.text.clone()}</span> }.into_any()
    });
    view! {
        <label class="level-picker__option" for=id data-shade=rung.shade().to_string()>
            {input}
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

/// Asks why the question does not apply.
fn reason_field(id: String, group: Group) -> impl IntoView {
    let reason = move || match group.answer.get() {
        Some(Answer::NotApplicable(reason)) => {
            group.reason.set_value(reason.clone());
            reason
        }
        _ => String::new(),
    };
    let hint = format!("{id}-hint");
    view! {
        <div class="field">
            <label for=id.clone()>{words::first::assess_reason()}</label>
            <p class="field__hint" id=hint.clone()>
                {words::first::assess_reason_hint()}
            </p>
            <input
                type="text"
                id=id
                maxlength="300"
                aria-describedby=hint
                prop:value=reason
                on:input=move |event| {
                    let reason = event_target_value(&event);
                    group.on_answer.run(Some(Answer::NotApplicable(reason)));
                }
            />
        </div>
    }
}
