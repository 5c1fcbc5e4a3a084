//! What a service level objective allows to go wrong, and when to wake somebody.
//!
//! Sources: Google, "The Site Reliability Workbook", chapter 5 (burn rates, table 5-8); budgets are
//! (1 − objective) × window. The thresholds of [`Policy`] are Waymark's own.

use super::Quantity;
use super::quantity::ratio;
use crate::assessment::Percent;
use crate::rounding::NOISE;

/// Minutes of a day.
const DAY: f64 = 1440.0;
/// From this much of the budget left, a quarter, on downwards it is low.
pub const LOW: f64 = 0.25;
/// The burn rate that uses a budget up exactly at the end of its window.
const EVEN: f64 = 1.0;

/// A service level objective, above 0 and up to 100 percent.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Objective(Percent);

impl Objective {
    /// An objective; nothing for one of 0 percent, which promises nothing.
    ///
    /// ```
    /// use waymark::assessment::Percent;
    /// use waymark::calculator::Objective;
    /// let three_nines = Objective::new(Percent::new(99.9).unwrap()).unwrap();
    /// assert!((three_nines.allowed() - 0.001).abs() < 1e-9);
    /// ```
    pub fn new(percent: Percent) -> Option<Self> {
        (percent.value() > 0.0).then_some(Self(percent))
    }

    /// The objective in percent.
    pub fn percent(self) -> Percent {
        self.0
    }

    /// The share that may go wrong, 0 to 1.
    pub fn allowed(self) -> f64 {
        (100.0 - self.0.value()) / 100.0
    }
}

/// An objective over a window of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErrorBudget {
    /// What is promised.
    pub objective: Objective,
    /// For how many days; above 0.
    days: f64,
}

impl ErrorBudget {
    /// A budget; nothing for a window of no length.
    pub fn new(objective: Objective, days: Quantity) -> Option<Self> {
        let days = days.value();
        (days > 0.0).then_some(Self { objective, days })
    }

    /// The window in days.
    pub fn days(self) -> f64 {
        self.days
    }

    /// The window in hours.
    pub fn hours(self) -> f64 {
        self.days * 24.0
    }

    /// Minutes in which nothing may work.
    pub fn minutes(self) -> f64 {
        self.objective.allowed() * self.days * DAY
    }

    /// Requests that may fail among this many.
    pub fn requests(self, total: Quantity) -> f64 {
        self.objective.allowed() * total.value()
    }

    /// Minutes between this budget and the one of a promise to customers: how much worse than the
    /// objective things may get before the promise is broken. Nothing when the promise is the
    /// stricter of the two, for then there is no buffer.
    pub fn buffer(self, promise: Objective) -> Option<f64> {
        let gap = self.objective.0.value() - promise.0.value();
        (gap >= 0.0).then(|| gap / 100.0 * self.days * DAY)
    }

    /// How much faster than allowed things go wrong at this share of errors: 1 uses the budget up
    /// exactly at the end of the window. Nothing when the objective allows no errors at all.
    pub fn burn_rate(self, error_rate: Percent) -> Option<f64> {
        ratio(error_rate.share(), self.objective.allowed())
    }

    /// Hours until `left` of the budget, 0 to 1, is gone at a burn rate; nothing when nothing
    /// burns, zero when nothing is left.
    pub fn hours_until_exhausted(self, burn: f64, left: f64) -> Option<f64> {
        ratio(left.max(0.0) * self.hours(), burn)
    }
}

/// How much of a budget is used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Use {
    /// Minutes or requests that the objective allows; above 0.
    allowed: f64,
    /// Minutes or requests that have gone wrong.
    bad: f64,
}

impl Use {
    /// A use; nothing when the budget allows nothing, for then there is nothing to take a share of.
    pub fn new(allowed: f64, bad: Quantity) -> Option<Self> {
        (allowed.is_finite() && allowed > 0.0).then_some(Self {
            allowed,
            bad: bad.value(),
        })
    }

    /// What the objective allows.
    pub fn allowed(self) -> f64 {
        self.allowed
    }

    /// What has gone wrong.
    pub fn bad(self) -> f64 {
        self.bad
    }

    /// The share that is used; above 1 when more is gone than there was.
    pub fn consumed(self) -> f64 {
        self.bad / self.allowed
    }

    /// The share that is left; below 0 when more is gone than there was.
    pub fn remaining(self) -> f64 {
        1.0 - self.consumed()
    }

