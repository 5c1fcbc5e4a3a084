//! The result in pictures: week by week, and how times are spread.

use leptos::prelude::*;

use crate::chart::{
    ChartMarkup, Distribution, Doubling, RadarSize, Timeline, TimelineWeek, doublings,
};
use crate::delivery::events::{FileKind, Measured, Week};
use crate::text::events;
use crate::text::history::result;
use crate::ui::part::{Drawing, SaveDrawing};
use crate::words;

/// Every picture that there is something for.
pub(super) fn figures(service: Option<&str>, measured: &Measured) -> impl IntoView + use<> {
    let spread = |times: Times<'_>| (!times.hours.is_empty()).then(|| spread(times));
    let lead_time = &measured.lead_time;
    let lead_times = spread(Times {
        id: "lead-times",
        title: words::history::result_lead_times(),
        counted: events::kind(FileKind::Changes),
        hours: &lead_time.hours,
        marks: result::marks(lead_time.median_hours, lead_time.p90_hours),
    });
    let recovery = &measured.recovery;
    let recoveries = spread(Times {
        id: "recoveries",
        title: words::history::result_recoveries(),
        counted: words::history::result_failed_deployments(),
        hours: &recovery.hours,
        marks: result::marks(recovery.median_hours, recovery.p90_hours),
    });
    view! {
        <div class="pair history-figures">
            {timeline(service, &measured.weeks)} {lead_times} {recoveries}
        </div>
    }
}

fn timeline(service: Option<&str>, weeks: &[Week]) -> Option<impl IntoView + use<>> {
    if weeks.is_empty() {
        return None;
    }
    let before = std::iter::once(None).chain(weeks.iter().map(Some));
    let columns = weeks.iter().zip(before).map(|(week, before)| TimelineWeek {
        deployments: week.deployments,
        failed: week.failed,
        is_complete: week.is_complete,
        label: result::month_label(week, before),
    });
    let columns: Vec<TimelineWeek> = columns.collect();
    let title = result::timeline_title(service);
    let draw = |size| {
        Timeline {
            id: "timeline".to_owned(),
            title: title.clone(),
            summary: result::timeline_summary(weeks),
            above: words::history::result_above().to_owned(),
            below: words::history::result_below().to_owned(),
            weeks: columns.clone(),
            size,
        }
        .draw()
    };
    let has_partly = weeks.iter().any(|week| !week.is_complete);
    let rows = weeks.iter().map(|week| {
        view! {
            <tr>
                <th scope="row">{result::week(week)}</th>
                <td data-kind="number">{result::count(week.deployments)}</td>
                <td data-kind="number">{result::count(week.failed)}</td>
            </tr>
        }
    });
    let table = view! {
        <table class="data-table">
            <thead>
                <tr>
                    <th scope="col">{words::history::result_week()}</th>
                    <th scope="col" data-kind="number">
                        {words::history::result_above()}
                    </th>
                    <th scope="col" data-kind="number">
                        {words::history::result_failed()}
                    </th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    };
    let below = has_partly.then_some(words::history::result_partly());
    let drawings = [draw(RadarSize::Wide), draw(RadarSize::Compact)];
    Some(figure(
        words::history::result_timeline(),
        "deployments",
        drawings,
        below,
        table.into_any(),
    ))
}

/// Times to be shown in their spread.
struct Times<'a> {
    id: &'static str,
    title: &'static str,
    counted: &'static str,
    hours: &'a [f64],
    marks: Vec<(f64, String)>,
}

fn spread(times: Times<'_>) -> impl IntoView + use<> {
    let bins = doublings(times.hours);
    let total = bins.iter().map(|bin| bin.count).sum();
    let summary = result::distribution_summary(times.counted, total, &times.marks);
    let draw = |size| {
        Distribution {
            id: times.id.to_owned(),
            title: times.title.to_owned(),
            summary: summary.clone(),
            counted: times.counted.to_owned(),
            bins: bins.clone(),
            ticks: result::ticks(),
            marks: times.marks.clone(),
            size,
        }
        .draw()
    };
    let rows = bins.iter().map(|Doubling { from, to, count }| {
        view! {
            <tr>
                <th scope="row">{result::span(*from, *to)}</th>
                <td data-kind="number">{result::count(*count)}</td>
            </tr>
        }
    });
    let table = view! {
        <table class="data-table">
            <thead>
                <tr>
                    <th scope="col">{words::history::result_span()}</th>
                    <th scope="col" data-kind="number">
                        {times.counted}
                    </th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    };
    let drawings = [draw(RadarSize::Wide), draw(RadarSize::Compact)];
    figure(
        times.title,
        times.id,
        drawings,
        Some(words::history::result_doubles()),
        table.into_any(),
    )
}

/// A picture under its heading, with its numbers as a table.
fn figure(
    title: &'static str,
    file: &'static str,
    [wide, compact]: [ChartMarkup; 2],
    below: Option<&'static str>,
    table: AnyView,
) -> impl IntoView {
    let notes = below.map(str::to_owned).into_iter().collect();
    let drawn = wide.clone();
    let draw = Callback::new(move |()| Some(drawn.clone()));
    view! {
        <figure class="map-sheet history-figures__sheet stack stack--tight">
            <h3>{title}</h3>
            <Drawing markup=wide compact class="map-sheet__frame" />
            <figcaption class="stack stack--tight">
                <p class="map-sheet__collar">{below}</p>
                <details>
                    <summary>{words::history::result_numbers()}</summary>
                    <div class="data-table-frame" role="region" tabindex="0" aria-label=title>
                        {table}
                    </div>
                </details>
            </figcaption>
            <SaveDrawing title=title.to_owned() file notes draw />
        </figure>
    }
}
