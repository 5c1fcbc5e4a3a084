//! Words of the return on an investment.

mod curve;
mod sums;

pub use curve::{CurveUnit, even, even_mark, scale, summary};
pub use sums::sums;

use crate::calculator::{Roi, RoiGaps, RoiGroup, RoiInput, RoiSwing};
use crate::text::number::{self, Unit};
use crate::words::tools as words;

/// A group of inputs.
pub fn group(group: RoiGroup) -> &'static str {
    match group {
        RoiGroup::Team => words::roi_group_team(),
        RoiGroup::Now => words::roi_group_now(),
        RoiGroup::Then => words::roi_group_then(),
        RoiGroup::Gain => words::roi_group_gain(),
        RoiGroup::Cost => words::roi_group_cost(),
        RoiGroup::Dip => words::roi_group_dip(),
    }
}

/// An input's name.
pub fn name(input: RoiInput) -> &'static str {
    match input {
        RoiInput::People => words::roi_input_people(),
        RoiInput::Salary => words::roi_input_salary(),
        RoiInput::Revenue => words::roi_input_revenue(),
        RoiInput::OutageHour => words::roi_input_outage_hour(),
        RoiInput::DeploymentsNow => words::roi_input_deployments_now(),
        RoiInput::FailRateNow => words::roi_input_fail_rate_now(),
        RoiInput::RecoveryNow => words::roi_input_recovery_now(),
        RoiInput::FeaturesNow => words::roi_input_features_now(),
        RoiInput::DeploymentsThen => words::roi_input_deployments_then(),
        RoiInput::FailRateThen => words::roi_input_fail_rate_then(),
        RoiInput::RecoveryThen => words::roi_input_recovery_then(),
        RoiInput::FeaturesThen => words::roi_input_features_then(),
        RoiInput::TimeSaved => words::roi_input_time_saved(),
        RoiInput::Success => words::roi_input_success(),
        RoiInput::Lift => words::roi_input_lift(),
        RoiInput::Licence => words::roi_input_licence(),
        RoiInput::Extra => words::roi_input_extra(),
        RoiInput::Training => words::roi_input_training(),
        RoiInput::Infrastructure => words::roi_input_infrastructure(),
        RoiInput::Drop => words::roi_input_drop(),
        RoiInput::DropMonths => words::roi_input_drop_months(),
    }
}

/// What an input means, where its name does not say it all.
pub fn hint(input: RoiInput) -> Option<&'static str> {
    Some(match input {
        RoiInput::People => words::roi_hint_people(),
        RoiInput::Salary => words::roi_hint_salary(),
        RoiInput::Revenue => words::roi_hint_revenue(),
        RoiInput::OutageHour => words::roi_hint_outage_hour(),
        RoiInput::TimeSaved => words::roi_hint_time_saved(),
        RoiInput::Success => words::roi_hint_success(),
        RoiInput::Lift => words::roi_hint_lift(),
        RoiInput::Extra => words::roi_hint_extra(),
        RoiInput::Training => words::roi_hint_training(),
        RoiInput::Drop => words::roi_hint_drop(),
        RoiInput::DeploymentsNow
        | RoiInput::FailRateNow
        | RoiInput::RecoveryNow
        | RoiInput::FeaturesNow
        | RoiInput::DeploymentsThen
        | RoiInput::FailRateThen
        | RoiInput::RecoveryThen
        | RoiInput::FeaturesThen
        | RoiInput::Licence
        | RoiInput::Infrastructure
        | RoiInput::DropMonths => return None,
    })
}

/// Several inputs in a row.
pub fn names(inputs: &[RoiInput]) -> String {
    let names = inputs.iter().map(|input| name(*input).to_owned());
    number::list(&names.collect::<Vec<_>>())
}

/// Why there is no return, a sentence each.
pub fn gaps(gaps: &RoiGaps) -> Vec<String> {
    let told = |inputs: &[RoiInput], sentence: fn(&str) -> String| {
        (!inputs.is_empty()).then(|| sentence(&names(inputs)))
    };
    [
        told(&gaps.missing, words::roi_missing),
        told(&gaps.crossed, words::roi_crossed_inputs),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Where a number was taken from: the assessment, and what that has it from.
pub fn taken_from(assessment: &str, source: &str) -> String {
    let parts = [assessment, source.trim()].map(str::to_owned);
    number::clauses(parts.into_iter().filter(|part| !part.is_empty()))
}

/// The headline.
pub fn headline(roi: Roi) -> String {
    match roi.rate() {
        Some(rate) => words::roi_headline(&number::share(rate)),
        None => words::roi_headline_nothing().to_owned(),
    }
}

/// A return among others.
pub fn rate(roi: Roi) -> String {
    let rate = roi.rate().map(number::share);
    rate.unwrap_or_else(|| words::roi_no_rate().to_owned())
}

/// After how much value the investment is back.
pub fn payback(roi: Roi) -> String {
    match roi.payback_years() {
        Some(years) => {
            let months = Unit::Months.of(&number::rounded_visibly(years * 12.0, 1));
            words::roi_payback_after(&months, &number::rounded_to(years, 3))
        }
        None => words::roi_payback_never().to_owned(),
    }
}

/// How one input moves the return.
pub fn swing(swing: RoiSwing) -> String {
    words::roi_swing(&number::share(swing.at_low), &number::share(swing.at_high))
}
