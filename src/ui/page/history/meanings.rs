//! What the words in the files mean: which statuses are a success, which environments production.

use leptos::prelude::*;

use crate::delivery::events::{EmptyRelated, EmptyUnplanned};
use crate::state::event_files::{Ask, EventDesk};
use crate::text::events;
use crate::text::history::mapping;
use crate::ui::part::Shown;
use crate::words;

/// So many words of a column can be chosen from.
const SHOWN: usize = 12;

fn question(ask: Ask) -> &'static str {
    match ask {
        Ask::Success => words::history::mapping_success(),
        Ask::Broke => words::history::mapping_broke(),
        Ask::Production => words::history::mapping_production(),
        Ask::Unplanned => words::history::mapping_unplanned(),
        Ask::Related => words::history::mapping_related(),
    }
}

/// The words of every column that has some.
#[component]
pub(super) fn Words(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let asks = Ask::ALL.map(|ask| view! { <Choice desk ask /> });
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
    desk: EventDesk,
    /// Which column.
    ask: Ask,
) -> impl IntoView {
    let found = Memo::new(move |_| desk.words(ask));
    let nothing = move || {
        let is_nothing = ask.is_needed()
            && found.with(|found| !found.iter().any(|(word, _)| desk.is_meant(ask, word)));
        is_nothing.then_some(words::history::mapping_nothing_chosen())
    };
    // Whoever has just given a file has done nothing wrong yet.
    let has_changed = RwSignal::new(false);
    let boxes = move || {
        let found = found.get();
        let is_cut = found.len() > SHOWN;
        let boxes = found.into_iter().take(SHOWN).map(|(word, rows)| {
            let is_chosen = {
                let word = word.clone();
                move || desk.is_meant(ask, &word)
            };
            let words = mapping::word(&word, rows);
            let choose = move |event| {
                has_changed.set(true);
                desk.choose_word(ask, &word, event_target_checked(&event));
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
        found.with(|found| found.iter().any(|(word, _)| !word.is_empty()))
    });
    view! {
        <Shown when=move || is_there.get()>
            <fieldset class="choices">
                <legend>{question(ask)}</legend>
                {boxes}
                <p class=move || {
                    if has_changed.get() { "field__error" } else { "field__hint" }
                }>{nothing}</p>
            </fieldset>
        </Shown>
    }
}

/// What a missing mark says of a deployment, where some are marked.
#[component]
fn EmptyUnplannedMark(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let is_there = Memo::new(move |_| desk.lacks_unplanned_marks());
    let options = move || {
        EmptyUnplanned::ALL.map(|choice| {
            let is_chosen = move || desk.empty_unplanned() == choice;
            let choose = move |_| desk.set_empty_unplanned(choice);
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
        <Shown when=move || is_there.get()>
            <fieldset class="choices">
                <legend>{words::history::mapping_empty_unplanned()}</legend>
                {options}
            </fieldset>
        </Shown>
    }
}

/// Services of incidents that no deployment has: whose they are.
#[component]
fn ForeignServices(
    /// What is on the page.
    desk: EventDesk,
) -> impl IntoView {
    let foreign = Memo::new(move |_| desk.foreign_services());
    let fields = move || {
        let fields = foreign.get().into_iter().enumerate();
        fields
            .map(|(at, name)| service_field(desk, at, name))
            .collect_view()
    };
    view! {
        <Shown when=move || foreign.with(|foreign| !foreign.is_empty())>
            <fieldset class="choices">
                <legend>{words::history::mapping_foreign_services()}</legend>
                {fields}
            </fieldset>
        </Shown>
    }
}

fn service_field(desk: EventDesk, at: usize, name: String) -> impl IntoView {
    let id = format!("incident-service-{at}");
    let (known, meant) = untrack(|| (desk.services(), desk.meant_service(&name)));
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
        let meant = value.strip_prefix('=').map(str::to_owned);
        desk.mean_service(name.clone(), meant);
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
    desk: EventDesk,
) -> impl IntoView {
    let is_there = Memo::new(move |_| desk.has_incidents());
    let options = move || {
        EmptyRelated::ALL.map(|choice| {
            let is_chosen = move || desk.empty_related() == choice;
            let choose = move |_| desk.set_empty_related(choice);
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
        <Shown when=move || is_there.get()>
            <fieldset class="choices">
                <legend>{words::history::mapping_empty_related()}</legend>
                {options}
            </fieldset>
        </Shown>
    }
}
