//! The exact value behind an answer: number, unit, and where it was read.

use leptos::prelude::*;

use super::gauge::Gauge;
use super::number_field::NumberField;
use crate::delivery::ExactUnit;
use crate::text::{delivery, number, term};
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::{Shown, ToldAtRest, control};
use crate::words;

/// An exact value that chooses the answer and stays beside it.
#[component]
pub(super) fn ExactValue(
    /// The metric.
    gauge: Gauge,
) -> impl IntoView {
    let value = Signal::derive(move || gauge.exact().map(|exact| exact.value));
    let is_open = untrack(|| gauge.exact().is_some());
    view! {
        <details open=is_open>
            <summary>{control(words::delivery::exact(), term::metric(gauge.metric))}</summary>
            <div class="stack stack--tight">
                <p class="field__hint">{words::delivery::exact_hint()}</p>
                <div class="field-row">
                    <NumberField
                        gauge
                        label=control(words::delivery::number(), term::metric(gauge.metric))
                        value
                        limit=f64::MAX
                        wrong=words::delivery::number_wrong()
                        on_number=Callback::new(move |number| gauge.measure_exact(number))
                    />
                    <UnitField gauge />
                </div>
                <SourceField gauge />
                <HowSure gauge />
                <StandsFor gauge />
            </div>
        </details>
    }
}

#[component]
fn UnitField(
    /// The metric.
    gauge: Gauge,
) -> impl IntoView {
    let option = move |key: String, words: String| {
        let is_chosen = {
            let key = key.clone();
            move || gauge.unit.get() == key
        };
        view! {
            <option value=key prop:selected=is_chosen>
                {words}
            </option>
        }
    };
    let units = ExactUnit::of(gauge.metric);
    // A document may name a unit in other words; it stays until another is chosen.
    let own = gauge.unit.get_untracked();
    let own = units
        .iter()
        .all(|unit| unit.key() != own)
        .then(|| option(own.clone(), own));
    let offered = units
        .iter()
        .map(|unit| option(unit.key().to_owned(), number::exact_unit(*unit).to_owned()));
    view! {
        <div class="field">
            <label for=gauge.id("unit")>
                {control(words::delivery::unit(), term::metric(gauge.metric))}
            </label>
            <select
                id=gauge.id("unit")
                on:change=move |event| gauge.set_unit(event_target_value(&event))
            >
                {own}
                {offered.collect_view()}
            </select>
        </div>
    }
}

/// Where the number was read.
#[component]
pub(super) fn SourceField(
    /// The metric.
    gauge: Gauge,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=gauge.id("source")>
                {control(words::delivery::source(), term::metric(gauge.metric))}
            </label>
            <p class="field__hint" id=gauge.id("source-hint")>
                {words::delivery::source_hint()}
            </p>
            <input
                type="text"
                id=gauge.id("source")
                dir="auto"
                maxlength="300"
                aria-describedby=gauge.id("source-hint")
                prop:value=gauge.source
                on:input=move |event| gauge.set_source(event_target_value(&event))
            />
        </div>
    }
}

/// What a value that was counted from events rests on.
#[component]
pub(super) fn HowSure(
    /// The metric.
    gauge: Gauge,
) -> impl IntoView {
    let words = move || {
        let certainty = gauge.exact()?.certainty?;
        Some(view! { <p class="field__hint measure">{delivery::kept(gauge.metric, certainty)}</p> })
    };
    view! { {words} }
}

/// The answer that the exact value stands for, and a way to take it when another was chosen.
#[component]
fn StandsFor(
    /// The metric.
    gauge: Gauge,
) -> impl IntoView {
    let differs = Memo::new(move |_| {
        let stands_for = gauge.exact_measure();
        stands_for.is_some() && stands_for != gauge.measure()
    });
    let words = move || {
        let (exact, stands_for) = (gauge.exact()?, gauge.exact_measure()?);
        Some(delivery::exact_is(
            gauge.metric,
            &exact,
            &stands_for,
            !differs.get(),
        ))
    };
    let take = move |_| {
        if let Some(measure) = untrack(|| gauge.exact_measure()) {
            gauge.choose(measure);
            // The button is gone now.
            focus_once_shown(format!("#{}", gauge.id("number")));
        }
    };
    view! {
        <p class="cluster">
            <span>{words}</span>
            <Shown when=move || differs.get()>
                <button class="button" type="button" on:click=take>
                    {control(words::delivery::use_exact(), term::metric(gauge.metric))}
                </button>
            </Shown>
        </p>
        <ToldAtRest lines=Signal::derive(move || words().into_iter().collect()) />
    }
}
