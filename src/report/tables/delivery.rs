//! The long table of delivery: a row for each assessment and metric.

use super::Subject;
use super::column::{Column, Kind};
use super::said::Said;
use crate::assessment::{Bound, Certainty, Exact, Measure, Metric, Reading};
use crate::words::tables as words;

/// A metric with what an assessment says of it.
pub(super) struct Row<'a> {
    subject: &'a Subject<'a>,
    metric: Metric,
    reading: Option<&'a Reading>,
}

impl Row<'_> {
    fn measure(&self) -> Option<&Measure> {
        self.reading.and_then(|reading| reading.measure.as_ref())
    }

    fn exact(&self) -> Option<&Exact> {
        self.reading.and_then(|reading| reading.exact.as_ref())
    }

    fn certainty(&self) -> Option<Certainty> {
        self.exact().and_then(|exact| exact.certainty)
    }

    fn interval(&self) -> Option<(f64, f64)> {
        self.certainty().and_then(|sure| sure.interval95)
    }
}

/// All five, whether or not the team looks at them.
pub(super) fn rows<'a>(subject: &'a Subject<'a>) -> impl Iterator<Item = Row<'a>> {
    let readings = subject.assessment.delivery.as_ref();
    Metric::ALL.into_iter().map(move |metric| Row {
        subject,
        metric,
        reading: readings.and_then(|readings| readings.get(&metric)),
    })
}

fn metrics() -> Kind {
    let throughput = Metric::THROUGHPUT
        .into_iter()
        .map(|metric| (metric.key(), words::metric_throughput()));
    let stability = Metric::STABILITY
        .into_iter()
        .map(|metric| (metric.key(), words::metric_stability()));
    Kind::Choice(throughput.chain(stability).collect())
}

/// Its columns, in their order.
pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    let mut columns = vec![
        Column::text("assessment", words::assessment(), |row: &Row<'a>| {
            row.subject.assessment.id.as_str()
        })
        .required(),
        Column::new("metric", metrics(), words::metric(), |row: &Row<'a>| {
            row.metric.key().into()
        })
        .required(),
        Column::new(
            "state",
            Said::kind(),
            words::state_of_metric(),
            |row: &Row<'a>| Said::of(row.subject.assessment, row.metric).key().into(),
        )
        .required(),
        Column::new(
            "code",
            Kind::Whole(1, Some(6)),
            words::code(),
            |row: &Row<'a>| match row.measure() {
                Some(Measure::Code(code)) => (*code).into(),
                _ => None::<u8>.into(),
            },
        ),
        Column::new(
            "percent",
            Kind::Number(0.0, Some(100.0)),
            words::percent(),
            |row: &Row<'a>| match row.measure() {
                Some(Measure::Percent(percent)) => (*percent).into(),
                _ => None::<f64>.into(),
            },
        ),
        Column::new(
            "score",
            Kind::SCORE,
            words::score_of_metric(),
            |row: &Row<'a>| row.subject.performance.score(row.metric).into(),
        ),
        Column::new(
            "reason",
            Kind::Text,
            words::reason(),
            |row: &Row<'a>| match row.measure() {
                Some(Measure::NotApplicable(reason)) => reason.as_str().into(),
                _ => None::<&str>.into(),
            },
        ),
    ];
    columns.extend(exact());
    columns
}

fn bounds() -> Kind {
    let all = Bound::ALL.map(|bound| {
        let meaning = match bound {
            Bound::AtLeast => words::bound_at_least(),
            Bound::AtMost => words::bound_at_most(),
            Bound::About => words::bound_about(),
        };
        (bound.key(), meaning)
    });
    Kind::Choice(all.into())
}

fn exact<'a>() -> [Column<Row<'a>>; 7] {
    [
        Column::new(
            "exact",
            Kind::Number(0.0, None),
            words::exact(),
            |row: &Row<'a>| row.exact().map(|exact| exact.value).into(),
        ),
        Column::new("unit", Kind::Text, words::unit(), |row: &Row<'a>| {
            row.exact().map(|exact| exact.unit.as_str()).into()
        }),
        Column::new("source", Kind::Text, words::source(), |row: &Row<'a>| {
            row.exact().map(|exact| exact.source.as_str()).into()
        }),
        Column::new("counted", Kind::COUNT, words::counted(), |row: &Row<'a>| {
            row.certainty().map(|sure| sure.counted).into()
        }),
        Column::new(
            "low95",
            Kind::Number(0.0, Some(100.0)),
            words::low95(),
            |row: &Row<'a>| row.interval().map(|(low, _)| low).into(),
        ),
        Column::new(
            "high95",
            Kind::Number(0.0, Some(100.0)),
            words::high95(),
            |row: &Row<'a>| row.interval().map(|(_, high)| high).into(),
        ),
        Column::new("bound", bounds(), words::bound(), |row: &Row<'a>| {
            let bound = row.exact().and_then(|exact| exact.bound);
            bound.map(Bound::key).into()
        }),
    ]
}
