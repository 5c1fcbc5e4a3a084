//! The wide table: a row for each assessment.

use super::Subject;
use super::cell::Cell;
use super::column::{Column, Kind};
use super::said::Said;
use crate::assessment::{AssessmentId, Depth, Measure, Metric, Reading};
use crate::ordered::SortedMap;
use crate::scoring::{Coverage, Scorecard};
use crate::words::tables as words;

/// The questionnaires that have columns of their own. New ones are added at the end, whatever the order in which
/// they are offered, so that no column ever moves; a test compares them with what ships. An author's own stand in
/// the table of scores alone, for which of them a folder holds is known only at its end.
pub const WIDE_QUESTIONNAIRES: [&str; 19] = [
    "calms",
    "three-ways",
    "five-dimensions",
    "lifecycle",
    "ci-cd",
    "value-stream",
    "sre",
    "continuous-operations",
    "devsecops",
    "gitops",
    "platform",
    "finops",
    "mlops",
    "ai-assisted-delivery",
    "transformation",
    "dora-capabilities",
    "regulated-delivery",
    "team-boundaries",
    "perceptions",
];

/// What the delivery columns of a metric are called and how its cells are read.
type Readings<'a> = Option<&'a SortedMap<Metric, Reading>>;

/// Its columns, in their order.
pub(super) fn columns<'a>() -> Vec<Column<Subject<'a>>> {
    let mut columns = of_assessment();
    columns.extend(of_delivery());
    columns.extend(Metric::ALL.into_iter().flat_map(of_metric));
    columns.extend(WIDE_QUESTIONNAIRES.into_iter().flat_map(of_questionnaire));
    columns.extend(of_grouping());
    columns
}

fn of_assessment<'a>() -> Vec<Column<Subject<'a>>> {
    vec![
        Column::text("assessment", words::assessment(), |row: &Subject<'a>| {
            row.assessment.id.as_str()
        })
        .required(),
        Column::text("team", words::team(), |row: &Subject<'a>| {
            &row.assessment.team
        }),
        Column::text("scope", words::scope(), |row: &Subject<'a>| {
            &row.assessment.scope
        }),
        Column::new("date", Kind::Day, words::date(), |row: &Subject<'a>| {
            row.assessment.date.into()
        }),
        Column::text("title", words::title(), |row: &Subject<'a>| {
            &row.assessment.title
        }),
        Column::new(
            "depth",
            depths(),
            words::depth(),
            |row: &Subject<'a>| match row.assessment.depth {
                Depth::Quick => "quick".into(),
                Depth::Full => "full".into(),
            },
        )
        .required(),
        Column::text(
            "participants",
            words::participants(),
            |row: &Subject<'a>| &row.assessment.participants,
        ),
        Column::text("industry", words::industry(), |row: &Subject<'a>| {
            &row.assessment.industry
        }),
        Column::text("size", words::size(), |row: &Subject<'a>| {
            &row.assessment.size
        }),
        Column::new(
            "previous",
            Kind::Text,
            words::previous(),
            |row: &Subject<'a>| {
                let previous = row.assessment.previous.as_ref();
                previous.map(AssessmentId::as_str).into()
            },
        ),
        Column::new(
            "sample",
            Kind::Flag,
            words::sample(),
            |row: &Subject<'a>| row.assessment.sample.into(),
        )
        .required(),
        Column::new(
            "revision",
            Kind::COUNT,
            words::revision(),
            |row: &Subject<'a>| row.assessment.revision.into(),
        )
        .required(),
        Column::text("updated", words::updated(), |row: &Subject<'a>| {
            &row.assessment.updated
        }),
        Column::new(
            "questionnaires",
            Kind::Text,
            words::questionnaires(),
            |row: &Subject<'a>| {
                let chosen = row.assessment.questionnaires.iter();
                let chosen: Vec<&str> = chosen.map(|chosen| chosen.id.as_str()).collect();
                chosen.join(" ").into()
            },
        ),
    ]
}

