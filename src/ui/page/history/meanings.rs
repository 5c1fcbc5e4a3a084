//! What the words in the files mean: which statuses are a success, which environments production.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::desk::{Desk, says};
use crate::delivery::events::{
    EmptyRelated, EmptyUnplanned, Field, FileKind, History, Meanings, Reason,
};
use crate::text::events;
use crate::text::history::mapping;
use crate::words::{self, Message};

/// So many words of a column can be chosen from.
const SHOWN: usize = 12;

/// A column whose words mean yes or no.
#[derive(Clone, Copy)]
struct Ask {
    kind: FileKind,
    field: Field,
    question: Message,
    /// Whether nothing counts when nothing is chosen.
    is_needed: bool,
    words: fn(&mut Meanings) -> &mut Vec<String>,
}

const ASKS: [Ask; 5] = [
    Ask {
        kind: FileKind::Deployments,
        field: Field::Status,
        question: words::history::mapping_success,
        is_needed: true,
        words: |meanings| &mut meanings.success,
    },
    Ask {
        kind: FileKind::Deployments,
        field: Field::Status,
        question: words::history::mapping_broke,
        is_needed: false,
        words: |meanings| &mut meanings.broke,
    },
    Ask {
        kind: FileKind::Deployments,
        field: Field::Environment,
        question: words::history::mapping_production,
        is_needed: true,
        words: |meanings| &mut meanings.production,
    },
    Ask {
        kind: FileKind::Deployments,
        field: Field::Unplanned,
        question: words::history::mapping_unplanned,
        is_needed: false,
        words: |meanings| &mut meanings.unplanned,
    },
    Ask {
        kind: FileKind::Incidents,
        field: Field::ChangeRelated,
        question: words::history::mapping_related,
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
        <div class="pair">
            {asks} <EmptyUnplannedMark desk /> <EmptyMark desk /> <ForeignServices desk />
        </div>
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
        is_nothing.then_some(words::history::mapping_nothing_chosen())
    };
    let found_now = found;
    // Whoever has just given a file has done nothing wrong yet.
    let has_changed = RwSignal::new(false);
    let boxes = move || {
        let found = found.get().unwrap_or_default();
        let is_cut = found.len() > SHOWN;
        let boxes = found.into_iter().take(SHOWN).map(|(word, rows)| {
            let is_chosen = {
                let word = word.clone();
                move || means(&word)
            };
            let words = mapping::word(&word, rows);
            let choose = move |event| {
                let found = found_now.get_untracked().unwrap_or_default();
                has_changed.set(true);
                set(desk, ask, &found, &word, event_target_checked(&event));
            };
            view! {
                <label class="choice">
                    <input type="checkbox" prop:checked=is_chosen on:change=choose />
                    <span dir="auto">{words}</span>
                </label>
            }
        });
        let boxes = boxes.collect_view();
        let cut = is_cut
            .then(|| view! { <p class="field__hint">{words::history::mapping_many_words()}</p> });
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
                <legend>{(ask.question)()}</legend>
                {boxes}
                <p class=move || {
                    if has_changed.get() { "field__error" } else { "field__hint" }
                }>{nothing}</p>
            </fieldset>
        </Show>
    }
}

/// Takes or leaves a word. Whoever changes a list decides it: the words that are not chosen mean no
/// from then on.
fn set(desk: Desk, ask: Ask, found: &[(String, u32)], word: &str, is_chosen: bool) {
    desk.mean(ask.kind, |meanings| {
        for list in [ask.words, refused(ask.field)] {
            list(meanings).retain(|kept| !says(std::slice::from_ref(kept), word));
        }
        if is_chosen {
            // A status means one thing.
            if ask.field == Field::Status {
                meanings
                    .success
                    .retain(|kept| !says(std::slice::from_ref(kept), word));
                meanings
                    .broke
                    .retain(|kept| !says(std::slice::from_ref(kept), word));
            }
            (ask.words)(meanings).push(word.to_owned());
        } else {
            refused(ask.field)(meanings).push(word.to_owned());
        }
        meanings.decide(ask.field, found);
    });
}

