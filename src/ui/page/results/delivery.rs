//! Delivery performance: DORA's five metrics, apart from the questionnaires.

use leptos::prelude::*;

use super::change::change;
use super::sections::Place;
use super::working::{disclosure, disclosure_of};
use crate::assessment::{Assessment, Measure, Metric, Reading};
use crate::chart::{Mark, Ruler, RulerForm};
use crate::delivery::{
    DeliverySince, Performance, cluster_distances, metric_band, nearest_cluster,
};
use crate::scoring::{BandEdition, Compared, Score};
use crate::state::Current;
use crate::text::results::{self, delivery as words, working};
use crate::text::{delivery as page, number, term};
use crate::ui::part::{Drawing, said, strong};
use crate::ui::route::Route;

/// The section; nothing where the assessment leaves delivery out.
#[component]
pub(super) fn Delivery(
    /// Whether it is the page.
    place: Place,
) -> impl IntoView {
    let current = Current::expect();
    move || {
        let assessment = current
            .assessment()
            .filter(|assessment| assessment.delivery.is_some())?;
        let (performance, edition) = (current.performance(), current.edition());
        let previous = current.previous();
        let since = previous.as_ref().and_then(|previous| {
            let (before, now) = (previous.delivery.as_ref()?, assessment.delivery.as_ref()?);
            let when = results::earlier(assessment.date, previous.date);
            let since = DeliverySince::of(before, now);
            (since.overall().shared > 0).then_some((since, when))
        });
        Some(section(
            place,
            &assessment,
            &performance,
            since.as_ref(),
            edition,
        ))
    }
}

fn section(
    place: Place,
    assessment: &Assessment,
    performance: &Performance,
    since: Option<&(DeliverySince, String)>,
    edition: BandEdition,
) -> impl IntoView + use<> {
    view! {
        <section class="stack" aria-labelledby="delivery">
            {place.heading("delivery", crate::words::delivery::title())}
            {cluster(performance, edition)}
            <div class="dimension-table-frame">{table(assessment, performance, since)}</div>
            <div>
                {disclosure_of(
                    crate::words::results::delivery_sums_of(),
                    sums(assessment, performance, edition),
                )}
                {disclosure(crate::words::delivery::house_bands(), house_bands(assessment))}
            </div>
            <div class="notice">
                <p>{said(crate::words::results::delivery_no_league(), |_, point| strong(point))}</p>
            </div>
            <p>
                <a href=Route::Delivery.of(&assessment.id)>{crate::words::results::delivery_to_delivery()}</a>
            </p>
        </section>
    }
}

/// The nearest cluster in a sentence, and what to make of it.
fn cluster(performance: &Performance, edition: BandEdition) -> impl IntoView + use<> {
    let Some(cluster) = nearest_cluster(performance, edition) else {
        return view! { <p class="lede">{crate::words::delivery::no_cluster()}</p> }.into_any();
    };
    view! {
        <div class="stack stack--tight">
            <p class="lede">{page::cluster(cluster, edition)}</p>
            <p class="aside-note">{page::cluster_caveat(edition)}</p>
        </div>
    }
    .into_any()
}

fn measure(assessment: &Assessment, metric: Metric) -> Option<&Measure> {
    assessment.delivery.as_ref()?.get(&metric)?.measure.as_ref()
}

fn table(
    assessment: &Assessment,
    performance: &Performance,
    since: Option<&(DeliverySince, String)>,
) -> impl IntoView + use<> {
    let heading = since.map(
        |(_, when)| view! { <th role="columnheader" scope="col">{crate::words::results::changes_since(when)}</th> },
    );
    let compared = |compare: fn(&DeliverySince) -> Compared| since.map(|(since, _)| compare(since));
    let rows = Metric::ALL.map(|metric| {
        let answer = words::answer(metric, measure(assessment, metric));
        let compared = since.map(|(since, _)| since.metric(metric));
        row(
            term::metric(metric),
            answer,
            performance.score(metric),
            compared,
        )
    });
    let mean = |name, mean, by| row(name, String::new(), mean, compared(by));
    let (throughput, stability) = (performance.throughput(), performance.stability());
    view! {
        <table class="dimension-table" role="table">
            <caption class="visually-hidden">{crate::words::results::delivery_caption()}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{crate::words::delivery::metric()}</th>
                    <th role="columnheader" scope="col">{crate::words::results::column_answer()}</th>
                    <th role="columnheader" scope="col">{crate::words::results::column_score()}</th>
                    <th class="dimension-table__ruler" aria-hidden="true">
                        {crate::words::results::ruler_column()}
                    </th>
                    {heading}
                </tr>
            </thead>
            <tbody role="rowgroup">
                {rows.collect_view()}
                {mean(crate::words::delivery::throughput(), throughput, DeliverySince::throughput)}
                {mean(crate::words::delivery::stability(), stability, DeliverySince::stability)}
            </tbody>
            <tfoot role="rowgroup">
                {mean(crate::words::delivery::overall(), performance.overall(), DeliverySince::overall)}
            </tfoot>
        </table>
    }
}

