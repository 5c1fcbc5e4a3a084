//! The calculators.

mod assessment;
mod cost;
mod error_budget;
mod index;
mod line;
mod roi;
mod sheet;
mod toil;
mod value_stream;

pub(crate) use cost::CloudCostPage;
pub(crate) use error_budget::ErrorBudgetPage;
pub(crate) use index::ToolsPage;
pub(crate) use roi::ReturnOnInvestmentPage;
pub(crate) use toil::ToilPage;
pub(crate) use value_stream::ValueStreamPage;

/// A number that cannot be below nothing.
fn is_quantity(number: f64) -> bool {
    crate::calculator::Quantity::new(number).is_some()
}

/// A percentage.
fn is_percent(number: f64) -> bool {
    crate::assessment::Percent::new(number).is_some()
}
