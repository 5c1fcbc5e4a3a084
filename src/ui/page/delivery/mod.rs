//! Delivery performance: DORA's five metrics by their answer options, and where they put the team.

mod comparison;
mod exact;
mod further;
mod gauge;
mod metric;
mod notes;
mod number_field;
mod other_rules;
mod standing;

use leptos::prelude::*;

use crate::assessment::Metric;
use crate::state::Current;
use crate::ui::frame::WithAssessment;
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::said;
use crate::ui::route::Route;
use crate::words;
use comparison::Comparison;
use metric::MetricForm;
use notes::Notes;
use other_rules::OtherRules;
use standing::Standing;

/// The delivery page.
#[component]
pub(crate) fn DeliveryPage() -> impl IntoView {
    view! {
        <WithAssessment>
            <Body />
        </WithAssessment>
    }
}

#[component]
fn Body() -> impl IntoView {
    let current = Current::expect();
    // Keyed by the assessment: another one in the address is another form.
    let key = Memo::new(move |_| current.read(|a| (a.id.clone(), a.delivery.is_some())));
    move || match key.get() {
        Some((_, true)) => view! { <Metrics /> }.into_any(),
        Some((_, false)) => view! { <Offer /> }.into_any(),
        None => ().into_any(),
    }
}

/// The offer to look at delivery.
#[component]
fn Offer() -> impl IntoView {
    let current = Current::expect();
    let add = move |_| {
        current.update(|assessment| {
            assessment.delivery.get_or_insert_default();
        });
        focus_once_shown("main h1");
    };
    view! {
        <div class="page stack stack--wide">
            <h1 tabindex="-1">{words::delivery::title()}</h1>
            <div class="empty">
                <h2>{words::delivery::off()}</h2>
                <p>{words::delivery::off_more()}</p>
                <button class="signpost" type="button" on:click=add>
                    {words::delivery::add()}
                </button>
            </div>
        </div>
    }
}

#[component]
fn Metrics() -> impl IntoView {
    let forms = Metric::ALL.map(|metric| view! { <MetricForm metric /> });
    view! {
        <div class="page stack stack--wide">
            <div class="stack">
                <h1 tabindex="-1">{words::delivery::title()}</h1>
                <p class="lede">{words::delivery::lede()}</p>
                <Measured />
            </div>
            <div class="split">
                <div class="stack stack--wide">
                    <div class="metrics">{forms}</div>
                    <NextStep />
                </div>
                <Standing />
            </div>
            <div class="further">
                <Comparison />
                <OtherRules />
                <Notes />
            </div>
        </div>
    }
}

/// The ways to measure instead of guessing, in a line.
#[component]
fn Measured() -> impl IntoView {
    let current = Current::expect();
    let line = move || {
        let id = current.id()?;
        let way = |slot: &'static str, words: String| {
            let to = match slot {
                "files" => Route::History.of(&id),
                "paper" => Route::to_delivery_sheet(),
                _ => Route::QuickCheck.of(&id),
            };
            view! { <a href=to>{words}</a> }.into_any()
        };
        Some(said(words::delivery::measured(), way))
    };
    view! { <p class="measured-ways measure">{line}</p> }
}

/// On to the results; before them to the review where questions are asked.
#[component]
fn NextStep() -> impl IntoView {
    let current = Current::expect();
    let way = Memo::new(move |_| current.read(|a| (a.id.clone(), !a.questionnaires.is_empty())));
    let links = move || {
        let (id, asks) = way.get()?;
        let to_results = if asks { "button" } else { "signpost" };
        let review = asks.then(|| {
            view! {
                <a class="signpost" href=Route::Review.of(&id)>
                    {words::delivery::to_review()}
                </a>
            }
        });
        Some(view! {
            {review}
            <a class=to_results href=Route::Results.of(&id)>
                {words::delivery::to_results()}
            </a>
        })
    };
    view! { <p class="cluster">{links}</p> }
}