    /// What the budget's state asks for, at the paces that are known.
    pub fn policy(self, paces: &[Pace]) -> Policy {
        let left = self.remaining();
        match () {
            () if left <= NOISE => Policy::Exhausted,
            () if left <= LOW + NOISE => Policy::Low,
            () if paces.iter().any(|pace| pace.is_too_fast()) => Policy::Burning,
            () => Policy::Plentiful,
        }
    }

    /// The burn rate so far: the share that is used over the share of the window that has passed.
    /// Nothing before the window has begun.
    pub fn burn_so_far(self, budget: ErrorBudget, elapsed_days: Quantity) -> Option<f64> {
        ratio(self.consumed(), elapsed_days.value() / budget.days)
    }
}

/// What the state of an error budget asks for.
///
/// The names are those of the usual policy; where one ends and the next begins is Waymark's choice:
/// low from a quarter of the budget on downwards, exhausted when nothing is left, and burning when
/// more is left and will be gone before the window ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// More than a quarter is left, and it lasts: deploy, try things out.
    Plentiful,
    /// More than a quarter is left, and at a known pace it is gone before the window ends.
    Burning,
    /// A quarter or less is left: slow down, look after reliability.
    Low,
    /// Nothing is left: reliability first, until it recovers.
    Exhausted,
}

/// How fast a budget burns, and how long what is left of it lasts at that.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// The burn rate.
    pub burn: f64,
    /// Hours until nothing is left; nothing when nothing burns.
    pub gone_after_hours: Option<f64>,
    /// Hours of the window that are still to come: all of them while nobody says how many have
    /// passed.
    pub ahead_hours: f64,
}

impl Pace {
    /// Whether the budget is gone before the window ends.
    pub fn is_too_fast(self) -> bool {
        self.gone_after_hours
            .is_some_and(|hours| hours < self.ahead_hours * (1.0 - NOISE))
    }
}

/// Whether an alert wakes somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Somebody is woken.
    Page,
    /// Somebody looks in the morning.
    Ticket,
}

/// One rule of multi-window, multi-burn-rate alerting: it fires while the burn rate lies above the
/// threshold over both windows. Any rule that fires is enough.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alert {
    /// Whether it wakes somebody.
    pub severity: Severity,
    /// The long window, in hours.
    pub long_hours: f64,
    /// The share of the period's budget that is gone when it fires, 0 to 1.
    pub budget_used: f64,
    /// The burn rate above which it fires; 1 or more.
    pub burn: f64,
    /// The lower rate that the workbook's share of the budget would give, where this rule was held
    /// at 1 in its place.
    pub held: Option<f64>,
    /// Hours until the whole budget is gone at that rate.
    pub exhausted_after_hours: f64,
}

impl Alert {
    /// The short window, in minutes: a twelfth of the long one, so that the alert ends soon after
    /// the trouble.
    pub fn short_minutes(self) -> f64 {
        self.long_hours * 60.0 / 12.0
    }

    /// The share of errors above which it fires, 0 to 1; nothing when even an outage of everything
    /// would not reach it.
    pub fn error_rate(self, objective: Objective) -> Option<f64> {
        let rate = self.burn * objective.allowed();
        (rate < 1.0).then_some(rate)
    }
}

/// A rule of the workbook: what it does, its long window in hours, and the share of the budget that
/// is gone when it fires.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AlertRule {
    /// Whether it wakes somebody.
    pub severity: Severity,
    /// The long window, in hours.
    pub long_hours: f64,
    /// The share of the period's budget that is gone when it fires, 0 to 1.
    pub budget_used: f64,
}

impl AlertRule {
    /// Table 5-8 of the Site Reliability Workbook.
    const ALL: [Self; 3] = [
        Self::new(Severity::Page, 1.0, 0.02),
        Self::new(Severity::Page, 6.0, 0.05),
        Self::new(Severity::Ticket, 72.0, 0.1),
    ];

    const fn new(severity: Severity, long_hours: f64, budget_used: f64) -> Self {
        Self {
            severity,
            long_hours,
            budget_used,
        }
    }

    /// The burn rate that uses this share of the budget in the long window: share × period ÷ window.
    pub fn burn(self, budget: ErrorBudget) -> f64 {
        self.budget_used * budget.hours() / self.long_hours
    }
}

