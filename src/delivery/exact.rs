//! Exact values as DORA's answer options.
//!
//! DORA's options share their end-points and do not say which side owns them. Here an end-point
//! belongs to the slower option: exactly a day is "one day to one week". A month is 730 hours.

use crate::assessment::{Exact, Measure, Metric};

/// Upper limits of codes 6 to 2 in hours: an hour, a day, a week, a month, half a year.
const HOURS: [(f64, u8); 5] = [(1.0, 6), (24.0, 5), (168.0, 4), (730.0, 3), (4380.0, 2)];

/// The answer option of a lead time or recovery time in hours.
///
/// ```
/// use waymark::delivery::code_of_hours;
/// assert_eq!(code_of_hours(23.99), 5);
/// assert_eq!(code_of_hours(24.0), 4);
/// ```
pub fn code_of_hours(hours: f64) -> u8 {
    HOURS
        .iter()
        .find(|(limit, _)| hours < *limit)
        .map_or(1, |(_, code)| *code)
}

/// The answer option of a deployment frequency in deployments per week of five working days.
///
/// 6 above one per day of the week, since one a day is not several; 5 from 0.8 per working day, then
/// weekly, monthly (30.4375 days), half-yearly (182.6 days). DORA does not define the split between 5
/// and 6; where the days are known, [`super::events`] goes by the deployments on each.
pub fn code_of_frequency(per_week: f64) -> u8 {
    let per_day = per_week / 7.0;
    match () {
        () if per_week > 7.0 => 6,
        () if per_week / 5.0 >= 0.8 => 5,
        () if per_week >= 1.0 => 4,
        () if per_day * 30.4375 >= 1.0 => 3,
        () if per_day * 182.6 >= 1.0 => 2,
        () => 1,
    }
}

/// The units in which an exact value of a metric is offered, as documents write them; the usual one
/// comes first.
pub fn units(metric: Metric) -> &'static [&'static str] {
    match metric {
        Metric::LeadTime | Metric::Recovery => &["hours", "minutes", "days", "weeks", "months"],
        Metric::DeploymentFrequency => &["per_week", "per_day", "per_month", "per_year"],
        Metric::ChangeFailRate | Metric::ReworkRate => &["percent"],
    }
}

/// The measure that an exact value stands for; nothing for a unit that the metric does not have.
pub fn measure_of(metric: Metric, exact: &Exact) -> Option<Measure> {
    if !exact.value.is_finite() || exact.value < 0.0 {
        return None;
    }
    let unit = exact.unit.trim().to_ascii_lowercase();
    match metric {
        Metric::LeadTime | Metric::Recovery => {
            let hours = match unit.as_str() {
                "minute" | "minutes" | "min" => 1.0 / 60.0,
                "hour" | "hours" | "h" => 1.0,
                "day" | "days" | "d" => 24.0,
                "week" | "weeks" => 168.0,
                "month" | "months" => 730.0,
                _ => return None,
            };
            Some(Measure::Code(code_of_hours(exact.value * hours)))
        }
        Metric::DeploymentFrequency => {
            let per_week = match unit.as_str() {
                "per_day" | "per day" => 7.0,
                "per_week" | "per week" => 1.0,
                "per_month" | "per month" => 7.0 / 30.4375,
                "per_year" | "per year" => 7.0 / 365.25,
                _ => return None,
            };
            Some(Measure::Code(code_of_frequency(exact.value * per_week)))
        }
        Metric::ChangeFailRate | Metric::ReworkRate => {
            let is_percent = matches!(unit.as_str(), "" | "percent" | "%");
            (is_percent && exact.value <= 100.0).then_some(Measure::Percent(exact.value))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_become_answer_options() {
        for (hours, code) in [
            (0.0, 6),
            (0.99, 6),
            (1.0, 5),
            (23.99, 5),
            (24.0, 4),
            (167.99, 4),
            (168.0, 3),
            (729.99, 3),
            (730.0, 2),
            (4379.99, 2),
            (4380.0, 1),
            (100_000.0, 1),
        ] {
            assert_eq!(code_of_hours(hours), code, "{hours} hours");
        }
    }

    #[test]
    fn frequencies_become_answer_options() {
        for (per_week, code) in [
            (10.0, 6),
            (7.0, 5),
            (5.0, 5),
            (4.0, 5),
            (3.9, 4),
            (1.0, 4),
            (0.5, 3),
            (0.1, 2),
            (0.01, 1),
        ] {
            assert_eq!(code_of_frequency(per_week), code, "{per_week} a week");
        }
    }

    #[test]
    fn every_unit_on_offer_is_understood() {
        for metric in Metric::ALL {
            for unit in units(metric) {
                let exact = Exact {
                    value: 2.0,
                    unit: (*unit).into(),
                    ..Exact::default()
                };
                assert!(measure_of(metric, &exact).is_some(), "{metric:?} {unit}");
            }
        }
    }

    #[test]
    fn a_unit_of_another_metric_is_refused() {
        let exact = Exact {
            value: 2.0,
            unit: "percent".into(),
            ..Exact::default()
        };
        assert_eq!(measure_of(Metric::LeadTime, &exact), None);
        assert_eq!(
            measure_of(Metric::ReworkRate, &exact),
            Some(Measure::Percent(2.0))
        );
    }
}
