//! What a team has measured of its delivery, as inputs.

use super::{Estimate, RoiInput};
use crate::assessment::{Assessment, Certainty, Exact, Measure, Metric, Reading};
use crate::delivery::ExactUnit;
use crate::rounding::rounded;

/// The inputs that an assessment has numbers for, each with where those were read. An answer option is
/// a range and no number, and is passed over.
pub fn measured_for_return(assessment: &Assessment) -> Vec<(RoiInput, Estimate)> {
    let metrics = [
        (RoiInput::DeploymentsNow, Metric::DeploymentFrequency),
        (RoiInput::FailRateNow, Metric::ChangeFailRate),
        (RoiInput::RecoveryNow, Metric::Recovery),
    ];
    let readings = assessment.delivery.as_ref();
    let known = metrics.into_iter().filter_map(|(input, metric)| {
        let estimate = estimate(input, metric, readings?.get(&metric)?)?;
        Some((input, estimate))
    });
    known.collect()
}

fn estimate(input: RoiInput, metric: Metric, reading: &Reading) -> Option<Estimate> {
    let exact = reading.exact.as_ref();
    let number = match reading.measure.as_ref()? {
        Measure::Percent(percent) => *percent,
        Measure::Code(_) => in_unit(metric, exact?)?,
        Measure::NotApplicable(_) | Measure::DontKnow => return None,
    };
    let read = |number: f64| input.read(rounded(number, 3));
    let interval = exact.and_then(|exact| exact.certainty);
    let (low, high) = interval
        .and_then(|Certainty { interval95, .. }| interval95)
        .map_or((None, None), |(low, high)| (read(low), read(high)));
    let estimate = Estimate {
        low,
        likely: Some(read(number)?),
        high,
        source: exact.map(|exact| exact.source.clone()).unwrap_or_default(),
    };
    let sure = Estimate {
        low: None,
        high: None,
        ..estimate.clone()
    };
    Some(if estimate.is_crossed() {
        sure
    } else {
        estimate
    })
}

/// A measured number in the unit of its input: deployments a year, hours.
fn in_unit(metric: Metric, exact: &Exact) -> Option<f64> {
    let number = exact.value * ExactUnit::read(metric, &exact.unit)?.size();
    Some(if metric == Metric::DeploymentFrequency {
        number / ExactUnit::PerYear.size()
    } else {
        number
    })
}
