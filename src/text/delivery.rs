//! Words of the delivery page.

use super::{number, term};
use crate::assessment::{Exact, Measure, Metric, Reading};
use crate::delivery::{Cluster, ExactUnit, Performance};
use crate::scoring::{BandEdition, Score};
use crate::words;

/// What DORA warns about.
pub const COMPARING_MORE: [&str; 2] = [
    "DORA warns against ranking teams by these metrics, against making a number the goal, and against putting services of different kinds into one figure. A phone app and a web shop differ for good reasons.",
    "Measure one application or service, agree on the answer as a team, change something, and measure again. The comparison that helps is with yourselves, last quarter.",
];

/// What is asked of a metric.
pub const fn prompt(metric: Metric) -> &'static str {
    match metric {
        Metric::LeadTime => "How long does a change take from commit to running in production?",
        Metric::DeploymentFrequency => "How often is the service deployed to production?",
        Metric::Recovery => {
            "When a deployment breaks something for users, how long until it works again?"
        }
        Metric::ChangeFailRate => "What share of deployments needs to be put right at once?",
        Metric::ReworkRate => {
            "What share of deployments was unplanned, to fix a bug that users met?"
        }
    }
}

/// What counts for a metric.
pub fn what_counts(metric: Metric) -> &'static str {
    match metric {
        Metric::LeadTime => {
            "The clock starts with the commit and stops when users can have the change. The time before the commit, from idea to code, is another measure."
        }
        Metric::DeploymentFrequency => {
            "Deployments that put a change before users, fixes included. Building a package or filling a test environment does not count."
        }
        Metric::Recovery => {
            "Only failures that a deployment caused. A power cut or a provider’s outage does not count."
        }
        Metric::ChangeFailRate => {
            "Count a deployment when it led to a rollback, a hotfix or a repair by hand."
        }
        Metric::ReworkRate => {
            "Take the last six months. Planned fixes that travel with other work do not count."
        }
    }
}

/// The words of DORA's answer option, from code 6 down to 1.
pub fn option(metric: Metric, code: u8) -> &'static str {
    let at = usize::from(code).wrapping_sub(1);
    options(metric).get(at).copied().unwrap_or_default()
}

/// The words of DORA's answer options, from code 1 up; none where the answer is a percentage.
///
/// Source: DORA Quick Check, answer options of 2018 to 2025.
pub const fn options(metric: Metric) -> &'static [&'static str] {
    match metric {
        Metric::DeploymentFrequency => &[
            "Fewer than once per six months",
            "Between once per month and once every six months",
            "Between once per week and once per month",
            "Between once per day and once per week",
            "Between once per hour and once per day",
            "On demand (multiple deploys per day)",
        ],
        Metric::LeadTime | Metric::Recovery => &[
            "More than six months",
            "One to six months",
            "One week to one month",
            "One day to one week",
            "Less than one day",
            "Less than one hour",
        ],
        Metric::ChangeFailRate | Metric::ReworkRate => &[],
    }
}

/// An exact value as people write it: `3 per week`. A unit that is none of the metric's stays as the
/// document has it.
pub fn exact(metric: Metric, exact: &Exact) -> String {
    match ExactUnit::read(metric, &exact.unit) {
        Some(unit) => number::exact_value(exact.value, unit),
        None if exact.unit.trim().is_empty() => number::significant(exact.value, 3),
        None => words::delivery::exact_in_own_unit(
            &number::significant(exact.value, 3),
            exact.unit.trim(),
        ),
    }
}

/// An answer as people say it.
pub fn answer(metric: Metric, measure: &Measure) -> String {
    match measure {
        Measure::Code(code) => option(metric, *code).to_owned(),
        Measure::Percent(percent) => number::share_to(*percent / 100.0, 3),
        Measure::NotApplicable(_) => words::delivery::not_applicable().to_owned(),
        Measure::DontKnow => words::first::assess_dont_know().to_owned(),
    }
}

/// What an exact value stands for, and whether that is what was chosen.
pub fn exact_is(metric: Metric, value: &Exact, stands_for: &Measure, is_chosen: bool) -> String {
    let words = answer(metric, stands_for);
    let value = exact(metric, value);
    if is_chosen {
        format!("{value} counts as “{words}”.")
    } else {
        format!("{value} would count as “{words}”. The answer above says something else.")
    }
}

