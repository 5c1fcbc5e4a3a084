//! What the return is calculated from.

use crate::assessment::Percent;
use crate::calculator::Quantity;

/// One input. Shares are in percent, money in any one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoiInput {
    /// People whose work changes.
    People,
    /// What a person costs a year.
    Salary,
    /// Revenue of a year.
    Revenue,
    /// What an hour without service costs.
    OutageHour,
    /// Deployments of a year, today.
    DeploymentsNow,
    /// The share of them that fails.
    FailRateNow,
    /// Hours to recover from one that failed.
    RecoveryNow,
    /// Features of a year, today.
    FeaturesNow,
    /// Deployments of a year, afterwards.
    DeploymentsThen,
    /// The share of them that fails.
    FailRateThen,
    /// Hours to recover from one that failed.
    RecoveryThen,
    /// Features of a year, afterwards.
    FeaturesThen,
    /// The share of working time that becomes free.
    TimeSaved,
    /// The share of features that succeed.
    Success,
    /// What one that succeeds adds to the revenue, as a share of it.
    Lift,
    /// Licences of a person for a year.
    Licence,
    /// What else a person needs for a year.
    Extra,
    /// Training of a person.
    Training,
    /// What is paid once for all.
    Infrastructure,
    /// The share of output that is lost while people learn.
    Drop,
    /// How many months that takes.
    DropMonths,
}

/// Inputs that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoiGroup {
    /// The team and its product.
    Team,
    /// How it delivers today.
    Now,
    /// How it would deliver.
    Then,
    /// What else would be won.
    Gain,
    /// What is paid.
    Cost,
    /// What learning costs.
    Dip,
}

impl RoiGroup {
    /// Every group, in the order of the page.
    pub const ALL: [Self; 6] = [
        Self::Team,
        Self::Now,
        Self::Then,
        Self::Gain,
        Self::Cost,
        Self::Dip,
    ];

    /// Its inputs.
    pub fn inputs(self) -> impl Iterator<Item = RoiInput> {
        let all = RoiInput::ALL.into_iter();
        all.filter(move |input| input.group() == self)
    }
}

impl RoiInput {
    /// How many there are.
    pub(super) const COUNT: usize = 21;

    /// Every input, in the order of the page and of their numbers.
    pub const ALL: [Self; Self::COUNT] = [
        Self::People,
        Self::Salary,
        Self::Revenue,
        Self::OutageHour,
        Self::DeploymentsNow,
        Self::FailRateNow,
        Self::RecoveryNow,
        Self::FeaturesNow,
        Self::DeploymentsThen,
        Self::FailRateThen,
        Self::RecoveryThen,
        Self::FeaturesThen,
        Self::TimeSaved,
        Self::Success,
        Self::Lift,
        Self::Licence,
        Self::Extra,
        Self::Training,
        Self::Infrastructure,
        Self::Drop,
        Self::DropMonths,
    ];

    /// Its name in documents.
    pub fn key(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Salary => "salary",
            Self::Revenue => "revenue",
            Self::OutageHour => "outage_hour",
            Self::DeploymentsNow => "deployments_now",
            Self::FailRateNow => "fail_rate_now",
            Self::RecoveryNow => "recovery_now",
            Self::FeaturesNow => "features_now",
            Self::DeploymentsThen => "deployments_then",
            Self::FailRateThen => "fail_rate_then",
            Self::RecoveryThen => "recovery_then",
            Self::FeaturesThen => "features_then",
            Self::TimeSaved => "time_saved",
            Self::Success => "success",
            Self::Lift => "lift",
            Self::Licence => "licence",
            Self::Extra => "extra",
            Self::Training => "training",
            Self::Infrastructure => "infrastructure",
            Self::Drop => "drop",
            Self::DropMonths => "drop_months",
        }
    }

    /// What it belongs to.
    pub fn group(self) -> RoiGroup {
        match self {
            Self::People | Self::Salary | Self::Revenue | Self::OutageHour => RoiGroup::Team,
            Self::DeploymentsNow | Self::FailRateNow | Self::RecoveryNow | Self::FeaturesNow => {
                RoiGroup::Now
            }
            Self::DeploymentsThen
            | Self::FailRateThen
            | Self::RecoveryThen
            | Self::FeaturesThen => RoiGroup::Then,
            Self::TimeSaved | Self::Success | Self::Lift => RoiGroup::Gain,
            Self::Licence | Self::Extra | Self::Training | Self::Infrastructure => RoiGroup::Cost,
            Self::Drop | Self::DropMonths => RoiGroup::Dip,
        }
    }

    /// Whether it is a share, in percent.
    pub fn is_share(self) -> bool {
        matches!(
            self,
            Self::FailRateNow
                | Self::FailRateThen
                | Self::TimeSaved
                | Self::Success
                | Self::Lift
                | Self::Drop
        )
    }

    /// A number as this input; nothing for one that cannot be.
    ///
    /// ```
    /// use waymark::calculator::RoiInput;
    /// assert!(RoiInput::People.read(500.0).is_some());
    /// assert_eq!(RoiInput::TimeSaved.read(101.0), None);
    /// ```
    pub fn read(self, number: f64) -> Option<Quantity> {
        let can_be = !self.is_share() || Percent::new(number).is_some();
        Quantity::new(number).filter(|_| can_be)
    }
}
