//! Words of the cloud cost sheet.

use crate::calculator::{CostRatio, CostSheet};
use crate::text::number;
use crate::words::{first, tools as words};

/// A ratio's name.
pub fn name(ratio: CostRatio) -> &'static str {
    match ratio {
        CostRatio::PerDeployment => words::cost_ratio_per_deployment(),
        CostRatio::PerCustomer => words::cost_ratio_per_customer(),
        CostRatio::Waste => words::cost_ratio_waste(),
        CostRatio::Coverage => words::cost_ratio_coverage(),
        CostRatio::Rightsizing => words::cost_ratio_rightsizing(),
    }
}

/// A ratio with its name, in a line.
pub fn named(ratio: CostRatio, value: f64) -> String {
    first::shell_control(name(ratio), &self::value(ratio, value)).to_string()
}

/// What a ratio says.
pub fn meaning(ratio: CostRatio) -> &'static str {
    match ratio {
        CostRatio::PerDeployment => words::cost_ratio_per_deployment_more(),
        CostRatio::PerCustomer => words::cost_ratio_per_customer_more(),
        CostRatio::Waste => words::cost_ratio_waste_more(),
        CostRatio::Coverage => words::cost_ratio_coverage_more(),
        CostRatio::Rightsizing => words::cost_ratio_rightsizing_more(),
    }
}

/// A ratio's value.
pub fn value(ratio: CostRatio, value: f64) -> String {
    if ratio.is_share() {
        number::share(value)
    } else {
        number::money(value)
    }
}

/// The division behind a ratio, or why there is none.
pub fn sum(ratio: CostRatio, sheet: &CostSheet) -> String {
    let (Some(part), Some(whole)) = ratio.parts(sheet) else {
        return words::cost_missing().to_owned();
    };
    match ratio.of(sheet) {
        Err(_) => words::cost_over().to_owned(),
        Ok(None) => words::cost_nothing_to_divide_by().to_owned(),
        Ok(Some(result)) => words::cost_division(
            &number::visible(part.value(), 2),
            &number::visible(whole.value(), 2),
            &value(ratio, result),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calculator::{Quantity, cost_of_a_month};

    #[test]
    fn a_ratio_shows_its_division_or_why_there_is_none() {
        let sheet = CostSheet {
            customers: Quantity::new(0.0),
            fitting: Quantity::new(61.0),
            baseline: None,
            ..cost_of_a_month()
        };
        assert_eq!(
            CostRatio::ALL.map(|ratio| sum(ratio, &sheet)),
            [
                "12,000 ÷ 80 = 150",
                words::cost_nothing_to_divide_by(),
                "1,800 ÷ 12,000 = 15 %",
                words::cost_missing(),
                words::cost_over()
            ]
        );
    }
}
