//! How the figures came about.

use crate::calculator::{Roi, RoiInput as Input, RoiOutlook};
use crate::text::number;
use crate::words::tools as words;

/// Every figure with the sum behind it.
pub fn sums(outlook: &RoiOutlook) -> Vec<String> {
    let roi = outlook.likely;
    let of = |input| written(outlook, input);
    let product = |inputs: &[Input]| {
        let factors: Vec<String> = inputs.iter().map(|input| of(*input)).collect();
        factors.join(" × ")
    };
    let each = [Input::Licence, Input::Extra, Input::Training].map(of);
    let work = [Input::People, Input::Salary];
    let [now, then] = [
        [
            Input::DeploymentsNow,
            Input::FailRateNow,
            Input::RecoveryNow,
        ],
        [
            Input::DeploymentsThen,
            Input::FailRateThen,
            Input::RecoveryThen,
        ],
    ]
    .map(|inputs| product(&[inputs.as_slice(), &[Input::OutageHour]].concat()));
    let lines = [
        (
            words::roi_hard(),
            format!(
                "({}) × {} + {}",
                each.join(" + "),
                of(Input::People),
                of(Input::Infrastructure)
            ),
            roi.hard,
        ),
        (
            words::roi_dip(),
            format!(
                "{} ÷ 12",
                product(&[work.as_slice(), &[Input::Drop, Input::DropMonths]].concat())
            ),
            roi.dip,
        ),
        (
            words::roi_time(),
            product(&[work.as_slice(), &[Input::TimeSaved]].concat()),
            roi.time,
        ),
        (
            words::roi_features(),
            format!(
                "({} − {}) × {}",
                of(Input::FeaturesThen),
                of(Input::FeaturesNow),
                product(&[Input::Success, Input::Lift, Input::Revenue])
            ),
            roi.features,
        ),
        (
            words::roi_downtime(),
            format!("{now} − {then}"),
            roi.downtime,
        ),
    ];
    let lines = lines.map(|(name, sum, result)| words::roi_sum(name, &sum, &number::money(result)));
    lines.into_iter().chain(rate(roi)).collect()
}

/// How the return came about.
fn rate(roi: Roi) -> Option<String> {
    let [value, investment] = [roi.value(), roi.investment()].map(number::money);
    let sum = format!("({value} − {investment}) ÷ {investment}");
    let rate = number::share(roi.rate()?);
    Some(words::roi_sum(words::roi_sum_return(), &sum, &rate))
}

/// The number of an input as a sum writes it.
fn written(outlook: &RoiOutlook, input: Input) -> String {
    let number = outlook.figures.number(input);
    if input.is_share() {
        number::share_to(number / 100.0, 6)
    } else {
        number::visible(number, 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calculator::return_of_a_year;

    #[test]
    fn every_figure_can_be_done_again() {
        let outlook = return_of_a_year().outlook().unwrap();
        assert_eq!(
            sums(&outlook),
            [
                "Of it, paid: (250 + 480 + 1,200) × 40 + 20,000 = 97,200",
                "Of it, output lost while learning: 40 × 70,000 × 10 % × 2 ÷ 12 = 46,666.67",
                "Of it, time saved: 40 × 70,000 × 5 % = 140,000",
                "Of it, more features: (44 − 40) × 33 % × 0.1 % × 20,000,000 = 26,400",
                "Of it, fewer hours down: 120 × 8 % × 3 × 2,000 − 150 × 8 % × 3 × 2,000 = −14,400",
                "Return: (152,000 − 143,866.67) ÷ 143,866.67 = 5.7 %",
            ]
        );
    }
}
