//! Lines over all assessments of the team, with what happened between them on the axis of time.

use leptos::prelude::*;

use super::axis::{Axis, Line, Mark};
use super::cell::or_nothing;
use super::desk::Desk;
use super::grid::{AreNumbers, Row, grid};
use crate::assessment::Assessment;
use crate::chart::TOP;
use crate::portfolio::{DimensionLine, MetricLine, Tried, dimension_lines, metric_lines, tried};
use crate::text::{comparison, number, over_time};
use crate::words::compare as words;

/// The lines; what they cannot show is said.
#[component]
pub(super) fn Trends(
    /// What the page looks at.
    desk: Desk,
) -> impl IntoView {
    // What happened moves the axis alone, so that unfolded tables stay as they are while it is written down.
    let axis = Memo::new(move |_| {
        desk.of_line(|visits| desk.events.with(|events| Axis::of(visits, events)))
    });
    move || {
        let catalogue = desk.catalogue();
        let all = desk.visits.with(Vec::len);
        desk.of_line(|visits| {
            let elsewhere = all.saturating_sub(visits.len());
            let elsewhere = (elsewhere > 0).then(|| {
                view! { <p class="aside-note">{words::trends_elsewhere(elsewhere)}</p> }
            });
            let lines = if visits.len() > 1 {
                let dimensions = dimension_lines(&catalogue, visits);
                view! {
                    {of_dimensions(desk, visits, &dimensions, axis)}
                    {of_delivery(desk, visits, axis)}
                    {of_tried(desk, visits, axis)}
                }
                .into_any()
            } else {
                view! { <p>{words::trends_too_few()}</p> }.into_any()
            };
            view! {
                {elsewhere}
                {lines}
            }
        })
    }
}

/// Each questionnaire's dimensions.
fn of_dimensions(
    desk: Desk,
    visits: &[&Assessment],
    lines: &[DimensionLine],
    axis: Memo<Axis>,
) -> impl IntoView + use<> {
    let mut titles = Vec::new();
    for line in lines {
        if !titles.contains(&line.questionnaire) {
            titles.push(line.questionnaire.clone());
        }
    }
    let sections = titles.iter().map(|questionnaire| {
        let own: Vec<&DimensionLine> = lines
            .iter()
            .filter(|line| line.questionnaire == *questionnaire)
            .collect();
        let naming = desk.naming(questionnaire);
        let drawn = own.iter().map(|line| {
            let id = format!("{questionnaire}-{}", line.dimension);
            let told = over_time::trend(line.points.iter(), naming.bands());
            Line {
                id,
                name: line.title.clone(),
                told,
                top: TOP,
                marks: line.points.iter().map(Mark::of).collect(),
            }
            .drawn(axis)
        });
        let drawn = view! { <div class="trend-grid">{drawn.collect_view()}</div> };
        let rows = own.iter().map(|line| {
            let cells = visits.iter().map(|visit| {
                let point = line.points.iter().find(|it| it.assessment == visit.id);
                or_nothing(point.map(|point| {
                    let score = number::score_among(point.score, naming.bands());
                    if point.is_provisional {
                        words::trend_provisional(&score).into_any()
                    } else {
                        score.into_any()
                    }
                }))
            });
            Row {
                name: line.title.clone().into_any(),
                cells: cells.collect(),
            }
        });
        let title = desk.title(questionnaire);
        let table = grid(
            words::trend_table(&title),
            columns(desk, visits, words::column_dimension()),
            rows.collect(),
            AreNumbers::Yes,
        );
        group(title, None, drawn.into_any(), table.into_any())
    });
    sections.collect_view()
}

