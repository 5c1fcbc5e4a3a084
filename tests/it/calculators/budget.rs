//! An error budget and its alerts.

use proptest::prelude::*;
use waymark::calculator::{
    Basis, BudgetSheet, ErrorBudget, Objective, Policy, Severity, Use, burn_alerts,
};

use super::{assert_rounded, budget, percent, quantity};
use crate::teams::{assert_near, cases};

#[test]
fn budgets_in_minutes_are_as_published() {
    for (objective, days, minutes) in [
        (99.9, 30.0, 43.2),
        (99.9, 30.4375, 43.83),
        (99.9, 365.0 / 12.0, 43.8),
        (99.9, 28.0, 40.32),
        (99.9, 7.0, 10.08),
        (99.9, 90.0, 129.6),
        (99.9, 365.0, 525.6),
        (99.0, 30.0, 432.0),
        (99.5, 30.0, 216.0),
        (99.95, 30.0, 21.6),
        (99.99, 30.0, 4.32),
        (99.999, 30.0, 0.432),
        (99.9, 31.0, 44.64),
    ] {
        assert_near(budget(objective, days).minutes(), minutes);
    }
}

#[test]
fn an_agreement_below_the_objective_leaves_a_buffer() {
    let month = budget(99.9, 30.0);
    let promise = |value| Objective::new(percent(value)).unwrap();
    assert_near(month.buffer(promise(99.5)).unwrap(), 216.0 - 43.2);
    assert_near(month.buffer(promise(99.9)).unwrap(), 0.0);
    assert_eq!(
        month.buffer(promise(99.95)),
        None,
        "stricter than the objective"
    );
}

#[test]
fn budgets_in_requests_are_as_published() {
    for (total, bad, allowed, consumed, remaining) in [
        (1_000_000.0, 437.0, 1000.0, 0.437, 0.563),
        (2_500_000.0, 3000.0, 2500.0, 1.2, -0.2),
    ] {
        let month = budget(99.9, 30.0);
        assert_near(month.requests(quantity(total)), allowed);
        let used = Use::new(month.requests(quantity(total)), quantity(bad)).unwrap();
        assert_near(used.consumed(), consumed);
        assert_near(used.remaining(), remaining);
        let sheet = BudgetSheet {
            objective: Some(percent(99.9)),
            days: Some(quantity(30.0)),
            basis: Basis::Requests,
            requests: Some(quantity(total)),
            bad: Some(quantity(bad)),
            ..BudgetSheet::default()
        };
        assert_eq!(sheet.used(), Some(used));
    }
}

#[test]
fn a_budget_is_of_the_requests_of_a_whole_window() {
    // A tenth of the way through the window, with a tenth of its requests.
    let sheet = |requests| BudgetSheet {
        objective: Some(percent(95.0)),
        days: Some(quantity(30.0)),
        basis: Basis::Requests,
        requests: Some(quantity(requests)),
        bad: Some(quantity(1_000.0)),
        elapsed_days: Some(quantity(3.0)),
        ..BudgetSheet::default()
    };
    let whole = sheet(400_000.0);
    assert_near(whole.used().unwrap().allowed(), 20_000.0);
    assert_near(whole.used().unwrap().consumed(), 0.05);
    assert_near(whole.pace_so_far().unwrap().burn, 0.5);
    // The requests so far in their place would call the same failures half of everything.
    assert_near(sheet(40_000.0).used().unwrap().consumed(), 0.5);
    assert_near(sheet(40_000.0).pace_so_far().unwrap().burn, 5.0);
}

#[test]
fn the_policy_changes_at_a_quarter_and_at_nothing() {
    let state = |bad| Use::new(100.0, quantity(bad)).unwrap().policy(&[]);
    assert_eq!(state(0.0), Policy::Plentiful);
    assert_eq!(state(74.9), Policy::Plentiful);
    assert_eq!(state(75.0), Policy::Low);
    assert_eq!(state(99.9), Policy::Low);
    assert_eq!(state(100.0), Policy::Exhausted);
    assert_eq!(state(120.0), Policy::Exhausted);
}

