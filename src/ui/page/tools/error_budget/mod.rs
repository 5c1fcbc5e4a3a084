//! The calculator of an error budget.

mod alerts;
mod inputs;
mod result;

use leptos::prelude::*;

use super::sheet::{SheetActions, SheetHead};
use crate::calculator::{BudgetSheet, budget_of_a_month};
use crate::words;
use alerts::Alerts;
use inputs::Inputs;
use result::Budget;

/// The page.
#[component]
pub(crate) fn ErrorBudgetPage() -> impl IntoView {
    view! {
        <div class="page stack stack--section">
            <SheetHead
                title=words::tools::error_budget_title()
                lede=words::tools::error_budget_lede()
                example=|sheets| sheets.error_budget = budget_of_a_month()
                restore=|sheets, before| sheets.error_budget = before.error_budget
            />
            <div class="split">
                <Inputs />
                <Budget />
            </div>
            <Alerts />
            <SheetActions
                clear=|sheets| sheets.error_budget = BudgetSheet::default()
                restore=|sheets, before| sheets.error_budget = before.error_budget
            />
        </div>
    }
}