/// The words of a field that mean no.
fn refused(field: Field) -> fn(&mut Meanings) -> &mut Vec<String> {
    match field {
        Field::Status => |meanings| &mut meanings.no_success,
        Field::Environment => |meanings| &mut meanings.elsewhere,
        Field::Unplanned => |meanings| &mut meanings.planned,
        _ => |meanings| &mut meanings.unrelated,
    }
}

/// What a missing mark says of a deployment, where some are marked.
#[component]
fn EmptyUnplannedMark(
    /// What is on the page.
    desk: Desk,
) -> impl IntoView {
    let is_there = Memo::new(move |_| {
        desk.history.with(|history| {
            let file = history.deployments.as_ref();
            let words = file.map_or_else(Vec::new, |file| file.words(Field::Unplanned));
            words.len() > 1 && words.iter().any(|(word, _)| word.is_empty())
        })
    });
    let options = move || {
        EmptyUnplanned::ALL.map(|choice| {
            let is_chosen = move || desk.meanings.with(|all| all.empty_unplanned == choice);
            let choose = move |_| {
                desk.mean(FileKind::Deployments, |meanings| {
                    meanings.empty_unplanned = choice;
                });
            };
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name="empty-unplanned"
                        prop:checked=is_chosen
                        on:change=choose
                    />
                    {events::empty_unplanned(choice)}
                </label>
            }
        })
    };
    view! {
        <Show when=move || is_there.get()>
            <fieldset class="choices">
                <legend>{words::history::mapping_empty_unplanned()}</legend>
                {options}
            </fieldset>
        </Show>
    }
}

/// Services of incidents that no deployment has: whose they are.
#[component]
fn ForeignServices(
    /// What is on the page.
    desk: Desk,
) -> impl IntoView {
    let unknown = Memo::new(move |_| {
        let said = desk.meanings.with(|meanings| meanings.services.clone());
        let unknown = desk.measured.with(|measured| {
            let tally = measured.as_ref()?.incidents.as_ref()?;
            tally.words.get(&Reason::UnknownService).cloned()
        });
        let unknown = unknown.unwrap_or_default().into_iter();
        let unknown = unknown
            .map(|(name, _)| name)
            .filter(|name| !name.is_empty());
        // What a person has said stays, so that it can be said otherwise.
        said.into_keys()
            .chain(unknown)
            .collect::<BTreeSet<String>>()
    });
    let fields = move || {
        let fields = unknown.get().into_iter().enumerate();
        fields
            .map(|(at, name)| service_field(desk, at, name))
            .collect_view()
    };
    view! {
        <Show when=move || unknown.with(|unknown| !unknown.is_empty())>
            <fieldset class="choices">
                <legend>{words::history::mapping_foreign_services()}</legend>
                {fields}
            </fieldset>
        </Show>
    }
}

fn service_field(desk: Desk, at: usize, name: String) -> impl IntoView {
    let id = format!("incident-service-{at}");
    let known = desk.history.with_untracked(History::services);
    let meant = desk
        .meanings
        .with_untracked(|meanings| meanings.services.get(&name).cloned());
    let option = |value: String, words: String, is_chosen: bool| {
        view! {
            <option value=value selected=is_chosen>
                {words}
            </option>
        }
    };
    let own = known.into_iter().filter(|(own, _)| !own.is_empty());
    let own = own.map(|(own, _)| {
        let is_chosen = meant.as_ref() == Some(&own);
        option(format!("={own}"), own, is_chosen)
    });
    let own = own.collect_view();
    let untold = option(
        String::new(),
        words::history::mapping_untold_service().to_owned(),
        meant.is_none(),
    );
    let foreign = option(
        "=".to_owned(),
        words::history::mapping_foreign_service().to_owned(),
        meant.as_deref() == Some(""),
    );
    let words = name.clone();
    let choose = move |event| {
        let value = event_target_value(&event);
        desk.mean(FileKind::Incidents, |meanings| {
            match value.strip_prefix('=') {
                Some(meant) => meanings.services.insert(name.clone(), meant.to_owned()),
                None => meanings.services.remove(&name),
            };
        });
    };
    view! {
        <div class="field">
            <label for=id.clone() dir="auto">
                {words}
            </label>
            <select id=id on:change=choose>
                {untold}
                {own}
                {foreign}
            </select>
        </div>
    }
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
                <legend>{words::history::mapping_empty_related()}</legend>
                {options}
            </fieldset>
        </Show>
    }
}
