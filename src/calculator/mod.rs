//! Arithmetic for the table: a value stream, an error budget, toil, cloud costs, return on investment.
//!
//! Each calculator takes plain inputs that cannot hold an impossible value ([`Quantity`],
//! [`Percent`](crate::assessment::Percent), [`Span`](crate::assessment::Span)) and answers
//! `None` where an input is missing or a division has nothing to divide by, never zero.

mod cost;
mod error_budget;
mod example;
mod quantity;
mod roi;
mod sheet;
mod toil;
mod value_stream;

pub use cost::{CostRatio, CostSheet, OverWhole};
pub use error_budget::{
    Alert, AlertRule, Alerts, Basis, BudgetSheet, ErrorBudget, LOW, Objective, Pace, Policy,
    Severity, Use, burn_alerts,
};
pub use example::{
    READINGS, Reading, ReadingKind, budget_of_a_month, cost_of_a_month, four_steps,
    return_of_a_year, toil_of_a_month,
};
pub use quantity::Quantity;
pub use roi::{
    Estimate, Figures, Roi, RoiCurve, RoiGaps, RoiGroup, RoiInput, RoiOutlook, RoiSheet, RoiSwing,
    measured_for_return,
};
pub use sheet::{SheetKind, Sheets};
pub use toil::{CAP, HORIZON_MONTHS, Payback, ToilSheet, ToilTask, Trait, Traits};
pub use value_stream::{Flow, Rolled, StepFlow};