/// The example of a budget that is burning away: 25 of 43.2 minutes, and 0.4 % of errors now.
fn burning(elapsed: Option<f64>, error_rate: Option<f64>) -> BudgetSheet {
    BudgetSheet {
        objective: Some(percent(99.9)),
        days: Some(quantity(30.0)),
        bad: Some(quantity(25.0)),
        elapsed_days: elapsed.map(quantity),
        error_rate: error_rate.map(percent),
        ..BudgetSheet::default()
    }
}

#[test]
fn a_budget_that_is_gone_before_its_window_ends_is_not_plentiful() {
    let state = |elapsed, error_rate| burning(elapsed, error_rate).policy().unwrap();
    // 42 % is left on day 12, and at 1.447 times the even pace it lasts 8.7 of 18 days.
    assert_eq!(state(Some(12.0), None), Policy::Burning);
    // On day 20 it would last 14.6 of the 10 days that are left; not with 0.4 % of errors.
    assert_eq!(state(Some(20.0), None), Policy::Plentiful);
    assert_eq!(state(Some(20.0), Some(0.4)), Policy::Burning);
    assert_eq!(state(Some(20.0), Some(0.1)), Policy::Plentiful);
    // Nobody says how much of the window has passed: then all of it may be ahead.
    assert_eq!(state(None, None), Policy::Plentiful);
    assert_eq!(state(None, Some(0.1)), Policy::Burning);
    assert_eq!(state(None, Some(0.04)), Policy::Plentiful);
    // What is low or gone stays so at any pace.
    let low = BudgetSheet {
        bad: Some(quantity(40.0)),
        ..burning(Some(12.0), Some(5.0))
    };
    assert_eq!(low.policy(), Some(Policy::Low));
    assert_eq!(BudgetSheet::default().policy(), None);
}

#[test]
fn a_pace_says_when_the_budget_ends_and_whether_that_is_too_soon() {
    let so_far = burning(Some(12.0), None).pace_so_far().unwrap();
    assert_near(so_far.burn, 25.0 / 43.2 / 0.4);
    assert_near(so_far.ahead_hours, 18.0 * 24.0);
    assert_near(
        so_far.gone_after_hours.unwrap(),
        18.2 / 43.2 * 720.0 / so_far.burn,
    );
    assert!(so_far.is_too_fast());
    let now = burning(Some(12.0), Some(0.4)).pace_now().unwrap();
    assert_near(now.burn, 4.0);
    assert_eq!(burning(None, None).pace_so_far(), None);
    // An even pace ends with the window, no sooner.
    let even = BudgetSheet {
        bad: Some(quantity(43.2 * 0.4)),
        ..burning(Some(12.0), None)
    };
    assert!(!even.pace_so_far().unwrap().is_too_fast());
    // A window that is over has nothing ahead.
    assert_near(
        burning(Some(40.0), None).pace_so_far().unwrap().ahead_hours,
        0.0,
    );
}

#[test]
fn alerts_of_thirty_days_are_as_in_the_workbook() {
    let month = budget(99.9, 30.0);
    let expected = [
        (Severity::Page, 1.0, 14.4, 0.02, 5.0, 50.0, 0.0144),
        (Severity::Page, 6.0, 6.0, 0.05, 30.0, 120.0, 0.006),
        (Severity::Ticket, 72.0, 1.0, 0.1, 360.0, 720.0, 0.001),
    ];
    let alerts = burn_alerts(month);
    assert_eq!((alerts.rules.len(), alerts.left_out.len()), (3, 0));
    for (alert, (severity, long, burn, used, short, exhausted, rate)) in
        alerts.rules.iter().zip(expected)
    {
        assert_eq!((alert.severity, alert.held), (severity, None));
        assert_near(alert.long_hours, long);
        assert_near(alert.burn, burn);
        assert_near(alert.budget_used, used);
        assert_near(alert.short_minutes(), short);
        assert_near(alert.exhausted_after_hours, exhausted);
        assert_near(month.hours_until_exhausted(burn, 1.0).unwrap(), exhausted);
        assert_near(alert.error_rate(month.objective).unwrap(), rate);
        assert_near(month.burn_rate(percent(rate * 100.0)).unwrap(), burn);
    }
}

