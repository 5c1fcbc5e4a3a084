//! What is printed: which sheet, of which questionnaire, how much of it.

use leptos::prelude::*;

use super::{Asked, Choice, Extent, Sheet, has_rounds};
use crate::browser::page;
use crate::questionnaire::QuestionnaireId;
use crate::text::worksheet;
use crate::ui::address::Address;
use crate::ui::frame::Shelves;
use crate::ui::part::Shown;
use crate::words;

/// The ways to each sheet, the questionnaire, and the button that prints.
pub(super) fn chooser(
    shelves: &Shelves,
    address: Address,
    chosen: Memo<Option<Choice>>,
) -> impl IntoView + use<> {
    let sheet = Memo::new(move |_| chosen.with(|chosen| chosen.as_ref().map(|it| it.sheet)));
    let asks_a_questionnaire = move || sheet.get() != Some(Sheet::Delivery);
    let more = move || sheet.get().map(more);
    let stored = StoredValue::new(shelves.clone());
    let depths = move || {
        chosen
            .get()
            .map(|choice| stored.with_value(|s| depths(s, &choice)))
    };
    let hint = move || {
        chosen
            .get()
            .map(|choice| stored.with_value(|s| hint(s, &choice)))
    };
    view! {
        {kinds(chosen)}
        <p class="measure">{more}</p>
        <Shown when=asks_a_questionnaire>
            {stored.with_value(|shelves| questionnaires(shelves, address, chosen))}
        </Shown>
        {depths}
        <div class="cluster">
            <button class="signpost" type="button" on:click=|_| page::print()>
                {words::paper::print()}
            </button>
            <span class="aside-note">{hint}</span>
        </div>
    }
}

/// The ways to each kind of sheet.
fn kinds(chosen: Memo<Option<Choice>>) -> impl IntoView {
    let kinds = Sheet::ALL.map(|sheet| {
        let href = move || {
            let choice = chosen.get()?;
            Some(Choice { sheet, ..choice }.href())
        };
        let is_here = move || {
            chosen.with(|chosen| chosen.as_ref().is_some_and(|choice| choice.sheet == sheet))
        };
        view! {
            <li>
                <a href=href aria-current=move || is_here().then_some("page")>
                    {name(sheet)}
                </a>
            </li>
        }
    });
    view! {
        <nav aria-label=words::paper::what()>
            <ul class="paper-kinds plain-list">{kinds}</ul>
        </nav>
    }
}

fn name(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Questions => words::paper::questions(),
        Sheet::Votes => words::paper::votes(),
        Sheet::Tally => words::paper::tally(),
        Sheet::Delivery => words::paper::delivery(),
    }
}

/// Who has such a sheet.
fn more(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Questions => words::paper::questions_more(),
        Sheet::Votes => words::paper::votes_more(),
        Sheet::Tally => words::paper::tally_more(),
        Sheet::Delivery => words::paper::delivery_more(),
    }
}

fn questionnaires(
    shelves: &Shelves,
    address: Address,
    chosen: Memo<Option<Choice>>,
) -> impl IntoView + use<> {
    let is_chosen = move |id: &QuestionnaireId| {
        chosen.with(|chosen| chosen.as_ref().is_some_and(|chosen| chosen.id == *id))
    };
    let lenses = shelves.shelf().catalogue.questionnaires();
    let options = lenses.iter().map(|lens| {
        let id = lens.id.clone();
        view! {
            <option value=id.to_string() prop:selected=move || is_chosen(&id)>
                {lens.title.clone()}
            </option>
        }
    });
    let choose = move |event| {
        let id = QuestionnaireId::from(event_target_value(&event).as_str());
        if let Some(choice) = chosen.get_untracked() {
            // A workshop asks one questionnaire.
            let extent = match choice.extent {
                Extent::Workshop(_) => Extent::Quick,
                extent => extent,
            };
            let other = Choice {
                id,
                extent,
                ..choice
            };
            address.amend(&other.href());
        }
    };
    view! {
        <div class="field field--short">
            <label for="questionnaire">{words::paper::questionnaire()}</label>
            <select id="questionnaire" on:change=choose>
                {options.collect_view()}
            </select>
        </div>
    }
}

/// The ways to the quick round and to everything, where there are two, with how long each is.
fn depths(shelves: &Shelves, choice: &Choice) -> Option<impl IntoView + use<>> {
    let catalogue = shelves.shelf().catalogue;
    let lens = catalogue.questionnaire(&choice.id)?;
    let here = choice.extent.within(lens);
    let rounds: &[Extent] = if has_rounds(lens) {
        &[Extent::Quick, Extent::Full]
    } else {
        &[Extent::Full]
    };
    let is_of_workshop = matches!(here, Extent::Workshop(_));
    let ways = is_of_workshop.then_some(here).into_iter();
    let ways: Vec<Extent> = ways.chain(rounds.iter().copied()).collect();
    if choice.sheet == Sheet::Delivery || ways.len() < 2 {
        return None;
    }
    let ways = ways.into_iter().map(|extent| {
        let count = Asked::of(shelves, lens, extent).count();
        let pages = match choice.sheet {
            Sheet::Votes => 1,
            Sheet::Tally => worksheet::pages_of_tally(count),
            Sheet::Questions | Sheet::Delivery => worksheet::pages_of_questions(count),
        };
        let words = match extent {
            Extent::Quick => words::paper::quick(count, pages),
            Extent::Full => words::paper::full(count, pages),
            Extent::Workshop(_) => words::paper::workshop(count, pages),
        };
        let current = (here == extent).then_some("page");
        let way = Choice {
            extent,
            ..choice.clone()
        };
        view! {
            <li>
                <a href=way.href() aria-current=current>
                    {words}
                </a>
            </li>
        }
    });
    Some(view! {
        <nav aria-label=words::paper::depth()>
            <ul class="paper-depths plain-list">{ways.collect_view()}</ul>
        </nav>
    })
}

/// How it prints.
fn hint(shelves: &Shelves, choice: &Choice) -> String {
    let lens = shelves.shelf().catalogue.questionnaire(&choice.id);
    match lens {
        Some(lens) if choice.sheet == Sheet::Votes => {
            let count = Asked::of(shelves, lens, choice.extent).count();
            words::paper::print_votes_hint(worksheet::Slips::of(count).on_a_page)
        }
        _ => words::paper::print_hint().to_owned(),
    }
}
