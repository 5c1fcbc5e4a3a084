//! What Waymark is, how it reckons, where it comes from, and what happens to data.

use leptos::prelude::*;

use crate::browser::address;
use crate::ordered::SortedSet;
use crate::scoring::{Band, BandEdition};
use crate::state::Content;
use crate::text::about::{self, Section};
use crate::text::term;
use crate::ui::route;
use crate::words::{self, Message};

/// Who is owed a notice of what is compiled in, as the build writes it beside the site.
const NOTICES: &str = "third-party-licences.txt";

/// The address of the sources on the page.
const SOURCES: &str = "sources";

/// The about page.
#[component]
pub(crate) fn AboutPage() -> impl IntoView {
    let traps = about::TRAPS.map(|(trap, truth)| {
        view! {
            <div>
                <dt>{trap()}</dt>
                <dd>{truth()}</dd>
            </div>
        }
    });
    request_animation_frame(address::go_to_fragment);
    view! {
        <div class="page stack stack--wide">
            <div class="stack">
                <h1 tabindex="-1">{words::settings::about_title()}</h1>
                <p class="lede">{words::settings::about_lede()}</p>
            </div>
            <div class="split">
                {contents()}
                <div class="prose">
                    {section(about::WHAT, ())} {section(about::PRIVACY, ())} {section(about::SCORES, ())}
                    {section(about::BANDS, Boundaries())} {section(about::DELIVERY, ())}
                    {section(about::ROADMAP, ())} <Sources />
                    <details class="working">
                        <summary>{words::settings::about_traps_title()}</summary>
                        <dl class="working__body" id="traps">
                            {traps}
                        </dl>
                    </details>
                    {section(about::ACCESSIBILITY, ())}
                    {section(about::LICENCES, ())}
                    <p>
                        <a href=format!("{}/{NOTICES}", route::base()) target="_blank">
                            {words::settings::about_notices()}
                        </a>
                    </p>
                    <p>{about::version(env!("CARGO_PKG_VERSION"))}</p>
                </div>
            </div>
        </div>
    }
}

/// The sections to jump to.
fn contents() -> impl IntoView {
    let sources = (SOURCES, words::settings::about_sources as Message);
    let of = |section: Section| (section.id, section.heading);
    let sections = [
        of(about::WHAT),
        of(about::PRIVACY),
        of(about::SCORES),
        of(about::BANDS),
        of(about::DELIVERY),
        of(about::ROADMAP),
        sources,
        of(about::ACCESSIBILITY),
        of(about::LICENCES),
    ];
    let rows =
        sections.map(|(id, heading)| view! { <li><a href=format!("#{id}")>{heading()}</a></li> });
    view! {
        <nav class="margin-note contents split__aside" aria-labelledby="contents">
            <h2 class="map-name" id="contents">
                {words::settings::about_contents()}
            </h2>
            <ul class="plain-list">{rows}</ul>
        </nav>
    }
}

/// A section with the rest of it behind a fold, whose address opens it; `last` closes the rest.
fn section(section: Section, last: impl IntoView) -> impl IntoView {
    let told = |texts: &'static [Message]| {
        let texts = texts.iter().map(|text| view! { <p>{text()}</p> });
        texts.collect_view()
    };
    let heading = (section.heading)();
    let more = (!section.more.is_empty()).then(|| {
        view! {
            <details class="working">
                <summary>{about::more(heading)}</summary>
                <div class="working__body" id=format!("{}-more", section.id)>
                    {told(section.more)}
                    {last}
                </div>
            </details>
        }
    });
    view! {
        <h2 id=section.id>{heading}</h2>
        {told(section.paragraphs)}
        {more}
    }
}

/// Where the bands begin, for both years.
#[component]
fn Boundaries() -> impl IntoView {
    let heads = Band::ALL.iter().skip(1).map(|band| {
        view! {
            <th scope="col" data-kind="number">
                {about::begins(term::band(*band))}
            </th>
        }
    });
    let rows = BandEdition::ALL.map(|edition| {
        let (year, limits) = about::boundaries(edition);
        let limits = limits.map(|limit| view! { <td data-kind="number">{limit}</td> });
        view! {
            <tr>
                <th scope="row">{year}</th>
                {limits}
            </tr>
        }
    });
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=words::settings::about_boundaries()>
            <table class="data-table">
                <caption>{words::settings::about_boundaries()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::settings::about_year()}</th>
                        {heads.collect_view()}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// Whom the content is owed to, and every source that it names.
#[component]
fn Sources() -> impl IntoView {
    let content = Content::expect();
    let credits = about::CREDITS.map(|(words, address)| {
        let read = address.map(|address| link(address, &about::read_on(address)));
        view! { <li>{words()} " " {read}</li> }
    });
    let all = move || {
        let rows = all_sources(content).into_iter().map(|source| {
            let (words, address) = about::source(&source);
            let row = match address {
                Some(address) => link(address, words).into_any(),
                None => words.to_owned().into_any(),
            };
            view! { <li>{row}</li> }
        });
        rows.collect_view()
    };
    view! {
        <h2 id=SOURCES>{words::settings::about_sources()}</h2>
        <p>{words::settings::about_sources_more()}</p>
        <ul>{credits}</ul>
        <details>
            <summary>{words::settings::about_all_sources()}</summary>
            <ul>{all}</ul>
        </details>
    }
}

/// Every source once, in alphabetical order; those of practices once they have arrived.
fn all_sources(content: Content) -> SortedSet<String> {
    let catalogue = content.catalogue();
    let guidance = content.guidance().here();
    let questionnaires = catalogue.questionnaires().iter().flat_map(|q| &q.sources);
    let questions = catalogue.questions().flat_map(|question| &question.sources);
    let practices = guidance.iter().flat_map(|guidance| guidance.practices());
    let practices = practices.flat_map(|practice| &practice.sources);
    questionnaires
        .chain(questions)
        .chain(practices)
        .cloned()
        .collect()
}

fn link(address: &str, words: &str) -> impl IntoView + use<> {
    view! {
        <a href=address.to_owned() target="_blank" rel="external noopener noreferrer">
            {words.to_owned()}
        </a>
    }
}
