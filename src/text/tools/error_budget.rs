//! Words of the error budget.

use crate::assessment::Percent;
use crate::calculator::{
    Alert, AlertRule, Alerts, Basis, ErrorBudget, LOW, Objective, Pace, Policy, Severity, Use,
};
use crate::rounding::NOISE;
use crate::text::number::{self, Unit};
use crate::words::Sentence;
use crate::words::tools::{self as words, ErrorBudgetAlertSumRule as Rule};

/// What a budget is counted in.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Time => words::error_budget_basis_time(),
        Basis::Requests => words::error_budget_basis_requests(),
    }
}

/// A burn rate. One beside 1, which uses a budget up exactly, does not read as 1.
pub fn burn(rate: f64) -> String {
    let written = |figures| number::significant(rate, figures);
    words::error_budget_times(&told_apart(rate, 1.0, "1", written))
}

/// A number with three figures, and with more where it would read as a `mark` that it only lies beside.
fn told_apart(value: f64, mark: f64, mark_reads: &str, written: impl Fn(u8) -> String) -> String {
    let is_at = (value - mark).abs() <= NOISE;
    let mut all = (3..=FIGURES).map(&written);
    let apart = all.find(|text| is_at || text != mark_reads);
    apart.unwrap_or_else(|| written(FIGURES))
}

/// When a budget is gone at a pace.
pub fn gone(pace: Pace) -> String {
    match pace.gone_after_hours {
        None => words::error_budget_never().to_owned(),
        Some(after) if after <= 0.0 => words::error_budget_gone().to_owned(),
        Some(after) if pace.is_too_fast() => number::brief(after),
        Some(_) => words::error_budget_lasts().to_owned(),
    }
}

/// The headline.
pub fn headline(budget: ErrorBudget) -> String {
    words::error_budget_headline(
        &number::downtime(budget.minutes()),
        &number::rounded(budget.days(), 2),
    )
}

/// The distance to the agreement, or that there is none.
pub fn buffer(buffer: Option<f64>) -> String {
    match buffer {
        Some(distance) if distance > 0.0 => {
            words::error_budget_buffer_left(&number::downtime(distance))
        }
        Some(_) => words::error_budget_buffer_same().to_owned(),
        None => words::error_budget_buffer_stricter().to_owned(),
    }
}

/// What is left of a budget. Where a little more than a quarter is left, it does not read as a quarter.
pub fn left(used: Use) -> String {
    let left = used.remaining();
    if left < 0.0 {
        words::error_budget_over(&number::share(-left))
    } else {
        let written = |figures| number::share_to(left, figures);
        let is_near = (left - LOW).abs() < 0.001;
        if is_near {
            told_apart(left, LOW, &number::share(LOW), written)
        } else {
            number::share(left)
        }
    }
}

/// What is used of a budget.
pub fn consumed(used: Use, basis: Basis) -> String {
    let told = match basis {
        Basis::Time => number::downtime,
        Basis::Requests => requests,
    };
    words::error_budget_consumed_of(
        &number::share(used.consumed()),
        &told(used.bad()),
        &told(used.allowed()),
    )
}

/// A number of requests.
pub fn requests(count: f64) -> String {
    number::significant(count, 4)
}

/// The state of a budget, and what it asks for.
pub fn policy(policy: Policy) -> Sentence {
    match policy {
        Policy::Plentiful => words::error_budget_plentiful(),
        Policy::Burning => words::error_budget_burning(),
        Policy::Low => words::error_budget_low(),
        Policy::Exhausted => words::error_budget_exhausted(),
    }
}

/// Whether an alert wakes somebody.
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Page => words::error_budget_page(),
        Severity::Ticket => words::error_budget_ticket(),
    }
}

/// The share of errors at which an alert fires.
pub fn errors_above(alert: Alert, objective: Objective) -> String {
    match alert.error_rate(objective) {
        Some(rate) => number::share_to(rate, 3),
        None => words::error_budget_unreachable().to_owned(),
    }
}

/// Figures of a number in a sum that make it close enough to do the sum again. A subtraction from 100
/// is off in those after them.
const FIGURES: u8 = 7;

fn figure(value: f64) -> String {
    number::significant(value, FIGURES)
}

/// The objective in percent, without a sign.
fn objective(budget: ErrorBudget) -> String {
    number::amount(budget.objective.percent().value(), 10)
}

/// How the minutes came about.
pub fn minutes_sum(budget: ErrorBudget) -> String {
    words::error_budget_minutes_sum(
        &objective(budget),
        &Unit::Days.of(&number::rounded_to(budget.days(), FIGURES)),
        &Unit::Minutes.of(&number::rounded_to(budget.minutes(), FIGURES)),
    )
}

/// How the requests came about.
pub fn requests_sum(budget: ErrorBudget, total: f64, allowed: f64) -> String {
    words::error_budget_requests_sum(
        &objective(budget),
        &number::rounded_to(total, FIGURES),
        &figure(allowed),
    )
}

