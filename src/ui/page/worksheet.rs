//! A questionnaire on paper: a form to print, for rooms without devices.

use leptos::prelude::*;

use crate::browser::page;
use crate::questionnaire::{Dimension, LevelText, Question, Questionnaire, QuestionnaireId, Rung};
use crate::reading::Kind;
use crate::text::worksheet;
use crate::ui::address::Address;
use crate::ui::frame::{Shelves, WithShelves, name_tab};
use crate::ui::part::{Cairn, partly_aloud};
use crate::ui::route::{self, Route};
use crate::words;

/// The page.
#[component]
pub(crate) fn WorksheetPage() -> impl IntoView {
    let page = Callback::new(|shelves: Shelves| view! { <Worksheet shelves /> }.into_any());
    view! { <WithShelves heading=words::first::page_worksheet() page /> }
}

/// What the address asks for.
#[derive(Clone, Debug, PartialEq)]
struct Choice {
    id: QuestionnaireId,
    is_quick: bool,
}

fn choice(address: Address) -> Option<Choice> {
    let id = address.field(Kind::Questionnaire.key())?;
    Some(Choice {
        id: id.as_str().into(),
        is_quick: address.field(route::DEPTH).as_deref() == Some("quick"),
    })
}

/// The chooser and the form.
#[component]
fn Worksheet(
    /// The library.
    shelves: Shelves,
) -> impl IntoView {
    let address = Address::expect();
    let shelves = StoredValue::new(shelves);
    let first = move || {
        shelves.with_value(|shelves| {
            let first = shelves.shelf().catalogue.questionnaires().first()?;
            Some(first.id.clone())
        })
    };
    let chosen = Memo::new(move |_| {
        choice(address).or_else(|| {
            Some(Choice {
                id: first()?,
                is_quick: false,
            })
        })
    });
    let form = move || {
        shelves.with_value(|shelves| {
            let Choice { id, is_quick } = chosen.get()?;
            match shelves.shelf().catalogue.questionnaire(&id) {
                Some(lens) => {
                    name_tab(&words::library::worksheet_tab(&lens.title));
                    Some(form(shelves, lens, is_quick).into_any())
                }
                None => Some(
                    view! { <p class="notice">{words::library::worksheet_missing()}</p> }
                        .into_any(),
                ),
            }
        })
    };
    view! {
        <div class="page stack stack--wide">
            <div class="worksheet-chooser">
                <div class="stack">
                    <h1 tabindex="-1">{words::first::page_worksheet()}</h1>
                    <p class="lede">{words::library::worksheet_lede()}</p>
                    {shelves.with_value(|shelves| chooser(shelves, address, chosen))}
                </div>
            </div>
            {form}
        </div>
    }
}

fn chooser(
    shelves: &Shelves,
    address: Address,
    chosen: Memo<Option<Choice>>,
) -> impl IntoView + use<> {
    let is_chosen = move |id: &QuestionnaireId| {
        chosen.with(|chosen| chosen.as_ref().is_some_and(|chosen| chosen.id == *id))
    };
    let is_quick = move || chosen.with(|chosen| chosen.as_ref().is_some_and(|c| c.is_quick));
    let options = shelves
        .shelf()
        .catalogue
        .questionnaires()
        .iter()
        .map(|lens| {
            let id = lens.id.clone();
            view! {
                <option value=id.to_string() prop:selected=move || is_chosen(&id)>
                    {lens.title.clone()}
                </option>
            }
        });
    let choose = move |event| {
        let id = QuestionnaireId::from(event_target_value(&event).as_str());
        address.amend(&Route::to_worksheet(&id, is_quick()));
    };
    let depth = move |quick: bool, words: &'static str| {
        let choose = move |_| {
            if let Some(chosen) = chosen.get_untracked() {
                address.amend(&Route::to_worksheet(&chosen.id, quick));
            }
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="depth"
                    prop:checked=move || is_quick() == quick
                    on:change=choose
                />
                {words}
            </label>
        }
    };
    view! {
        <div class="field field--short">
            <label for="questionnaire">{words::library::worksheet_questionnaire()}</label>
            <select id="questionnaire" on:change=choose>
                {options.collect_view()}
            </select>
        </div>
        <fieldset class="choices choices--row">
            <legend>{words::library::worksheet_depth()}</legend>
            {depth(false, words::library::worksheet_full())}
            {depth(true, words::library::worksheet_quick())}
        </fieldset>
        <div class="cluster">
            <button class="signpost" type="button" on:click=|_| page::print()>
                {words::library::worksheet_print()}
            </button>
            <span class="aside-note">{words::library::worksheet_print_hint()}</span>
        </div>
    }
}

