//! The five metrics with their values, what they count as, and how sure they are.

use leptos::prelude::*;

use crate::assessment::Metric;
use crate::delivery::events::{Measured, Standing};
use crate::delivery::nearest_cluster;
use crate::scoring::{BandEdition, Score};
use crate::text::history::{result, sure};
use crate::text::{delivery, events, term};
use crate::words;

/// A table of the five metrics, and what they make together. On a narrow screen its rows become
/// blocks; the roles say that it is a table all the same.
pub(super) fn metrics(measured: &Measured, edition: BandEdition) -> impl IntoView + use<> {
    let performance = measured.performance();
    let rows = Metric::ALL.map(|metric| row(metric, measured, performance.score(metric)));
    let mean = |name: &'static str, score: Option<Score>, metrics: &[Metric]| {
        let standing = measured.mean_standing(metrics);
        view! {
            <div>
                <dt>{name}</dt>
                <dd>{score_or_none(score, standing)}</dd>
            </div>
        }
    };
    // Which cluster a bound is nearest to is not known.
    let is_known = measured.mean_standing(&Metric::ALL) == Standing::Known;
    let cluster = nearest_cluster(&performance, edition).filter(|_| is_known);
    let words = match cluster {
        Some(cluster) => delivery::cluster(cluster, edition),
        None if is_known => words::delivery::no_cluster().to_owned(),
        None => words::history::result_bounds().to_owned(),
    };
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=words::history::result_metrics()>
            <table class="data-table measured-table" role="table">
                <caption class="visually-hidden">{words::history::result_metrics()}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{words::delivery::metric()}</th>
                        <th role="columnheader" scope="col">{words::history::result_measured()}</th>
                        <th role="columnheader" scope="col">{words::history::result_counts_as()}</th>
                        <th role="columnheader" scope="col" data-kind="number">
                            {words::delivery::score()}
                        </th>
                        <th role="columnheader" scope="col">{words::history::result_sure()}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
        <dl class="fact-list">
            {mean(words::delivery::throughput(), performance.throughput(), &Metric::THROUGHPUT)}
            {mean(words::delivery::stability(), performance.stability(), &Metric::STABILITY)}
            {mean(words::delivery::overall(), performance.overall(), &Metric::ALL)}
        </dl>
        <p class="measure">{words}</p>
    }
}

fn row(metric: Metric, measured: &Measured, score: Option<Score>) -> impl IntoView + use<> {
    let value = result::value(metric, measured).map_or_else(
        || {
            view! { <span class="field__hint">{words::history::result_not_measured()}</span> }
                .into_any()
        },
        |value| view! { <strong class="measured-table__value">{value}</strong> }.into_any(),
    );
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                {term::metric(metric)}
            </th>
            <td role="cell">{value}</td>
            <td role="cell">{result::counts_as(metric, measured)}</td>
            <td role="cell" data-kind="number">
                <span class="measured-table__label">{words::history::result_score()} " "</span>
                {score_or_none(score, measured.score_standing(metric))}
            </td>
            <td role="cell" class="measured-table__sure">
                {sure::sure(metric, measured)}
            </td>
        </tr>
    }
}

fn score_or_none(score: Option<Score>, standing: Standing) -> AnyView {
    match score {
        Some(score) => events::score(score, standing).into_any(),
        None => view! {
            <span aria-hidden="true">{words::delivery::no_score()}</span>
            <span class="visually-hidden">{words::delivery::no_score_aloud()}</span>
        }
        .into_any(),
    }
}
