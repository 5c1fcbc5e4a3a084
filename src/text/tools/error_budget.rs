//! Words of the error budget.

use crate::calculator::{
    Alert, AlertRule, Alerts, Basis, ErrorBudget, Objective, Pace, Policy, Severity, Use,
};
use crate::text::number;
use crate::words;

/// What a budget is counted in.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Time => words::tools::error_budget_basis_time(),
        Basis::Requests => words::tools::error_budget_basis_requests(),
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
        None => words::tools::error_budget_never().to_owned(),
        Some(after) if after <= 0.0 => words::tools::error_budget_gone().to_owned(),
        Some(after) if pace.is_too_fast() => hours(after),
        Some(_) => words::tools::error_budget_lasts().to_owned(),
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
        None => words::tools::error_budget_unreachable().to_owned(),
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
        assert_eq!(told(5_000.0, 7.0), words::tools::error_budget_lasts());
        assert_eq!(told(0.0, 7.0), words::tools::error_budget_never());
        assert_eq!(told(50_000.0, 7.0), words::tools::error_budget_gone());
        assert_eq!(told(20_000.0, 7.0), "8 days");
        // Exactly at the end of the window is no sooner than it.
        assert_eq!(
            told(10_000.0, 7.000_007),
            words::tools::error_budget_lasts()
        );
    }
}
