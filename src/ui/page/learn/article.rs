//! One article.

use leptos::prelude::*;

use super::{length, to_list};
use crate::browser::page;
use crate::questionnaire::ArticleId;
use crate::reading::{Article, Item, Section, SeeAlso, Table};
use crate::text::{learn, library, shell};
use crate::ui::frame::{Shelves, name_tab, words_in};
use crate::ui::part::Sources;
use crate::words;

/// An article with its neighbours; nothing where there is none of that name.
pub(super) fn article(shelves: &Shelves, id: &ArticleId) -> Option<AnyView> {
    let articles = shelves.shelf().handbook.articles();
    let at = articles.iter().position(|article| article.id == *id)?;
    let article = articles.get(at)?;
    name_tab(&article.title);
    let item = Item::Article(id.clone());
    let sections = article.sections.iter().zip(1..);
    let sections = sections.map(|(part, number)| section(shelves, part, number));
    let page = view! {
        <article class="page stack stack--wide library">
            <div class="stack">
                <nav class="library__way" aria-label=words::library::you_are_in()>
                    <a href=to_list(shelves)>{words::first::page_learn()}</a>
                </nav>
                <h1 tabindex="-1">{article.title.clone()}</h1>
                <p class="lede">{article.summary.clone()}</p>
                <p class="cluster">
                    <span class="map-name">{learn::minutes(length(shelves, article))}</span>
                    <button class="button" type="button" on:click=|_| page::print()>
                        {words::library::learn_print()}
                    </button>
                </p>
            </div>
            <div class="split">
                <div class="prose article">{sections.collect_view()}</div>
                <div class="split__aside stack">{contents(article)} {words_in(shelves, &item)}</div>
            </div>
            {see_also(shelves, article)}
            {sources(article)}
            {neighbours(shelves, articles, at)}
        </article>
    };
    Some(page.into_any())
}

/// The id of a section's heading.
fn place(number: usize) -> String {
    format!("section-{number}")
}

/// The sections to jump to.
fn contents(article: &Article) -> impl IntoView + use<> {
    let rows = article.sections.iter().zip(1..).map(|(section, number)| {
        view! {
            <li>
                <a href=format!("#{}", place(number))>{section.title.clone()}</a>
            </li>
        }
    });
    let rows = rows.collect_view();
    view! {
        <nav class="margin-note contents" aria-labelledby="contents">
            <h2 id="contents">{words::library::learn_contents()}</h2>
            <ol class="plain-list">{rows}</ol>
        </nav>
    }
}

fn section(shelves: &Shelves, section: &Section, number: usize) -> impl IntoView + use<> {
    let paragraphs = section.text.iter();
    let paragraphs = paragraphs.map(|text| view! { <p>{text.clone()}</p> });
    let items = section.list.iter();
    let items = items.map(|text| view! { <li>{text.clone()}</li> });
    let items: Vec<_> = items.collect();
    let see = section.see.iter().filter_map(|see| {
        let (href, title, _) = target(shelves, see)?;
        Some(view! {
            <li>
                <a href=href>{title}</a>
            </li>
        })
    });
    let see: Vec<_> = see.collect();
    view! {
        <h2 id=place(number)>{section.title.clone()}</h2>
        {paragraphs.collect_view()}
        {(!items.is_empty()).then(|| view! { <ul>{items}</ul> })}
        {section.table.as_ref().map(|table| table_of(&section.title, table))}
        {(!see.is_empty())
            .then(|| {
                view! {
                    <div class="article__see">
                        <p class="map-name">{words::library::learn_see()}</p>
                        <ul class="plain-list">{see}</ul>
                    </div>
                }
            })}
    }
}

/// A table that scrolls in its frame, named after its section.
fn table_of(title: &str, table: &Table) -> impl IntoView + use<> {
    let head = table.head.iter();
    let head = head.map(|cell| view! { <th scope="col">{cell.clone()}</th> });
    let row = |row: &Vec<String>| {
        let mut cells = row.iter().cloned();
        let first = cells
            .next()
            .map(|cell| view! { <th scope="row">{cell}</th> });
        let rest = cells.map(|cell| view! { <td>{cell}</td> }).collect_view();
        view! { <tr>{first} {rest}</tr> }
    };
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=title.to_owned()>
            <table class="data-table">
                <thead>
                    <tr>{head.collect_view()}</tr>
                </thead>
                <tbody>{table.rows.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Where a reference leads: the address, what stands there, and what it is.
fn target(shelves: &Shelves, see: &SeeAlso) -> Option<(String, String, String)> {
    match see {
        SeeAlso::Item(item) => {
            let title = shelves.shelf().title(item)?.to_owned();
            let kind = library::kind(item.kind()).to_owned();
            Some((shelves.href(item), title, kind))
        }
        SeeAlso::Page(page) => Some((
            page.href(),
            shell::page(*page).to_owned(),
            words::library::learn_page().to_owned(),
        )),
    }
}

fn see_also(shelves: &Shelves, article: &Article) -> Option<impl IntoView + use<>> {
    let cards = article.see.iter().filter_map(|see| {
        let (href, title, kind) = target(shelves, see)?;
        Some(view! {
            <li class="see-card">
                <p class="map-name">{kind}</p>
                <a href=href>{title}</a>
            </li>
        })
    });
    let cards: Vec<_> = cards.collect();
    (!cards.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2 class="library__head">{words::library::learn_see_also()}</h2>
                <ul class="see-cards plain-list">{cards}</ul>
            </section>
        }
    })
}

fn sources(article: &Article) -> Option<impl IntoView + use<>> {
    let sources = article.sources.clone();
    (!sources.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2 class="library__head">{words::library::learn_sources()}</h2>
                <div class="prose">
                    <Sources sources />
                </div>
            </section>
        }
    })
}

/// The articles before and after, in the order they are read.
fn neighbours(shelves: &Shelves, articles: &[Article], at: usize) -> Option<impl IntoView + use<>> {
    let link = |article: &Article, word: &'static str| {
        let item = Item::Article(article.id.clone());
        view! { <p><span class="map-name">{word}</span> {shelves.link(&item)}</p> }
    };
    let before = at.checked_sub(1).and_then(|at| articles.get(at));
    let links: Vec<_> = before
        .map(|article| link(article, words::library::learn_before()))
        .into_iter()
        .chain(
            articles
                .get(at + 1)
                .map(|article| link(article, words::library::learn_next())),
        )
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <nav class="neighbours" aria-label=words::library::learn_more_articles()>
                {links}
            </nav>
        }
    })
}
