//! Words of the comparison with DORA's surveys, of older rules, and of Quick Check links.

use super::{delivery, number, term};
use crate::assessment::{Metric, Reading};
use crate::delivery::{
    Capability, Cluster, Earlier, EarlierAnswer, Norm, Official2019, Position, SurveyYear,
};
use crate::scoring::{BandEdition, Score};

/// What changed in which year.
///
/// Source: dora.dev, "A history of DORA's software delivery metrics".
pub const YEARS: [(&str, &str); 8] = [
    (
        "2014",
        "Lead time, deployment frequency and time to restore. Change fail rate was tried and did not fit the others.",
    ),
    (
        "2015",
        "Two sides: throughput (frequency, lead time) and stability (time to restore, change fail rate).",
    ),
    (
        "2018",
        "Availability joins as a separate, operational measure. Four clusters instead of three, Elite a part of High.",
    ),
    (
        "2021",
        "Availability becomes reliability: whether a service keeps its promises to users.",
    ),
    ("2022", "Three clusters; nobody was called Elite."),
    (
        "2023",
        "Recovery now means recovery from a failed deployment, no longer from any incident. Change fail rate is a number instead of a bin. Four clusters again.",
    ),
    (
        "2024",
        "Rework rate joins. Recovery moves to throughput; change fail rate and rework rate are the instability. High fails more often than Medium, so no cut of this year’s change fail rate makes sense.",
    ),
    (
        "2025",
        "Levels are gone. Instead, distributions of each metric and seven team profiles made of eight measures, five of which are not about delivery.",
    ),
];

/// A survey by its year.
pub fn survey(year: SurveyYear) -> String {
    format!("DORA {}", year.year())
}

/// A mean with its standard deviation.
pub fn norm(norm: Norm) -> String {
    format!(
        "{} ± {}",
        number::decimal(norm.mean),
        number::decimal(norm.deviation)
    )
}

/// A score beside a norm, for those who cannot see the picture.
pub fn beside(score: Score, norm: Norm) -> &'static str {
    match () {
        () if norm.is_usual(score.value()) => "within the usual spread",
        () if score.value() > norm.mean => "above the usual spread",
        () => "below the usual spread",
    }
}

/// Where an answer lies among respondents.
pub fn position(position: Position) -> String {
    format!(
        "ahead of {} %, with or ahead of {} %",
        number::decimal(position.below),
        number::decimal(position.at_or_below)
    )
}

/// The nearest cluster of a year, short.
pub fn cluster(cluster: Cluster) -> String {
    let (level, second) = (term::band(cluster.level), term::band(cluster.second));
    if cluster.is_between() {
        format!(
            "between {level} and {second}, margin {}",
            number::decimal(cluster.margin)
        )
    } else {
        format!("{level}, margin {}", number::decimal(cluster.margin))
    }
}

/// Names the nearest cluster of a year.
pub fn cluster_of(edition: BandEdition) -> String {
    format!("Nearest cluster of {}", edition.year())
}

/// What DORA's rule of 2019 says.
pub fn official(official: Official2019) -> String {
    format!(
        "{}: a mean of {} of 6, at or above {} % of the respondents of 2019",
        term::band(official.level),
        number::exact(official.average),
        official.percentile
    )
}

/// A capability of the Quick Check.
pub fn capability(capability: Capability) -> &'static str {
    match capability {
        Capability::ContinuousIntegration => "Continuous integration",
        Capability::LooselyCoupledTeams => "Loosely coupled teams",
        Capability::GenerativeCulture => "Generative culture",
    }
}

/// A metric as it was asked before 2023.
pub fn earlier(metric: Metric) -> &'static str {
    match metric {
        Metric::Recovery => "Time to restore service after any incident",
        Metric::ChangeFailRate => "Change fail rate, as a range",
        Metric::LeadTime | Metric::DeploymentFrequency | Metric::ReworkRate => {
            term::short_metric(metric)
        }
    }
}

/// What was answered before 2023.
pub fn earlier_answer(answer: Earlier) -> String {
    match answer.answer {
        EarlierAnswer::Code(code) => {
            delivery::answer(answer.metric, &crate::assessment::Measure::Code(code))
        }
        EarlierAnswer::Range(from, to) => {
            format!("{} to {} %", number::plain(from), number::plain(to))
        }
    }
}

/// What an assessment says of a metric, with the measured number behind it.
pub fn reading(metric: Metric, reading: &Reading) -> String {
    let answer = reading
        .measure
        .as_ref()
        .map(|measure| delivery::answer(metric, measure))
        .unwrap_or_default();
    let Some(exact) = &reading.exact else {
        return answer;
    };
    let value = delivery::exact(metric, exact);
    match exact.source.trim() {
        "" => format!("{answer} ({value})"),
        source => format!("{answer} ({value}, {source})"),
    }
}

/// Fields of a link that could not be read.
pub fn refused(fields: &[String]) -> String {
    format!("Not understood, and left out: {}.", number::list(fields))
}

/// What a mean is of, where only some metrics were answered here and asked there.
pub fn shared_metrics(shared: usize, of: usize) -> String {
    if shared == of {
        return String::new();
    }
    format!(
        "over {} of {} metrics, those that both have",
        number::word(shared),
        number::word(of)
    )
}

/// A metric that a survey did not ask.
pub fn not_asked(metric: Metric) -> String {
    format!("{} was not asked", term::short_metric(metric))
}
