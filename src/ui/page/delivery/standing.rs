//! Where the answers put the team: scores, means, and the nearest cluster.

use leptos::prelude::*;

use super::comparison::strip;
use crate::assessment::{Metric, Reading};
use crate::delivery::{Performance, nearest_cluster};
use crate::ordered::SortedMap;
use crate::scoring::{BandEdition, Score};
use crate::state::Current;
use crate::text::{delivery, number, term};
use crate::ui::route::Route;
use crate::words;

/// The scores beside the form; nothing to show before the first answer.
#[component]
pub(super) fn Standing() -> impl IntoView {
    let current = Current::expect();
    let readings = Memo::new(move |_| current.read(|a| a.delivery.clone()).flatten());
    let body = move || {
        let answers = answers(&readings.get().unwrap_or_default());
        if answers.is_empty() {
            return view! { <p class="aside-note">{words::delivery::standing_none()}</p> }
                .into_any();
        }
        let performance = current.performance();
        scores(current, &performance, &answers).into_any()
    };
    view! {
        <aside class="split__aside panel" aria-labelledby="standing">
            <h2 id="standing">{words::delivery::standing()}</h2>
            {body}
        </aside>
    }
}

/// What has been answered, in the order of the questions.
fn answers(readings: &SortedMap<Metric, Reading>) -> Vec<(Metric, String)> {
    let answer = |metric: Metric| {
        let measure = readings.get(&metric)?.measure.as_ref()?;
        Some((metric, delivery::answer(metric, measure)))
    };
    Metric::ALL.into_iter().filter_map(answer).collect()
}

/// The overall score, what it is made of, and apart from it DORA's level.
fn scores(
    current: Current,
    performance: &Performance,
    answers: &[(Metric, String)],
) -> impl IntoView + use<> {
    let overall = performance.overall().map(|score| {
        view! {
            <div class="stack stack--tight">
                <p class="score score--large">
                    <span class="score__number">{number::score(score)}</span>
                </p>
                <p class="aside-note">{words::delivery::overall_of_ten()}</p>
            </div>
        }
    });
    let open = Metric::ALL.len() - answers.len();
    let open = (open > 0)
        .then(|| view! { <p class="aside-note">{words::delivery::standing_open(open)}</p> });
    let performance = performance.clone();
    view! {
        {overall}
        {table(&performance, answers)}
        {open}
        {level(&performance, current.edition())}
        <details>
            <summary>{words::delivery::working()}</summary>
            <div class="stack stack--tight">
                {working(current, &performance)}
                <p class="aside-note">{words::delivery::working_rule()}</p>
            </div>
        </details>
    }
}

/// DORA's name for all of it together, which is none of the scale from 0 to 10.
fn level(performance: &Performance, edition: BandEdition) -> impl IntoView + use<> {
    let cluster = nearest_cluster(performance, edition);
    let words = cluster.map_or_else(
        || words::delivery::no_cluster().to_owned(),
        |cluster| delivery::cluster(cluster, edition),
    );
    view! {
        <div class="stack stack--tight">
            <h3>{words::delivery::dora_level()}</h3>
            <p>{words}</p>
            {cluster.map(|_| view! { <p class="aside-note">{delivery::cluster_caveat(edition)}</p> })}
            <p class="standing__year">
                <a href=Route::Settings.href()>{words::delivery::change_year()}</a>
            </p>
        </div>
    }
}

fn table(performance: &Performance, answers: &[(Metric, String)]) -> impl IntoView + use<> {
    let metrics = answers.iter().map(|(metric, answer)| {
        let name = term::short_metric(*metric);
        row(name, Some(answer.clone()), performance.score(*metric))
    });
    let means = means(performance).into_iter();
    // Of one metric alone there is no mean.
    let means = means.filter(|(_, metrics, _)| {
        let scored = metrics.iter().filter(|m| performance.score(**m).is_some());
        scored.count() > 1
    });
    let means = means.map(|(name, _, score)| row(name, None, score));
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=words::delivery::table()>
            <table class="data-table data-table--wide">
                <thead>
                    <tr>
                        <th scope="col">{words::delivery::metric()}</th>
                        <th scope="col" aria-hidden="true"></th>
                        <th scope="col" data-kind="number">
                            {words::delivery::score()}
                        </th>
                    </tr>
                </thead>
                <tbody>{metrics.collect_view()} {means.collect_view()}</tbody>
            </table>
        </div>
    }
}

fn row(name: &'static str, answer: Option<String>, score: Option<Score>) -> impl IntoView {
    let ruler = score.map(|score| strip(Some(score), None));
    let number = match score {
        Some(score) => number::score(score).into_any(),
        None => view! {
            <span aria-hidden="true">{words::delivery::no_score()}</span>
            <span class="visually-hidden">{words::delivery::no_score_aloud()}</span>
        }
        .into_any(),
    };
    let answer = answer.map(|answer| view! { <span class="standing__answer">{answer}</span> });
    view! {
        <tr>
            <th scope="row">{name} {answer}</th>
            <td class="standing__ruler" aria-hidden="true">
                {ruler}
            </td>
            <td data-kind="number">{number}</td>
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
