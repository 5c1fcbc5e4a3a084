//! Words of the error budget.

use crate::calculator::{
    Alert, AlertRule, Alerts, Basis, ErrorBudget, Objective, Pace, Policy, Severity, Use,
};
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
/// It has ended.
pub const GONE: &str = "gone already";
/// It ends after the window.
pub const LASTS: &str = "not in this window: it lasts to the end";
/// Heads the state of the budget.
pub const STATE: &str = "What the state asks for";
/// Where the thresholds come from.
pub const STATE_OURS: &str = "Low begins at a quarter of the budget, and burning away when more is left that will not last: Waymark’s choice, for the usual policy names no number. Agree on your own, and on who may say otherwise.";
/// Heads the alerts.
pub const ALERTS: &str = "When to alert";
/// What the alerts are.
pub const ALERTS_MORE: &str = "Each line fires while errors burn the budget faster than its rate, over the long window and the short one. The long one says that it matters, the short one that it still goes on. Any line that fires is enough.";
/// Where they come from.
pub const ALERTS_SOURCE: &str = "After table 5-8 of the Site Reliability Workbook. The shares of the budget are kept; the rates follow your window, and none lies under 1. A service with few requests needs a least number of failures beside them.";
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

/// Minutes: in seconds where they are few, with hours beside them where they are many.
pub fn minutes(minutes: f64) -> String {
    let words = if minutes > 0.0 && minutes < 1.0 {
        format!("{} s", number::significant(minutes * 60.0, 3))
    } else {
        format!("{} min", number::significant(minutes, 4))
    };
    if minutes >= 120.0 {
        format!("{words} ({} h)", number::significant(minutes / 60.0, 3))
    } else {
        words
    }
}

/// Hours in the unit that suits them.
pub fn hours(hours: f64) -> String {
    if hours >= 72.0 {
        format!("{} days", number::significant(hours / 24.0, 3))
    } else if hours >= 1.0 || hours <= 0.0 {
        format!("{} h", number::significant(hours, 3))
    } else if hours * 60.0 >= 1.0 {
        format!("{} min", number::significant(hours * 60.0, 3))
    } else {
        format!("{} s", number::significant(hours * 3600.0, 3))
    }
}

/// A burn rate.
pub fn burn(rate: f64) -> String {
    format!("{}×", number::significant(rate, 3))
}

/// When a budget is gone at a pace.
pub fn gone(pace: Pace) -> String {
    match pace.gone_after_hours {
        None => NEVER.to_owned(),
        Some(after) if after <= 0.0 => GONE.to_owned(),
        Some(after) if pace.is_too_fast() => hours(after),
        Some(_) => LASTS.to_owned(),
    }
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
    let share = number::share(used.consumed());
    match basis {
        Basis::Time => format!(
            "{share} ({} of {})",
            minutes(used.bad()),
            minutes(used.allowed())
        ),
        Basis::Requests => {
            format!(
                "{share} ({} of {})",
                requests(used.bad()),
                requests(used.allowed())
            )
        }
    }
}

/// A number of requests.
pub fn requests(count: f64) -> String {
    number::significant(count, 4)
}

/// The state of a budget.
pub fn policy(policy: Policy) -> &'static str {
    match policy {
        Policy::Plentiful => "Plentiful",
        Policy::Burning => "Burning away",
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
        Policy::Burning => {
            "More than a quarter is left, but at this pace it is gone before the window ends. Find out what burns it before you take new risks."
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
        Some(rate) => format!("{} %", number::significant(rate * 100.0, 3)),
        None => UNREACHABLE.to_owned(),
    }
}

/// A figure of a sum, close enough to do it again.
fn figure(value: f64) -> String {
    number::significant(value, 7)
}

/// What the objective allows, in percent. A subtraction from 100 is off in its last figures.
fn allowed(budget: ErrorBudget) -> String {
    number::amount(budget.objective.allowed() * 100.0, 10)
}

/// How the minutes came about.
pub fn minutes_sum(budget: ErrorBudget) -> String {
    format!(
        "(100 − {}) ÷ 100 × {} days × 1,440 minutes = {} minutes",
        number::amount(budget.objective.percent().value(), 10),
        figure(budget.days()),
        figure(budget.minutes())
    )
}

/// How the requests came about.
pub fn requests_sum(budget: ErrorBudget, total: f64, allowed: f64) -> String {
    format!(
        "(100 − {}) ÷ 100 × {} requests = {}",
        number::amount(budget.objective.percent().value(), 10),
        figure(total),
        figure(allowed)
    )
}

/// How the burn rate so far came about.
pub fn burn_sum(used: Use, budget: ErrorBudget, elapsed: f64, burn: f64) -> String {
    format!(
        "Burn rate so far: {} % used ÷ ({} of {} days) = {}",
        figure(used.consumed() * 100.0),
        figure(elapsed),
        figure(budget.days()),
        number::significant(burn, 4)
    )
}

/// How the burn rate now came about.
pub fn burn_now_sum(budget: ErrorBudget, error_rate: f64, burn: f64) -> String {
    format!(
        "Burn rate now: {} % ÷ {} % = {}",
        figure(error_rate),
        allowed(budget),
        number::significant(burn, 4)
    )
}

/// How the alerts' rates came about, those that were held or left out among them.
pub fn alert_sums(alerts: &Alerts, budget: ErrorBudget) -> Vec<String> {
    let sum = |share: f64, long_hours: f64, burn: f64| {
        format!(
            "{} of the budget: {} × {} h ÷ {} h = {}",
            number::share(share),
            figure(share),
            figure(budget.hours()),
            figure(long_hours),
            number::significant(burn, 4)
        )
    };
    let kept = alerts.rules.iter().map(|alert| {
        let burn = alert.held.unwrap_or(alert.burn);
        let share = burn * alert.long_hours / budget.hours();
        let sum = sum(share, alert.long_hours, burn);
        if alert.held.is_some() {
            format!("{sum}, held at 1")
        } else {
            sum
        }
    });
    let left_out = alerts.left_out.iter().map(|rule| {
        let sum = sum(rule.budget_used, rule.long_hours, rule.burn(budget));
        format!("{sum}, left out")
    });
    kept.chain(left_out).collect()
}