fn depths() -> Kind {
    Kind::Choice(vec![
        ("quick", words::depth_quick()),
        ("full", words::depth_full()),
    ])
}

fn of_delivery<'a>() -> Vec<Column<Subject<'a>>> {
    vec![
        Column::new(
            "delivery_score",
            Kind::SCORE,
            words::delivery_score(),
            |row: &Subject<'a>| row.performance.overall().into(),
        ),
        Column::new(
            "throughput_score",
            Kind::SCORE,
            words::throughput_score(),
            |row: &Subject<'a>| row.performance.throughput().into(),
        ),
        Column::new(
            "stability_score",
            Kind::SCORE,
            words::stability_score(),
            |row: &Subject<'a>| row.performance.stability().into(),
        ),
        Column::new(
            "delivery_answered",
            Kind::Whole(0, Some(5)),
            words::delivery_answered(),
            |row: &Subject<'a>| row.performance.scores.len().into(),
        )
        .required(),
    ]
}

fn of_metric<'a>(metric: Metric) -> [Column<Subject<'a>>; 3] {
    let key = metric.key();
    let (kind, about) = if metric.is_percentage() {
        (Kind::Number(0.0, Some(100.0)), words::metric_percent(key))
    } else {
        (Kind::Whole(1, Some(6)), words::metric_code(key))
    };
    [
        Column::new(
            format!("{key}_state"),
            Said::kind(),
            words::metric_state(key),
            move |row: &Subject<'a>| Said::of(row.assessment, metric).key().into(),
        )
        .required(),
        Column::new(key, kind, about, move |row: &Subject<'a>| {
            measured(row.assessment.delivery.as_ref(), metric)
        }),
        Column::new(
            format!("{key}_score"),
            Kind::SCORE,
            words::metric_score(key),
            move |row: &Subject<'a>| row.performance.score(metric).into(),
        ),
    ]
}

/// The code or the percentage of a metric.
fn measured(readings: Readings<'_>, metric: Metric) -> Cell<'static> {
    let reading = readings.and_then(|readings| readings.get(&metric));
    match reading.and_then(|reading| reading.measure.as_ref()) {
        Some(Measure::Code(code)) => (*code).into(),
        Some(Measure::Percent(percent)) => (*percent).into(),
        Some(Measure::NotApplicable(_) | Measure::DontKnow) | None => Cell::Empty,
    }
}

/// By what teams are told apart. What ships later has its columns behind these, in a list of its own.
fn of_grouping<'a>() -> [Column<Subject<'a>>; 3] {
    [
        Column::text("kind", words::kind(), |row: &Subject<'a>| {
            row.assessment.grouping.kind.trim()
        }),
        Column::text("region", words::region(), |row: &Subject<'a>| {
            row.assessment.grouping.region.trim()
        }),
        Column::text("round", words::round(), |row: &Subject<'a>| {
            row.assessment.grouping.round.trim()
        }),
    ]
}

fn of_questionnaire<'a>(id: &'static str) -> [Column<Subject<'a>>; 3] {
    let name = id.replace('-', "_");
    [
        Column::new(
            format!("{name}_score"),
            Kind::SCORE,
            words::wide_score(id),
            move |row: &Subject<'a>| card(row, id).and_then(|card| card.score).into(),
        ),
        Column::new(
            format!("{name}_coverage"),
            Kind::SHARE,
            words::wide_coverage(id),
            move |row: &Subject<'a>| card(row, id).and_then(|card| card.coverage.share()).into(),
        ),
        Column::new(
            format!("{name}_provisional"),
            Kind::Flag,
            words::wide_provisional(id),
            move |row: &Subject<'a>| {
                let scored = card(row, id).filter(|card| card.score.is_some());
                let coverage = scored.map(|card| card.coverage);
                coverage.map(Coverage::is_provisional).into()
            },
        ),
    ]
}

fn card<'s>(row: &'s Subject<'_>, id: &str) -> Option<&'s Scorecard> {
    let mut cards = row.scorecards.iter();
    cards.find(|card| card.questionnaire.as_str() == id)
}
