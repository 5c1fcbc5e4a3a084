//! Ratios that say whether cloud money is well spent.
//!
//! The five ratios are those of the `FinOps` practice: what a deployment and a customer cost, how
//! much lies idle, how much of the steady need is bought in advance, how much has the right size.

use super::Quantity;
use super::quantity::ratio;

/// The inputs, all for the same period, as far as they are filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CostSheet {
    /// Everything that the cloud cost, in any currency.
    pub spend: Option<Quantity>,
    /// Deployments to production.
    pub deployments: Option<Quantity>,
    /// Customers, or users, that were served.
    pub customers: Option<Quantity>,
    /// The part of the cost for what was idle or unused.
    pub idle: Option<Quantity>,
    /// The cost of what always runs.
    pub baseline: Option<Quantity>,
    /// The part of that cost with a commitment or reservation.
    pub committed: Option<Quantity>,
    /// Resources that were looked at.
    pub resources: Option<Quantity>,
    /// Those of them whose size fits their use.
    pub fitting: Option<Quantity>,
}

/// A ratio of costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostRatio {
    /// Cost ÷ deployments.
    PerDeployment,
    /// Cost ÷ customers.
    PerCustomer,
    /// Idle cost ÷ cost.
    Waste,
    /// Committed cost ÷ baseline cost.
    Coverage,
    /// Fitting resources ÷ resources.
    Rightsizing,
}

/// A part is larger than the whole that it is said to be part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OverWhole;

impl CostRatio {
    /// Every ratio.
    pub const ALL: [Self; 5] = [
        Self::PerDeployment,
        Self::PerCustomer,
        Self::Waste,
        Self::Coverage,
        Self::Rightsizing,
    ];

    /// Whether it is a share of a whole rather than an amount of money.
    pub fn is_share(self) -> bool {
        match self {
            Self::PerDeployment | Self::PerCustomer => false,
            Self::Waste | Self::Coverage | Self::Rightsizing => true,
        }
    }

    /// What is divided, and by what.
    pub fn parts(self, sheet: &CostSheet) -> (Option<Quantity>, Option<Quantity>) {
        match self {
            Self::PerDeployment => (sheet.spend, sheet.deployments),
            Self::PerCustomer => (sheet.spend, sheet.customers),
            Self::Waste => (sheet.idle, sheet.spend),
            Self::Coverage => (sheet.committed, sheet.baseline),
            Self::Rightsizing => (sheet.fitting, sheet.resources),
        }
    }

    /// The ratio: money, or a share from 0 to 1. Nothing while a part is missing or there is
    /// nothing to divide by.
    ///
    /// # Errors
    /// When a share would be larger than its whole.
    pub fn of(self, sheet: &CostSheet) -> Result<Option<f64>, OverWhole> {
        let (Some(part), Some(whole)) = self.parts(sheet) else {
            return Ok(None);
        };
        if self.is_share() && part > whole {
            return Err(OverWhole);
        }
        Ok(ratio(part.value(), whole.value()))
    }
}
