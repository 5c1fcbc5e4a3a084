//! Lines over all assessments of the team, with what happened between them on the axis of time.

use leptos::prelude::*;

use super::cell::or_nothing;
use super::desk::Desk;
use super::grid::{AreNumbers, Row, grid};
use crate::assessment::{Assessment, AssessmentId, Date};
use crate::chart::{RadarSize, TOP, TrendChart, TrendPoint};
use crate::portfolio::{
    DimensionLine, MetricLine, Point, Tried, dimension_lines, happened, metric_lines, tried,
};
use crate::text::{comparison, number, over_time};
use crate::ui::part::Drawing;
use crate::words::compare as words;

/// The lines; what they cannot show is said.
#[component]
pub(super) fn Trends(
    /// What the page looks at.
    desk: Desk,
) -> impl IntoView {
    move || {
        let catalogue = desk.catalogue();
        let all = desk.visits.with(Vec::len);
        let events = desk.of_all(happened);
        let events: Vec<Date> = events.iter().map(|it| it.event.date).collect();
        desk.of_line(|visits| {
            let elsewhere = all.saturating_sub(visits.len());
            let elsewhere = (elsewhere > 0).then(|| {
                view! { <p class="aside-note">{words::trends_elsewhere(elsewhere)}</p> }
            });
            let lines = if visits.len() > 1 {
                let axis = Axis::of(visits, &events);
                let dimensions = dimension_lines(&catalogue, visits);
                view! {
                    {of_dimensions(desk, visits, &dimensions, &axis)}
                    {of_delivery(desk, visits, &axis)}
                    {of_tried(desk, visits, &axis)}
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

/// The axis of time that all lines share.
struct Axis {
    /// Where each visit stands, in days; one without a day stands where the one before does.
    days: Vec<(AssessmentId, f64)>,
    events: Vec<(f64, usize)>,
    ends: [(f64, String); 2],
}

impl Axis {
    /// Of visits that have the oldest first, and the days of what happened.
    fn of(visits: &[&Assessment], events: &[Date]) -> Self {
        let mut dates: Vec<Option<Date>> = visits.iter().map(|visit| visit.date).collect();
        dates.extend(events.iter().copied().map(Some));
        let first = dates.iter().flatten().min().copied();
        let last = dates.iter().flatten().max().copied();
        let begin = first.map_or(0.0, day);
        let mut here = begin;
        let days = visits.iter().map(|visit| {
            here = visit.date.map_or(here, day);
            (visit.id.clone(), here)
        });
        Self {
            days: days.collect(),
            events: events.iter().copied().map(day).zip(1..).collect(),
            ends: [
                (begin, over_time::month(first)),
                (last.map_or(begin, day), over_time::month(last)),
            ],
        }
    }

    fn at(&self, id: &AssessmentId) -> f64 {
        let mut days = self.days.iter();
        days.find(|(other, _)| other == id).map_or(0.0, |it| it.1)
    }

    fn point(&self, point: &Point) -> TrendPoint {
        TrendPoint {
            day: self.at(&point.assessment),
            value: point.score.value(),
            is_hollow: point.is_provisional,
            is_joined: point.is_joined,
        }
    }

    /// A line with its name.
    fn line(&self, id: &str, name: &str, told: String, line: Line) -> impl IntoView + use<> {
        let chart = TrendChart {
            id: format!("trend-{id}"),
            title: words::trend_title(name),
            summary: told,
            top: line.top,
            points: line.points,
            events: self.events.clone(),
            ends: self.ends.clone(),
            size: RadarSize::Wide,
        };
        let compact = TrendChart {
            size: RadarSize::Compact,
            ..chart.clone()
        };
        view! {
            <figure class="map-sheet trend stack stack--tight">
                <figcaption class="trend__name">{name.to_owned()}</figcaption>
                <Drawing markup=chart.draw() compact=compact.draw() />
            </figure>
        }
    }
}

/// The points of a line, and the highest number of its scale.
struct Line {
    top: f64,
    points: Vec<TrendPoint>,
}

/// A day as a place on the axis: days of some thousand years, so exact.
fn day(date: Date) -> f64 {
    i32::try_from(date.days_since_1970()).map_or(0.0, f64::from)
}

/// Each questionnaire's dimensions.
fn of_dimensions(
    desk: Desk,
    visits: &[&Assessment],
    lines: &[DimensionLine],
    axis: &Axis,
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
            let points = line.points.iter().map(|point| axis.point(point));
            let drawn = Line {
                top: TOP,
                points: points.collect(),
            };
            axis.line(&id, &line.title, told, drawn)
        });
        let drawn = drawn.collect_view();
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
fn of_delivery(desk: Desk, visits: &[&Assessment], axis: &Axis) -> Option<impl IntoView + use<>> {
    let lines = metric_lines(visits);
    if lines.iter().all(|line| line.points.is_empty()) {
        return None;
    }
    let drawn = lines.iter().map(|line| {
        let points = line.points.iter().map(|(point, _)| axis.point(point));
        let drawn = Line {
            top: TOP,
            points: points.collect(),
        };
        let (id, name) = (line.metric.key(), over_time::of_metric(line));
        axis.line(id, name, over_time::metric_trend(line), drawn)
    });
    let drawn = drawn.collect_view();
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
fn of_tried(desk: Desk, visits: &[&Assessment], axis: &Axis) -> Option<impl IntoView + use<>> {
    let all = tried(visits);
    let most = all.iter().map(Tried::all).max().unwrap_or_default();
    if most == 0 {
        return None;
    }
    let count = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    let points = all.iter().enumerate().map(|(at, one)| TrendPoint {
        day: axis.at(&one.assessment),
        value: count(one.kept),
        is_hollow: false,
        is_joined: at > 0,
    });
    let line = Line {
        top: count(most),
        points: points.collect(),
    };
    let title = words::trend_tried();
    let drawn = axis.line("tried", title, over_time::tried(&all), line);
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
            <div class="trend-grid">{lines}</div>
            <details class="working">
                <summary>{numbers}</summary>
                <div class="working__body">{table}</div>
            </details>
        </div>
    }
    .into_any()
}