/// The alerts for a period, and the rules that have no place in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Alerts {
    /// The rules that can be used.
    pub rules: Vec<Alert>,
    /// Rules that would wake somebody while the objective is met: their burn rate is under 1.
    pub left_out: Vec<AlertRule>,
}

/// The alerts for a period: the shares of the budget stay, so the burn rates follow the period.
/// Rules whose window is no shorter than the period do not exist for it.
///
/// 30 days give 14.4, 6 and 1.
///
/// ## Why no rule fires below 1
/// In a period shorter than 30 days the workbook's shares can give a burn rate below 1, at which the
/// budget lasts beyond the period: such a rule fires while the objective is being met. Waymark holds
/// a ticket at 1, which is what the workbook's own ticket says for 30 days, and leaves out a rule that
/// would wake somebody. The windows are not shortened: they are chosen for how fast people react and
/// how many requests there are, which a shorter period does not change.
pub fn burn_alerts(budget: ErrorBudget) -> Alerts {
    let period = budget.hours();
    let mut alerts = Alerts {
        rules: Vec::new(),
        left_out: Vec::new(),
    };
    for rule in AlertRule::ALL {
        let burn = rule.burn(budget);
        let is_low = burn < EVEN - NOISE;
        match rule.severity {
            _ if rule.long_hours >= period => {}
            Severity::Page if is_low => alerts.left_out.push(rule),
            Severity::Page | Severity::Ticket => {
                let kept = burn.max(EVEN);
                alerts.rules.push(Alert {
                    severity: rule.severity,
                    long_hours: rule.long_hours,
                    budget_used: kept * rule.long_hours / period,
                    burn: kept,
                    held: is_low.then_some(burn),
                    exhausted_after_hours: period / kept,
                });
            }
        }
    }
    alerts
}

/// What a budget is counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Basis {
    /// Minutes in which the service does not work.
    #[default]
    Time,
    /// Requests that fail.
    Requests,
}

/// The inputs of the error budget, as far as they are filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct BudgetSheet {
    /// The objective, in percent.
    pub objective: Option<Percent>,
    /// The window, in days.
    pub days: Option<Quantity>,
    /// The promise to customers, in percent.
    pub promise: Option<Percent>,
    /// What the budget is counted in.
    pub basis: Basis,
    /// Requests of a whole window.
    pub requests: Option<Quantity>,
    /// Minutes or requests that have gone wrong in this window.
    pub bad: Option<Quantity>,
    /// Days of the window that have passed.
    pub elapsed_days: Option<Quantity>,
    /// The share of requests that fail at the moment, in percent.
    pub error_rate: Option<Percent>,
}

impl BudgetSheet {
    /// The budget, once objective and window are there.
    pub fn budget(&self) -> Option<ErrorBudget> {
        ErrorBudget::new(Objective::new(self.objective?)?, self.days?)
    }

    /// How much of it is used, once it is said what went wrong.
    pub fn used(&self) -> Option<Use> {
        let budget = self.budget()?;
        let allowed = match self.basis {
            Basis::Time => budget.minutes(),
            Basis::Requests => budget.requests(self.requests?),
        };
        Use::new(allowed, self.bad?)
    }

    /// How fast it has burnt so far, once it is known how much of the window has passed.
    pub fn pace_so_far(&self) -> Option<Pace> {
        let budget = self.budget()?;
        let burn = self.used()?.burn_so_far(budget, self.elapsed_days?)?;
        Some(self.pace(budget, burn))
    }

    /// How fast it burns at the moment.
    pub fn pace_now(&self) -> Option<Pace> {
        let budget = self.budget()?;
        Some(self.pace(budget, budget.burn_rate(self.error_rate?)?))
    }

    /// What the state of the budget asks for, at both paces.
    pub fn policy(&self) -> Option<Policy> {
        let paces = [self.pace_so_far(), self.pace_now()];
        let paces: Vec<Pace> = paces.into_iter().flatten().collect();
        Some(self.used()?.policy(&paces))
    }

    fn pace(&self, budget: ErrorBudget, burn: f64) -> Pace {
        let left = self.used().map_or(1.0, Use::remaining);
        let passed = self.elapsed_days.map_or(0.0, Quantity::value) * 24.0;
        Pace {
            burn,
            gone_after_hours: budget.hours_until_exhausted(burn, left),
            ahead_hours: (budget.hours() - passed).max(0.0),
        }
    }
}
