//! Words of delivery performance among the results; its own page has the rest.

use crate::assessment::{Measure, Metric};
use crate::scoring::Band;
use crate::text::{delivery, number, term};

/// The table, for those who do not see it.
pub const CAPTION: &str = "DORA’s five delivery metrics with scores from 0 to 10";
/// Heads the metrics.
pub const METRIC_COLUMN: &str = "Metric and answer";
/// A metric without an answer.
pub const OPEN: &str = "not answered yet";
/// Scores are no ranking.
pub const NO_LEAGUE: &str = "This is no league table.";
/// Why.
pub const NO_LEAGUE_MORE: &str = "Compare this application with itself over time. Another team’s application is another place, and a number that people are ranked by stops telling the truth.";
/// The way to the metrics.
pub const TO_DELIVERY: &str = "Open delivery performance";
/// What the disclosure of its sums opens.
pub const SUMS_OF: &str = "delivery performance";

/// An answer in words.
pub fn answer(metric: Metric, measure: Option<&Measure>) -> String {
    match measure {
        None => OPEN.to_owned(),
        Some(Measure::DontKnow) => delivery::DONT_KNOW.to_owned(),
        Some(Measure::NotApplicable(reason)) if reason.trim().is_empty() => {
            delivery::NOT_APPLICABLE.to_owned()
        }
        Some(Measure::NotApplicable(reason)) => format!("{}: {reason}", delivery::NOT_APPLICABLE),
        Some(Measure::Percent(percent)) => format!("{} % of deployments", number::brief(*percent)),
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
