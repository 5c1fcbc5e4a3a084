//! The delivery metrics.

use leptos::prelude::*;

use super::{columns, group};
use crate::assessment::Assessment;
use crate::chart::TOP;
use crate::portfolio::{MetricLine, metric_lines};
use crate::text::{comparison, number, over_time};
use crate::ui::page::compare::axis::{Axis, Line, Mark};
use crate::ui::page::compare::cell::or_nothing;
use crate::ui::page::compare::desk::Desk;
use crate::ui::page::compare::grid::{AreNumbers, Row, grid};
use crate::words::compare as words;

/// The five delivery metrics; nothing where no visit looks at any.
pub(super) fn of_delivery(
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
