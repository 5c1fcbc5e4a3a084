//! Words of the delivery page.

use super::{number, term};
use crate::assessment::{Certainty, Exact, Measure, Metric, Reading};
use crate::delivery::{Cluster, ExactUnit, Performance};
use crate::scoring::{BandEdition, Score};
use crate::words::delivery as words;
use crate::words::{Message, first};

/// Under so many events, a number is a hint.
const FEW: u32 = 10;

/// What is asked of a metric.
pub fn prompt(metric: Metric) -> &'static str {
    match metric {
        Metric::LeadTime => words::prompt_lead_time(),
        Metric::DeploymentFrequency => words::prompt_deployment_frequency(),
        Metric::Recovery => words::prompt_recovery(),
        Metric::ChangeFailRate => words::prompt_change_fail_rate(),
        Metric::ReworkRate => words::prompt_rework_rate(),
    }
}

/// What counts for a metric.
pub fn what_counts(metric: Metric) -> &'static str {
    match metric {
        Metric::LeadTime => words::counts_lead_time(),
        Metric::DeploymentFrequency => words::counts_deployment_frequency(),
        Metric::Recovery => words::counts_recovery(),
        Metric::ChangeFailRate => words::counts_change_fail_rate(),
        Metric::ReworkRate => words::counts_rework_rate(),
    }
}

/// The words of DORA's answer option, from code 6 down to 1; none where the answer is a percentage.
///
/// Source: DORA Quick Check, answer options of 2018 to 2025.
pub fn option(metric: Metric, code: u8) -> &'static str {
    let options: [Message; 6] = match metric {
        Metric::DeploymentFrequency => [
            words::often_1,
            words::often_2,
            words::often_3,
            words::often_4,
            words::often_5,
            words::often_6,
        ],
        Metric::LeadTime | Metric::Recovery => [
            words::long_1,
            words::long_2,
            words::long_3,
            words::long_4,
            words::long_5,
            words::long_6,
        ],
        Metric::ChangeFailRate | Metric::ReworkRate => return "",
    };
    let at = usize::from(code).wrapping_sub(1);
    options.get(at).map_or("", |say| say())
}

/// An exact value as people write it: `3 per week`. A unit that is none of the metric's stays as the
/// document has it.
pub fn exact(metric: Metric, exact: &Exact) -> String {
    let written = || number::significant(exact.value, 3);
    match (ExactUnit::read(metric, &exact.unit), exact.unit.trim()) {
        (Some(unit), _) => number::exact_value(exact.value, unit),
        (None, "") => written(),
        (None, own) => words::exact_in_own_unit(&written(), own),
    }
}

/// An answer as people say it.
pub fn answer(metric: Metric, measure: &Measure) -> String {
    match measure {
        Measure::Code(code) => option(metric, *code).to_owned(),
        Measure::Percent(percent) => number::share_to(*percent / 100.0, 3),
        Measure::NotApplicable(_) => words::not_applicable().to_owned(),
        Measure::DontKnow => first::assess_dont_know().to_owned(),
    }
}

/// What an exact value stands for, and whether that is what was chosen.
pub fn exact_is(metric: Metric, value: &Exact, stands_for: &Measure, is_chosen: bool) -> String {
    let (value, answer) = (exact(metric, value), answer(metric, stands_for));
    if is_chosen {
        words::exact_counts(&value, &answer)
    } else {
        words::exact_would_count(&value, &answer)
    }
}

/// What a number that an assessment keeps was counted from.
pub fn kept(metric: Metric, certainty: Certainty) -> String {
    let counted = certainty.counted as usize;
    let counted_from = match metric {
        Metric::LeadTime => words::kept_changes(counted),
        Metric::Recovery => words::kept_failed_deployments(counted),
        Metric::DeploymentFrequency | Metric::ChangeFailRate | Metric::ReworkRate => {
            words::kept_deployments(counted)
        }
    };
    let interval = certainty.interval95.map(interval);
    let few = few(certainty.counted).map(str::to_owned);
    number::sentences(Some(counted_from).into_iter().chain(interval).chain(few))
}

/// What chance leaves open of a share in hundredths, at 95 %.
pub fn interval((low, high): (f64, f64)) -> String {
    words::kept_interval(&number::amount(low, 1), &number::amount(high, 1))
}

/// That so few events are no more than a hint.
pub fn few(count: u32) -> Option<&'static str> {
    (count < FEW).then(words::kept_few)
}

/// The nearest cluster, in words around its name.
pub fn cluster(cluster: Cluster, edition: BandEdition) -> String {
    let year = edition.year().to_string();
    let (level, second) = (term::band(cluster.level), term::band(cluster.second));
    let margin = number::decimal(cluster.margin);
    if cluster.margin < 0.05 {
        words::cluster_tie(level, second, &year)
    } else if cluster.is_between() {
        words::cluster_between(level, second, &year, &margin)
    } else {
        words::cluster_nearest(level, second, &year, &margin)
    }
}

/// What the clusters are, for the year.
pub fn cluster_caveat(edition: BandEdition) -> String {
    words::cluster_caveat(&edition.year().to_string())
}

/// How an answer became a score.
pub fn working(metric: Metric, reading: &Reading, score: Score) -> Option<String> {
    let (metric, score) = (term::short_metric(metric), number::exact(score.value()));
    match reading.measure.as_ref()? {
        Measure::Code(code) => Some(words::working_option(metric, &code.to_string(), &score)),
        Measure::Percent(percent) => {
            let percent = number::amount(*percent, 4);
            Some(words::working_percentage(metric, &percent, &score))
        }
        Measure::NotApplicable(_) | Measure::DontKnow => None,
    }
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
    let sum: Vec<String> = scores
        .iter()
        .map(|score| number::exact(score.value()))
        .collect();
    Some(words::working_mean(
        name,
        &sum.join(" + "),
        scores.len(),
        &number::exact(mean.value()),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::Band;

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
    fn a_kept_number_tells_what_it_was_counted_from() {
        let certainty = Certainty {
            counted: 142,
            interval95: None,
        };
        assert_eq!(
            kept(Metric::LeadTime, certainty),
            "Counted from 142 changes."
        );
        let share = Certainty {
            counted: 1,
            interval95: Some((15.0, 85.0)),
        };
        assert_eq!(
            kept(Metric::ChangeFailRate, share),
            "Counted from 1 deployment. With so many, the true share lies between 15 and 85 %, nineteen times in twenty. So few are a hint, no more."
        );
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
