//! Words of the error budget.

use crate::calculator::{Alert, Basis, ErrorBudget, Objective, Policy, Severity, Use};
use crate::text::number;

/// The page's heading.
pub const TITLE: &str = "Error budget";
/// What the page is for.
pub const LEDE: &str = "An objective of 99.9 % allows 0.1 % to go wrong. This turns that share into minutes and requests, so that a team can decide what to spend it on.";
/// Heads the inputs.
pub const INPUTS: &str = "The objective";
/// The objective.
pub const OBJECTIVE: &str = "Objective (SLO), %";
/// What it is.
pub const OBJECTIVE_HINT: &str =
    "The share of time or requests that should go well, such as 99.9. Above 0.";
/// What is wrong with it.
pub const OBJECTIVE_WRONG: &str =
    "Write a number above 0 and up to 100, such as 99.9. Nothing was changed.";
/// The window.
pub const DAYS: &str = "Window, days";
/// What it is.
pub const DAYS_HINT: &str = "28 or 30 days are usual. An average month has 30.44.";
/// What is wrong with it.
pub const DAYS_WRONG: &str = "Write a number of days above 0. Nothing was changed.";
/// The promise to customers.
pub const PROMISE: &str = "Agreement (SLA), %";
/// What it is.
pub const PROMISE_HINT: &str =
    "What customers were promised, if anything. Usually below the objective.";
/// What the budget is counted in.
pub const BASIS: &str = "Counted in";
/// Minutes.
pub const BASIS_TIME: &str = "Minutes without service";
/// Requests.
pub const BASIS_REQUESTS: &str = "Failed requests";
/// All requests.
pub const REQUESTS: &str = "Requests in a whole window";
/// What they are.
pub const REQUESTS_HINT: &str = "All that count, good and bad.";
/// Heads the inputs of what has happened.
pub const SO_FAR: &str = "What has happened";
/// What went wrong, in minutes.
pub const BAD_MINUTES: &str = "Minutes without service so far";
/// What went wrong, in requests.
pub const BAD_REQUESTS: &str = "Requests failed so far";
/// How much of the window has passed.
pub const ELAPSED: &str = "Days of the window passed";
/// What goes wrong now.
pub const ERROR_RATE: &str = "Errors at the moment, %";
/// What it is.
pub const ERROR_RATE_HINT: &str =
    "The share of requests that fail now, for the burn rate of this hour.";
/// Heads the results.
pub const RESULT: &str = "The budget";
/// Nothing to say yet.
pub const NEEDS: &str = "Write an objective and a window, and the budget stands here.";
/// The budget in minutes.
pub const MINUTES: &str = "Without service, at most";
/// The budget in requests.
pub const FAILED: &str = "Failed requests, at most";
/// The distance to the agreement.
pub const BUFFER: &str = "Distance to the agreement";
/// What is used.
pub const CONSUMED: &str = "Used so far";
/// What is left.
pub const LEFT: &str = "Left";
/// How fast it goes, on average.
pub const BURN_SO_FAR: &str = "Burn rate so far";
/// How fast it goes now.
pub const BURN_NOW: &str = "Burn rate now";
/// When it ends.
pub const EXHAUSTED_IN: &str = "Gone in";
/// It does not end.
pub const NEVER: &str = "not at this pace";
/// Heads the state of the budget.
pub const STATE: &str = "What the state asks for";
/// Where the thresholds come from.
pub const STATE_OURS: &str = "Low begins at a quarter of the budget: Waymark’s choice, for the usual policy names no number. Agree on your own, and on who may say otherwise.";
/// Heads the alerts.
pub const ALERTS: &str = "When to alert";
/// What the alerts are.
pub const ALERTS_MORE: &str = "Each line fires while errors burn the budget faster than its rate, over the long window and the short one. The long one says that it matters, the short one that it still goes on. Any line that fires is enough.";
/// Where they come from.
pub const ALERTS_SOURCE: &str = "After table 5-8 of the Site Reliability Workbook. The shares of the budget are kept; the rates follow your window. A service with few requests needs a least number of failures beside them.";
/// Names the table.
pub const ALERT_TABLE: &str = "Alerts for this window";
/// Heads the column of severities.
pub const SEVERITY: &str = "Then";
/// Heads the column of long windows.
pub const LONG: &str = "Long window";
/// Heads the column of short windows.
pub const SHORT: &str = "Short window";
/// Heads the column of rates.
pub const BURN: &str = "Burn rate";
/// Heads the column of error shares.
pub const ERRORS_ABOVE: &str = "Errors above";
/// Heads the column of shares used.
pub const BUDGET_USED: &str = "Budget used by then";
/// Heads the column of ends.
pub const GONE_AFTER: &str = "All gone after";
/// No outage reaches the rate.
pub const UNREACHABLE: &str = "cannot fire";
/// The objective allows no errors.
pub const NO_BUDGET: &str = "An objective of 100 % leaves no budget: every error breaks it. Hardly any service can promise that.";
/// A number is often copied wrong.
pub const COPIED: &str = "43.8 minutes, often copied as the budget of 99.9 % over 30 days, is that of a twelfth of a year, 30.42 days. For 30 days it is 43.2.";

/// What a budget is counted in.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Time => BASIS_TIME,
        Basis::Requests => BASIS_REQUESTS,
    }
}

/// Minutes, with hours beside them where they are many.
pub fn minutes(minutes: f64) -> String {
    let words = format!("{} min", number::amount(minutes, 3));
    if minutes >= 120.0 {
        format!("{words} ({} h)", number::amount(minutes / 60.0, 1))
    } else {
        words
    }
}

