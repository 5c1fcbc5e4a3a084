//! What if: a wait less, or other times for one step.

use leptos::prelude::*;

use super::desk::Desk;
use super::span_field::SpanField;
use crate::assessment::Span;
use crate::calculator::Flow;
use crate::text::number;
use crate::text::tools::value_stream as text;
use crate::ui::part::ToldAtRest;
use crate::words;

/// The table of waits, and the try-out of one step.
#[component]
pub(super) fn WhatIf(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    view! {
        <section class="stack" aria-labelledby="what-if-head">
            <div class="section-head">
                <h2 id="what-if-head">{words::tools::value_stream_what_if()}</h2>
            </div>
            <p class="measure">{words::tools::value_stream_what_if_more()}</p>
            <div class="split split--even">
                <Waits desk />
                <TryOut desk />
            </div>
        </section>
    }
}

/// What each wait costs.
#[component]
fn Waits(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    let rows = move || {
        let flow = desk.flow();
        let today = row(words::tools::value_stream_today().to_owned(), &flow, &flow);
        let waits = flow.steps().iter().enumerate();
        let waits = waits.filter(|(_, step)| step.wait > 0.0);
        let rows = waits.map(|(at, _)| row(desk.name(at), &flow, &flow.without_wait(at)));
        (today, rows.collect_view())
    };
    let columns = [
        words::tools::value_stream_then_lead(),
        words::tools::value_stream_then_shorter(),
        words::tools::value_stream_then_efficiency(),
    ];
    let columns = columns.map(|name| {
        view! {
            <th scope="col" data-kind="number">
                {name}
            </th>
        }
    });
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=words::tools::value_stream_what_if_table()>
            <table class="data-table">
                <caption>{words::tools::value_stream_what_if_table()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::tools::value_stream_if_step()}</th>
                        {columns}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(name: String, before: &Flow, after: &Flow) -> impl IntoView + use<> {
    let clock = before.clock();
    let shorter = text::shorter(before.lead(), after.lead(), clock);
    view! {
        <tr>
            <th scope="row" dir="auto">
                {name}
            </th>
            <td data-kind="number">{number::working(after.lead(), clock)}</td>
            <td data-kind="number">{shorter}</td>
            <td data-kind="number">{after.efficiency().map(number::share)}</td>
        </tr>
    }
}

/// Other times for one step. They are kept on this page only.
#[component]
fn TryOut(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    let chosen = RwSignal::new(None::<usize>);
    // The step of the largest part is the one worth a try.
    let at = Memo::new(move |_| {
        let slowest = desk.flow().bottleneck().unwrap_or(0);
        chosen
            .get()
            .filter(|at| *at < desk.count())
            .unwrap_or(slowest)
    });
    let now = move || {
        let at = at.get();
        let step = desk.read(|stream| stream.steps.get(at).cloned());
        step.map(|step| (step.wait, step.process))
            .unwrap_or_default()
    };
    let (wait, process) = (RwSignal::new(None::<Span>), RwSignal::new(None::<Span>));
    // Without a number of its own, a time is as it is.
    let wait_now = Signal::derive(move || wait.get().unwrap_or_else(|| now().0));
    let process_now = Signal::derive(move || process.get().unwrap_or_else(|| now().1));
    let choose = move |event| {
        chosen.set(event_target_value(&event).parse().ok());
        wait.set(None);
        process.set(None);
    };
    let options = move || {
        let option = |place: usize| {
            view! {
                <option value=place.to_string() prop:selected=move || at.get() == place>
                    {desk.name(place)}
                </option>
            }
        };
        (0..desk.count()).map(option).collect_view()
    };
    let result = move || {
        let (flow, at) = (desk.flow(), at.get());
        let clock = flow.clock();
        let after = flow.with_times(at, |step| {
            step.wait = wait_now.get().hours(clock);
            step.process = process_now.get().hours(clock);
        });
        text::tried(&desk.name(at), &flow, &after)
    };
    view! {
        <div class="panel" role="group" aria-labelledby="try-head">
            <h3 id="try-head">{words::tools::value_stream_try()}</h3>
            <div class="field">
                <label for="try-step">{words::tools::value_stream_try_step()}</label>
                <select id="try-step" on:change=choose>
                    {options}
                </select>
            </div>
            <div class="field-row">
                <SpanField
                    id="try-wait".to_owned()
                    label=words::tools::value_stream_try_wait()
                    unit_label=words::tools::value_stream_try_wait_unit()
                    value=wait_now
                    on_span=Callback::new(move |span| wait.set(Some(span)))
                />
                <SpanField
                    id="try-process".to_owned()
                    label=words::tools::value_stream_try_process()
                    unit_label=words::tools::value_stream_try_process_unit()
                    value=process_now
                    on_span=Callback::new(move |span| process.set(Some(span)))
                />
            </div>
            <p>{result}</p>
            <ToldAtRest lines=Signal::derive(move || vec![result()]) />
        </div>
    }
}
