//! Delivery performance: DORA's five metrics by their answer options, and where they put the team.

mod comparison;
mod exact;
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
use crate::ui::route::Route;
use crate::words::{self, Message};
use comparison::Comparison;
use metric::MetricForm;
use notes::Notes;
use other_rules::OtherRules;
use standing::Standing;

/// The metrics as DORA groups them since 2024.
const GROUPS: [(Message, Message, &[Metric]); 2] = [
    (
        words::delivery::throughput,
        words::delivery::throughput_more,
        &[
            Metric::LeadTime,
            Metric::DeploymentFrequency,
            Metric::Recovery,
        ],
    ),
    (
        words::delivery::stability,
        words::delivery::stability_more,
        &[Metric::ChangeFailRate, Metric::ReworkRate],
    ),
];

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
    let groups = GROUPS.map(|(title, more, metrics)| {
        let forms = metrics
            .iter()
            .map(|metric| view! { <MetricForm metric=*metric /> });
        view! {
            <section class="stack stack--wide">
                <div class="section-head">
                    <h2>{title()}</h2>
                    <p class="aside-note">{more()}</p>
                </div>
                {forms.collect_view()}
            </section>
        }
    });
    view! {
        <div class="page stack stack--section">
            <div class="stack">
                <h1 tabindex="-1">{words::delivery::title()}</h1>
                <p class="lede">{words::delivery::lede()}</p>
            </div>
            <Measured />
            <div class="split">
                <div class="stack stack--section">{groups}</div>
                <Standing />
            </div>
            <NextStep />
            <Comparison />
            <OtherRules />
            <Notes />
        </div>
    }
}

/// The ways to measure instead of guessing.
#[component]
fn Measured() -> impl IntoView {
    let current = Current::expect();
    let links = move || {
        let id = current.id()?;
        Some(view! {
            <p class="cluster">
                <a class="button" href=Route::History.of(&id)>
                    {words::delivery::comparison_from_files()}
                </a>
                <a class="button" href=Route::QuickCheck.of(&id)>
                    {words::delivery::comparison_from_link()}
                </a>
            </p>
        })
    };
    view! {
        <section class="notice stack stack--tight" aria-labelledby="measured">
            <h2 id="measured">{words::delivery::comparison_measure()}</h2>
            <p>{words::delivery::comparison_from_files_more()}</p>
            {links}
        </section>
    }
}

/// On to the review, or to the results when no question is asked.
#[component]
fn NextStep() -> impl IntoView {
    let current = Current::expect();
    let link = move || {
        let (id, asks) = current.read(|a| (a.id.clone(), !a.questionnaires.is_empty()))?;
        let (route, words) = if asks {
            (Route::Review, words::delivery::to_review())
        } else {
            (Route::Results, words::delivery::to_results())
        };
        Some(view! {
            <a class="signpost" href=route.of(&id)>
                {words}
            </a>
        })
    };
    view! { <p>{link}</p> }
}
