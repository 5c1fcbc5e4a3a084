//! The delivery metrics: what was answered, what was measured, the nearest cluster.

use super::{Block, Table, Wanted, cell};
use crate::assessment::{Exact, Measure, Metric, Reading};
use crate::delivery::{ExactUnit, nearest_cluster};
use crate::report::Summary;
use crate::report::summary::means;
use crate::scoring::Score;
use crate::text::results::delivery as answers;
use crate::text::{delivery as text, number, term};
use crate::words::{charts, delivery as metrics, report as words, results};

pub(super) fn blocks(facts: &Summary<'_>, wanted: &Wanted) -> Vec<Block> {
    let Some(readings) = &facts.assessment.delivery else {
        return Vec::new();
    };
    let performance = facts.standing.performance;
    let cluster = nearest_cluster(performance, facts.edition);
    let cluster = cluster.map_or_else(
        || metrics::no_cluster().to_owned(),
        |cluster| text::cluster(cluster, facts.edition),
    );
    let row = |metric: Metric| {
        let reading = readings.get(&metric);
        let measured = reading.and_then(|it| measured(metric, it.exact.as_ref()?, wanted));
        let cells = [
            term::metric(metric).to_owned(),
            answer(metric, reading, wanted),
            measured.unwrap_or_default(),
            written(performance.score(metric)),
        ];
        cells.map(cell).to_vec()
    };
    let sum = |(name, mean): (&str, Option<Score>)| {
        let cells = [name.to_owned(), String::new(), String::new(), written(mean)];
        cells.map(cell).to_vec()
    };
    let heads = [
        metrics::metric(),
        results::column_answer(),
        words::column_measured(),
        metrics::score(),
    ];
    let table = Table {
        caption: results::delivery_caption().to_owned(),
        heads: heads.map(str::to_owned).to_vec(),
        numbers: vec![false, false, false, true],
        rows: Metric::ALL.map(row).to_vec(),
        groups: Vec::new(),
        sums: means(performance).map(sum).to_vec(),
    };
    vec![
        Block::Lead(cluster),
        Block::Table(table),
        Block::Note(text::cluster_caveat(facts.edition)),
        Block::Note(words::delivery_apart().to_owned()),
    ]
}

/// What was answered; a reason is a note.
fn answer(metric: Metric, reading: Option<&Reading>, wanted: &Wanted) -> String {
    match reading.and_then(|it| it.measure.as_ref()) {
        Some(Measure::NotApplicable(_)) if !wanted.with_notes => {
            metrics::not_applicable().to_owned()
        }
        measure => answers::answer(metric, measure),
    }
}

/// What was measured, and where it was read.
fn measured(metric: Metric, exact: &Exact, wanted: &Wanted) -> Option<String> {
    // A unit that the metric does not have says nothing.
    let unit = ExactUnit::read(metric, &exact.unit)?;
    let source = exact.source.trim();
    let source = (wanted.with_notes && !source.is_empty()).then(|| source.to_owned());
    let counted = exact
        .certainty
        .map(|it| words::measured_from(usize::try_from(it.counted).unwrap_or(usize::MAX)));
    let facts = [
        Some(number::exact_value(exact.value, unit)),
        counted,
        source,
    ];
    Some(number::apart(facts.into_iter().flatten()))
}

fn written(score: Option<Score>) -> String {
    score.map_or_else(|| charts::no_score().to_owned(), number::score)
}
