//! Words of the cloud cost sheet.

use crate::calculator::{CostRatio, CostSheet, Quantity};
use crate::text::number;
use crate::words;

/// A ratio's name.
pub fn name(ratio: CostRatio) -> &'static str {
    match ratio {
        CostRatio::PerDeployment => "Cost per deployment",
        CostRatio::PerCustomer => "Cost per customer",
        CostRatio::Waste => "Waste",
        CostRatio::Coverage => "Committed coverage",
        CostRatio::Rightsizing => "Right sizes",
    }
}

/// What a ratio says.
pub fn meaning(ratio: CostRatio) -> &'static str {
    match ratio {
        CostRatio::PerDeployment => {
            "Does delivering get cheaper or dearer? Falls when you deploy more for the same money."
        }
        CostRatio::PerCustomer => {
            "What one more customer costs. Rises when the service does not scale as it grows."
        }
        CostRatio::Waste => "The share of money for things nobody used. The first place to look.",
        CostRatio::Coverage => {
            "The share of the steady need that is bought in advance. High saves money and binds you."
        }
        CostRatio::Rightsizing => {
            "The share of resources that are as large as they need to be. The rest is too large or too small."
        }
    }
}

/// A ratio's value; nothing when there is none.
pub fn value(ratio: CostRatio, value: f64) -> String {
    if ratio.is_share() {
        number::share(value)
    } else {
        number::visible(value, 2)
    }
}

/// The division behind a ratio, or why there is none.
pub fn sum(ratio: CostRatio, sheet: &CostSheet) -> String {
    let (Some(part), Some(whole)) = ratio.parts(sheet) else {
        return words::tools::cost_missing().to_owned();
    };
    match ratio.of(sheet) {
        Err(_) => words::tools::cost_over().to_owned(),
        Ok(None) => words::tools::cost_nothing_to_divide_by().to_owned(),
        Ok(Some(result)) => format!(
            "{} ÷ {} = {}",
            number::visible(part.value(), 2),
            number::visible(whole.value(), 2),
            value(ratio, result)
        ),
    }
}

/// An example month.
pub fn example() -> CostSheet {
    let some = Quantity::new;
    CostSheet {
        spend: some(12_000.0),
        deployments: some(80.0),
        customers: some(2_400.0),
        idle: some(1_800.0),
        baseline: some(9_000.0),
        committed: some(6_300.0),
        resources: some(60.0),
        fitting: some(45.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_shows_its_division_or_why_there_is_none() {
        let sheet = CostSheet {
            customers: Quantity::new(0.0),
            fitting: Quantity::new(61.0),
            baseline: None,
            ..example()
        };
        assert_eq!(
            CostRatio::ALL.map(|ratio| sum(ratio, &sheet)),
            [
                "12,000 ÷ 80 = 150",
                words::tools::cost_nothing_to_divide_by(),
                "1,800 ÷ 12,000 = 15 %",
                words::tools::cost_missing(),
                words::tools::cost_over()
            ]
        );
    }
}
