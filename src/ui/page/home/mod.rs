//! The list of assessments, and the way into everything.

mod belongings;
mod carried;
mod import;
mod open_file;
mod row;
mod unopened;

use leptos::prelude::*;

use super::super::address::Address;
use super::super::late::{LatePart, Part, QuietPart};
use super::super::part::{Drawing, Shown};
use super::super::route::Route;
use crate::browser::files;
use crate::chart::Contours;
use crate::state::{Content, Handles, Notices, Saving};
use crate::text::home;
use crate::ui::frame::save_copy_of_all;
use crate::words;
pub(crate) use import::Import;
pub(crate) use open_file::OpenFile;
use row::Row;

/// The home page: first words, and the rest as soon as it is here.
#[component]
pub(crate) fn HomePage() -> impl IntoView {
    view! {
        <div class="home-hero">
            <div class="home-hero__inner">
                <h1 tabindex="-1">{words::first::home_heading_first()} <br /> {words::first::home_heading_second()}</h1>
                <p class="lede">{words::first::home_lede()} " " <QuietPart part=Part::HomeTakes /></p>
                <div class="cluster">
                    <a class="signpost" href=Route::Start.href()>
                        {words::first::home_start()}
                    </a>
                    <LatePart part=Part::OpenFile waiting=|_| ().into_any() />
                </div>
            </div>
            <LatePart part=Part::HomeMap waiting=|_| view! { <div class="home-hero__map"></div> }.into_any() />
        </div>
        <LatePart part=Part::HomeBody waiting=|line| view! { <div class="page">{line}</div> }.into_any() />
    }
}

/// The home page below its first words.
#[component]
pub(crate) fn HomeBody() -> impl IntoView {
    view! {
        <div class="page stack stack--section">
            <Unreadable />
            <Yours />
            <Sample />
            <Lenses />
        </div>
    }
}

/// The contour map beside the first words.
#[component]
pub(crate) fn HomeMap() -> impl IntoView {
    let contours = Contours {
        here: words::home::here().to_owned(),
        ahead: words::home::ahead().to_owned(),
    };
    view! { <Drawing markup=contours.draw() /> }
}

/// Every assessment of this browser.
#[component]
fn Yours() -> impl IntoView {
    let (handles, saving) = (Handles::expect(), Saving::expect());
    let ids = Memo::new(move |_| {
        handles
            .assessments
            .list()
            .into_iter()
            .map(|assessment| assessment.id)
            .collect::<Vec<_>>()
    });
    let count = move || ids.with(Vec::len);
    let list = move || {
        if count() == 0 {
            return view! {
                <div class="empty">
                    <p>{words::home::empty()}</p>
                </div>
            }
            .into_any();
        }
        view! {
            <ul class="assessment-list plain-list">
                <For each=move || ids.get() key=Clone::clone let:id>
                    <Row id />
                </For>
            </ul>
        }
        .into_any()
    };
    view! {
        <section class="stack" aria-labelledby="yours">
            <div class="section-head">
                <h2 id="yours">{words::home::yours()}</h2>
                <p class="aside-note" hidden=move || count() == 0>
                    {move || home::kept(count(), saving.is_lasting())}
                    " "
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| save_copy_of_all(handles)
                    >
                        {words::home::save_all()}
                    </button>
                </p>
            </div>
            {list}
        </section>
    }
}

/// What was found at start and could not be read.
#[component]
fn Unreadable() -> impl IntoView {
    let (saving, notices) = (Saving::expect(), Notices::expect());
    let save = move |_| {
        let found = saving.unreadable();
        let texts: Vec<&str> = found.iter().map(|found| found.text.as_str()).collect();
        let text = texts.join("\n\n");
        if files::save_text("waymark-unreadable.txt", "text/plain", &text).is_err() {
            notices.say(words::first::shell_not_saved());
        }
    };
    view! {
        <Shown when=move || !saving.unreadable().is_empty()>
            <div class="notice" role="alert">
                <p>
                    <strong>{words::home::unreadable()}</strong>
                </p>
                <ul>
                    {saving
                        .unreadable()
                        .into_iter()
                        .map(|found| view! { <li>{home::unreadable(&found.id, &found.reason)}</li> })
                        .collect_view()}
                </ul>
                <p>
                    <button class="button" type="button" on:click=save>
                        {words::home::save_unreadable()}
                    </button>
                </p>
            </div>
        </Shown>
    }
}

/// The made-up team, and what Waymark is not.
#[component]
fn Sample() -> impl IntoView {
    let handles = Handles::expect();
    let address = Address::expect();
    let open = move |_| {
        handles.open_sample(move |latest| match latest {
            Some(id) => address.go(&Route::Results.of(&id)),
            None => handles.notices.say(words::home::sample_failed()),
        });
    };
    view! {
        <div class="split">
            <section class="stack" aria-labelledby="look">
                <div class="section-head">
                    <h2 id="look">{words::home::look()}</h2>
                </div>
                <p class="measure">{words::home::look_more()}</p>
                <p>
                    <button class="button" type="button" on:click=open>
                        {words::home::open_sample()}
                    </button>
                </p>
            </section>
            <aside class="margin-note">
                <h2>{words::home::is_not()}</h2>
                <p>{words::home::is_not_more()}</p>
            </aside>
        </div>
    }
}

/// The questionnaires that one set of answers serves.
#[component]
fn Lenses() -> impl IntoView {
    let content = Content::expect();
    let lens = |title: String, summary: String, questions: usize| {
        view! {
            <li>
                <strong>{title}</strong>
                <span>{home::lens(summary, questions)}</span>
            </li>
        }
    };
    let lenses = move || {
        let lenses = content
            .catalogue()
            .outlines()
            .into_iter()
            .map(|outline| lens(outline.title, outline.summary, outline.questions));
        lenses.collect_view()
    };
    view! {
        <section class="stack" aria-labelledby="lenses">
            <div class="section-head">
                <h2 id="lenses">{words::home::lenses()}</h2>
                <p class="aside-note">{words::home::lenses_more()}</p>
            </div>
            <ul class="lens-list plain-list">
                {lenses}
                {lens(words::first::start_delivery().to_owned(), words::home::delivery_more().to_owned(), 5)}
            </ul>
        </section>
    }
}
