//! Which questions are asked, and how long that takes.

use leptos::prelude::*;

use super::draft::Draft;
use crate::ordered::SortedSet;
use crate::questionnaire::{Catalogue, Dimension, QuestionId};
use crate::text::workshop as text;
use crate::ui::part::{Shown, ToldAtRest};
use crate::words::{self, Message};

/// The choice.
#[component]
pub(super) fn Questions(
    /// The workshop.
    draft: Draft,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let chosen = Memo::new(move |_| draft.chosen());
    let told =
        Memo::new(move |_| text::chosen(chosen.with(Vec::len), draft.count(), draft.workload()));
    let error = Memo::new(move |_| draft.questions_error());
    let button = |words: Message, choose: fn(Draft)| {
        view! {
            <button class="button" type="button" on:click=move |_| choose(draft)>
                {words()}
            </button>
        }
    };
    let dimensions = move || {
        draft.asked(|catalogue, questionnaire| {
            let dimensions = questionnaire.dimensions.iter();
            dimensions
                .map(|dimension| of_dimension(draft, chosen, catalogue, dimension))
                .collect_view()
        })
    };
    view! {
        <fieldset
            class="stack stack--tight"
            aria-describedby="questions-error"
            data-wrong=move || error.get().map(|_| "")
            tabindex="-1"
        >
            <legend>{words::workshop::questions()}</legend>
            <p>{told}</p>
            <ToldAtRest lines=Signal::derive(move || vec![told.get()]) />
            <p class="field__hint">{text::good_count()}</p>
            <p class="cluster">
                {button(words::workshop::choose_suggested, |draft| draft.picked.set(None))}
                {button(words::workshop::choose_all, choose_all)}
                {button(words::workshop::choose_none, |draft| draft.picked.set(Some(SortedSet::new())))}
            </p>
            <p class="field__error" id="questions-error" role="alert" hidden=move || error.get().is_none()>
                {move || error.get()}
            </p>
            <details class="working" on:toggle=move |_| is_open.set(true)>
                <summary>{words::workshop::choose_one_by_one()}</summary>
                <div class="working__body">
                    <Shown when=move || is_open.get()>{move || dimensions()}</Shown>
                </div>
            </details>
        </fieldset>
    }
}

fn choose_all(draft: Draft) {
    let all = untrack(|| {
        draft.asked(|_, questionnaire| {
            let entries = questionnaire.entries();
            entries.map(|(_, entry)| entry.question.clone()).collect()
        })
    });
    draft.picked.set(all);
}

/// The questions of a dimension.
fn of_dimension(
    draft: Draft,
    chosen: Memo<Vec<QuestionId>>,
    catalogue: &Catalogue,
    dimension: &Dimension,
) -> impl IntoView + use<> {
    let entries = dimension.entries.iter();
    let choices = entries.filter_map(|entry| {
        let title = catalogue.question(&entry.question)?.title.clone();
        Some(choice(draft, chosen, entry.question.clone(), title))
    });
    view! {
        <fieldset class="choices">
            <legend dir="auto">{dimension.title.clone()}</legend>
            {choices.collect_view()}
        </fieldset>
    }
}

fn choice(
    draft: Draft,
    chosen: Memo<Vec<QuestionId>>,
    question: QuestionId,
    title: String,
) -> impl IntoView {
    let id = StoredValue::new(question);
    let is_chosen = move || id.with_value(|id| chosen.with(|chosen| chosen.contains(id)));
    let toggle = move |_| {
        let mut picked: SortedSet<QuestionId> = chosen.get_untracked().into_iter().collect();
        id.with_value(|id| {
            if !picked.remove(id) {
                picked.insert(id.clone());
            }
        });
        draft.picked.set(Some(picked));
    };
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=is_chosen on:change=toggle />
            <span class="choice__text" dir="auto">
                {title}
            </span>
        </label>
    }
}
