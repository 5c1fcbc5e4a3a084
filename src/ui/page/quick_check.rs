//! Opens a link of DORA's Quick Check: shows its answers and scores, and takes them over.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::super::address::Address;
use super::super::route::Route;
use crate::assessment::{Assessment, Metric, Reading};
use crate::browser::{address, clock};
use crate::delivery::{QuickCheck, performance, quick_check};
use crate::scoring::Score;
use crate::state::{Current, Notices, Workspace};
use crate::text::{comparison, delivery, number, shell, term};

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
        let fields = address::fields(&query);
        quick_check(
            fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
        )
    });
    let is_wrong = move || !link.get().trim().is_empty() && read.with(QuickCheck::is_empty);
    view! {
        <div class="page stack stack--section">
            <div class="stack">
                <h1 tabindex="-1">{shell::QUICK_CHECK}</h1>
                <p class="lede">{comparison::LINK_LEDE}</p>
            </div>
            <div class="field measure">
                <label for="link">{comparison::LINK}</label>
                <p class="field__hint" id="link-hint">
                    {comparison::LINK_HINT}
                </p>
                <input
                    type="url"
                    id="link"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="link-hint link-error"
                    aria-invalid=move || is_wrong().then_some("true")
                    prop:value=link
                    on:input=move |event| link.set(event_target_value(&event))
                />
                <p class="field__error" id="link-error" role="alert" hidden=move || !is_wrong()>
                    {comparison::LINK_EMPTY}
                </p>
            </div>
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
    let scores = performance(&read.readings);
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
    let refused = (!read.refused.is_empty()).then(|| {
        view! { <p class="notice">{comparison::refused(&read.refused)}</p> }
    });
    view! {
        <section class="stack" aria-labelledby="found">
            <div class="section-head">
                <h2 id="found">{comparison::LINK_READ}</h2>
            </div>
            {refused}
            <div class="data-table-frame" role="region" tabindex="0" aria-label=delivery::TABLE>
                <table class="data-table">
                    <caption class="visually-hidden">{delivery::TABLE}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{delivery::METRIC}</th>
                            <th scope="col">{delivery::ANSWER}</th>
                            <th scope="col" data-kind="number">
                                {delivery::SCORE}
                            </th>
                        </tr>
                    </thead>
                    <tbody>
                        {rows.collect_view()} {mean(delivery::THROUGHPUT, scores.throughput())}
                        {mean(delivery::STABILITY, scores.stability())}
                        {mean(delivery::OVERALL, scores.overall())}
                    </tbody>
                </table>
            </div>
            <p class="aside-note measure">{comparison::LINK_DIFFERS}</p>
            {capabilities(&read)}
            <TakeOver read />
        </section>
    }
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
            <h3>{comparison::CAPABILITIES}</h3>
            <dl class="fact-list">{rows.collect_view()}</dl>
            <p class="aside-note measure">{comparison::CAPABILITIES_MORE}</p>
        }
    })
}

/// Takes the answers into the assessment in the address, or into a new one.
#[component]
fn TakeOver(
    /// What the link says.
    read: QuickCheck,
) -> impl IntoView {
    let workspace = Workspace::expect();
    let current = Current::expect();
    let notices = Notices::expect();
    let address = Address::expect();
    let is_there = Memo::new(move |_| current.id().is_some());
    let take = move |_| {
        let id = if let Some(before) = current.snapshot() {
            let (id, delivery, industry) = (before.id.clone(), before.delivery, before.industry);
            workspace.update(&id, |assessment| write(&read, assessment));
            let undone = id.clone();
            notices.say_with_undo(comparison::LINK_USED, move || {
                workspace.update(&undone, |assessment| {
                    assessment.delivery.clone_from(&delivery);
                    assessment.industry.clone_from(&industry);
                });
            });
            id
        } else {
            let mut assessment = Assessment::new(clock::new_assessment_id());
            assessment.date = clock::today();
            assessment.updated = clock::now();
            write(&read, &mut assessment);
            let id = assessment.id.clone();
            workspace.insert(assessment);
            id
        };
        address.go(&Route::Delivery.of(&id));
    };
    view! {
        <p>
            <button class="signpost" type="button" on:click=take>
                {move || {
                    if is_there.get() { comparison::LINK_USE } else { comparison::LINK_START }
                }}
            </button>
        </p>
    }
}

/// Puts the link's answers into an assessment; what the link does not answer stays.
fn write(read: &QuickCheck, assessment: &mut Assessment) {
    let readings: &mut BTreeMap<Metric, Reading> = assessment.delivery.get_or_insert_default();
    readings.extend(read.readings.clone());
    if !read.industry.is_empty() {
        assessment.industry.clone_from(&read.industry);
    }
}