/// The form as it is printed.
fn form(shelves: &Shelves, lens: &Questionnaire, is_quick: bool) -> impl IntoView + use<> {
    let mut number = 0;
    let mut parts = Vec::new();
    for (heading, questions) in parts_of(shelves, lens, is_quick) {
        let cards: Vec<_> = questions
            .into_iter()
            .map(|question| {
                number += 1;
                card(number, question, lens.alone)
            })
            .collect();
        let heading = heading.map(|dimension| {
            view! {
                <h2>{dimension.title.clone()}</h2>
                <p class="worksheet__about">{dimension.summary.clone()}</p>
            }
        });
        parts.push(view! { <section class="worksheet__dimension">{heading} {cards}</section> });
    }
    let imprint = worksheet::imprint(&lens.title, lens.version, number);
    let depth =
        is_quick.then(|| view! { <p class="map-name">{words::library::worksheet_quick()}</p> });
    let (how, people) = if lens.alone {
        (words::library::worksheet_how_alone(), None)
    } else {
        let people = words::library::worksheet_people();
        (words::library::worksheet_how(), Some(people))
    };
    let lines = [
        words::library::worksheet_team(),
        words::library::worksheet_date(),
        words::library::worksheet_scope(),
    ];
    let lines = lines.into_iter().chain(people).map(|line| {
        view! {
            <div class="worksheet__line">
                <dt>{line}</dt>
                <dd></dd>
            </div>
        }
    });
    view! {
        <article class="worksheet" aria-label=words::library::worksheet_form()>
            <header class="worksheet__head">
                <h2 class="worksheet__title">{lens.title.clone()}</h2>
                {depth}
                <dl class="worksheet__lines">{lines.collect_view()}</dl>
                <p>{how}</p>
            </header>
            {parts}
            <footer class="worksheet__imprint">{imprint}</footer>
        </article>
    }
}

/// What the form holds: the dimensions with their questions, or, where each answers alone, all in
/// their mixed order below no heading.
fn parts_of<'a>(
    shelves: &'a Shelves,
    lens: &'a Questionnaire,
    is_quick: bool,
) -> Vec<(Option<&'a Dimension>, Vec<&'a Question>)> {
    let mut parts: Vec<(Option<&Dimension>, Vec<&Question>)> = Vec::new();
    for (dimension, entry) in lens.entries() {
        let question = shelves.shelf().catalogue.question(&entry.question);
        let Some(question) = question.filter(|_| entry.quick || !is_quick) else {
            continue;
        };
        let heading = (!lens.alone).then_some(dimension);
        match parts.last_mut() {
            Some((last, questions)) if *last == heading => questions.push(question),
            _ => parts.push((heading, vec![question])),
        }
    }
    parts
}

/// A question with its boxes; where each answers alone, nothing says which end is the better one, and
/// no handwriting is asked for.
fn card(number: usize, question: &Question, is_alone: bool) -> impl IntoView + use<> {
    let level = |(rung, text): (Rung, &LevelText)| {
        view! {
            <li class="worksheet__level">
                <Tick />
                <span class="worksheet__number">
                    <Cairn shade=rung.shade() />
                    {partly_aloud(words::first::assess_level(usize::from(rung.level)))}
                </span>
                <span>
                    <strong>{text.name.clone()}</strong>
                    " "
                    {text.text.clone()}
                </span>
            </li>
        }
    };
    let levels = question.rungs().map(level).collect_view();
    let reversed = (question.reversed && !is_alone)
        .then(|| view! { <p>{words::first::assess_reversed()}</p> });
    let notes = (!is_alone)
        .then(|| view! { <p class="worksheet__notes">{words::library::worksheet_notes()}</p> });
    view! {
        <section class="worksheet__question">
            <h3>{words::library::worksheet_question(number, &question.prompt)}</h3>
            {reversed}
            <ol class="worksheet__levels plain-list">{levels}</ol>
            <p class="worksheet__else">
                <span>
                    <Tick />
                    {words::library::worksheet_dont_know()}
                </span>
                <span class="worksheet__reason">
                    <Tick />
                    {words::library::worksheet_not_applicable()}
                </span>
            </p>
            {notes}
        </section>
    }
}

/// A box to tick by hand.
#[component]
fn Tick() -> impl IntoView {
    view! { <span class="worksheet__box" aria-hidden="true"></span> }
}