/// Hours in the unit that suits them.
pub fn hours(hours: f64) -> String {
    if hours >= 72.0 {
        format!("{} days", number::amount(hours / 24.0, 1))
    } else if hours >= 1.0 {
        format!("{} h", number::amount(hours, 1))
    } else {
        format!("{} min", number::amount(hours * 60.0, 0))
    }
}

/// A burn rate.
pub fn burn(rate: f64) -> String {
    format!("{}×", number::amount(rate, 3))
}

/// The headline.
pub fn headline(budget: ErrorBudget) -> String {
    format!(
        "{} of trouble in {} days",
        minutes(budget.minutes()),
        number::amount(budget.days(), 2)
    )
}

/// The distance to the agreement, or that there is none.
pub fn buffer(buffer: Option<f64>) -> String {
    match buffer {
        Some(distance) if distance > 0.0 => {
            format!("{} more before it is broken", minutes(distance))
        }
        Some(_) => "none: both promise the same".to_owned(),
        None => "none: the agreement is stricter than the objective".to_owned(),
    }
}

/// What is left of a budget.
pub fn left(used: Use) -> String {
    let left = used.remaining();
    if left < 0.0 {
        format!("{} over", number::share(-left))
    } else {
        number::share(left)
    }
}

/// What is used of a budget.
pub fn consumed(used: Use, basis: Basis) -> String {
    let unit = match basis {
        Basis::Time => " min",
        Basis::Requests => "",
    };
    format!(
        "{} ({} of {}{unit})",
        number::share(used.consumed()),
        number::amount(used.bad(), 3),
        number::amount(used.allowed(), 3)
    )
}

/// The state of a budget.
pub fn policy(policy: Policy) -> &'static str {
    match policy {
        Policy::Plentiful => "Plentiful",
        Policy::Low => "Low",
        Policy::Exhausted => "Exhausted",
    }
}

/// What a state asks for.
pub fn policy_more(policy: Policy) -> &'static str {
    match policy {
        Policy::Plentiful => {
            "More than a quarter is left. Deploy, try things out, take the risks that teach something."
        }
        Policy::Low => {
            "A quarter or less is left. Deploy with more care, and put work on reliability first in line."
        }
        Policy::Exhausted => {
            "Nothing is left. Until the window has moved on, only what makes the service more reliable goes out."
        }
    }
}

/// Whether an alert wakes somebody.
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Page => "Wake somebody",
        Severity::Ticket => "Write a ticket",
    }
}

/// The share of errors at which an alert fires.
pub fn errors_above(alert: Alert, objective: Objective) -> String {
    match alert.error_rate(objective) {
        Some(rate) => format!("{} %", number::amount(rate * 100.0, 4)),
        None => UNREACHABLE.to_owned(),
    }
}

/// How the minutes came about.
pub fn minutes_sum(budget: ErrorBudget) -> String {
    format!(
        "(100 − {}) ÷ 100 × {} days × 1,440 minutes = {} minutes",
        number::amount(budget.objective.percent().value(), 5),
        number::amount(budget.days(), 4),
        number::amount(budget.minutes(), 3)
    )
}

/// How the requests came about.
pub fn requests_sum(budget: ErrorBudget, total: f64, allowed: f64) -> String {
    format!(
        "(100 − {}) ÷ 100 × {} requests = {}",
        number::amount(budget.objective.percent().value(), 5),
        number::amount(total, 0),
        number::amount(allowed, 2)
    )
}

/// How the burn rate so far came about.
pub fn burn_sum(used: Use, budget: ErrorBudget, elapsed: f64, burn: f64) -> String {
    format!(
        "Burn rate so far: {} used ÷ ({} of {} days) = {}",
        number::share(used.consumed()),
        number::amount(elapsed, 2),
        number::amount(budget.days(), 2),
        number::amount(burn, 3)
    )
}

/// How the burn rate now came about.
pub fn burn_now_sum(budget: ErrorBudget, error_rate: f64, burn: f64) -> String {
    format!(
        "Burn rate now: {} % ÷ {} % = {}",
        number::amount(error_rate, 4),
        number::amount(budget.objective.allowed() * 100.0, 5),
        number::amount(burn, 3)
    )
}

/// How an alert's rate came about.
pub fn alert_sum(alert: Alert, budget: ErrorBudget) -> String {
    format!(
        "{} of the budget: {} × {} h ÷ {} h = {}",
        number::share(alert.budget_used),
        number::amount(alert.budget_used, 2),
        number::amount(budget.hours(), 1),
        number::amount(alert.long_hours, 1),
        number::amount(alert.burn, 3)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Percent;
    use crate::calculator::Quantity;

    #[test]
    fn a_budget_is_told_with_its_sum() {
        let objective = Objective::new(Percent::new(99.9).unwrap()).unwrap();
        let budget = ErrorBudget::new(objective, Quantity::new(30.0).unwrap()).unwrap();
        assert_eq!(headline(budget), "43.2 min of trouble in 30 days");
        assert_eq!(
            minutes_sum(budget),
            "(100 − 99.9) ÷ 100 × 30 days × 1,440 minutes = 43.2 minutes"
        );
        assert_eq!(minutes(432.0), "432 min (7.2 h)");
        assert_eq!(
            buffer(budget.buffer(objective)),
            "none: both promise the same"
        );
    }
}
