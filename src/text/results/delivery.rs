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
            format!("{}: {reason}", words::delivery::not_applicable())
        }
        Some(Measure::Percent(percent)) => {
            format!("{} % of deployments", number::significant(*percent, 3))
        }
        Some(Measure::Code(code)) => delivery::option(metric, *code).to_owned(),
    }
}

/// A line of the working: a name and its sum.
pub fn line(name: &str, sum: &str) -> String {
    format!("{name}: {sum}")
}

/// How the nearest cluster is found.
pub fn distances(distances: &[(Band, f64)]) -> String {
    let each: Vec<String> = distances
        .iter()
        .map(|(band, distance)| format!("{} {}", term::band(*band), number::exact(*distance)))
        .collect();
    format!(
        "Straight-line distance over lead time, frequency, recovery and change fail rate, as far as they are answered, to each cluster’s published medians: {}.",
        number::list(&each)
    )
}