/// The nearest cluster, in words around its name.
pub fn cluster(cluster: Cluster, edition: BandEdition) -> String {
    let year = edition.year();
    let (level, second) = (term::band(cluster.level), term::band(cluster.second));
    let margin = number::decimal(cluster.margin);
    if cluster.margin < 0.05 {
        format!(
            "Between {level} and {second} of DORA’s {year} clusters, as near to one as to the other."
        )
    } else if cluster.is_between() {
        format!(
            "Between {level} and {second} of DORA’s {year} clusters: {level} is nearer by only {margin} points of the scale from 0 to 10."
        )
    } else {
        format!(
            "Nearest to {level} of DORA’s {year} clusters; {second} lies {margin} points of the scale farther."
        )
    }
}

/// What the clusters are, for the year.
pub fn cluster_caveat(edition: BandEdition) -> String {
    format!(
        "The published medians of {} stand for the clusters; their true edges are unpublished, so this is an approximation.",
        edition.year()
    )
}

/// How an answer became a score.
pub fn working(metric: Metric, reading: &Reading, score: Score) -> Option<String> {
    let sum = match reading.measure.as_ref()? {
        Measure::Code(code) => format!("({code} − 1) ÷ 5 × 10"),
        Measure::Percent(percent) => format!("10 − {} ÷ 10", number::amount(*percent, 4)),
        Measure::NotApplicable(_) | Measure::DontKnow => return None,
    };
    Some(format!(
        "{}: {sum} = {}",
        term::short_metric(metric),
        number::exact(score.value())
    ))
}

/// How a mean came about.
pub fn working_of_mean(
    name: &str,
    performance: &Performance,
    metrics: &[Metric],
) -> Option<String> {
    let scores: Vec<Score> = metrics
        .iter()
        .filter_map(|metric| performance.score(*metric))
        .collect();
    let mean = Score::mean(scores.iter().map(|score| (*score, 1.0)))?;
    let terms: Vec<String> = scores
        .iter()
        .map(|score| number::exact(score.value()))
        .collect();
    Some(format!(
        "{name}: ({}) ÷ {} = {}",
        terms.join(" + "),
        scores.len(),
        number::exact(mean.value())
    ))
}

/// A number as people write it, with a point or a comma and perhaps a percent sign; nothing for
/// anything else, a comma that may set off thousands included.
///
/// ```
/// use waymark::text::delivery::read_number;
/// assert_eq!(read_number("12,5 %"), Some(12.5));
/// assert_eq!(read_number("1e3"), None);
/// ```
pub fn read_number(text: &str) -> Option<f64> {
    let text = text.trim().trim_end_matches('%').trim_end();
    if text
        .split_once(',')
        .is_some_and(|(_, after)| after.len() == 3)
    {
        return None;
    }
    let text = text.replace(',', ".");
    let is_plain = text.chars().all(|c| c.is_ascii_digit() || c == '.');
    text.parse()
        .ok()
        .filter(|number: &f64| is_plain && number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::Band;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, number) in [
            ("12.5", Some(12.5)),
            (" 12,5 % ", Some(12.5)),
            ("0", Some(0.0)),
            ("7.", Some(7.0)),
            ("", None),
            ("-1", None),
            ("1,000.5", None),
            ("1,000", None),
            ("NaN", None),
            ("twelve", None),
        ] {
            assert_eq!(read_number(text), number, "{text:?}");
        }
    }

    #[test]
    fn options_run_from_slowest_to_fastest() {
        assert_eq!(option(Metric::LeadTime, 6), "Less than one hour");
        assert_eq!(option(Metric::Recovery, 1), "More than six months");
        assert_eq!(
            option(Metric::DeploymentFrequency, 1),
            "Fewer than once per six months"
        );
        assert_eq!(option(Metric::LeadTime, 0), "");
        assert_eq!(option(Metric::LeadTime, 7), "");
    }

    #[test]
    fn an_exact_value_tells_one_from_several_and_keeps_a_unit_that_is_not_known() {
        let told = |value, unit: &str| {
            let value = Exact {
                value,
                unit: unit.to_owned(),
                ..Exact::default()
            };
            exact(Metric::LeadTime, &value)
        };
        assert_eq!(told(1.0, "hours"), "1 hour");
        assert_eq!(told(3.0, "h"), "3 hours");
        assert_eq!(told(2.0, "sprints"), "2 sprints");
    }

    #[test]
    fn a_narrow_margin_is_told_as_between() {
        let near = Cluster {
            level: Band::High,
            margin: 0.42,
            second: Band::Medium,
        };
        assert!(cluster(near, BandEdition::Y2023).starts_with("Between High and Medium"));
        let clear = Cluster {
            margin: 1.5,
            ..near
        };
        assert!(cluster(clear, BandEdition::Y2024).contains("DORA’s 2024 clusters"));
    }
}
