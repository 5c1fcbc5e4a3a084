//! Words of the cloud cost sheet.

use crate::calculator::{CostRatio, CostSheet, Quantity};
use crate::text::number;

/// The page's heading.
pub const TITLE: &str = "Cloud cost";
/// What the page is for.
pub const LEDE: &str = "Five ratios that say more than the bill. Take all numbers from the same month, in the same currency, and compare the ratios with your own of last month, not with anybody else’s.";
/// Heads the inputs.
pub const INPUTS: &str = "The month";
/// Everything it cost.
pub const SPEND: &str = "Cloud cost";
/// Deployments.
pub const DEPLOYMENTS: &str = "Deployments to production";
/// Customers.
pub const CUSTOMERS: &str = "Customers served";
/// Idle cost.
pub const IDLE: &str = "Of the cost, for what was idle or unused";
/// Baseline cost.
pub const BASELINE: &str = "Of the cost, for what always runs";
/// Committed cost.
pub const COMMITTED: &str = "Of that, with a commitment or reservation";
/// Resources.
pub const RESOURCES: &str = "Resources looked at";
/// Fitting resources.
pub const FITTING: &str = "Of them, those whose size fits their use";
/// Heads the results.
pub const RESULT: &str = "The ratios";
/// Names the table.
pub const TABLE: &str = "Five ratios of cloud cost";
/// Heads the column of ratios.
pub const RATIO: &str = "Ratio";
/// Heads the column of values.
pub const VALUE: &str = "This month";
/// Heads the column of sums.
pub const SUM: &str = "How";
/// Something is missing.
pub const MISSING: &str = "needs both numbers";
/// There is nothing to divide by.
pub const NOTHING_TO_DIVIDE_BY: &str = "nothing to divide by";
/// A part is larger than its whole.
pub const OVER: &str = "the part is larger than the whole";

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
        return MISSING.to_owned();
    };
    match ratio.of(sheet) {
        Err(_) => OVER.to_owned(),
        Ok(None) => NOTHING_TO_DIVIDE_BY.to_owned(),
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
                NOTHING_TO_DIVIDE_BY,
                "1,800 ÷ 12,000 = 15 %",
                MISSING,
                OVER
            ]
        );
    }
}
