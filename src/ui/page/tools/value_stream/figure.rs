//! The picture of the value stream, its legend, and the same as a table.

use leptos::prelude::*;

use super::desk::Desk;
use crate::assessment::ValueStream;
use crate::calculator::Flow;
use crate::chart::{ChartMarkup, StreamForm, StreamMap, StreamStep};
use crate::text::number;
use crate::text::tools::value_stream as text;
use crate::ui::part::{Drawing, SaveDrawing};
use crate::words;

/// The picture in its neatline.
#[component]
pub(super) fn Picture(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    let drawing = move || {
        let (stream, flow) = desk.both();
        let down = map(&stream, &flow, StreamForm::Down);
        let across = map(&stream, &flow, StreamForm::Across);
        view! { <Drawing markup=across compact=down class="map-sheet__frame" /> }
    };
    let save = Callback::new(move |()| {
        let (stream, flow) = untrack(|| desk.both());
        Some(map(&stream, &flow, StreamForm::Across))
    });
    view! {
        <section class="stack" aria-labelledby="stream-picture">
            <div class="section-head">
                <h2 id="stream-picture" tabindex="-1">
                    {words::tools::value_stream_picture()}
                </h2>
            </div>
            <figure class="map-sheet stack">
                {drawing}
                <figcaption>
                    <Legend />
                </figcaption>
                <SaveDrawing
                    title=words::tools::value_stream_title().to_owned()
                    file="value-stream"
                    notes=Vec::new()
                    draw=save
                />
            </figure>
            <details>
                <summary>{words::tools::value_stream_table()}</summary>
                <Table desk />
            </details>
        </section>
    }
}

/// The picture in one of its forms.
fn map(stream: &ValueStream, flow: &Flow, form: StreamForm) -> ChartMarkup {
    let steps = stream.steps.iter().enumerate().zip(flow.steps());
    let steps = steps.map(|((at, step), times)| StreamStep {
        name: text::step_name(step, at),
        who: step.who.clone(),
        accurate: step
            .complete_and_accurate
            .map(text::accurate)
            .unwrap_or_default(),
        wait: if times.wait > 0.0 {
            number::span(step.wait)
        } else {
            String::new()
        },
        process: number::span(step.process),
        wait_hours: times.wait,
        process_hours: times.process,
    });
    let slowest = flow.bottleneck();
    StreamMap {
        id: "stream".to_owned(),
        title: words::tools::value_stream_title().to_owned(),
        summary: text::summary(stream, flow),
        steps: steps.collect(),
        bottleneck: slowest.map(|at| (at, words::tools::value_stream_bottleneck_mark().to_owned())),
        scale: text::scale(flow),
        unit_hours: text::scale_hours(flow),
        form,
    }
    .draw()
}

#[component]
fn Legend() -> impl IntoView {
    view! {
        <ul class="legend plain-list">
            <li class="legend__item">
                <svg viewBox="0 0 44 16" aria-hidden="true">
                    <path class="ink-queue" d="M22 1 31 15H13Z" />
                </svg>
                {words::tools::value_stream_legend_queue()}
            </li>
            <li class="legend__item">
                <svg viewBox="0 0 44 16" aria-hidden="true">
                    <rect class="ink-span-waiting" x="4" y="3" width="36" height="10" />
                </svg>
                {words::tools::value_stream_legend_wait()}
            </li>
            <li class="legend__item">
                <svg viewBox="0 0 44 16" aria-hidden="true">
                    <rect class="ink-span-working" x="4" y="3" width="36" height="10" />
                </svg>
                {words::tools::value_stream_legend_work()}
            </li>
            <li class="legend__item">
                <svg viewBox="0 0 44 16" aria-hidden="true">
                    <path class="ink-here" d="M22 1 29 8 22 15 15 8Z" />
                </svg>
                {words::tools::value_stream_bottleneck_mark()}
            </li>
        </ul>
    }
}

/// The same as a table.
#[component]
fn Table(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    let rows = move || {
        let (stream, flow) = desk.both();
        let row = |(at, step): (usize, &crate::assessment::Step)| {
            let accurate = step.complete_and_accurate;
            let accurate = accurate.map(|percent| number::amount(percent.value(), 1));
            let share = flow.share_of_lead(at).map(number::share);
            view! {
                <tr>
                    <th scope="row" dir="auto">
                        {text::step_name(step, at)}
                    </th>
                    <td>{text::kind(step.kind)}</td>
                    <td dir="auto">{step.who.clone()}</td>
                    <td data-kind="number">{number::span(step.wait)}</td>
                    <td data-kind="number">{number::span(step.process)}</td>
                    <td data-kind="number">{share}</td>
                    <td data-kind="number">{accurate}</td>
                </tr>
            }
        };
        stream.steps.iter().enumerate().map(row).collect_view()
    };
    let numbers = [
        words::tools::value_stream_step_wait(),
        words::tools::value_stream_step_process(),
        words::tools::value_stream_share(),
        words::tools::value_stream_accurate(),
    ];
    let numbers = numbers.map(|name| {
        view! {
            <th scope="col" data-kind="number">
                {name}
            </th>
        }
    });
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=words::tools::value_stream_table_caption()>
            <table class="data-table data-table--wide">
                <thead>
                    <tr>
                        <th scope="col">{words::tools::value_stream_name()}</th>
                        <th scope="col">{words::tools::value_stream_kind()}</th>
                        <th scope="col">{words::tools::value_stream_who()}</th>
                        {numbers}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