/// The row of a metric or of a mean; `compared` is how it stands to the one before, where there is
/// one.
fn row(
    name: &'static str,
    answer: String,
    of: Option<Score>,
    compared: Option<Compared>,
) -> impl IntoView {
    let before = compared.as_ref().and_then(Compared::before);
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <span class="dimension-table__name">{name}</span>
            </th>
            <td role="cell" class="dimension-table__answered">
                {answer}
            </td>
            <td role="cell" class="dimension-table__score">
                {score(of)}
            </td>
            <td class="dimension-table__ruler" aria-hidden="true">
                {ruler(of, before)}
            </td>
            {compared.map(|compared| change(Some(&compared), None))}
        </tr>
    }
}

/// The scale from 0 to 10 without bands: those of questionnaires are none of delivery's.
fn ruler(score: Option<Score>, before: Option<Score>) -> impl IntoView {
    let mark = |score: Score| Mark {
        value: score.value(),
        label: String::new(),
    };
    let ruler = Ruler {
        label: None,
        rings: Vec::new(),
        now: score.map(mark),
        is_provisional: false,
        before: before.map(mark),
        projected: None,
        form: RulerForm::Row,
    };
    view! { <Drawing markup=ruler.draw() /> }
}

/// The rough place of each metric alone, apart from the scores: its names are those of the bands on the
/// scale from 0 to 10, and say something else.
fn house_bands(assessment: &Assessment) -> impl IntoView + use<> {
    let bands = Metric::ALL.into_iter().filter_map(|metric| {
        let band = metric_band(metric, measure(assessment, metric)?)?;
        Some(crate::words::results::delivery_line(
            term::metric(metric),
            term::band(band),
        ))
    });
    let bands: Vec<_> = bands.map(|line| view! { <li>{line}</li> }).collect();
    view! {
        <p>{crate::words::delivery::house_bands_more()}</p>
        <ul class="plain-list">{bands}</ul>
    }
}

/// A score without a band: the bands of questionnaires are none of delivery's.
fn score(score: Option<Score>) -> impl IntoView {
    match score {
        Some(score) => view! {
            <span class="score">
                <span class="score__number">{number::score(score)}</span>
            </span>
        }
        .into_any(),
        None => view! {
            <span aria-hidden="true">{crate::words::delivery::no_score()}</span>
            <span class="visually-hidden">{crate::words::delivery::no_score_aloud()}</span>
        }
        .into_any(),
    }
}

/// How every number of the section came about.
fn sums(
    assessment: &Assessment,
    performance: &Performance,
    edition: BandEdition,
) -> impl IntoView + use<> {
    let readings = assessment.delivery.iter().flatten();
    let metric = |(metric, reading): &(Metric, Reading)| {
        page::working(*metric, reading, performance.score(*metric)?)
    };
    let mean = |(name, metrics): (&str, &[Metric])| {
        let scores = metrics
            .iter()
            .filter_map(|metric| performance.score(*metric));
        let parts: Vec<(f64, f64)> = scores.clone().map(|score| (score.value(), 1.0)).collect();
        let mean = Score::mean(scores.map(|score| (score, 1.0)))?;
        Some(crate::words::results::delivery_line(
            name,
            &working::sum(&parts, mean, None),
        ))
    };
    let means: [(&str, &[Metric]); 3] = [
        (crate::words::delivery::throughput(), &Metric::THROUGHPUT),
        (crate::words::delivery::stability(), &Metric::STABILITY),
        (crate::words::delivery::overall(), &Metric::ALL),
    ];
    let lines: Vec<String> = readings
        .filter_map(metric)
        .chain(means.into_iter().filter_map(mean))
        .collect();
    let lines = lines
        .into_iter()
        .map(|line| view! { <li class="working__sum">{line}</li> });
    let distances = nearest_cluster(performance, edition)
        .map(|_| words::distances(&cluster_distances(performance, edition)));
    view! {
        <ul class="plain-list stack stack--tight">{lines.collect_view()}</ul>
        <p class="aside-note">{crate::words::delivery::working_rule()}</p>
        {distances.map(|distances| view! { <p class="aside-note">{distances}</p> })}
    }
}
