//! The calculator of an error budget.

mod alerts;
mod inputs;
mod result;

use leptos::prelude::*;

use super::sheet::{SheetActions, SheetHead};
use crate::assessment::Percent;
use crate::calculator::{BudgetSheet, Quantity};
use crate::words;
use alerts::Alerts;
use inputs::Inputs;
use result::Budget;

/// The page.
#[component]
pub(crate) fn ErrorBudgetPage() -> impl IntoView {
    view! {
        <div class="page stack stack--section">
            <SheetHead title=words::tools::error_budget_title() lede=words::tools::error_budget_lede() />
            <div class="split">
                <Inputs />
                <Budget />
            </div>
            <Alerts />
            <SheetActions
                example=|sheets| sheets.error_budget = example()
                clear=|sheets| sheets.error_budget = BudgetSheet::default()
                restore=|sheets, before| sheets.error_budget = before.error_budget
            />
        </div>
    }
}

/// Three nines over 30 days, an agreement of 99.5, and a third of the window gone.
fn example() -> BudgetSheet {
    BudgetSheet {
        objective: Percent::new(99.9),
        days: Quantity::new(30.0),
        promise: Percent::new(99.5),
        bad: Quantity::new(18.0),
        elapsed_days: Quantity::new(10.0),
        error_rate: Percent::new(0.2),
        ..BudgetSheet::default()
    }
}
