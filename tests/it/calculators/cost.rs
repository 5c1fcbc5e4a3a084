//! Costs.

use waymark::calculator::{CostRatio, CostSheet, OverWhole};

use super::quantity;
use crate::teams::assert_near;

#[test]
fn ratios_of_costs_need_something_to_divide_by() {
    let sheet = CostSheet {
        spend: Some(quantity(12_000.0)),
        deployments: Some(quantity(80.0)),
        customers: Some(quantity(0.0)),
        idle: Some(quantity(1_800.0)),
        baseline: Some(quantity(9_000.0)),
        committed: Some(quantity(6_300.0)),
        resources: None,
        fitting: Some(quantity(40.0)),
    };
    assert_near(CostRatio::PerDeployment.of(&sheet).unwrap().unwrap(), 150.0);
    assert_eq!(CostRatio::PerCustomer.of(&sheet), Ok(None), "no customers");
    assert_near(CostRatio::Waste.of(&sheet).unwrap().unwrap(), 0.15);
    assert_near(CostRatio::Coverage.of(&sheet).unwrap().unwrap(), 0.7);
    assert_eq!(CostRatio::Rightsizing.of(&sheet), Ok(None), "missing");
    let over = CostSheet {
        idle: Some(quantity(12_001.0)),
        ..sheet
    };
    assert_eq!(CostRatio::Waste.of(&over), Err(OverWhole));
}
