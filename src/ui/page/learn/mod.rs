//! Articles: what is worth knowing and is no question.

mod article;

use leptos::prelude::*;

use crate::questionnaire::ArticleId;
use crate::reading::{Article, Item, Kind};
use crate::text::learn;
use crate::ui::address::Address;
use crate::ui::frame::{Shelves, WithShelves, focus_heading_after, name_tab};
use crate::ui::route::Route;
use crate::words;

/// The page.
#[component]
pub(crate) fn LearnPage() -> impl IntoView {
    let address = Address::expect();
    let shown = Memo::new(move |_| {
        let id = address.field(Kind::Article.key())?;
        Some(ArticleId::from(id.as_str()))
    });
    focus_heading_after(shown);
    let page = Callback::new(move |shelves: Shelves| {
        let show = move || match shown.get() {
            None => list(&shelves),
            Some(id) => {
                let article = article::article(&shelves, &id);
                article.unwrap_or_else(|| missing(&shelves))
            }
        };
        show.into_any()
    });
    view! { <WithShelves heading=words::first::page_learn() page /> }
}

/// All articles.
fn list(shelves: &Shelves) -> AnyView {
    name_tab(words::first::page_learn());
    let articles = shelves.shelf().handbook.articles().iter();
    let cards = articles.map(|article| {
        view! {
            <li class="library__card">
                <h2>{shelves.link(&Item::Article(article.id.clone()))}</h2>
                <p>{article.summary.clone()}</p>
                <p class="map-name">{learn::minutes(length(shelves, article))}</p>
            </li>
        }
    });
    let cards = cards.collect_view();
    view! {
        <div class="page stack stack--wide library">
            <div class="stack">
                <h1 tabindex="-1">{words::first::page_learn()}</h1>
                <p class="lede">{words::library::learn_lede()}</p>
            </div>
            <ul class="library__cards plain-list">{cards}</ul>
        </div>
    }
    .into_any()
}

/// How many words an article has.
fn length(shelves: &Shelves, article: &Article) -> usize {
    let item = Item::Article(article.id.clone());
    let texts = shelves.shelf().texts(&item).into_iter();
    texts.map(|text| text.split_whitespace().count()).sum()
}

/// The way to the list.
fn to_list(shelves: &Shelves) -> String {
    Route::Learn.with(&[], shelves.assessment.as_ref())
}

fn missing(shelves: &Shelves) -> AnyView {
    name_tab(words::library::learn_missing());
    view! {
        <div class="page stack stack--wide">
            <h1 tabindex="-1">{words::library::learn_missing()}</h1>
            <div class="empty">
                <p>{words::library::learn_missing_more()}</p>
                <a class="signpost" href=to_list(shelves)>
                    {words::library::learn_all()}
                </a>
            </div>
        </div>
    }
    .into_any()
}