#[test]
fn alerts_of_other_periods_burn_at_other_rates() {
    // Four weeks: the ticket's own rate would be 0.9333, and a tenth of the budget; it is held at 1.
    let month = burn_alerts(budget(99.9, 28.0));
    let burns = month.rules.iter().map(|alert| alert.burn);
    for (burn, published) in burns.zip([13.44, 5.6, 1.0]) {
        assert_rounded(burn, published, 1e-6);
    }
    assert_rounded(month.rules[2].held.unwrap(), 0.933_333, 1e-6);
    assert_rounded(month.rules[2].budget_used, 72.0 / 672.0, 1e-9);
    // At 90 percent no outage burns 14.4 times as fast as allowed.
    let loose = budget(90.0, 30.0);
    assert_eq!(
        burn_alerts(loose).rules[0].error_rate(loose.objective),
        None
    );
}

#[test]
fn a_week_has_no_rule_that_fires_while_the_objective_is_met() {
    let week = burn_alerts(budget(99.0, 7.0));
    let told = week.rules.iter().map(|alert| {
        (
            alert.long_hours,
            alert.burn,
            alert.held,
            alert.exhausted_after_hours,
        )
    });
    let told: Vec<_> = told.collect();
    assert_eq!(told.len(), 3);
    assert_rounded(told[0].1, 3.36, 1e-9);
    assert_rounded(told[0].3, 50.0, 1e-9);
    assert_rounded(told[1].1, 1.4, 1e-9);
    assert_rounded(told[1].3, 120.0, 1e-9);
    assert_rounded(told[2].2.unwrap(), 0.2333, 1e-4);
    assert_near(told[2].1, 1.0);
    assert_near(told[2].3, 168.0);
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_alert_of_any_window_fires_while_the_objective_is_met(
        objective in 50.0..99.9999_f64,
        days in 0.02..400.0_f64,
    ) {
        let window = budget(objective, days);
        let alerts = burn_alerts(window);
        for alert in &alerts.rules {
            prop_assert!(alert.burn >= 1.0 - 1e-9);
            prop_assert!(alert.exhausted_after_hours <= window.hours() * (1.0 + 1e-9));
            prop_assert!(alert.long_hours < window.hours());
            prop_assert!(alert.budget_used <= 1.0 + 1e-9);
        }
        for rule in &alerts.left_out {
            prop_assert!(rule.burn(window) < 1.0);
            prop_assert_eq!(rule.severity, Severity::Page);
        }
    }
}

#[test]
fn an_objective_of_everything_has_no_budget_to_share() {
    let all = budget(100.0, 30.0);
    assert_near(all.minutes(), 0.0);
    assert_eq!(all.burn_rate(percent(0.1)), None);
    assert_eq!(Use::new(all.minutes(), quantity(1.0)), None);
    assert_eq!(Objective::new(percent(0.0)), None);
    assert_eq!(ErrorBudget::new(all.objective, quantity(0.0)), None);
}

#[test]
fn the_pace_so_far_says_when_the_budget_ends() {
    let month = budget(99.9, 30.0);
    // A third of the budget in a tenth of the window.
    let used = Use::new(month.minutes(), quantity(14.4)).unwrap();
    let burn = used.burn_so_far(month, quantity(3.0)).unwrap();
    assert_near(burn, 10.0 / 3.0);
    let hours = month.hours_until_exhausted(burn, used.remaining()).unwrap();
    assert_near(hours, 144.0);
    assert_eq!(used.burn_so_far(month, quantity(0.0)), None);
    assert_eq!(month.hours_until_exhausted(0.0, 1.0), None);
    assert_near(month.hours_until_exhausted(2.0, -0.2).unwrap(), 0.0);
}
