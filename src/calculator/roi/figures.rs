//! The formula: one number for each input, and what follows from them.

use super::RoiInput as Input;
use crate::calculator::Quantity;
use crate::calculator::quantity::ratio;

/// Months of a year.
const YEAR: f64 = 12.0;

/// A number for every input, by its place among them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures([f64; Input::COUNT]);

impl Figures {
    /// Asks for every number; one that is not there is zero, and for whoever asks to notice.
    pub(super) fn of(number: impl Fn(Input) -> Option<Quantity>) -> Self {
        Self(Input::ALL.map(|input| number(input).map_or(0.0, Quantity::value)))
    }

    /// The number of an input as it was written.
    pub fn number(&self, input: Input) -> f64 {
        self.0.get(input as usize).copied().unwrap_or_default()
    }

    /// A share, from 0 to 1.
    fn share(&self, input: Input) -> f64 {
        self.number(input) / 100.0
    }

    /// The same with another number for one input.
    pub(super) fn with(mut self, input: Input, number: f64) -> Self {
        if let Some(here) = self.0.get_mut(input as usize) {
            *here = number;
        }
        self
    }

    /// What outages of a year cost.
    fn downtime(&self, [deployments, fail_rate, recovery]: [Input; 3]) -> f64 {
        self.number(deployments)
            * self.share(fail_rate)
            * self.number(recovery)
            * self.number(Input::OutageHour)
    }

    /// What follows.
    pub fn roi(self) -> Roi {
        let work = self.number(Input::People) * self.number(Input::Salary);
        let each =
            self.number(Input::Licence) + self.number(Input::Extra) + self.number(Input::Training);
        let more = self.number(Input::FeaturesThen) - self.number(Input::FeaturesNow);
        let now = [
            Input::DeploymentsNow,
            Input::FailRateNow,
            Input::RecoveryNow,
        ];
        let then = [
            Input::DeploymentsThen,
            Input::FailRateThen,
            Input::RecoveryThen,
        ];
        let months = self.number(Input::DropMonths);
        Roi {
            hard: each * self.number(Input::People) + self.number(Input::Infrastructure),
            dip: work * self.share(Input::Drop) * months / YEAR,
            dip_months: months,
            time: work * self.share(Input::TimeSaved),
            features: more
                * self.share(Input::Success)
                * self.share(Input::Lift)
                * self.number(Input::Revenue),
            downtime: self.downtime(now) - self.downtime(then),
        }
    }
}

/// What is invested and what comes of it, in money.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Roi {
    /// What is paid.
    pub hard: f64,
    /// Output that is lost while people learn.
    pub dip: f64,
    /// How many months that takes.
    pub dip_months: f64,
    /// What the time saved of a year is worth.
    pub time: f64,
    /// What more features of a year bring; below zero when there are fewer.
    pub features: f64,
    /// What fewer hours down of a year save; below zero when there are more.
    pub downtime: f64,
}

impl Roi {
    /// Everything that is put in.
    pub fn investment(self) -> f64 {
        self.hard + self.dip
    }

    /// Everything that a year brings.
    pub fn value(self) -> f64 {
        self.time + self.features + self.downtime
    }

    /// What the first year leaves.
    pub fn benefit(self) -> f64 {
        self.value() - self.investment()
    }

    /// That as a share of the investment: 0.392. Nothing where nothing is invested.
    pub fn rate(self) -> Option<f64> {
        ratio(self.benefit(), self.investment())
    }

    /// Years of value until the investment is back; nothing where there is no value.
    pub fn payback_years(self) -> Option<f64> {
        ratio(self.investment(), self.value())
    }
}
