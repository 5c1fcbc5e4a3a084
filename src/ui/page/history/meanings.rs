//! What the words in the files mean: which statuses are a success, which environments production.

use leptos::prelude::*;

use super::desk::{Desk, says};
use crate::delivery::events::{EmptyRelated, Field, FileKind, Meanings};
use crate::text::events;
use crate::text::history::mapping;

/// So many words of a column can be chosen from.
const SHOWN: usize = 12;

/// A column whose words mean yes or no.
#[derive(Clone, Copy)]
struct Ask {
    kind: FileKind,
    field: Field,
    question: &'static str,
    /// Whether nothing counts when nothing is chosen.
    is_needed: bool,
    words: fn(&mut Meanings) -> &mut Vec<String>,
}

const ASKS: [Ask; 4] = [
    Ask {
        kind: FileKind::Deployments,
        field: Field::Status,
        question: mapping::SUCCESS,
        is_needed: true,
        words: |meanings| &mut meanings.success,
    },
    Ask {
        kind: FileKind::Deployments,
        field: Field::Environment,
        question: mapping::PRODUCTION,
        is_needed: true,
        words: |meanings| &mut meanings.production,
    },
    Ask {
        kind: FileKind::Deployments,
        field: Field::Unplanned,
        question: mapping::UNPLANNED,
        is_needed: false,
        words: |meanings| &mut meanings.unplanned,
    },
    Ask {
        kind: FileKind::Incidents,
        field: Field::ChangeRelated,
        question: mapping::RELATED,
        is_needed: false,
        words: |meanings| &mut meanings.related,
    },
];

/// The words of every column that has some.
#[component]
pub(super) fn Words(
    /// What is on the page.
    desk: Desk,
) -> impl IntoView {
    let asks = ASKS.map(|ask| view! { <Choice desk ask /> });
    view! {
        <div class="pair">{asks} <EmptyMark desk /></div>
    }
}

/// The words of one column, to be chosen among.
#[component]
fn Choice(
    /// What is on the page.
    desk: Desk,
    /// Which column.
    ask: Ask,
) -> impl IntoView {
    let found = Memo::new(move |_| {
        desk.history.with(|history| match ask.kind {
            FileKind::Deployments => Some(history.deployments.as_ref()?.words(ask.field)),
            FileKind::Incidents => Some(history.incidents.as_ref()?.words(ask.field)),
            FileKind::Changes => None,
        })
    });
    let means = move |word: &str| {
        desk.meanings.with(|meanings| {
            let mut meanings = meanings.clone();
            says((ask.words)(&mut meanings), word)
        })
    };
    let nothing = move || {
        let found = found.get().unwrap_or_default();
        let is_nothing = ask.is_needed && !found.iter().any(|(word, _)| means(word));
        is_nothing.then_some(mapping::NOTHING_CHOSEN)
    };
    let boxes = move || {
        let found = found.get().unwrap_or_default();
        let is_cut = found.len() > SHOWN;
        let boxes = found.into_iter().take(SHOWN).map(|(word, rows)| {
            let is_chosen = {
                let word = word.clone();
                move || means(&word)
            };
            let words = mapping::word(&word, rows);
            let choose = move |event| set(desk, ask, &word, event_target_checked(&event));
            view! {
                <label class="choice">
                    <input type="checkbox" prop:checked=is_chosen on:change=choose />
                    <span dir="auto">{words}</span>
                </label>
            }
        });
        let boxes = boxes.collect_view();
        let cut = is_cut.then(|| view! { <p class="field__hint">{mapping::MANY_WORDS}</p> });
        view! { {boxes} {cut} }
    };
    let is_there = Memo::new(move |_| {
        // A column of empty cells leaves nothing to choose.
        let found = found.get().unwrap_or_default();
        found.iter().any(|(word, _)| !word.is_empty())
    });
    view! {
        <Show when=move || is_there.get()>
            <fieldset class="choices">
                <legend>{ask.question}</legend>
                {boxes}
                <p class="field__error">{nothing}</p>
            </fieldset>
        </Show>
    }
}

fn set(desk: Desk, ask: Ask, word: &str, is_chosen: bool) {
    desk.mean(ask.kind, |meanings| {
        let words = (ask.words)(meanings);
        words.retain(|kept| !says(std::slice::from_ref(kept), word));
        if is_chosen {
            words.push(word.to_owned());
        }
    });
}

/// What a missing mark says of an incident.
#[component]
fn EmptyMark(
    /// What is on the page.
    desk: Desk,
) -> impl IntoView {
    let is_there = Memo::new(move |_| desk.history.with(|history| history.incidents.is_some()));
    let options = move || {
        EmptyRelated::ALL.map(|choice| {
            let is_chosen = move || desk.meanings.with(|all| all.empty_related == choice);
            let choose = move |_| {
                desk.mean(FileKind::Incidents, |meanings| {
                    meanings.empty_related = choice;
                });
            };
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name="empty-related"
                        prop:checked=is_chosen
                        on:change=choose
                    />
                    {events::empty_related(choice)}
                </label>
            }
        })
    };
    view! {
        <Show when=move || is_there.get()>
            <fieldset class="choices">
                <legend>{mapping::EMPTY_RELATED}</legend>
                {options}
            </fieldset>
        </Show>
    }
}
