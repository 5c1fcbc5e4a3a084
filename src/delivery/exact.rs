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

/// A unit that an exact value of a metric can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExactUnit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days of 24 hours.
    Days,
    /// Weeks of seven days.
    Weeks,
    /// Months of 730 hours.
    Months,
    /// So often a day, each of the week.
    PerDay,
    /// So often a week.
    PerWeek,
    /// So often a month of 30.4375 days.
    PerMonth,
    /// So often a year of 365.25 days.
    PerYear,
    /// Of a hundred.
    Percent,
}

impl ExactUnit {
    /// The units that a metric has, the one that is offered first at the beginning.
    pub const fn of(metric: Metric) -> &'static [Self] {
        match metric {
            Metric::LeadTime | Metric::Recovery => &[
                Self::Hours,
                Self::Minutes,
                Self::Days,
                Self::Weeks,
                Self::Months,
            ],
            Metric::DeploymentFrequency => {
                &[Self::PerWeek, Self::PerDay, Self::PerMonth, Self::PerYear]
            }
            Metric::ChangeFailRate | Metric::ReworkRate => &[Self::Percent],
        }
    }

    /// The unit as a document writes it.
    pub fn key(self) -> &'static str {
        self.names().first().copied().unwrap_or_default()
    }

    /// The unit of a metric that a document means; nothing for a unit that the metric does not have.
    pub fn read(metric: Metric, text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_lowercase();
        let mut units = Self::of(metric).iter().copied();
        units.find(|unit| unit.names().contains(&text.as_str()))
    }

    /// The names in documents, the one that is written first.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Minutes => &["minutes", "minute", "min"],
            Self::Hours => &["hours", "hour", "h"],
            Self::Days => &["days", "day", "d"],
            Self::Weeks => &["weeks", "week"],
            Self::Months => &["months", "month"],
            Self::PerDay => &["per_day", "per day"],
            Self::PerWeek => &["per_week", "per week"],
            Self::PerMonth => &["per_month", "per month"],
            Self::PerYear => &["per_year", "per year"],
            Self::Percent => &["percent", "", "%"],
        }
    }

    /// What one of it is: in hours, per week, or percent.
    pub fn size(self) -> f64 {
        match self {
            Self::Minutes => 1.0 / 60.0,
            Self::Hours | Self::PerWeek | Self::Percent => 1.0,
            Self::Days => 24.0,
            Self::Weeks => 168.0,
            Self::Months => 730.0,
            Self::PerDay => 7.0,
            Self::PerMonth => 7.0 / 30.4375,
            Self::PerYear => 7.0 / 365.25,
        }
    }
}

/// The measure that an exact value stands for; nothing for a unit that the metric does not have.
pub fn measure_of(metric: Metric, exact: &Exact) -> Option<Measure> {
    if !exact.value.is_finite() || exact.value < 0.0 {
        return None;
    }
    let value = exact.value * ExactUnit::read(metric, &exact.unit)?.size();
    match metric {
        Metric::LeadTime | Metric::Recovery => Some(Measure::Code(code_of_hours(value))),
        Metric::DeploymentFrequency => Some(Measure::Code(code_of_frequency(value))),
        Metric::ChangeFailRate | Metric::ReworkRate => {
            (value <= 100.0).then_some(Measure::Percent(value))
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
    fn a_unit_is_read_in_any_of_its_names_and_written_in_one() {
        for metric in Metric::ALL {
            for unit in ExactUnit::of(metric) {
                for name in unit.names() {
                    assert_eq!(ExactUnit::read(metric, name), Some(*unit), "{name}");
                }
            }
        }
        let read = ExactUnit::read(Metric::LeadTime, " Hour ");
        assert_eq!(read.map(ExactUnit::key), Some("hours"));
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
