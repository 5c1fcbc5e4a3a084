//! Where the answers put the team: scores, means, and the nearest cluster.

use leptos::prelude::*;

use crate::assessment::{Metric, Reading};
use crate::delivery::{Performance, nearest_cluster};
use crate::scoring::{BandEdition, Score};
use crate::state::Current;
use crate::text::{delivery, number, term};
use crate::ui::part::BandName;
use crate::ui::route::Route;
use crate::words;

/// The scores beside the form.
#[component]
pub(super) fn Standing() -> impl IntoView {
    let current = Current::expect();
    let performance = Memo::new(move |_| current.performance());
    view! {
        <aside class="split__aside panel" aria-labelledby="standing">
            <h2 id="standing">{words::delivery::standing()}</h2>
            {move || performance.with(|performance| headline(performance, current.edition()))}
            {move || performance.with(table)}
            <p>
                <a href=Route::Settings.href()>{words::delivery::change_year()}</a>
            </p>
            <details>
                <summary>{words::delivery::working()}</summary>
                <div class="stack stack--tight">
                    {move || performance.with(|performance| working(current, performance))}
                    <p class="aside-note">{words::delivery::working_rule()}</p>
                </div>
            </details>
        </aside>
    }
}

/// The overall score and the nearest cluster.
fn headline(performance: &Performance, edition: BandEdition) -> impl IntoView + use<> {
    let cluster = nearest_cluster(performance, edition);
    let band = cluster
        .filter(|cluster| !cluster.is_between())
        .map(|cluster| cluster.level);
    let overall = performance.overall().map(|score| {
        view! {
            <p class="score score--large">
                <span class="score__number">{number::score(score)}</span>
                {band.map(|band| view! { <BandName band /> })}
            </p>
        }
    });
    let words = cluster.map_or_else(
        || words::delivery::no_cluster().to_owned(),
        |cluster| delivery::cluster(cluster, edition),
    );
    view! {
        {overall}
        <p>{words}</p>
        {cluster.map(|_| view! { <p class="aside-note">{delivery::cluster_caveat(edition)}</p> })}
    }
}

fn table(performance: &Performance) -> impl IntoView + use<> {
    let metrics =
        Metric::ALL.map(|metric| row(term::short_metric(metric), performance.score(metric)));
    let means = means(performance).map(|(name, _, score)| row(name, score));
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=words::delivery::table()>
            <table class="data-table">
                <thead>
                    <tr>
                        <th scope="col">{words::delivery::metric()}</th>
                        <th scope="col" data-kind="number">
                            {words::delivery::score()}
                        </th>
                    </tr>
                </thead>
                <tbody>{metrics} {means}</tbody>
            </table>
        </div>
    }
}

fn row(name: &'static str, score: Option<Score>) -> impl IntoView {
    let score = match score {
        Some(score) => number::score(score).into_any(),
        None => view! {
            <span aria-hidden="true">{words::delivery::no_score()}</span>
            <span class="visually-hidden">{words::delivery::no_score_aloud()}</span>
        }
        .into_any(),
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td data-kind="number">{score}</td>
        </tr>
    }
}

/// The sums behind every number.
fn working(current: Current, performance: &Performance) -> impl IntoView + use<> {
    let metrics = Metric::ALL.into_iter().filter_map(|metric| {
        delivery::working(
            metric,
            &reading(current, metric),
            performance.score(metric)?,
        )
    });
    let means = means(performance)
        .into_iter()
        .filter_map(|(name, metrics, _)| delivery::working_of_mean(name, performance, metrics));
    let lines = metrics.chain(means).map(|line| view! { <li>{line}</li> });
    view! { <ul class="plain-list">{lines.collect_view()}</ul> }
}

/// The three means, with what they are means of.
fn means(performance: &Performance) -> [(&'static str, &'static [Metric], Option<Score>); 3] {
    let (throughput, stability) = (&Metric::THROUGHPUT, &Metric::STABILITY);
    [
        (
            words::delivery::throughput(),
            throughput,
            performance.throughput(),
        ),
        (
            words::delivery::stability(),
            stability,
            performance.stability(),
        ),
        (
            words::delivery::overall(),
            &Metric::ALL,
            performance.overall(),
        ),
    ]
}

fn reading(current: Current, metric: Metric) -> Reading {
    let reading = current.read(|a| a.delivery.as_ref()?.get(&metric).cloned());
    reading.flatten().unwrap_or_default()
}
