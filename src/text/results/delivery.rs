//! Words of delivery performance among the results; its own page has the rest.

use crate::assessment::{Measure, Metric};
use crate::scoring::Band;
use crate::text::{delivery, number, term};
use crate::words;

/// An answer in words.
pub fn answer(metric: Metric, measure: Option<&Measure>) -> String {
    match measure {
        None => words::results::delivery_open().to_owned(),
        Some(Measure::DontKnow) => words::first::assess_dont_know().to_owned(),
        Some(Measure::NotApplicable(reason)) if reason.trim().is_empty() => {
            words::delivery::not_applicable().to_owned()
        }
        Some(Measure::NotApplicable(reason)) => {
            words::results::delivery_not_applicable_because(reason)
        }
        Some(Measure::Percent(percent)) => {
            let percent = words::first::percent(&number::significant(*percent, 3));
            words::results::delivery_of_deployments(&percent)
        }
        Some(Measure::Code(code)) => delivery::option(metric, *code).to_owned(),
    }
}

/// How the nearest cluster is found.
pub fn distances(distances: &[(Band, f64)]) -> String {
    let each: Vec<String> = distances
        .iter()
        .map(|(band, distance)| {
            words::results::delivery_distance(term::band(*band), &number::exact(*distance))
        })
        .collect();
    words::results::delivery_distances(&number::list(&each))
}
