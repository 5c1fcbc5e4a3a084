//! Opens a link of DORA's Quick Check: shows its answers and scores, and takes them over.

mod take_over;

use leptos::prelude::*;

use crate::assessment::Metric;
use crate::browser::address;
use crate::delivery::{QuickCheck, link_query, quick_check, wrapped_link};
use crate::scoring::Score;
use crate::text::{comparison, delivery, number, term};
use crate::ui::address::Address;
use crate::ui::part::ToldAtRest;
use crate::ui::route::ASSESSMENT;
use crate::words;
use take_over::TakeAnswers;

/// What a link says, or the link within the address of a mail program's page.
fn read_link(link: &str) -> QuickCheck {
    let fields = fields_of(link);
    let pairs = || {
        fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    };
    let read = said(&fields);
    match wrapped_link(pairs()) {
        Some(inner) if read.is_empty() => said(&fields_of(inner)),
        _ => read,
    }
}

/// What the fields of a link say, save the one with which this page names an assessment.
fn said(fields: &[(String, String)]) -> QuickCheck {
    let said = fields.iter().filter(|(name, _)| name != ASSESSMENT);
    quick_check(said.map(|(name, value)| (name.as_str(), value.as_str())))
}

fn fields_of(link: &str) -> Vec<(String, String)> {
    address::fields(&link_query(link))
}

/// The page. The answers may stand in its own address, so that a link works when only its host is
/// changed.
#[component]
pub(crate) fn QuickCheckPage() -> impl IntoView {
    let own = Address::expect();
    let link = RwSignal::new(String::new());
    let read = Memo::new(move |_| {
        let pasted = link.get();
        let query = if pasted.trim().is_empty() {
            own.query()
        } else {
            pasted
        };
        read_link(&query)
    });
    let is_wrong = move || !link.get().trim().is_empty() && read.with(QuickCheck::is_empty);
    let told = Signal::derive(move || {
        let count = read.with(|read| (!read.is_empty()).then_some(read.readings.len()));
        let told = count.map(words::delivery::comparison_link_found);
        told.into_iter().collect()
    });
    view! {
        <div class="page stack stack--section">
            <div class="stack">
                <h1 tabindex="-1">{words::first::page_quick_check()}</h1>
                <p class="lede">{words::delivery::comparison_link_lede()}</p>
            </div>
            <div class="field measure">
                <label for="link">{words::delivery::comparison_link()}</label>
                <p class="field__hint" id="link-hint">
                    {words::delivery::comparison_link_hint()}
                </p>
                <input
                    type="url"
                    maxlength="4000"
                    id="link"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="link-hint link-error"
                    aria-invalid=move || is_wrong().then_some("true")
                    prop:value=link
                    on:input=move |event| link.set(event_target_value(&event))
                />
                <p class="field__error" id="link-error" role="alert" hidden=move || !is_wrong()>
                    {words::delivery::comparison_link_empty()}
                </p>
            </div>
            <ToldAtRest lines=told />
            {move || read.with(|read| (!read.is_empty()).then(|| view! { <Found read=read.clone() /> }))}
        </div>
    }
}

/// What a link says, and what can be done with it.
#[component]
fn Found(
    /// What the link says.
    read: QuickCheck,
) -> impl IntoView {
    let scores = read.performance();
    let rows = Metric::ALL.into_iter().filter_map(|metric| {
        let score = scores.score(metric)?;
        let answer = delivery::answer(metric, read.readings.get(&metric)?.measure.as_ref()?);
        Some(view! {
            <tr>
                <th scope="row">{term::metric(metric)}</th>
                <td>{answer}</td>
                <td data-kind="number">{number::score(score)}</td>
            </tr>
        })
    });
    let rows = rows.collect_view();
    let mean = |name: &'static str, score: Option<Score>| {
        score.map(|score| {
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td></td>
                    <td data-kind="number">{number::score(score)}</td>
                </tr>
            }
        })
    };
    let means = read.has_means().then(|| {
        [
            mean(words::delivery::throughput(), scores.throughput()),
            mean(words::delivery::stability(), scores.stability()),
            mean(words::delivery::overall(), scores.overall()),
        ]
    });
    let about = if read.has_means() {
        words::delivery::comparison_link_differs()
    } else {
        words::delivery::comparison_no_means()
    };
    let refused = (!read.refused.is_empty()).then(|| {
        view! { <p class="notice">{comparison::refused(&read.refused)}</p> }
    });
    let table = (!read.readings.is_empty()).then(|| scored((rows, means), about));
    view! {
        <section class="stack" aria-labelledby="found">
            <div class="section-head">
                <h2 id="found">{words::delivery::comparison_link_read()}</h2>
            </div>
            {refused}
            {table}
            {earlier(&read)}
            {capabilities(&read)}
            <TakeAnswers read />
        </section>
    }
}

/// The answers of today's metrics, each with its score.
fn scored(body: impl IntoView, about: &'static str) -> impl IntoView {
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=words::delivery::table()>
            <table class="data-table">
                <caption class="visually-hidden">{words::delivery::table()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::delivery::metric()}</th>
                        <th scope="col">{words::delivery::answer()}</th>
                        <th scope="col" data-kind="number">
                            {words::delivery::score()}
                        </th>
                    </tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
        </div>
        <p class="aside-note measure">{about}</p>
    }
}

/// What was asked otherwise before 2023, and what DORA made of it then.
fn earlier(read: &QuickCheck) -> Option<impl IntoView + use<>> {
    let rows = read.earlier.iter().map(|answer| {
        view! {
            <div>
                <dt>{comparison::earlier(answer.metric)}</dt>
                <dd>{comparison::earlier_answer(*answer)}</dd>
            </div>
        }
    });
    let official = read.official_2019().map(|official| {
        view! {
            <div>
                <dt>{words::delivery::comparison_official()}</dt>
                <dd>{comparison::official(official)}</dd>
            </div>
        }
    });
    (!read.earlier.is_empty()).then(|| {
        view! {
            <h3>{words::delivery::comparison_earlier()}</h3>
            <dl class="fact-list">{rows.collect_view()} {official}</dl>
            <p class="aside-note measure">{words::delivery::comparison_earlier_more()}</p>
        }
    })
}

fn capabilities(read: &QuickCheck) -> Option<impl IntoView + use<>> {
    let rows = read.capabilities.iter().map(|(capability, score)| {
        view! {
            <div>
                <dt>{comparison::capability(*capability)}</dt>
                <dd>{number::score(*score)}</dd>
            </div>
        }
    });
    (!read.capabilities.is_empty()).then(|| {
        view! {
            <h3>{words::delivery::comparison_capabilities()}</h3>
            <dl class="fact-list">{rows.collect_view()}</dl>
            <p class="aside-note measure">{words::delivery::comparison_capabilities_more()}</p>
        }
    })
}
