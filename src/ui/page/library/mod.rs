//! Everything that can be looked up: questionnaires, questions, practices, insights, terms.

mod around;
mod browse;
mod insight;
mod practice;
mod question;
mod questionnaire;
mod search;
mod term;

use leptos::prelude::*;

use crate::reading::{Item, Kind};
use crate::text::library;
use crate::ui::address::Address;
use crate::ui::frame::{Shelves, WithShelves, focus_heading_after, name_tab};
use crate::ui::part::Sources;
use crate::ui::route::{self, Route};

/// What the address asks for.
#[derive(Clone, Debug, PartialEq)]
enum Shown {
    /// Everything of a kind.
    Kind(Kind),
    /// One thing.
    Item(Item),
}

fn shown(address: Address) -> Shown {
    let item = Kind::ALL
        .into_iter()
        .find_map(|kind| Some(Item::named(kind, &address.field(kind.key())?)));
    let kind = || Kind::from_key(&address.field(route::KIND)?);
    item.map_or_else(
        || Shown::Kind(kind().unwrap_or(Kind::Questionnaire)),
        Shown::Item,
    )
}

/// The page.
#[component]
pub(crate) fn LibraryPage() -> impl IntoView {
    let address = Address::expect();
    let shown = Memo::new(move |_| shown(address));
    let item = Memo::new(move |_| match shown.get() {
        Shown::Item(item) => Some(item),
        Shown::Kind(_) => None,
    });
    focus_heading_after(item);
    let page = Callback::new(move |shelves: Shelves| {
        let show = move || match item.get() {
            None => {
                name_tab(crate::words::first::page_library());
                let shelves = shelves.clone();
                view! { <browse::Browse shelves shown /> }.into_any()
            }
            Some(item) => show(&shelves, &item),
        };
        show.into_any()
    });
    view! { <WithShelves heading=crate::words::first::page_library() page /> }
}

fn show(shelves: &Shelves, item: &Item) -> AnyView {
    let Some(title) = shelves.shelf().title(item) else {
        name_tab(crate::words::library::missing());
        return missing(shelves);
    };
    name_tab(title);
    let body = match item {
        Item::Questionnaire(id) => questionnaire::questionnaire(shelves, id).into_any(),
        Item::Question(id) => question::question(shelves, id).into_any(),
        Item::Practice(id) => practice::practice(shelves, id).into_any(),
        Item::Insight(_) => insight::insight(shelves, item).into_any(),
        Item::Term(id) => term::term(shelves, id).into_any(),
        Item::Article(_) => shelves.link(item).into_any(),
    };
    let kind = item.kind();
    view! {
        <article class="page stack stack--wide library">
            <div class="stack">
                <nav class="library__way" aria-label=crate::words::library::you_are_in()>
                    <a href=to_kind(shelves, Kind::Questionnaire)>{crate::words::first::page_library()}</a>
                    <span aria-hidden="true">" › "</span>
                    <a href=to_kind(shelves, kind)>{library::kinds(kind)}</a>
                </nav>
                <h1 tabindex="-1">{title.to_owned()}</h1>
            </div>
            {body}
        </article>
    }
    .into_any()
}

/// The way to everything of a kind.
fn to_kind(shelves: &Shelves, kind: Kind) -> String {
    let field = (kind != Kind::Questionnaire).then_some((route::KIND, kind.key()));
    let fields: Vec<_> = field.into_iter().collect();
    Route::Library.with(&fields, shelves.assessment.as_ref())
}

fn missing(shelves: &Shelves) -> AnyView {
    view! {
        <div class="page stack stack--wide">
            <h1 tabindex="-1">{crate::words::library::missing()}</h1>
            <div class="empty">
                <p>{crate::words::library::missing_more()}</p>
                <a class="signpost" href=to_kind(shelves, Kind::Questionnaire)>
                    {crate::words::library::to_library()}
                </a>
            </div>
        </div>
    }
    .into_any()
}

/// A heading with what it heads.
fn section(heading: &'static str, body: impl IntoView) -> impl IntoView {
    view! {
        <section class="stack">
            <h2 class="library__head">{heading}</h2>
            {body}
        </section>
    }
}

/// A thing with what it is about, as a row of a list.
fn row(shelves: &Shelves, item: &Item, about: &str) -> impl IntoView + use<> {
    view! {
        <li class="library__row">
            <p class="library__title">{shelves.link(item)}</p>
            <p class="aside-note">{about.to_owned()}</p>
        </li>
    }
}

/// A section of rows; nothing where there are none.
fn rows(
    shelves: &Shelves,
    heading: &'static str,
    things: impl Iterator<Item = (Item, String)>,
) -> Option<AnyView> {
    let rows: Vec<_> = things
        .map(|(item, about)| row(shelves, &item, &about))
        .collect();
    (!rows.is_empty()).then(|| {
        section(
            heading,
            view! { <ul class="library__rows plain-list">{rows}</ul> },
        )
        .into_any()
    })
}

/// The insights and the articles that lead to a thing.
fn leading_here(shelves: &Shelves, item: &Item) -> impl IntoView + use<> {
    let shelf = shelves.shelf();
    let insights = shelf.insights_on(item).into_iter();
    let insights =
        insights.map(|insight| (Item::Insight(insight.id.clone()), insight.text.clone()));
    let articles = shelf.articles_on(item).into_iter();
    let articles =
        articles.map(|article| (Item::Article(article.id.clone()), article.summary.clone()));
    view! {
        {rows(shelves, crate::words::library::insights_on(), insights)}
        {rows(shelves, crate::words::library::articles_on(), articles)}
    }
}

/// Where a thing comes from; nothing where nothing is named.
fn sources(sources: &[String]) -> Option<impl IntoView + use<>> {
    let sources = sources.to_vec();
    (!sources.is_empty()).then(|| {
        section(
            crate::words::roadmap::card_sources(),
            view! { <div class="prose"><Sources sources /></div> },
        )
    })
}
