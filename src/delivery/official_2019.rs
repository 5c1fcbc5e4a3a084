//! The only total ordering of teams that DORA ever published: the rule of its 2019 Quick Check.

use super::editions::EDITIONS;
use crate::assessment::{Measure, Metric, Reading};
use crate::ordered::SortedMap;
use crate::scoring::Band;

/// The level and percentile that DORA's Quick Check of 2019 would have shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Official2019 {
    /// The mean of the four answer options, 1 to 6.
    pub average: f64,
    /// The level of that mean.
    pub level: Band,
    /// The share of respondents of 2019 at or below it, in whole percent, by a normal
    /// distribution.
    pub percentile: u8,
}

/// Upper ends of the levels below Elite.
const LEVELS: [(f64, Band); 3] = [(3.5, Band::Low), (4.4, Band::Medium), (5.2, Band::High)];
/// Mean and standard deviation of the averages of 2019.
const RESPONDENTS: (f64, f64) = (4.251_338, 1.000_992);
/// The rule of 2019; nothing unless all four metrics of that year are answered. It knew no rework
/// rate, and its recovery meant any incident, not only failed deployments.
///
/// Source: dora.dev, Quick Check of November 2023, `results_2019.js` and `constants_2019.js`.
pub fn official_2019(readings: &SortedMap<Metric, Reading>) -> Option<Official2019> {
    let option = |metric: Metric| match readings.get(&metric)?.measure.as_ref()? {
        Measure::Code(code) if !metric.is_percentage() => Some(f64::from(*code).clamp(1.0, 6.0)),
        Measure::Percent(percent) if metric.is_percentage() => Some(failure_option(*percent)),
        _ => None,
    };
    Some(rule_of_2019([
        option(Metric::LeadTime)?,
        option(Metric::DeploymentFrequency)?,
        option(Metric::Recovery)?,
        option(Metric::ChangeFailRate)?,
    ]))
}

/// The rule of 2019 for the options of its four metrics, each 1 to 6.
pub(super) fn rule_of_2019(options: [f64; 4]) -> Official2019 {
    let average = options.iter().sum::<f64>() / 4.0;
    let level = LEVELS
        .iter()
        .find(|(end, _)| average <= *end)
        .map_or(Band::Elite, |(_, level)| *level);
    let (mean, deviation) = RESPONDENTS;
    Official2019 {
        average,
        level,
        percentile: percent(normal_share((average - mean) / deviation)),
    }
}

/// The option of a change fail rate in the ranges that were asked until 2022; what lies between two of
/// their whole numbers belongs to the worse.
fn failure_option(percent: f64) -> f64 {
    let asked = EDITIONS
        .iter()
        .flat_map(|edition| edition.otherwise)
        .find(|asked| asked.metric == Metric::ChangeFailRate);
    let ranges = asked.map_or(&[][..], |asked| asked.ranges);
    let options = ranges.iter().zip([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    options
        .rev()
        .find(|((_, highest), _)| percent <= *highest)
        .map_or(1.0, |(_, option)| option)
}

/// The share of a standard normal distribution below `z`.
///
/// Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, formula 7.1.26, as the
/// Quick Check computed it; its error is below 1.5e-7.
fn normal_share(z: f64) -> f64 {
    let x = z.abs() / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let series = [
        1.061_405_429,
        -1.453_152_027,
        1.421_413_741,
        -0.284_496_736,
        0.254_829_592,
    ];
    let polynomial = series
        .iter()
        .fold(0.0, |sum, coefficient| (sum + coefficient) * t);
    let error_function = 1.0 - polynomial * (-x * x).exp();
    if z < 0.0 {
        (1.0 - error_function) / 2.0
    } else {
        f64::midpoint(1.0, error_function)
    }
}

/// A share as whole percent, halves up.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of 0 to 1 is 0 to 100 percent"
)]
fn percent(share: f64) -> u8 {
    (share.clamp(0.0, 1.0) * 100.0 + 0.5).floor() as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::performance::tests::readings;

    #[test]
    fn the_published_rule_comes_out() {
        // A change fail rate in the middle of each option of 2019.
        let rate = |option: u8| [88.0, 68.0, 53.0, 38.0, 23.0, 8.0][usize::from(option) - 1];
        for (codes, failures, average, level, percentile, share) in [
            ([6, 6, 6], 6, 6.0, Band::Elite, 96, 0.95968),
            ([4, 4, 5], 6, 4.75, Band::High, 69, 0.69082),
            ([3, 3, 4], 6, 4.0, Band::Medium, 40, 0.40087),
            ([1, 1, 1], 1, 1.0, Band::Low, 0, 0.00058),
            ([3, 3, 3], 5, 3.5, Band::Low, 23, 0.22645),
            ([5, 4, 5], 4, 4.5, Band::High, 60, 0.59809),
            ([5, 5, 5], 5, 5.0, Band::High, 77, 0.77275),
            ([4, 5, 6], 6, 5.25, Band::Elite, 84, 0.84078),
        ] {
            let readings = readings(codes.map(Some), [Some(rate(failures)), None]);
            let official = official_2019(&readings).unwrap();
            assert!((official.average - average).abs() < 1e-9, "{codes:?}");
            assert_eq!(official.level, level, "{codes:?}");
            assert_eq!(official.percentile, percentile, "{codes:?}");
            let (mean, deviation) = RESPONDENTS;
            let computed = normal_share((average - mean) / deviation);
            assert!((computed - share).abs() < 1e-5, "{codes:?}: {computed}");
        }
    }

    #[test]
    fn failure_rates_end_their_options_at_15_30_45_60_and_75_percent() {
        for (percent, option) in [
            (0.0, 6.0),
            (15.0, 6.0),
            (15.1, 5.0),
            (30.0, 5.0),
            (45.0, 4.0),
            (60.0, 3.0),
            (75.0, 2.0),
            (75.1, 1.0),
            (100.0, 1.0),
        ] {
            assert!(
                (failure_option(percent) - option).abs() < 1e-9,
                "{percent} %"
            );
        }
    }

    #[test]
    fn it_needs_all_four_answers() {
        assert_eq!(
            official_2019(&readings([Some(6), Some(6), None], [Some(5.0), Some(5.0)])),
            None
        );
        assert_eq!(
            official_2019(&readings([Some(6), Some(6), Some(6)], [None, Some(5.0)])),
            None
        );
    }
}
