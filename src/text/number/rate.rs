//! How often, and exact values of the delivery metrics in their unit.

use super::{Unit, rounded, rounded_to, time_unit};
use crate::assessment::TimeUnit;
use crate::delivery::ExactUnit;
use crate::rounding::NOISE;
use crate::words::{Amount, terms as words};

/// How often, in the unit in which a person would say it: `2.5 per week`, `2 per month`, `3.9 per
/// year`.
pub fn rate(per_week: f64) -> String {
    // What rounds to one is one: a month of 31 days is not less than a month.
    let unit = [ExactUnit::PerWeek, ExactUnit::PerMonth]
        .into_iter()
        .find(|unit| per_week / unit.size() >= 1.0 - NOISE)
        .unwrap_or(ExactUnit::PerYear);
    in_unit(&rounded(per_week / unit.size(), 1), unit)
}

/// An exact value with three figures that say something, in its unit: `3 per week`, `1 hour`.
pub fn exact_value(value: f64, unit: ExactUnit) -> String {
    in_unit(&rounded_to(value, 3), unit)
}

fn in_unit(amount: &Amount, unit: ExactUnit) -> String {
    match unit {
        ExactUnit::Minutes => Unit::Minutes.of(amount),
        ExactUnit::Hours => Unit::Hours.of(amount),
        ExactUnit::Days => Unit::Days.of(amount),
        ExactUnit::Weeks => Unit::Weeks.of(amount),
        ExactUnit::Months => Unit::Months.of(amount),
        ExactUnit::PerDay => words::rate_per_day(amount),
        ExactUnit::PerWeek => words::rate_per_week(amount),
        ExactUnit::PerMonth => words::rate_per_month(amount),
        ExactUnit::PerYear => words::rate_per_year(amount),
        ExactUnit::Percent => words::exact_percent(amount),
    }
}

/// A unit on offer: `hours`, `per week`.
pub fn exact_unit(unit: ExactUnit) -> &'static str {
    match unit {
        ExactUnit::Minutes => time_unit(TimeUnit::Minutes),
        ExactUnit::Hours => time_unit(TimeUnit::Hours),
        ExactUnit::Days => time_unit(TimeUnit::Days),
        ExactUnit::Weeks => time_unit(TimeUnit::Weeks),
        ExactUnit::Months => time_unit(TimeUnit::Months),
        ExactUnit::PerDay => words::unit_per_day(),
        ExactUnit::PerWeek => words::unit_per_week(),
        ExactUnit::PerMonth => words::unit_per_month(),
        ExactUnit::PerYear => words::unit_per_year(),
        ExactUnit::Percent => words::unit_percent(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_told_in_a_unit_that_fits() {
        for (per_week, text) in [
            (7.4, "7.4 per week"),
            (1.0, "1 per week"),
            (0.45, "2 per month"),
            (7.0 / 30.4375, "1 per month"),
            (0.21, "11 per year"),
            (0.02, "1 per year"),
        ] {
            assert_eq!(rate(per_week), text);
        }
    }

    #[test]
    fn exact_values_tell_one_from_several() {
        for (value, unit, text) in [
            (1.0, ExactUnit::Hours, "1 hour"),
            (21.087_354, ExactUnit::Hours, "21.1 hours"),
            (1.0, ExactUnit::PerWeek, "1 per week"),
            (12.0, ExactUnit::Percent, "12 percent"),
        ] {
            assert_eq!(exact_value(value, unit), text);
        }
    }
}