/// How the burn rate so far came about.
pub fn burn_sum(used: Use, budget: ErrorBudget, elapsed: f64, burn: f64) -> String {
    words::error_budget_burn_sum(
        &number::share_to(used.consumed(), FIGURES),
        &figure(elapsed),
        &number::rounded_to(budget.days(), FIGURES),
        &number::significant(burn, 4),
    )
}

/// How the burn rate now came about.
pub fn burn_now_sum(budget: ErrorBudget, errors: Percent, burn: f64) -> String {
    words::error_budget_burn_now_sum(
        &number::share_to(errors.share(), FIGURES),
        &number::share_to(budget.objective.allowed(), FIGURES),
        &number::significant(burn, 4),
    )
}

/// How the alerts' rates came about, those that were held or left out among them.
pub fn alert_sums(alerts: &Alerts, budget: ErrorBudget) -> Vec<String> {
    let hours = |hours| number::short_hours(&number::rounded_to(hours, FIGURES));
    let sum = |share: f64, long_hours: f64, burn: f64, rule: Rule| {
        words::error_budget_alert_sum(
            &number::share(share),
            &figure(share),
            &hours(budget.hours()),
            &hours(long_hours),
            &number::significant(burn, 4),
            rule,
        )
    };
    let kept = alerts.rules.iter().map(|alert| {
        let burn = alert.held.unwrap_or(alert.burn);
        let share = burn * alert.long_hours / budget.hours();
        let rule = alert.held.map_or(Rule::Kept, |_| Rule::Held);
        sum(share, alert.long_hours, burn, rule)
    });
    let left_out = alerts.left_out.iter().map(|rule| {
        let burn = rule.burn(budget);
        sum(rule.budget_used, rule.long_hours, burn, Rule::LeftOut)
    });
    kept.chain(left_out).collect()
}

/// Why a rule is not as in the workbook, or not there; nothing when all are.
pub fn alerts_changed(alerts: &Alerts, budget: ErrorBudget) -> Vec<String> {
    let days = number::rounded_to(budget.days(), 3);
    let held = alerts.rules.iter().filter_map(|alert| {
        let long = number::brief(alert.long_hours);
        Some(words::error_budget_held(&long, &burn(alert.held?), &days))
    });
    let left_out = alerts.left_out.iter().map(|rule: &AlertRule| {
        let long = number::brief(rule.long_hours);
        words::error_budget_left_out(&long, &burn(rule.burn(budget)), &days)
    });
    held.chain(left_out).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
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
        assert_eq!(headline(budget(99.9, 1.0)), "1.44 min of trouble in 1 day");
        assert_eq!(
            minutes_sum(budget(99.9, 1.0)),
            "(100 − 99.9) ÷ 100 × 1 day × 1,440 minutes = 1.44 minutes"
        );
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
            let minutes = budget(objective, days).minutes();
            assert_eq!(number::downtime(minutes), text);
        }
        let small = budget(99.9999, 28.0);
        let alerts = burn_alerts(small);
        let above = |at: usize| errors_above(alerts.rules[at], small.objective);
        assert_eq!([above(0), above(1)], ["0.00134 %", "0.00056 %"]);
        assert_eq!(
            burn_now_sum(small, Percent::new(0.000_24).unwrap(), 2.4),
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
    fn a_budget_that_burns_away_is_not_told_as_plentiful() {
        let burning = BudgetSheet {
            objective: Percent::new(99.9),
            days: Quantity::new(30.0),
            bad: Quantity::new(25.0),
            elapsed_days: Quantity::new(12.0),
            error_rate: Percent::new(0.4),
            ..BudgetSheet::default()
        };
        let so_far = burning.pace_so_far().unwrap();
        let now = burning.pace_now().unwrap();
        assert_eq!([burn(so_far.burn), burn(now.burn)], ["1.45×", "4×"]);
        assert_eq!([gone(so_far), gone(now)], ["8.74 days", "3.16 days"]);
        assert_eq!(left(burning.used().unwrap()), "42.1 %");
        let state = policy(burning.policy().unwrap()).to_string();
        assert!(state.starts_with("Burning away"), "{state}");
    }

    #[test]
    fn what_lies_beside_a_threshold_does_not_read_as_the_threshold() {
        let left_of = |bad| left(Use::new(100.0, Quantity::new(bad).unwrap()).unwrap());
        assert_eq!(left_of(75.0), "25 %");
        assert_eq!(left_of(74.97), "25.03 %");
        assert_eq!(left_of(75.004), "24.996 %");
        assert_eq!(left_of(58.0), "42 %");
        assert_eq!(
            [burn(1.0), burn(1.000_4), burn(0.999_9)],
            ["1×", "1.0004×", "0.9999×"]
        );
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
        assert_eq!(told(5_000.0, 7.0), words::error_budget_lasts());
        assert_eq!(told(0.0, 7.0), words::error_budget_never());
        assert_eq!(told(50_000.0, 7.0), words::error_budget_gone());
        assert_eq!(told(20_000.0, 7.0), "8 days");
        // Exactly at the end of the window is no sooner than it.
        assert_eq!(told(10_000.0, 7.000_007), words::error_budget_lasts());
    }
}