/// Why a rule is not as in the workbook, or not there; nothing when all are.
pub fn alerts_changed(alerts: &Alerts, budget: ErrorBudget) -> Vec<String> {
    let days = number::significant(budget.days(), 3);
    let held = alerts.rules.iter().filter_map(|alert| {
        let burn = burn(alert.held?);
        let long = hours(alert.long_hours);
        Some(format!(
            "The rule over {long} would fire above {burn} in a window of {days} days. Under 1× the budget lasts beyond the window, so it would fire while the objective is met; it is held at 1×."
        ))
    });
    let left_out = alerts.left_out.iter().map(|rule: &AlertRule| {
        let burn = burn(rule.burn(budget));
        let long = hours(rule.long_hours);
        format!(
            "The rule over {long} is left out: in a window of {days} days it would wake somebody above {burn}, under 1×, while the objective is met."
        )
    });
    held.chain(left_out).collect()
}

/// No rule has a place in the window.
pub const NO_ALERTS: &str =
    "The workbook’s rules are made for about a month. None of them fits a window this short.";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Percent;
    use crate::calculator::{BudgetSheet, Quantity, burn_alerts};

    fn budget(objective: f64, days: f64) -> ErrorBudget {
        let objective = Objective::new(Percent::new(objective).unwrap()).unwrap();
        ErrorBudget::new(objective, Quantity::new(days).unwrap()).unwrap()
    }

    #[test]
    fn a_budget_is_told_with_its_sum() {
        let month = budget(99.9, 30.0);
        assert_eq!(headline(month), "43.2 min of trouble in 30 days");
        assert_eq!(
            minutes_sum(month),
            "(100 − 99.9) ÷ 100 × 30 days × 1,440 minutes = 43.2 minutes"
        );
        assert_eq!(minutes(432.0), "432 min (7.2 h)");
        assert_eq!(
            buffer(month.buffer(month.objective)),
            "none: both promise the same"
        );
    }

    #[test]
    fn small_budgets_and_error_shares_keep_the_figures_that_say_something() {
        let told = [
            (99.99, 30.0, "4.32 min"),
            (99.999, 30.0, "25.9 s"),
            (99.999_99, 30.0, "0.259 s"),
            (99.999, 0.5, "0.432 s"),
            (99.9, 30.4375, "43.83 min"),
            (99.0, 28.0, "403.2 min (6.72 h)"),
            (99.95, 30.0, "21.6 min"),
            (100.0, 30.0, "0 min"),
        ];
        for (objective, days, text) in told {
            assert_eq!(minutes(budget(objective, days).minutes()), text);
        }
        let small = budget(99.9999, 28.0);
        let alerts = burn_alerts(small);
        let above = |at: usize| errors_above(alerts.rules[at], small.objective);
        assert_eq!([above(0), above(1)], ["0.00134 %", "0.00056 %"]);
        assert_eq!(
            burn_now_sum(small, 0.000_24, 2.4),
            "Burn rate now: 0.00024 % ÷ 0.0001 % = 2.4"
        );
        assert_eq!(burn(1.446_759_259), "1.45×");
        let used = Use::new(small.minutes(), Quantity::new(0.000_02).unwrap()).unwrap();
        assert_eq!(consumed(used, Basis::Time), "0.05 % (0.0012 s of 2.42 s)");
    }

    #[test]
    fn a_rule_that_would_fire_while_the_objective_is_met_is_told_apart() {
        let week = budget(99.0, 7.0);
        assert_eq!(
            alerts_changed(&burn_alerts(week), week),
            [
                "The rule over 3 days would fire above 0.233× in a window of 7 days. Under 1× the budget lasts beyond the window, so it would fire while the objective is met; it is held at 1×."
            ]
        );
        assert_eq!(
            alert_sums(&burn_alerts(week), week)[2],
            "10 % of the budget: 0.1 × 168 h ÷ 72 h = 0.2333, held at 1"
        );
        let two_days = budget(99.0, 2.5);
        assert_eq!(
            alerts_changed(&burn_alerts(two_days), two_days),
            [
                "The rule over 6 h is left out: in a window of 2.5 days it would wake somebody above 0.5×, under 1×, while the objective is met."
            ]
        );
        let month = budget(99.0, 30.0);
        assert_eq!(alerts_changed(&burn_alerts(month), month), [""; 0]);
    }

    #[test]
    fn a_budget_that_lasts_the_window_is_not_gone_on_a_day_after_it() {
        let sheet = |bad, elapsed| BudgetSheet {
            objective: Percent::new(90.0),
            days: Quantity::new(30.0),
            basis: Basis::Requests,
            requests: Quantity::new(428_571.0),
            bad: Quantity::new(bad),
            elapsed_days: Quantity::new(elapsed),
            ..BudgetSheet::default()
        };
        let told = |bad, elapsed| gone(sheet(bad, elapsed).pace_so_far().unwrap());
        assert_eq!(told(5_000.0, 7.0), LASTS);
        assert_eq!(told(0.0, 7.0), NEVER);
        assert_eq!(told(50_000.0, 7.0), GONE);
        assert_eq!(told(20_000.0, 7.0), "8 days");
        // Exactly at the end of the window is no sooner than it.
        assert_eq!(told(10_000.0, 7.000_007), LASTS);
    }
}
