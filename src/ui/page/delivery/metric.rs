//! The form of one metric: DORA's options or a percentage, don't know, not applicable.

use leptos::prelude::*;

use super::exact::{ExactValue, HowSure, SourceField};
use super::gauge::Gauge;
use super::number_field::NumberField;
use crate::assessment::{Measure, Metric};
use crate::text::{delivery, term};
use crate::ui::part::{Shown, control};
use crate::words;

/// What is asked of one metric.
#[component]
pub(super) fn MetricForm(
    /// The metric.
    metric: Metric,
) -> impl IntoView {
    let gauge = Gauge::new(metric);
    let form = if metric.is_percentage() {
        view! { <PercentForm gauge /> }.into_any()
    } else {
        view! { <OptionForm gauge /> }.into_any()
    };
    view! {
        <section class="metric" aria-labelledby=gauge.id("name")>
            <h2 class="map-name" id=gauge.id("name")>
                {term::metric(metric)}
            </h2>
            {form}
        </section>
    }
}

/// Six options, the fastest first.
#[component]
fn OptionForm(
    /// The metric.
    gauge: Gauge,
) -> impl IntoView {
    let options = (1..=6_u8).rev().map(|code| {
        let measure = Measure::Code(code);
        radio(
            gauge,
            delivery::option(gauge.metric, code),
            measure.clone(),
            move || gauge.measure() == Some(measure.clone()),
        )
    });
    view! {
        <fieldset aria-describedby=gauge.id("counts")>
            <legend class="metric__prompt">{delivery::prompt(gauge.metric)}</legend>
            <p class="field__hint measure" id=gauge.id("counts")>
                {delivery::what_counts(gauge.metric)}
            </p>
            <div class="metric__options">{options.collect_view()}</div>
            <Otherwise gauge />
        </fieldset>
        <ExactValue gauge />
    }
}

/// A percentage with decimals.
#[component]
fn PercentForm(
    /// The metric.
    gauge: Gauge,
) -> impl IntoView {
    let value = Signal::derive(move || match gauge.measure() {
        Some(Measure::Percent(percent)) => Some(percent),
        Some(Measure::Code(_) | Measure::NotApplicable(_) | Measure::DontKnow) | None => None,
    });
    let has_source = !gauge.source.with_untracked(String::is_empty);
    view! {
        <div class="metric__percent">
            <NumberField
                gauge
                label=delivery::prompt(gauge.metric).into_any()
                hint=delivery::what_counts(gauge.metric)
                unit=words::delivery::percent_unit()
                value
                limit=100.0
                wrong=words::delivery::percent_wrong()
                on_number=Callback::new(move |percent| gauge.measure_percent(percent))
            />
        </div>
        <fieldset>
            <legend class="visually-hidden">{words::delivery::no_number()}</legend>
            <Otherwise gauge />
        </fieldset>
        <details open=has_source>
            <summary>{control(words::delivery::say_source(), term::metric(gauge.metric))}</summary>
            <div class="stack stack--tight">
                <SourceField gauge />
                <HowSure gauge />
            </div>
        </details>
    }
}

/// Don't know, not applicable with a reason, clear.
#[component]
fn Otherwise(
    /// The metric.
    gauge: Gauge,
) -> impl IntoView {
    let reason = Memo::new(move |_| match gauge.measure() {
        Some(Measure::NotApplicable(reason)) => Some(reason),
        Some(Measure::Code(_) | Measure::Percent(_) | Measure::DontKnow) | None => None,
    });
    let is_excluded = Memo::new(move |_| reason.get().is_some());
    let is_unknown = move || gauge.measure() == Some(Measure::DontKnow);
    let has_answer = Memo::new(move |_| gauge.measure().is_some());
    // A button that is disabled while it is pressed would drop the keyboard.
    let clear = move |_| {
        if has_answer.get_untracked() {
            gauge.clear();
        }
    };
    view! {
        <div class="answer-else">
            <div class="answer-else__options">
                {radio(gauge, words::first::assess_dont_know(), Measure::DontKnow, is_unknown)}
                {radio(
                    gauge,
                    words::delivery::not_applicable(),
                    Measure::NotApplicable(String::new()),
                    move || is_excluded.get(),
                )}
                <button
                    class="button button--plain push-end"
                    type="button"
                    aria-disabled=move || (!has_answer.get()).then_some("true")
                    on:click=clear
                >
                    {control(words::first::assess_clear(), term::metric(gauge.metric))}
                </button>
            </div>
            <Shown when=move || is_excluded.get()>
                <Reason gauge reason=Signal::derive(move || reason.get().unwrap_or_default()) />
            </Shown>
        </div>
    }
}

/// Asks why the metric does not apply.
#[component]
fn Reason(
    /// The metric.
    gauge: Gauge,
    /// What has been written.
    reason: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=gauge.id("reason")>{words::first::assess_reason()}</label>
            <p class="field__hint" id=gauge.id("reason-hint")>
                {words::delivery::reason_hint()}
            </p>
            <input
                type="text"
                id=gauge.id("reason")
                dir="auto"
                maxlength="300"
                aria-describedby=gauge.id("reason-hint")
                prop:value=reason
                on:input=move |event| {
                    gauge.choose(Measure::NotApplicable(event_target_value(&event)));
                }
            />
        </div>
    }
}

/// One radio of a metric; all of a metric share its name.
fn radio(
    gauge: Gauge,
    words: &'static str,
    measure: Measure,
    is_chosen: impl Fn() -> bool + Send + Sync + 'static,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name=gauge.metric.key()
                prop:checked=is_chosen
                on:change=move |_| gauge.choose(measure.clone())
            />
            {words}
        </label>
    }
}
