//! Lines over the visits in sentences, for people who do not see them.

use super::month;
use crate::portfolio::{Known, MetricLine, Point, Tried};
use crate::scoring::Bands;
use crate::text::{number, term};
use crate::words::compare as words;

/// A line over the visits in sentences: every value with its day.
pub fn trend<'a>(points: impl IntoIterator<Item = &'a Point> + Clone, bands: Bands<'_>) -> String {
    let told: Vec<String> = points
        .clone()
        .into_iter()
        .map(|point| {
            let (day, score) = (month(point.date), number::score_among(point.score, bands));
            if point.is_provisional {
                words::trend_roughly(&day, &score)
            } else {
                words::at_day(&day, &score)
            }
        })
        .collect();
    if told.is_empty() {
        return words::trend_nothing().to_owned();
    }
    let has_gaps = points.into_iter().skip(1).any(|point| !point.is_joined);
    let gaps = has_gaps.then(|| words::trend_gaps().to_owned());
    let told = words::trend_told(&number::clauses(told));
    number::sentences(std::iter::once(told).chain(gaps))
}

/// A delivery metric over the visits in sentences.
pub fn metric_trend(line: &MetricLine) -> String {
    let told: Vec<String> = line
        .points
        .iter()
        .map(|(point, known)| {
            let (day, score) = (month(point.date), number::score(point.score));
            match known {
                Known::Measured => words::at_day(&day, &score),
                Known::Roughly => words::trend_roughly(&day, &score),
                Known::AtLeast => words::trend_at_least(&day, &score),
                Known::AtMost => words::trend_at_most(&day, &score),
            }
        })
        .collect();
    if told.is_empty() {
        return words::trend_nothing().to_owned();
    }
    words::trend_told(&number::clauses(told))
}

/// What was tried over the visits in sentences.
pub fn tried(all: &[Tried]) -> String {
    let told = all.iter().map(|one| {
        let count = words::tried(one.kept, one.begun, one.dropped);
        words::at_day(&month(one.date), &count)
    });
    words::trend_told(&number::clauses(told))
}

/// The name of a metric.
pub fn of_metric(line: &MetricLine) -> &'static str {
    term::metric(line.metric)
}