/// The five delivery metrics; nothing where no visit looks at any.
fn of_delivery(
    desk: Desk,
    visits: &[&Assessment],
    axis: Memo<Axis>,
) -> Option<impl IntoView + use<>> {
    let lines = metric_lines(visits);
    if lines.iter().all(|line| line.points.is_empty()) {
        return None;
    }
    let (known, unknown): (Vec<&MetricLine>, Vec<&MetricLine>) =
        lines.iter().partition(|line| !line.points.is_empty());
    let drawn = known.into_iter().map(|line| {
        Line {
            id: line.metric.key().to_owned(),
            name: over_time::of_metric(line).to_owned(),
            told: over_time::metric_trend(line),
            top: TOP,
            marks: line
                .points
                .iter()
                .map(|(point, _)| Mark::of(point))
                .collect(),
        }
        .drawn(axis)
    });
    let unknown = unknown.into_iter().map(over_time::of_metric);
    let unknown: Vec<String> = unknown.map(str::to_owned).collect();
    let unknown = (!unknown.is_empty()).then(|| {
        let metrics = number::list(&unknown);
        view! { <p class="aside-note">{words::trend_unknown(&metrics)}</p> }
    });
    let drawn = view! {
        <div class="trend-grid">{drawn.collect_view()}</div>
        {unknown}
    };
    let rows = lines.iter().map(|line| metric_row(visits, line));
    let title = words::trend_delivery().to_owned();
    let table = grid(
        words::trend_table(&title),
        columns(desk, visits, words::trend_delivery()),
        rows.collect(),
        AreNumbers::No,
    );
    let how = Some(words::trend_delivery_how());
    Some(group(title, how, drawn.into_any(), table.into_any()))
}

/// What was said of a metric at each visit, with what it was read from.
fn metric_row(visits: &[&Assessment], line: &MetricLine) -> Row {
    let cells = visits.iter().map(|visit| {
        let readings = visit.delivery.as_ref();
        let reading = readings.and_then(|all| all.get(&line.metric));
        let said = reading.map(|it| comparison::reading(line.metric, it));
        let point = line.points.iter().find(|(it, _)| it.assessment == visit.id);
        let score = point.map(|(point, _)| number::score(point.score));
        let told = number::apart(score.into_iter().chain(said.filter(|it| !it.is_empty())));
        or_nothing((!told.is_empty()).then(|| told.into_any()))
    });
    Row {
        name: over_time::of_metric(line).into_any(),
        cells: cells.collect(),
    }
}

/// What was tried and kept; nothing where nothing was tried.
fn of_tried(desk: Desk, visits: &[&Assessment], axis: Memo<Axis>) -> Option<impl IntoView + use<>> {
    let all = tried(visits);
    let most = all.iter().map(Tried::all).max().unwrap_or_default();
    if most == 0 {
        return None;
    }
    let count = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    let marks = all.iter().enumerate().map(|(at, one)| Mark {
        at: one.assessment.clone(),
        value: count(one.kept),
        is_hollow: false,
        is_joined: at > 0,
    });
    let title = words::trend_tried();
    let line = Line {
        id: "tried".to_owned(),
        name: title.to_owned(),
        told: over_time::tried(&all),
        top: count(most),
        marks: marks.collect(),
    };
    let drawn = view! { <div class="trend-grid">{line.drawn(axis)}</div> };
    let rows = all.iter().map(|one| {
        let cells = [one.kept, one.begun, one.dropped];
        Row {
            name: desk.day_of(&one.assessment).into_any(),
            cells: cells.map(|count| count.to_string().into_any()).into(),
        }
    });
    let columns = [
        words::column_assessment(),
        words::column_kept(),
        words::column_begun(),
        words::column_dropped(),
    ];
    let table = grid(
        words::tried_table().to_owned(),
        columns.map(str::to_owned).into(),
        rows.collect(),
        AreNumbers::Yes,
    );
    let how = Some(words::trend_tried_how());
    Some(group(
        title.to_owned(),
        how,
        drawn.into_any(),
        table.into_any(),
    ))
}

/// The heads of a table: what its rows are, and the days of the visits.
fn columns(desk: Desk, visits: &[&Assessment], first: &str) -> Vec<String> {
    let days = visits.iter().map(|visit| desk.day_of(&visit.id));
    std::iter::once(first.to_owned()).chain(days).collect()
}

/// Lines that belong together, with their numbers on demand.
fn group(title: String, how: Option<&'static str>, lines: AnyView, table: AnyView) -> AnyView {
    let numbers = words::trend_table(&title);
    view! {
        <div class="stack">
            <h3>{title}</h3>
            {how.map(|how| view! { <p class="aside-note">{how}</p> })}
            {lines}
            <details class="working">
                <summary>{numbers}</summary>
                <div class="working__body">{table}</div>
            </details>
        </div>
    }
    .into_any()
}
