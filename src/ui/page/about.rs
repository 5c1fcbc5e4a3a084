//! What Waymark is, how it reckons, where it comes from, and what happens to data.

use leptos::prelude::*;

use crate::ordered::SortedSet;
use crate::scoring::{Band, BandEdition};
use crate::state::Content;
use crate::text::about::{self, Section};
use crate::text::term;
use crate::ui::route;
use crate::words;

/// Who is owed a notice of what is compiled in, as the build writes it beside the site.
const NOTICES: &str = "third-party-licences.txt";

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
    view! {
        <div class="page stack stack--wide">
            <div class="stack">
                <h1 tabindex="-1">{words::settings::about_title()}</h1>
                <p class="lede">{words::settings::about_lede()}</p>
            </div>
            <div class="prose">
                {section(about::WHAT)} {section(about::SCORES)} {section(about::BANDS)}
                <Boundaries /> {section(about::DELIVERY)} {section(about::ROADMAP)}
                <h2>{words::settings::about_traps_title()}</h2>
                <dl class="stack">{traps}</dl>
                <Sources />
                {section(about::PRIVACY)}
                {section(about::ACCESSIBILITY)}
                {section(about::LICENCES)}
                <p>
                    <a href=format!("{}/{NOTICES}", route::base()) target="_blank">
                        {words::settings::about_notices()}
                    </a>
                </p>
                <p>{about::version(env!("CARGO_PKG_VERSION"))}</p>
            </div>
        </div>
    }
}

fn section(section: Section) -> impl IntoView {
    let paragraphs = section
        .paragraphs
        .iter()
        .map(|text| view! { <p>{text()}</p> });
    view! {
        <h2>{(section.heading)()}</h2>
        {paragraphs.collect_view()}
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
        let read = address.map(|address| link(address, words::settings::about_read()));
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
        <h2>{words::settings::about_sources()}</h2>
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
