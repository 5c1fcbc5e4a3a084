//! The sheets that a person fills in without an assessment.

use super::{BudgetSheet, CostSheet, ToilSheet};
use crate::assessment::ValueStream;

/// What a browser keeps of the calculators.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheets {
    /// A value stream that belongs to no assessment.
    pub value_stream: Option<ValueStream>,
    /// The error budget.
    pub error_budget: BudgetSheet,
    /// The recurring work.
    pub toil: ToilSheet,
    /// The cloud costs.
    pub cost: CostSheet,
}

impl Sheets {
    /// These sheets with what somebody else, such as another tab, has `stored` in the meantime:
    /// a sheet that is as it was `before` is theirs, one that was changed here is ours.
    #[must_use]
    pub fn beside(mut self, before: &Self, stored: Self) -> Self {
        if self.value_stream == before.value_stream {
            self.value_stream = stored.value_stream;
        }
        if self.error_budget == before.error_budget {
            self.error_budget = stored.error_budget;
        }
        if self.toil == before.toil {
            self.toil = stored.toil;
        }
        if self.cost == before.cost {
            self.cost = stored.cost;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::super::Quantity;
    use super::*;

    #[test]
    fn two_tabs_that_change_different_sheets_keep_both() {
        let before = Sheets::default();
        let mut ours = before.clone();
        ours.toil.total_hours = Quantity::new(640.0);
        let mut theirs = before.clone();
        theirs.cost.spend = Quantity::new(12_000.0);
        theirs.toil.total_hours = Quantity::new(1.0);
        let kept = ours.clone().beside(&before, theirs.clone());
        assert_eq!(kept.toil, ours.toil);
        assert_eq!(kept.cost, theirs.cost);
    }
}
