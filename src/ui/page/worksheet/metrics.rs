//! The delivery metrics on one sheet, as the delivery page asks them.

use leptos::prelude::*;

use super::{Extent, Tick, instead, lines, running};
use crate::assessment::Metric;
use crate::text::{delivery, term};
use crate::words;

/// The sheet.
pub(super) fn sheet() -> impl IntoView {
    let sides = [
        (words::delivery::throughput(), &Metric::THROUGHPUT[..]),
        (words::delivery::stability(), &Metric::STABILITY[..]),
    ];
    let sides = sides.map(|(side, metrics)| {
        let metrics = metrics.iter().map(|metric| card(*metric)).collect_view();
        view! {
            <section class="worksheet__dimension">
                <h2>{side}</h2>
                {metrics}
            </section>
        }
    });
    view! {
        <article class="worksheet worksheet--metrics" aria-label=words::paper::form_delivery()>
            {running(words::delivery::title().to_owned(), Extent::Full)}
            <div class="worksheet__body">
                <header class="worksheet__head">
                    {lines(&[words::paper::scope(), words::paper::people()])}
                    <p>{words::paper::how_delivery()}</p>
                </header>
                {sides}
            </div>
        </article>
    }
}

/// A metric with its options, the fastest first, or with room for a percentage.
fn card(metric: Metric) -> impl IntoView {
    let answer = if metric.is_percentage() {
        view! {
            <p class="worksheet__percent">
                <span class="worksheet__blank"></span>
                {words::delivery::percent_unit()}
            </p>
        }
        .into_any()
    } else {
        let options = (1..=6_u8).rev().map(|code| {
            view! {
                <li>
                    <Tick />
                    {delivery::option(metric, code)}
                </li>
            }
        });
        view! { <ol class="worksheet__options plain-list">{options.collect_view()}</ol> }.into_any()
    };
    let measured = if metric.is_percentage() {
        lines(&[words::paper::source()]).into_any()
    } else {
        lines(&[words::paper::exact(), words::paper::source()]).into_any()
    };
    view! {
        <section class="worksheet__question">
            <p class="map-name">{term::metric(metric)}</p>
            <h3>{delivery::prompt(metric)}</h3>
            <p class="worksheet__counts">{delivery::what_counts(metric)}</p>
            {answer}
            {instead()}
            {measured}
        </section>
    }
}
