//! The sheets that a person fills in without an assessment.

use super::{BudgetSheet, CostSheet, RoiSheet, ToilSheet};
use crate::assessment::{UnknownFields, ValueStream};

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
    /// The return on an investment.
    pub roi: RoiSheet,
    /// Sheets that this build does not know, as JSON text by name.
    pub unknown: UnknownFields,
}

/// One of the sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetKind {
    /// The value stream.
    ValueStream,
    /// The error budget.
    ErrorBudget,
    /// The recurring work.
    Toil,
    /// The cloud costs.
    Cost,
    /// The return on an investment.
    Roi,
}

impl SheetKind {
    /// Every sheet, in the order of the tools.
    pub const ALL: [Self; 5] = [
        Self::ValueStream,
        Self::ErrorBudget,
        Self::Toil,
        Self::Cost,
        Self::Roi,
    ];
}

impl Sheets {
    /// Whether something is written on a sheet.
    pub fn is_filled(&self, kind: SheetKind) -> bool {
        !self.has_same(kind, &Self::default())
    }

    /// Whether a sheet is the same in both.
    pub fn has_same(&self, kind: SheetKind, other: &Self) -> bool {
        match kind {
            SheetKind::ValueStream => self.value_stream == other.value_stream,
            SheetKind::ErrorBudget => self.error_budget == other.error_budget,
            SheetKind::Toil => self.toil == other.toil,
            SheetKind::Cost => self.cost == other.cost,
            SheetKind::Roi => self.roi == other.roi,
        }
    }

    /// Puts a sheet of others in place of this one.
    pub fn take(&mut self, kind: SheetKind, other: &Self) {
        match kind {
            SheetKind::ValueStream => self.value_stream.clone_from(&other.value_stream),
            SheetKind::ErrorBudget => self.error_budget = other.error_budget,
            SheetKind::Toil => self.toil.clone_from(&other.toil),
            SheetKind::Cost => self.cost = other.cost,
            SheetKind::Roi => self.roi.clone_from(&other.roi),
        }
    }

    /// These sheets with what somebody else, such as another tab, has `stored` in the meantime:
    /// a sheet that is as it was `before` is theirs, one that was changed here is ours.
    #[must_use]
    pub fn beside(mut self, before: &Self, stored: &Self) -> Self {
        for kind in SheetKind::ALL {
            if self.has_same(kind, before) {
                self.take(kind, stored);
            }
        }
        if self.unknown == before.unknown {
            self.unknown.clone_from(&stored.unknown);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calculator::{Estimate, Quantity, RoiInput};

    #[test]
    fn two_tabs_that_change_different_sheets_keep_both() {
        let before = Sheets::default();
        let mut ours = before.clone();
        ours.toil.total_hours = Quantity::new(640.0);
        let mut theirs = before.clone();
        theirs.cost.spend = Quantity::new(12_000.0);
        theirs.toil.total_hours = Quantity::new(1.0);
        let kept = ours.clone().beside(&before, &theirs);
        assert_eq!(kept.toil, ours.toil);
        assert_eq!(kept.cost, theirs.cost);
    }

    #[test]
    fn a_sheet_is_filled_once_something_is_written_and_can_be_taken_alone() {
        let mut file = Sheets::default();
        assert!(!SheetKind::ALL.iter().any(|kind| file.is_filled(*kind)));
        file.value_stream = Some(ValueStream::default());
        file.cost.spend = Quantity::new(12.0);
        file.toil.total_hours = Quantity::new(40.0);
        file.error_budget.days = Quantity::new(30.0);
        let people = Estimate::sure(Quantity::new(9.0));
        file.roi.set(RoiInput::People, people);
        assert!(SheetKind::ALL.iter().all(|kind| file.is_filled(*kind)));
        for kind in SheetKind::ALL {
            let mut here = Sheets::default();
            here.take(kind, &file);
            let filled = SheetKind::ALL
                .into_iter()
                .filter(|kind| here.is_filled(*kind));
            assert_eq!(filled.collect::<Vec<_>>(), [kind]);
            assert!(here.has_same(kind, &file));
        }
    }
}
