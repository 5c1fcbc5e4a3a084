//! The library by kind.

use leptos::prelude::*;

use super::search::Search;
use super::{Shown, row, to_kind};
use crate::ordered::sorted_by;
use crate::questionnaire::{Question, Questionnaire};
use crate::reading::{Item, Kind, Term};
use crate::roadmap::{Phase, Practice};
use crate::text::{library, term};
use crate::ui::frame::Shelves;
use crate::ui::part::said;
use crate::ui::route::Route;
use crate::words;

/// The search, the kinds, and everything of one kind.
#[component]
pub(super) fn Browse(
    /// The library.
    shelves: Shelves,
    /// What the address asks for.
    shown: Memo<Shown>,
) -> impl IntoView {
    let kind = Memo::new(move |_| match shown.get() {
        Shown::Kind(kind) => kind,
        Shown::Item(_) => Kind::Questionnaire,
    });
    let listed = StoredValue::new(shelves.clone());
    view! {
        <div class="page stack stack--wide library">
            <div class="stack">
                <h1 tabindex="-1">{words::first::page_library()}</h1>
                <p class="lede">{words::library::lede()}</p>
            </div>
            <Search shelves>
                {listed.with_value(|shelves| kinds(shelves, kind))}
                {move || listed.with_value(|shelves| everything(shelves, kind.get()))}
            </Search>
        </div>
    }
}

/// The ways to each kind, with how much there is of it.
fn kinds(shelves: &Shelves, kind: Memo<Kind>) -> impl IntoView + use<> {
    let kinds = Kind::ALL.map(|other| {
        let count = shelves.shelf().items(other).len();
        view! {
            <li>
                <a
                    href=to_kind(shelves, other)
                    aria-current=move || (kind.get() == other).then_some("page")
                >
                    {library::kinds(other)}
                    " "
                    <span class="library__count">{count}</span>
                </a>
            </li>
        }
    });
    view! {
        <nav aria-label=words::library::kinds()>
            <ul class="library__kinds plain-list">{kinds}</ul>
        </nav>
    }
}

/// Everything of a kind.
fn everything(shelves: &Shelves, kind: Kind) -> impl IntoView + use<> {
    let body = match kind {
        Kind::Questionnaire => questionnaires(shelves).into_any(),
        Kind::Question => questions(shelves).into_any(),
        Kind::Practice => practices(shelves).into_any(),
        Kind::Insight => insights(shelves).into_any(),
        Kind::Term => terms(shelves).into_any(),
        Kind::Article => articles(shelves).into_any(),
    };
    view! {
        <section class="stack stack--wide" aria-labelledby="kind">
            <h2 class="visually-hidden" id="kind">
                {library::kinds(kind)}
            </h2>
            <p class="aside-note">{library::kind_more(kind)}</p>
            {body}
        </section>
    }
}

fn questionnaires(shelves: &Shelves) -> impl IntoView + use<> {
    let card = |lens: &Questionnaire| {
        view! {
            <li class="library__card">
                <h3>{shelves.link(&Item::Questionnaire(lens.id.clone()))}</h3>
                <p>{lens.summary.clone()}</p>
                <p class="map-name">{library::size(lens)}</p>
            </li>
        }
    };
    let lenses = shelves.shelf().catalogue.questionnaires();
    let cards = lenses.iter().map(card).collect_view();
    let on_paper = said(words::library::on_paper(), |slot, words| {
        let to = match slot {
            "delivery" => Route::to_delivery_sheet(),
            _ => Route::Worksheet.href(),
        };
        view! { <a href=to>{words}</a> }.into_any()
    });
    view! {
        <p class="measure">{on_paper}</p>
        <ul class="library__cards plain-list">{cards}</ul>
    }
}

/// A heading with rows below it, as the longer kinds are listed.
fn group(heading: String, note: String, rows: impl IntoView) -> impl IntoView {
    view! {
        <section class="stack">
            <div class="section-head">
                <div class="cluster cluster--baseline cluster--spread">
                    <h3>{heading}</h3>
                    <p class="map-name">{note}</p>
                </div>
            </div>
            <ul class="library__rows plain-list">{rows}</ul>
        </section>
    }
}

fn questions(shelves: &Shelves) -> impl IntoView + use<> {
    let question = |question: &&Question| {
        row(
            shelves,
            &Item::Question(question.id.clone()),
            &question.prompt,
        )
    };
    let groups = shelves.shelf().questions_by_lens().into_iter();
    let groups = groups.map(|(lens, questions)| {
        let heading = lens.map_or(words::library::asked_by_none(), |lens| lens.title.as_str());
        let rows = questions.iter().map(question).collect_view();
        group(
            heading.to_owned(),
            words::library::questions(questions.len()),
            rows,
        )
    });
    groups.collect_view()
}

fn practices(shelves: &Shelves) -> impl IntoView + use<> {
    let of_phase = |phase: Phase| {
        let practices = shelves.shelf().guidance.practices();
        let practices = practices.filter(|practice| practice.phase == phase);
        let practices = sorted_by(practices, |a, b| a.title.cmp(&b.title));
        let practice = |practice: &&Practice| {
            row(
                shelves,
                &Item::Practice(practice.id.clone()),
                &practice.summary,
            )
        };
        let rows = practices.iter().map(practice).collect_view();
        let (name, when) = term::phase(phase);
        group(name.to_owned(), when.to_owned(), rows)
    };
    Phase::ALL.map(of_phase).collect_view()
}

fn insights(shelves: &Shelves) -> impl IntoView + use<> {
    let insights = shelves.shelf().guidance.insights().iter();
    let cards = insights.map(|insight| {
        view! {
            <li class="insight">
                <h3>{shelves.link(&Item::Insight(insight.id.clone()))}</h3>
                <p>{insight.text.clone()}</p>
            </li>
        }
    });
    view! { <ul class="pair plain-list">{cards.collect_view()}</ul> }
}

fn terms(shelves: &Shelves) -> impl IntoView + use<> {
    let by_name = |a: &&Term, b: &&Term| a.title.to_lowercase().cmp(&b.title.to_lowercase());
    let terms = sorted_by(shelves.shelf().handbook.terms(), by_name).into_iter();
    let terms = terms.map(|term| {
        view! {
            <div class="library__row">
                <dt class="library__title">{shelves.link(&Item::Term(term.id.clone()))}</dt>
                <dd>{term.text.clone()}</dd>
            </div>
        }
    });
    view! { <dl class="library__rows">{terms.collect_view()}</dl> }
}

fn articles(shelves: &Shelves) -> impl IntoView + use<> {
    let articles = shelves.shelf().handbook.articles().iter();
    let rows = articles.map(|article| {
        row(
            shelves,
            &Item::Article(article.id.clone()),
            &article.summary,
        )
    });
    view! { <ul class="library__rows plain-list">{rows.collect_view()}</ul> }
}
